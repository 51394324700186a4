/** Base64 (RFC 4648 §4), padded, in ASCII. Tested in test_base64_externs.py. */
module {:extern "Base64Externs"} Base64Externs {
  import opened Bytes
  import opened Wrappers

  function {:extern "Encode"} {:axiom} Encode(data: bytes): bytes

  /** None for anything but what `Encode` writes. Holds because the decoder compares what it found, encoded, with what it was given. */
  function {:extern "Decode"} {:axiom} Decode(encoded: bytes): (data: Option<bytes>)
    ensures data.Some? ==> Encode(data.value) == encoded
    ensures forall original :: encoded == Encode(original) ==> data == Some(original)
}
