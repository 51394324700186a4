/**
 Materials, each remembered until its expiry. When the cache is full, what was not used for the longest time goes.
 Not for sharing: see SharedCacheExterns.
 */
module LocalCache {
  import KeyOrder
  import PrimitivesTypes
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened OrderedMapExterns
  import opened Wrappers

  /** Materials, creation time, expiry and usage metadata: what a get gives.  [CMC-001] */
  type Entry = GetCacheEntryOutput

  /** Published implementations draw the line here, not at the greatest 32-bit integer. */
  const USAGE_LIMIT: int32 := 0x7999_9999

  opaque function Missing(expired: bool): (error: Error)
    ensures error.EntryDoesNotExist?
  {
    EntryDoesNotExist(message := "the cache has no entry with this identifier" + if expired then " any more: it has expired" else "")
  }

  /** The keys whose entries have not expired. */
  ghost function Live(keys: seq<bytes>, entries: map<bytes, Entry>, now: int64): seq<bytes> {
    if |keys| == 0 then []
    else
      var last := |keys| - 1;
      Live(keys[..last], entries, now) + if HasExpired(keys[last], entries, now) then [] else [keys[last]]
  }

  ghost predicate HasExpired(key: bytes, entries: map<bytes, Entry>, now: int64) {
    key in entries && entries[key].expiryTime < now
  }

  /** Without those of the first `tailSize` that have expired.  [LOCALCMC-006] */
  ghost function Pruned(order: seq<bytes>, entries: map<bytes, Entry>, now: int64, tailSize: nat): seq<bytes> {
    if tailSize < |order| then Live(order[..tailSize], entries, now) + order[tailSize..] else Live(order, entries, now)
  }

  /** The key becomes the newest; if that makes one too many, the oldest goes. */
  ghost function Admitted(order: seq<bytes>, key: bytes, capacity: nat): seq<bytes> {
    if capacity == 0 then []
    else if key in order || |order| < capacity then Without(order, key) + [key]
    else order[1..] + [key]
  }

  ghost predicate Agrees(entries: map<bytes, Entry>, before: map<bytes, Entry>) {
    forall k <- entries :: k in before && entries[k] == before[k]
  }

  class LocalCache {
    const capacity: nat
    const tailSize: nat
    const entries: OrderedMap<bytes, Entry>

    // [LOCALCMC-001] [LOCALCMC-003]
    constructor (capacity: nat, tailSize: nat)
      requires 0 < tailSize
      ensures Valid() && fresh(entries)
      ensures this.capacity == capacity && this.tailSize == tailSize && entries.order == []
    {
      this.capacity := capacity;
      this.tailSize := tailSize;
      var none := new OrderedMap();
      entries := none;
    }

    ghost predicate Valid()
      reads this, entries
    {
      && entries.Valid()
      && |entries.order| <= capacity  // [LOCALCMC-002]
      && 0 < tailSize
    }

    method Put(identifier: bytes, entry: Entry)
      requires Valid()
      modifies entries
      ensures Valid()
      ensures entries.order == Admitted(old(entries.order), identifier, capacity)  // [LOCALCMC-004]
      ensures capacity != 0 ==> identifier in entries.entries && entries.entries[identifier] == entry  // [CMC-004] [CMC-005]
      ensures Agrees(entries.entries - {identifier}, old(entries.entries))
    {
      if capacity == 0 { return; }
      var present := entries.Get(identifier);
      if present.None? {
        var size := entries.Size();
        if size == capacity { EvictOldest(); }
      }
      entries.Put(identifier, entry);
      KeyOrder.WithoutIsShorter(old(entries.order), identifier);
      if present.None? { KeyOrder.WithoutAbsentIsTheSame(old(entries.order), identifier); }
    }

    method EvictOldest()
      requires entries.Valid() && |entries.order| != 0
      modifies entries
      ensures entries.Valid()
      ensures entries.order == old(entries.order)[1..]
      ensures Agrees(entries.entries, old(entries.entries))
    {
      var oldest := entries.Oldest(1);
      KeyOrder.WithoutTheFirst(entries.order);
      entries.Remove(oldest[0].0);
    }

