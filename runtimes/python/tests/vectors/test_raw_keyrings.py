"""The recorded cases of raw keyrings: those whose keyrings are all raw AES."""

import base64
import os
from collections.abc import Iterable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.mpl.models import (
    CreateRawAesKeyringInput,
    EncryptedDataKey,
    EncryptionMaterials,
    InitializeEncryptionMaterialsInput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional.independent import open_raw_aes, signing_key
from runtimes.python.tests.functional.made import (
    INTERMEDIATE_SUITES,
    MPL,
    PUBLIC_KEY,
    SIGNING_SUITES,
    changed,
    for_decryption,
    suite_id,
    wrapped,
)
from runtimes.python.tests.functional.made import for_encryption as made_for_encryption
from runtimes.python.tests.vectors.recorded import load

Case = dict[str, Any]
RECORDED = load("raw_keyrings.json")
KEYRINGS: dict[str, Case] = RECORDED["keyrings"]


def keyrings_of(case: Case) -> list[Case]:
    if case.get("phase") == "create":
        return [case["keyring_config"]]
    names = (
        [case["keyring"]]
        if "keyring" in case
        else [*case["encrypt_keyrings"], *(d["keyring"] for d in case["decrypt"])]
    )
    return [KEYRINGS[name] for name in names]


def cases(kind: str, phase: str | None = None) -> list[Case]:
    """Those whose keyrings are all raw AES."""
    return [
        case
        for case in RECORDED[kind]
        if case.get("phase") == phase and all(keyring["type"] == "raw-aes" for keyring in keyrings_of(case))
    ]


def by_id(found: Iterable[Case]) -> Any:
    return pytest.mark.parametrize("case", list(found), ids=lambda case: case["id"])


def keyring(config: Case) -> IKeyring:
    return MPL.create_raw_aes_keyring(
        CreateRawAesKeyringInput(
            key_namespace=config["key_namespace"],
            key_name=config["key_name"],
            wrapping_key=bytes.fromhex(config["wrapping_key_hex"]),
            wrapping_alg=config["wrapping_alg"],
        )
    )


def edks(case: Case) -> list[EncryptedDataKey]:
    return [
        EncryptedDataKey(
            key_provider_id=edk["key_provider_id"],
            key_provider_info=bytes.fromhex(edk["key_provider_info"]),
            ciphertext=bytes.fromhex(edk["ciphertext"]),
        )
        for edk in case["encrypted_data_keys"]
    ]


def for_encryption(case: Case) -> EncryptionMaterials:
    """The recorded context has the verification key of a signing suite in it; here it is given."""
    signs = case["algorithm_suite"] in SIGNING_SUITES
    return MPL.initialize_encryption_materials(
        InitializeEncryptionMaterialsInput(
            algorithm_suite_id=suite_id(case["algorithm_suite"]),
            encryption_context=case["caller_encryption_context"],
            required_encryption_context_keys=case["required_encryption_context_keys"],
            signing_key=b"signing key" if signs else None,
            verification_key=base64.b64decode(case["encryption_context"][PUBLIC_KEY]) if signs else None,
        )
    )


def hex_of(secret: bytes | None) -> str | None:
    return None if secret is None else secret.hex()


def test_all_recorded_cases_are_here() -> None:
    assert len(cases("positive")) == 55
    assert [len(cases("negative", phase)) for phase in ("create", "encrypt", "decrypt")] == [11, 5, 57]


@by_id(cases("positive"))
def test_recorded_data_key_is_found(case: Case) -> None:
    # [RAW-AES-008] [RAW-AES-022] [RAW-AES-023] [RAW-AES-030] [FW-EDK-002]
    before = for_decryption(
        case["algorithm_suite"], case["encryption_context"], case["required_encryption_context_keys"]
    )
    for recorded in case["decrypt"]:
        after = (
            keyring(KEYRINGS[recorded["keyring"]])
            .on_decrypt(materials=before, encrypted_data_keys=edks(case))
            .materials
        )
        assert after.plaintext_data_key.hex() == case["plaintext_data_key"]
        assert hex_of(after.symmetric_signing_key) == recorded["symmetric_signing_key"]
        unlocked = {"plaintext_data_key": None, "symmetric_signing_key": None}
        assert changed(after, **unlocked) == before


@by_id(cases("positive"))
def test_encrypting_with_the_recorded_randomness_gives_the_recorded_bytes(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:  # [RAW-AES-009] [RAW-AES-010] [RAW-AES-011] [RAW-AES-018] [RAW-AES-019] [EDK-WRAP-001] [EDK-WRAP-008]
    materials = for_encryption(case)
    drawn = []
    if case["plaintext_data_key_preset"]:
        materials = changed(materials, plaintext_data_key=bytes.fromhex(case["plaintext_data_key"]))
    for name, edk in zip(case["encrypt_keyrings"], edks(case), strict=True):
        drawn = randomness(case, KEYRINGS[name], edk, has_data_key=materials.plaintext_data_key is not None)
        monkeypatch.setattr(os, "urandom", lambda length, drawn=drawn: drawn.pop(0) if len(drawn[0]) == length else b"")
        materials = wrapped(keyring(KEYRINGS[name]), materials)
        assert drawn == []
    assert materials.encrypted_data_keys == edks(case)
    assert materials.plaintext_data_key.hex() == case["plaintext_data_key"]
    symmetric = materials.symmetric_signing_keys
    assert (None if symmetric is None else [key.hex() for key in symmetric]) == case["symmetric_signing_keys"]


def randomness(case: Case, config: Case, edk: EncryptedDataKey, has_data_key: bool) -> list[bytes]:
    """What was drawn to make an encrypted data key, in the order in which the library draws it."""
    iv, data_key = edk.key_provider_info[-12:], bytes.fromhex(case["plaintext_data_key"])
    if case["algorithm_suite"] not in INTERMEDIATE_SUITES:
        return [iv] if has_data_key else [data_key, iv]
    wrapping_key = bytes.fromhex(config["wrapping_key_hex"])
    intermediate_key = open_raw_aes(
        wrapping_key, edk.key_provider_info, edk.ciphertext[48:], case["encryption_context"]
    )
    return [intermediate_key, iv] if has_data_key else [intermediate_key, iv, data_key]


@by_id(case for case in cases("positive") if case["symmetric_signing_keys"])
def test_symmetric_signing_key_is_derived_from_the_intermediate_key(case: Case) -> None:  # [EDK-WRAP-004] [FW-IW-002]
    for name, edk, recorded in zip(case["encrypt_keyrings"], edks(case), case["symmetric_signing_keys"], strict=True):
        wrapping_key = bytes.fromhex(KEYRINGS[name]["wrapping_key_hex"])
        own = edk.ciphertext[48:]
        intermediate_key = open_raw_aes(wrapping_key, edk.key_provider_info, own, case["encryption_context"])
        assert signing_key(intermediate_key).hex() == recorded


@by_id(cases("negative", "create"))
def test_keyring_that_was_refused_is_refused(case: Case) -> None:
    # [RAW-AES-001] [RAW-AES-002] [RAW-AES-003] [RAW-AES-005] [RAW-AES-006] [RAW-AES-007]
    with pytest.raises(errors.ServiceError) as refusal:
        keyring(case["keyring_config"])
    if case["error"] == "ServiceError":
        assert isinstance(refusal.value, ValueError)  # recorded: a ServiceError caused by one
    else:
        assert_as_recorded(refusal.value, case)


@by_id(cases("negative", "encrypt"))
def test_encryption_that_failed_fails(case: Case) -> None:  # [RAW-AES-014] [EDK-WRAP-015]
    materials = made_for_encryption(case["algorithm_suite"], case["caller_encryption_context"])
    if "preset_plaintext_data_key" in case:
        materials.plaintext_data_key = bytes.fromhex(case["preset_plaintext_data_key"])
    with pytest.raises(errors.ServiceError) as failure:
        wrapped(keyring(KEYRINGS[case["keyring"]]), materials)
    assert_as_recorded(failure.value, case)


@by_id(cases("negative", "decrypt"))
def test_decryption_that_failed_fails(case: Case) -> None:
    # [RAW-AES-020] [RAW-AES-021] [RAW-AES-023] [RAW-AES-024] [RAW-AES-025] [RAW-AES-026] [RAW-AES-027] [RAW-AES-029]
    # [RAW-AES-031] [EDK-WRAP-010]
    materials = for_decryption(case["algorithm_suite"], case["encryption_context"])
    if "preset_plaintext_data_key" in case:
        materials.plaintext_data_key = bytes.fromhex(case["preset_plaintext_data_key"])
    with pytest.raises(errors.ServiceError) as failure:
        keyring(KEYRINGS[case["keyring"]]).on_decrypt(materials=materials, encrypted_data_keys=edks(case))
    assert_as_recorded(failure.value, case)


def assert_as_recorded(error: Exception, outcome: Case) -> None:
    assert type(error).__name__ == outcome["error"]
    if "wraps" in outcome:
        assert type(error.message).__name__ == outcome["wraps"]
    if "list" in outcome:
        for entry, recorded in zip(error.list, outcome["list"], strict=True):
            assert_as_recorded(entry, recorded)
