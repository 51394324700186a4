"""Which caches can be made, and what is said of those that cannot."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import AwsCryptographicMaterialProvidersException, ServiceError
from aws_cryptographic_material_providers.mpl.models import (
    CacheType,
    CacheTypeShared,
    CreateCryptographicMaterialsCacheInput,
    DefaultCache,
    GetCacheEntryOutput,
    MultiThreadedCache,
    PutCacheEntryInput,
    SingleThreadedCache,
    StormTrackingCache,
    UpdateUsageMetadataInput,
)
from aws_cryptographic_material_providers.mpl.references import (
    CryptographicMaterialsCache,
    ICryptographicMaterialsCache,
)

from runtimes.python.tests.functional.caches import (
    NOW,
    branch_key,
    cache_of,
    default,
    multi_threaded,
    no_cache,
    put,
    single_threaded,
    storm_settings,
    storm_tracking,
)
from runtimes.python.tests.functional.made import MPL

SIZED = [DefaultCache, SingleThreadedCache, MultiThreadedCache]
STORM = ["grace_period", "grace_interval", "fan_out", "in_flight_ttl", "sleep_milli"]


@pytest.mark.parametrize("kind", [default(), no_cache(), single_threaded(), multi_threaded(), storm_tracking()])
def test_every_type_but_a_shared_one_can_be_made(kind: CacheType) -> None:  # [STORMCMC-002]
    made = MPL.create_cryptographic_materials_cache(CreateCryptographicMaterialsCacheInput(cache=kind))
    assert type(made) is CryptographicMaterialsCache
    assert isinstance(made, ICryptographicMaterialsCache)


def test_shared_cache_exists_already() -> None:
    kind = CacheTypeShared(cache_of(single_threaded()))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="cache is a CacheTypeShared"):
        cache_of(kind)


@pytest.mark.parametrize("kind", [*SIZED, storm_settings])
@pytest.mark.parametrize("capacity", [0, -1])
def test_capacity_is_at_least_one(kind: Any, capacity: int) -> None:
    with pytest.raises(ValueError, match=f"entry_capacity is {capacity}; expected 1 or more"):
        kind(entry_capacity=capacity)


@pytest.mark.parametrize("kind", [SingleThreadedCache, MultiThreadedCache, storm_settings])
def test_tail_size_is_at_least_one_and_may_be_left_out(kind: Any) -> None:
    assert kind(entry_capacity=10).entry_pruning_tail_size is None
    assert kind(entry_capacity=10, entry_pruning_tail_size=None).entry_pruning_tail_size is None
    with pytest.raises(ValueError, match="entry_pruning_tail_size is 0; expected 1 or more"):
        kind(entry_capacity=10, entry_pruning_tail_size=0)


@pytest.mark.parametrize("name", STORM)
def test_storm_settings_are_at_least_one(name: str) -> None:  # [STORMCMC-001]
    with pytest.raises(ValueError, match=f"{name} is 0; expected 1 or more"):
        storm_settings(**{name: 0})


def test_storm_settings_without_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="entry_capacity is 0"):
        StormTrackingCache()


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"grace_interval": 11}, "grace_interval is 11; expected at most grace_period, which is 10"),  # [STORMCMC-005]
        ({"in_flight_ttl": 11}, "in_flight_ttl is 11; expected at most grace_period, which is 10"),  # [STORMCMC-006]
        ({"grace_interval": 6}, "grace_interval is 6; expected at most in_flight_ttl, which is 5"),  # [STORMCMC-007]
    ],
)
@pytest.mark.parametrize("units", [None, "Seconds", "Milliseconds"])
def test_storm_settings_that_contradict_each_other_are_refused(
    settings: dict[str, int], text: str, units: str | None
) -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException) as caught:
        cache_of(storm_tracking(**settings, time_units=units))
    assert str(caught.value) == text


@pytest.mark.parametrize("limit", [1, 10, 2**31 - 1])
def test_storm_settings_may_all_be_equal(limit: int) -> None:
    assert cache_of(storm_tracking(grace_period=limit, grace_interval=limit, in_flight_ttl=limit))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (storm_tracking(time_units="Minutes"), 'time_units "Minutes" is not one of Seconds, Milliseconds'),
        (single_threaded(2**31), "entry_capacity is 2147483648; expected 1 to 2147483647"),
        (single_threaded("ten"), "entry_capacity is a str; expected int"),
        (storm_settings(), "cache is a StormTrackingCache; expected CacheTypeDefault"),
        (CacheTypeShared(object()), "cache is an object; expected ICryptographicMaterialsCache"),
        (None, "cache is None"),
    ],
)
def test_wrong_settings_are_named(kind: Any, text: str) -> None:
    with pytest.raises(ServiceError) as caught:
        cache_of(kind)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("structure", "names"),
    [
        (PutCacheEntryInput, ["creation_time", "expiry_time", "messages_used", "bytes_used"]),
        (GetCacheEntryOutput, ["creation_time", "expiry_time", "messages_used", "bytes_used"]),
        (UpdateUsageMetadataInput, ["bytes_used"]),
    ],
)
def test_times_and_usage_are_not_negative(structure: Any, names: list[str]) -> None:
    parts = {"identifier": b"", "materials": branch_key()}
    known = {name: value for name, value in parts.items() if name in structure._members}
    for name in names:
        assert getattr(structure(**known), name) == 0
        with pytest.raises(ValueError, match=f"{name} is -1; expected 0 or more"):
            structure(**known, **{name: -1})


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"identifier": "text"}, "identifier is a str; expected bytes"),
        ({"materials": branch_key().value}, "materials is a BranchKeyMaterials; expected MaterialsEncryption"),
        ({"creation_time": None}, "creation_time is None; expected int"),
        ({"expiry_time": 2**63}, "expiry_time is 9223372036854775808; expected 0 to 9223372036854775807"),
        ({"messages_used": 2**31}, "messages_used is 2147483648; expected 0 to 2147483647"),
    ],
)
def test_wrong_entry_is_named(change: dict[str, Any], text: str) -> None:
    given = {"identifier": b"", "materials": branch_key(), "creation_time": NOW, "expiry_time": NOW}
    with pytest.raises(ServiceError, match=text):
        cache_of(single_threaded()).put_cache_entry(**(given | change))


def test_cache_shows_no_key() -> None:
    cache = cache_of(single_threaded())
    put(cache, "a")
    shown = repr(cache) + str(vars(cache)) + repr(PutCacheEntryInput(identifier=b"", materials=branch_key()))
    assert repr(bytes(range(32)))[2:-1] not in shown
    assert "branch_key=<32 bytes>" in shown
