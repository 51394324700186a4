/** ECDSA (FIPS 186-5), P-256 with SHA-256 and P-384 with SHA-384. Each contract is tested in test_ecdsa_externs.py. */
module {:extern "EcdsaExterns"} EcdsaExterns {
  import opened Bytes
  import opened EcdsaKeys
  import opened PrimitivesTypes
  import opened Wrappers

  /** Holds because a compressed point is one byte and one coordinate of the curve. */
  method {:extern "GenerateKeyPair"} {:axiom} GenerateKeyPair(algorithm: ECDSASignatureAlgorithm) returns (r: Result<KeyPair, Error>)
    ensures r.Success? ==> |r.value.verificationKey| == PointLength(algorithm)

  /** DER of one length, which formats reserve for it. Holds because signing repeats until it has that length. */
  method {:extern "Sign"} {:axiom} Sign(algorithm: ECDSASignatureAlgorithm, signingKey: bytes, message: bytes) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> |r.value| == SignatureLength(algorithm)

  /** A signature that is none is no failure; a key that is none is. */
  method {:extern "Verify"} {:axiom} Verify(algorithm: ECDSASignatureAlgorithm, verificationKey: bytes, message: bytes, signature: bytes)
    returns (r: Result<bool, Error>)
    requires |verificationKey| == PointLength(algorithm)
}
