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

module UuidWitness refines UuidExterns {
  function ToText(uuid: bytes): (text: string) {
    var digits := seq(32, i requires 0 <= i < 32 => Letter(if i % 2 == 0 then uuid[i / 2] / 16 else uuid[i / 2] % 16));
    assert digits == Hex(uuid);
    digits[..8] + "-" + digits[8..12] + "-" + digits[12..16] + "-" + digits[16..20] + "-" + digits[20..]
  }

  function Letter(value: uint8): (letter: char)
    requires value < 16
    ensures letter == Digit(value)
  {
    if value < 10 then '0' + value as char else 'a' + (value - 10) as char
  }

  function FromCanonicalText(text: string): (uuid: Option<bytes>) {
    if |text| != 36 then
      assert forall other: bytes | |other| == 16 :: |ToText(other)| == 36;
      None
    else
      var digits := text[..8] + text[9..13] + text[14..18] + text[19..23] + text[24..];
      var uuid := seq(16, i requires 0 <= i < 16 => 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1]));
      assert forall other: bytes | |other| == 16 && ToText(other) == text :: other == uuid by {
        forall other: bytes | |other| == 16 && ToText(other) == text ensures other == uuid { OnlyOneIsWrittenSo(text, digits, uuid, other); }
      }
      if ToText(uuid) == text then Some(uuid) else None
  }

  function Value(digit: char): (value: uint8)
    ensures value < 16
  {
    if '0' <= digit <= '9' then digit as uint8 - '0' as uint8 else if 'a' <= digit <= 'f' then 10 + (digit as uint8 - 'a' as uint8) else 0
  }

  lemma ValueOfDigit(value: uint8)
    requires value < 16
    ensures Value(Digit(value)) == value
  {
  }

  lemma OnlyOneIsWrittenSo(text: string, digits: string, uuid: bytes, other: bytes)
    requires |uuid| == |other| == 16
    requires |text| == 36 && digits == text[..8] + text[9..13] + text[14..18] + text[19..23] + text[24..]
    requires forall i | 0 <= i < 16 :: uuid[i] == 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1])
    requires ToText(other) == text
    ensures other == uuid
  {
    DigitsAreHex(text, digits, Hex(other));
    hide *;
    forall i | 0 <= i < 16 ensures other[i] == uuid[i] { SameByte(digits, uuid[i], other, i); }
  }

  lemma DigitsAreHex(text: string, digits: string, hex: string)
    requires |hex| == 32 && text == Hyphenated(hex)
    requires digits == text[..8] + text[9..13] + text[14..18] + text[19..23] + text[24..]
    ensures digits == hex
  {
    assert text[..8] == hex[..8];
    assert text[9..13] == hex[8..12];
    assert text[14..18] == hex[12..16];
    assert text[19..23] == hex[16..20];
    assert text[24..] == hex[20..];
  }

  lemma SameByte(digits: string, byte: uint8, other: bytes, i: nat)
    requires |other| == 16 && i < 16 && digits == Hex(other)
    requires byte == 16 * Value(digits[2 * i]) + Value(digits[2 * i + 1])
    ensures other[i] == byte
  {
    hide Value;
    ValueOfDigit(other[i] / 16);
    ValueOfDigit(other[i] % 16);
  }
}
