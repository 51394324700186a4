# Translated from dafny/wrapping/KeyUnwrapping.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.generated.SerializedContexts as SerializedContexts
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsErrors as MaterialsErrors
import aws_cryptographic_material_providers.internaldafny.generated.IntermediateWrapping as IntermediateWrapping
import aws_cryptographic_material_providers.internaldafny.generated.EdkLayers as EdkLayers


class KeyUnwrapper:
    def Unwrap(self, own, length, context):
        pass


class SelectiveUnwrapper:
    def Mismatch(self, edk):
        return self.NoneSelected(_dafny.Seq([edk]))


def Begin(before):
    if not Materials.CanUnlock(before):
        return Wrappers.Result_Failure(MaterialsErrors.CannotUnlock(before))
    context = SerializedContexts.Serialized(before.encryptionContext)
    return Wrappers.Result_Success(context)


def OpenFirst(unwrapper, before, edks, context, allAdmitted):
    reasons = None
    for i in range(0, len(edks)):
        if allAdmitted or unwrapper.Admits(edks[i]):
            r = Open(unwrapper, before, edks[i], context)
            if r.is_Success:
                return r
            if reasons is None:
                if allAdmitted:
                    reasons = _dafny.ListArray([r.error for v0 in range(len(edks))])
                else:
                    reasons = Mismatches(unwrapper, edks)
            reasons[i] = r.error
    if reasons is None:
        reasons = Mismatches(unwrapper, edks)
    return Wrappers.Result_Failure(NoneOpened(_dafny.Seq(reasons[:])))


def OpenFirstSelected(unwrapper, before, edks, context):
    result = Selected(unwrapper, edks)
    if result.is_Failure:
        return result
    selected = result.value
    if len(selected) == 0:
        return Wrappers.Result_Failure(unwrapper.NoneSelected(edks))
    return OpenFirst(unwrapper, before, selected, context, True)


def Selected(unwrapper, edks):
    for i in range(0, len(edks)):
        result = unwrapper.Selects(edks[i])
        if result.is_Failure:
            return result
        wanted = result.value
        if not wanted:
            return SelectedBut(unwrapper, edks, i)
    return Wrappers.Result_Success(edks)


def SelectedBut(unwrapper, edks, first):
    selected = _dafny.ListArray([edks[i] for i in range(len(edks))])
    count_ = first
    for i in range(first + 1, len(edks)):
        result = unwrapper.Selects(edks[i])
        if result.is_Failure:
            return result
        wanted = result.value
        if wanted:
            selected[count_] = edks[i]
            count_ = count_ + 1
    return Wrappers.Result_Success(_dafny.Seq(selected[:count_]))


def Mismatches(unwrapper, edks):
    return _dafny.ListArray([unwrapper.Mismatch(edks[i]) for i in range(len(edks))])


def NoneOpened(reasons):
    return MaterialProvidersTypes.Error_CollectionOfErrors(
        reasons,
        _dafny.TextSeq("none of the ")
        + Text.Decimal(len(reasons))
        + _dafny.TextSeq(" encrypted_data_keys could be decrypted, see .list for the reasons"),
    )


def TooShort(edk):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("ciphertext is ")
        + Text.Decimal(len(edk.ciphertext))
        + _dafny.TextSeq(" bytes long; under this algorithm suite it has at least ")
        + Text.Decimal(IntermediateWrapping.SEALED__LENGTH)
    )


def WrongLength(length, suite):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("the unwrapped data key is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; algorithm suite ")
        + AlgorithmSuites.Name(suite)
        + _dafny.TextSeq(" needs ")
        + Text.Decimal(suite.encrypt.AES__GCM.keyLength)
    )


def Open(unwrapper, before, edk, context):
    suite = before.algorithmSuite
    own = EdkLayers.Own(edk, suite)
    if own.is_None:
        return Wrappers.Result_Failure(TooShort(edk))
    result = unwrapper.Unwrap(own.value, suite.encrypt.AES__GCM.keyLength, context)
    if result.is_Failure:
        return result
    key = result.value
    if len(key) != suite.encrypt.AES__GCM.keyLength:
        return Wrappers.Result_Failure(WrongLength(len(key), suite))
    if suite.edkWrapping.is_DIRECT__KEY__WRAPPING:
        after = MaterialProvidersTypes.DecryptionMaterials_DecryptionMaterials(
            before.algorithmSuite,
            before.encryptionContext,
            before.requiredEncryptionContextKeys,
            Wrappers.Option_Some(key),
            before.verificationKey,
            before.symmetricSigningKey,
        )
        return Wrappers.Result_Success(MaterialProvidersTypes.OnDecryptOutput_OnDecryptOutput(after))
    result = IntermediateWrapping.Open(IntermediateWrapping.Parse(edk.ciphertext).value.sealedDataKey, key, context)
    if result.is_Failure:
        return result
    dataKey = result.value
    after = MaterialProvidersTypes.DecryptionMaterials_DecryptionMaterials(
        before.algorithmSuite,
        before.encryptionContext,
        before.requiredEncryptionContextKeys,
        Wrappers.Option_Some(dataKey),
        before.verificationKey,
        Wrappers.Option_Some(IntermediateWrapping.SigningKey(key)),
    )
    return Wrappers.Result_Success(MaterialProvidersTypes.OnDecryptOutput_OnDecryptOutput(after))


default__ = sys.modules[__name__]
