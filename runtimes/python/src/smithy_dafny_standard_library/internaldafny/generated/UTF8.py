"""Text and its UTF-8 bytes, as results."""

from aws_cryptographic_material_providers.internaldafny.extern.TextExterns import default__ as text_externs
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import (
    Option,
    Result,
    Result_Failure,
    Result_Success,
)
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


class default__:
    @staticmethod
    def Encode(s: str) -> Result:
        """Succeed with the bytes of a text; fail when a character has no UTF-8."""
        return result(text_externs.Encode("".join(s)), "a character cannot be encoded as UTF-8")

    @staticmethod
    def Decode(b: bytes) -> Result:
        """Succeed with the text that these bytes are; fail when they are not UTF-8."""
        return result(text_externs.Decode(bytes(b)), "the bytes are not UTF-8")


def result(option: Option, failure: str) -> Result:
    return Result_Success(option.value) if option.is_Some else Result_Failure(TextSeq(failure))
