/** AES-256 in counter mode (NIST SP 800-38A). Tested in test_aes_ctr_externs.py. */
module {:extern "AesCtrExterns"} AesCtrExterns {
  import opened Bytes

  /** The key stream that starts at this counter block. Deterministic and total, so a function. Holds because zeros are encrypted. */
  function {:extern "KeyStream"} {:axiom} KeyStream(key: bytes, counter: bytes, length: nat): (stream: bytes)
    requires |key| == 32 && |counter| == 16
    ensures |stream| == length
}
