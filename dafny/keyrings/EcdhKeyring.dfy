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

  const RAW_ECDH := Ascii("raw-ecdh")
  const AWS_KMS_ECDH := Ascii("aws-kms-ecdh")

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

    method Agree(peer: EcdhExterns.PublicKey) returns (secret: Result<bytes, Error>)
  }

  class RawPrivateKey extends PrivateKey {
    const key: EcdhExterns.PrivateKey

    constructor (key: EcdhExterns.PrivateKey, point: Point)
      ensures this.key == key && this.point == point
    {
      this.key := key;
      this.point := point;
    }

    method Agree(peer: EcdhExterns.PublicKey) returns (secret: Result<bytes, Error>)
      ensures secret.Success? ==> secret.value == EcdhExterns.Secret(key, peer)
    {
      var agreed := EcdhExterns.Agree(key, peer);
      if agreed.Failure? { return Failure(AwsCryptographicPrimitives(agreed.error)); }
      return Success(agreed.value);
    }
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

    // [RAW-ECDH-028] [KEY-AGREE-006] [KEY-AGREE-009]
    predicate IsFor(parties: EcdhWrapping.Parties) {
      if scheme.PublicKeyDiscovery? then parties.recipient == scheme.own.point
      else
        && scheme.PrivateKeyToStaticPublicKey?
        && (|| (parties.sender == scheme.own.point && parties.recipient == scheme.peer.point)
            || (parties.sender == scheme.peer.point && parties.recipient == scheme.own.point))
    }

    /** Others are skipped; an EDK with one of the two ids must be well formed. */
    // [RAW-ECDH-026] [RAW-ECDH-027]
    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>) {
      if edk.keyProviderId != RAW_ECDH && edk.keyProviderId != AWS_KMS_ECDH then Success(false)
      else
        var parties := EcdhWrapping.Parse(edk.keyProviderInfo);
        if parties.None? then Failure(Malformed(|edk.keyProviderInfo|)) else Success(IsFor(parties.value))
    }

    predicate Admits(edk: EncryptedDataKey) { Selects(edk) == Success(true) }

    function Mismatch(edk: EncryptedDataKey): Error { NoneForUs(1) }

    // [RAW-ECDH-035]
    function NoneSelected(edks: seq<EncryptedDataKey>): Error { NoneForUs(|edks|) }

    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) {
      && Admits(edk)
      && exists secret :: EcdhWrapping.Wraps(edk.ciphertext, key, secret, curve, EcdhWrapping.Parse(edk.keyProviderInfo).value, context)
    }

    method Sender() returns (r: Result<PrivateKey, Error>)
      requires !scheme.PublicKeyDiscovery?
    {
      if scheme.PrivateKeyToStaticPublicKey? { return Success(scheme.own); }
      var key := EcdhExterns.Generate(curve);  // [KEY-AGREE-002]
      if key.Failure? { return Failure(AwsCryptographicPrimitives(key.error)); }
      var sender := new RawPrivateKey(key.value, EcdhExterns.Point(EcdhExterns.PublicKeyOf(key.value)));
      return Success(sender);
    }

    method OnEncrypt(input: OnEncryptInput) returns (output: Result<OnEncryptOutput, Error>)
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, input.materials)
      ensures output.Success? ==>
                exists own: EncryptedDataKey, key ::
                  && own.keyProviderId == providerId  // [RAW-ECDH-018]
                  && KeyWrapping.WrapsOneMore(output.value.materials, input.materials, own, key)
    {
      if scheme.PublicKeyDiscovery? { return Failure(CannotWrap(curve)); }  // [RAW-ECDH-013] [KEY-AGREE-005]
      var sender :- Sender();
      var secret :- sender.Agree(scheme.peer.key);  // [RAW-ECDH-016] [KEY-AGREE-008]
      var context := Serialized(input.materials.encryptionContext);
      if context.serialized.Failure? { return Failure(context.serialized.error); }  // [RAW-ECDH-015]
      var task :- KeyWrapping.BeginIn(input.materials, context);
      var parties := EcdhWrapping.Parties(sender := sender.point, recipient := scheme.peer.point);
      var key :- KeyWrapping.GivenOrRandom(task);  // [RAW-ECDH-019]
      var ciphertext :- EcdhWrapping.Wrap(key, secret, curve, parties, context);
      var own := EncryptedDataKey(keyProviderId := providerId, keyProviderInfo := EcdhWrapping.Serialize(parties), ciphertext := ciphertext);
      output := KeyWrapping.Append(input.materials, task, own, key);
    }

    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      if scheme.EphemeralPrivateKeyToStaticPublicKey? { return Failure(CannotUnwrap(curve)); }  // [RAW-ECDH-022] [KEY-AGREE-003]
      var context :- KeyUnwrapping.Begin(input.materials);  // [RAW-ECDH-023]
      // [RAW-ECDH-025] [RAW-ECDH-029] [RAW-ECDH-034]
      output := KeyUnwrapping.OpenFirstSelected(this, input.materials, input.encryptedDataKeys, context);
    }

    /** The key that the private key agrees with: in discovery the sender's, whoever that is. */
    method PeerOf(parties: EcdhWrapping.Parties) returns (r: Result<EcdhExterns.PublicKey, Error>)
      requires IsFor(parties)
    {
      if scheme.PrivateKeyToStaticPublicKey? { return Success(scheme.peer.key); }
      var sender := EcdhExterns.ReadPoint(curve, parties.sender);  // [RAW-ECDH-036]
      if sender.Failure? { return Failure(AwsCryptographicPrimitives(sender.error)); }
      return Success(sender.value);
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      var parties := EcdhWrapping.Parse(own.keyProviderInfo).value;
      var peer :- PeerOf(parties);
      var secret :- scheme.own.Agree(peer);
      var _ :- EcdhWrapping.FitsKey(own.ciphertext, length);
      r := EcdhWrapping.Unwrap(own.ciphertext, length, secret, curve, parties, context);
    }
  }
}
