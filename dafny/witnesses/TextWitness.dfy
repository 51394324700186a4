/** Latin-1 meets what is assumed of UTF-8. */
module TextWitness refines TextExterns {
  function Encode(text: string): Option<bytes> {
    if forall c <- text :: c < 256 as char then Some(seq(|text|, i requires 0 <= i < |text| => assert text[i] in text; text[i] as uint8)) else None
  }

  function Decode(encoded: bytes): (text: Option<string>) {
    var text := seq(|encoded|, i requires 0 <= i < |encoded| => encoded[i] as char);
    assert Encode(text).value == encoded;
    Some(text)
  }

  predicate IsAscii(text: string): (ascii: bool) { forall c <- text :: c < 128 as char }

  function Split(text: string, separator: char): (parts: seq<string>) {
    if |text| == 0 then [""]
    else
      var parts := Split(text[1..], separator);
      if text[0] == separator then [""] + parts else [[text[0]] + parts[0]] + parts[1..]
  }

  method DecodePairs(pairs: map<bytes, bytes>) returns (decoded: Option<map<string, string>>)
  {
    var texts := map k | k in pairs :: Decode(k).value := Decode(pairs[k]).value;
    assert forall k <- pairs :: Decode(k).Some? && Decode(pairs[k]).Some?;
    DecodedKeysLeadBack(pairs, texts);
    return Some(texts);
  }

  method EncodePairs(pairs: map<string, string>) returns (encoded: Option<map<bytes, bytes>>)
  {
    if !(forall text <- pairs :: Encode(text).Some? && Encode(pairs[text]).Some?) { return None; }
    forall text <- pairs ensures Decode(Encode(text).value) == Some(text) { assert Decode(Encode(text).value).value == text; }
    return Some(map text | text in pairs :: Encode(text).value := Encode(pairs[text]).value);
  }

  function Hex(b: bytes): (digits: string) {
    seq(2 * |b|, i requires 0 <= i < 2 * |b| => DIGITS[if i % 2 == 0 then b[i / 2] / 16 else b[i / 2] % 16])
  }

  function FromHex(digits: string): (b: Option<bytes>) {
    if |digits| % 2 == 1 then None
    else
      var b := seq(|digits| / 2, i requires 0 <= i < |digits| / 2 => 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1]));
      assert forall other | Hex(other) == digits :: other == b by { OnlyOneIsWrittenSo(digits, b); }
      if Hex(b) == digits then Some(b) else None
  }

  function Value(digit: char): (value: uint8)
    ensures value < 16
  {
    if '0' <= digit <= '9' then digit as uint8 - '0' as uint8 else if 'a' <= digit <= 'f' then 10 + (digit as uint8 - 'a' as uint8) else 0
  }

  lemma ValueOfDigit(value: uint8)
    requires value < 16
    ensures Value(DIGITS[value]) == value
  {
  }

  lemma OnlyOneIsWrittenSo(digits: string, b: bytes)
    requires |digits| == 2 * |b| && forall i | 0 <= i < |b| :: b[i] == 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1])
    ensures forall other | Hex(other) == digits :: other == b
  {
    forall other | Hex(other) == digits ensures other == b {
      hide *;
      assert |digits| == 2 * |other|;
      forall i | 0 <= i < |b| ensures other[i] == b[i] { SameByte(digits, b, other, i); }
    }
  }

  lemma SameByte(digits: string, b: bytes, other: bytes, i: nat)
    requires |digits| == 2 * |b| == 2 * |other| && Hex(other) == digits && i < |b|
    requires b[i] == 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1])
    ensures other[i] == b[i]
  {
    hide Value;
    ValueOfDigit(other[i] / 16);
    ValueOfDigit(other[i] % 16);
  }

  lemma DecodedKeysLeadBack(pairs: map<bytes, bytes>, texts: map<string, string>)
    requires forall text <- texts :: exists k <- pairs :: text == Decode(k).value
    ensures forall text <- texts :: Encode(text).Some? && Encode(text).value in pairs
  {
  }
}

/** The identity meets what is assumed of Base64. */
module Base64Witness refines Base64Externs {
  function Encode(data: bytes): bytes { data }

  function Decode(encoded: bytes): (data: Option<bytes>) { Some(encoded) }
}
