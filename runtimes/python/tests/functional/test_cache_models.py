"""Caches beside models of a few lines: whatever is asked of them, in any order and at any time, both say the same."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import EntryDoesNotExist, InFlightTTLExceeded
from aws_cryptographic_material_providers.mpl.models import CacheType
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from runtimes.python.tests.functional.caches import (
    NOW,
    USAGE_LIMIT,
    FakeClock,
    branch_key,
    cache_of,
    delete,
    entry,
    fake_clock,
    multi_threaded,
    put,
    single_threaded,
    storm_tracking,
    use,
)

NAMES = st.sampled_from("abcdef")
# Names that are held for the most part, and usage that is small for the most part: most gets would be misses otherwise.
HELD = st.runner().flatmap(lambda machine: st.sampled_from([*machine.model.entries] * 3 + ["a", "b"]))
LENGTHS = st.sampled_from([0, 0, 1, 1, USAGE_LIMIT])
USAGE = st.sampled_from(
    [(0, 0)] * 4 + [(1, 2), (USAGE_LIMIT - 1, 0), (USAGE_LIMIT, 0), (0, USAGE_LIMIT - 1), (0, USAGE_LIMIT)]
)
SECONDS = st.integers(-1, 6)
CAPACITIES, TAIL_SIZES = st.integers(1, 6), st.integers(1, 3)
SETTINGS = settings(max_examples=150, stateful_step_count=50, deadline=None)


@dataclass(frozen=True)
class Entry:
    expiry: int
    messages: int
    used: int


class Model:
    """The cache: entries from the least to the most recently used."""

    def __init__(self, capacity: int, tail_size: int) -> None:
        self.capacity, self.tail_size = capacity, tail_size
        self.entries: dict[str, Entry] = {}

    def put(self, name: str, entry: Entry) -> None:  # [LOCALCMC-004]
        if self.entries.pop(name, None) is None and len(self.entries) == self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries[name] = entry

    def get(self, name: str, now: int) -> Entry | None:
        found = self.entries.pop(name, None)
        if found is None or found.expiry < now:
            return None
        self.entries[name] = found
        for old in list(self.entries)[: self.tail_size]:
            if self.entries[old].expiry < now:
                del self.entries[old]
        return found

    def use(self, name: str, length: int) -> None:
        found = self.entries.get(name)
        if found is not None and found.messages < USAGE_LIMIT and found.used + length <= USAGE_LIMIT:
            self.entries[name] = replace(found, messages=found.messages + 1, used=found.used + length)
        else:
            self.entries.pop(name, None)

    def delete(self, name: str) -> None:
        self.entries.pop(name, None)


class CacheMachine(RuleBasedStateMachine):
    """A cache, its model, and a clock. `local` is the verified cache inside, whose order nothing public tells."""

    cache: Any
    local: Any
    model: Any
    found: Callable[[str], bool]
    """Whether the cache gives an entry. Either way, the model says so too."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self.clock = clock
        clock.now = NOW

    @rule(name=HELD)
    def get(self, name: str) -> None:
        self.found(name)

    @rule(name=NAMES, seconds=SECONDS)
    def get_and_put_what_is_missing(self, name: str, seconds: int) -> None:
        if not self.found(name):
            self.put(name, seconds, usage=(0, 0))

    @rule(name=NAMES, seconds=SECONDS, usage=USAGE)
    def put(self, name: str, seconds: int, usage: tuple[int, int]) -> None:
        expiry = int(self.clock.now) + seconds
        put(self.cache, name, expiry, messages_used=usage[0], bytes_used=usage[1])
        self.model.put(name, Entry(expiry, *usage))

    @rule(name=HELD, length=LENGTHS)
    def use(self, name: str, length: int) -> None:
        use(self.cache, name, length)
        self.model.use(name, length)

    @rule(name=NAMES)
    def delete(self, name: str) -> None:
        delete(self.cache, name)
        self.model.delete(name)

    def given(self, name: str) -> Entry:  # [CMC-003] [LOCALCMC-005]
        """What the cache gives. It is never another's, and never expired."""
        found = entry(self.cache, name)
        assert found.materials == branch_key(name)
        assert found.expiry_time >= int(self.clock.now)
        return Entry(found.expiry_time, found.messages_used, found.bytes_used)

    @invariant()
    def size_is_at_most_the_capacity(self) -> None:  # [LOCALCMC-002]
        assert len(self.local.entries.entries) <= self.model.capacity

    @invariant()
    def entries_are_the_same_in_the_same_order(self) -> None:
        held = {
            key.decode(): Entry(each.expiryTime, each.messagesUsed, each.bytesUsed)
            for key, each in self.local.entries.entries.items()
        }
        assert list(held.items()) == list(self.model.entries.items())


