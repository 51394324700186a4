/** The materials manager that insists on context: values of its keys are authenticated, not stored, and must be given again to decrypt. */
module RequiredEncryptionContextCmm {
  import AnyCmm
  import DefaultCmm
  import Materials
  import Text
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  opaque function NotOneSource(both: bool): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("a required encryption context CMM is made from an underlying_cmm or a keyring; " + if both then "both were given" else "neither was given")
  }

  opaque function NoKeys(): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("required_encryption_context_keys is empty; at least one key is needed")
  }

  opaque function KeyMissing(member: string, key: bytes): Error {
    Refused(member + " lacks the key " + Text.QuotedUtf8(key) + ", which this materials manager requires")
  }

  type RequiredKeys = keys: seq<bytes> | |keys| > 0 && EachOnce(keys) witness [[]]

  // [FW-RECMM-001] [FW-RECMM-003]
  method Create(input: CreateRequiredEncryptionContextCMMInput) returns (r: Result<RequiredEncryptionContextCmm, Error>)
    ensures r.Success? <==> input.underlyingCMM.Some? != input.keyring.Some? && |input.requiredEncryptionContextKeys| > 0
    ensures r.Success? ==> r.value.required == FirstOccurrences(input.requiredEncryptionContextKeys)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    if input.underlyingCMM.Some? == input.keyring.Some? { return Failure(NotOneSource(input.keyring.Some?)); }
    if |input.requiredEncryptionContextKeys| == 0 { return Failure(NoKeys()); }
    var underlying: ICryptographicMaterialsManager;
    if input.underlyingCMM.Some? {
      underlying := input.underlyingCMM.value;
    } else {
      underlying := new DefaultCmm.DefaultCmm(input.keyring.value);  // [FW-RECMM-002]
    }
    var required := Distinct(input.requiredEncryptionContextKeys);
    assert input.requiredEncryptionContextKeys[0] in required;
    var cmm := new RequiredEncryptionContextCmm(underlying, required);
    return Success(cmm);
  }

  class RequiredEncryptionContextCmm extends ICryptographicMaterialsManager {
    const underlying: ICryptographicMaterialsManager
    const required: RequiredKeys

    constructor (underlying: ICryptographicMaterialsManager, required: RequiredKeys)
      ensures this.required == required
    {
      this.underlying := underlying;
      this.required := required;
    }

    method GetEncryptionMaterials(input: GetEncryptionMaterialsInput) returns (output: Result<GetEncryptionMaterialsOutput, Error>)
      ensures output.Success? ==>
                && Materials.ReadyForEncryption(output.value.encryptionMaterials)
                && forall key <- required ::
                     && key in output.value.encryptionMaterials.requiredEncryptionContextKeys  // [FW-RECMM-006]
                     && key in output.value.encryptionMaterials.encryptionContext
    {
      // [FW-RECMM-004]
      if !HasKeys(input.encryptionContext, required) {
        return Failure(KeyMissing("encryption_context", FirstMissing(input.encryptionContext, required)));
      }
      var asked := if input.requiredEncryptionContextKeys.Some? then input.requiredEncryptionContextKeys.value + required else required;
      var request := input.(requiredEncryptionContextKeys := Some(asked));  // [FW-RECMM-005]
      output := AnyCmm.GetEncryptionMaterials(underlying, request, asked);
      if output.Success? { RequiredKeysAreInContext(output.value.encryptionMaterials, asked, required); }
    }

    // [FW-RECMM-010]
    method DecryptMaterials(input: DecryptMaterialsInput) returns (output: Result<DecryptMaterialsOutput, Error>)
      ensures output.Success? ==>
                && Materials.ReadyForDecryption(output.value.decryptionMaterials)
                && input.reproducedEncryptionContext.Some?
                && forall key <- required ::
                     && key in input.reproducedEncryptionContext.value
                     && key in output.value.decryptionMaterials.encryptionContext  // [FW-RECMM-009]
                     && output.value.decryptionMaterials.encryptionContext[key] == input.reproducedEncryptionContext.value[key]
    {
      if input.reproducedEncryptionContext.None? { return Failure(KeyMissing("reproduced_encryption_context, which is None,", required[0])); }
      var reproduced := input.reproducedEncryptionContext.value;
      if !Agree(input.encryptionContext, reproduced) { return Failure(DefaultCmm.ContextsDiffer()); }
      // [FW-RECMM-007]
      if !HasKeys(reproduced, required) {
        return Failure(KeyMissing("reproduced_encryption_context", FirstMissing(reproduced, required)));
      }
      output := AnyCmm.DecryptMaterials(underlying, input);  // [FW-RECMM-008]
    }
  }

  lemma RequiredKeysAreInContext(m: EncryptionMaterials, asked: seq<bytes>, required: seq<bytes>)
    requires Materials.ReadyForEncryption(m)
    requires forall key <- asked :: key in m.requiredEncryptionContextKeys
    requires forall key <- required :: key in asked
    ensures forall key <- required :: key in m.requiredEncryptionContextKeys && key in m.encryptionContext
  {
  }
}
