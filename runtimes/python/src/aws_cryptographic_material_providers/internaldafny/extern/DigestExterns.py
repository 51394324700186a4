"""SHA-2 (FIPS 180-4) and HMAC (RFC 2104), by `cryptography`."""

from cryptography.hazmat.primitives import hashes, hmac

from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    DigestAlgorithm,
    DigestAlgorithm_SHA__256,
    DigestAlgorithm_SHA__384,
    DigestAlgorithm_SHA__512,
)
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

HASHES: dict[DigestAlgorithm, hashes.HashAlgorithm] = {
    DigestAlgorithm_SHA__512(): hashes.SHA512(),
    DigestAlgorithm_SHA__384(): hashes.SHA384(),
    DigestAlgorithm_SHA__256(): hashes.SHA256(),
}


class default__:
    @staticmethod
    def Digest(algorithm: DigestAlgorithm, message: bytes) -> ByteSeq:
        digest = hashes.Hash(HASHES[algorithm])
        digest.update(message)
        return ByteSeq(digest.finalize())

    @staticmethod
    def Hmac(algorithm: DigestAlgorithm, key: bytes, message: bytes) -> ByteSeq:
        tag = hmac.HMAC(key, HASHES[algorithm])
        tag.update(message)
        return ByteSeq(tag.finalize())
