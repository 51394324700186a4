/** A keyring that wraps with a public key here and unwraps in AWS KMS. The digest of the context (SHA-384, 48 bytes) is wrapped with the key, before it. */
module AwsKmsRsaKeyring {
  import AlgorithmSuites
  import AnyKeyring
  import KmsDataKeys
  import KmsErrors
  import KmsScopes
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import PrimitivesTypes
  import RsaExterns
  import Text
  import TextExterns
  import opened Bytes
  import opened BytesExterns
  import opened DigestExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  const PROVIDER_ID := Ascii("aws-kms-rsa")
  const DIGEST_LENGTH := 48
  const MIN_BITS := 2048

  /** As AWS KMS calls it. */
  datatype Algorithm = RSAES_OAEP_SHA_1 | RSAES_OAEP_SHA_256 {
    function Name(): string { if RSAES_OAEP_SHA_1? then "RSAES_OAEP_SHA_1" else "RSAES_OAEP_SHA_256" }

    // [KMS-RSA-018] [KMS-RSA-019]
    function Padding(): PrimitivesTypes.RSAPaddingMode {
      if RSAES_OAEP_SHA_1? then PrimitivesTypes.OAEP_SHA1 else PrimitivesTypes.OAEP_SHA256
    }
  }

  // [KMS-RSA-011] [KMS-RSA-012]
  function ParseAlgorithm(name: string): Option<Algorithm> {
    if name == "RSAES_OAEP_SHA_1" then Some(RSAES_OAEP_SHA_1)
    else if name == "RSAES_OAEP_SHA_256" then Some(RSAES_OAEP_SHA_256)
    else Option.None
  }

  opaque function NeitherKeyNorClient(id: string): Error {
    Refused("an AWS KMS RSA keyring of kms_key_id " + Text.Quoted(id) + " needs a public_key, a kms_client or both; both are None")
  }

  opaque function UnknownAlgorithm(name: string): Error {
    Refused("encryption_algorithm " + Text.Quoted(name) + " is not one of RSAES_OAEP_SHA_1 and RSAES_OAEP_SHA_256")
  }

  opaque function NotKeyArn(text: string): Error {
    Refused("kms_key_id " + Text.Quoted(text) + " is not the ARN of a key, which an AWS KMS RSA keyring needs")
  }

  opaque function KeyTooShort(bits: nat): Error {
    Refused("public_key has " + Text.Decimal(bits) + " bits; an AWS KMS RSA keyring needs " + Text.Decimal(MIN_BITS) + " or more")
  }

  opaque function NoPublicKey(id: string): Error { Refused("wrapping needs a public_key; that of the keyring of kms_key_id " + Text.Quoted(id) + " is None") }

  opaque function NoClient(id: string): Error { Refused("unwrapping needs a kms_client; that of the keyring of kms_key_id " + Text.Quoted(id) + " is None") }

  opaque function SigningSuite(suite: AlgorithmSuiteInfo): Error {
    Refused("an AWS KMS RSA keyring cannot be used with an algorithm suite with asymmetric signing; " + AlgorithmSuites.Name(suite) + " is one")
  }

  opaque function WrongContext(length: nat): Error {
    Refused(
      "Encryption context digest does not match expected value: what AWS KMS unwrapped, " + Text.Decimal(length) + " bytes, is no data key for this encryption_context")
  }

  /** What RSA wraps. */
  // [KMS-RSA-017] [KMS-RSA-020] [KMS-RSA-042]
  function Bound(serialized: bytes, key: bytes): bytes { Digest(PrimitivesTypes.SHA_384, serialized) + key }

  /** None when the context, or the length, is another. */
  // [KMS-RSA-038] [KMS-RSA-039]
  function Unbound(serialized: bytes, bound: bytes, length: nat): (key: Option<bytes>)
    ensures key.Some? ==> |key.value| == length && bound == Bound(serialized, key.value)
  {
    if |bound| == DIGEST_LENGTH + length && EqualInConstantTime(bound[..DIGEST_LENGTH], Digest(PrimitivesTypes.SHA_384, serialized))
    then Some(bound[DIGEST_LENGTH..])
    else Option.None
  }

  /** What was bound is found again. */
  lemma UnboundInvertsBound(serialized: bytes, key: bytes)
    ensures Unbound(serialized, Bound(serialized, key), |key|) == Some(key)
  {
  }

  method ReadPublicKey(pem: bytes) returns (r: Result<RsaExterns.PublicKey, Error>)
    ensures r.Success? ==> RsaExterns.LengthBits(r.value) >= MIN_BITS  // [KMS-RSA-009]
  {
    var key := RsaExterns.ReadPublicKey(pem);
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    if RsaExterns.LengthBits(key.value) < MIN_BITS { return Failure(KeyTooShort(RsaExterns.LengthBits(key.value))); }
    return Success(key.value);
  }

