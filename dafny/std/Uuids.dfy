/** UUIDs (RFC 9562): 16 bytes, and what is read as their text; what is written is read back. */
module Uuids {
  import opened Bytes
  import opened UuidExterns
  import opened Wrappers

  type Uuid = b: bytes | |b| == 16 witness Zeros(16)

  /** Of a hexadecimal digit in either case. */
  function Value(digit: char): Option<uint8> {
    if '0' <= digit <= '9' then Some(digit as uint8 - '0' as uint8)
    else if 'a' <= digit <= 'f' then Some(10 + (digit as uint8 - 'a' as uint8))
    else if 'A' <= digit <= 'F' then Some(10 + (digit as uint8 - 'A' as uint8))
    else Option.None
  }

  predicate AreDigits(text: string) { forall c <- text :: Value(c).Some? }

  predicate HasHyphens(text: string) { |text| == 36 && text[8] == text[13] == text[18] == text[23] == '-' }

  /** What is left without the hyphens, if they are where they should be. */
  function Digits(text: string): string {
    if HasHyphens(text) then text[..8] + text[9..13] + text[14..18] + text[19..23] + text[24..] else text
  }

  /** Of a text in either case, with all of its hyphens or with none. */
  function FromText(text: string): Option<Uuid> {
    var digits := Digits(text);
    if |digits| != 32 || !AreDigits(digits) then Option.None else Some(seq(16, i requires 0 <= i < 16 => ByteAt(digits, i)))
  }

  function ByteAt(digits: string, i: nat): uint8
    requires 2 * i + 1 < |digits| && AreDigits(digits)
  {
    assert digits[2 * i] in digits && digits[2 * i + 1] in digits;
    assert Value(digits[2 * i]).value < 16 && Value(digits[2 * i + 1]).value < 16;
    16 * Value(digits[2 * i]).value + Value(digits[2 * i + 1]).value
  }

  /** What was written is read back.  [PRIM-074] */
  lemma FromTextInvertsToText(uuid: Uuid)
    ensures FromText(ToText(uuid)) == FromCanonicalText(ToText(uuid)) == Some(uuid)
  {
    hide Digits, Hyphenated, Value, AreDigits, ByteAt;
    DigitsInvertsHyphenated(Hex(uuid));
    HexIsRead(uuid);
    assert FromText(ToText(uuid)).value == uuid;
    var read := FromCanonicalText(ToText(uuid)).value;
    DigitsInvertsHyphenated(Hex(read));
    HexIsRead(read);
    assert read == uuid;
  }

  lemma DigitsInvertsHyphenated(digits: string)
    requires |digits| == 32
    ensures HasHyphens(Hyphenated(digits)) && Digits(Hyphenated(digits)) == digits
  {
    var text := Hyphenated(digits);
    assert text[..8] == digits[..8];
    assert text[9..13] == digits[8..12];
    assert text[14..18] == digits[12..16];
    assert text[19..23] == digits[16..20];
    assert text[24..] == digits[20..];
    assert digits == digits[..8] + digits[8..12] + digits[12..16] + digits[16..20] + digits[20..];
  }

  lemma HexIsRead(uuid: Uuid)
    ensures AreDigits(Hex(uuid)) && forall i | 0 <= i < 16 :: ByteAt(Hex(uuid), i) == uuid[i]
  {
    var digits := Hex(uuid);
    forall c | c in digits ensures Value(c).Some? {
      var j :| 0 <= j < 32 && digits[j] == c;
      ValueInvertsHex(if j % 2 == 0 then uuid[j / 2] / 16 else uuid[j / 2] % 16);
    }
    forall i | 0 <= i < 16 ensures ByteAt(digits, i) == uuid[i] {
      ValueInvertsHex(uuid[i] / 16);
      ValueInvertsHex(uuid[i] % 16);
    }
  }

  lemma ValueInvertsHex(value: uint8)
    requires value < 16
    ensures Value(Digit(value)) == Some(value)
  {
  }

  /** Nothing else is canonical. */
  lemma CanonicalTextIsOne(text: string, uuid: Uuid)
    ensures FromCanonicalText(text) == Some(uuid) <==> text == ToText(uuid)
  {
    FromTextInvertsToText(uuid);
  }
}
