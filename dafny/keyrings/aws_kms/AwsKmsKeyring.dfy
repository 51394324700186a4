/** A keyring of symmetric keys in AWS KMS: of one key, of one and those related to it, or of whichever key an EDK names. */
module AwsKmsKeyring {
  import AlgorithmSuites
  import AnyKeyring
  import KmsArns
  import KmsDataKeys
  import KmsErrors
  import KmsRequests
  import KmsScopes
  import KmsTypes
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import Text
  import TextExterns
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  opaque function CannotWrap(scope: KmsScopes.Scope): Error {
    Refused("Encryption is not supported with a Discovery Keyring" + if scope.RegionalDiscovery? then " of one Region" else "")
  }

  opaque function WrongRegion(wanted: string, actual: Option<string>): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused(
      "Provided client and region do not match: region is " + Text.Quoted(wanted) + ", that of the client is "
      + if actual.None? then "unknown" else Text.Quoted(actual.value))
  }

  method Create(input: CreateAwsKmsKeyringInput) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope.OneKey? && r.value.scope.id.text == input.kmsKeyId
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var id :- KmsErrors.ReadKeyId("kms_key_id", input.kmsKeyId);
    r := Made(KmsScopes.OneKey(id), input.kmsClient, input.grantTokens);
  }

  method CreateMrk(input: CreateAwsKmsMrkKeyringInput) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope.RelatedKeys? && r.value.scope.id.text == input.kmsKeyId
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var id :- KmsErrors.ReadKeyId("kms_key_id", input.kmsKeyId);
    r := Made(KmsScopes.RelatedKeys(id), input.kmsClient, input.grantTokens);
  }

  method CreateDiscovery(input: CreateAwsKmsDiscoveryKeyringInput) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope == KmsScopes.Discovery(input.discoveryFilter)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var filter :- KmsScopes.CheckedFilter(input.discoveryFilter);
    r := Made(KmsScopes.Discovery(filter), input.kmsClient, input.grantTokens);
  }

  method CreateMrkDiscovery(input: CreateAwsKmsMrkDiscoveryKeyringInput) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope == KmsScopes.RegionalDiscovery(input.discoveryFilter, input.region)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var filter :- KmsScopes.CheckedFilter(input.discoveryFilter);
    r := OfRegion(filter, input.region, input.kmsClient, input.grantTokens);
  }

  // [KMS-MRKDISC-005] [KMS-IMPL-014]
  method OfRegion(filter: Option<DiscoveryFilter>, region: string, client: KmsTypes.IKmsClient, grantTokens: Option<seq<string>>) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope == KmsScopes.RegionalDiscovery(filter, region)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var actual := client.Region();
    if actual.Failure? || actual.value != region { return Failure(WrongRegion(region, if actual.Success? then Some(actual.value) else Option.None)); }
    r := Made(KmsScopes.RegionalDiscovery(filter, region), client, grantTokens);
  }

  method Made(scope: KmsScopes.Scope, client: KmsTypes.IKmsClient, grantTokens: Option<seq<string>>) returns (r: Result<AwsKmsKeyring, Error>)
    ensures r.Success? ==> r.value.scope == scope && r.value.caller.client == client
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var tokens :- KmsErrors.GrantTokens(grantTokens);
    var keyring := new AwsKmsKeyring(scope, KmsDataKeys.Caller(client, tokens));
    return Success(keyring);
  }

  // [KMS-STRICT-001] [KMS-MRK-001] [KMS-DISC-001] [KMS-MRKDISC-001]
  class AwsKmsKeyring extends AnyKeyring.VerifiedKeyring, KeyUnwrapping.SelectiveUnwrapper {
    const scope: KmsScopes.Scope
    const caller: KmsDataKeys.Caller

    constructor (scope: KmsScopes.Scope, caller: KmsDataKeys.Caller)
      ensures this.scope == scope && this.caller == caller
    {
      this.scope := scope;
      this.caller := caller;
    }

    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>) {
      var asked := KmsScopes.Asked(scope, KmsDataKeys.PROVIDER_ID, edk);
      if asked.Failure? then Failure(asked.error) else Success(asked.value.Some?)
    }

    predicate Admits(edk: EncryptedDataKey) { Selects(edk) == Success(true) }

    function NoneSelected(edks: seq<EncryptedDataKey>): Error { KmsScopes.NoneForUs(scope, |edks|) }

    /** Which key a ciphertext holds only AWS KMS knows; that it was asked for a key of the scope, and with the whole context, we do. */
    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) { Admits(edk) && TextExterns.DecodedPairs(context).Some? }

    // [KMS-STRICT-008] [KMS-MRK-008]
    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures scope.IsDiscovery() ==> output.Failure?  // [KMS-DISC-005] [KMS-MRKDISC-008]
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own: EncryptedDataKey, key ::
                  && own.keyProviderId == KmsDataKeys.PROVIDER_ID
                  && KmsArns.ReadKeyArn(own.keyProviderInfo).Some?
                  // [KMS-STRICT-020] [KMS-STRICT-030] [KMS-MRK-020] [KMS-MRK-030]
                  && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)
    {
      if scope.IsDiscovery() { return Failure(CannotWrap(scope)); }
      var task :- KeyWrapping.Begin(before, context);
      var pairs :- KmsDataKeys.TextPairs(before.encryptionContext);  // [KMS-IMPL-005]
      AlgorithmSuites.PartsFitTogether(before.algorithmSuite);
      var wrapped: KmsDataKeys.Wrapped;
      if task.given.Some? {
        wrapped :- KmsDataKeys.Wrap(caller, scope.id.text, task.given.value, pairs);  // [KMS-STRICT-021] [KMS-MRK-021]
      } else {
        wrapped :- KmsDataKeys.Generate(caller, scope.id.text, task.length as int32, pairs);  // [KMS-STRICT-009] [KMS-MRK-009] [KMS-IMPL-009]
      }
      output := KeyWrapping.Append(before, task, wrapped.edk, wrapped.key);
    }

    // [KMS-STRICT-031] [KMS-MRK-031] [KMS-DISC-006] [KMS-MRKDISC-009]
    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      var context :- KeyUnwrapping.Begin(input.materials);  // [KMS-STRICT-032] [KMS-MRK-032] [KMS-DISC-007] [KMS-MRKDISC-010]
      if !scope.IsDiscovery() && !scope.id.IsKeyArn() { return Failure(KmsErrors.NotKeyArn(scope.id)); }  // [KMS-IMPL-006]
      output := KeyUnwrapping.OpenFirstSelected(this, input.materials, input.encryptedDataKeys, context);
    }

    /** The only request to decrypt: for a key of the scope. */
    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      var keyId := if scope.IsDiscovery() then KmsScopes.Asked(scope, KmsDataKeys.PROVIDER_ID, own).value.value else scope.id.text;
      assert KmsScopes.Asked(scope, KmsDataKeys.PROVIDER_ID, own) == Success(Some(keyId));
      if !KmsRequests.FitsKeyId(keyId) { return Failure(KmsErrors.NoKeyArn(|own.keyProviderInfo|)); }
      var pairs :- KmsDataKeys.TextPairs(context.context);
      r := KmsDataKeys.Decrypt(caller, KmsDataKeys.UnwrapRequest(keyId, own.ciphertext, pairs, caller.grantTokens));
    }
  }
}