class LocalCacheMachine(CacheMachine):
    def __init__(self, clock: FakeClock, kind: Callable[[int, int], CacheType]) -> None:
        super().__init__(clock)
        self.kind = kind

    @initialize(capacity=CAPACITIES, tail_size=TAIL_SIZES)
    def begin(self, capacity: int, tail_size: int) -> None:
        self.cache, self.model = cache_of(self.kind(capacity, tail_size)), Model(capacity, tail_size)
        self.local = self.cache._impl.shared.cache

    def found(self, name: str) -> bool:
        expected = self.model.get(name, int(self.clock.now))
        if expected is not None:
            assert self.given(name) == expected
        else:
            with pytest.raises(EntryDoesNotExist):
                self.given(name)
        return expected is not None

    @rule(seconds=st.integers(-1, 3))
    def advance_the_clock(self, seconds: int) -> None:
        self.clock.now += seconds


@pytest.mark.parametrize("kind", [single_threaded, multi_threaded])
def test_local_cache_does_what_the_model_does(kind: Callable[[int, int], CacheType]) -> None:
    with fake_clock() as clock:
        run_state_machine_as_test(lambda: LocalCacheMachine(clock, kind), settings=SETTINGS)


class Fetch(Exception):
    """The caller is the one to fetch the entry."""


class Wait(Exception):
    """Others fetch the entry."""


class StormModel(Model):
    """The cache, and when somebody was told to fetch what nobody has put since. Times are in milliseconds."""

    def __init__(self, capacity: int, tail_size: int, fan_out: int, interval: int, ttl: int, grace: int) -> None:
        super().__init__(capacity, tail_size)
        self.fan_out, self.interval, self.ttl, self.grace = fan_out, interval, ttl, grace
        self.told: dict[str, int] = {}
        self.swept = 0

    def put(self, name: str, entry: Entry) -> None:
        super().put(name, entry)
        self.told.pop(name, None)

    def delete(self, name: str) -> None:
        super().delete(name)
        self.told.pop(name, None)

    def look(self, name: str, now: int) -> Entry:
        found = self.get(name, now // 1000)
        if found is not None and now < found.expiry * 1000 - self.grace:
            return found
        if len(self.told) >= self.fan_out and now >= self.swept + 1000:
            self.swept = now
            self.told = {each: since for each, since in self.told.items() if now < since + self.ttl}
        if len(self.told) < self.fan_out and now >= self.told.get(name, 0) + self.interval:
            self.told[name] = now
            raise Fetch
        if found is None:
            raise Wait
        return found


class StormTrackingCacheMachine(CacheMachine):
    """One thread, so nobody puts what is waited for: whoever would wait makes the clock advance instead."""

    @initialize(
        capacity=CAPACITIES,
        tail_size=TAIL_SIZES,
        fan_out=st.integers(1, 3),
        seconds=st.tuples(*[st.integers(1, 5)] * 3),
        sleep=st.sampled_from([500, 700]),
    )
    def begin(self, capacity: int, tail_size: int, fan_out: int, seconds: tuple[int, ...], sleep: int) -> None:
        interval, ttl, grace = sorted(seconds)
        kind = storm_tracking(
            entry_capacity=capacity,
            entry_pruning_tail_size=tail_size,
            fan_out=fan_out,
            grace_interval=interval,
            in_flight_ttl=ttl,
            grace_period=grace,
            sleep_milli=sleep,
        )
        self.sleep = sleep
        self.cache = cache_of(kind)
        self.model = StormModel(capacity, tail_size, fan_out, interval * 1000, ttl * 1000, grace * 1000)
        self.tracker = self.cache._impl.shared.cache
        self.local = self.tracker.cache
        self.cache._impl.shared.wait = self.wait

    @property
    def now(self) -> int:
        return round(self.clock.now * 1000)

    def found(self, name: str) -> bool:
        self.asked, self.since = name, self.now
        try:
            given = self.given(name)
        except EntryDoesNotExist:
            with pytest.raises(Fetch):
                self.model.look(name, self.now)
            return False
        except InFlightTTLExceeded:
            with pytest.raises(Wait):
                self.model.look(name, self.now)
            assert self.now == self.since + self.model.ttl + 1  # [STORMCMC-020]
            return False
        assert given == self.model.look(name, self.now)
        return True

    def wait(self, seconds: float) -> None:
        with pytest.raises(Wait):
            self.model.look(self.asked, self.now)
        assert 0 < seconds * 1000 <= self.sleep
        assert self.now <= self.since + self.model.ttl
        self.advance_the_clock(round(seconds * 1000))

    @rule(milliseconds=st.sampled_from([-1000, -1, 1, 500, 999, 1000, 3000]))
    def advance_the_clock(self, milliseconds: int) -> None:
        self.clock.now = (self.now + milliseconds) / 1000

    @invariant()
    def the_same_entries_are_being_fetched_and_at_most_as_many_as_the_fan_out(self) -> None:
        assert {key.decode(): since for key, since in self.tracker.inFlight.entries.items()} == self.model.told
        assert len(self.tracker.inFlight.entries) <= self.model.fan_out


def test_storm_tracking_cache_does_what_the_model_does() -> None:
    with fake_clock() as clock:
        run_state_machine_as_test(lambda: StormTrackingCacheMachine(clock), settings=SETTINGS)
