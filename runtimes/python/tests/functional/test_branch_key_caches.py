"""Branch keys out of users' own caches, which may answer anything."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated.KeyStoreTypes import (
    GetActiveBranchKeyOutput_GetActiveBranchKeyOutput,
    GetBranchKeyVersionOutput_GetBranchKeyVersionOutput,
)
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result_Success
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
    EntryAlreadyExists,
    EntryDoesNotExist,
    InFlightTTLExceeded,
    OpaqueError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import CacheTypeShared, MaterialsBeaconKey, MaterialsBranchKey
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore import smithy_to_dafny as to_dafny

from runtimes.python.tests.functional.caches import Dictionary, answering
from runtimes.python.tests.functional.hierarchy import TTL, Hierarchy, Supplier, materials_of
from runtimes.python.tests.functional.made import changed, for_encryption, unwrapped, wrapped

Refused = AwsCryptographicMaterialProvidersException


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
        (
            {"branch_key_identifier": "other"},
            'branch key from the cache has the branch_key_identifier "other"; expected "',
        ),
        ({"branch_key": bytes(31)}, "branch_key from the cache is 31 bytes long; a branch key has 32"),
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
    assert "the branch key from the cache has the branch_key_version" in str(caught.value.list[0])


ANSWERS = {
    "GetActiveBranchKey": GetActiveBranchKeyOutput_GetActiveBranchKeyOutput,
    "GetBranchKeyVersion": GetBranchKeyVersionOutput_GetBranchKeyVersionOutput,
}


@pytest.mark.parametrize("member", ANSWERS)
def test_branch_key_that_is_refused_is_not_remembered(
    hierarchy: Hierarchy, member: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = wrapped(hierarchy.keyring())
    cache = Dictionary()
    keyring = hierarchy.keyring(cache=CacheTypeShared(cache))
    lie = materials_of(hierarchy, branch_key_version="another version").value
    answer = ANSWERS[member](to_dafny.branch_key_materials(lie))
    monkeypatch.setattr(type(hierarchy.key_store._impl), member, lambda self, given: Result_Success(answer))
    with pytest.raises(ServiceError) as caught:
        unwrapped(keyring, made) if "Version" in member else wrapped(keyring)
    assert 'the branch key from the key store has the branch_key_version "another version"' in str(
        caught.value.list[0] if isinstance(caught.value, CollectionOfErrors) else caught.value
    )
    assert cache.entries == {}
    monkeypatch.undo()
    assert unwrapped(keyring, wrapped(keyring)).plaintext_data_key


class NotHere(EntryDoesNotExist):
    pass


class ThereAlready(EntryAlreadyExists):
    pass


def test_subclass_of_an_answer_is_that_answer(hierarchy: Hierarchy) -> None:
    cache = Dictionary()

    def miss(param: Any) -> Any:
        raise NotHere(message="not here")

    def keep(param: Any) -> None:
        raise ThereAlready(message="already")

    cache.get_cache_entry, cache.put_cache_entry = miss, keep  # type: ignore[method-assign]
    keyring = hierarchy.keyring(cache=CacheTypeShared(cache))
    made = wrapped(keyring)
    assert unwrapped(keyring, made).plaintext_data_key == made.plaintext_data_key


def test_cache_of_the_keyrings_own_has_a_thousand_entries(hierarchy: Hierarchy) -> None:  # [HIERARCHY-006]
    found = hierarchy.key_store.get_active_branch_key(branch_key_identifier=hierarchy.branch_key_id)
    asked: list[str] = []
    core = type(hierarchy.key_store._impl)

    def any_key(self: Any, given: Any) -> Any:
        asked.append(given.branchKeyIdentifier)
        materials = changed(found.branch_key_materials, branch_key_identifier=str.__str__(given.branchKeyIdentifier))
        return Result_Success(
            GetActiveBranchKeyOutput_GetActiveBranchKeyOutput(to_dafny.branch_key_materials(materials))
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(core, "GetActiveBranchKey", any_key)
        keyring = hierarchy.keyring(branch_key_id_supplier=Supplier(lambda context: context["id"]))
        for number in [*range(1000), *range(1000), 1000, *range(2, 1000)]:
            wrapped(keyring, for_encryption(context={"id": str(number)}))
        assert len(asked) == 1001
        wrapped(keyring, for_encryption(context={"id": "0"}))
        assert len(asked) == 1002


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
