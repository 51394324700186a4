"""Keyrings, managers and materials for tests, made through the public API."""

import copy
from collections.abc import Sequence
from typing import Any, TypeVar

import pytest
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig
from aws_cryptographic_material_providers.mpl.errors import CollectionOfErrors
from aws_cryptographic_material_providers.mpl.models import (
    AlgorithmSuiteIdDBE,
    AlgorithmSuiteIdESDK,
    CommitmentPolicyDBE,
    CommitmentPolicyESDK,
    DecryptionMaterials,
    EncryptedDataKey,
    EncryptionMaterials,
    OnDecryptInput,
    OnEncryptInput,
)
from aws_cryptographic_material_providers.mpl.references import ICryptographicMaterialsManager, IKeyring

T = TypeVar("T")

MPL = AwsCryptographicMaterialProviders(MaterialProvidersConfig())

DIRECT, SIGNING, INTERMEDIATE, INTERMEDIATE_SIGNING = "0x0478", "0x0578", "0x6700", "0x6701"
SUITES = [
    "0x0014", "0x0046", "0x0078", "0x0114", "0x0146", "0x0178", "0x0214", "0x0346", "0x0378", "0x0478", "0x0578",
    "0x6700", "0x6701",
]  # fmt: skip
SIGNING_SUITES = ["0x0214", "0x0346", "0x0378", "0x0578", "0x6701"]
INTERMEDIATE_SUITES = ["0x6700", "0x6701"]
KEY_LENGTHS = {suite: {"14": 16, "46": 24}.get(suite[-2:], 32) for suite in SUITES}

NAMESPACE, NAME, WRAPPING_KEY = "namespace", "name", bytes(range(32))
WRAPPING_ALGORITHMS = {
    16: "ALG_AES128_GCM_IV12_TAG16",
    24: "ALG_AES192_GCM_IV12_TAG16",
    32: "ALG_AES256_GCM_IV12_TAG16",
}
CONTEXT = {"purpose": "backup", "owner": "Zoë"}
PUBLIC_KEY = "aws-crypto-public-key"
DATA_KEY = b"a data key of thirty-two bytes ."


def suite_id(value: str) -> AlgorithmSuiteIdESDK | AlgorithmSuiteIdDBE:
    return (AlgorithmSuiteIdDBE if value in INTERMEDIATE_SUITES else AlgorithmSuiteIdESDK)(value)


def policy_of(suite: str) -> CommitmentPolicyESDK | CommitmentPolicyDBE:
    """The strictest policy under which a suite may be used."""
    if suite in INTERMEDIATE_SUITES:
        return CommitmentPolicyDBE("REQUIRE_ENCRYPT_REQUIRE_DECRYPT")
    commits = suite in ("0x0478", "0x0578")
    return CommitmentPolicyESDK("REQUIRE_ENCRYPT_REQUIRE_DECRYPT" if commits else "FORBID_ENCRYPT_ALLOW_DECRYPT")


def aes_keyring(name: str = NAME, key: bytes = WRAPPING_KEY, namespace: str = NAMESPACE) -> IKeyring:
    return MPL.create_raw_aes_keyring(
        key_namespace=namespace, key_name=name, wrapping_key=key, wrapping_alg=WRAPPING_ALGORITHMS[len(key)]
    )


def multi_keyring(*children: IKeyring, generator: IKeyring | None = None) -> IKeyring:
    return MPL.create_multi_keyring(generator=generator, child_keyrings=list(children))


def cmm_of(keyring: IKeyring) -> ICryptographicMaterialsManager:
    return MPL.create_default_cryptographic_materials_manager(keyring=keyring)


def changed(value: T, **members: Any) -> T:
    """A copy with other members."""
    result = copy.copy(value)
    for name, member in members.items():
        setattr(result, name, member)
    return result


def edk(ciphertext: bytes = b"ciphertext") -> EncryptedDataKey:
    return EncryptedDataKey(key_provider_id="id", key_provider_info=b"info", ciphertext=ciphertext)


def for_encryption(
    suite: str = DIRECT, context: dict[str, str] = CONTEXT, required: Sequence[str] = (), **members: Any
) -> EncryptionMaterials:
    """Materials as a keyring gets them first; then other members."""
    signs = suite in SIGNING_SUITES
    materials = MPL.initialize_encryption_materials(
        algorithm_suite_id=suite_id(suite),
        encryption_context=context,
        required_encryption_context_keys=list(required),
        signing_key=b"signing key" if signs else None,
        verification_key=b"verification key" if signs else None,
    )
    return changed(materials, **members)


def for_decryption(
    suite: str = DIRECT, context: dict[str, str] = CONTEXT, required: Sequence[str] = (), **members: Any
) -> DecryptionMaterials:
    materials = MPL.initialize_decryption_materials(
        algorithm_suite_id=suite_id(suite),
        encryption_context=context,
        required_encryption_context_keys=list(required),
    )
    return changed(materials, **members)


def wrapped(
    keyring: IKeyring, materials: EncryptionMaterials | None = None, suite: str = DIRECT
) -> EncryptionMaterials:
    return keyring.on_encrypt(OnEncryptInput(materials=materials or for_encryption(suite))).materials


def unwrapped(
    keyring: IKeyring, materials: EncryptionMaterials, edks: list[EncryptedDataKey] | None = None
) -> DecryptionMaterials:
    """What a keyring finds in what was encrypted with `materials`, or in other encrypted data keys."""
    empty = for_decryption(materials.algorithm_suite.id.value, materials.encryption_context)
    found = materials.encrypted_data_keys if edks is None else edks
    return keyring.on_decrypt(OnDecryptInput(materials=empty, encrypted_data_keys=found)).materials


def reasons(
    keyring: IKeyring, materials: EncryptionMaterials, edks: list[EncryptedDataKey] | None = None
) -> list[Exception]:
    """Why a keyring finds nothing in them."""
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(keyring, materials, edks)
    return list(failure.value.list)


def kinds(errors: list[Exception]) -> list[type[Exception]]:
    return [type(error) for error in errors]


def encrypted_by(cmm: ICryptographicMaterialsManager, suite: str = DIRECT, **members: Any) -> EncryptionMaterials:
    request = {
        "encryption_context": CONTEXT,
        "commitment_policy": policy_of(suite),
        "algorithm_suite_id": suite_id(suite),
    }
    return cmm.get_encryption_materials(**request | members).encryption_materials


def decrypted_by(
    cmm: ICryptographicMaterialsManager, materials: EncryptionMaterials, **members: Any
) -> DecryptionMaterials:
    suite = materials.algorithm_suite.id
    request = {
        "algorithm_suite_id": suite,
        "commitment_policy": policy_of(suite.value),
        "encrypted_data_keys": materials.encrypted_data_keys,
        "encryption_context": materials.encryption_context,
    }
    return cmm.decrypt_materials(**request | members).decryption_materials
