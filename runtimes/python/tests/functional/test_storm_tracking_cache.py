"""A cache that has one caller at a time fetch what is missing or about to expire."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from aws_cryptographic_material_providers.mpl.errors import EntryDoesNotExist, InFlightTTLExceeded
from aws_cryptographic_material_providers.mpl.models import TimeUnits
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsCache

from runtimes.python.tests.functional.caches import (
    NOW,
    FakeClock,
    branch_key,
    cache_of,
    default,
    delete,
    entry,
    has,
    put,
    storm_tracking,
    use,
)

EXPIRY = NOW + 1000
GRACE = EXPIRY - 10  # from here on an entry is fetched again


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def is_told_to_fetch(cache: CryptographicMaterialsCache, name: str) -> bool:
    return not has(cache, name)


def is_still_waiting(waiting: Future[Any]) -> bool:
    time.sleep(0.1)
    return not waiting.done()


def test_entry_is_given_before_its_grace_period(clock: FakeClock) -> None:  # [STORMCMC-014]
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    clock.now = GRACE - 0.001
    assert all(has(cache, "a") for _ in range(3))


def test_within_the_grace_period_one_caller_fetches_and_others_have_the_entry(
    clock: FakeClock,
) -> None:  # [STORMCMC-011] [STORMCMC-015] [STORMCMC-016]
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    clock.now = GRACE
    with pytest.raises(EntryDoesNotExist, match="about to expire; this caller is the one to fetch it"):
        entry(cache, "a")
    clock.now += 0.999
    assert all(has(cache, "a") for _ in range(3))


def test_after_the_grace_interval_another_caller_fetches(clock: FakeClock) -> None:  # [STORMCMC-012] [STORMCMC-017]
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    told = []
    for _ in range(9):
        clock.now = GRACE + len(told)
        told.append(is_told_to_fetch(cache, "a"))
        assert has(cache, "a")
    assert all(told)


def test_put_ends_the_fetching(clock: FakeClock) -> None:  # [STORMCMC-010]
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    clock.now = GRACE
    assert is_told_to_fetch(cache, "a")
    put(cache, "a", EXPIRY)
    assert is_told_to_fetch(cache, "a")  # at once: nobody is fetching it any more


@pytest.mark.usefixtures("clock")
def test_delete_ends_the_fetching() -> None:
    cache = cache_of(storm_tracking())
    assert is_told_to_fetch(cache, "a")
    delete(cache, "a")
    assert is_told_to_fetch(cache, "a")


@pytest.mark.usefixtures("clock")
def test_use_does_not_end_the_fetching() -> None:
    cache = cache_of(storm_tracking(fan_out=1))
    put(cache, "b")
    assert is_told_to_fetch(cache, "a")
    use(cache, "a")
    use(cache, "b")
    assert has(cache, "b")


def test_expired_entry_is_never_given(clock: FakeClock) -> None:  # [CMC-003]
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    clock.now = EXPIRY + 0.999
    assert is_told_to_fetch(cache, "a")
    assert has(cache, "a")  # within its last second, to others
    clock.now = EXPIRY + 2
    assert is_told_to_fetch(cache, "a")


def test_missing_entry_is_fetched_by_one_caller_for_each_grace_interval(
    clock: FakeClock,
) -> None:  # [STORMCMC-009] [STORMCMC-019] [STORMCMC-022]
    cache = cache_of(storm_tracking())
    with pytest.raises(EntryDoesNotExist, match="no entry with this identifier; this caller is the one to fetch it"):
        entry(cache, "a")
    clock.now += 1
    assert is_told_to_fetch(cache, "a")


def test_missing_entry_is_waited_for_and_given_as_soon_as_it_is_put(
    clock: FakeClock, threads: ThreadPoolExecutor
) -> None:  # [CMC-007] [STORMCMC-008] [STORMCMC-021]
    cache = cache_of(storm_tracking(sleep_milli=60_000))
    assert is_told_to_fetch(cache, "a")
    clock.now += 0.999
    waiting = [threads.submit(has, cache, "a") for _ in range(7)]
    assert is_still_waiting(waiting[0])
    began = time.monotonic()
    put(cache, "a")
    assert all(each.result(timeout=5) for each in waiting)
    assert time.monotonic() - began < 2  # woken by the put, not after a minute of sleep


def test_one_who_waits_fetches_when_the_grace_interval_is_over(clock: FakeClock, threads: ThreadPoolExecutor) -> None:
    cache = cache_of(storm_tracking())
    assert is_told_to_fetch(cache, "a")
    waiting = [threads.submit(is_told_to_fetch, cache, "a") for _ in range(3)]
    assert is_still_waiting(waiting[0])
    clock.now += 1
    time.sleep(0.2)
    assert [each.result() for each in waiting if each.done()] == [True]
    put(cache, "a")
    assert sorted(each.result(timeout=5) for each in waiting) == [False, False, True]


def test_one_who_waits_longer_than_the_in_flight_ttl_fails(
    clock: FakeClock, threads: ThreadPoolExecutor
) -> None:  # [STORMCMC-020]
    cache = cache_of(storm_tracking(grace_interval=5))
    assert is_told_to_fetch(cache, "a")
    clock.now = NOW + 4
    waiting = threads.submit(entry, cache, "a")
    assert is_still_waiting(waiting)
    cache._impl.shared.lock.acquire()  # so that the one who waits does not look before the clock is set
    clock.now = NOW + 9.001
    cache._impl.shared.cache.inFlight.Put(ByteSeq(b"a"), int(clock.now * 1000))  # somebody else was told to fetch again
    cache._impl.shared.lock.release()
    with pytest.raises(InFlightTTLExceeded, match="did not within in_flight_ttl, 5000 ms"):
        waiting.result(timeout=5)


def test_deadline_is_the_in_flight_ttl_after_the_first_look(clock: FakeClock, threads: ThreadPoolExecutor) -> None:
    cache = cache_of(storm_tracking(fan_out=1, grace_interval=1, in_flight_ttl=5))
    assert is_told_to_fetch(cache, "other")
    waiting = threads.submit(entry, cache, "a")
    time.sleep(0.1)
    clock.now = NOW + 4.999
    assert is_still_waiting(waiting)
    put(cache, "unrelated")
    clock.now = NOW + 2
    assert is_still_waiting(waiting)
    delete(cache, "other")
    with pytest.raises(EntryDoesNotExist):
        waiting.result(timeout=5)


@pytest.mark.usefixtures("clock")
def test_cached_entry_is_given_when_the_fan_out_is_reached() -> None:  # [STORMCMC-013]
    cache = cache_of(storm_tracking(fan_out=2))
    put(cache, "a", NOW + 5)  # within its grace period
    assert is_told_to_fetch(cache, "b")
    assert is_told_to_fetch(cache, "c")
    assert all(has(cache, "a") for _ in range(3))
    put(cache, "b")
    assert is_told_to_fetch(cache, "a")


def test_missing_entry_waits_for_a_slot_when_the_fan_out_is_reached(
    clock: FakeClock, threads: ThreadPoolExecutor
) -> None:  # [STORMCMC-018]
    cache = cache_of(storm_tracking(fan_out=2))
    assert is_told_to_fetch(cache, "b")
    assert is_told_to_fetch(cache, "c")
    clock.now += 3  # past the grace interval, but the fan-out comes first
    waiting = threads.submit(is_told_to_fetch, cache, "a")
    again = threads.submit(is_told_to_fetch, cache, "b")
    assert is_still_waiting(waiting)
    assert is_still_waiting(again)
    put(cache, "c")
    time.sleep(0.2)
    put(cache, "b")
    assert waiting.result(timeout=5)
    again.result(timeout=5)


def test_slot_whose_in_flight_ttl_is_over_is_free(clock: FakeClock) -> None:
    cache = cache_of(storm_tracking(fan_out=2))
    assert is_told_to_fetch(cache, "b")
    assert is_told_to_fetch(cache, "c")
    clock.now += 5
    assert is_told_to_fetch(cache, "a")


def test_clock_that_is_set_back_does_not_make_an_entry_expire_or_wait(clock: FakeClock) -> None:
    cache = cache_of(storm_tracking())
    put(cache, "a", EXPIRY)
    clock.now = GRACE
    assert is_told_to_fetch(cache, "a")
    clock.now = 0
    assert has(cache, "a")


@pytest.mark.usefixtures("clock")
def test_expiry_at_the_end_of_time_is_far_away() -> None:
    cache = cache_of(storm_tracking(grace_period=2**31 - 1))
    put(cache, "a", 2**63 - 1)
    assert has(cache, "a")


def waiting_time(cache: CryptographicMaterialsCache) -> float:
    """How long the second one who asks waits until it is told to fetch."""
    assert is_told_to_fetch(cache, "a")
    began = time.monotonic()
    assert is_told_to_fetch(cache, "a")
    return time.monotonic() - began


@pytest.mark.parametrize("units", [None, TimeUnits.SECONDS])
def test_time_is_in_seconds_unless_said_otherwise(units: str | None, clock: FakeClock) -> None:  # [STORMCMC-004]
    cache = cache_of(storm_tracking(grace_period=100, time_units=units))
    put(cache, "a", EXPIRY)
    clock.now = EXPIRY - 100.001
    assert has(cache, "a")
    clock.now = EXPIRY - 100
    assert is_told_to_fetch(cache, "a")


def test_time_may_be_in_milliseconds(clock: FakeClock) -> None:  # [STORMCMC-004]
    units = TimeUnits.MILLISECONDS
    cache = cache_of(storm_tracking(grace_period=2500, grace_interval=100, in_flight_ttl=2000, time_units=units))
    put(cache, "a", EXPIRY)
    clock.now = EXPIRY - 2.501
    assert has(cache, "a")
    clock.now = EXPIRY - 2.5
    assert is_told_to_fetch(cache, "a")
    clock.now += 0.099
    assert has(cache, "a")
    clock.now += 0.002
    assert is_told_to_fetch(cache, "a")


@pytest.mark.parametrize("units", [TimeUnits.SECONDS, TimeUnits.MILLISECONDS])
def test_sleep_is_in_milliseconds_whatever_the_units(units: str) -> None:  # [STORMCMC-003]
    limits = {"grace_period": 1, "grace_interval": 1, "in_flight_ttl": 1}
    if units == TimeUnits.MILLISECONDS:
        limits = {"grace_period": 1000, "grace_interval": 1000, "in_flight_ttl": 1000}
    assert 0.9 < waiting_time(cache_of(storm_tracking(**limits, time_units=units, sleep_milli=50))) < 3


def test_default_cache_has_the_settings_it_says(clock: FakeClock) -> None:
    cache = cache_of(default())
    put(cache, "a", EXPIRY)
    clock.now = EXPIRY - 10.001
    assert has(cache, "a")
    clock.now = EXPIRY - 10
    assert is_told_to_fetch(cache, "a")
    clock.now += 0.999
    assert has(cache, "a")
    clock.now += 0.001
    assert is_told_to_fetch(cache, "a")
    assert [is_told_to_fetch(cache, f"missing {n}") for n in range(19)] == [True] * 19
    put(cache, "b", EXPIRY - 5)
    assert has(cache, "b")  # though within its grace period: 20 are in flight


def test_default_cache_evicts_and_prunes_like_a_local_one(clock: FakeClock) -> None:
    cache = cache_of(default(3))
    for name in "abc":
        put(cache, name)
    assert has(cache, "a")
    put(cache, "d")
    assert [has(cache, name) for name in "acd"] == [True] * 3
    assert not has(cache, "b")
    assert clock.now == NOW


def in_threads(work: Callable[[], object], count: int) -> None:
    with ThreadPoolExecutor(count) as pool:
        for each in [pool.submit(work) for _ in range(count)]:
            each.result()


def test_cold_cache_is_filled_by_one_of_many_threads() -> None:
    cache, fetched = cache_of(default()), []

    def work() -> None:
        try:
            assert entry(cache, "a").materials == branch_key("a")
        except EntryDoesNotExist:
            fetched.append(1)
            time.sleep(0.2)
            put(cache, "a", int(time.time()) + 1000)

    in_threads(work, 32)
    assert len(fetched) == 1
