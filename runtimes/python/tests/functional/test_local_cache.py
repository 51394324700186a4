"""Caches that remember materials until they expire or must make room: single- and multi-threaded, and none."""

import pytest
from aws_cryptographic_material_providers.mpl.errors import EntryDoesNotExist
from aws_cryptographic_material_providers.mpl.models import (
    BeaconKeyMaterials,
    CacheType,
    GetCacheEntryOutput,
    Materials,
    MaterialsBeaconKey,
    MaterialsDecryption,
    MaterialsEncryption,
)

from runtimes.python.tests.functional.caches import (
    NOW,
    USAGE_LIMIT,
    FakeClock,
    branch_key,
    cache_of,
    default,
    delete,
    entry,
    has,
    held,
    multi_threaded,
    no_cache,
    put,
    single_threaded,
    storm_tracking,
    use,
)
from runtimes.python.tests.functional.made import aes_keyring, cmm_of, decrypted_by, encrypted_by

LOCAL = [single_threaded, multi_threaded]
REMEMBERING = [single_threaded(), multi_threaded(), default(), storm_tracking()]

local = pytest.mark.parametrize("kind", LOCAL, ids=lambda kind: kind.__name__)
remembering = pytest.mark.parametrize("kind", REMEMBERING, ids=lambda kind: type(kind).__name__)


def beacon_key() -> MaterialsBeaconKey:
    return MaterialsBeaconKey(
        BeaconKeyMaterials(
            beacon_key_identifier="beacon",
            encryption_context={"a": "b"},
            beacon_key=b"k" * 32,
            hmac_keys={"name": b"h" * 64},
        )
    )


def all_materials() -> list[Materials]:
    made = encrypted_by(cmm_of(aes_keyring()))
    found = decrypted_by(cmm_of(aes_keyring()), made)
    return [MaterialsEncryption(made), MaterialsDecryption(found), branch_key(), beacon_key()]


@remembering
@pytest.mark.usefixtures("clock")
def test_get_gives_what_was_put(kind: CacheType) -> None:  # [CMC-001] [CMC-005] [SYNCCMC-001]
    cache = cache_of(kind)
    for number, materials in enumerate(all_materials()):
        times = {"creation_time": NOW - 1, "expiry_time": NOW + 99, "messages_used": 7, "bytes_used": 8}
        assert cache.put_cache_entry(identifier=bytes([number]), materials=materials, **times) is None
        expected = GetCacheEntryOutput(materials=materials, **times)
        assert cache.get_cache_entry(identifier=bytes([number])) == expected


@remembering
@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("identifier", [b"", b"\0", bytes(range(256)) * 1000])
def test_identifiers_are_any_bytes(kind: CacheType, identifier: bytes) -> None:
    cache = cache_of(kind)
    cache.put_cache_entry(
        identifier=bytearray(identifier), materials=branch_key(), creation_time=0, expiry_time=2**63 - 1
    )
    assert cache.get_cache_entry(identifier=memoryview(identifier)).materials == branch_key()


@remembering
@pytest.mark.usefixtures("clock")
def test_usage_is_zero_unless_it_is_given(kind: CacheType) -> None:
    cache = cache_of(kind)
    put(cache, "a", messages_used=None, bytes_used=None)
    put(cache, "b")
    assert [(found.messages_used, found.bytes_used) for found in (entry(cache, "a"), entry(cache, "b"))] == [(0, 0)] * 2


@remembering
@pytest.mark.usefixtures("clock")
def test_put_replaces_the_entry(kind: CacheType) -> None:  # [CMC-004]
    cache = cache_of(kind)
    put(cache, "a", messages_used=5)
    put(cache, "a", expiry=NOW + 7777)
    assert (entry(cache, "a").expiry_time, entry(cache, "a").messages_used) == (NOW + 7777, 0)


@local
def test_entry_is_given_until_its_expiry_and_not_after(kind: type, clock: FakeClock) -> None:  # [CMC-003] [CMC-006]
    cache = cache_of(kind())
    put(cache, "a", expiry=NOW)
    assert has(cache, "a")
    clock.now = NOW + 1
    with pytest.raises(EntryDoesNotExist, match="it has expired"):
        entry(cache, "a")
    clock.now = NOW
    assert not has(cache, "a")  # it is gone, whatever the clock says


def test_local_cache_rounds_the_time_to_the_nearest_second(clock: FakeClock) -> None:
    cache = cache_of(single_threaded())
    put(cache, "a", expiry=NOW)
    clock.now = NOW + 0.49
    assert has(cache, "a")
    clock.now = NOW + 0.51
    assert not has(cache, "a")


@local
@pytest.mark.usefixtures("clock")
def test_put_evicts_the_least_recently_used(kind: type) -> None:  # [LOCALCMC-002] [LOCALCMC-004]
    cache = cache_of(kind(3))
    for name in "abc":
        put(cache, name)
    assert has(cache, "a")
    put(cache, "d")
    assert held(cache, *"abcd") == ["a", "c", "d"]


@local
@pytest.mark.usefixtures("clock")
def test_put_of_an_entry_that_is_there_evicts_nothing(kind: type) -> None:
    cache = cache_of(kind(2))
    for name in "abaab":
        put(cache, name)
    assert held(cache, *"ab") == ["a", "b"]


