"""The hierarchical keyring: what it wraps and unwraps, whom it asks when, and what it refuses."""

import copy
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
    EntryAlreadyExists,
    InFlightTTLExceeded,
    OpaqueError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    CacheTypeShared,
    GetCacheEntryOutput,
    MaterialsBeaconKey,
    MaterialsBranchKey,
    OnDecryptInput,
    OnEncryptInput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional.caches import (
    cache_of,
    default,
    fake_clock,
    multi_threaded,
    no_cache,
    single_threaded,
    storm_tracking,
)
from runtimes.python.tests.functional.hierarchy import PROVIDER, TTL, Hierarchy, Supplier
from runtimes.python.tests.functional.key_stores import LOGICAL
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SUITES,
    KEY_LENGTHS,
    MPL,
    SIGNING,
    SUITES,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    encrypted_by,
    for_decryption,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.functional.test_own_caches import Dictionary, Doing

Refused = AwsCryptographicMaterialProvidersException


@pytest.fixture
def hierarchy() -> Hierarchy:
    return Hierarchy()


# ---- Creation


def test_nobody_is_asked_when_a_keyring_is_made(hierarchy: Hierarchy) -> None:  # [HIERARCHY-001] [HIERARCHY-004]
    keyring = hierarchy.keyring(cache=default(), partition_id="partition")
    assert isinstance(keyring, IKeyring)
    assert hierarchy.asked() == []


# [HIERARCHY-003]
@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({}, "Must initialize keyring with either branchKeyId or BranchKeyIdSupplier: one of branch_key_id and"),
        (
            {"branch_key_id": "id", "branch_key_id_supplier": Supplier(str)},
            "Cannot initialize keyring with both a branchKeyId and BranchKeyIdSupplier: branch_key_id and",
        ),
        ({"branch_key_id": "\ud800"}, "branch_key_id has a lone surrogate (U+D800) at index 0"),
        ({"branch_key_id": "id", "partition_id": "\ud800"}, "partition_id has a lone surrogate (U+D800) at index 0"),
        ({"branch_key_id": "id", "ttl_seconds": 0}, "ttl_seconds is 0; expected at least 1"),  # [HIERARCHY-007]
        (
            {"branch_key_id": "id", "cache": storm_tracking(grace_interval=11)},
            "grace_interval is 11; expected at most grace_period, which is 10",
        ),
    ],
    ids=lambda value: "",
)
def test_what_does_not_fit_together_is_refused(hierarchy: Hierarchy, members: Any, reason: str) -> None:
    with pytest.raises(ServiceError) as caught:
        MPL.create_aws_kms_hierarchical_keyring(**({"key_store": hierarchy.key_store, "ttl_seconds": TTL} | members))
    assert str(caught.value).startswith(reason)


def test_key_store_is_mandatory(hierarchy: Hierarchy) -> None:  # [HIERARCHY-002]
    with pytest.raises(TypeError, match="key_store"):
        MPL.create_aws_kms_hierarchical_keyring(branch_key_id="id", ttl_seconds=TTL)  # type: ignore[call-overload]
    with pytest.raises((TypeError, ServiceError), match="key_store"):
        hierarchy.keyring(key_store=object())
    with pytest.raises(ValueError, match="ttl_seconds"):
        hierarchy.keyring(ttl_seconds=-1)


# [HIERARCHY-005] [HIERARCHY-006]
@pytest.mark.parametrize(
    ("cache", "least"),
    [
        (None, 11),
        (storm_tracking(), 11),
        (storm_tracking(grace_period=2999, grace_interval=10, in_flight_ttl=10, time_units="Milliseconds"), 3),
        (storm_tracking(grace_period=999, grace_interval=10, in_flight_ttl=10, time_units="Milliseconds"), 1),
        (default(), 1),
        (multi_threaded(), 1),
        (single_threaded(), 1),
        (no_cache(), 1),
    ],
    ids=lambda value: type(value).__name__,
)
def test_branch_keys_live_longer_than_the_grace_period(hierarchy: Hierarchy, cache: Any, least: int) -> None:
    assert hierarchy.keyring(cache=cache, ttl_seconds=least)
    if least > 1:
        with pytest.raises(
            Refused, match=rf"ttl_seconds is {least - 1};.* greater than the grace period, which is {least - 1}"
        ):
            hierarchy.keyring(cache=cache, ttl_seconds=least - 1)


