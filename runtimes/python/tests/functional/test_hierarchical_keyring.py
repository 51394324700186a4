"""The hierarchical keyring: what it is made of, what it wraps and unwraps, and suppliers of branch key ids."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
    OpaqueError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import OnDecryptInput
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional.caches import default, multi_threaded, no_cache, single_threaded, storm_tracking
from runtimes.python.tests.functional.hierarchy import PROVIDER, TTL, Hierarchy, Supplier
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

Refused = AwsCryptographicMaterialProvidersException


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
        ({"branch_key_id": "x" * 65536}, "branch_key_id has 65536 bytes of UTF-8; at most 65535 are allowed"),
        ({"branch_key_id": "id", "ttl_seconds": 0}, "ttl_seconds is 0; expected at least 1"),  # [HIERARCHY-007]
        ({"branch_key_id": "id", "ttl_seconds": 2**63 - 1}, "ttl_seconds is 9223372036854775807, too long for a cache"),
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
    with pytest.raises(Refused, match="ttl_seconds is 0"):
        MPL.create_aws_kms_hierarchical_keyring(key_store=hierarchy.key_store, branch_key_id="id")


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
    [again] = encrypted_by(cmm, suite).encrypted_data_keys
    start = 48 if suite in INTERMEDIATE_SUITES else 0
    fresh = [each.ciphertext[start:][part] for each in (edk, again) for part in (slice(16), slice(16, 28))]
    assert len({*fresh, bytes(16), bytes(12)}) == 6


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
