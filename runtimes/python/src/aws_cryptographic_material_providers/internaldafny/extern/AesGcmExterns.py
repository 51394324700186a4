"""AES-GCM with 16-byte tags (NIST SP 800-38D), by `cryptography`."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import GCM

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import Blob, ByteSeq

TAG_MISMATCH = "the AES-GCM tag does not match: another key, another encryption context, or a changed ciphertext"
TAG_LENGTH = 16
STREAMED = 1 << 16  # from here on a copy costs more than the slower set-up of a stream


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

    @staticmethod
    def SealApart(key: bytes, iv: bytes, message: bytes, aad: bytes) -> Result:
        """Encrypt; the answer is the ciphertext and its tag."""
        try:
            if len(message) < STREAMED:
                sealed = AESGCM(key).encrypt(iv, message, aad)
                ciphertext, tag = sealed[:-TAG_LENGTH], sealed[-TAG_LENGTH:]
            else:
                stream = Cipher(AES(key), GCM(iv)).encryptor()
                stream.authenticate_additional_data(aad)
                ciphertext = stream.update(message)
                stream.finalize()
                tag = stream.tag
        except Exception as error:
            return Result_Failure(failed(error, "AES-GCM encryption failed"))
        return Result_Success((Blob(ciphertext), ByteSeq(tag)))

    @staticmethod
    def OpenApart(key: bytes, iv: bytes, ciphertext: bytes, tag: bytes, aad: bytes) -> Result:
        """Decrypt; nothing is given out before the tag is found right."""
        try:
            if len(ciphertext) < STREAMED:
                message = AESGCM(key).decrypt(iv, b"".join((ciphertext, tag)), aad)
            else:
                stream = Cipher(AES(key), GCM(iv, tag)).decryptor()
                stream.authenticate_additional_data(aad)
                message = stream.update(ciphertext)
                stream.finalize()
        except InvalidTag as error:
            return Result_Failure(failed(error, TAG_MISMATCH))
        except Exception as error:
            return Result_Failure(failed(error, "AES-GCM decryption failed"))
        return Result_Success(Blob(message))