# ---- Wrapping and unwrapping


@pytest.mark.parametrize("suite", SUITES)
def test_what_is_wrapped_is_unwrapped(hierarchy: Hierarchy, suite: str) -> None:
    # [HIERARCHY-010] [HIERARCHY-012] [HIERARCHY-017] [HIERARCHY-019]
    cmm = cmm_of(hierarchy.keyring())
    materials = encrypted_by(cmm, suite)
    [edk] = materials.encrypted_data_keys
    assert (edk.key_provider_id, edk.key_provider_info.decode()) == (PROVIDER, hierarchy.branch_key_id)
    assert len(materials.plaintext_data_key) == KEY_LENGTHS[suite]
    assert len(edk.ciphertext) == 60 + KEY_LENGTHS[suite] + (48 if suite in INTERMEDIATE_SUITES else 0)
    found = decrypted_by(cmm, materials)
    assert found.plaintext_data_key == materials.plaintext_data_key
    if suite in INTERMEDIATE_SUITES:
        assert [found.symmetric_signing_key] == materials.symmetric_signing_keys
    again = encrypted_by(cmm, suite).encrypted_data_keys[0]
    assert again.ciphertext[-44:-16] != edk.ciphertext[-44:-16]


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE, SIGNING])
def test_it_is_a_keyring_among_others(hierarchy: Hierarchy, suite: str) -> None:
    hierarchical = hierarchy.keyring()
    both = multi_keyring(aes_keyring(), generator=hierarchical)
    other_way = multi_keyring(hierarchical, generator=aes_keyring())
    for keyring in (both, other_way):
        materials = encrypted_by(cmm_of(keyring), suite)
        for one in (hierarchical, aes_keyring(), both, other_way):
            assert decrypted_by(cmm_of(one), materials).plaintext_data_key == materials.plaintext_data_key


def test_data_key_that_is_there_is_wrapped_and_materials_are_not_changed(hierarchy: Hierarchy) -> None:
    # [HIERARCHY-016]
    materials = for_encryption(plaintext_data_key=DATA_KEY)
    before = copy.deepcopy(materials)
    made = wrapped(hierarchy.keyring(), materials)
    assert made.plaintext_data_key == DATA_KEY
    assert repr(materials) == repr(before)
    assert unwrapped(hierarchy.keyring(), made).plaintext_data_key == DATA_KEY


def test_wrapping_fails_whole(hierarchy: Hierarchy) -> None:  # [HIERARCHY-016] [HIERARCHY-032]
    materials = for_encryption(context={"key": "v" * 65536})
    with pytest.raises(Refused):
        wrapped(hierarchy.keyring(), materials)
    assert materials.encrypted_data_keys == []
    assert materials.plaintext_data_key is None
    with pytest.raises(CollectionOfErrors):
        unwrapped(hierarchy.keyring(), changed(wrapped(hierarchy.keyring()), encryption_context={"key": "v" * 65536}))


