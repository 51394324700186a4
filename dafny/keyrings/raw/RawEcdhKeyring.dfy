/** ECDH keyrings whose private keys are held here: how they are made. */
module RawEcdhKeyring {
  import EcdhCurves
  import EcdhExterns
  import EcdhWrapping
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import PrimitivesTypes
  import Text
  import opened Bytes
  import opened EcdhKeyring
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  opaque function WrongDerLength(length: nat, curve: PrimitivesTypes.ECDHCurveSpec): Error {
    AwsCryptographicMaterialProvidersException(
      message := "recipient_public_key is " + Text.Decimal(length) + " bytes long; as DER with an uncompressed point of the curve it has "
      + Text.Decimal(EcdhCurves.DerLength(curve)))
  }

  /** Its private keys are held here, and its points are those of its keys. */
  ghost predicate IsRaw(scheme: Scheme, curve: PrimitivesTypes.ECDHCurveSpec) {
    && (scheme.EphemeralPrivateKeyToStaticPublicKey? || (scheme.own is RawPrivateKey && (scheme.own as RawPrivateKey).IsOf(curve)))
    && (scheme.PublicKeyDiscovery? || IsPublicKey(scheme.peer.key, curve, scheme.peer.point))
  }

  method Own(curve: PrimitivesTypes.ECDHCurveSpec, pem: bytes) returns (r: Result<RawPrivateKey, Error>)
    ensures r.Success? ==> r.value.IsOf(curve)
  {
    var key := EcdhExterns.ReadPrivateKey(curve, pem);  // [KEY-AGREE-004] [KEY-AGREE-007]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    var own := new RawPrivateKey(key.value, EcdhExterns.Point(EcdhExterns.PublicKeyOf(key.value)));
    return Success(own);
  }

  method PeerKey(curve: PrimitivesTypes.ECDHCurveSpec, der: bytes) returns (r: Result<Peer, Error>)
    ensures r.Success? ==> IsPublicKey(r.value.key, curve, r.value.point)
  {
    var key := EcdhExterns.ReadPublicKey(curve, der);  // [RAW-ECDH-003] [RAW-ECDH-004] [KEY-AGREE-001]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    // [RAW-ECDH-007]
    if |der| != EcdhCurves.DerLength(curve) { return Failure(WrongDerLength(|der|, curve)); }
    var peer := new Peer(key.value, EcdhExterns.Point(key.value));
    return Success(peer);
  }

  method Create(input: CreateRawEcdhKeyringInput) returns (r: Result<EcdhKeyring, Error>)
    // [RAW-ECDH-002] [RAW-ECDH-018]
    ensures r.Success? ==> r.value.providerId == RAW_PROVIDER_ID && r.value.curve == input.curveSpec && IsRaw(r.value.scheme, r.value.curve)
  {
    var scheme :- MakeScheme(input.KeyAgreementScheme, input.curveSpec);
    var keyring := new EcdhKeyring(RAW_PROVIDER_ID, input.curveSpec, scheme);
    return Success(keyring);
  }

  method MakeScheme(configured: RawEcdhStaticConfigurations, curve: PrimitivesTypes.ECDHCurveSpec) returns (r: Result<Scheme, Error>)
    ensures r.Success? ==> IsRaw(r.value, curve)
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

  /** Whatever a keyring finds in what a keyring of the same curve wrapped, by either party's key, is what was wrapped. */
  lemma DecryptInvertsEncrypt(
    wrapping: EcdhKeyring, unwrapping: EcdhKeyring,
    before: EncryptionMaterials, after: EncryptionMaterials, found: DecryptionMaterials, own: EncryptedDataKey, key: bytes)
    requires IsRaw(wrapping.scheme, wrapping.curve) && IsRaw(unwrapping.scheme, unwrapping.curve) && unwrapping.curve == wrapping.curve
    requires wrapping.Seals(own, key, before.encryptionContext) && KeyWrapping.WrapsOneMore(after, before, own, key)
    requires found.algorithmSuite == after.algorithmSuite && found.encryptionContext == after.encryptionContext
    requires KeyUnwrapping.OpensOneOf(unwrapping, [KeyWrapping.LastHolding(after).edk], found)
    ensures found.plaintextDataKey == after.plaintextDataKey
    ensures found.symmetricSigningKey == KeyWrapping.LastHolding(after).signingKey
  {
    hide *;
    reveal KeyWrapping.WrapsOneMore, Materials.Extends;
    forall other | unwrapping.Wraps(own, other, after.encryptionContext) ensures other == key {
      WrapsWhatIsSealed(wrapping, unwrapping, own, key, other, after.encryptionContext);
    }
    KeyUnwrapping.FoundIsWrapped(unwrapping, before, after, found, own, key);
  }

  lemma WrapsWhatIsSealed(
    wrapping: EcdhKeyring, unwrapping: EcdhKeyring, own: EncryptedDataKey, sealed: bytes, found: bytes, context: Context)
    requires IsRaw(wrapping.scheme, wrapping.curve) && IsRaw(unwrapping.scheme, unwrapping.curve) && unwrapping.curve == wrapping.curve
    requires wrapping.Seals(own, sealed, context) && unwrapping.Wraps(own, found, context)
    ensures found == sealed
  {
    hide EcdhWrapping.Wraps;
    var sender: Point, secret :| wrapping.Agreed(sender, secret) && wrapping.SealsUnder(sender, secret, own, sealed, context);
    var parties := EcdhWrapping.Parties(sender := sender, recipient := wrapping.scheme.peer.point);
    EcdhWrapping.ParseInvertsSerialize(parties);
    var again :| && unwrapping.scheme.own.Shares(unwrapping.OtherParty(parties), again)
                 && EcdhWrapping.Wraps(own.ciphertext, found, again, unwrapping.curve, parties, context);
    AgreesOnTheSame(wrapping, unwrapping, sender, secret, again);
    EcdhWrapping.WrapsOneKey(own.ciphertext, sealed, found, secret, wrapping.curve, parties, context);
  }

  /** Both parties, and in discovery whoever is the recipient, come to the secret that the sender came to. */
  lemma AgreesOnTheSame(wrapping: EcdhKeyring, unwrapping: EcdhKeyring, sender: Point, secret: bytes, again: bytes)
    requires IsRaw(wrapping.scheme, wrapping.curve) && IsRaw(unwrapping.scheme, unwrapping.curve) && unwrapping.curve == wrapping.curve
    requires !wrapping.scheme.PublicKeyDiscovery? && wrapping.Agreed(sender, secret)
    requires unwrapping.IsFor(EcdhWrapping.Parties(sender := sender, recipient := wrapping.scheme.peer.point))
    requires unwrapping.scheme.own.Shares(
               unwrapping.OtherParty(EcdhWrapping.Parties(sender := sender, recipient := wrapping.scheme.peer.point)), again)
    ensures again == secret
  {
    assert EcdhExterns.Share(EcdhExterns.KeyAt(wrapping.curve, sender), wrapping.scheme.peer.key, secret);
  }
}
