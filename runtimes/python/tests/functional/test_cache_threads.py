"""Caches shared by many threads."""

import time
from collections import defaultdict
from random import Random
from threading import Lock

import pytest
from aws_cryptographic_material_providers.mpl.errors import EntryDoesNotExist, InFlightTTLExceeded
from aws_cryptographic_material_providers.mpl.models import CacheType

from runtimes.python.tests.functional.caches import (
    branch_key,
    cache_of,
    default,
    delete,
    entry,
    multi_threaded,
    put,
    quick_storm_tracking,
    single_threaded,
    use,
)
from runtimes.python.tests.functional.threads import in_threads

pytestmark = pytest.mark.stress


@pytest.mark.parametrize("kind", [single_threaded(10, 3), multi_threaded(10, 3), default(10)])
def test_capacity_is_never_exceeded_and_nothing_expired_is_given(
    kind: CacheType,
) -> None:  # [SYNCCMC-001] [LOCALCMC-002]
    cache = cache_of(kind)
    inside = cache._impl.shared.cache
    entries = getattr(inside, "cache", inside).entries.entries

    def work(_: int, chance: Random) -> None:
        name = f"name {chance.randrange(30)}"
        match chance.randrange(8):
            case 0 | 1 | 2:
                put(cache, name, int(time.time()) + chance.randrange(-1, 3))
            case 3:
                use(cache, name, 1)
            case 4:
                delete(cache, name)
            case _ if kind == default(10):  # a miss would wait for somebody who fetches
                put(cache, name, int(time.time()) + 1)
            case _:
                before = round(time.time())
                try:
                    found = entry(cache, name)
                except EntryDoesNotExist:
                    return
                assert found.materials == branch_key(name)
                assert found.expiry_time >= before
        assert len(entries) <= 10

    in_threads(work)
    assert len(entries) <= 10


def test_one_thread_at_a_time_fetches_an_entry() -> None:
    cache = cache_of(quick_storm_tracking(grace_period=2000, grace_interval=2000, in_flight_ttl=2000))
    fetching: dict[str, int] = defaultdict(int)
    lock = Lock()

    def work(_: int, chance: Random) -> None:
        name = f"name {chance.randrange(3)}"
        before = time.time()
        try:
            found = entry(cache, name)
            assert found.materials == branch_key(name)
            assert found.expiry_time + 1 > before
        except InFlightTTLExceeded:
            return
        except EntryDoesNotExist:
            with lock:
                fetching[name] += 1
                assert fetching[name] == 1
            time.sleep(0.01)
            with lock:
                fetching[name] -= 1
            put(cache, name, int(time.time()) + 3)

    in_threads(work)
