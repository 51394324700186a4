"""Text and its UTF-8 bytes."""

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, TextSeq


class default__:
    @staticmethod
    def Encode(text: str) -> Option:
        try:
            return Option_Some(ByteSeq(text.encode()))
        except UnicodeEncodeError:
            return Option_None()

    @staticmethod
    def Decode(encoded: bytes) -> Option:
        try:
            return Option_Some(TextSeq(encoded.decode()))
        except UnicodeDecodeError:
            return Option_None()
