"""The wire formats once more, with nothing but the standard library and `cryptography`."""

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ZERO_IV = bytes(12)


def serialized(context: dict[str, str]) -> bytes:
    """The encryption context, as it is authenticated."""
    if not context:
        return b""
    pairs = sorted((key.encode(), value.encode()) for key, value in context.items())
    fields = [field for pair in pairs for field in pair]
    return len(pairs).to_bytes(2) + b"".join(len(field).to_bytes(2) + field for field in fields)


def raw_aes_info(name: str, iv: bytes) -> bytes:
    return name.encode() + bytes.fromhex("00000080 0000000c") + iv


def open_raw_aes(key: bytes, info: bytes, ciphertext: bytes, context: dict[str, str]) -> bytes:
    return AESGCM(key).decrypt(info[-12:], ciphertext, serialized(context))


def seal_raw_aes(key: bytes, info: bytes, message: bytes, context: dict[str, str]) -> bytes:
    return AESGCM(key).encrypt(info[-12:], message, serialized(context))


def derived(intermediate_key: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA512(), length=32, salt=None, info=info).derive(intermediate_key)


def signing_key(intermediate_key: bytes) -> bytes:
    return derived(intermediate_key, b"AWS_MPL_INTERMEDIATE_KEYWRAP_MAC")


def encryption_key(intermediate_key: bytes) -> bytes:
    return derived(intermediate_key, b"AWS_MPL_INTERMEDIATE_KEYWRAP_ENC")


def open_under_intermediate(intermediate_key: bytes, sealed: bytes, context: dict[str, str]) -> bytes:
    return AESGCM(encryption_key(intermediate_key)).decrypt(ZERO_IV, sealed, serialized(context))


def seal_under_intermediate(intermediate_key: bytes, data_key: bytes, context: dict[str, str]) -> bytes:
    return AESGCM(encryption_key(intermediate_key)).encrypt(ZERO_IV, data_key, serialized(context))
