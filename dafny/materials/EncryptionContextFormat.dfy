/**
 The serialized encryption context: nothing when it is empty, else the number of pairs (u16), then for each pair,
 in the order of the keys' bytes, the key's length (u16), the key, the value's length (u16), the value. Big-endian.
 */
module EncryptionContextFormat {
  import opened Bytes
  import opened Wrappers
  import opened BytesExterns

  type Context = map<bytes, bytes>

  /** What `serialized` must be, said with the sorted keys as a witness. */
  ghost predicate IsSerializationBy(keys: seq<bytes>, context: Context, serialized: bytes) {
    && StrictlySorted(keys)  // [FW-EC-005] [FW-EC-006]
    && (forall k :: k in context <==> k in keys)
    && |keys| < UINT16_LIMIT  // [FW-EC-008]
    && AllFit(Interleaved(keys, context))  // [FW-EC-009]
    // [FW-EC-002] [FW-EC-003] [FW-EC-007]
    && serialized == if |keys| == 0 then [] else UInt16ToSeq(|keys| as uint16) + Fields(Interleaved(keys, context))
  }

  ghost predicate IsSerialization(context: Context, serialized: bytes) {
    exists keys :: IsSerializationBy(keys, context, serialized)
  }

  /** The serialization; None when the count or a length does not fit its field. */
  ghost function Serialization(context: Context): Option<bytes> {
    if exists s :: IsSerialization(context, s) then var s :| IsSerialization(context, s); Some(s) else None
  }

  method Serialize(context: Context) returns (serialized: Option<bytes>)
    ensures serialized == Serialization(context)
  {
    serialized := SerializeSorted(context);
    if serialized.Some? { SerializationIsAFunction(context, serialized.value, Serialization(context).value); }
  }

  method SerializeSorted(context: Context) returns (serialized: Option<bytes>)
    ensures serialized.Some? ==> IsSerialization(context, serialized.value)
    ensures serialized.None? ==> forall s :: !IsSerialization(context, s)
  {
    var keys := BytesExterns.SortedKeys(context);
    forall other, s | IsSerializationBy(other, context, s) ensures other == keys {
      SortingIsUnique(other, keys);
    }
    if |keys| == 0 {
      assert IsSerializationBy(keys, context, []);
      return Some([]);
    }
    if |keys| >= UINT16_LIMIT { return None; }
    var fields := BytesExterns.Interleave(keys, context);
    var joined := BytesExterns.JoinFields(fields);
    if joined.None? { return None; }
    serialized := Some(UInt16ToSeq(|keys| as uint16) + joined.value);
    assert IsSerializationBy(keys, context, serialized.value);
  }

  /** A context has one serialization. */
  lemma SerializationIsAFunction(context: Context, s: bytes, t: bytes)
    requires IsSerialization(context, s) && IsSerialization(context, t)
    ensures s == t
  {
    var a :| IsSerializationBy(a, context, s);
    var b :| IsSerializationBy(b, context, t);
    SortingIsUnique(a, b);
  }

  /** Different contexts have different serializations: authenticating the bytes authenticates the context. */
  lemma SerializationIsInjective(c: Context, d: Context, serialized: bytes)
    requires IsSerialization(c, serialized) && IsSerialization(d, serialized)
    ensures c == d
  {
    ParseInvertsSerialize(c, serialized);
    ParseInvertsSerialize(d, serialized);
  }

  /** The context whose serialization these bytes are; None when they are none. */
  ghost function Parse(serialized: bytes): Option<Context> {
    if |serialized| == 0 then Some(map[])
    else if |serialized| < 2 then None
    else ParsePairs(SeqToUInt16(serialized[..2]) as nat, serialized[2..])
  }

  ghost function ParsePairs(count: nat, joined: bytes): Option<Context> {
    var fields := ParseFields(2 * count, joined);
    if count == 0 || fields.None? || !StrictlySorted(KeysOf(fields.value)) then None  // [FW-EC-004]
    else Some(PairsOf(fields.value))
  }

  ghost function KeysOf(fields: seq<bytes>): seq<bytes>
    requires |fields| % 2 == 0
  {
    if |fields| == 0 then [] else [fields[0]] + KeysOf(fields[2..])
  }

  ghost function PairsOf(fields: seq<bytes>): Context
    requires |fields| % 2 == 0
  {
    if |fields| == 0 then map[] else PairsOf(fields[2..])[fields[0] := fields[1]]
  }

