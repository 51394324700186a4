"""Caches that users write, and how the library calls them for branch keys."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated import AnyCache
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    EntryAlreadyExists,
    EntryDoesNotExist,
    InFlightTTLExceeded,
    OpaqueError,
)
from aws_cryptographic_material_providers.mpl.models import (
    BeaconKeyMaterials,
    GetCacheEntryInput,
    GetCacheEntryOutput,
    MaterialsBeaconKey,
    MaterialsBranchKey,
    MaterialsDecryption,
    MaterialsEncryption,
)
from aws_cryptographic_material_providers.mpl.references import ICryptographicMaterialsCache
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore import (
    dafny_to_smithy as key_store_to_python,
)
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore import (
    smithy_to_dafny as key_store_to_dafny,
)
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders import (
    dafny_to_smithy,
    smithy_to_dafny,
)

from runtimes.python.tests.functional.caches import (
    NOW,
    Dictionary,
    Doing,
    FakeClock,
    branch_key,
    cache_of,
    no_cache,
    single_threaded,
    storm_tracking,
)
from runtimes.python.tests.functional.made import aes_keyring, cmm_of, decrypted_by, encrypted_by

NAME = b"identifier"
BRANCH_KEY = branch_key().value


def raising(error: Exception) -> Doing:
    def action(param: Any) -> None:
        raise error

    return Doing(action)


def answer_of(result: Any) -> Any:
    if result.is_Failure:
        raise dafny_to_smithy.error(result.error)
    return result.value


def got(cache: ICryptographicMaterialsCache, ttl: int = 100) -> Any:
    """The branch key that the library finds in a cache; None if it has to fetch it."""
    implementation = smithy_to_dafny.cryptographic_materials_cache(cache)
    found = answer_of(AnyCache.default__.BranchKey(implementation, ByteSeq(NAME), ttl))
    return None if found.is_None else key_store_to_python.branch_key_materials(found.value)


def remember(cache: ICryptographicMaterialsCache, ttl: int = 100) -> None:
    implementation = smithy_to_dafny.cryptographic_materials_cache(cache)
    materials = key_store_to_dafny.branch_key_materials(BRANCH_KEY)
    answer_of(AnyCache.default__.PutBranchKey(implementation, ByteSeq(NAME), materials, ttl))


CACHES = [Dictionary, lambda: cache_of(single_threaded()), lambda: cache_of(storm_tracking())]


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("make", CACHES)
def test_branch_key_that_was_remembered_is_found(make: Callable[[], ICryptographicMaterialsCache]) -> None:
    cache = make()
    assert got(cache) is None
    remember(cache)
    assert got(cache) == BRANCH_KEY


def test_own_cache_is_asked_and_told_what_the_interface_says(clock: FakeClock) -> None:
    cache = Dictionary()
    clock.now = NOW + 0.6
    remember(cache, ttl=100)
    put = cache.entries[NAME]
    assert (put.materials, put.creation_time, put.expiry_time) == (MaterialsBranchKey(BRANCH_KEY), NOW + 1, NOW + 101)
    assert (put.messages_used, put.bytes_used) == (None, None)
    assert got(cache) == BRANCH_KEY
    assert cache.asked == [GetCacheEntryInput(identifier=NAME, bytes_used=None)]


def test_entry_is_as_old_as_the_one_who_asks_allows(clock: FakeClock) -> None:
    cache = Dictionary()
    remember(cache, ttl=1000)
    clock.now = NOW + 100
    assert got(cache, ttl=100) == BRANCH_KEY
    assert got(cache, ttl=99) is None
    assert cache.entries  # it is not deleted: others may want it
    clock.now = NOW - 50
    assert got(cache, ttl=0) == BRANCH_KEY


def test_put_of_what_somebody_else_has_put_does_not_matter() -> None:
    cache = Dictionary()
    remember(cache)
    remember(cache)


@pytest.mark.parametrize("error", [InFlightTTLExceeded("slow"), AwsCryptographicMaterialProvidersException("no")])
def test_other_errors_of_a_cache_pass_through(error: Exception) -> None:
    for call in (got, remember):
        with pytest.raises(type(error), match=str(error)):
            call(raising(error))


def test_miss_on_put_and_existence_on_get_are_errors_like_others() -> None:
    with pytest.raises(EntryDoesNotExist):
        remember(raising(EntryDoesNotExist("odd")))
    with pytest.raises(EntryAlreadyExists):
        got(raising(EntryAlreadyExists("odd")))


def test_foreign_exception_of_a_cache_keeps_its_object_and_text() -> None:
    error = ConnectionError("the cache server is away")
    for call in (got, remember):
        with pytest.raises(OpaqueError, match="the cache server is away") as caught:
            call(raising(error))
        assert caught.value.obj is error


@pytest.mark.parametrize("answer", [None, 5, BRANCH_KEY, MaterialsBranchKey(BRANCH_KEY)])
def test_wrong_answer_of_a_cache_is_named(answer: Any) -> None:
    with pytest.raises(OpaqueError, match=r"get_cache_entry of Doing returned .*; expected GetCacheEntryOutput"):
        got(Doing(lambda _: answer))


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("kind", ["encryption", "decryption", "beacon key"])
def test_hit_without_a_branch_key_is_refused(kind: str) -> None:
    made = encrypted_by(cmm_of(aes_keyring()))
    materials = {
        "encryption": MaterialsEncryption(made),
        "decryption": MaterialsDecryption(decrypted_by(cmm_of(aes_keyring()), made)),
        "beacon key": MaterialsBeaconKey(BeaconKeyMaterials(beacon_key_identifier="b", encryption_context={})),
    }[kind]
    answer = GetCacheEntryOutput(materials=materials, creation_time=NOW, expiry_time=NOW + 1)
    with pytest.raises(
        AwsCryptographicMaterialProvidersException,
        match=f"get_cache_entry returned {kind} materials; expected branch key materials",
    ):
        got(Doing(lambda _: answer))


@pytest.mark.usefixtures("clock")
def test_expiry_that_does_not_fit_into_64_bits_is_refused() -> None:
    cache = Dictionary()
    with pytest.raises(
        AwsCryptographicMaterialProvidersException, match="ttl_seconds is 9223372036854775807, too long"
    ):
        remember(cache, ttl=2**63 - 1)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="too long"):
        remember(cache, ttl=2**63 - 1 - NOW)
    remember(cache, ttl=2**63 - 2 - NOW)
    assert cache.entries[NAME].expiry_time == 2**63 - 2


@pytest.mark.usefixtures("clock")
def test_cache_that_remembers_nothing_is_always_asked_in_vain() -> None:
    cache = cache_of(no_cache())
    remember(cache)
    assert got(cache) is None


def test_cache_without_all_methods_cannot_be_made() -> None:
    class Half(ICryptographicMaterialsCache):
        def get_cache_entry(self, param: GetCacheEntryInput) -> GetCacheEntryOutput:
            raise EntryDoesNotExist(message="")

    with pytest.raises(TypeError, match="put_cache_entry"):
        Half()  # type: ignore[abstract]


def test_errors_of_an_own_cache_come_back_as_they_are_when_it_is_called() -> None:
    with pytest.raises(EntryDoesNotExist, match="not here"):
        Dictionary().get_cache_entry(GetCacheEntryInput(identifier=NAME))
