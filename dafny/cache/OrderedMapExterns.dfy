/** A mutable map that remembers the order of its keys. Each contract is tested in test_ordered_map_externs.py. */
module {:extern "OrderedMapExterns"} OrderedMapExterns {
  import opened Wrappers

  ghost function Without<K>(keys: seq<K>, key: K): seq<K> {
    if |keys| == 0 then []
    else if keys[0] == key then Without(keys[1..], key)
    else [keys[0]] + Without(keys[1..], key)
  }

  ghost predicate Distinct<K>(keys: seq<K>) {
    forall i, j | 0 <= i < j < |keys| :: keys[i] != keys[j]
  }

  /** `entries` is the content and `order` its keys, oldest first. Holds because the host's map keeps the order in which keys are added. */
  class {:extern "OrderedMap"} OrderedMap<K(==, !new), V> {
    ghost var entries: map<K, V>
    ghost var order: seq<K>

    constructor {:extern} {:axiom} ()
      ensures entries == map[] && order == []

    ghost predicate Valid()
      reads this
    {
      && (forall k :: k in entries <==> k in order)
      && Distinct(order)
    }

    method {:extern "Get"} {:axiom} Get(key: K) returns (value: Option<V>)
      ensures value == if key in entries then Some(entries[key]) else None

    /** Adds or replaces; the key becomes the newest. */
    method {:extern "Put"} {:axiom} Put(key: K, value: V)
      requires Valid()
      modifies this
      ensures Valid()
      ensures entries == old(entries)[key := value]
      ensures order == Without(old(order), key) + [key]

    /** The key stays where it is. */
    method {:extern "Replace"} {:axiom} Replace(key: K, value: V)
      requires Valid() && key in entries
      modifies this
      ensures Valid()
      ensures entries == old(entries)[key := value]
      ensures order == old(order)

    /** The key becomes the newest. */
    method {:extern "Renew"} {:axiom} Renew(key: K)
      requires Valid() && key in entries
      modifies this
      ensures Valid()
      ensures entries == old(entries)
      ensures order == Without(old(order), key) + [key]

    method {:extern "Remove"} {:axiom} Remove(key: K)
      requires Valid()
      modifies this
      ensures Valid()
      ensures entries == old(entries) - {key}
      ensures order == Without(old(order), key)

    /** As many of the oldest keys, or all, with their values. */
    method {:extern "Oldest"} {:axiom} Oldest(count: nat) returns (pairs: seq<(K, V)>)
      requires Valid()
      ensures |pairs| == if count < |order| then count else |order|
      ensures forall i | 0 <= i < |pairs| :: order[i] in entries && pairs[i] == (order[i], entries[order[i]])

    method {:extern "Size"} {:axiom} Size() returns (size: nat)
      ensures size == |order|
  }
}
