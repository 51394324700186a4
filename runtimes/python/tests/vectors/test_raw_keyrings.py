"""The recorded cases of raw keyrings: AES, RSA, ECDH and mixtures."""

import os
from collections.abc import Iterable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.mpl.models import (
    CreateRawAesKeyringInput,
    CreateRawEcdhKeyringInput,
    CreateRawRsaKeyringInput,
    EncryptedDataKey,
    EncryptionMaterials,
    EphemeralPrivateKeyToStaticPublicKeyInput,
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurations,
    RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
    RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey,
    RawPrivateKeyToStaticPublicKeyInput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional.independent import (
    open_raw_aes,
    open_raw_ecdh,
    private_key,
    public_key,
    signing_key,
)
from runtimes.python.tests.functional.made import INTERMEDIATE_SUITES, MPL, changed, for_decryption, unwrapped, wrapped
from runtimes.python.tests.functional.made import for_encryption as made_for_encryption
from runtimes.python.tests.vectors.recorded import edks_of, hex_of, load, materials_for

Case = dict[str, Any]
RECORDED = load("raw_keyrings.json")
KEYRINGS: dict[str, Case] = RECORDED["keyrings"]


def cases(kind: str, phase: str | None = None) -> list[Case]:
    return [case for case in RECORDED[kind] if case.get("phase") == phase]


def repeatable(case: Case) -> bool:
    """All that is random is drawn as bytes: not so for the padding of RSA and for one-time keys."""
    return all(
        keyring["type"] != "raw-rsa" and keyring.get("key_agreement_scheme") in (None, "RawPrivateKeyToStaticPublicKey")
        for keyring in (KEYRINGS[name] for name in case["encrypt_keyrings"])
    ) and not case["id"].endswith("-relabelled")


def by_id(found: Iterable[Case]) -> Any:
    return pytest.mark.parametrize("case", list(found), ids=lambda case: case["id"])


def blob(config: Case, name: str) -> bytes | None:
    if f"{name}_hex" in config:
        return bytes.fromhex(config[f"{name}_hex"])
    return config[name].encode() if name in config else None


def scheme(config: Case) -> RawEcdhStaticConfigurations:
    match config["key_agreement_scheme"]:
        case "RawPrivateKeyToStaticPublicKey":
            return RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey(
                RawPrivateKeyToStaticPublicKeyInput(
                    sender_static_private_key=blob(config, "sender_static_private_key"),
                    recipient_public_key=blob(config, "recipient_public_key"),
                )
            )
        case "EphemeralPrivateKeyToStaticPublicKey":
            return RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey(
                EphemeralPrivateKeyToStaticPublicKeyInput(recipient_public_key=blob(config, "recipient_public_key"))
            )
        case _:
            return RawEcdhStaticConfigurationsPublicKeyDiscovery(
                PublicKeyDiscoveryInput(recipient_static_private_key=blob(config, "recipient_static_private_key"))
            )


def keyring(config: Case) -> IKeyring:
    match config["type"]:
        case "raw-aes":
            return MPL.create_raw_aes_keyring(
                CreateRawAesKeyringInput(
                    key_namespace=config["key_namespace"],
                    key_name=config["key_name"],
                    wrapping_key=blob(config, "wrapping_key"),
                    wrapping_alg=config["wrapping_alg"],
                )
            )
        case "raw-rsa":
            return MPL.create_raw_rsa_keyring(
                CreateRawRsaKeyringInput(
                    key_namespace=config["key_namespace"],
                    key_name=config["key_name"],
                    padding_scheme=config["padding_scheme"],
                    public_key=blob(config, "public_key"),
                    private_key=blob(config, "private_key"),
                )
            )
        case _:
            return MPL.create_raw_ecdh_keyring(
                CreateRawEcdhKeyringInput(key_agreement_scheme=scheme(config), curve_spec=config["curve_spec"])
            )


def of_case(case: Case) -> EncryptionMaterials:
    return materials_for(case["algorithm_suite"], case["encryption_context"], case["required_encryption_context_keys"])


def test_all_recorded_cases_are_here() -> None:
    assert len(cases("positive")) == 143
    assert sum(len(case["decrypt"]) for case in cases("positive")) == 203
    assert [len(cases("negative", phase)) for phase in ("create", "encrypt", "decrypt")] == [45, 16, 151]
    assert len(KEYRINGS) == 55


@by_id(cases("positive"))
def test_recorded_data_key_is_found(case: Case) -> None:
    # [RAW-AES-008] [RAW-AES-022] [RAW-AES-023] [RAW-AES-030] [FW-EDK-002] [RAW-RSA-020] [RAW-ECDH-033] [RAW-ECDH-034]
    before = for_decryption(
        case["algorithm_suite"], case["encryption_context"], case["required_encryption_context_keys"]
    )
    for recorded in case["decrypt"]:
        after = (
            keyring(KEYRINGS[recorded["keyring"]])
            .on_decrypt(materials=before, encrypted_data_keys=edks_of(case))
            .materials
        )
        assert after.plaintext_data_key.hex() == case["plaintext_data_key"]
        assert hex_of(after.symmetric_signing_key) == recorded["symmetric_signing_key"]
        unlocked = {"plaintext_data_key": None, "symmetric_signing_key": None}
        assert changed(after, **unlocked) == before


@by_id(cases("positive"))
def test_what_is_wrapped_now_opens_with_the_recorded_keyrings(case: Case) -> None:
    # [RAW-RSA-015] [RAW-ECDH-018] [EDK-WRAP-012]
    materials = of_case(case)
    if case["plaintext_data_key_preset"]:
        materials = changed(materials, plaintext_data_key=bytes.fromhex(case["plaintext_data_key"]))
    for name in case["encrypt_keyrings"]:
        materials = wrapped(keyring(KEYRINGS[name]), materials)
    for recorded in case["decrypt"]:
        found = unwrapped(keyring(KEYRINGS[recorded["keyring"]]), materials)
        assert found.plaintext_data_key == materials.plaintext_data_key
        assert (found.symmetric_signing_key is None) == (case["algorithm_suite"] not in INTERMEDIATE_SUITES)
    ours = [(len(edk.key_provider_info), len(edk.ciphertext)) for edk in materials.encrypted_data_keys]
    assert ours == [(len(edk.key_provider_info), len(edk.ciphertext)) for edk in edks_of(case)]


@by_id(case for case in cases("positive") if repeatable(case))
def test_encrypting_with_the_recorded_randomness_gives_the_recorded_bytes(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:  # [RAW-AES-009] [RAW-AES-010] [RAW-AES-011] [RAW-AES-018] [RAW-AES-019] [EDK-WRAP-001] [EDK-WRAP-008]
    # [RAW-ECDH-010] [RAW-ECDH-012] [RAW-ECDH-021] [KEY-AGREE-011] [KEY-AGREE-012]
    materials = of_case(case)
    drawn = []
    if case["plaintext_data_key_preset"]:
        materials = changed(materials, plaintext_data_key=bytes.fromhex(case["plaintext_data_key"]))
    for name, edk in zip(case["encrypt_keyrings"], edks_of(case), strict=True):
        drawn = randomness(case, KEYRINGS[name], edk, has_data_key=materials.plaintext_data_key is not None)
        monkeypatch.setattr(os, "urandom", lambda length, drawn=drawn: drawn.pop(0) if len(drawn[0]) == length else b"")
        materials = wrapped(keyring(KEYRINGS[name]), materials)
        assert drawn == []
    assert materials.encrypted_data_keys == edks_of(case)
    assert materials.plaintext_data_key.hex() == case["plaintext_data_key"]
    symmetric = materials.symmetric_signing_keys
    assert (None if symmetric is None else [key.hex() for key in symmetric]) == case["symmetric_signing_keys"]


def randomness(case: Case, config: Case, edk: EncryptedDataKey, has_data_key: bool) -> list[bytes]:
    """What was drawn to make an encrypted data key, in the order in which the library draws it."""
    data_key = bytes.fromhex(case["plaintext_data_key"])
    direct = case["algorithm_suite"] not in INTERMEDIATE_SUITES
    own = edk.ciphertext if direct else edk.ciphertext[48:]
    fresh = edk.key_provider_info[-12:] if config["type"] == "raw-aes" else own[:32]
    if direct:
        return [fresh] if has_data_key else [data_key, fresh]
    intermediate_key = opened(case, config, edk.key_provider_info, own)
    return [intermediate_key, fresh] if has_data_key else [intermediate_key, fresh, data_key]


def opened(case: Case, config: Case, info: bytes, own: bytes) -> bytes:
    """What a keyring's own part of an encrypted data key holds, by other means than the library's."""
    if config["type"] == "raw-aes":
        return open_raw_aes(bytes.fromhex(config["wrapping_key_hex"]), info, own, case["encryption_context"])
    mine = private_key(blob(config, "sender_static_private_key"))
    return open_raw_ecdh(mine, public_key(blob(config, "recipient_public_key")), info, own, case["encryption_context"])


@by_id(case for case in cases("positive") if case["symmetric_signing_keys"] and repeatable(case))
def test_symmetric_signing_key_is_derived_from_the_intermediate_key(case: Case) -> None:  # [EDK-WRAP-004] [FW-IW-002]
    for name, edk, recorded in zip(
        case["encrypt_keyrings"], edks_of(case), case["symmetric_signing_keys"], strict=True
    ):
        intermediate_key = opened(case, KEYRINGS[name], edk.key_provider_info, edk.ciphertext[48:])
        assert signing_key(intermediate_key).hex() == recorded


@by_id(cases("negative", "create"))
def test_keyring_that_was_refused_is_refused(case: Case) -> None:
    # [RAW-AES-001] [RAW-AES-002] [RAW-AES-003] [RAW-AES-005] [RAW-AES-006] [RAW-AES-007]
    # [RAW-RSA-001] [RAW-RSA-002] [RAW-RSA-003] [RAW-RSA-004] [RAW-ECDH-003] [RAW-ECDH-004] [RAW-ECDH-007] [RAW-ECDH-008]
    with pytest.raises(errors.ServiceError) as refusal:
        keyring(case["keyring_config"])
    if case["error"] == "ServiceError":
        assert isinstance(refusal.value, ValueError)  # recorded: a ServiceError caused by one
    else:
        assert_as_recorded(refusal.value, case)


@by_id(cases("negative", "encrypt"))
def test_encryption_that_failed_fails(case: Case) -> None:
    # [RAW-AES-014] [EDK-WRAP-015] [RAW-RSA-011] [RAW-RSA-014] [RAW-ECDH-013] [RAW-ECDH-015]
    materials = made_for_encryption(case["algorithm_suite"], case["caller_encryption_context"])
    if "preset_plaintext_data_key" in case:
        materials.plaintext_data_key = bytes.fromhex(case["preset_plaintext_data_key"])
    with pytest.raises(errors.ServiceError) as failure:
        wrapped(keyring(KEYRINGS[case["keyring"]]), materials)
    assert_as_recorded(failure.value, case)


def decrypted(case: Case) -> bytes:
    materials = for_decryption(case["algorithm_suite"], case["encryption_context"])
    if "preset_plaintext_data_key" in case:
        materials.plaintext_data_key = bytes.fromhex(case["preset_plaintext_data_key"])
    unlocked = keyring(KEYRINGS[case["keyring"]]).on_decrypt(materials=materials, encrypted_data_keys=edks_of(case))
    return unlocked.materials.plaintext_data_key


@by_id(case for case in cases("negative", "decrypt") if case["expect"] == "error")
def test_decryption_that_failed_fails(case: Case) -> None:
    # [RAW-AES-020] [RAW-AES-021] [RAW-AES-023] [RAW-AES-024] [RAW-AES-025] [RAW-AES-026] [RAW-AES-027] [RAW-AES-029]
    # [RAW-AES-031] [EDK-WRAP-010] [RAW-RSA-016] [RAW-RSA-017] [RAW-RSA-019] [RAW-RSA-022] [RAW-ECDH-022] [RAW-ECDH-023]
    # [RAW-ECDH-027] [RAW-ECDH-028] [RAW-ECDH-030] [RAW-ECDH-032] [RAW-ECDH-035] [RAW-ECDH-036]
    with pytest.raises(errors.ServiceError) as failure:
        decrypted(case)
    assert_as_recorded(failure.value, case)


@by_id(case for case in cases("negative", "decrypt") if case["expect"] == "error_or_other_key")
def test_implicit_rejection_fails_or_gives_another_key(case: Case) -> None:  # [RAW-RSA-021]
    try:
        assert decrypted(case).hex() != case["original_plaintext_data_key"]
    except errors.CollectionOfErrors as failure:
        assert_as_recorded(failure, case)


def assert_as_recorded(error: Exception, outcome: Case) -> None:
    if outcome.get(
        "builtin"
    ):  # recorded: a bare exception of the crypto library, for an RSA private key  [RAW-RSA-023]
        outcome = {
            "error": "CollectionOfErrors",
            "list": [{"error": "AwsCryptographicPrimitives", "wraps": "OpaqueError"}],
        }
    assert type(error).__name__ == outcome["error"]
    if "wraps" in outcome:
        assert type(error.message).__name__ == outcome["wraps"]
    if "list" in outcome:
        for entry, recorded in zip(error.list, outcome["list"], strict=True):
            assert_as_recorded(entry, recorded)
