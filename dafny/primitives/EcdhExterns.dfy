/** Elliptic curve Diffie-Hellman (SEC 1 §3.3.1). Points are compressed. Each contract is tested in test_ecdh_externs.py. */
module {:extern "EcdhExterns"} EcdhExterns {
  import EcdhCurves
  import opened Bytes
  import opened PrimitivesTypes
  import opened Wrappers

  /** Keys, read. */
  type {:extern "PublicKey"} PublicKey(!new)
  type {:extern "PrivateKey"} PrivateKey(!new)

  ghost function CurveOf(key: PublicKey): ECDHCurveSpec

  /** The key that a compressed point stands for, if it is a point of the curve. */
  ghost function KeyAt(curve: ECDHCurveSpec, point: bytes): PublicKey

  /** Fails for curves without an implementation. */
  method {:extern "Generate"} {:axiom} Generate(curve: ECDHCurveSpec) returns (r: Result<PrivateKey, Error>)
    ensures r.Success? ==> CurveOf(PublicKeyOf(r.value)) == curve

  /** PEM, not encrypted, of that curve. Holds because the curve is compared. */
  method {:extern "ReadPrivateKey"} {:axiom} ReadPrivateKey(curve: ECDHCurveSpec, pem: bytes) returns (r: Result<PrivateKey, Error>)
    ensures r.Success? ==> CurveOf(PublicKeyOf(r.value)) == curve

  /** DER (SubjectPublicKeyInfo) of that curve. Holds because the curve is compared. */
  method {:extern "ReadPublicKey"} {:axiom} ReadPublicKey(curve: ECDHCurveSpec, der: bytes) returns (r: Result<PublicKey, Error>)
    ensures r.Success? ==> CurveOf(r.value) == curve

  /** DER (SubjectPublicKeyInfo) of any of the curves. */
  method {:extern "ReadAnyPublicKey"} {:axiom} ReadAnyPublicKey(der: bytes) returns (r: Result<PublicKey, Error>)

  /** Fails when this is no point of the curve. Holds because a compressed point stands for one point. */
  method {:extern "ReadPoint"} {:axiom} ReadPoint(curve: ECDHCurveSpec, point: bytes) returns (r: Result<PublicKey, Error>)
    ensures r.Success? ==> CurveOf(r.value) == curve && Point(r.value) == point

  /** Holds because a compressed point is one byte and one coordinate of the curve, and stands for one key. */
  function {:extern "Point"} {:axiom} Point(key: PublicKey): (point: bytes)
    ensures |point| == EcdhCurves.PointLength(CurveOf(key))
    ensures KeyAt(CurveOf(key), point) == key

  function {:extern "PublicKeyOf"} {:axiom} PublicKeyOf(key: PrivateKey): PublicKey

  /** DER (SubjectPublicKeyInfo) with an uncompressed point. */
  function {:extern "Der"} {:axiom} Der(key: PublicKey): bytes

  /** PEM (PKCS #8, not encrypted). */
  function {:extern "Pem"} {:axiom} Pem(key: PrivateKey): bytes

  /** What the holders of these two keys share: a function of both, and the same in either order. */
  ghost function Secret(one: PublicKey, other: PublicKey): bytes

  ghost predicate Share(one: PublicKey, other: PublicKey, secret: bytes) { secret == Secret(one, other) == Secret(other, one) }

  /** The x coordinate of the common point, which is the same for both because multiplication commutes. Fails for keys of different curves. */
  method {:extern "Agree"} {:axiom} Agree(mine: PrivateKey, peer: PublicKey) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> Share(PublicKeyOf(mine), peer, r.value)
}
