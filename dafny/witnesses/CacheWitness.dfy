/** A clock that stands still, a cache that remembers nothing, and for each change of a map a state that it leads to: see BytesWitness. */
module ClockWitness refines ClockExterns {
  method Seconds() returns (now: int64) { return 0; }

  method Milliseconds() returns (now: int64) { return 0; }
}

module SharedCacheWitness refines SharedCacheExterns {
  type SharedCache = ()

  method NewLocal(capacity: nat, tailSize: nat) returns (shared: SharedCache) { return (); }

  method NewStormTracking(capacity: nat, tailSize: nat, settings: StormTracker.Settings) returns (shared: SharedCache) { return (); }

  method Get(shared: SharedCache, identifier: bytes) returns (r: Result<LocalCache.Entry, Error>)
  {
    return Failure(EntryDoesNotExist(message := ""));
  }

  method Put(shared: SharedCache, identifier: bytes, entry: LocalCache.Entry) {}

  method UpdateUsage(shared: SharedCache, identifier: bytes, bytesUsed: PrimitivesTypes.PositiveInteger) {}

  method Delete(shared: SharedCache, identifier: bytes) {}
}

module OrderedMapWitness {
  import KeyOrder
  import opened OrderedMapExterns
  import opened Wrappers

  ghost predicate IsValid<K(!new), V>(entries: map<K, V>, order: seq<K>) {
    && (forall k :: k in entries <==> k in order)
    && Distinct(order)
  }

  lemma OrderedMapHasAnOutcome<K(!new), V>()
    ensures IsValid<K, V>(map[], [])
  {
  }

  lemma GetHasAnOutcome<K, V>(entries: map<K, V>, key: K) returns (value: Option<V>)
    ensures value == if key in entries then Some(entries[key]) else None
  {
    value := if key in entries then Some(entries[key]) else None;
  }

  lemma PutHasAnOutcome<K(!new), V>(entries: map<K, V>, order: seq<K>, key: K, value: V)
    requires IsValid(entries, order)
    ensures IsValid(entries[key := value], Without(order, key) + [key])
  {
    KeyOrder.WithoutKeepsTheOthers(order, key);
    KeyOrder.DistinctWithOneMore(Without(order, key), key);
    assert forall k :: k in Without(order, key) + [key] <==> k in order || k == key;
  }

  lemma ReplaceHasAnOutcome<K(!new), V>(entries: map<K, V>, order: seq<K>, key: K, value: V)
    requires IsValid(entries, order) && key in entries
    ensures IsValid(entries[key := value], order)
  {
  }

  lemma RenewHasAnOutcome<K(!new), V>(entries: map<K, V>, order: seq<K>, key: K)
    requires IsValid(entries, order) && key in entries
    ensures IsValid(entries, Without(order, key) + [key])
  {
    PutHasAnOutcome(entries, order, key, entries[key]);
    assert entries[key := entries[key]] == entries;
  }

  lemma RemoveHasAnOutcome<K(!new), V>(entries: map<K, V>, order: seq<K>, key: K)
    requires IsValid(entries, order)
    ensures IsValid(entries - {key}, Without(order, key))
  {
    KeyOrder.WithoutKeepsTheOthers(order, key);
  }

  lemma OldestHasAnOutcome<K(!new), V>(entries: map<K, V>, order: seq<K>, count: nat) returns (pairs: seq<(K, V)>)
    requires IsValid(entries, order)
    ensures |pairs| == if count < |order| then count else |order|
    ensures forall i | 0 <= i < |pairs| :: order[i] in entries && pairs[i] == (order[i], entries[order[i]])
  {
    var size := if count < |order| then count else |order|;
    pairs := seq(size, i requires 0 <= i < size => assert order[i] in order; (order[i], entries[order[i]]));
  }

  lemma SizeHasAnOutcome<K>(order: seq<K>) returns (size: nat)
    ensures size == |order|
  {
    size := |order|;
  }
}
