/** The operations that users call. */
module MaterialProviders {
  import AlgorithmSuites
  import AwsKmsEcdhKeyring
  import AwsKmsHierarchicalKeyring
  import AwsKmsKeyring
  import AwsKmsMultiKeyrings
  import AwsKmsRsaKeyring
  import CommitmentPolicies
  import DefaultClientSupplier
  import DefaultCmm
  import Materials
  import MaterialsCaches
  import MultiKeyring
  import NewMaterials
  import RawAesKeyring
  import RawEcdhKeyring
  import RawRsaKeyring
  import RequiredEncryptionContextCmm
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Wrappers

  opaque function UnknownBinaryId(length: nat): Error {
    AwsCryptographicMaterialProvidersException(
      message := "binary_id " + (if length == 2 then "" else "of " + Text.Decimal(length) + " bytes ")
      + "is not that of an algorithm suite, which are 2 bytes such as 05 78")
  }

  opaque function NotTheSuiteOfItsId(id: AlgorithmSuiteId): Error {
    InvalidAlgorithmSuiteInfo(message := "the algorithm suite differs from the one of its id, " + AlgorithmSuites.Name(AlgorithmSuites.Info(id)))
  }

  opaque function NoEncryptionTransition(): Error {
    InvalidEncryptionMaterialsTransition(
      message := "stop does not follow from start: both must be valid; a plaintext_data_key must be there in the end; encrypted_data_keys may only be added, "
      + "with their symmetric_signing_keys; all else must be unchanged")
  }

  opaque function NoDecryptionTransition(): Error {
    InvalidDecryptionMaterialsTransition(
      message := "stop does not follow from start: both must be valid; a plaintext_data_key must be missing in start and there in stop, "
      + "with its symmetric_signing_key if the suite has one; all else must be unchanged")
  }

  opaque function NotReadyForEncryption(): Error {
    InvalidDecryptionMaterials(message := "encryption materials must be valid and have a plaintext_data_key and at least one of encrypted_data_keys")
  }

  opaque function NotReadyForDecryption(): Error {
    InvalidDecryptionMaterials(message := "decryption materials must be valid and have a plaintext_data_key")
  }

  function DefaultMaterialProvidersConfig(): MaterialProvidersConfig { MaterialProvidersConfig.MaterialProvidersConfig }

  method MaterialProviders(config: MaterialProvidersConfig) returns (client: Result<MaterialProvidersClient, Error>) {
    var made := new MaterialProvidersClient();
    return Success(made);
  }

  class MaterialProvidersClient extends IAwsCryptographicMaterialProvidersClient {
    constructor () {}

    method CreateRawAesKeyring(input: CreateRawAesKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- RawAesKeyring.Create(input);
      return Success(keyring);
    }

    method CreateRawRsaKeyring(input: CreateRawRsaKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- RawRsaKeyring.Create(input);
      return Success(keyring);
    }

    method CreateRawEcdhKeyring(input: CreateRawEcdhKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- RawEcdhKeyring.Create(input);
      return Success(keyring);
    }

    method CreateAwsKmsKeyring(input: CreateAwsKmsKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsKeyring.Create(input);
      return Success(keyring);
    }

    method CreateAwsKmsMrkKeyring(input: CreateAwsKmsMrkKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsKeyring.CreateMrk(input);
      return Success(keyring);
    }

    method CreateAwsKmsDiscoveryKeyring(input: CreateAwsKmsDiscoveryKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsKeyring.CreateDiscovery(input);
      return Success(keyring);
    }

    method CreateAwsKmsMrkDiscoveryKeyring(input: CreateAwsKmsMrkDiscoveryKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsKeyring.CreateMrkDiscovery(input);
      return Success(keyring);
    }

    method CreateAwsKmsMultiKeyring(input: CreateAwsKmsMultiKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsMultiKeyrings.OfKeys(input.generator, input.kmsKeyIds, input.clientSupplier, input.grantTokens, false);
      return Success(keyring);
    }

    method CreateAwsKmsMrkMultiKeyring(input: CreateAwsKmsMrkMultiKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsMultiKeyrings.OfKeys(input.generator, input.kmsKeyIds, input.clientSupplier, input.grantTokens, true);
      return Success(keyring);
    }

    method CreateAwsKmsDiscoveryMultiKeyring(input: CreateAwsKmsDiscoveryMultiKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsMultiKeyrings.OfRegions(input.regions, input.discoveryFilter, input.clientSupplier, input.grantTokens, false);
      return Success(keyring);
    }

    method CreateAwsKmsMrkDiscoveryMultiKeyring(input: CreateAwsKmsMrkDiscoveryMultiKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsMultiKeyrings.OfRegions(input.regions, input.discoveryFilter, input.clientSupplier, input.grantTokens, true);
      return Success(keyring);
    }

    method CreateAwsKmsRsaKeyring(input: CreateAwsKmsRsaKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsRsaKeyring.Create(input);
      return Success(keyring);
    }

    method CreateAwsKmsEcdhKeyring(input: CreateAwsKmsEcdhKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsEcdhKeyring.Create(input);
      return Success(keyring);
    }

