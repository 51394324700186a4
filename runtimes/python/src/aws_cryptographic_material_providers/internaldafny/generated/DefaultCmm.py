# Translated from dafny/cmm/DefaultCmm.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.EcdsaExterns as EcdsaExterns
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.SerializedContexts as SerializedContexts
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.CommitmentPolicies as CommitmentPolicies
import aws_cryptographic_material_providers.internaldafny.generated.NewMaterials as NewMaterials


class DefaultCmm(MaterialProvidersTypes.ICryptographicMaterialsManager):
    def ctor__(self, keyring):
        self.keyring = keyring

    def GetEncryptionMaterials(self, input_):
        if Materials.PUBLIC__KEY in input_.encryptionContext:
            return Wrappers.Result_Failure(NewMaterials.HasPublicKey(input_.encryptionContext))
        suite = Suite(input_.commitmentPolicy, input_.algorithmSuiteId)
        if not CommitmentPolicies.AllowsEncrypt(input_.commitmentPolicy, suite):
            return Wrappers.Result_Failure(CommitmentPolicies.RefusedOnEncrypt(input_.commitmentPolicy, suite))
        signingKey = Wrappers.the_Option_None
        verificationKey = Wrappers.the_Option_None
        if suite.signature.is_ECDSA:
            keys = EcdsaExterns.default__.GenerateKeyPair(suite.signature.ECDSA.curve)
            if keys.is_Failure:
                return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(keys.error))
            signingKey = Wrappers.Option_Some(keys.value.signingKey)
            verificationKey = Wrappers.Option_Some(keys.value.verificationKey)
        result = NewMaterials.ForEncryption(
            MaterialProvidersTypes.InitializeEncryptionMaterialsInput_InitializeEncryptionMaterialsInput(
                suite.id_, input_.encryptionContext, self.RequiredKeys(input_), signingKey, verificationKey
            )
        )
        if result.is_Failure:
            return result
        before = result.value
        context = SerializedContexts.Serialized(before.encryptionContext)
        result = AnyKeyring.OnEncrypt(self.keyring, before, context)
        if result.is_Failure:
            return result
        after = result.value
        return Wrappers.Result_Success(
            MaterialProvidersTypes.GetEncryptionMaterialsOutput_GetEncryptionMaterialsOutput(after)
        )

    def RequiredKeys(self, input_):
        if input_.requiredEncryptionContextKeys.is_Some:
            return input_.requiredEncryptionContextKeys.value
        else:
            return _dafny.EMPTY

    def DecryptMaterials(self, input_):
        suite = AlgorithmSuites.Info(input_.algorithmSuiteId)
        if not CommitmentPolicies.AllowsDecrypt(input_.commitmentPolicy, suite):
            return Wrappers.Result_Failure(CommitmentPolicies.RefusedOnDecrypt(input_.commitmentPolicy, suite))
        context = input_.encryptionContext
        required = _dafny.EMPTY
        if input_.reproducedEncryptionContext.is_Some:
            reproduced = input_.reproducedEncryptionContext.value
            if not BytesExterns.default__.Agree(context, reproduced):
                return Wrappers.Result_Failure(ContextsDiffer())
            required = BytesExterns.default__.KeysNotIn(reproduced, context)
            context = context | reproduced
        result = NewMaterials.ForDecryption(
            MaterialProvidersTypes.InitializeDecryptionMaterialsInput_InitializeDecryptionMaterialsInput(
                input_.algorithmSuiteId, context, required
            )
        )
        if result.is_Failure:
            return result
        before = result.value
        result = AnyKeyring.OnDecrypt(
            self.keyring, MaterialProvidersTypes.OnDecryptInput_OnDecryptInput(before, input_.encryptedDataKeys)
        )
        if result.is_Failure:
            return result
        unlocked = result.value
        return Wrappers.Result_Success(
            MaterialProvidersTypes.DecryptMaterialsOutput_DecryptMaterialsOutput(unlocked.materials)
        )


def ContextsDiffer():
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("encryption_context and reproduced_encryption_context have different values for the same key")
    )


def Suite(policy, requested):
    if requested.is_Some:
        return AlgorithmSuites.Info(requested.value)
    else:
        return CommitmentPolicies.Default(policy)


default__ = sys.modules[__name__]
