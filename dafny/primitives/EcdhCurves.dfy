/** The curves for key agreement, and the lengths of what lies on them. */
module EcdhCurves {
  import opened Bytes
  import opened PrimitivesTypes

  /** Of a coordinate, and so of a shared secret. */
  function FieldLength(curve: ECDHCurveSpec): nat {
    match curve
    case ECC_NIST_P256 => 32
    case ECC_NIST_P384 => 48
    case ECC_NIST_P521 => 66
    case SM2 => 32
  }

  /** Of a compressed point (SEC 1 §2.3.3). */
  function PointLength(curve: ECDHCurveSpec): nat { FieldLength(curve) + 1 }

  /** Of a public key in DER (SubjectPublicKeyInfo) with an uncompressed point. */
  function DerLength(curve: ECDHCurveSpec): nat {
    match curve
    case ECC_NIST_P256 => 91
    case ECC_NIST_P384 => 120
    case ECC_NIST_P521 => 158
    case SM2 => 91
  }
}
