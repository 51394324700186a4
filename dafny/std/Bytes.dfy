/** Integers of fixed width, and byte strings: big-endian integers, length-prefixed fields, the order of unsigned bytes. */
module Bytes {
  import opened Wrappers

  newtype uint8 = x: int | 0 <= x < 0x100
  newtype uint16 = x: int | 0 <= x < 0x1_0000
  newtype uint32 = x: int | 0 <= x < 0x1_0000_0000
  newtype int32 = x: int | -0x8000_0000 <= x < 0x8000_0000
  newtype int64 = x: int | -0x8000_0000_0000_0000 <= x < 0x8000_0000_0000_0000
  type bytes = seq<uint8>

  /** Text in ASCII. */
  function Ascii(text: string): (encoded: bytes)
    requires forall c <- text :: c < 128 as char
    ensures |encoded| == |text|
  {
    seq(|text|, i requires 0 <= i < |text| => assert text[i] in text; text[i] as uint8)
  }

  function Zeros(length: nat): (zeros: bytes)
    ensures |zeros| == length
  {
    seq(length, i => 0)
  }

  const UINT16_LIMIT := 0x1_0000

  function UInt16ToSeq(x: uint16): (s: bytes)
    ensures |s| == 2
    ensures SeqToUInt16(s) == x
  {
    [(x / 256) as uint8, (x % 256) as uint8]
  }

  function SeqToUInt16(s: bytes): uint16
    requires |s| == 2
  {
    s[0] as uint16 * 256 + s[1] as uint16
  }

  function UInt32ToSeq(x: uint32): (s: bytes)
    ensures |s| == 4
    ensures SeqToUInt32(s) == x
  {
    UInt16ToSeq((x / 0x1_0000) as uint16) + UInt16ToSeq((x % 0x1_0000) as uint16)
  }

  function SeqToUInt32(s: bytes): uint32
    requires |s| == 4
  {
    SeqToUInt16(s[..2]) as uint32 * 0x1_0000 + SeqToUInt16(s[2..]) as uint32
  }

  /** `field` behind its length (u16). */
  ghost function LengthPrefixed(field: bytes): bytes
    requires |field| < UINT16_LIMIT
  {
    UInt16ToSeq(|field| as uint16) + field
  }

  ghost predicate AllFit(fields: seq<bytes>) {
    forall field <- fields :: |field| < UINT16_LIMIT
  }

  /** All fields, each behind its length. */
  ghost function Fields(fields: seq<bytes>): bytes
    requires AllFit(fields)
  {
    if |fields| == 0 then [] else LengthPrefixed(fields[0]) + Fields(fields[1..])
  }

  /** Exactly `count` fields, each behind its length, and nothing after them; else None. */
  ghost function ParseFields(count: nat, joined: bytes): (fields: Option<seq<bytes>>)
    ensures fields.Some? ==> |fields.value| == count
  {
    if count == 0 then if |joined| == 0 then Some([]) else None
    else if |joined| < 2 then None
    else
      var end := 2 + SeqToUInt16(joined[..2]) as nat;
      if |joined| < end then None
      else
        var rest := ParseFields(count - 1, joined[end..]);
        if rest.None? then None else Some([joined[2..end]] + rest.value)
  }

  /** What was joined is read back. */
  lemma ParseInvertsFields(fields: seq<bytes>)
    requires AllFit(fields)
    ensures ParseFields(|fields|, Fields(fields)) == Some(fields)
  {
    if |fields| != 0 {
      var joined := Fields(fields);
      var end := 2 + |fields[0]|;
      assert joined[..2] == UInt16ToSeq(|fields[0]| as uint16);
      assert joined[2..end] == fields[0];
      assert joined[end..] == Fields(fields[1..]);
      ParseInvertsFields(fields[1..]);
      assert fields == [fields[0]] + fields[1..];
    }
  }

  /** Whatever can be read is what would be written. */
  lemma FieldsInvertParse(count: nat, joined: bytes)
    requires ParseFields(count, joined).Some?
    ensures AllFit(ParseFields(count, joined).value)
    ensures Fields(ParseFields(count, joined).value) == joined
  {
    if count != 0 {
      var end := 2 + SeqToUInt16(joined[..2]) as nat;
      var first, rest := joined[2..end], ParseFields(count - 1, joined[end..]).value;
      FieldsInvertParse(count - 1, joined[end..]);
      JoinedAgain(joined, end);
      assert ([first] + rest)[1..] == rest;
      assert Fields([first] + rest) == LengthPrefixed(first) + Fields(rest);
    }
  }

  lemma JoinedAgain(joined: bytes, end: nat)
    requires 2 <= |joined| && end == 2 + SeqToUInt16(joined[..2]) as nat <= |joined|
    ensures LengthPrefixed(joined[2..end]) + joined[end..] == joined
  {
    assert UInt16ToSeq(SeqToUInt16(joined[..2])) == joined[..2];
  }

  /** Strictly smaller in the order of unsigned bytes; of two with a common prefix the shorter is smaller. */
  ghost predicate Less(a: bytes, b: bytes) {
    if |a| == 0 || |b| == 0 then |a| < |b|
    else if a[0] != b[0] then a[0] < b[0]
    else Less(a[1..], b[1..])
  }

  ghost predicate StrictlySorted(keys: seq<bytes>) {
    forall i, j | 0 <= i < j < |keys| :: Less(keys[i], keys[j])
  }

  lemma LessIsAsymmetric(a: bytes, b: bytes)
    requires Less(a, b)
    ensures !Less(b, a)
  {
  }

  /** A set of keys has one sorted sequence. */
  lemma SortingIsUnique(a: seq<bytes>, b: seq<bytes>)
    requires StrictlySorted(a) && StrictlySorted(b)
    requires forall k :: k in a <==> k in b
    ensures a == b
  {
    if |a| != 0 && |b| != 0 {
      assert a[0] == b[0] by {
        if a[0] != b[0] {
          assert Less(a[0], b[0]) by { assert b[0] in a; }
          assert Less(b[0], a[0]) by { assert a[0] in b; }
          LessIsAsymmetric(a[0], b[0]);
        }
      }
      assert forall k :: k in a[1..] <==> k in a && k != a[0] by { FirstIsUnique(a); }
      assert forall k :: k in b[1..] <==> k in b && k != b[0] by { FirstIsUnique(b); }
      SortingIsUnique(a[1..], b[1..]);
    } else {
      assert |a| != 0 ==> a[0] in b;
      assert |b| != 0 ==> b[0] in a;
    }
  }

  lemma FirstIsUnique(a: seq<bytes>)
    requires StrictlySorted(a) && |a| != 0
    ensures a[0] !in a[1..]
  {
    forall k | k in a[1..] ensures k != a[0] {
      var i :| 1 <= i < |a| && a[i] == k;
      if k == a[0] { LessIsAsymmetric(a[0], a[i]); }
    }
  }
}
