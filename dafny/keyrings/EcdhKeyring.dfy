/** A keyring that wraps under the secret which its key shares with another; for keys held here and in AWS KMS alike. */
module EcdhKeyring {
  import AnyKeyring
  import EcdhCurves
  import EcdhExterns
  import EcdhWrapping
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import PrimitivesTypes
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  const RAW_PROVIDER_ID := Ascii("raw-ecdh")
  const KMS_PROVIDER_ID := Ascii("aws-kms-ecdh")

  opaque function CannotWrap(curve: PrimitivesTypes.ECDHCurveSpec): Error {
    Refused(
      "a keyring with key agreement scheme PublicKeyDiscovery cannot wrap data keys (its point has "
      + Text.Decimal(EcdhCurves.PointLength(curve)) + " bytes)")
  }

  opaque function CannotUnwrap(curve: PrimitivesTypes.ECDHCurveSpec): Error {
    Refused(
      "a keyring with key agreement scheme EphemeralPrivateKeyToStaticPublicKey cannot unwrap data keys (its points have "
      + Text.Decimal(EcdhCurves.PointLength(curve)) + " bytes)")
  }

  opaque function Malformed(length: nat): Error {
    Refused("key_provider_info of an ECDH data key is malformed: it is " + Text.Decimal(length) + " bytes long")
  }

  opaque function NoneForUs(count: nat): Error {
    Refused("none of the " + Text.Decimal(count) + " encrypted_data_keys is for the keys of this keyring")
  }

  type Point = p: bytes | EcdhWrapping.IsPoint(p) witness Zeros(33)

  /** A class, because a datatype would need a default value for its key. */
  class Peer {
    const key: EcdhExterns.PublicKey
    const point: Point

    constructor (key: EcdhExterns.PublicKey, point: Point)
      ensures this.key == key && this.point == point
    {
      this.key := key;
      this.point := point;
    }
  }

  /** Where the private key is. */
  trait {:termination false} PrivateKey {
    const point: Point

    /** What the key agrees on with a peer; of a key that is held elsewhere, whatever its holder says. */
    ghost predicate Shares(peer: EcdhExterns.PublicKey, secret: bytes)

    method Agree(peer: EcdhExterns.PublicKey) returns (secret: Result<bytes, Error>)
      ensures secret.Success? ==> Shares(peer, secret.value)
  }

  class RawPrivateKey extends PrivateKey {
    const key: EcdhExterns.PrivateKey

    constructor (key: EcdhExterns.PrivateKey, point: Point)
      ensures this.key == key && this.point == point
    {
      this.key := key;
      this.point := point;
    }

    ghost predicate Shares(peer: EcdhExterns.PublicKey, secret: bytes) { EcdhExterns.Share(EcdhExterns.PublicKeyOf(key), peer, secret) }

    /** Its point is that of its own public key, which is on this curve. */
    ghost predicate IsOf(curve: PrimitivesTypes.ECDHCurveSpec) { IsPublicKey(EcdhExterns.PublicKeyOf(key), curve, point) }

