"""Base64 (RFC 4648 §4), padded; the decoder takes only what the encoder writes."""

import binascii

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq


class default__:
    @staticmethod
    def Encode(data: bytes) -> ByteSeq:
        return ByteSeq(binascii.b2a_base64(data, newline=False))

    @staticmethod
    def Decode(encoded: bytes) -> Option:
        try:
            data = binascii.a2b_base64(encoded)
        except binascii.Error:
            return Option_None()
        # The host's decoder passes over foreign characters and set unused bits.
        if binascii.b2a_base64(data, newline=False) != bytes(encoded):
            return Option_None()
        return Option_Some(ByteSeq(data))