  /** What was written is read back. */
  lemma ParseInvertsSerialize(context: Context, serialized: bytes)
    requires IsSerialization(context, serialized)
    ensures Parse(serialized) == Some(context)
  {
    var keys :| IsSerializationBy(keys, context, serialized);
    if |keys| == 0 {
      assert context.Keys == {};
    } else {
      var fields := Interleaved(keys, context);
      assert serialized[..2] == UInt16ToSeq(|keys| as uint16) && serialized[2..] == Fields(fields);
      ParsePairsInvertsFields(keys, context);
    }
  }

  lemma ParsePairsInvertsFields(keys: seq<bytes>, context: Context)
    requires 0 < |keys| && StrictlySorted(keys) && (forall k :: k in context <==> k in keys)
    requires AllFit(Interleaved(keys, context))
    ensures ParsePairs(|keys|, Fields(Interleaved(keys, context))) == Some(context)
  {
    var fields := Interleaved(keys, context);
    assert KeysOf(fields) == keys && PairsOf(fields) == context by {
      KeysAndPairsInvertInterleaving(keys, context);
    }
    assert ParseFields(2 * |keys|, Fields(fields)) == Some(fields) by { ParseInvertsFields(fields); }
  }

  lemma KeysAndPairsInvertInterleaving(keys: seq<bytes>, context: Context)
    requires forall k <- keys :: k in context
    ensures KeysOf(Interleaved(keys, context)) == keys
    ensures PairsOf(Interleaved(keys, context)) == map k | k in keys :: context[k]
    ensures (forall k :: k in context <==> k in keys) ==> PairsOf(Interleaved(keys, context)) == context
  {
    if |keys| != 0 {
      var fields := Interleaved(keys, context);
      assert fields[2..] == Interleaved(keys[1..], context);
      KeysAndPairsInvertInterleaving(keys[1..], context);
      assert keys == [keys[0]] + keys[1..];
    }
  }

  /** Whatever can be read is what would be written: nothing but serializations can be read. */
  lemma SerializeInvertsParse(serialized: bytes)
    requires Parse(serialized).Some?
    ensures IsSerialization(Parse(serialized).value, serialized)
  {
    if |serialized| == 0 {
      assert IsSerializationBy([], map[], serialized);
    } else {
      var count := SeqToUInt16(serialized[..2]);
      var fields := ParseFields(2 * count as nat, serialized[2..]).value;
      assert UInt16ToSeq(count) + Fields(fields) == serialized && AllFit(fields) by {
        FieldsInvertParse(2 * count as nat, serialized[2..]);
        assert UInt16ToSeq(count) == serialized[..2];
      }
      FieldsAreASerialization(fields, count);
    }
  }

  lemma FieldsAreASerialization(fields: seq<bytes>, count: uint16)
    requires AllFit(fields) && count > 0 && |fields| == 2 * count as nat
    requires StrictlySorted(KeysOf(fields))
    ensures IsSerialization(PairsOf(fields), UInt16ToSeq(count) + Fields(fields))
  {
    InterleavingInvertsKeysAndPairs(fields);
    assert IsSerializationBy(KeysOf(fields), PairsOf(fields), UInt16ToSeq(count) + Fields(fields));
  }

  lemma InterleavingInvertsKeysAndPairs(fields: seq<bytes>)
    requires |fields| % 2 == 0 && StrictlySorted(KeysOf(fields))
    ensures 2 * |KeysOf(fields)| == |fields|
    ensures forall k :: k in PairsOf(fields) <==> k in KeysOf(fields)
    ensures Interleaved(KeysOf(fields), PairsOf(fields)) == fields
  {
    if |fields| != 0 {
      var keys, rest := KeysOf(fields), fields[2..];
      assert keys[1..] == KeysOf(rest);
      FirstIsUnique(keys);
      InterleavingInvertsKeysAndPairs(rest);
      InterleavingLooksAtItsKeysAlone(keys[1..], PairsOf(fields), PairsOf(rest));
      assert fields == [fields[0], fields[1]] + rest;
    }
  }

  lemma InterleavingLooksAtItsKeysAlone(keys: seq<bytes>, c: Context, d: Context)
    requires forall k <- keys :: k in c && k in d && c[k] == d[k]
    ensures Interleaved(keys, c) == Interleaved(keys, d)
  {
  }
}
