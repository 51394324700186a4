"""Keys of a local KMS, the keyrings of AWS KMS that use them, and a client that is none of boto3's."""

from collections.abc import Callable
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms
from aws_cryptographic_material_providers.mpl.models import (
    DiscoveryFilter,
    GetClientInput,
    KmsEcdhStaticConfigurationsKmsPrivateKeyToStaticPublicKey,
    KmsEcdhStaticConfigurationsKmsPublicKeyDiscovery,
    KmsPrivateKeyToStaticPublicKeyInput,
    KmsPublicKeyDiscoveryInput,
)
from aws_cryptographic_material_providers.mpl.references import IClientSupplier, IKeyring
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from runtimes.python.tests.functional.made import DIRECT, INTERMEDIATE, MPL

WEST, EAST = "us-west-2", "us-east-1"
ACCOUNT, OTHER_ACCOUNT = "111122223333", "444455556666"


def arn(number: int, region: str = WEST, account: str = ACCOUNT, *, multi_region: bool = False) -> str:
    key_id = f"mrk-{number:032x}" if multi_region else f"1234abcd-12ab-34cd-56ef-{number:012x}"
    return f"arn:aws:kms:{region}:{account}:key/{key_id}"


KEY, OTHER, IN_EAST, IN_OTHER_ACCOUNT = arn(1), arn(2), arn(3, EAST), arn(4, account=OTHER_ACCOUNT)
MRK, REPLICA = arn(5, multi_region=True), arn(5, EAST, multi_region=True)
RSA, ALICE, BOB = arn(6), arn(7), arn(8)
ALIAS = "alias/example"
RSA_ALGORITHMS = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
CURVES: dict[str, ec.EllipticCurve] = {
    "ECC_NIST_P256": ec.SECP256R1(),
    "ECC_NIST_P384": ec.SECP384R1(),
    "ECC_NIST_P521": ec.SECP521R1(),
}


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


@cache
def ec_key(name: str, curve: str = "ECC_NIST_P256") -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(CURVES[curve])


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def der(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def local_kms(curve: str = "ECC_NIST_P256") -> LocalKms:
    kms = LocalKms()
    for number, name in enumerate((KEY, OTHER, IN_EAST, IN_OTHER_ACCOUNT)):
        kms.add_key(name, bytes([number]) * 32)
    for name in (MRK, REPLICA):
        kms.add_key(name, b"m" * 32)
    kms.add_key(RSA, rsa_key())
    kms.add_key(ALICE, ec_key("alice", curve))
    kms.add_key(BOB, ec_key("bob", curve))
    kms.client(WEST).create_alias(AliasName=ALIAS, TargetKeyId=KEY)
    kms.requests.clear()
    return kms


def strict(client: Any, key: str = KEY, **members: Any) -> IKeyring:
    return MPL.create_aws_kms_keyring(kms_key_id=key, kms_client=client, **members)


def mrk(client: Any, key: str = MRK, **members: Any) -> IKeyring:
    return MPL.create_aws_kms_mrk_keyring(kms_key_id=key, kms_client=client, **members)


def discovery(client: Any, **members: Any) -> IKeyring:
    return MPL.create_aws_kms_discovery_keyring(kms_client=client, **members)


def mrk_discovery(client: Any, region: str = WEST, **members: Any) -> IKeyring:
    return MPL.create_aws_kms_mrk_discovery_keyring(kms_client=client, region=region, **members)


def rsa_keyring(client: Any = None, key: str = RSA, algorithm: str = RSA_ALGORITHMS[1], **members: Any) -> IKeyring:
    members = {"public_key": pem(rsa_key())} | members
    return MPL.create_aws_kms_rsa_keyring(kms_key_id=key, kms_client=client, encryption_algorithm=algorithm, **members)


def ecdh_static(
    client: Any, own: str = ALICE, peer: str = "bob", curve: str = "ECC_NIST_P256", **members: Any
) -> IKeyring:
    keys = {"sender_kms_identifier": own, "recipient_public_key": der(ec_key(peer, curve))}
    for member in ("sender_public_key", "recipient_public_key"):
        if member in members:
            keys[member] = members.pop(member)
    scheme = KmsEcdhStaticConfigurationsKmsPrivateKeyToStaticPublicKey(KmsPrivateKeyToStaticPublicKeyInput(**keys))
    return MPL.create_aws_kms_ecdh_keyring(kms_client=client, curve_spec=curve, key_agreement_scheme=scheme, **members)


def ecdh_discovery(client: Any, own: str = BOB, curve: str = "ECC_NIST_P256", **members: Any) -> IKeyring:
    scheme = KmsEcdhStaticConfigurationsKmsPublicKeyDiscovery(KmsPublicKeyDiscoveryInput(recipient_kms_identifier=own))
    return MPL.create_aws_kms_ecdh_keyring(kms_client=client, curve_spec=curve, key_agreement_scheme=scheme, **members)


def accounts(*ids: str, partition: str = "aws") -> DiscoveryFilter:
    return DiscoveryFilter(account_ids=list(ids), partition=partition)


ENCRYPTING: dict[str, Callable[..., IKeyring]] = {"strict": strict, "mrk": mrk}
"""Keyrings that ask AWS KMS to wrap."""

DECRYPTING: dict[str, tuple[Callable[..., IKeyring], Callable[..., IKeyring]]] = {
    "strict": (strict, strict),
    "mrk": (mrk, mrk),
    "discovery": (strict, discovery),
    "mrk discovery": (strict, mrk_discovery),
    "rsa": (rsa_keyring, rsa_keyring),
    "ecdh static": (ecdh_static, ecdh_static),
    "ecdh discovery": (ecdh_static, ecdh_discovery),
}
"""All keyrings that ask AWS KMS to unwrap, and before them those that wrap for them."""

KINDS = pytest.mark.parametrize("kind", DECRYPTING)
WRAPPERS = pytest.mark.parametrize("kind", ENCRYPTING)
SUITES = pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])


def asks_for(kind: str) -> str:
    return "DeriveSharedSecret" if kind.startswith("ecdh") else "Decrypt"


def asked(kms: LocalKms) -> list[tuple[str, dict[str, Any]]]:
    return [(request.operation, request.parameters) for request in kms.requests]


class Supplier(IClientSupplier):
    """A user's supplier, which notes what it is asked for."""

    def __init__(self, client_of: Callable[[str], Any]) -> None:
        self.client_of = client_of
        self.regions: list[str] = []

    def get_client(self, param: GetClientInput) -> Any:
        self.regions.append(param.region)
        return self.client_of(param.region)


class PlainClient:
    """No boto3 client, but in a region and with the calls of one. Answers each call with what the function of its name makes of it."""

    def __init__(self, region: str = WEST, **calls: Callable[..., Any]) -> None:
        self.meta = SimpleNamespace(region_name=region)
        self.requests: list[tuple[str, dict[str, Any]]] = []
        for name, call in calls.items():
            setattr(self, name, self._noting(name, call))

    def _noting(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def noted(**parameters: Any) -> Any:
            self.requests.append((name, parameters))
            return call(**parameters)

        return noted


def made(kms: LocalKms, kind: str, **members: Any) -> tuple[IKeyring, IKeyring]:
    client = kms.client(WEST)
    wrapper, unwrapper = DECRYPTING[kind]
    return wrapper(client, **members), unwrapper(client, **members)
