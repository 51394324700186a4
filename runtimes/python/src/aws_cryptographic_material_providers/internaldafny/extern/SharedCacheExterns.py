"""Verified caches, each with a lock. Nobody else has a reference to them."""

from threading import Condition, Lock
from typing import Any

from aws_cryptographic_material_providers.internaldafny.extern.ClockExterns import default__ as Clock
from aws_cryptographic_material_providers.internaldafny.generated import LocalCache, StormTracker


class SharedCache:
    """A local cache."""

    def __init__(self, cache: Any) -> None:
        self.cache = cache
        self.lock = Lock()

    def get(self, identifier: bytes) -> Any:
        with self.lock:
            return self.cache.Get(identifier, Clock.Seconds())

    def put(self, identifier: bytes, entry: Any) -> None:
        with self.lock:
            self.cache.Put(identifier, entry)

    def update_usage(self, identifier: bytes, bytes_used: int) -> None:
        with self.lock:
            self.cache.UpdateUsage(identifier, bytes_used)

    def delete(self, identifier: bytes) -> None:
        with self.lock:
            self.cache.Delete(identifier)


class SharedStormTracker(SharedCache):
    """Whoever has to wait does so without the lock, and looks again when something has happened to an entry."""

    def __init__(self, cache: Any) -> None:
        super().__init__(cache)
        self.changed = Condition(self.lock)
        self.waiting = 0

    def get(self, identifier: bytes) -> Any:
        with self.lock:
            since = Clock.Milliseconds()
            step = self.cache.Get(identifier, since, since)
            while step.is_Wait:
                self.wait(step.time / 1000)
                step = self.cache.Get(identifier, Clock.Milliseconds(), since)
            return step.result

    def wait(self, seconds: float) -> None:
        self.waiting += 1
        try:
            self.changed.wait(seconds)
        finally:
            self.waiting -= 1

    def put(self, identifier: bytes, entry: Any) -> None:
        with self.lock:
            self.cache.Put(identifier, entry)
            if self.waiting:
                self.changed.notify_all()

    def delete(self, identifier: bytes) -> None:
        with self.lock:
            self.cache.Delete(identifier)
            if self.waiting:
                self.changed.notify_all()


class default__:
    @staticmethod
    def NewLocal(capacity: int, tail_size: int) -> SharedCache:
        cache = LocalCache.LocalCache()
        cache.ctor__(capacity, tail_size)
        return SharedCache(cache)

    @staticmethod
    def NewStormTracking(capacity: int, tail_size: int, settings: StormTracker.Settings) -> SharedCache:
        cache = StormTracker.StormTracker()
        cache.ctor__(capacity, tail_size, settings)
        return SharedStormTracker(cache)

    @staticmethod
    def Get(shared: SharedCache, identifier: bytes) -> Any:
        return shared.get(identifier)

    @staticmethod
    def Put(shared: SharedCache, identifier: bytes, entry: Any) -> None:
        shared.put(identifier, entry)

    @staticmethod
    def UpdateUsage(shared: SharedCache, identifier: bytes, bytes_used: int) -> None:
        shared.update_usage(identifier, bytes_used)

    @staticmethod
    def Delete(shared: SharedCache, identifier: bytes) -> None:
        shared.delete(identifier)
