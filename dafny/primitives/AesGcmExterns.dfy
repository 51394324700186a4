/** AES-GCM with 12-byte IVs and 16-byte tags (NIST SP 800-38D). Each contract is tested in test_aes_gcm_externs.py. */
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
    requires |iv| == 12
    ensures r.Success? ==> |r.value| == |message| + 16
    ensures r.Success? ==> Opened(KeyOf(cipher), iv, r.value, aad) == Some(message)

  /** Holds because decryption is deterministic, and refuses what has another tag. */
  method {:extern "Open"} {:axiom} Open(cipher: Cipher, iv: bytes, sealed: bytes, aad: bytes) returns (r: Result<bytes, Error>)
    requires |iv| == 12 && |sealed| >= 16
    ensures r.Success? ==> |sealed| == |r.value| + 16
    ensures r.Success? ==> Opened(KeyOf(cipher), iv, sealed, aad) == Some(r.value)
}
