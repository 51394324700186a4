"""Caches of materials, what is put into them, and a clock that tests set."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern import ClockExterns
from aws_cryptographic_material_providers.mpl.errors import EntryAlreadyExists, EntryDoesNotExist
from aws_cryptographic_material_providers.mpl.models import (
    BranchKeyMaterials,
    CacheType,
    CacheTypeDefault,
    CacheTypeMultiThreaded,
    CacheTypeNo,
    CacheTypeSingleThreaded,
    CacheTypeStormTracking,
    DefaultCache,
    DeleteCacheEntryInput,
    GetCacheEntryInput,
    GetCacheEntryOutput,
    MaterialsBranchKey,
    MultiThreadedCache,
    NoCache,
    PutCacheEntryInput,
    SingleThreadedCache,
    StormTrackingCache,
    TimeUnits,
    UpdateUsageMetadataInput,
)
from aws_cryptographic_material_providers.mpl.references import (
    CryptographicMaterialsCache,
    ICryptographicMaterialsCache,
)

from runtimes.python.tests.functional.made import MPL

NOW = 1_700_000_000
USAGE_LIMIT = 0x7999_9999


class FakeClock:
    """Stands still until somebody sets it."""

    def __init__(self) -> None:
        self.now: float = NOW

    def __call__(self) -> float:
        return self.now


@contextmanager
def fake_clock() -> Iterator[FakeClock]:
    with pytest.MonkeyPatch.context() as patch:
        made = FakeClock()
        patch.setattr(ClockExterns, "clock", made)
        yield made


def cache_of(kind: CacheType) -> CryptographicMaterialsCache:
    return MPL.create_cryptographic_materials_cache(cache=kind)


def single_threaded(capacity: int = 100, tail_size: int | None = None) -> CacheType:
    return CacheTypeSingleThreaded(SingleThreadedCache(entry_capacity=capacity, entry_pruning_tail_size=tail_size))


def multi_threaded(capacity: int = 100, tail_size: int | None = None) -> CacheType:
    return CacheTypeMultiThreaded(MultiThreadedCache(entry_capacity=capacity, entry_pruning_tail_size=tail_size))


def default(capacity: int = 100) -> CacheType:
    return CacheTypeDefault(DefaultCache(entry_capacity=capacity))


def no_cache() -> CacheType:
    return CacheTypeNo(NoCache())


def storm_settings(**changes: Any) -> StormTrackingCache:
    """In seconds: 10 of grace, one of which for one caller alone; nobody waits for more than 5."""
    usual = {
        "entry_capacity": 100,
        "grace_period": 10,
        "grace_interval": 1,
        "fan_out": 3,
        "in_flight_ttl": 5,
        "sleep_milli": 10,
    }
    return StormTrackingCache(**(usual | changes))


def storm_tracking(**changes: Any) -> CacheType:
    return CacheTypeStormTracking(storm_settings(**changes))


def quick_storm_tracking(**changes: Any) -> CacheType:
    """For tests that really wait."""
    usual = {"grace_period": 2000, "grace_interval": 300, "in_flight_ttl": 1000, "time_units": TimeUnits.MILLISECONDS}
    return storm_tracking(**(usual | changes))


def branch_key(name: str = "branch key") -> MaterialsBranchKey:
    return MaterialsBranchKey(
        BranchKeyMaterials(
            branch_key_identifier=name,
            branch_key_version="00000000-0000-4000-8000-000000000000",
            encryption_context={"owner": "Zoë"},
            branch_key=bytes(range(32)),
        )
    )


def put(cache: ICryptographicMaterialsCache, name: str, expiry: int = NOW + 1000, **usage: int) -> None:
    """Under the name, a branch key that has the name too."""
    cache.put_cache_entry(
        identifier=name.encode(), materials=branch_key(name), creation_time=NOW, expiry_time=expiry, **usage
    )


def entry(cache: ICryptographicMaterialsCache, name: str) -> GetCacheEntryOutput:
    return cache.get_cache_entry(identifier=name.encode())


def has(cache: ICryptographicMaterialsCache, name: str) -> bool:
    """Whether there is an entry; and it is the right one. From now on it counts as used."""
    try:
        return entry(cache, name).materials == branch_key(name)
    except EntryDoesNotExist:
        return False


def held(cache: ICryptographicMaterialsCache, *names: str) -> list[str]:
    return [name for name in names if has(cache, name)]


def use(cache: ICryptographicMaterialsCache, name: str, length: int = 0) -> None:
    cache.update_usage_metadata(identifier=name.encode(), bytes_used=length)


def delete(cache: ICryptographicMaterialsCache, name: str) -> None:
    cache.delete_cache_entry(identifier=name.encode())


class Dictionary(ICryptographicMaterialsCache):
    """A cache in a few lines, as users may write it."""

    def __init__(self) -> None:
        self.entries: dict[bytes, PutCacheEntryInput] = {}
        self.asked: list[GetCacheEntryInput] = []

    def put_cache_entry(self, param: PutCacheEntryInput) -> None:
        if param.identifier in self.entries:
            raise EntryAlreadyExists(message="once is enough")
        self.entries[param.identifier] = param

    def get_cache_entry(self, param: GetCacheEntryInput) -> GetCacheEntryOutput:
        self.asked.append(param)
        if param.identifier not in self.entries:
            raise EntryDoesNotExist(message="not here")
        entry = self.entries[param.identifier]
        return GetCacheEntryOutput(
            materials=entry.materials, creation_time=entry.creation_time, expiry_time=entry.expiry_time
        )

    def update_usage_metadata(self, param: UpdateUsageMetadataInput) -> None:
        pass

    def delete_cache_entry(self, param: DeleteCacheEntryInput) -> None:
        self.entries.pop(param.identifier, None)


class Doing(Dictionary):
    """Does the same whatever it is asked."""

    def __init__(self, action: Callable[[Any], Any]) -> None:
        super().__init__()
        self.action = action

    def put_cache_entry(self, param: PutCacheEntryInput) -> None:
        self.action(param)

    def get_cache_entry(self, param: GetCacheEntryInput) -> Any:
        return self.action(param)


def answering(materials: Any) -> Doing:
    cache = Doing(lambda param: None)
    cache.action = lambda param: GetCacheEntryOutput(materials=materials, creation_time=2**40, expiry_time=2**41)
    return cache
