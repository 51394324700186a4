/** Materials before any keyring has seen them. */
module NewMaterials {
  import AlgorithmSuites
  import Base64Externs
  import Materials
  import Text
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  opaque function HasPublicKey(context: map<bytes, bytes>): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused(
      "encryption_context has, among " + Text.Decimal(|context|) + " keys, the reserved one \"aws-crypto-public-key\", which the library sets itself")
  }

  opaque function LacksRequiredKey(context: map<bytes, bytes>, required: seq<bytes>): (e: Error)
    requires !HasKeys(context, required)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("encryption_context lacks the key " + Text.QuotedUtf8(FirstMissing(context, required)) + " of required_encryption_context_keys")
  }

  opaque function KeysDoNotFit(suite: AlgorithmSuiteInfo): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused(
      "algorithm suite " + AlgorithmSuites.Name(suite)
      + if AlgorithmSuites.Signs(suite) then " signs: it needs a signing_key and a verification_key" else " does not sign: it takes no signing_key and no verification_key")
  }

  opaque function PublicKeyDoesNotFit(suite: AlgorithmSuiteInfo): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused(
      "algorithm suite " + AlgorithmSuites.Name(suite)
      + if AlgorithmSuites.Signs(suite) then " signs, but encryption_context lacks the verification key under \"aws-crypto-public-key\""
      else " does not sign, but encryption_context has a verification key under \"aws-crypto-public-key\"")
  }

  opaque function PublicKeyIsNotBase64(value: bytes): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("encryption_context[\"aws-crypto-public-key\"], " + Text.Decimal(|value|) + " bytes, is not Base64 (RFC 4648, padded)")
  }

  // [FW-EM-012]
  method ForEncryption(input: InitializeEncryptionMaterialsInput) returns (r: Result<EncryptionMaterials, Error>)
    ensures r.Success? ==>
              && Materials.ValidForEncryption(r.value)
              && r.value.algorithmSuite == AlgorithmSuites.Info(input.algorithmSuiteId)
              && r.value.plaintextDataKey.None?
              && r.value.signingKey == input.signingKey
              && r.value.requiredEncryptionContextKeys == input.requiredEncryptionContextKeys
              && r.value.encryptionContext == WithPublicKey(input.encryptionContext, input.verificationKey)  // [FW-EM-013] [FW-EC-011]
    ensures r.Success? ==> Materials.PUBLIC_KEY !in input.encryptionContext
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var suite := AlgorithmSuites.Info(input.algorithmSuiteId);
    if Materials.PUBLIC_KEY in input.encryptionContext { return Failure(HasPublicKey(input.encryptionContext)); }
    if !HasKeys(input.encryptionContext, input.requiredEncryptionContextKeys) { return Failure(LacksRequiredKey(input.encryptionContext, input.requiredEncryptionContextKeys)); }
    if input.signingKey.Some? != AlgorithmSuites.Signs(suite) || input.verificationKey.Some? != AlgorithmSuites.Signs(suite) {
      return Failure(KeysDoNotFit(suite));
    }
    return Success(
        EncryptionMaterials(
          algorithmSuite := suite,
          encryptionContext := WithPublicKey(input.encryptionContext, input.verificationKey),
          encryptedDataKeys := [],
          requiredEncryptionContextKeys := input.requiredEncryptionContextKeys,
          plaintextDataKey := Option.None,
          signingKey := input.signingKey,
          symmetricSigningKeys := if AlgorithmSuites.SignsSymmetrically(suite) then Some([]) else Option.None));
  }

  function WithPublicKey(context: map<bytes, bytes>, verificationKey: Option<bytes>): map<bytes, bytes> {
    if verificationKey.None? then context else context[Materials.PUBLIC_KEY := Base64Externs.Encode(verificationKey.value)]
  }

  // [FW-DM-007]
  method ForDecryption(input: InitializeDecryptionMaterialsInput) returns (r: Result<DecryptionMaterials, Error>)
    ensures r.Success? ==>
              && Materials.CanUnlock(r.value)
              && r.value.algorithmSuite == AlgorithmSuites.Info(input.algorithmSuiteId)
              && r.value.encryptionContext == input.encryptionContext
              && r.value.requiredEncryptionContextKeys == input.requiredEncryptionContextKeys
    ensures r.Success? && r.value.verificationKey.Some? ==>
              Base64Externs.Decode(input.encryptionContext[Materials.PUBLIC_KEY]) == r.value.verificationKey  // [FW-EC-012] [FW-DCMM-010]
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var suite := AlgorithmSuites.Info(input.algorithmSuiteId);
    if !HasKeys(input.encryptionContext, input.requiredEncryptionContextKeys) { return Failure(LacksRequiredKey(input.encryptionContext, input.requiredEncryptionContextKeys)); }
    if (Materials.PUBLIC_KEY in input.encryptionContext) != AlgorithmSuites.Signs(suite) { return Failure(PublicKeyDoesNotFit(suite)); }
    var verificationKey: Option<bytes> := Option.None;
    if AlgorithmSuites.Signs(suite) {
      verificationKey := Base64Externs.Decode(input.encryptionContext[Materials.PUBLIC_KEY]);
      if verificationKey.None? { return Failure(PublicKeyIsNotBase64(input.encryptionContext[Materials.PUBLIC_KEY])); }
    }
    return Success(
        DecryptionMaterials(
          algorithmSuite := suite,
          encryptionContext := input.encryptionContext,
          requiredEncryptionContextKeys := input.requiredEncryptionContextKeys,
          plaintextDataKey := Option.None,
          verificationKey := verificationKey,
          symmetricSigningKey := Option.None));
  }
}
