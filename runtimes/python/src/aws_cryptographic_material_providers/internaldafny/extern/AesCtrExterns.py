"""AES-256 in counter mode (NIST SP 800-38A), by `cryptography`."""

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

from aws_cryptographic_material_providers.internaldafny.runtime import Blob


class default__:
    @staticmethod
    def KeyStream(key: bytes, counter: bytes, length: int) -> bytes:
        return Blob(Cipher(AES(key), CTR(counter)).encryptor().update(bytes(length)))  # [PRIM-034]
