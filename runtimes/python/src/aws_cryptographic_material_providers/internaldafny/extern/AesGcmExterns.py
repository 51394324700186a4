"""AES-GCM with 12-byte IVs and 16-byte tags (NIST SP 800-38D), by `cryptography`."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

TAG_MISMATCH = "the AES-GCM tag does not match: another key, another encryption context, or a changed ciphertext"


class default__:
    @staticmethod
    def New(key: bytes) -> AESGCM:
        return AESGCM(key)

    @staticmethod
    def Seal(cipher: AESGCM, iv: bytes, message: bytes, aad: bytes) -> Result:
        """Encrypt; the last 16 bytes of the answer are the tag."""
        try:
            return Result_Success(ByteSeq(cipher.encrypt(iv, message, aad)))
        except Exception as error:
            return Result_Failure(failed(error, "AES-GCM encryption failed"))

    @staticmethod
    def Open(cipher: AESGCM, iv: bytes, sealed: bytes, aad: bytes) -> Result:
        """Decrypt; the last 16 bytes of `sealed` are the tag."""
        try:
            return Result_Success(ByteSeq(cipher.decrypt(iv, sealed, aad)))
        except InvalidTag as error:
            return Result_Failure(failed(error, TAG_MISMATCH))
        except Exception as error:
            return Result_Failure(failed(error, "AES-GCM decryption failed"))