    method CreateAwsKmsHierarchicalKeyring(input: CreateAwsKmsHierarchicalKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- AwsKmsHierarchicalKeyring.Create(input);
      return Success(keyring);
    }

    method CreateDefaultClientSupplier(input: CreateDefaultClientSupplierInput) returns (output: Result<IClientSupplier, Error>) {
      var supplier := DefaultClientSupplier.Create();
      return Success(supplier);
    }

    method CreateRequiredEncryptionContextCMM(input: CreateRequiredEncryptionContextCMMInput)
      returns (output: Result<ICryptographicMaterialsManager, Error>)
    {
      var cmm :- RequiredEncryptionContextCmm.Create(input);
      return Success(cmm);
    }

    method CreateMultiKeyring(input: CreateMultiKeyringInput) returns (output: Result<IKeyring, Error>) {
      var keyring :- MultiKeyring.Create(input);
      return Success(keyring);
    }

    method CreateDefaultCryptographicMaterialsManager(input: CreateDefaultCryptographicMaterialsManagerInput)
      returns (output: Result<ICryptographicMaterialsManager, Error>)
    {
      var cmm := new DefaultCmm.DefaultCmm(input.keyring);
      return Success(cmm);
    }

    method CreateCryptographicMaterialsCache(input: CreateCryptographicMaterialsCacheInput)
      returns (output: Result<ICryptographicMaterialsCache, Error>)
    {
      var cache :- MaterialsCaches.Create(input.cache);
      return Success(cache);
    }

    method InitializeEncryptionMaterials(input: InitializeEncryptionMaterialsInput) returns (output: Result<EncryptionMaterials, Error>) {
      output := NewMaterials.ForEncryption(input);
    }

    method InitializeDecryptionMaterials(input: InitializeDecryptionMaterialsInput) returns (output: Result<DecryptionMaterials, Error>) {
      output := NewMaterials.ForDecryption(input);
    }

    // [FW-EM-018] [FW-API-004]
    method ValidEncryptionMaterialsTransition(input: ValidEncryptionMaterialsTransitionInput) returns (output: Result<(), Error>)
      ensures output.Success? <==> Materials.ValidForEncryption(input.start) && Materials.EncryptionTransition(input.start, input.stop)
    {
      if !(Materials.ValidForEncryption(input.start) && Materials.EncryptionTransition(input.start, input.stop)) { return Failure(NoEncryptionTransition()); }
      return Success(());
    }

    method ValidDecryptionMaterialsTransition(input: ValidDecryptionMaterialsTransitionInput) returns (output: Result<(), Error>)
      ensures output.Success? <==> Materials.ValidForDecryption(input.start) && Materials.DecryptionTransition(input.start, input.stop)
    {
      if !(Materials.ValidForDecryption(input.start) && Materials.DecryptionTransition(input.start, input.stop)) { return Failure(NoDecryptionTransition()); }
      return Success(());
    }

    // [FW-EM-019]
    method EncryptionMaterialsHasPlaintextDataKey(input: EncryptionMaterials) returns (output: Result<(), Error>)
      ensures output.Success? <==> Materials.ReadyForEncryption(input)
    {
      if !Materials.ReadyForEncryption(input) { return Failure(NotReadyForEncryption()); }
      return Success(());
    }

    // [FW-DM-009]
    method DecryptionMaterialsWithPlaintextDataKey(input: DecryptionMaterials) returns (output: Result<(), Error>)
      ensures output.Success? <==> Materials.ReadyForDecryption(input)
    {
      if !Materials.ReadyForDecryption(input) { return Failure(NotReadyForDecryption()); }
      return Success(());
    }

    method GetAlgorithmSuiteInfo(input: bytes) returns (output: Result<AlgorithmSuiteInfo, Error>)
      ensures output.Success? ==> output.value.binaryId == input && output.value in AlgorithmSuites.All()
    {
      var suite := AlgorithmSuites.OfBinaryId(input);
      if suite.None? { return Failure(UnknownBinaryId(|input|)); }
      return Success(suite.value);
    }

    // [FW-AS-018]
    method ValidAlgorithmSuiteInfo(input: AlgorithmSuiteInfo) returns (output: Result<(), Error>)
      ensures output.Success? <==> AlgorithmSuites.Valid(input)
    {
      if !AlgorithmSuites.Valid(input) { return Failure(NotTheSuiteOfItsId(input.id)); }
      return Success(());
    }

    method ValidateCommitmentPolicyOnEncrypt(input: ValidateCommitmentPolicyOnEncryptInput) returns (output: Result<(), Error>) {
      output := CommitmentPolicies.OnEncrypt(input.commitmentPolicy, AlgorithmSuites.Info(input.algorithm));
    }

    method ValidateCommitmentPolicyOnDecrypt(input: ValidateCommitmentPolicyOnDecryptInput) returns (output: Result<(), Error>) {
      output := CommitmentPolicies.OnDecrypt(input.commitmentPolicy, AlgorithmSuites.Info(input.algorithm));
    }
  }
}
