/** Calling a materials manager that may be anybody's: what it answers is checked before it counts. */
module AnyCmm {
  import Materials
  import MaterialsErrors
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  opaque function UnusableOnEncrypt(m: EncryptionMaterials): Error {
    Refused(
      "the materials manager's get_encryption_materials returned "
      + if m.plaintextDataKey.None? then "no plaintext_data_key"
      else if |m.encryptedDataKeys| == 0 then "no encrypted_data_keys"
      else if !Materials.ValidForEncryption(m) then "materials that are not valid: " + MaterialsErrors.WhyInvalidForEncryption(m)
      else "materials whose required_encryption_context_keys lack some that were asked for")
  }

  opaque function UnusableOnDecrypt(m: DecryptionMaterials): Error {
    Refused(
      "the materials manager's decrypt_materials returned "
      + if m.plaintextDataKey.None? then "no plaintext_data_key"
      else if !Materials.ValidForDecryption(m) then "materials that are not valid: " + MaterialsErrors.WhyInvalidForDecryption(m)
      else "materials whose encryption_context lacks the reproduced_encryption_context, or has other values")
  }

  method GetEncryptionMaterials(cmm: ICryptographicMaterialsManager, input: GetEncryptionMaterialsInput, required: seq<bytes>)
    returns (r: Result<GetEncryptionMaterialsOutput, Error>)
    requires input.requiredEncryptionContextKeys == Some(required)
    ensures r.Success? ==>
              && Materials.ReadyForEncryption(r.value.encryptionMaterials)
              && Contains(r.value.encryptionMaterials.requiredEncryptionContextKeys, required)
  {
    var output :- cmm.GetEncryptionMaterials(input);
    var m := output.encryptionMaterials;
    if !Contains(m.requiredEncryptionContextKeys, required) || !Materials.ReadyForEncryption(m) { return Failure(UnusableOnEncrypt(m)); }
    return Success(output);
  }

  method DecryptMaterials(cmm: ICryptographicMaterialsManager, input: DecryptMaterialsInput) returns (r: Result<DecryptMaterialsOutput, Error>)
    requires input.reproducedEncryptionContext.Some?
    ensures r.Success? ==>
              && Materials.ReadyForDecryption(r.value.decryptionMaterials)
              && Includes(r.value.decryptionMaterials.encryptionContext, input.reproducedEncryptionContext.value)
  {
    var output :- cmm.DecryptMaterials(input);
    var m := output.decryptionMaterials;
    if !Includes(m.encryptionContext, input.reproducedEncryptionContext.value) || !Materials.ReadyForDecryption(m) { return Failure(UnusableOnDecrypt(m)); }
    return Success(output);
  }
}