def test_materials_with_a_data_key_are_refused_before_anybody_is_asked(hierarchy: Hierarchy) -> None:
    # [HIERARCHY-022]
    supplier = Supplier(lambda context: hierarchy.branch_key_id)
    keyring = hierarchy.keyring(branch_key_id_supplier=supplier)
    made = wrapped(hierarchy.keyring())
    hierarchy.forget()
    full = for_decryption(plaintext_data_key=DATA_KEY)
    with pytest.raises(ServiceError):
        keyring.on_decrypt(OnDecryptInput(materials=full, encrypted_data_keys=made.encrypted_data_keys))
    assert (supplier.asked, hierarchy.asked()) == ([], [])


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE, SIGNING])
@pytest.mark.parametrize("member", ["ciphertext", "key_provider_info"])
def test_whatever_byte_is_changed_no_data_key_comes_out(hierarchy: Hierarchy, suite: str, member: str) -> None:
    # [HIERARCHY-021] [HIERARCHY-030] [HIERARCHY-031]
    keyring = hierarchy.keyring()
    made = wrapped(keyring, suite=suite)
    [edk] = made.encrypted_data_keys
    good = getattr(edk, member)
    bad = [good[:i] + bytes([good[i] ^ 1 << i % 8]) + good[i + 1 :] for i in range(len(good))]
    bad += [good[:i] for i in range(len(good))] + [good + b"\x00", b"\x00" + good]
    for each in bad:
        with pytest.raises((CollectionOfErrors, Refused)):
            unwrapped(keyring, made, [changed(edk, **{member: each})])
    assert unwrapped(keyring, made, [edk]).plaintext_data_key == made.plaintext_data_key


@pytest.mark.parametrize("context", [{}, {"purpose": "backup"}, CONTEXT | {"more": ""}, CONTEXT | {"owner": "Zoe"}])
def test_under_another_context_no_data_key_comes_out(hierarchy: Hierarchy, context: dict[str, str]) -> None:
    made = wrapped(hierarchy.keyring())
    with pytest.raises(CollectionOfErrors):
        unwrapped(hierarchy.keyring(), changed(made, encryption_context=context))


def test_others_keys_are_passed_over_and_the_first_that_opens_ends_the_search(hierarchy: Hierarchy) -> None:
    # [HIERARCHY-023] [HIERARCHY-024] [HIERARCHY-025] [HIERARCHY-027]
    keyring = hierarchy.keyring(cache=no_cache())
    made = wrapped(keyring)
    [edk] = made.encrypted_data_keys
    foreign = [
        changed(edk, key_provider_id="aws-kms"),
        changed(edk, key_provider_info=b"\xff"),
        changed(edk, key_provider_info=b"another branch key"),
    ]
    bad = changed(edk, ciphertext=bytes(len(edk.ciphertext)))
    hierarchy.forget()
    assert unwrapped(keyring, made, [*foreign, edk, bad]).plaintext_data_key == made.plaintext_data_key
    assert hierarchy.reads() == 1
    with pytest.raises(CollectionOfErrors) as caught:  # [HIERARCHY-028]
        unwrapped(keyring, made, [bad, *foreign, bad])
    assert [type(reason) for reason in caught.value.list] == [errors.KeyStore, errors.KeyStore]
    with pytest.raises(
        Refused, match=r"No Encrypted Data Keys found to match\. Of 3 encrypted_data_keys none"
    ) as refused:
        unwrapped(keyring, made, foreign)
    assert f'branch_key_id "{hierarchy.branch_key_id}"' in str(refused.value)


# ---- Suppliers of branch key ids


def test_supplier_is_asked_once_with_the_whole_context(hierarchy: Hierarchy) -> None:  # [HIERARCHY-011] [HIERARCHY-036]
    supplier = Supplier(lambda context: hierarchy.branch_key_id)
    keyring = hierarchy.keyring(branch_key_id_supplier=supplier)
    materials = encrypted_by(cmm_of(keyring), SIGNING)
    assert supplier.asked == [materials.encryption_context]
    edks = [changed(materials.encrypted_data_keys[0], key_provider_info=b"x"), *materials.encrypted_data_keys * 2]
    assert decrypted_by(cmm_of(keyring), materials, encrypted_data_keys=edks).plaintext_data_key
    assert supplier.asked == [materials.encryption_context] * 2


