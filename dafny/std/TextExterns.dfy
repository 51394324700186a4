/** Text and its bytes. Each contract is tested in test_text_externs.py. */
module {:extern "TextExterns"} TextExterns {
  import opened Bytes
  import opened Wrappers

  /** UTF-8; None when a character has none. */
  function {:extern "Encode"} {:axiom} Encode(text: string): Option<bytes>

  /** None when the bytes are not UTF-8. Holds because the decoder is strict: encoding gives the bytes back. */
  function {:extern "Decode"} {:axiom} Decode(encoded: bytes): (text: Option<string>)
    ensures text.Some? ==> Encode(text.value) == Some(encoded)
}
