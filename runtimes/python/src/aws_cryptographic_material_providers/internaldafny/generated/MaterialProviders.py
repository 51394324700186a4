# Translated from dafny/client/MaterialProviders.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

from typing import TYPE_CHECKING
from aws_cryptographic_material_providers._late import Late
import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes

if TYPE_CHECKING:
    import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
    import aws_cryptographic_material_providers.internaldafny.generated.MaterialsCaches as MaterialsCaches
    import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
    import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
    import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsEcdhKeyring as AwsKmsEcdhKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsHierarchicalKeyring as AwsKmsHierarchicalKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsKeyring as AwsKmsKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.DefaultClientSupplier as DefaultClientSupplier
    import aws_cryptographic_material_providers.internaldafny.generated.MultiKeyring as MultiKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsMultiKeyrings as AwsKmsMultiKeyrings
    import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsRsaKeyring as AwsKmsRsaKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.CommitmentPolicies as CommitmentPolicies
    import aws_cryptographic_material_providers.internaldafny.generated.NewMaterials as NewMaterials
    import aws_cryptographic_material_providers.internaldafny.generated.DefaultCmm as DefaultCmm
    import aws_cryptographic_material_providers.internaldafny.generated.RawAesKeyring as RawAesKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.RawEcdhKeyring as RawEcdhKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.RawRsaKeyring as RawRsaKeyring
    import aws_cryptographic_material_providers.internaldafny.generated.RequiredEncryptionContextCmm as RequiredEncryptionContextCmm
else:
    Text = Late("aws_cryptographic_material_providers.internaldafny.generated.Text")
    MaterialsCaches = Late("aws_cryptographic_material_providers.internaldafny.generated.MaterialsCaches")
    AlgorithmSuites = Late("aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites")
    Materials = Late("aws_cryptographic_material_providers.internaldafny.generated.Materials")
    AwsKmsEcdhKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.AwsKmsEcdhKeyring")
    AwsKmsHierarchicalKeyring = Late(
        "aws_cryptographic_material_providers.internaldafny.generated.AwsKmsHierarchicalKeyring"
    )
    AwsKmsKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.AwsKmsKeyring")
    DefaultClientSupplier = Late("aws_cryptographic_material_providers.internaldafny.generated.DefaultClientSupplier")
    MultiKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.MultiKeyring")
    AwsKmsMultiKeyrings = Late("aws_cryptographic_material_providers.internaldafny.generated.AwsKmsMultiKeyrings")
    AwsKmsRsaKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.AwsKmsRsaKeyring")
    CommitmentPolicies = Late("aws_cryptographic_material_providers.internaldafny.generated.CommitmentPolicies")
    NewMaterials = Late("aws_cryptographic_material_providers.internaldafny.generated.NewMaterials")
    DefaultCmm = Late("aws_cryptographic_material_providers.internaldafny.generated.DefaultCmm")
    RawAesKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.RawAesKeyring")
    RawEcdhKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.RawEcdhKeyring")
    RawRsaKeyring = Late("aws_cryptographic_material_providers.internaldafny.generated.RawRsaKeyring")
    RequiredEncryptionContextCmm = Late(
        "aws_cryptographic_material_providers.internaldafny.generated.RequiredEncryptionContextCmm"
    )


