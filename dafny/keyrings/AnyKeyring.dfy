/** Calling a keyring that may be anybody's: what it answers is checked before it counts.  [FW-DCMM-009] [FW-MK-013] */
module AnyKeyring {
  import Materials
  import opened MaterialProvidersTypes
  import opened Wrappers

  opaque function NotReady(): Error {
    AwsCryptographicMaterialProvidersException(
      message := "the keyring's on_encrypt returned materials that cannot be used: they are not valid, or lack a plaintext_data_key or encrypted_data_keys")
  }

  opaque function ChangedOnEncrypt(): Error {
    AwsCryptographicMaterialProvidersException(
      message := "the keyring's on_encrypt changed materials that it was given; it may only set a missing plaintext_data_key and add encrypted_data_keys")
  }

  opaque function ChangedOnDecrypt(): Error {
    AwsCryptographicMaterialProvidersException(
      message := "the keyring's on_decrypt returned materials that cannot be used: it may only set a plaintext_data_key of the algorithm suite's length, "
      + "and its symmetric_signing_key if the suite has one")
  }

  method OnEncrypt(keyring: IKeyring, before: EncryptionMaterials) returns (r: Result<EncryptionMaterials, Error>)
    ensures r.Success? ==> Materials.ReadyForEncryption(r.value) && Materials.EncryptionTransition(before, r.value)
  {
    var output :- keyring.OnEncrypt(OnEncryptInput(materials := before));
    var after := output.materials;
    if !Materials.EncryptionTransition(before, after) || |after.encryptedDataKeys| == 0 {
      return Failure(if Materials.ReadyForEncryption(after) then ChangedOnEncrypt() else NotReady());
    }
    return Success(after);
  }

  method OnDecrypt(keyring: IKeyring, input: OnDecryptInput) returns (r: Result<OnDecryptOutput, Error>)
    ensures r.Success? ==> Materials.DecryptionTransition(input.materials, r.value.materials)
  {
    var output :- keyring.OnDecrypt(input);
    if !Materials.DecryptionTransition(input.materials, output.materials) { return Failure(ChangedOnDecrypt()); }
    return Success(output);
  }
}
