"""How calls take their arguments and give their answers."""

from array import array
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders, models
from aws_cryptographic_material_providers.mpl.config import Config, MaterialProvidersConfig
from aws_cryptographic_material_providers.mpl.errors import ServiceError
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsManager, Keyring

from runtimes.python.tests.functional.foreign import Delegate
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    MPL,
    WRAPPING_KEY,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    edk,
    encrypted_by,
    for_decryption,
    for_encryption,
    multi_keyring,
    policy_of,
    unwrapped,
    wrapped,
)

RAW_AES = {
    "key_namespace": "namespace",
    "key_name": "name",
    "wrapping_key": WRAPPING_KEY,
    "wrapping_alg": "ALG_AES256_GCM_IV12_TAG16",
}


@pytest.mark.parametrize(
    "arguments", [[], [None], [Config()], [MaterialProvidersConfig()]], ids=["none", "None", "Config", "own"]
)
def test_client_works_with_any_configuration(arguments: list[Any]) -> None:  # [FW-API-005]
    keyring = AwsCryptographicMaterialProviders(*arguments).create_raw_aes_keyring(**RAW_AES)
    assert unwrapped(keyring, wrapped(aes_keyring())).plaintext_data_key is not None


def test_input_objects_and_keywords_do_the_same() -> None:
    one = MPL.create_raw_aes_keyring(models.CreateRawAesKeyringInput(**RAW_AES))
    other = MPL.create_raw_aes_keyring(input=models.CreateRawAesKeyringInput(**RAW_AES))
    materials = one.on_encrypt(param=models.OnEncryptInput(materials=for_encryption())).materials
    found = other.on_decrypt(materials=for_decryption(), encrypted_data_keys=materials.encrypted_data_keys)
    assert found.materials.plaintext_data_key == materials.plaintext_data_key


def test_constructors_return_the_reference_itself() -> None:  # [FW-API-001]
    assert isinstance(aes_keyring(), Keyring)
    assert isinstance(multi_keyring(aes_keyring()), Keyring)
    assert isinstance(cmm_of(aes_keyring()), CryptographicMaterialsManager)


def test_calls_return_the_models_structures() -> None:  # [FW-API-001] [FW-CMM-001]
    cmm, keyring = cmm_of(aes_keyring()), aes_keyring()
    request = {"encryption_context": CONTEXT, "commitment_policy": policy_of(DIRECT)}
    assert type(cmm.get_encryption_materials(**request)) is models.GetEncryptionMaterialsOutput
    assert type(keyring.on_encrypt(materials=for_encryption())) is models.OnEncryptOutput
    assert type(for_encryption()) is models.EncryptionMaterials
    assert type(for_decryption()) is models.DecryptionMaterials
    assert type(MPL.get_algorithm_suite_info(b"\x04\x78")).__name__ == "AlgorithmSuiteInfo"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_blobs_may_be_any_kind_of_bytes_and_come_back_as_bytes(kind: Any) -> None:  # [FW-EDK-005]
    materials = wrapped(aes_keyring(), for_encryption(plaintext_data_key=kind(DATA_KEY)))
    [own] = materials.encrypted_data_keys
    again = changed(own, key_provider_info=kind(own.key_provider_info), ciphertext=kind(own.ciphertext))
    assert type(materials.plaintext_data_key) is bytes
    assert [type(part) for part in (own.key_provider_id, own.key_provider_info, own.ciphertext)] == [str, bytes, bytes]
    assert unwrapped(aes_keyring(), materials, [again]).plaintext_data_key == DATA_KEY
    assert MPL.get_algorithm_suite_info(kind(b"\x04\x78")).binary_id == b"\x04\x78"


def test_everything_that_comes_back_has_its_plain_type() -> None:  # [FW-EDK-005]
    materials = encrypted_by(cmm_of(aes_keyring()), "0x6701", required_encryption_context_keys=["owner"])
    texts = [*materials.encryption_context.items(), *zip(materials.required_encryption_context_keys, strict=True)]
    assert {type(text) for pair in texts for text in pair} == {str}
    assert type(materials.encryption_context) is dict
    assert type(materials.required_encryption_context_keys) is type(materials.encrypted_data_keys) is list
    assert {type(key) for key in (materials.signing_key, *materials.symmetric_signing_keys)} == {bytes}
    assert type(materials.algorithm_suite.message_version) is int