  method Create(input: CreateAwsKmsRsaKeyringInput) returns (r: Result<AwsKmsRsaKeyring, Error>)
    ensures r.Success? ==> r.value.id.text == input.kmsKeyId && r.value.id.identifier.Of().Key?  // [KMS-RSA-006] [KMS-RSA-007] [KMS-RSA-008]
  {
    if input.publicKey.None? && input.kmsClient.None? { return Failure(NeitherKeyNorClient(input.kmsKeyId)); }
    var algorithm := ParseAlgorithm(input.encryptionAlgorithm);
    if algorithm.None? { return Failure(UnknownAlgorithm(input.encryptionAlgorithm)); }
    var id :- KmsErrors.ReadKeyId("kms_key_id", input.kmsKeyId);
    var name := TextExterns.Encode(input.kmsKeyId);
    if !id.IsKeyArn() || name.None? { return Failure(NotKeyArn(input.kmsKeyId)); }
    var publicKey: Option<RsaExterns.PublicKey> := Option.None;
    if input.publicKey.Some? {
      var key :- ReadPublicKey(input.publicKey.value);  // [KMS-RSA-010]
      publicKey := Some(key);
    }
    var tokens :- KmsErrors.GrantTokens(input.grantTokens);
    var caller := if input.kmsClient.None? then Option.None else Some(KmsDataKeys.Caller(input.kmsClient.value, tokens));
    var keyring := new AwsKmsRsaKeyring(id, name.value, algorithm.value, publicKey, caller);
    return Success(keyring);
  }

  class AwsKmsRsaKeyring extends AnyKeyring.VerifiedKeyring, KeyUnwrapping.SelectiveUnwrapper {
    const id: KmsErrors.KeyId
    const scope: KmsScopes.Scope
    const name: bytes
    const algorithm: Algorithm
    const publicKey: Option<RsaExterns.PublicKey>
    const caller: Option<KmsDataKeys.Caller>

    constructor (
      id: KmsErrors.KeyId, name: bytes, algorithm: Algorithm, publicKey: Option<RsaExterns.PublicKey>, caller: Option<KmsDataKeys.Caller>)
      ensures this.id == id && this.name == name && this.algorithm == algorithm && this.publicKey == publicKey && this.caller == caller
    {
      this.id := id;
      this.scope := KmsScopes.RelatedKeys(id);
      this.name := name;
      this.algorithm := algorithm;
      this.publicKey := publicKey;
      this.caller := caller;
    }

    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>) {
      var asked := KmsScopes.Asked(scope, PROVIDER_ID, edk);
      if asked.Failure? then Failure(asked.error) else Success(asked.value.Some?)
    }

    predicate Admits(edk: EncryptedDataKey) { Selects(edk) == Success(true) }

    function NoneSelected(edks: seq<EncryptedDataKey>): Error { KmsScopes.NoneForUs(scope, |edks|) }

    /** What a ciphertext holds only AWS KMS knows; that it was bound to this very context, we do: `Unbound` yields nothing else. */
    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) { Admits(edk) }

    // [KMS-RSA-015]
    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own: EncryptedDataKey, key ::
                  && own.keyProviderId == PROVIDER_ID && own.keyProviderInfo == name  // [KMS-RSA-021]
                  && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)
    {
      if publicKey.None? { return Failure(NoPublicKey(id.text)); }  // [KMS-RSA-013]
      if AlgorithmSuites.Signs(before.algorithmSuite) { return Failure(SigningSuite(before.algorithmSuite)); }  // [KMS-RSA-014]
      var task :- KeyWrapping.Begin(before, context);
      var serialized :- context.serialized;
      var key :- KeyWrapping.GivenOrRandom(task);  // [KMS-RSA-016]
      var ciphertext := RsaExterns.Encrypt(publicKey.value, algorithm.Padding(), Bound(serialized, key));
      if ciphertext.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := ciphertext.error)); }  // [KMS-RSA-022]
      var own := EncryptedDataKey(keyProviderId := PROVIDER_ID, keyProviderInfo := name, ciphertext := ciphertext.value);
      output := KeyWrapping.Append(before, task, own, key);
    }

    // [KMS-RSA-025]
    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      if caller.None? { return Failure(NoClient(id.text)); }  // [KMS-RSA-023]
      var context :- KeyUnwrapping.Begin(input.materials);  // [KMS-RSA-026]
      if AlgorithmSuites.Signs(input.materials.algorithmSuite) { return Failure(SigningSuite(input.materials.algorithmSuite)); }  // [KMS-RSA-024]
      if context.serialized.Failure? { return Failure(context.serialized.error); }
      output := KeyUnwrapping.OpenFirstSelected(this, input.materials, input.encryptedDataKeys, context);  // [KMS-RSA-031] [KMS-RSA-040] [KMS-RSA-041]
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      if caller.None? { return Failure(NoClient(id.text)); }
      var serialized :- context.serialized;  // [KMS-RSA-030]
      var bound :- KmsDataKeys.Decrypt(caller.value, KmsDataKeys.RsaRequest(id.text, own.ciphertext, algorithm.Name(), caller.value.grantTokens));
      var key := Unbound(serialized, bound, length);
      if key.None? { return Failure(WrongContext(|bound|)); }
      return Success(key.value);
    }
  }
}