def test_tenants_are_kept_apart(hierarchy: Hierarchy) -> None:
    ids = {name: hierarchy.new_branch_key() for name in ("a", "b")}
    keyring = hierarchy.keyring(branch_key_id_supplier=Supplier(lambda context: ids[context["tenant"]]))
    of_a, of_b = (wrapped(keyring, for_encryption(context={"tenant": name})) for name in ("a", "b"))
    assert of_a.encrypted_data_keys[0].key_provider_info.decode() == ids["a"]
    assert of_b.encrypted_data_keys[0].key_provider_info.decode() == ids["b"]
    assert unwrapped(keyring, of_a).plaintext_data_key == of_a.plaintext_data_key
    with pytest.raises(Refused, match="No Encrypted Data Keys found to match"):
        unwrapped(keyring, of_a, of_b.encrypted_data_keys)
    with pytest.raises(Refused, match="No Encrypted Data Keys found to match"):
        unwrapped(hierarchy.keyring(branch_key_id=ids["b"]), of_a)


def raised(error: Exception) -> Any:
    def choose(context: dict[str, str]) -> str:
        raise error

    return choose


def both_ways(hierarchy: Hierarchy, keyring: IKeyring) -> list[Callable[[], Any]]:
    """To wrap, and to unwrap what another keyring wrapped."""
    made = wrapped(hierarchy.keyring())
    return [lambda: wrapped(keyring), lambda: unwrapped(keyring, made)]


def test_failure_of_a_supplier_is_passed_on(hierarchy: Hierarchy) -> None:
    own, foreign = Refused(message="unknown tenant"), KeyError("tenant")
    for call in both_ways(hierarchy, hierarchy.keyring(branch_key_id_supplier=Supplier(raised(own)))):
        with pytest.raises(Refused) as passed:
            call()
        assert str(passed.value) == "unknown tenant"
    for call in both_ways(hierarchy, hierarchy.keyring(branch_key_id_supplier=Supplier(raised(foreign)))):
        with pytest.raises(OpaqueError) as opaque:
            call()
        assert opaque.value.obj is foreign


@pytest.mark.parametrize("answer", [None, 7, b"bytes", {"branch_key_id": "id"}], ids=repr)
def test_wrong_answer_of_a_supplier_is_an_error(hierarchy: Hierarchy, answer: Any) -> None:
    keyring = hierarchy.keyring(branch_key_id_supplier=Supplier(lambda context: answer))
    for call in both_ways(hierarchy, keyring):
        with pytest.raises(ServiceError, match="GetBranchKeyIdOutput"):
            call()


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


# ---- Caches of users


def materials_of(hierarchy: Hierarchy, **changes: Any) -> MaterialsBranchKey:
    found = hierarchy.key_store.get_active_branch_key(branch_key_identifier=hierarchy.branch_key_id)
    return MaterialsBranchKey(changed(found.branch_key_materials, **changes))


def answering(materials: Any) -> Doing:
    cache = Doing(lambda param: None)
    cache.action = lambda param: GetCacheEntryOutput(materials=materials, creation_time=2**40, expiry_time=2**41)
    return cache


