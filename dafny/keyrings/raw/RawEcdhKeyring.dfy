/** ECDH keyrings whose private keys are held here: how they are made. */
module RawEcdhKeyring {
  import EcdhCurves
  import EcdhExterns
  import PrimitivesTypes
  import Text
  import opened Bytes
  import opened EcdhKeyring
  import opened MaterialProvidersTypes
  import opened Wrappers

  opaque function WrongDerLength(length: nat, curve: PrimitivesTypes.ECDHCurveSpec): Error {
    AwsCryptographicMaterialProvidersException(
      message := "recipient_public_key is " + Text.Decimal(length) + " bytes long; as DER with an uncompressed point of the curve it has "
      + Text.Decimal(EcdhCurves.DerLength(curve)))
  }

  method Own(curve: PrimitivesTypes.ECDHCurveSpec, pem: bytes) returns (r: Result<PrivateKey, Error>)
  {
    var key := EcdhExterns.ReadPrivateKey(curve, pem);  // [KEY-AGREE-004] [KEY-AGREE-007]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(key.error)); }
    var own := new RawPrivateKey(key.value, EcdhExterns.Point(EcdhExterns.PublicKeyOf(key.value)));
    return Success(own);
  }

  method PeerKey(curve: PrimitivesTypes.ECDHCurveSpec, der: bytes) returns (r: Result<Peer, Error>)
  {
    var key := EcdhExterns.ReadPublicKey(curve, der);  // [RAW-ECDH-003] [RAW-ECDH-004] [KEY-AGREE-001]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(key.error)); }
    // [RAW-ECDH-007]
    if |der| != EcdhCurves.DerLength(curve) { return Failure(WrongDerLength(|der|, curve)); }
    var peer := new Peer(key.value, EcdhExterns.Point(key.value));
    return Success(peer);
  }

  method Create(input: CreateRawEcdhKeyringInput) returns (r: Result<EcdhKeyring, Error>)
    // [RAW-ECDH-002] [RAW-ECDH-018]
    ensures r.Success? ==> r.value.providerId == RAW_ECDH && r.value.curve == input.curveSpec
  {
    var scheme :- MakeScheme(input.KeyAgreementScheme, input.curveSpec);
    var keyring := new EcdhKeyring(RAW_ECDH, input.curveSpec, scheme);
    return Success(keyring);
  }

  method MakeScheme(configured: RawEcdhStaticConfigurations, curve: PrimitivesTypes.ECDHCurveSpec) returns (r: Result<Scheme, Error>)
  {
    match configured
    case RawPrivateKeyToStaticPublicKey(keys) => {
      var own :- Own(curve, keys.senderStaticPrivateKey);
      var peer :- PeerKey(curve, keys.recipientPublicKey);
      return Success(PrivateKeyToStaticPublicKey(own, peer));
    }
    case EphemeralPrivateKeyToStaticPublicKey(keys) => {
      var peer :- PeerKey(curve, keys.recipientPublicKey);
      return Success(Scheme.EphemeralPrivateKeyToStaticPublicKey(peer));
    }
    case PublicKeyDiscovery(keys) => {
      var own :- Own(curve, keys.recipientStaticPrivateKey);
      return Success(Scheme.PublicKeyDiscovery(own));
    }
  }
}
