/** Text and its bytes. Each contract is tested in test_text_externs.py. */
module {:extern "TextExterns"} TextExterns {
  import opened Bytes
  import opened Wrappers

  /** UTF-8; None when a character has none. */
  function {:extern "Encode"} {:axiom} Encode(text: string): Option<bytes>

  /** None when the bytes are not UTF-8. Holds because the decoder is strict: encoding gives the bytes back. */
  function {:extern "Decode"} {:axiom} Decode(encoded: bytes): (text: Option<string>)
    ensures text.Some? ==> Encode(text.value) == Some(encoded)

  /** Holds because the host looks at every character. */
  predicate {:extern "IsAscii"} {:axiom} IsAscii(text: string): (ascii: bool)
    ensures ascii <==> forall c <- text :: c < 128 as char

  /** `text`, cut at each `separator`. */
  ghost function Parts(text: string, separator: char): (parts: seq<string>)
    ensures |parts| > 0
  {
    if |text| == 0 then [""]
    else
      var parts := Parts(text[1..], separator);
      if text[0] == separator then [""] + parts else [[text[0]] + parts[0]] + parts[1..]
  }

  /** Holds because the host cuts at each separator and nowhere else. */
  function {:extern "Split"} {:axiom} Split(text: string, separator: char): (parts: seq<string>)
    ensures parts == Parts(text, separator)

  /** Each key and value decoded; None when one of them is not UTF-8. */
  ghost function DecodedPairs(pairs: map<bytes, bytes>): Option<map<bytes, (string, string)>> {
    if forall key <- pairs :: Decode(key).Some? && Decode(pairs[key]).Some?
    then Some(map key <- pairs :: (Decode(key).value, Decode(pairs[key]).value))
    else Option.None
  }

  /** Holds because the host decodes each key and value, and no two keys decode to the same text: encoding leads back. */
  method {:extern "DecodePairs"} {:axiom} DecodePairs(pairs: map<bytes, bytes>) returns (decoded: Option<map<string, string>>)
    ensures decoded.Some? <==> DecodedPairs(pairs).Some?
    ensures decoded.Some? ==> forall key <- pairs :: Decode(key).value in decoded.value && decoded.value[Decode(key).value] == Decode(pairs[key]).value
    ensures decoded.Some? ==> forall text <- decoded.value :: Encode(text).Some? && Encode(text).value in pairs

  /** Holds because the host encodes each key and value, and no two texts have the same encoding: decoding leads back. */
  method {:extern "EncodePairs"} {:axiom} EncodePairs(pairs: map<string, string>) returns (encoded: Option<map<bytes, bytes>>)
    ensures encoded.Some? <==> forall text <- pairs :: Encode(text).Some? && Encode(pairs[text]).Some?
    ensures encoded.Some? ==> forall text <- pairs :: Encode(text).value in encoded.value && encoded.value[Encode(text).value] == Encode(pairs[text]).value
    ensures encoded.Some? ==> forall key <- encoded.value :: Decode(key).Some? && Decode(key).value in pairs
}
