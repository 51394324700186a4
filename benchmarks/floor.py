"""The floor: the cryptography and the bytes of each workload with `cryptography` alone, in the least Python that makes them.

Keys and AES objects are made beforehand; nothing is checked. No implementation in Python that gives the same bytes can be
much faster, so a library's time divided by this is its own cost.
"""

import base64
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from itertools import cycle
from threading import Lock

from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

Context = dict[str, str]
Wrapped = tuple[bytes, bytes | None, Context, list[tuple[str, bytes, bytes]]]

PUBLIC_KEY = "aws-crypto-public-key"
IV_LENGTH = 12
INFO_HEAD = b"name" + (128).to_bytes(4) + IV_LENGTH.to_bytes(4)


def serialized(context: Context) -> bytes:
    """Pairs sorted by their UTF-8, each text after its length, all after their number; no pairs, no bytes."""
    if not context:
        return b""
    pairs = sorted((key.encode(), value.encode()) for key, value in context.items())
    parts = [len(pairs).to_bytes(2)]
    for key, value in pairs:
        parts += (len(key).to_bytes(2), key, len(value).to_bytes(2), value)
    return b"".join(parts)


def encrypt(wrapping_keys: list[bytes], context: Context, signing: bool) -> Callable[[], Wrapped]:
    """Make a data key and wrap it with each key; with a signing suite, make a signing key first."""
    ciphers = [AESGCM(key) for key in wrapping_keys]

    def run() -> Wrapped:
        signing_key, bound = None, context
        if signing:
            private = ec.generate_private_key(ec.SECP384R1())
            public = private.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
            signing_key = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            bound = {**context, PUBLIC_KEY: base64.b64encode(public).decode()}
        authenticated = serialized(bound)
        data_key = os.urandom(32)
        wrapped = []
        for cipher in ciphers:
            iv = os.urandom(IV_LENGTH)
            wrapped.append(("ns", INFO_HEAD + iv, cipher.encrypt(iv, data_key, authenticated)))
        return data_key, signing_key, bound, wrapped

    return run


def decrypt(wrapping_key: bytes, context: Context, signing: bool) -> Callable[[], tuple[bytes, Context]]:
    """Unwrap one wrapped key, and decode the verification key that the context of a signing suite carries."""
    cipher = AESGCM(wrapping_key)
    _, _, bound, [(_, info, wrapped)] = encrypt([wrapping_key], context, signing)()

    def run() -> tuple[bytes, Context]:
        data_key = cipher.decrypt(info[-IV_LENGTH:], wrapped, serialized(bound))
        if signing:
            base64.b64decode(bound[PUBLIC_KEY])
        return data_key, dict(bound)

    return run


OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)


def rsa_encrypt(public: rsa.RSAPublicKey) -> Callable[[], object]:
    """Make a data key and wrap it."""

    def run() -> object:
        data_key = os.urandom(32)
        return data_key, ("ns", b"name", public.encrypt(data_key, OAEP))

    return run


def rsa_decrypt(private: rsa.RSAPrivateKey) -> Callable[[], bytes]:
    wrapped = private.public_key().encrypt(os.urandom(32), OAEP)
    return lambda: private.decrypt(wrapped, OAEP)


LABEL = b"ecdh-key-derivation\0p256\0HMAC_SHA384\0"


def point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)


def agreed_keys(secret: bytes, fixed_info: bytes, salt: bytes) -> bytes:
    """Commitment and wrapping key: two blocks of the counter-mode derivation."""
    message, blocks = fixed_info + b"\0" + salt + b"\0\0\2\0", []
    for counter in (1, 2):
        block = hmac.HMAC(secret, hashes.SHA384())
        block.update(counter.to_bytes(4) + message)
        blocks.append(block.finalize())
    return b"".join(blocks)[:64]


def ecdh_encrypt(
    sender: ec.EllipticCurvePrivateKey | None, recipient: ec.EllipticCurvePublicKey, context: Context
) -> Callable[[], tuple[bytes, bytes]]:
    """Make a data key and wrap it under the secret of the two; without a sender, under that of a one-time key."""
    recipient_point = point(recipient)
    sender_point = point(sender.public_key()) if sender else b""

    def run() -> tuple[bytes, bytes]:
        private, own_point = sender, sender_point
        if private is None:
            private = ec.generate_private_key(ec.SECP256R1())
            own_point = point(private.public_key())
        secret = private.exchange(ec.ECDH(), recipient)
        fixed_info = LABEL + own_point + recipient_point + b"\0\1\0" + serialized(context)
        data_key, salt = os.urandom(32), os.urandom(32)
        keys = agreed_keys(secret, fixed_info, salt)
        info = b"\1\0\0\0\x21" + recipient_point + b"\0\0\0\x21" + own_point
        return info, salt + keys[:32] + AESGCM(keys[32:]).encrypt(bytes(IV_LENGTH), data_key, fixed_info)

    return run


