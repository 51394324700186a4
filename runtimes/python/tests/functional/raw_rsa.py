"""Raw RSA keyrings, and encrypted data keys that others made for them."""

from functools import cache
from typing import Any

from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey
from aws_cryptographic_material_providers.mpl.references import IKeyring
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SHA384, SHA512
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from runtimes.python.tests.functional.made import DATA_KEY, MPL, NAME, NAMESPACE

PADDINGS: dict[str, padding.AsymmetricPadding] = {
    "PKCS1": padding.PKCS1v15(),
    "OAEP_SHA1_MGF1": padding.OAEP(padding.MGF1(SHA1()), SHA1(), None),
    "OAEP_SHA256_MGF1": padding.OAEP(padding.MGF1(SHA256()), SHA256(), None),
    "OAEP_SHA384_MGF1": padding.OAEP(padding.MGF1(SHA384()), SHA384(), None),
    "OAEP_SHA512_MGF1": padding.OAEP(padding.MGF1(SHA512()), SHA512(), None),
}
USUAL = "OAEP_SHA256_MGF1"


@cache
def key(number: int = 0, bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def public_pem(key: Any, form: PublicFormat = PublicFormat.SubjectPublicKeyInfo) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, form)


def private_pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


PUBLIC, PRIVATE = public_pem(key()), private_pem(key())


def rsa_keyring(**members: Any) -> IKeyring:
    usual = {
        "key_namespace": NAMESPACE,
        "key_name": NAME,
        "padding_scheme": USUAL,
        "public_key": PUBLIC,
        "private_key": PRIVATE,
    }
    return MPL.create_raw_rsa_keyring(**usual | members)


def made_elsewhere(data_key: bytes = DATA_KEY, scheme: str = USUAL) -> EncryptedDataKey:
    ciphertext = key().public_key().encrypt(data_key, PADDINGS[scheme])
    return EncryptedDataKey(key_provider_id=NAMESPACE, key_provider_info=NAME.encode(), ciphertext=ciphertext)