def test_own_cache_is_used(hierarchy: Hierarchy) -> None:
    cache = Dictionary()
    keyring = hierarchy.keyring(cache=CacheTypeShared(cache))
    made = wrapped(keyring)
    unwrapped(keyring, made)
    assert len(cache.entries) == 2
    assert {type(entry.materials) for entry in cache.entries.values()} == {MaterialsBranchKey}
    assert {entry.expiry_time - entry.creation_time for entry in cache.entries.values()} == {TTL}
    assert [entry.bytes_used for entry in cache.asked] == [None, None]
    hierarchy.forget()
    assert unwrapped(keyring, made).plaintext_data_key == made.plaintext_data_key
    assert hierarchy.reads() == 0


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"branch_key_identifier": "other"}, "is another than the one asked for"),
        ({"branch_key": bytes(31)}, "branch_key is 31 bytes long; a branch key has 32"),
        ({"branch_key_version": "905B8FD0-0F1E-4A2D-8C3B-5A697887A6B5"}, "version"),
        ({"branch_key_version": "905b8fd00f1e4a2d8c3b5a697887a6b5"}, "version"),
        ({"branch_key_version": ""}, "version"),
    ],
    ids=lambda value: "",
)
def test_branch_key_that_is_not_the_one_asked_for_is_refused(hierarchy: Hierarchy, changes: Any, reason: str) -> None:
    keyring = hierarchy.keyring(cache=CacheTypeShared(answering(materials_of(hierarchy, **changes))))
    with pytest.raises(Refused, match=reason):
        wrapped(keyring)
    with pytest.raises(CollectionOfErrors) as caught:
        unwrapped(keyring, wrapped(hierarchy.keyring()))
    assert reason in str(caught.value.list[0])
    assert type(caught.value.list[0]) is Refused


def test_other_version_than_the_one_asked_for_is_refused(hierarchy: Hierarchy) -> None:
    made = wrapped(hierarchy.keyring())
    hierarchy.key_store.version_key(branch_key_identifier=hierarchy.branch_key_id)
    keyring = hierarchy.keyring(cache=CacheTypeShared(answering(materials_of(hierarchy))))
    with pytest.raises(CollectionOfErrors) as caught:
        unwrapped(keyring, made)
    assert "is of another version than" in str(caught.value.list[0])


def test_other_materials_than_branch_keys_are_refused(hierarchy: Hierarchy) -> None:
    beacon = hierarchy.key_store.get_beacon_key(branch_key_identifier=hierarchy.branch_key_id).beacon_key_materials
    keyring = hierarchy.keyring(cache=CacheTypeShared(answering(MaterialsBeaconKey(beacon))))
    with pytest.raises(Refused, match="returned beacon key materials; expected branch key materials"):
        wrapped(keyring)


@pytest.mark.parametrize("member", ["get_cache_entry", "put_cache_entry"])
@pytest.mark.parametrize(
    ("error", "expected"),
    [(InFlightTTLExceeded(message="late"), InFlightTTLExceeded), (RuntimeError("broken"), OpaqueError)],
    ids=["modelled", "foreign"],
)
def test_failure_of_a_cache_is_passed_on(
    hierarchy: Hierarchy, member: str, error: Exception, expected: type[Exception]
) -> None:
    cache = Dictionary()
    made = wrapped(hierarchy.keyring())

    def fail(param: Any) -> Any:
        raise error

    setattr(cache, member, fail)
    keyring = hierarchy.keyring(cache=CacheTypeShared(cache))
    with pytest.raises(expected):
        wrapped(keyring)
    with pytest.raises(CollectionOfErrors) as caught:
        unwrapped(keyring, made)
    assert type(caught.value.list[0]) is expected


def test_entry_that_somebody_else_has_put_does_not_matter(hierarchy: Hierarchy) -> None:
    cache = Dictionary()

    def fail(param: Any) -> None:
        raise EntryAlreadyExists(message="already")

    cache.put_cache_entry = fail  # type: ignore[method-assign]
    keyring = hierarchy.keyring(cache=CacheTypeShared(cache))
    assert unwrapped(keyring, wrapped(keyring)).plaintext_data_key


def test_time_that_does_not_fit_is_refused_when_it_is_needed(hierarchy: Hierarchy) -> None:
    with pytest.raises(Refused, match="the time of expiry does not fit into 64 bits"):
        wrapped(hierarchy.keyring(ttl_seconds=2**63 - 1))


# ---- Failures of the services


def test_branch_key_that_does_not_exist_is_an_error_with_its_cause(hierarchy: Hierarchy) -> None:
    keyring = hierarchy.keyring(branch_key_id="missing")
    with pytest.raises(errors.KeyStore) as caught:
        wrapped(keyring)
    assert type(caught.value.message) is KeyStoreException
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