def ecdh_decrypt(
    sender: ec.EllipticCurvePrivateKey, recipient: ec.EllipticCurvePrivateKey, context: Context
) -> Callable[[], bytes]:
    """Read the sender's point and unwrap."""
    info, wrapped = ecdh_encrypt(sender, recipient.public_key(), context)()

    def run() -> bytes:
        peer = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), info[42:])
        fixed_info = LABEL + info[42:] + info[5:38] + b"\0\1\0" + serialized(context)
        keys = agreed_keys(recipient.exchange(ec.ECDH(), peer), fixed_info, wrapped[:32])
        return AESGCM(keys[32:]).decrypt(bytes(IV_LENGTH), wrapped[64:], fixed_info)

    return run


def aes_encrypt(key: bytes, iv: bytes, message: bytes, authenticated: bytes) -> Callable[[], bytes]:
    return lambda: AESGCM(key).encrypt(iv, message, authenticated)


def aes_decrypt(key: bytes, iv: bytes, message: bytes, authenticated: bytes) -> Callable[[], bytes]:
    sealed = AESGCM(key).encrypt(iv, message, authenticated)
    return lambda: AESGCM(key).decrypt(iv, sealed, authenticated)


def digest(message: bytes) -> Callable[[], bytes]:
    def run() -> bytes:
        state = hashes.Hash(hashes.SHA384())
        state.update(message)
        return state.finalize()

    return run


def mac(key: bytes, message: bytes) -> Callable[[], bytes]:
    def run() -> bytes:
        state = hmac.HMAC(key, hashes.SHA256())
        state.update(message)
        return state.finalize()

    return run


def hkdf(material: bytes, salt: bytes, info: bytes) -> Callable[[], bytes]:
    return lambda: HKDF(hashes.SHA512(), 32, salt, info).derive(material)


HIERARCHY = b"aws-kms-hierarchy"


def under_branch_key(branch_key: bytes, salt: bytes) -> AESGCM:
    """Counter-mode derivation of one block."""
    block = hmac.HMAC(branch_key, hashes.SHA256())
    block.update(b"\0\0\0\1" + HIERARCHY + b"\0" + salt + b"\0\0\1\0")
    return AESGCM(block.finalize())


def hierarchical_encrypt(name: bytes, version: bytes, context: Context) -> Callable[[], tuple[bytes, bytes]]:
    """Make a data key and wrap it under a branch key."""
    branch_key = os.urandom(32)

    def run() -> tuple[bytes, bytes]:
        data_key, salt, iv = os.urandom(32), os.urandom(16), os.urandom(IV_LENGTH)
        authenticated = HIERARCHY + name + version + serialized(context)
        sealed = under_branch_key(branch_key, salt).encrypt(iv, data_key, authenticated)
        return data_key, salt + iv + version + sealed

    return run


def hierarchical_decrypt(name: bytes, version: bytes, context: Context) -> Callable[[], bytes]:
    branch_key, salt, iv = os.urandom(32), os.urandom(16), os.urandom(IV_LENGTH)
    authenticated = HIERARCHY + name + version + serialized(context)
    ciphertext = salt + iv + version + under_branch_key(branch_key, salt).encrypt(iv, os.urandom(32), authenticated)

    def run() -> bytes:
        salt, iv, version, sealed = ciphertext[:16], ciphertext[16:28], ciphertext[28:44], ciphertext[44:]
        return under_branch_key(branch_key, salt).decrypt(iv, sealed, HIERARCHY + name + version + serialized(context))

    return run


def beside_kms(arn: str, context: Context) -> Callable[[], object]:
    """What is left to do around a call of AWS KMS: the context shown to be encodable, the result handed over."""

    def run() -> object:
        serialized(context)
        return arn.encode(), dict(context), [("aws-kms", arn.encode(), b"ciphertext")]

    return run


def cache_put(entries: int) -> Callable[[], None]:
    store, lock, value = OrderedDict[bytes, tuple[object, float]](), Lock(), object()
    identifiers = cycle([os.urandom(48) for _ in range(entries)])

    def run() -> None:
        identifier = next(identifiers)
        with lock:
            store[identifier] = (value, time.time() + 600)
            store.move_to_end(identifier)
            if len(store) > 1000:
                store.popitem(last=False)

    return run


def cache_get(entries: int) -> Callable[[], object]:
    keys, lock = [os.urandom(48) for _ in range(entries)], Lock()
    store = OrderedDict((key, (object(), time.time() + 600)) for key in keys)
    identifiers = cycle(keys)

    def run() -> object:
        identifier = next(identifiers)
        with lock:
            value, expiry = store[identifier]
            store.move_to_end(identifier)
            if expiry < time.time():
                raise KeyError
        return value

    return run
