# Translated from dafny/keyrings/AnyKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.SerializedContexts as SerializedContexts
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsErrors as MaterialsErrors


class VerifiedKeyring:
    def OnEncrypt(self, input_):
        context = SerializedContexts.Serialized(input_.materials.encryptionContext)
        return self.Wrap(input_.materials, context)

    def Wrap(self, before, context):
        pass


def UnusableOnEncrypt(after):
    return Refusals.Refused(
        _dafny.TextSeq("the keyring's on_encrypt returned ")
        + (
            _dafny.TextSeq("no plaintext_data_key")
            if after.plaintextDataKey.is_None
            else _dafny.TextSeq("no encrypted_data_keys")
            if len(after.encryptedDataKeys) == 0
            else _dafny.TextSeq("materials that are not valid: ") + MaterialsErrors.WhyInvalidForEncryption(after)
            if not Materials.ValidForEncryption(after)
            else _dafny.TextSeq(
                "materials that do not follow from those it was given; it may only set a missing plaintext_data_key and add encrypted_data_keys"
            )
        )
    )


def UnusableOnDecrypt(after):
    return Refusals.Refused(
        _dafny.TextSeq("the keyring's on_decrypt returned ")
        + (
            _dafny.TextSeq("no plaintext_data_key")
            if after.plaintextDataKey.is_None
            else _dafny.TextSeq("materials that are not valid: ") + MaterialsErrors.WhyInvalidForDecryption(after)
            if not Materials.ValidForDecryption(after)
            else _dafny.TextSeq(
                "materials that do not follow from those it was given; it may only set plaintext_data_key and symmetric_signing_key"
            )
        )
    )


def IsAnswerOnEncrypt(after, before):
    return Materials.EncryptionTransition(before, after) and len(after.encryptedDataKeys) > 0


def OnEncrypt(keyring, before, context):
    if isinstance(keyring, VerifiedKeyring):
        result = keyring.Wrap(before, context)
        if result.is_Failure:
            return result
        output = result.value
        return Wrappers.Result_Success(output.materials)
    result = keyring.OnEncrypt(MaterialProvidersTypes.OnEncryptInput_OnEncryptInput(before))
    if result.is_Failure:
        return result
    output = result.value
    after = output.materials
    if not IsAnswerOnEncrypt(after, before):
        return Wrappers.Result_Failure(UnusableOnEncrypt(after))
    return Wrappers.Result_Success(after)


def OnDecrypt(keyring, input_):
    if isinstance(keyring, VerifiedKeyring):
        return keyring.OnDecrypt(input_)
    result = keyring.OnDecrypt(input_)
    if result.is_Failure:
        return result
    output = result.value
    before, after = (input_.materials, output.materials)
    if not Materials.DecryptionTransition(before, after):
        return Wrappers.Result_Failure(UnusableOnDecrypt(after))
    return Wrappers.Result_Success(output)


default__ = sys.modules[__name__]