class MaterialProvidersClient(MaterialProvidersTypes.IAwsCryptographicMaterialProvidersClient):
    def ctor__(self):
        pass

    def CreateRawAesKeyring(self, input_):
        result = RawAesKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateRawRsaKeyring(self, input_):
        result = RawRsaKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateRawEcdhKeyring(self, input_):
        result = RawEcdhKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsKeyring(self, input_):
        result = AwsKmsKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsMrkKeyring(self, input_):
        result = AwsKmsKeyring.CreateMrk(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsDiscoveryKeyring(self, input_):
        result = AwsKmsKeyring.CreateDiscovery(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsMrkDiscoveryKeyring(self, input_):
        result = AwsKmsKeyring.CreateMrkDiscovery(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsMultiKeyring(self, input_):
        result = AwsKmsMultiKeyrings.OfKeys(
            input_.generator, input_.kmsKeyIds, input_.clientSupplier, input_.grantTokens, False
        )
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsMrkMultiKeyring(self, input_):
        result = AwsKmsMultiKeyrings.OfKeys(
            input_.generator, input_.kmsKeyIds, input_.clientSupplier, input_.grantTokens, True
        )
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsDiscoveryMultiKeyring(self, input_):
        result = AwsKmsMultiKeyrings.OfRegions(
            input_.regions, input_.discoveryFilter, input_.clientSupplier, input_.grantTokens, False
        )
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsMrkDiscoveryMultiKeyring(self, input_):
        result = AwsKmsMultiKeyrings.OfRegions(
            input_.regions, input_.discoveryFilter, input_.clientSupplier, input_.grantTokens, True
        )
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsRsaKeyring(self, input_):
        result = AwsKmsRsaKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsEcdhKeyring(self, input_):
        result = AwsKmsEcdhKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateAwsKmsHierarchicalKeyring(self, input_):
        result = AwsKmsHierarchicalKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateDefaultClientSupplier(self, input_):
        supplier = DefaultClientSupplier.Create()
        return Wrappers.Result_Success(supplier)

    def CreateRequiredEncryptionContextCMM(self, input_):
        result = RequiredEncryptionContextCmm.Create(input_)
        if result.is_Failure:
            return result
        cmm = result.value
        return Wrappers.Result_Success(cmm)

    def CreateMultiKeyring(self, input_):
        result = MultiKeyring.Create(input_)
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)

    def CreateDefaultCryptographicMaterialsManager(self, input_):
        cmm = DefaultCmm.DefaultCmm()
        cmm.ctor__(input_.keyring)
        return Wrappers.Result_Success(cmm)

    def CreateCryptographicMaterialsCache(self, input_):
        result = MaterialsCaches.Create(input_.cache)
        if result.is_Failure:
            return result
        cache = result.value
        return Wrappers.Result_Success(cache)

    def InitializeEncryptionMaterials(self, input_):
        return NewMaterials.ForEncryption(input_)

    def InitializeDecryptionMaterials(self, input_):
        return NewMaterials.ForDecryption(input_)

    def ValidEncryptionMaterialsTransition(self, input_):
        if not (
            Materials.ValidForEncryption(input_.start) and Materials.EncryptionTransition(input_.start, input_.stop)
        ):
            return Wrappers.Result_Failure(NoEncryptionTransition())
        return Wrappers.Result_Success(())

    def ValidDecryptionMaterialsTransition(self, input_):
        if not (
            Materials.ValidForDecryption(input_.start) and Materials.DecryptionTransition(input_.start, input_.stop)
        ):
            return Wrappers.Result_Failure(NoDecryptionTransition())
        return Wrappers.Result_Success(())

    def EncryptionMaterialsHasPlaintextDataKey(self, input_):
        if not Materials.ReadyForEncryption(input_):
            return Wrappers.Result_Failure(NotReadyForEncryption())
        return Wrappers.Result_Success(())

    def DecryptionMaterialsWithPlaintextDataKey(self, input_):
        if not Materials.ReadyForDecryption(input_):
            return Wrappers.Result_Failure(NotReadyForDecryption())
        return Wrappers.Result_Success(())

    def GetAlgorithmSuiteInfo(self, input_):
        suite = AlgorithmSuites.OfBinaryId(input_)
        if suite.is_None:
            return Wrappers.Result_Failure(UnknownBinaryId(len(input_)))
        return Wrappers.Result_Success(suite.value)

    def ValidAlgorithmSuiteInfo(self, input_):
        if not AlgorithmSuites.Valid(input_):
            return Wrappers.Result_Failure(NotTheSuiteOfItsId(input_.id_))
        return Wrappers.Result_Success(())

    def ValidateCommitmentPolicyOnEncrypt(self, input_):
        return CommitmentPolicies.OnEncrypt(input_.commitmentPolicy, AlgorithmSuites.Info(input_.algorithm))

    def ValidateCommitmentPolicyOnDecrypt(self, input_):
        return CommitmentPolicies.OnDecrypt(input_.commitmentPolicy, AlgorithmSuites.Info(input_.algorithm))


def UnknownBinaryId(length):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("binary_id ")
        + (_dafny.EMPTY if length == 2 else _dafny.TextSeq("of ") + Text.Decimal(length) + _dafny.TextSeq(" bytes "))
        + _dafny.TextSeq("is not that of an algorithm suite, which are 2 bytes such as 05 78")
    )


def NotTheSuiteOfItsId(id_):
    return MaterialProvidersTypes.Error_InvalidAlgorithmSuiteInfo(
        _dafny.TextSeq("the algorithm suite differs from the one of its id, ")
        + AlgorithmSuites.Name(AlgorithmSuites.Info(id_))
    )


def NoEncryptionTransition():
    return MaterialProvidersTypes.Error_InvalidEncryptionMaterialsTransition(
        _dafny.TextSeq(
            "stop does not follow from start: both must be valid; a plaintext_data_key must be there in the end; encrypted_data_keys may only be added, "
        )
        + _dafny.TextSeq("with their symmetric_signing_keys; all else must be unchanged")
    )


def NoDecryptionTransition():
    return MaterialProvidersTypes.Error_InvalidDecryptionMaterialsTransition(
        _dafny.TextSeq(
            "stop does not follow from start: both must be valid; a plaintext_data_key must be missing in start and there in stop, "
        )
        + _dafny.TextSeq("with its symmetric_signing_key if the suite has one; all else must be unchanged")
    )


def NotReadyForEncryption():
    return MaterialProvidersTypes.Error_InvalidDecryptionMaterials(
        _dafny.TextSeq(
            "encryption materials must be valid and have a plaintext_data_key and at least one of encrypted_data_keys"
        )
    )


def NotReadyForDecryption():
    return MaterialProvidersTypes.Error_InvalidDecryptionMaterials(
        _dafny.TextSeq("decryption materials must be valid and have a plaintext_data_key")
    )


def DefaultMaterialProvidersConfig():
    return MaterialProvidersTypes.the_MaterialProvidersConfig_MaterialProvidersConfig


def MaterialProviders(config):
    made = MaterialProvidersClient()
    made.ctor__()
    return Wrappers.Result_Success(made)


default__ = sys.modules[__name__]
