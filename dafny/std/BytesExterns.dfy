/** What the host does faster with many byte strings. Each contract is exact, and compared with the functions it names in test_bytes_externs.py. */
module {:extern "BytesExterns"} BytesExterns {
  import opened Bytes
  import opened Wrappers

  /** Holds because the host sorts byte strings as unsigned bytes. */
  method {:extern "SortedKeys"} {:axiom} SortedKeys(pairs: map<bytes, bytes>) returns (sorted: seq<bytes>)
    ensures StrictlySorted(sorted)
    ensures forall k :: k in pairs <==> k in sorted
    ensures |sorted| == |pairs|

  /** For each key in order the key and its value: k0, v0, k1, v1, … */
  ghost function Interleaved(keys: seq<bytes>, values: map<bytes, bytes>): (fields: seq<bytes>)
    requires forall k <- keys :: k in values
    ensures |fields| == 2 * |keys|
  {
    if |keys| == 0 then [] else [keys[0], values[keys[0]]] + Interleaved(keys[1..], values)
  }

  /** Holds because the host walks the keys in order and looks each up. */
  method {:extern "Interleave"} {:axiom} Interleave(keys: seq<bytes>, values: map<bytes, bytes>) returns (fields: seq<bytes>)
    requires forall k <- keys :: k in values
    ensures fields == Interleaved(keys, values)

  /** None when a field is too long for its length. Holds because the host writes each length in two bytes or refuses to. */
  method {:extern "JoinFields"} {:axiom} JoinFields(fields: seq<bytes>) returns (joined: Option<bytes>)
    ensures joined.Some? <==> AllFit(fields)
    ensures joined.Some? ==> joined.value == Fields(fields)

  /** Holds because the host looks each key up. */
  predicate {:extern "HasKeys"} {:axiom} HasKeys(pairs: map<bytes, bytes>, keys: seq<bytes>): (has: bool)
    ensures has <==> forall k <- keys :: k in pairs

  /** The first of the keys that is not there. Holds because the host looks them up in order. */
  function {:extern "FirstMissing"} {:axiom} FirstMissing(pairs: map<bytes, bytes>, keys: seq<bytes>): (missing: bytes)
    requires !HasKeys(pairs, keys)
    ensures missing !in pairs && exists i :: 0 <= i < |keys| && keys[i] == missing && forall key <- keys[..i] :: key in pairs

  /** Each item once, where it first comes. */
  ghost function FirstOccurrences(items: seq<bytes>): (distinct: seq<bytes>)
    ensures EachOnce(distinct) && forall item :: item in distinct <==> item in items
  {
    if |items| == 0 then []
    else
      var before, last := items[..|items| - 1], items[|items| - 1];
      assert items == before + [last];
      FirstOccurrences(before) + if last in before then [] else [last]
  }

  ghost predicate EachOnce(items: seq<bytes>) {
    forall i, j | 0 <= i < j < |items| :: items[i] != items[j]
  }

  /** Holds because the host's dictionaries keep their keys in the order in which these were first put in. */
  method {:extern "Distinct"} {:axiom} Distinct(items: seq<bytes>) returns (distinct: seq<bytes>)
    ensures distinct == FirstOccurrences(items)

  /** Holds because the host looks each key of one map up in the other. */
  predicate {:extern "Agree"} {:axiom} Agree(a: map<bytes, bytes>, b: map<bytes, bytes>): (agree: bool)
    ensures agree <==> forall key | key in a && key in b :: a[key] == b[key]

  /** The keys that only `pairs` has. Holds because the host keeps exactly those, each once. */
  method {:extern "KeysNotIn"} {:axiom} KeysNotIn(pairs: map<bytes, bytes>, others: map<bytes, bytes>) returns (keys: seq<bytes>)
    ensures forall k :: k in keys <==> k in pairs && k !in others
    ensures |keys| == |pairs.Keys - others.Keys|

  /** Holds because the host looks each item up. */
  predicate {:extern "Contains"} {:axiom} Contains(whole: seq<bytes>, part: seq<bytes>): (contains: bool)
    ensures contains <==> forall item <- part :: item in whole

  /** Holds because the host compares each pair with that of the same key. */
  predicate {:extern "Includes"} {:axiom} Includes(whole: map<bytes, bytes>, part: map<bytes, bytes>): (includes: bool)
    ensures includes <==> forall key <- part :: key in whole && whole[key] == part[key]

  /** In time that depends on the lengths alone. Holds because the host compares every byte. */
  predicate {:extern "EqualInConstantTime"} {:axiom} EqualInConstantTime(a: bytes, b: bytes): (same: bool)
    ensures same <==> a == b
}
