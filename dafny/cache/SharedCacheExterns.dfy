/**
 A cache that threads share. The host makes the verified cache, keeps the only reference to it, holds a lock around each call and
 waits, where the cache says so, without the lock. So no call here modifies anything that Dafny can see, and nothing is known
 between two calls. Tested in test_cache_models.py and test_cache_threads.py.
 */
module {:extern "SharedCacheExterns"} SharedCacheExterns {
  import LocalCache
  import PrimitivesTypes
  import StormTracker
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Wrappers

  type {:extern "SharedCache"} SharedCache(!new)

  method {:extern "NewLocal"} {:axiom} NewLocal(capacity: nat, tailSize: nat) returns (shared: SharedCache)
    requires 0 < tailSize

  method {:extern "NewStormTracking"} {:axiom} NewStormTracking(capacity: nat, tailSize: nat, settings: StormTracker.Settings)
    returns (shared: SharedCache)
    requires 0 < tailSize && StormTracker.Consistent(settings)

  method {:extern "Get"} {:axiom} Get(shared: SharedCache, identifier: bytes) returns (r: Result<LocalCache.Entry, Error>)

  method {:extern "Put"} {:axiom} Put(shared: SharedCache, identifier: bytes, entry: LocalCache.Entry)

  method {:extern "UpdateUsage"} {:axiom} UpdateUsage(shared: SharedCache, identifier: bytes, bytesUsed: PrimitivesTypes.PositiveInteger)

  method {:extern "Delete"} {:axiom} Delete(shared: SharedCache, identifier: bytes)
}
