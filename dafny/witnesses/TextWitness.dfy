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
}

/** The identity meets what is assumed of Base64. */
module Base64Witness refines Base64Externs {
  function Encode(data: bytes): bytes { data }

  function Decode(encoded: bytes): (data: Option<bytes>) { Some(encoded) }
}
