"""Text and its UTF-8 bytes."""

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, ByteSeq, ItemSeq, Map, TextSeq


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

    @staticmethod
    def EncodePairs(pairs: Map) -> Option:
        # The empty text may be the empty sequence of all types, which is a bytes.
        try:
            return Option_Some(
                Map(
                    {
                        ByteSeq(text.encode() if text else b""): ByteSeq(value.encode() if value else b"")
                        for text, value in dict.items(pairs)
                    }
                )
            )
        except UnicodeEncodeError:
            return Option_None()

    @staticmethod
    def IsAscii(text: str) -> bool:
        return text.isascii()

    @staticmethod
    def Split(text: str, separator: str) -> ItemSeq:
        # The empty text may be the empty sequence of all types, which is a bytes.
        return ItemSeq([TextSeq(part) or EMPTY for part in text.split(separator)] if text else [EMPTY])

    @staticmethod
    def DecodePairs(pairs: Map) -> Option:
        try:
            return Option_Some(
                Map(
                    {
                        TextSeq(key.decode()) or EMPTY: TextSeq(value.decode()) or EMPTY
                        for key, value in dict.items(pairs)
                    }
                )
            )
        except UnicodeDecodeError:
            return Option_None()
