/** RSA encryption (RFC 8017). Keys are in PEM. Each contract is tested in test_rsa_externs.py. */
module {:extern "RsaExterns"} RsaExterns {
  import opened Bytes
  import opened PemKeys
  import opened PrimitivesTypes
  import opened Wrappers

  /** Keys, read. */
  type {:extern "PublicKey"} PublicKey(!new)
  type {:extern "PrivateKey"} PrivateKey(!new)

  /** What decryption gives: a function of key, padding and ciphertext. None when the ciphertext does not open. */
  ghost function Decrypted(key: PrivateKey, padding: RSAPaddingMode, ciphertext: bytes): Option<bytes>

  ghost function PublicKeyOf(key: PrivateKey): PublicKey

  method {:extern "GenerateKeyPair"} {:axiom} GenerateKeyPair(lengthBits: nat) returns (r: Result<PemPair, Error>)

  method {:extern "ReadPublicKey"} {:axiom} ReadPublicKey(pem: bytes) returns (r: Result<PublicKey, Error>)

  method {:extern "ReadPrivateKey"} {:axiom} ReadPrivateKey(pem: bytes) returns (r: Result<PrivateKey, Error>)

  /** Of the modulus. Holds because shorter keys are refused when they are read. */
  function {:extern "LengthBits"} {:axiom} LengthBits(key: PublicKey): (bits: nat)
    ensures 81 <= bits < 0x8000_0000

  /** `ciphertext` opens to `message`, with whichever private key belongs to this public one. */
  ghost predicate OpensTo(key: PublicKey, padding: RSAPaddingMode, ciphertext: bytes, message: bytes) {
    forall private: PrivateKey | PublicKeyOf(private) == key :: Decrypted(private, padding, ciphertext) == Some(message)
  }

  /** Holds because decryption inverts encryption with the same padding. */
  method {:extern "Encrypt"} {:axiom} Encrypt(key: PublicKey, padding: RSAPaddingMode, message: bytes) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> OpensTo(key, padding, r.value, message)

  /** Holds because decryption is deterministic; with PKCS1 even what is returned for a ciphertext that does not open. */
  method {:extern "Decrypt"} {:axiom} Decrypt(key: PrivateKey, padding: RSAPaddingMode, ciphertext: bytes) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> Decrypted(key, padding, ciphertext) == Some(r.value)
}
