/** ECDSA key pairs (FIPS 186-5). Tested in test_ecdsa_externs.py. */
module {:extern "EcdsaExterns"} EcdsaExterns {
  import opened EcdsaKeys
  import opened PrimitivesTypes
  import opened Wrappers

  /** Holds because a compressed point is one byte and one coordinate of the curve. */
  method {:extern "GenerateKeyPair"} {:axiom} GenerateKeyPair(algorithm: ECDSASignatureAlgorithm) returns (r: Result<KeyPair, Error>)
    ensures r.Success? ==> |r.value.verificationKey| == PointLength(algorithm)
}
