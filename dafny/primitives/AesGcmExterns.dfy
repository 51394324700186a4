/** AES-GCM with 16-byte tags (NIST SP 800-38D). Each contract is tested in test_aes_gcm_externs.py. */
module {:extern "AesGcmExterns"} AesGcmExterns {
  import opened Bytes
  import opened PrimitivesTypes
  import opened Wrappers

  type AesKey = k: bytes | |k| == 16 || |k| == 24 || |k| == 32 witness seq(16, i => 0)

  /** A key, ready for use. */
  type {:extern "Cipher"} Cipher(!new)

  ghost function KeyOf(cipher: Cipher): AesKey

  /** What decryption gives: a function of all its inputs. None when the tag is wrong. */
  ghost function Opened(key: AesKey, iv: bytes, sealed: bytes, aad: bytes): Option<bytes>

  /** Holds because the cipher keeps the key it was made with. */
  method {:extern "New"} {:axiom} New(key: AesKey) returns (cipher: Cipher)
    ensures KeyOf(cipher) == key

  /** The ciphertext and its tag. Holds because decryption inverts encryption. */
  method {:extern "Seal"} {:axiom} Seal(cipher: Cipher, iv: bytes, message: bytes, aad: bytes) returns (r: Result<bytes, Error>)
    requires 8 <= |iv| <= 128
    ensures r.Success? ==> |r.value| == |message| + 16
    ensures r.Success? ==> Opened(KeyOf(cipher), iv, r.value, aad) == Some(message)

  /** Holds because decryption is deterministic, and refuses what has another tag. */
  method {:extern "Open"} {:axiom} Open(cipher: Cipher, iv: bytes, sealed: bytes, aad: bytes) returns (r: Result<bytes, Error>)
    requires 8 <= |iv| <= 128 && |sealed| >= 16
    ensures r.Success? ==> |sealed| == |r.value| + 16
    ensures r.Success? ==> Opened(KeyOf(cipher), iv, sealed, aad) == Some(r.value)

  /** As Seal, ciphertext and tag apart, and without a copy of what is large. */
  method {:extern "SealApart"} {:axiom} SealApart(key: AesKey, iv: bytes, message: bytes, aad: bytes) returns (r: Result<(bytes, bytes), Error>)
    requires 8 <= |iv| <= 128
    ensures r.Success? ==> |r.value.0| == |message| && |r.value.1| == 16
    ensures r.Success? ==> Opened(key, iv, r.value.0 + r.value.1, aad) == Some(message)

  /** As Open, of ciphertext and tag apart, and without a copy of what is large. */
  method {:extern "OpenApart"} {:axiom} OpenApart(key: AesKey, iv: bytes, ciphertext: bytes, tag: bytes, aad: bytes) returns (r: Result<bytes, Error>)
    requires 8 <= |iv| <= 128 && |tag| == 16
    ensures r.Success? ==> |ciphertext| == |r.value|
    ensures r.Success? ==> Opened(key, iv, ciphertext + tag, aad) == Some(r.value)
}
