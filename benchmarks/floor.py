"""The floor: the cryptography and the bytes of each workload with `cryptography` alone, in the least Python that makes them.

Keys and AES objects are made beforehand; nothing is checked. No implementation in Python that gives the same bytes can be
much faster, so a library's time divided by this is its own cost.
"""

import base64
import os
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
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