    method Agree(peer: EcdhExterns.PublicKey) returns (secret: Result<bytes, Error>)
      ensures secret.Success? ==> Shares(peer, secret.value)
    {
      var agreed := EcdhExterns.Agree(key, peer);
      if agreed.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := agreed.error)); }
      return Success(agreed.value);
    }
  }

  ghost predicate IsPublicKey(key: EcdhExterns.PublicKey, curve: PrimitivesTypes.ECDHCurveSpec, point: bytes) {
    EcdhExterns.CurveOf(key) == curve && EcdhExterns.Point(key) == point
  }

  /** Which keys agree. */
  datatype Scheme =
    | PrivateKeyToStaticPublicKey(own: PrivateKey, peer: Peer)
    | EphemeralPrivateKeyToStaticPublicKey(peer: Peer)
    | PublicKeyDiscovery(own: PrivateKey)

  class EcdhKeyring extends AnyKeyring.VerifiedKeyring, KeyUnwrapping.SelectiveUnwrapper {
    const providerId: bytes
    const curve: PrimitivesTypes.ECDHCurveSpec
    const scheme: Scheme

    constructor (providerId: bytes, curve: PrimitivesTypes.ECDHCurveSpec, scheme: Scheme)
      ensures this.providerId == providerId && this.curve == curve && this.scheme == scheme
    {
      this.providerId := providerId;
      this.curve := curve;
      this.scheme := scheme;
    }

    // [RAW-ECDH-028] [KEY-AGREE-006] [KEY-AGREE-009] [KMS-ECDH-014] [KMS-ECDH-021] [KMS-ECDH-038]
    predicate IsFor(parties: EcdhWrapping.Parties) {
      if scheme.PublicKeyDiscovery? then parties.recipient == scheme.own.point
      else
        && scheme.PrivateKeyToStaticPublicKey?
        && (|| (parties.sender == scheme.own.point && parties.recipient == scheme.peer.point)
            || (parties.sender == scheme.peer.point && parties.recipient == scheme.own.point))
    }

    /** Others are skipped; an EDK with one of the two ids must be well formed. */
    // [RAW-ECDH-026] [RAW-ECDH-027] [KMS-ECDH-041]
    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>) {
      if edk.keyProviderId != RAW_PROVIDER_ID && edk.keyProviderId != KMS_PROVIDER_ID then Success(false)
      else
        var parties := EcdhWrapping.Parse(edk.keyProviderInfo);
        if parties.None? then Failure(Malformed(|edk.keyProviderInfo|)) else Success(IsFor(parties.value))
    }

    predicate Admits(edk: EncryptedDataKey) { Selects(edk) == Success(true) }

    // [RAW-ECDH-035]
    function NoneSelected(edks: seq<EncryptedDataKey>): Error { NoneForUs(|edks|) }

    /** The secret is what the keyring's key agrees on with the other party. */
    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) {
      && Admits(edk)
      && var parties := EcdhWrapping.Parse(edk.keyProviderInfo).value;
      && exists secret ::
        && scheme.own.Shares(OtherParty(parties), secret)
        && EcdhWrapping.Wraps(edk.ciphertext, key, secret, curve, parties, context)
    }

    /** The key that the private key agrees with: in discovery the sender's, whoever that is. */
    ghost function OtherParty(parties: EcdhWrapping.Parties): EcdhExterns.PublicKey
      requires IsFor(parties)
    {
      if scheme.PrivateKeyToStaticPublicKey? then scheme.peer.key else EcdhExterns.KeyAt(curve, parties.sender)
    }

    /** The sender and the peer agree on the secret. */
    ghost predicate Agreed(sender: Point, secret: bytes)
      requires !scheme.PublicKeyDiscovery?
    {
      if scheme.PrivateKeyToStaticPublicKey? then sender == scheme.own.point && scheme.own.Shares(scheme.peer.key, secret)
      else exists key :: IsPublicKey(key, curve, sender) && EcdhExterns.Share(key, scheme.peer.key, secret)
    }

    /** `key`, wrapped under a secret that a sender and the peer agreed on. */
    ghost predicate Seals(edk: EncryptedDataKey, key: bytes, context: Context) {
      && !scheme.PublicKeyDiscovery?
      && edk.keyProviderId == providerId  // [RAW-ECDH-018]
      && exists sender: Point, secret ::
           && Agreed(sender, secret)
           && SealsUnder(sender, secret, edk, key, context)
    }

    ghost predicate SealsUnder(sender: Point, secret: bytes, edk: EncryptedDataKey, key: bytes, context: Context)
      requires !scheme.PublicKeyDiscovery?
    {
      var parties := EcdhWrapping.Parties(sender := sender, recipient := scheme.peer.point);
      edk.keyProviderInfo == EcdhWrapping.Serialize(parties) && EcdhWrapping.Wraps(edk.ciphertext, key, secret, curve, parties, context)
    }

    method Sender() returns (r: Result<PrivateKey, Error>)
      requires !scheme.PublicKeyDiscovery?
      ensures r.Success? ==> forall secret | r.value.Shares(scheme.peer.key, secret) :: Agreed(r.value.point, secret)
    {
      if scheme.PrivateKeyToStaticPublicKey? { return Success(scheme.own); }
      var key := EcdhExterns.Generate(curve);  // [KEY-AGREE-002]
      if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
      var sender := new RawPrivateKey(key.value, EcdhExterns.Point(EcdhExterns.PublicKeyOf(key.value)));
      return Success(sender);
    }

    method Seal(sender: Point, secret: bytes, key: bytes, context: SerializedContext) returns (r: Result<EncryptedDataKey, Error>)
      requires !scheme.PublicKeyDiscovery? && Agreed(sender, secret)
      ensures r.Success? ==> Seals(r.value, key, context.context)
    {
      var parties := EcdhWrapping.Parties(sender := sender, recipient := scheme.peer.point);
      var ciphertext :- EcdhWrapping.Wrap(key, secret, curve, parties, context);
      var own := EncryptedDataKey(keyProviderId := providerId, keyProviderInfo := EcdhWrapping.Serialize(parties), ciphertext := ciphertext);
      assert SealsUnder(sender, secret, own, key, context.context);
      return Success(own);
    }

    // [KMS-ECDH-023]
    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own: EncryptedDataKey, key ::
                  && Seals(own, key, before.encryptionContext)
                  && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)
    {
      hide Seals, Agreed;
      if scheme.PublicKeyDiscovery? { return Failure(CannotWrap(curve)); }  // [RAW-ECDH-013] [KEY-AGREE-005] [KMS-ECDH-013] [KMS-ECDH-022]
      if context.serialized.Failure? { return Failure(context.serialized.error); }  // [RAW-ECDH-015] [KMS-ECDH-024]
      var task :- KeyWrapping.Begin(before, context);
      var sender :- Sender();
      var secret :- sender.Agree(scheme.peer.key);  // [RAW-ECDH-016] [KEY-AGREE-008] [KMS-ECDH-020]
      var key :- KeyWrapping.GivenOrRandom(task);  // [RAW-ECDH-019]
      var own :- Seal(sender.point, secret, key, context);
      output := KeyWrapping.Append(before, task, own, key);
    }

    // [KMS-ECDH-035]
    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      if scheme.EphemeralPrivateKeyToStaticPublicKey? { return Failure(CannotUnwrap(curve)); }  // [RAW-ECDH-022] [KEY-AGREE-003]
      var context :- KeyUnwrapping.Begin(input.materials);  // [RAW-ECDH-023] [KMS-ECDH-036]
      // [RAW-ECDH-025] [RAW-ECDH-029] [RAW-ECDH-034] [KMS-ECDH-043] [KMS-ECDH-049] [KMS-ECDH-050]
      output := KeyUnwrapping.OpenFirstSelected(this, input.materials, input.encryptedDataKeys, context);
    }

    method ReadOtherParty(parties: EcdhWrapping.Parties) returns (r: Result<EcdhExterns.PublicKey, Error>)
      requires IsFor(parties)
      ensures r.Success? ==> r.value == OtherParty(parties)
    {
      if scheme.PrivateKeyToStaticPublicKey? { return Success(scheme.peer.key); }
      var sender := EcdhExterns.ReadPoint(curve, parties.sender);  // [RAW-ECDH-036]
      if sender.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := sender.error)); }
      return Success(sender.value);
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      var parties := EcdhWrapping.Parse(own.keyProviderInfo).value;
      var peer :- ReadOtherParty(parties);
      var _ :- EcdhWrapping.FitsKey(own.ciphertext, length);
      var secret :- scheme.own.Agree(peer);
      r := EcdhWrapping.Unwrap(own.ciphertext, length, secret, curve, parties, context);
    }
  }
}
