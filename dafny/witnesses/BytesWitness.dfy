/**
 Each extern contract has a body here that meets it, or a lemma that an outcome exists, so no axiom can be false: a
 contract that nothing can meet fails to verify. Never translated.
 */
module BytesWitness refines BytesExterns {
  lemma SortedKeysHasAnOutcome(pairs: map<bytes, bytes>) returns (sorted: seq<bytes>)
    ensures StrictlySorted(sorted)
    ensures forall k :: k in pairs <==> k in sorted
    ensures |sorted| == |pairs|
  {
    sorted := SortedSet(pairs.Keys);
  }

  lemma SortedSet(keys: set<bytes>) returns (sorted: seq<bytes>)
    ensures StrictlySorted(sorted)
    ensures forall k :: k in keys <==> k in sorted
    ensures |sorted| == |keys|
  {
    if keys == {} { return []; }
    var key :| key in keys;
    var rest := SortedSet(keys - {key});
    sorted := Insert(rest, key);
  }

  lemma Insert(sorted: seq<bytes>, key: bytes) returns (larger: seq<bytes>)
    requires StrictlySorted(sorted) && key !in sorted
    ensures StrictlySorted(larger) && |larger| == |sorted| + 1
    ensures forall k :: k in larger <==> k in sorted || k == key
  {
    if |sorted| == 0 { return [key]; }
    LessIsTotal(key, sorted[0]);
    if Less(key, sorted[0]) {
      forall k | k in sorted ensures Less(key, k) {
        if k != sorted[0] { LessIsTransitive(key, sorted[0], k); }
      }
      return [key] + sorted;
    }
    var rest := Insert(sorted[1..], key);
    forall k | k in rest ensures Less(sorted[0], k) {}
    return [sorted[0]] + rest;
  }

  lemma LessIsTotal(a: bytes, b: bytes)
    requires a != b
    ensures Less(a, b) || Less(b, a)
  {
    if |a| != 0 && |b| != 0 && a[0] == b[0] {
      assert a == [a[0]] + a[1..] && b == [b[0]] + b[1..];
      LessIsTotal(a[1..], b[1..]);
    }
  }

  lemma LessIsTransitive(a: bytes, b: bytes, c: bytes)
    requires Less(a, b) && Less(b, c)
    ensures Less(a, c)
  {
  }

  method Interleave(keys: seq<bytes>, values: map<bytes, bytes>) returns (fields: seq<bytes>)
  {
    fields := [];
    for i := |keys| downto 0
      invariant fields == Interleaved(keys[i..], values)
    {
      assert keys[i..] == [keys[i]] + keys[i + 1..];
      fields := [keys[i], values[keys[i]]] + fields;
    }
  }

  method JoinFields(fields: seq<bytes>) returns (joined: Option<bytes>)
  {
    var bytes: bytes := [];
    for i := |fields| downto 0
      invariant AllFit(fields[i..]) && bytes == Fields(fields[i..])
    {
      if |fields[i]| >= UINT16_LIMIT {
        assert fields[i] in fields;
        return None;
      }
      assert fields[i..] == [fields[i]] + fields[i + 1..];
      bytes := UInt16ToSeq(|fields[i]| as uint16) + fields[i] + bytes;
    }
    assert fields[0..] == fields;
    return Some(bytes);
  }

  predicate HasKeys(pairs: map<bytes, bytes>, keys: seq<bytes>): (has: bool) { forall k <- keys :: k in pairs }

  function FirstMissing(pairs: map<bytes, bytes>, keys: seq<bytes>): (missing: bytes) {
    if keys[0] !in pairs then
      assert keys[..0] == [];
      keys[0]
    else
      assert keys == [keys[0]] + keys[1..];
      var missing := FirstMissing(pairs, keys[1..]);
      OneFurther(pairs, keys, missing);
      missing
  }

  lemma OneFurther(pairs: map<bytes, bytes>, keys: seq<bytes>, missing: bytes)
    requires |keys| > 0 && keys[0] in pairs
    requires exists i :: 0 <= i < |keys[1..]| && keys[1..][i] == missing && forall key <- keys[1..][..i] :: key in pairs
    ensures exists i :: 0 <= i < |keys| && keys[i] == missing && forall key <- keys[..i] :: key in pairs
  {
    var i :| 0 <= i < |keys[1..]| && keys[1..][i] == missing && forall key <- keys[1..][..i] :: key in pairs;
    assert keys[..i + 1] == [keys[0]] + keys[1..][..i];
    assert keys[i + 1] == missing;
  }

  method Distinct(items: seq<bytes>) returns (distinct: seq<bytes>)
  {
    distinct := [];
    for i := 0 to |items|
      invariant distinct == FirstOccurrences(items[..i])
    {
      assert items[..i + 1][..i] == items[..i];
      if items[i] !in items[..i] { distinct := distinct + [items[i]]; }
    }
    assert items[..|items|] == items;
  }

  predicate Agree(a: map<bytes, bytes>, b: map<bytes, bytes>): (agree: bool) { forall key | key in a && key in b :: a[key] == b[key] }

  lemma KeysNotInHasAnOutcome(pairs: map<bytes, bytes>, others: map<bytes, bytes>) returns (keys: seq<bytes>)
    ensures forall k :: k in keys <==> k in pairs && k !in others
    ensures |keys| == |pairs.Keys - others.Keys|
  {
    keys := SortedSet(pairs.Keys - others.Keys);
  }

  predicate Contains(whole: seq<bytes>, part: seq<bytes>): (contains: bool) { forall item <- part :: item in whole }

  predicate Includes(whole: map<bytes, bytes>, part: map<bytes, bytes>): (includes: bool) {
    forall key <- part :: key in whole && whole[key] == part[key]
  }

  predicate EqualInConstantTime(a: bytes, b: bytes): (same: bool) { a == b }
}
