"""The wire formats once more, with nothing but the standard library and `cryptography`."""

import hmac

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.kbkdf import KBKDFHMAC, CounterLocation, Mode
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
    load_pem_private_key,
)

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


def private_key(pem: bytes) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(pem, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key


def public_key(der: bytes) -> ec.EllipticCurvePublicKey:
    key = load_der_public_key(der)
    assert isinstance(key, ec.EllipticCurvePublicKey)
    return key


def point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)


def raw_ecdh_info(sender: bytes, recipient: bytes) -> bytes:
    return b"\x01" + len(recipient).to_bytes(4) + recipient + len(sender).to_bytes(4) + sender


def raw_ecdh_parties(info: bytes) -> tuple[bytes, bytes]:
    """The points of sender and recipient."""
    length = (len(info) - 9) // 2
    return info[9 + length :], info[5 : 5 + length]


def raw_ecdh_fixed_info(info: bytes, context: dict[str, str]) -> bytes:
    sender, recipient = raw_ecdh_parties(info)
    curve = {33: b"p256", 49: b"p384", 67: b"p521"}[len(sender)]
    label = b"ecdh-key-derivation\0" + curve + b"\0HMAC_SHA384\0"
    return label + sender + recipient + b"\0\x01\0" + serialized(context)


def raw_ecdh_keys(secret: bytes, fixed_info: bytes, salt: bytes) -> tuple[bytes, bytes]:
    """Commitment and wrapping key."""
    message = fixed_info + b"\0" + salt + (512).to_bytes(4)
    blocks = b"".join(hmac.digest(secret, i.to_bytes(4) + message, "sha384") for i in (1, 2))
    return blocks[:32], blocks[32:64]


def open_raw_ecdh(
    mine: ec.EllipticCurvePrivateKey,
    peer: ec.EllipticCurvePublicKey,
    info: bytes,
    ciphertext: bytes,
    context: dict[str, str],
) -> bytes:
    fixed_info = raw_ecdh_fixed_info(info, context)
    commitment, key = raw_ecdh_keys(mine.exchange(ec.ECDH(), peer), fixed_info, ciphertext[:32])
    assert commitment == ciphertext[32:64]
    return AESGCM(key).decrypt(ZERO_IV, ciphertext[64:], fixed_info)


def seal_raw_ecdh(
    mine: ec.EllipticCurvePrivateKey,
    peer: ec.EllipticCurvePublicKey,
    info: bytes,
    salt: bytes,
    message: bytes,
    context: dict[str, str],
) -> bytes:
    fixed_info = raw_ecdh_fixed_info(info, context)
    commitment, key = raw_ecdh_keys(mine.exchange(ec.ECDH(), peer), fixed_info, salt)
    return salt + commitment + AESGCM(key).encrypt(ZERO_IV, message, fixed_info)


HIERARCHY = b"aws-kms-hierarchy"


def hierarchical_key(branch_key: bytes, salt: bytes) -> bytes:
    derivation = KBKDFHMAC(
        algorithm=SHA256(), mode=Mode.CounterMode, length=32, rlen=4, llen=4, location=CounterLocation.BeforeFixed,
        label=HIERARCHY, context=salt, fixed=None,
    )  # fmt: skip
    return derivation.derive(branch_key)


def open_hierarchical(branch_key: bytes, info: bytes, ciphertext: bytes, context: dict[str, str]) -> bytes:
    salt, iv, version, sealed = ciphertext[:16], ciphertext[16:28], ciphertext[28:44], ciphertext[44:]
    aad = HIERARCHY + info + version + serialized(context)
    return AESGCM(hierarchical_key(branch_key, salt)).decrypt(iv, sealed, aad)


def seal_hierarchical(branch_key: bytes, info: bytes, head: bytes, message: bytes, context: dict[str, str]) -> bytes:
    """`head` is salt, IV and version."""
    aad = HIERARCHY + info + head[28:] + serialized(context)
    return head + AESGCM(hierarchical_key(branch_key, head[:16])).encrypt(head[16:28], message, aad)


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
