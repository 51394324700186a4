"""The key store reads what the published package wrote, and refuses what it refused."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.keystore import errors
from aws_cryptographic_material_providers.keystore.models import BeaconKeyMaterials, BranchKeyMaterials

from runtimes.python.tests.functional.key_stores import RECORDED, recorded_kms, recorded_store

Vector = dict[str, Any]


def name_of(case: Vector) -> str:
    return "-".join((case["name"], case["operation"], case["store"]))


def stores_of(recorded: Vector) -> list[str]:
    """All stores that read the table in which a branch key was recorded."""
    tables = {store["name"]: store["table_name"] for store in RECORDED["key_stores"]}
    return [name for name in tables if tables[name] == tables[recorded["store"]] and name != "wrong_logical"]


BRANCH_KEYS = [(store, key) for key in RECORDED["branch_keys"] for store in stores_of(key)]


def test_all_of_the_recorded_data_is_here() -> None:
    assert [len(RECORDED[part]) for part in ("branch_keys", "item_cases", "kms_decrypt_calls")] == [4, 47, 24]
    assert {store for store, _ in BRANCH_KEYS} == {"single", "mrk", "mrk_east", "discovery", "mr_discovery_east"}


@pytest.mark.parametrize(("store", "key"), BRANCH_KEYS, ids=lambda value: value if isinstance(value, str) else "")
def test_recorded_branch_key_is_read(store: str, key: Vector) -> None:
    key_store, identifier = recorded_store(store, recorded_kms()), key["branch_key_id"]
    context = key["custom_encryption_context"]
    for version in key["versions"]:
        expected = BranchKeyMaterials(
            branch_key_identifier=identifier,
            branch_key_version=version["version"],
            encryption_context=context,
            branch_key=bytes.fromhex(version["branch_key"]),
        )
        found = key_store.get_branch_key_version(
            branch_key_identifier=identifier, branch_key_version=version["version"]
        )
        assert found.branch_key_materials == expected
        if version["version"] == key["active_version"]:
            assert key_store.get_active_branch_key(branch_key_identifier=identifier).branch_key_materials == expected
    beacon = key_store.get_beacon_key(branch_key_identifier=identifier).beacon_key_materials
    assert beacon == BeaconKeyMaterials(
        beacon_key_identifier=identifier,
        encryption_context=key["beacon_encryption_context"],
        beacon_key=bytes.fromhex(key["beacon_key"]),
    )


def test_requests_to_aws_kms_are_the_recorded_ones() -> None:
    recorded = [
        (call["client_region"], call["KeyId"], call["CiphertextBlob"], call["EncryptionContext"], call["GrantTokens"])
        for call in RECORDED["kms_decrypt_calls"]
    ]
    kms = recorded_kms()
    for store, key in BRANCH_KEYS:
        key_store = recorded_store(store, kms)
        key_store.get_active_branch_key(branch_key_identifier=key["branch_key_id"])
        key_store.get_beacon_key(branch_key_identifier=key["branch_key_id"])
        for version in key["versions"]:
            key_store.get_branch_key_version(
                branch_key_identifier=key["branch_key_id"], branch_key_version=version["version"]
            )
    sent = [
        (
            request.region,
            request.parameters["KeyId"],
            request.parameters["CiphertextBlob"].hex(),
            request.parameters["EncryptionContext"],
            request.parameters["GrantTokens"],
        )
        for request in kms.requests
    ]
    assert len([call for call in sent if call in recorded]) >= 20
    members = {"KeyId", "CiphertextBlob", "EncryptionContext", "GrantTokens"}
    assert all(set(request.parameters) == members for request in kms.requests)


@pytest.mark.parametrize("case", RECORDED["item_cases"], ids=name_of)
def test_recorded_item_is_read_or_refused(case: Vector) -> None:
    kms = recorded_kms()
    store = recorded_store(case["store"], kms, case["item"])
    calls = {
        "GetActiveBranchKey": store.get_active_branch_key,
        "GetBranchKeyVersion": store.get_branch_key_version,
        "GetBeaconKey": store.get_beacon_key,
        "VersionKey": store.version_key,
    }
    asked = {"branch_key_identifier": case["branch_key_id"]}
    if case["operation"] == "GetBranchKeyVersion":
        asked["branch_key_version"] = case["branch_key_version"]
    if "error" not in case["expect"]:
        assert calls[case["operation"]](**asked) is not None
        return
    expected = getattr(errors, case["expect"]["error"]["class"])
    with pytest.raises(errors.ServiceError) as caught:
        calls[case["operation"]](**asked)
    assert type(caught.value) is expected
    if expected is errors.KeyStoreException:
        assert kms.requests == []
