"""RSA encryption (RFC 8017), by `cryptography`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed, refused
from aws_cryptographic_material_providers.internaldafny.generated.PemKeys import PemPair_PemPair
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    RSAPaddingMode,
    RSAPaddingMode_OAEP__SHA1,
    RSAPaddingMode_OAEP__SHA256,
    RSAPaddingMode_OAEP__SHA384,
    RSAPaddingMode_OAEP__SHA512,
)
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.padding import AsymmetricPadding
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

PUBLIC_EXPONENT = 65537
MIN_LENGTH_BITS = 81  # what the model says of a modulus
OAEP_HASHES: dict[RSAPaddingMode, hashes.HashAlgorithm] = {
    RSAPaddingMode_OAEP__SHA1(): hashes.SHA1(),
    RSAPaddingMode_OAEP__SHA256(): hashes.SHA256(),
    RSAPaddingMode_OAEP__SHA384(): hashes.SHA384(),
    RSAPaddingMode_OAEP__SHA512(): hashes.SHA512(),
}


@cache
def padding_of(mode: RSAPaddingMode) -> AsymmetricPadding:
    """PKCS1, or OAEP with one hash for label and mask; the label is empty."""
    from cryptography.hazmat.primitives.asymmetric import padding

    hash = OAEP_HASHES.get(mode)
    return padding.OAEP(padding.MGF1(hash), hash, None) if hash else padding.PKCS1v15()  # [PRIM-043]


def check_length(bits: int) -> None:
    if bits < MIN_LENGTH_BITS:
        raise ValueError(f"its modulus has {bits} bits; at least {MIN_LENGTH_BITS} are expected")


class default__:
    @staticmethod
    def GenerateKeyPair(length_bits: int) -> Result:
        from cryptography.hazmat.primitives.asymmetric import rsa

        from aws_cryptographic_material_providers.internaldafny.extern._keys import private_pem, public_pem

        try:
            key = rsa.generate_private_key(PUBLIC_EXPONENT, length_bits)  # [PRIM-041]
            return Result_Success(PemPair_PemPair(public_pem(key.public_key()), private_pem(key)))
        except Exception as error:
            return Result_Failure(failed(error, f"no RSA key pair of {length_bits} bits could be generated"))

    @staticmethod
    def ReadPublicKey(pem: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key

        try:
            key = load_pem_public_key(pem)
            if not isinstance(key, RSAPublicKey):  # [PRIM-049]
                raise TypeError("it is of another kind")
            check_length(key.key_size)
        except Exception as error:
            return Result_Failure(failed(error, "the public key is no RSA key in PEM"))
        return Result_Success(key)

    @staticmethod
    def ReadPrivateKey(pem: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            key = load_pem_private_key(pem, None)  # [PRIM-046]
            if not isinstance(key, RSAPrivateKey):
                raise TypeError("it is of another kind")
            check_length(key.key_size)
        except Exception as error:  # [PRIM-047]
            return Result_Failure(failed(error, "the private key is no unencrypted RSA key in PEM"))
        return Result_Success(key)

    @staticmethod
    def LengthBits(key: RSAPublicKey) -> int:
        return key.key_size

    @staticmethod
    def Encrypt(key: RSAPublicKey, padding: RSAPaddingMode, message: bytes) -> Result:
        try:
            return Result_Success(ByteSeq(key.encrypt(message, padding_of(padding))))
        except Exception as error:
            text = f"{len(message)} bytes cannot be encrypted with an RSA key of {key.key_size} bits and this padding"
            return Result_Failure(failed(error, text))

    @staticmethod
    def Decrypt(key: RSAPrivateKey, padding: RSAPaddingMode, ciphertext: bytes) -> Result:
        if not ciphertext:
            return Result_Failure(refused("the RSA ciphertext is empty"))
        try:
            return Result_Success(ByteSeq(key.decrypt(ciphertext, padding_of(padding))))  # [PRIM-045]
        except Exception as error:
            text = "RSA decryption failed: another key, another padding, or a changed ciphertext"
            return Result_Failure(failed(error, text))
