/** Keys that know their curve or length and nothing else meet what is assumed of keys: see BytesWitness for what they are good for. */
module EcdhWitness refines EcdhExterns {
  datatype Key = Key(curve: ECDHCurveSpec, point: bytes)

  type PublicKey = k: Key | |k.point| == EcdhCurves.PointLength(k.curve) witness Key(ECC_NIST_P256, Zeros(33))
  type PrivateKey = ECDHCurveSpec

  ghost function CurveOf(key: PublicKey): ECDHCurveSpec { key.curve }

  ghost function KeyAt(curve: ECDHCurveSpec, point: bytes): PublicKey {
    if |point| == EcdhCurves.PointLength(curve) then Key(curve, point) else AnyKey(curve)
  }

  function AnyKey(curve: ECDHCurveSpec): PublicKey { Key(curve, Zeros(EcdhCurves.PointLength(curve))) }

  method Generate(curve: ECDHCurveSpec) returns (r: Result<PrivateKey, Error>) { return Success(curve); }

  method ReadPrivateKey(curve: ECDHCurveSpec, pem: bytes) returns (r: Result<PrivateKey, Error>) { return Success(curve); }

  method ReadPublicKey(curve: ECDHCurveSpec, der: bytes) returns (r: Result<PublicKey, Error>) { return Success(AnyKey(curve)); }

  method ReadAnyPublicKey(der: bytes) returns (r: Result<PublicKey, Error>) { return Success(AnyKey(ECC_NIST_P256)); }

  method ReadPoint(curve: ECDHCurveSpec, point: bytes) returns (r: Result<PublicKey, Error>)
  {
    if |point| != EcdhCurves.PointLength(curve) { return Failure(AwsCryptographicPrimitivesError(message := "")); }
    return Success(Key(curve, point));
  }

  function Point(key: PublicKey): (point: bytes) { key.point }

  function PublicKeyOf(key: PrivateKey): PublicKey { AnyKey(key) }

  function Der(key: PublicKey): bytes { key.point }

  function Pem(key: PrivateKey): bytes { [] }

  ghost function Secret(one: PublicKey, other: PublicKey): bytes { [] }

  method Agree(mine: PrivateKey, peer: PublicKey) returns (r: Result<bytes, Error>) { return Success([]); }
}

module RsaWitness refines RsaExterns {
  type PublicKey = bits: nat | 81 <= bits < 0x8000_0000 witness 81
  type PrivateKey = PublicKey

  ghost function PublicKeyOf(key: PrivateKey): PublicKey { key }

  ghost function Decrypted(key: PrivateKey, padding: RSAPaddingMode, ciphertext: bytes): Option<bytes> { Some(ciphertext) }

  method GenerateKeyPair(lengthBits: nat) returns (r: Result<PemPair, Error>) { return Success(PemPair(publicKey := [], privateKey := [])); }

  method ReadPublicKey(pem: bytes) returns (r: Result<PublicKey, Error>) { return Success(81); }

  method ReadPrivateKey(pem: bytes) returns (r: Result<PrivateKey, Error>) { return Success(81); }

  function LengthBits(key: PublicKey): (bits: nat) { key }

  method Encrypt(key: PublicKey, padding: RSAPaddingMode, message: bytes) returns (r: Result<bytes, Error>) { return Success(message); }

  method Decrypt(key: PrivateKey, padding: RSAPaddingMode, ciphertext: bytes) returns (r: Result<bytes, Error>) { return Success(ciphertext); }
}
