/** The materials manager that asks one keyring. */
module DefaultCmm {
  import AlgorithmSuites
  import AnyKeyring
  import CommitmentPolicies
  import EcdsaExterns
  import Materials
  import NewMaterials
  import SerializedContexts
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Wrappers

  opaque function ContextsDiffer(): Error {
    AwsCryptographicMaterialProvidersException(
      message := "encryption_context and reproduced_encryption_context have different values for the same key")
  }

  // [FW-DCMM-004]
  function Suite(policy: CommitmentPolicy, requested: Option<AlgorithmSuiteId>): AlgorithmSuiteInfo {
    if requested.Some? then AlgorithmSuites.Info(requested.value) else CommitmentPolicies.Default(policy)
  }

  /** The verification key of a signing suite is the only thing that the library itself puts into a context. */
  ghost predicate OnlyAddsPublicKey(suite: AlgorithmSuiteInfo, before: map<bytes, bytes>, after: map<bytes, bytes>) {
    && Materials.PUBLIC_KEY !in before
    && (Materials.PUBLIC_KEY in after <==> AlgorithmSuites.Signs(suite))
    && after - {Materials.PUBLIC_KEY} == before
  }

  // [FW-DCMM-001]
  class DefaultCmm extends ICryptographicMaterialsManager {
    const keyring: IKeyring

    constructor (keyring: IKeyring)
      ensures this.keyring == keyring
    {
      this.keyring := keyring;
    }

    // [FW-DCMM-007] [FW-DCMM-008] [FW-DCMM-015]
    method GetEncryptionMaterials(input: GetEncryptionMaterialsInput) returns (output: Result<GetEncryptionMaterialsOutput, Error>)
      ensures output.Success? ==>
                var m := output.value.encryptionMaterials;
                && Materials.ReadyForEncryption(m)  // [FW-CMM-006] [FW-CMM-008]
                && m.algorithmSuite == Suite(input.commitmentPolicy, input.algorithmSuiteId)  // [FW-DCMM-005] [FW-CMM-007]
                && CommitmentPolicies.AllowsEncrypt(input.commitmentPolicy, m.algorithmSuite)
                && OnlyAddsPublicKey(m.algorithmSuite, input.encryptionContext, m.encryptionContext)  // [FW-DCMM-003]
                && m.requiredEncryptionContextKeys == RequiredKeys(input)  // [FW-CMM-009]
    {
      if Materials.PUBLIC_KEY in input.encryptionContext { return Failure(NewMaterials.HasPublicKey(input.encryptionContext)); }  // [FW-DCMM-002]
      var suite := Suite(input.commitmentPolicy, input.algorithmSuiteId);
      if !CommitmentPolicies.AllowsEncrypt(input.commitmentPolicy, suite) {
        return Failure(CommitmentPolicies.RefusedOnEncrypt(input.commitmentPolicy, suite));
      }
      var signingKey: Option<bytes> := Option.None;
      var verificationKey: Option<bytes> := Option.None;
      if AlgorithmSuites.Signs(suite) {
        var keys := EcdsaExterns.GenerateKeyPair(suite.signature.ECDSA.curve);  // [FW-DCMM-006]
        if keys.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := keys.error)); }
        signingKey := Some(keys.value.signingKey);
        verificationKey := Some(keys.value.verificationKey);
      }
      var before :- NewMaterials.ForEncryption(
        InitializeEncryptionMaterialsInput(
          algorithmSuiteId := suite.id, encryptionContext := input.encryptionContext, requiredEncryptionContextKeys := RequiredKeys(input),
          signingKey := signingKey, verificationKey := verificationKey));
      var context := SerializedContexts.Serialized(before.encryptionContext);
      var after :- AnyKeyring.OnEncrypt(keyring, before, context);
      return Success(GetEncryptionMaterialsOutput(encryptionMaterials := after));
    }

    function RequiredKeys(input: GetEncryptionMaterialsInput): seq<bytes> {
      if input.requiredEncryptionContextKeys.Some? then input.requiredEncryptionContextKeys.value else []
    }

    // [FW-DCMM-013] [FW-DCMM-014]
    method DecryptMaterials(input: DecryptMaterialsInput) returns (output: Result<DecryptMaterialsOutput, Error>)
      ensures output.Success? ==>
                var m := output.value.decryptionMaterials;
                && Materials.ReadyForDecryption(m)  // [FW-CMM-016] [FW-DCMM-011]
                && m.algorithmSuite == AlgorithmSuites.Info(input.algorithmSuiteId)
                && CommitmentPolicies.AllowsDecrypt(input.commitmentPolicy, m.algorithmSuite)
                && Reproduces(input.encryptionContext, input.reproducedEncryptionContext, m)
    {
      var suite := AlgorithmSuites.Info(input.algorithmSuiteId);
      // [FW-DCMM-012]
      if !CommitmentPolicies.AllowsDecrypt(input.commitmentPolicy, suite) {
        return Failure(CommitmentPolicies.RefusedOnDecrypt(input.commitmentPolicy, suite));
      }
      var context := input.encryptionContext;
      var required: seq<bytes> := [];
      if input.reproducedEncryptionContext.Some? {
        var reproduced := input.reproducedEncryptionContext.value;
        if !Agree(context, reproduced) { return Failure(ContextsDiffer()); }
        required := KeysNotIn(reproduced, context);
        context := context + reproduced;
      }
      var before :- NewMaterials.ForDecryption(
        InitializeDecryptionMaterialsInput(
          algorithmSuiteId := input.algorithmSuiteId, encryptionContext := context, requiredEncryptionContextKeys := required));
      var unlocked :- AnyKeyring.OnDecrypt(keyring, OnDecryptInput(materials := before, encryptedDataKeys := input.encryptedDataKeys));
      return Success(DecryptMaterialsOutput(decryptionMaterials := unlocked.materials));
    }
  }

  /** Nothing contradicts the reproduced context, all of it is in the result, and the keys that came from it alone are required ones. */
  ghost predicate Reproduces(context: map<bytes, bytes>, reproduced: Option<map<bytes, bytes>>, m: DecryptionMaterials) {
    if reproduced.None? then m.encryptionContext == context && m.requiredEncryptionContextKeys == []
    else
      && (forall key | key in context && key in reproduced.value :: context[key] == reproduced.value[key])  // [FW-CMM-011]
      && m.encryptionContext == context + reproduced.value  // [FW-CMM-014]
      && forall key :: key in m.requiredEncryptionContextKeys <==> key in reproduced.value && key !in context  // [FW-CMM-015]
  }
}