@local
def test_put_evicts_one_entry_and_does_not_look_at_expiry(kind: type, clock: FakeClock) -> None:  # [LOCALCMC-004]
    cache = cache_of(kind(3))
    put(cache, "a")
    put(cache, "b", expiry=NOW)
    put(cache, "c", expiry=NOW)
    clock.now = NOW + 1
    put(cache, "d")
    clock.now = NOW
    assert held(cache, *"abcd") == ["b", "c", "d"]


@local
@pytest.mark.usefixtures("clock")
def test_capacity_of_one_keeps_the_last(kind: type) -> None:
    cache = cache_of(kind(1))
    for name in "abc":
        put(cache, name)
        assert held(cache, *"abc") == [name]


@pytest.mark.usefixtures("clock")
def test_no_cache_takes_everything_and_keeps_nothing() -> None:  # [LOCALCMC-003]
    cache = cache_of(no_cache())
    put(cache, "a")
    use(cache, "a", 1)
    delete(cache, "a")
    with pytest.raises(EntryDoesNotExist, match="no entry with this identifier"):
        entry(cache, "a")


@local
@pytest.mark.parametrize(
    ("tail_size", "left"), [(None, "2345"), (1, "2345"), (2, "345"), (3, "345"), (4, "35"), (5, "35"), (99, "35")]
)
def test_get_prunes_all_that_expired_among_the_least_recently_used(
    kind: type, tail_size: int | None, left: str, clock: FakeClock
) -> None:  # [LOCALCMC-001] [LOCALCMC-005] [LOCALCMC-006] [SYNCCMC-002]
    cache = cache_of(kind(100, tail_size))
    for name, expiry in {"1": NOW, "2": NOW, "3": NOW + 1000, "4": NOW, "5": NOW + 1000}.items():
        put(cache, name, expiry)
    clock.now = NOW + 1
    assert has(cache, "5")
    clock.now = NOW  # nothing has expired any more, so nothing is pruned while we look
    assert held(cache, *"12345") == list(left)


@local
@pytest.mark.parametrize("name", ["4", "absent"])
def test_get_without_a_hit_does_not_prune(kind: type, name: str, clock: FakeClock) -> None:
    cache = cache_of(kind(100, 9))
    put(cache, "1", NOW)
    put(cache, "4", NOW)
    clock.now = NOW + 1
    assert not has(cache, name)
    clock.now = NOW
    assert has(cache, "1")


@remembering
@pytest.mark.usefixtures("clock")
def test_delete_forgets_an_entry_and_succeeds_without_one(kind: CacheType) -> None:  # [CMC-008]
    cache = cache_of(kind)
    put(cache, "a")
    assert cache.delete_cache_entry(identifier=b"a") is None
    assert cache.delete_cache_entry(identifier=b"a") is None
    assert not has(cache, "a")


@remembering
@pytest.mark.usefixtures("clock")
def test_update_counts_messages_and_bytes(kind: CacheType) -> None:
    cache = cache_of(kind)
    put(cache, "a", messages_used=3, bytes_used=100)
    use(cache, "a", 11)
    use(cache, "a", 0)
    assert (entry(cache, "a").messages_used, entry(cache, "a").bytes_used) == (5, 111)
    assert cache.update_usage_metadata(identifier=b"absent", bytes_used=1) is None
    assert not has(cache, "absent")


@local
@pytest.mark.usefixtures("clock")
def test_update_does_not_count_as_use(kind: type) -> None:
    cache = cache_of(kind(2))
    put(cache, "a")
    put(cache, "b")
    use(cache, "a")
    put(cache, "c")
    assert held(cache, *"abc") == ["b", "c"]


@remembering
@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(
    ("messages", "used", "added", "stays"),
    [
        (USAGE_LIMIT - 1, 0, 0, True),
        (USAGE_LIMIT, 0, 0, False),
        (0, USAGE_LIMIT - 5, 5, True),
        (0, USAGE_LIMIT - 5, 6, False),
        (0, 0, 2**31 - 1, False),
    ],
)
def test_update_deletes_an_entry_that_is_used_too_much(
    kind: CacheType, messages: int, used: int, added: int, stays: bool
) -> None:
    cache = cache_of(kind)
    put(cache, "a", messages_used=messages, bytes_used=used)
    use(cache, "a", added)
    assert has(cache, "a") == stays


@remembering
@pytest.mark.usefixtures("clock")
def test_cache_keeps_what_it_was_given_when_the_caller_changes_it(kind: CacheType) -> None:
    cache = cache_of(kind)
    secret = bytearray(32)
    materials = branch_key("a")
    materials.value.branch_key = secret
    cache.put_cache_entry(identifier=b"a", materials=materials, creation_time=NOW, expiry_time=NOW + 1000)
    secret[0] = 1
    materials.value.encryption_context["owner"] = "Eve"
    found = entry(cache, "a").materials.value
    assert found.branch_key == bytes(32)
    assert found.encryption_context == {"owner": "Zoë"}
    found.encryption_context["owner"] = "Eve"
    assert entry(cache, "a").materials.value.encryption_context == {"owner": "Zoë"}
