"""Where a hierarchical keyring has its branch keys from: caches, users' own too, the key store, and what they may do wrong."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.keystore.errors import (
    ComAmazonawsDynamodb,
    ComAmazonawsKms,
    KeyStoreException,
)
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
)
from aws_cryptographic_material_providers.mpl.models import CacheTypeShared, OnEncryptInput

from runtimes.python.tests.functional.caches import (
    answering,
    cache_of,
    fake_clock,
    multi_threaded,
    no_cache,
    single_threaded,
)
from runtimes.python.tests.functional.hierarchy import TTL, Hierarchy, materials_of
from runtimes.python.tests.functional.key_stores import LOGICAL
from runtimes.python.tests.functional.made import changed, for_encryption, unwrapped, wrapped

Refused = AwsCryptographicMaterialProvidersException


# ---- Which branch key, and from where


def test_branch_key_is_fetched_once(hierarchy: Hierarchy) -> None:
    # [HIERARCHY-013] [HIERARCHY-015] [HIERARCHY-018] [HIERARCHY-026] [HIERARCHY-029]
    keyring = hierarchy.keyring()
    made = wrapped(keyring)
    assert sorted(hierarchy.asked()) == ["Decrypt", "GetItem"]
    assert hierarchy.dynamodb.requests[0].parameters["Key"]["type"] == {"S": "branch:ACTIVE"}
    hierarchy.forget()
    wrapped(keyring)
    assert hierarchy.asked() == []
    unwrapped(keyring, made)
    assert sorted(hierarchy.asked()) == ["Decrypt", "GetItem"]
    version = hierarchy.key_store.get_active_branch_key(branch_key_identifier=hierarchy.branch_key_id)
    name = version.branch_key_materials.branch_key_version
    assert hierarchy.dynamodb.requests[0].parameters["Key"]["type"] == {"S": f"branch:version:{name}"}
    hierarchy.forget()
    unwrapped(keyring, made)
    assert hierarchy.asked() == []


def test_without_a_cache_each_call_asks(hierarchy: Hierarchy) -> None:
    keyring = hierarchy.keyring(cache=no_cache())
    made = wrapped(keyring)
    unwrapped(keyring, made)
    unwrapped(keyring, made)
    assert hierarchy.reads() == 3


@pytest.mark.parametrize("cache", [multi_threaded(), single_threaded()], ids=["multi-threaded", "single-threaded"])
def test_branch_key_is_fetched_again_after_its_time(hierarchy: Hierarchy, cache: Any) -> None:  # [HIERARCHY-008]
    with fake_clock() as clock:
        keyring = hierarchy.keyring(cache=cache, ttl_seconds=100)
        made = wrapped(keyring)
        unwrapped(keyring, made)
        hierarchy.forget()
        clock.now += 100
        wrapped(keyring)
        unwrapped(keyring, made)
        assert hierarchy.reads() == 0
        clock.now += 1
        wrapped(keyring)
        assert hierarchy.reads() == 1
        unwrapped(keyring, made)
        assert hierarchy.reads() == 1


def test_new_version_is_used_when_the_old_one_has_expired(hierarchy: Hierarchy) -> None:
    with fake_clock() as clock:
        keyring = hierarchy.keyring(cache=multi_threaded(), ttl_seconds=100)
        old = wrapped(keyring)
        hierarchy.key_store.version_key(branch_key_identifier=hierarchy.branch_key_id)
        assert version_of(wrapped(keyring)) == version_of(old)
        clock.now += 101
        new = wrapped(keyring)
        assert version_of(new) != version_of(old)
        for made in (old, new):
            assert unwrapped(keyring, made).plaintext_data_key == made.plaintext_data_key


def version_of(made: Any) -> bytes:
    version: bytes = made.encrypted_data_keys[0].ciphertext[28:44]
    return version


def test_storm_tracking_cache_fetches_again_in_the_grace_period(hierarchy: Hierarchy) -> None:
    with fake_clock() as clock:
        keyring = hierarchy.keyring()
        wrapped(keyring)
        clock.now += TTL - 11
        wrapped(keyring)
        assert hierarchy.reads() == 1
        clock.now += 1
        wrapped(keyring)
        wrapped(keyring)
        assert hierarchy.reads() == 1


def test_shorter_time_counts_in_a_shared_cache(hierarchy: Hierarchy) -> None:  # [HIERARCHY-014]
    shared = CacheTypeShared(cache_of(multi_threaded()))
    with fake_clock() as clock:
        patient, hasty = (
            hierarchy.keyring(cache=shared, partition_id="p", ttl_seconds=seconds) for seconds in (1000, 10)
        )
        wrapped(patient)
        wrapped(hasty)
        assert hierarchy.reads() == 1
        clock.now += 11
        wrapped(patient)
        assert hierarchy.reads() == 0
        wrapped(hasty)
        assert hierarchy.reads() == 1


def test_keyrings_share_within_a_partition_alone(hierarchy: Hierarchy) -> None:  # [HIERARCHY-009]
    shared = CacheTypeShared(cache_of(multi_threaded()))
    for members, reads in (
        ({"partition_id": "one"}, 1),
        ({"partition_id": "one"}, 0),
        ({"partition_id": "one", "ttl_seconds": 5}, 0),
        ({"partition_id": "two"}, 1),
        ({"partition_id": ""}, 1),
        ({}, 1),
        ({}, 1),
        ({"partition_id": "one", "branch_key_id": hierarchy.new_branch_key()}, 1),
        ({"partition_id": "one", "key_store": hierarchy.store(id="another client of the same store")}, 0),
    ):
        wrapped(hierarchy.keyring(cache=shared, **members))
        assert hierarchy.reads() == reads, members
    other = hierarchy.store(logical_key_store_name=LOGICAL + " two")
    with pytest.raises(errors.KeyStore):
        wrapped(hierarchy.keyring(cache=shared, partition_id="one", key_store=other))


# ---- Failures of the services


def test_branch_key_that_does_not_exist_is_an_error_with_its_cause(hierarchy: Hierarchy) -> None:
    keyring = hierarchy.keyring(branch_key_id="missing")
    with pytest.raises(errors.KeyStore) as caught:
        wrapped(keyring)
    assert type(caught.value.message) is KeyStoreException
    assert caught.value.__cause__ is caught.value.message
    made = wrapped(hierarchy.keyring())
    [edk] = made.encrypted_data_keys
    with pytest.raises(CollectionOfErrors) as collected:
        unwrapped(keyring, made, [changed(edk, key_provider_info=b"missing")])
    [reason] = collected.value.list
    assert type(reason) is errors.KeyStore
    assert type(reason.message) is KeyStoreException


def test_encrypted_data_key_of_a_version_that_does_not_exist_is_an_error(hierarchy: Hierarchy) -> None:
    made = wrapped(hierarchy.keyring())
    [edk] = made.encrypted_data_keys
    other = edk.ciphertext[:28] + bytes(16) + edk.ciphertext[44:]
    with pytest.raises(CollectionOfErrors) as caught:
        unwrapped(hierarchy.keyring(), made, [changed(edk, ciphertext=other)])
    assert type(caught.value.list[0].message) is KeyStoreException


def lost(answer: Any) -> Any:
    raise ConnectionError("the answer was lost")


FAULTS: dict[str, Callable[[Any, str], None]] = {
    "code": lambda service, operation: service.fail(operation, "AccessDeniedException"),
    "before": lambda service, operation: service.fail(operation, ConnectionError("no way")),
    "after": lambda service, operation: service.change(operation, lost),
}


# [HIERARCHY-015]
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("operation", ["GetItem", "Decrypt"])
def test_failed_request_is_an_error_and_nothing_is_remembered(hierarchy: Hierarchy, operation: str, fault: str) -> None:
    made = wrapped(hierarchy.keyring())
    service: Any = hierarchy.dynamodb if operation == "GetItem" else hierarchy.kms
    keyring = hierarchy.keyring(cache=multi_threaded())
    FAULTS[fault](service, operation)
    with pytest.raises(errors.KeyStore) as caught:
        wrapped(keyring)
    with pytest.raises(CollectionOfErrors) as collected:
        unwrapped(keyring, made)
    causes = [caught.value, *collected.value.list]
    assert [type(cause) for cause in causes] == [errors.KeyStore] * 2
    if fault == "code":
        expected = ComAmazonawsDynamodb if operation == "GetItem" else ComAmazonawsKms
        assert all(type(cause.message) is expected for cause in causes)
        assert all(cause.message.error_code == "AccessDeniedException" for cause in causes)
    else:
        assert all(type(cause.message.obj) is ConnectionError for cause in causes)
    service.clear_faults()
    assert unwrapped(keyring, wrapped(keyring)).plaintext_data_key


@pytest.mark.parametrize(
    "answer",
    [
        lambda answer: answer | {"Plaintext": answer["Plaintext"][:-1]},
        lambda answer: {name: value for name, value in answer.items() if name != "Plaintext"},
    ],
    ids=["short", "missing"],
)
def test_wrong_answer_of_kms_is_never_a_branch_key(hierarchy: Hierarchy, answer: Callable[[Any], Any]) -> None:
    made = wrapped(hierarchy.keyring())
    hierarchy.kms.change("Decrypt", answer)
    with pytest.raises(errors.KeyStore):
        wrapped(hierarchy.keyring())
    with pytest.raises(CollectionOfErrors):
        unwrapped(hierarchy.keyring(), made)


def test_branch_key_of_another_is_refused_when_the_table_is_tampered_with(hierarchy: Hierarchy) -> None:
    """Each attribute of the item put in the place of another key's."""
    other = hierarchy.new_branch_key()
    good, foreign = (hierarchy.item(each, "branch:ACTIVE") for each in (hierarchy.branch_key_id, other))
    assert wrapped(hierarchy.keyring())
    for name in good:
        answer = {"Item": good | {name: foreign[name]}}
        if answer["Item"] == good:
            continue
        hierarchy.dynamodb.change("GetItem", lambda _, answer=answer: answer)
        with pytest.raises(errors.KeyStore):
            wrapped(hierarchy.keyring())
        hierarchy.dynamodb.clear_faults()
    hierarchy.dynamodb.change("GetItem", lambda _: {"Item": foreign})
    with pytest.raises(errors.KeyStore):
        wrapped(hierarchy.keyring())


def test_no_error_shows_a_key(hierarchy: Hierarchy) -> None:
    secret = materials_of(hierarchy).value.branch_key
    keyrings = [hierarchy.keyring(cache=CacheTypeShared(answering(materials_of(hierarchy, branch_key=secret * 2))))]
    keyrings.append(
        hierarchy.keyring(cache=CacheTypeShared(answering(materials_of(hierarchy, branch_key_version="x"))))
    )
    for keyring in keyrings:
        with pytest.raises(Refused) as caught:
            keyring.on_encrypt(OnEncryptInput(materials=for_encryption()))
        text = repr(caught.value) + str(caught.value)
        assert secret.hex() not in text
        assert repr(secret)[2:20] not in text
