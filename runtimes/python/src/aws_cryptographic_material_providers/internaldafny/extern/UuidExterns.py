"""UUIDs and their text."""

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, TextSeq


class default__:
    @staticmethod
    def ToText(uuid: bytes) -> TextSeq:
        digits = uuid.hex()
        return TextSeq(f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}")

    @staticmethod
    def FromCanonicalText(text: str) -> Option:
        if len(text) != 36:
            return Option_None()
        try:
            uuid = ByteSeq.fromhex(text.replace("-", ""))
        except ValueError:
            return Option_None()
        return Option_Some(uuid) if default__.ToText(uuid) == text else Option_None()
