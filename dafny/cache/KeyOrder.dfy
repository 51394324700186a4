/** What taking a key out of an order of keys does to the others. */
module KeyOrder {
  import opened OrderedMapExterns

  lemma WithoutKeepsTheOthers<K(!new)>(keys: seq<K>, key: K)
    ensures forall k :: k in Without(keys, key) <==> k in keys && k != key
    ensures Distinct(keys) ==> Distinct(Without(keys, key))
  {
    if |keys| != 0 {
      assert keys == [keys[0]] + keys[1..];
      WithoutKeepsTheOthers(keys[1..], key);
      if Distinct(keys) && keys[0] != key {
        forall k | k in keys[1..] ensures k != keys[0] {
          var i :| 1 <= i < |keys| && keys[i] == k;
        }
        DistinctWithOneBefore(keys[0], Without(keys[1..], key));
      }
    }
  }

  lemma DistinctWithOneBefore<K>(key: K, keys: seq<K>)
    requires Distinct(keys) && key !in keys
    ensures Distinct([key] + keys)
  {
    var all := [key] + keys;
    forall i, j | 0 <= i < j < |all| ensures all[i] != all[j] {
      assert all[j] == keys[j - 1] && keys[j - 1] in keys;
      if i > 0 { assert all[i] == keys[i - 1]; }
    }
  }

  lemma WithoutAbsentIsTheSame<K>(keys: seq<K>, key: K)
    requires key !in keys
    ensures Without(keys, key) == keys
  {
    if |keys| != 0 {
      assert keys == [keys[0]] + keys[1..];
      WithoutAbsentIsTheSame(keys[1..], key);
    }
  }

  lemma WithoutOfBoth<K>(first: seq<K>, second: seq<K>, key: K)
    ensures Without(first + second, key) == Without(first, key) + Without(second, key)
  {
    if |first| == 0 {
      assert first + second == second;
    } else {
      assert (first + second)[1..] == first[1..] + second;
      WithoutOfBoth(first[1..], second, key);
    }
  }

  /** A key that stands between others, and nowhere else. */
  lemma WithoutOneBetween<K>(before: seq<K>, key: K, after: seq<K>)
    requires key !in before && key !in after
    ensures Without(before + [key] + after, key) == before + after
  {
    WithoutOfBoth(before + [key], after, key);
    WithoutOfBoth(before, [key], key);
    WithoutAbsentIsTheSame(before, key);
    WithoutAbsentIsTheSame(after, key);
    assert Without([key], key) == [];
  }

  lemma WithoutIsShorter<K>(keys: seq<K>, key: K)
    ensures |Without(keys, key)| <= |keys|
    ensures key in keys ==> |Without(keys, key)| < |keys|
  {
    if |keys| != 0 {
      WithoutIsShorter(keys[1..], key);
    }
  }

  lemma WithoutTheFirst<K>(keys: seq<K>)
    requires Distinct(keys) && |keys| != 0
    ensures Without(keys, keys[0]) == keys[1..]
  {
    assert keys == [] + [keys[0]] + keys[1..];
    WithoutOneBetween([], keys[0], keys[1..]);
  }

  lemma DistinctWithOneMore<K>(keys: seq<K>, key: K)
    requires Distinct(keys) && key !in keys
    ensures Distinct(keys + [key])
  {
    var all := keys + [key];
    forall i, j | 0 <= i < j < |all| ensures all[i] != all[j] {
      assert all[i] == keys[i] && keys[i] in keys;
      if j < |keys| { assert all[j] == keys[j]; }
    }
  }
}
