"""Text and its UTF-8 bytes."""

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, TextSeq


class default__:
    @staticmethod
    def Encode(text: str) -> Option:
        try:
            # The empty text may be the empty sequence of all types, which is a bytes.
            return Option_Some(ByteSeq(text.encode() if text else b""))
        except UnicodeEncodeError:
            return Option_None()

    @staticmethod
    def Decode(encoded: bytes) -> Option:
        try:
            return Option_Some(TextSeq(encoded.decode()))
        except UnicodeDecodeError:
            return Option_None()