@pytest.mark.parametrize("kind", [list, tuple, set])
def test_lists_may_be_any_collection(kind: Any) -> None:
    materials = encrypted_by(cmm_of(aes_keyring()), required_encryption_context_keys=["owner"])
    found = decrypted_by(cmm_of(aes_keyring()), materials, encrypted_data_keys=kind(materials.encrypted_data_keys))
    assert found.plaintext_data_key == materials.plaintext_data_key


def test_array_of_numbers_is_no_blob() -> None:
    with pytest.raises(TypeError, match="wrapping_key is an array; expected bytes"):
        MPL.create_raw_aes_keyring(**RAW_AES | {"wrapping_key": array("i", range(8))})


def test_keyring_around_something_else_is_refused() -> None:
    with pytest.raises(ServiceError, match="this Keyring holds int"):
        multi_keyring(Keyring(5))


def test_iterator_is_no_list() -> None:
    materials = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(TypeError, match="encrypted_data_keys is a list_iterator; expected list"):
        decrypted_by(cmm_of(aes_keyring()), materials, encrypted_data_keys=iter(materials.encrypted_data_keys))


def test_encrypted_data_keys_can_be_hashed() -> None:  # [FW-EDK-005]
    assert len({edk(b"one"), edk(b"one"), edk(b"two")}) == 2


def test_users_keyring_comes_back_as_the_very_object() -> None:
    keyring = Delegate()
    cmm = cmm_of(keyring)
    assert cmm._impl.keyring is keyring


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_materials_survive_conversion_to_dictionaries(suite: str) -> None:
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    again = models.EncryptionMaterials.from_dict(materials.as_dict())
    assert again == materials
    found = decrypted_by(cmm_of(aes_keyring()), again)
    assert models.DecryptionMaterials.from_dict(found.as_dict()) == found


def test_answers_do_not_share_what_can_be_changed() -> None:
    cmm = cmm_of(aes_keyring())
    one = encrypted_by(cmm, INTERMEDIATE)
    one.encryption_context["purpose"] = "changed"
    one.encrypted_data_keys.clear()
    other = encrypted_by(cmm, INTERMEDIATE)
    assert other.encryption_context == CONTEXT
    assert len(other.encrypted_data_keys) == 1


def test_suite_of_materials_cannot_be_changed_for_others() -> None:
    suite = for_encryption().algorithm_suite
    with pytest.raises(AttributeError, match="message_version"):
        suite.message_version = 7
    assert for_encryption().algorithm_suite.message_version == 2


@pytest.mark.parametrize(
    ("union", "member"),
    [
        (models.AlgorithmSuiteIdESDK("0x0478"), "ESDK"),
        (models.AlgorithmSuiteIdDBE("0x6700"), "DBE"),
        (models.CommitmentPolicyESDK("FORBID_ENCRYPT_ALLOW_DECRYPT"), "ESDK"),
        (models.CommitmentPolicyDBE("REQUIRE_ENCRYPT_REQUIRE_DECRYPT"), "DBE"),
    ],
)
def test_unions_tell_the_formats_apart(union: Any, member: str) -> None:  # [FW-AS-002] [FW-CP-001] [FW-CP-002]
    assert union.as_dict() == {member: union.value}
    assert type(union).from_dict({member: union.value}) == union
    assert union != (models.AlgorithmSuiteIdDBE if member == "ESDK" else models.AlgorithmSuiteIdESDK)(union.value)


def test_policy_enumerations_have_the_policies_of_their_format() -> None:  # [FW-CP-001]
    both = {"REQUIRE_ENCRYPT_REQUIRE_DECRYPT"}
    assert set(models.DBECommitmentPolicy.values) == both
    assert set(models.ESDKCommitmentPolicy.values) == both | {
        "FORBID_ENCRYPT_ALLOW_DECRYPT",
        "REQUIRE_ENCRYPT_ALLOW_DECRYPT",
    }