    method Get(identifier: bytes, now: int64) returns (r: Result<Entry, Error>)
      requires Valid()
      modifies entries
      ensures Valid()
      ensures r.Success? <==> identifier in old(entries.entries) && now <= old(entries.entries)[identifier].expiryTime  // [CMC-003] [CMC-006]
      ensures r.Success? ==> r.value == old(entries.entries)[identifier]
      ensures r.Failure? ==> r.error.EntryDoesNotExist? && entries.order == Without(old(entries.order), identifier)
      ensures r.Success? ==>  // [LOCALCMC-005]
                entries.order == Pruned(Without(old(entries.order), identifier) + [identifier], old(entries.entries), now, tailSize)
      ensures Agrees(entries.entries, old(entries.entries))
    {
      var found := entries.Get(identifier);
      if found.None? {
        KeyOrder.WithoutAbsentIsTheSame(entries.order, identifier);
        return Failure(Missing(expired := false));
      }
      KeyOrder.WithoutIsShorter(entries.order, identifier);
      if found.value.expiryTime < now {
        entries.Remove(identifier);
        return Failure(Missing(expired := true));
      }
      entries.Renew(identifier);
      Prune(now);
      return Success(found.value);
    }

    method Prune(now: int64)
      requires Valid()
      modifies entries
      ensures Valid()
      ensures entries.order == Pruned(old(entries.order), old(entries.entries), now, tailSize)
      ensures Agrees(entries.entries, old(entries.entries))
    {
      ghost var order, all := entries.order, entries.entries;
      var tail := entries.Oldest(tailSize);
      for i := 0 to |tail|
        invariant Valid() && Agrees(entries.entries, all)
        invariant entries.order == Live(order[..i], all, now) + order[i..]
      {
        OneFurther(order, i, all, now);
        if tail[i].1.expiryTime < now {
          WithoutTheNext(Live(order[..i], all, now), order[i], order[i + 1..]);
          entries.Remove(tail[i].0);
        }
      }
      assert order[..|order|] == order;
    }

    method UpdateUsage(identifier: bytes, bytesUsed: PrimitivesTypes.PositiveInteger)
      requires Valid()
      modifies entries
      ensures Valid()
      ensures identifier !in old(entries.entries) ==> entries.order == old(entries.order)
      ensures identifier in old(entries.entries) ==>
                var before := old(entries.entries)[identifier];
                if Countable(before, bytesUsed) then
                  entries.order == old(entries.order) && entries.entries[identifier] == Counted(before, bytesUsed)
                else entries.order == Without(old(entries.order), identifier)
      ensures Agrees(entries.entries - {identifier}, old(entries.entries))
    {
      var found := entries.Get(identifier);
      if found.None? { return; }
      if Countable(found.value, bytesUsed) {
        var counted := Counted(found.value, bytesUsed);
        entries.Replace(identifier, counted);
      } else {
        KeyOrder.WithoutIsShorter(entries.order, identifier);
        entries.Remove(identifier);
      }
    }

    method Delete(identifier: bytes)
      requires Valid()
      modifies entries
      ensures Valid()
      ensures entries.order == Without(old(entries.order), identifier)  // [CMC-008]
      ensures entries.entries == old(entries.entries) - {identifier}
    {
      KeyOrder.WithoutIsShorter(entries.order, identifier);
      entries.Remove(identifier);
    }
  }

  predicate Countable(entry: Entry, bytesUsed: PrimitivesTypes.PositiveInteger) {
    entry.messagesUsed < USAGE_LIMIT && entry.bytesUsed <= USAGE_LIMIT - bytesUsed
  }

  function Counted(entry: Entry, bytesUsed: PrimitivesTypes.PositiveInteger): Entry
    requires Countable(entry, bytesUsed)
  {
    entry.(messagesUsed := entry.messagesUsed + 1, bytesUsed := entry.bytesUsed + bytesUsed)
  }

  lemma OneFurther(order: seq<bytes>, i: nat, entries: map<bytes, Entry>, now: int64)
    requires i < |order|
    ensures order[i..] == [order[i]] + order[i + 1..]
    ensures Live(order[..i + 1], entries, now) + order[i + 1..]
         == Live(order[..i], entries, now) + if HasExpired(order[i], entries, now) then order[i + 1..] else order[i..]
  {
    assert order[..i + 1][..i] == order[..i];
  }

  lemma WithoutTheNext(before: seq<bytes>, key: bytes, after: seq<bytes>)
    requires Distinct(before + ([key] + after))
    ensures Without(before + ([key] + after), key) == before + after
    ensures |before + after| < |before + ([key] + after)|
  {
    var all := before + ([key] + after);
    assert all == before + [key] + after && all[|before|] == key;
    forall i | 0 <= i < |before| ensures before[i] != key { assert all[i] == before[i]; }
    forall i | 0 <= i < |after| ensures after[i] != key { assert all[|before| + 1 + i] == after[i]; }
    KeyOrder.WithoutOneBetween(before, key, after);
  }
}
