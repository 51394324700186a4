/** ECDH keyrings whose private key is in AWS KMS: how they are made, and how the key agrees. */
module AwsKmsEcdhKeyring {
  import EcdhExterns
  import KmsDataKeys
  import KmsErrors
  import KmsTypes
  import PrimitivesTypes
  import opened Bytes
  import opened EcdhKeyring
  import opened MaterialProvidersTypes
  import opened Wrappers

  // [KMS-ECDH-025] [KMS-ECDH-026] [KMS-ECDH-027] [KMS-ECDH-028]
  function AgreementRequest(keyId: string, peer: EcdhExterns.PublicKey, grantTokens: seq<string>): KmsTypes.DeriveSharedSecretRequest {
    KmsTypes.DeriveSharedSecretRequest(
      KeyId := keyId, KeyAgreementAlgorithm := "ECDH", PublicKey := EcdhExterns.Der(peer), GrantTokens := Some(grantTokens))
  }

  /** A private key in AWS KMS. */
  class KmsPrivateKey extends PrivateKey {
    const caller: KmsDataKeys.Caller
    const keyId: string

    constructor (caller: KmsDataKeys.Caller, keyId: string, point: Point)
      ensures this.caller == caller && this.keyId == keyId && this.point == point
    {
      this.caller := caller;
      this.keyId := keyId;
      this.point := point;
    }

    /** What AWS KMS answers counts. */
    ghost predicate Shares(peer: EcdhExterns.PublicKey, secret: bytes) { true }

    // [KMS-ECDH-045] [KMS-IMPL-020]
    method Agree(peer: EcdhExterns.PublicKey) returns (secret: Result<bytes, Error>)
      ensures secret.Success? ==> Shares(peer, secret.value)
    {
      var answer := caller.client.DeriveSharedSecret(AgreementRequest(keyId, peer, caller.grantTokens));
      var response :- KmsErrors.Asked(answer);  // [KMS-ECDH-029]
      if response.KeyId != Some(keyId) { return Failure(KmsErrors.InvalidResponse("DeriveSharedSecret", "KeyId is missing or another than the one asked for")); }
      if response.KeyAgreementAlgorithm != Some("ECDH") { return Failure(KmsErrors.InvalidResponse("DeriveSharedSecret", "KeyAgreementAlgorithm is not ECDH")); }
      if response.SharedSecret.None? { return Failure(KmsErrors.InvalidResponse("DeriveSharedSecret", "SharedSecret is missing")); }
      return Success(response.SharedSecret.value);
    }
  }

  method ReadPublicKey(curve: PrimitivesTypes.ECDHCurveSpec, der: bytes) returns (r: Result<EcdhExterns.PublicKey, Error>)
    ensures r.Success? ==> EcdhExterns.CurveOf(r.value) == curve
  {
    var key := EcdhExterns.ReadPublicKey(curve, der);  // [KMS-ECDH-006] [KMS-ECDH-016]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    return Success(key.value);
  }

  // [KMS-ECDH-010] [KMS-ECDH-011] [KMS-ECDH-012] [KMS-ECDH-018] [KMS-ECDH-019]
  method FetchPublicKey(caller: KmsDataKeys.Caller, keyId: string) returns (r: Result<bytes, Error>) {
    var answer := caller.client.GetPublicKey(KmsTypes.GetPublicKeyRequest(KeyId := keyId));
    var response :- KmsErrors.Asked(answer);
    if response.KeyId != Some(keyId) { return Failure(KmsErrors.InvalidResponse("GetPublicKey", "KeyId is missing or another than the one asked for")); }
    if response.KeyUsage != Some("KEY_AGREEMENT") { return Failure(KmsErrors.InvalidResponse("GetPublicKey", "KeyUsage is not KEY_AGREEMENT")); }
    if response.PublicKey.None? { return Failure(KmsErrors.InvalidResponse("GetPublicKey", "PublicKey is missing")); }
    return Success(response.PublicKey.value);
  }

  /** The key in AWS KMS, with its public key: the given one, or the one that AWS KMS has. */
  method Own(caller: KmsDataKeys.Caller, curve: PrimitivesTypes.ECDHCurveSpec, member: string, keyId: string, given: Option<bytes>)
    returns (r: Result<PrivateKey, Error>)
  {
    var id :- KmsErrors.ReadKeyId(member, keyId);
    var der: bytes;
    if given.Some? { der := given.value; } else { der :- FetchPublicKey(caller, id.text); }
    var key :- ReadPublicKey(curve, der);
    var own := new KmsPrivateKey(caller, id.text, EcdhExterns.Point(key));
    return Success(own);
  }

  method Create(input: CreateAwsKmsEcdhKeyringInput) returns (r: Result<EcdhKeyring, Error>)
    ensures r.Success? ==> r.value.providerId == KMS_PROVIDER_ID && r.value.curve == input.curveSpec  // [KMS-ECDH-034]
  {
    var tokens :- KmsErrors.GrantTokens(input.grantTokens);
    var scheme :- MakeScheme(KmsDataKeys.Caller(input.kmsClient, tokens), input.KeyAgreementScheme, input.curveSpec);
    var keyring := new EcdhKeyring(KMS_PROVIDER_ID, input.curveSpec, scheme);
    return Success(keyring);
  }

  method MakeScheme(caller: KmsDataKeys.Caller, configured: KmsEcdhStaticConfigurations, curve: PrimitivesTypes.ECDHCurveSpec)
    returns (r: Result<Scheme, Error>)
  {
    match configured
    case KmsPublicKeyDiscovery(keys) => {
      var own :- Own(caller, curve, "recipient_kms_identifier", keys.recipientKmsIdentifier, Option.None);  // [KMS-ECDH-008]
      return Success(Scheme.PublicKeyDiscovery(own));
    }
    case KmsPrivateKeyToStaticPublicKey(keys) => {
      var own :- Own(caller, curve, "sender_kms_identifier", keys.senderKmsIdentifier, keys.senderPublicKey);  // [KMS-ECDH-015]
      var key :- ReadPublicKey(curve, keys.recipientPublicKey);  // [KMS-ECDH-005]
      var peer := new Peer(key, EcdhExterns.Point(key));
      return Success(PrivateKeyToStaticPublicKey(own, peer));
    }
  }
}
