"""Raw ECDH keyrings of Alice and Bob, and encrypted data keys that others made for them."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.models import (
    EncryptedDataKey,
    EphemeralPrivateKeyToStaticPublicKeyInput,
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
    RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey,
    RawPrivateKeyToStaticPublicKeyInput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from runtimes.python.tests.functional.independent import point, raw_ecdh_info, seal_raw_ecdh
from runtimes.python.tests.functional.kms import CURVES
from runtimes.python.tests.functional.made import CONTEXT, DATA_KEY, MPL, changed

P256, P384, P521 = CURVES
EACH_CURVE = pytest.mark.parametrize("curve", CURVES)
INFO_LENGTHS = {P256: 75, P384: 107, P521: 143}
SALT = bytes(range(32))


@cache
def key_on(curve: str, who: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(CURVES[curve])


def key(who: str, curve: str = P256) -> ec.EllipticCurvePrivateKey:
    return key_on(curve, who)


def pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


def der(key: Any) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def keyring_of(scheme: Any, curve: str = P256) -> IKeyring:
    return MPL.create_raw_ecdh_keyring(key_agreement_scheme=scheme, curve_spec=curve)


def static(own: bytes | None = None, peer: bytes | None = None, curve: str = P256) -> IKeyring:
    """Alice's, for Bob."""
    members = RawPrivateKeyToStaticPublicKeyInput(
        sender_static_private_key=pem(key("alice", curve)) if own is None else own,
        recipient_public_key=der(key("bob", curve)) if peer is None else peer,
    )
    return keyring_of(RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey(members), curve)


def bobs(curve: str = P256) -> IKeyring:
    return static(pem(key("bob", curve)), der(key("alice", curve)), curve)


def ephemeral(peer: bytes | None = None, curve: str = P256) -> IKeyring:
    members = EphemeralPrivateKeyToStaticPublicKeyInput(
        recipient_public_key=der(key("bob", curve)) if peer is None else peer
    )
    return keyring_of(RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey(members), curve)


def discovery(own: bytes | None = None, curve: str = P256) -> IKeyring:
    """Bob's."""
    members = PublicKeyDiscoveryInput(recipient_static_private_key=pem(key("bob", curve)) if own is None else own)
    return keyring_of(RawEcdhStaticConfigurationsPublicKeyDiscovery(members), curve)


def made_elsewhere(
    data_key: bytes = DATA_KEY, curve: str = P256, context: dict[str, str] = CONTEXT, sender: str = "alice"
) -> EncryptedDataKey:
    mine, peer = key(sender, curve), key("bob", curve).public_key()
    info = raw_ecdh_info(point(mine.public_key()), point(peer))
    ciphertext = seal_raw_ecdh(mine, peer, info, SALT, data_key, context)
    return EncryptedDataKey(key_provider_id="raw-ecdh", key_provider_info=info, ciphertext=ciphertext)


def ciphertext(change: Callable[[bytes], bytes]) -> EncryptedDataKey:
    good = made_elsewhere()
    return changed(good, ciphertext=change(good.ciphertext))


def flipped(position: int) -> EncryptedDataKey:
    return ciphertext(lambda c: c[:position] + bytes([c[position] ^ 1]) + c[position + 1 :])


def hybrid(key: ec.EllipticCurvePrivateKey) -> bytes:
    """The public key with its point as 06 or 07, x, y: the parity twice."""
    plain, length = der(key), (key.curve.key_size + 7) // 8
    return plain[: -2 * length - 1] + bytes([6 + plain[-1] % 2]) + plain[-2 * length :]


def x962(key: ec.EllipticCurvePrivateKey, form: PublicFormat) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, form)


BOB = der(key("bob"))
SPKI_HEAD = BOB[:-65]
COMPRESSED_SPKI = bytes.fromhex("3039301306072a8648ce3d020106082a8648ce3d030107032200") + point(key("bob").public_key())
RSA = rsa.generate_private_key(65537, 1024)
BAD_PUBLIC = {
    "garbage": b"garbage",
    "empty": b"",
    "PEM": key("bob").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "uncompressed point": x962(key("bob"), PublicFormat.UncompressedPoint),
    "compressed point": x962(key("bob"), PublicFormat.CompressedPoint),
    "id-ecDH": BOB.replace(bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06052b8104010c")),
    "trailing byte": BOB + b"\0",
    "other curve": der(key("bob", P384)),
    "secp256k1": der(ec.generate_private_key(ec.SECP256K1())),
    "brainpool": der(ec.generate_private_key(ec.BrainpoolP256R1())),
    "RSA": der(RSA),
    "private DER": key("bob").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "off the curve": BOB[:-1] + bytes([BOB[-1] ^ 1]),
    "(0, 0)": SPKI_HEAD + b"\x04" + bytes(64),
    "x beyond the field": SPKI_HEAD + b"\x04" + b"\xff" * 32 + BOB[-32:],
    "infinity": bytes.fromhex("3019301306072a8648ce3d020106082a8648ce3d03010703020000"),
}
BAD_PRIVATE = {
    "garbage": b"garbage",
    "empty": b"",
    "DER": key("alice").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "encrypted": key("alice").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password")),
    "public PEM": key("alice").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "other curve": pem(key("alice", P521)),
    "secp256k1": pem(ec.generate_private_key(ec.SECP256K1())),
    "RSA": pem(RSA),
}
