"""KMS keys: what they are for, what state they are in, and their material."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aws_cryptographic_material_providers.local._errors import KmsError, invalid, unsupported

SYMMETRIC = "SYMMETRIC_DEFAULT"
ENCRYPT, AGREE, SIGN = "ENCRYPT_DECRYPT", "KEY_AGREEMENT", "SIGN_VERIFY"
RSA_BITS = {"RSA_2048": 2048, "RSA_3072": 3072, "RSA_4096": 4096}
CURVES: dict[str, ec.EllipticCurve] = {
    "ECC_NIST_P256": ec.SECP256R1(),
    "ECC_NIST_P384": ec.SECP384R1(),
    "ECC_NIST_P521": ec.SECP521R1(),
}
USAGES = {SYMMETRIC: (ENCRYPT,)} | dict.fromkeys(RSA_BITS, (ENCRYPT, SIGN)) | dict.fromkeys(CURVES, (AGREE, SIGN))
OAEP = ("RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256")
RSA_SIGNATURES = tuple(f"RSASSA_{padding}_SHA_{bits}" for padding in ("PKCS1_V1_5", "PSS") for bits in (256, 384, 512))
ECC_SIGNATURES = {"ECC_NIST_P256": "ECDSA_SHA_256", "ECC_NIST_P384": "ECDSA_SHA_384", "ECC_NIST_P521": "ECDSA_SHA_512"}

AES_LENGTH = 32
MULTI_REGION = "mrk-"
ARN = re.compile(r"arn:([^:]+):kms:([^:]+):([^:]+):(key|alias)/(.+)")


@dataclass(frozen=True)
class AesMaterial:
    """256 bits; `id` is KMS's name of key material, the same wherever the material is."""

    cipher: AESGCM
    id: str

    @classmethod
    def of(cls, key: bytes) -> AesMaterial:
        return cls(AESGCM(key), hashlib.sha256(b"key material id" + key).hexdigest())


Material = AesMaterial | rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def new_material(spec: str) -> Material:
    if spec == SYMMETRIC:
        return AesMaterial.of(AESGCM.generate_key(8 * AES_LENGTH))
    if spec in RSA_BITS:
        return rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS[spec])
    if spec in CURVES:
        return ec.generate_private_key(CURVES[spec])
    raise unsupported(f"the local KMS makes no keys of {spec}; it makes {', '.join(USAGES)}")


def spec_of(material: Material) -> str:
    """The key spec of material that somebody brings.

    Raises:
        ValueError: there is none.
    """
    if isinstance(material, AesMaterial):
        return SYMMETRIC
    found = (
        f"RSA_{material.key_size}"
        if isinstance(material, rsa.RSAPrivateKey)
        else next((spec for spec, curve in CURVES.items() if curve.name == material.curve.name), material.curve.name)
    )
    if found not in USAGES:
        raise ValueError(f"material is a key of {found}; one of {', '.join(USAGES)} is expected")
    return found


def checked_usage(spec: str, usage: str | None) -> str:
    """What a new key is to be for. Only for a symmetric key need nobody say so."""
    if usage is None and spec != SYMMETRIC:
        raise invalid(f"You must specify a KeyUsage value for a key of {spec}: {' or '.join(USAGES.get(spec, ()))}.")
    if usage is not None and usage not in USAGES.get(spec, (usage,)):
        raise invalid(f"KeyUsage {usage} is not compatible with KeySpec {spec}")
    return usage or ENCRYPT


@dataclass(frozen=True)
class Place:
    """Where a key is: what stands in an ARN before the resource."""

    partition: str
    region: str
    account: str

    def arn(self, resource: str) -> str:
        return f"arn:{self.partition}:kms:{self.region}:{self.account}:{resource}"


@dataclass(frozen=True)
class Key:
    """A key in one region. It does not change: another state is another `Key`, with the same material."""

    place: Place
    id: str
    usage: str
    primary_region: str | None
    material: Material = field(repr=False)
    state: str = "Enabled"
    description: str = ""
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    deletion: datetime | None = None

    @property
    def arn(self) -> str:
        return self.place.arn(f"key/{self.id}")

    @property
    def spec(self) -> str:
        return spec_of(self.material)

    @property
    def encryption_algorithms(self) -> tuple[str, ...]:
        if self.usage != ENCRYPT:
            return ()
        return (SYMMETRIC,) if self.spec == SYMMETRIC else OAEP

    @property
    def signing_algorithms(self) -> tuple[str, ...]:
        if self.usage != SIGN:
            return ()
        return RSA_SIGNATURES if self.spec in RSA_BITS else (ECC_SIGNATURES[self.spec],)

    @property
    def algorithms(self) -> dict[str, list[str]]:
        """As the members of an answer; only the one that belongs to the usage is there."""
        found = {
            "EncryptionAlgorithms": list(self.encryption_algorithms),
            "SigningAlgorithms": list(self.signing_algorithms),
            "KeyAgreementAlgorithms": ["ECDH"] if self.usage == AGREE else [],
        }
        return {member: names for member, names in found.items() if names}

    def is_related_to(self, other: Key) -> bool:
        """Tell whether both are one Multi-Region key: the ARNs differ in the region at most."""
        return self.id == other.id and self.place == replace(other.place, region=self.place.region)

    def require_enabled(self) -> None:
        if self.state == "Disabled":
            raise KmsError("DisabledException", f"{self.arn} is disabled.")
        self.require_lasting()

    def require_lasting(self) -> None:
        if self.state != "Enabled" and self.state != "Disabled":
            raise KmsError("KMSInvalidStateException", f"{self.arn} is pending deletion.")

    def require_usage(self, usage: str, operation: str) -> None:
        if self.usage != usage:
            message = f"{self.arn} key usage is {self.usage} which is not valid for {operation}."
            raise KmsError("InvalidKeyUsageException", message)

    def require_symmetric(self, operation: str) -> AesMaterial:
        self.require_usage(ENCRYPT, operation)
        if not isinstance(self.material, AesMaterial):
            message = f"{self.arn} key spec is {self.spec} which is not valid for {operation}."
            raise KmsError("InvalidKeyUsageException", message)
        return self.material

    def require_algorithm(self, algorithm: str) -> None:
        if algorithm not in self.encryption_algorithms:
            message = f"Algorithm {algorithm} and key spec {self.spec} are incompatible."
            raise KmsError("InvalidKeyUsageException", message)
