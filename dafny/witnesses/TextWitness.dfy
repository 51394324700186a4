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
