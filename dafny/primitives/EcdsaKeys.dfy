/** Keys for ECDSA signatures. */
module EcdsaKeys {
  import opened Bytes
  import opened PrimitivesTypes

  /** `signingKey` is PEM (PKCS #8, not encrypted), `verificationKey` a compressed point (SEC 1 §2.3.3). */
  datatype KeyPair = KeyPair(nameonly signingKey: bytes, nameonly verificationKey: bytes)

  /** Of a compressed point. */
  function PointLength(algorithm: ECDSASignatureAlgorithm): nat {
    match algorithm
    case ECDSA_P384 => 49
    case ECDSA_P256 => 33
  }

  /** Of a signature in DER, with two numbers as long as the curve's order and one leading zero. */
  function SignatureLength(algorithm: ECDSASignatureAlgorithm): nat {
    match algorithm
    case ECDSA_P384 => 103
    case ECDSA_P256 => 71
  }
}
