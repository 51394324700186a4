/**
 Calling a keyring that may be anybody's: what it answers is checked before it counts, unless it is one of ours, of which that
 is proved.  [FW-DCMM-009] [FW-MK-013]
 */
module AnyKeyring {
  import Materials
  import MaterialsErrors
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  opaque function UnusableOnEncrypt(after: EncryptionMaterials): Error {
    Refused(
      "the keyring's on_encrypt returned "
      + if after.plaintextDataKey.None? then "no plaintext_data_key"
      else if |after.encryptedDataKeys| == 0 then "no encrypted_data_keys"
      else if !Materials.ValidForEncryption(after) then "materials that are not valid: " + MaterialsErrors.WhyInvalidForEncryption(after)
      else "materials that do not follow from those it was given; it may only set a missing plaintext_data_key and add encrypted_data_keys")
  }

  opaque function UnusableOnDecrypt(after: DecryptionMaterials): Error {
    Refused(
      "the keyring's on_decrypt returned "
      + if after.plaintextDataKey.None? then "no plaintext_data_key"
      else if !Materials.ValidForDecryption(after) then "materials that are not valid: " + MaterialsErrors.WhyInvalidForDecryption(after)
      else "materials that do not follow from those it was given; it may only set plaintext_data_key and symmetric_signing_key")
  }

  /** A keyring of the library's own. */
  trait {:termination false} VerifiedKeyring extends IKeyring {
    method OnEncrypt(input: OnEncryptInput) returns (output: Result<OnEncryptOutput, Error>)
      ensures output.Success? ==> IsAnswerOnEncrypt(output.value.materials, input.materials)
    {
      var context := Serialized(input.materials.encryptionContext);
      output := Wrap(input.materials, context);
    }

    /** `OnEncrypt`, with the context serialized once for all keyrings that wrap the same data key. */
    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> IsAnswerOnEncrypt(output.value.materials, before)

    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
  }

  predicate IsAnswerOnEncrypt(after: EncryptionMaterials, before: EncryptionMaterials) {
    && Materials.EncryptionTransition(before, after)
    && |after.encryptedDataKeys| > 0
  }

  method OnEncrypt(keyring: IKeyring, before: EncryptionMaterials, context: SerializedContext) returns (r: Result<EncryptionMaterials, Error>)
    requires context.context == before.encryptionContext
    ensures r.Success? ==> IsAnswerOnEncrypt(r.value, before)
  {
    if keyring is VerifiedKeyring {
      var output :- (keyring as VerifiedKeyring).Wrap(before, context);
      return Success(output.materials);
    }
    var output :- keyring.OnEncrypt(OnEncryptInput(materials := before));
    var after := output.materials;
    if !IsAnswerOnEncrypt(after, before) { return Failure(UnusableOnEncrypt(after)); }
    return Success(after);
  }

  method OnDecrypt(keyring: IKeyring, input: OnDecryptInput) returns (r: Result<OnDecryptOutput, Error>)
    ensures r.Success? ==> Materials.DecryptionTransition(input.materials, r.value.materials)
  {
    if keyring is VerifiedKeyring {
      r := (keyring as VerifiedKeyring).OnDecrypt(input);
      return;
    }
    var output :- keyring.OnDecrypt(input);
    var before, after := input.materials, output.materials;
    if !Materials.DecryptionTransition(before, after) { return Failure(UnusableOnDecrypt(after)); }
    return Success(output);
  }
}
