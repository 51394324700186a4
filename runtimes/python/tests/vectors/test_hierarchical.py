"""The recorded cases of the hierarchical keyring: what the published package wrapped opens, what it refused is refused."""

import os
from typing import Any

import pytest
from aws_cryptographic_material_providers.keystore import errors as keystore_errors
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.mpl.models import CacheTypeShared, DecryptionMaterials, OnDecryptInput
from aws_cryptographic_material_providers.mpl.references import IKeyring
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives import errors as primitives_errors

from runtimes.python.tests.functional.caches import Dictionary
from runtimes.python.tests.functional.encryption_sdk import opened
from runtimes.python.tests.functional.independent import hierarchical_key, open_hierarchical, seal_hierarchical
from runtimes.python.tests.functional.key_stores import RECORDED, recorded_kms, recorded_store
from runtimes.python.tests.functional.made import (
    INTERMEDIATE_SUITES,
    MPL,
    changed,
    cmm_of,
    for_decryption,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.vectors.recorded import edks_of, hex_of, materials_for

Case = dict[str, Any]
ERRORS = {"mpl": errors, "keystore": keystore_errors, "primitives": primitives_errors}
KEYS = {key["branch_key_id"]: key for key in RECORDED["branch_keys"]}
BETTER = "bad-utf8-info-then-good"
"""Refused by the published package; the specification says to go on with the next encrypted data key, and so do we."""


def named(kind: str) -> Any:
    return pytest.mark.parametrize("case", RECORDED[kind], ids=lambda case: case["name"])


def keyring_of(case: Case, **members: Any) -> IKeyring:
    usual = {
        "key_store": recorded_store(case["store"], recorded_kms()),
        "branch_key_id": case["branch_key_id"],
        "ttl_seconds": 600,
    }
    return MPL.create_aws_kms_hierarchical_keyring(**(usual | members))


def suite_of(case: Case) -> str:
    return f"0x{case['algorithm_suite']['id']}"


def decrypted(case: Case) -> DecryptionMaterials:
    materials = for_decryption(suite_of(case), case["encryption_context"])
    return keyring_of(case).on_decrypt(OnDecryptInput(materials=materials, encrypted_data_keys=edks_of(case))).materials


def branch_key_of(case: Case) -> bytes:
    [version] = [v for v in KEYS[case["branch_key_id"]]["versions"] if v["version"] == case["steps"]["version"]]
    return bytes.fromhex(version["branch_key"])


def test_all_of_the_recorded_data_is_here() -> None:
    kinds = ("edk_cases", "decrypt_cases", "cache_identifiers", "esdk_messages")
    assert [len(RECORDED[kind]) for kind in kinds] == [42, 30, 8, 2]
    assert BETTER in {case["name"] for case in RECORDED["decrypt_cases"]}


@named("edk_cases")
def test_recorded_encrypted_data_key_is_opened(case: Case) -> None:
    # [HIERARCHY-010] [HIERARCHY-020] [HIERARCHY-021] [HIERARCHY-030] [HIERARCHY-031]
    found = decrypted(case)
    assert found.plaintext_data_key.hex() == case["plaintext_data_key"]
    assert hex_of(found.symmetric_signing_key) == case["symmetric_signing_key"]


@named("edk_cases")
def test_recorded_steps_are_those_of_the_independent_twin(case: Case) -> None:
    steps, context = case["steps"], case["encryption_context"]
    edk = edks_of(case)[case["hierarchy_edk_index"]]
    branch_key, own = branch_key_of(case), edk.ciphertext
    if suite_of(case) in INTERMEDIATE_SUITES:
        assert own[:48].hex() == steps["encrypted_data_key"]
        own = own[48:]
    assert hierarchical_key(branch_key, own[:16]).hex() == steps["derived_wrapping_key"]
    key = open_hierarchical(branch_key, edk.key_provider_info, own, context)
    assert key.hex() == steps.get("intermediate_key", case["plaintext_data_key"])
    assert seal_hierarchical(branch_key, edk.key_provider_info, own[:44], key, context) == own


CURRENT = [
    case for case in RECORDED["edk_cases"] if case["steps"]["version"] == KEYS[case["branch_key_id"]]["active_version"]
]


@pytest.mark.parametrize("case", CURRENT, ids=lambda case: case["name"])
@pytest.mark.parametrize("has_data_key", [True, False], ids=["given", "new"])
def test_wrapping_with_the_recorded_randomness_gives_the_recorded_bytes(
    case: Case, has_data_key: bool, monkeypatch: pytest.MonkeyPatch
) -> None:  # [HIERARCHY-012] [HIERARCHY-017] [HIERARCHY-019] [HIERARCHY-032]
    materials, keyring = materials_for(suite_of(case), case["encryption_context"]), keyring_of(case)
    wrapped(keyring, materials)  # from now on the branch key is in the cache, and nothing else is drawn
    data_key, steps = bytes.fromhex(case["plaintext_data_key"]), case["steps"]
    fresh = bytes.fromhex(steps["salt"] + steps["iv"])
    if has_data_key:
        materials = changed(materials, plaintext_data_key=data_key)
    if suite_of(case) in INTERMEDIATE_SUITES:
        drawn = [bytes.fromhex(steps["intermediate_key"]), fresh] + ([] if has_data_key else [data_key])
    else:
        drawn = ([] if has_data_key else [data_key]) + [fresh]
    monkeypatch.setattr(os, "urandom", lambda length: drawn.pop(0) if len(drawn[0]) == length else b"")
    made = wrapped(keyring, materials)
    assert drawn == []
    assert made.encrypted_data_keys == [edks_of(case)[case["hierarchy_edk_index"]]]
    assert made.plaintext_data_key == data_key
    symmetric = made.symmetric_signing_keys
    assert (symmetric and symmetric[0].hex()) == case["symmetric_signing_key"]


@pytest.mark.parametrize("case", CURRENT, ids=lambda case: case["name"])
def test_what_is_wrapped_opens_with_the_recorded_branch_key(case: Case) -> None:
    keyring = keyring_of(case)
    made = wrapped(keyring, materials_for(suite_of(case), case["encryption_context"]))
    [edk] = made.encrypted_data_keys
    direct = suite_of(case) not in INTERMEDIATE_SUITES
    own = edk.ciphertext if direct else edk.ciphertext[48:]
    key = open_hierarchical(branch_key_of(case), edk.key_provider_info, own, made.encryption_context)
    assert (key == made.plaintext_data_key) is direct
    assert unwrapped(keyring, made).plaintext_data_key == made.plaintext_data_key


@named("decrypt_cases")
def test_recorded_list_is_opened_or_refused(case: Case) -> None:
    # [HIERARCHY-023] [HIERARCHY-024] [HIERARCHY-025] [HIERARCHY-027] [HIERARCHY-028]
    expected = case["expect"].get("plaintext_data_key")
    if case["name"] == BETTER:
        [good] = [other for other in RECORDED["decrypt_cases"] if other["name"] == "second-edk-good"]
        expected = good["expect"]["plaintext_data_key"]
    if expected is not None:
        assert decrypted(case).plaintext_data_key.hex() == expected
        return
    with pytest.raises(errors.ServiceError) as caught:
        decrypted(case)
    check(caught.value, case["expect"]["error"])


def check(error: Any, recorded: Case) -> None:
    assert type(error) is getattr(ERRORS[recorded["errors_module"]], recorded["class"])
    if "cause" in recorded:
        check(error.message, recorded["cause"])
    assert len(getattr(error, "list", [])) == len(recorded.get("list", []))
    for each, expected in zip(getattr(error, "list", []), recorded.get("list", []), strict=True):
        check(each, expected)


@pytest.mark.parametrize("recorded", RECORDED["cache_identifiers"], ids=lambda each: each["preimage"][:40])
def test_cache_is_asked_under_the_recorded_identifier(recorded: Case) -> None:
    # [HIERARCHY-009] [HIERARCHY-033] [HIERARCHY-034] [HIERARCHY-035]
    key = KEYS[recorded["branch_key_id"]]
    [store] = [s for s in RECORDED["key_stores"] if s["name"] == key["store"]]
    assert store["logical_key_store_name"] == recorded["logical_key_store_name"]
    cache = Dictionary()
    members = {"cache": CacheTypeShared(cache), "partition_id": recorded["partition_id"]}
    keyring = keyring_of({"store": key["store"], "branch_key_id": recorded["branch_key_id"]}, **members)
    if recorded["scope"] == "encrypt":
        wrapped(keyring)
    else:
        [case] = [
            case
            for case in RECORDED["edk_cases"]
            if case["name"].startswith("version-") and case["steps"]["version"] == recorded["branch_key_version"]
        ]
        materials = for_decryption(suite_of(case), case["encryption_context"])
        keyring.on_decrypt(OnDecryptInput(materials=materials, encrypted_data_keys=edks_of(case)))
    assert [asked.identifier.hex() for asked in cache.asked] == [recorded["identifier"]]
    assert [name.hex() for name in cache.entries] == [recorded["identifier"]]


@pytest.mark.parametrize("message", RECORDED["esdk_messages"], ids=lambda each: each["branch_key_id"])
def test_recorded_message_is_opened(message: Case) -> None:
    plaintext, context = opened(cmm_of(keyring_of(message)), bytes.fromhex(message["message"]))
    assert plaintext.hex() == message["plaintext"]
    assert message["encryption_context"].items() <= context.items()
