# Translated from dafny/cmm/AnyCmm.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsErrors as MaterialsErrors


def UnusableOnEncrypt(m):
    return Refusals.Refused(
        _dafny.TextSeq("the materials manager's get_encryption_materials returned ")
        + (
            _dafny.TextSeq("no plaintext_data_key")
            if m.plaintextDataKey.is_None
            else _dafny.TextSeq("no encrypted_data_keys")
            if len(m.encryptedDataKeys) == 0
            else _dafny.TextSeq("materials that are not valid: ") + MaterialsErrors.WhyInvalidForEncryption(m)
            if not Materials.ValidForEncryption(m)
            else _dafny.TextSeq("materials whose required_encryption_context_keys lack some that were asked for")
        )
    )


def UnusableOnDecrypt(m):
    return Refusals.Refused(
        _dafny.TextSeq("the materials manager's decrypt_materials returned ")
        + (
            _dafny.TextSeq("no plaintext_data_key")
            if m.plaintextDataKey.is_None
            else _dafny.TextSeq("materials that are not valid: ") + MaterialsErrors.WhyInvalidForDecryption(m)
            if not Materials.ValidForDecryption(m)
            else _dafny.TextSeq(
                "materials whose encryption_context lacks the reproduced_encryption_context, or has other values"
            )
        )
    )


def GetEncryptionMaterials(cmm, input_, required):
    result = cmm.GetEncryptionMaterials(input_)
    if result.is_Failure:
        return result
    output = result.value
    m = output.encryptionMaterials
    if not BytesExterns.default__.Contains(
        m.requiredEncryptionContextKeys, required
    ) or not Materials.ReadyForEncryption(m):
        return Wrappers.Result_Failure(UnusableOnEncrypt(m))
    return Wrappers.Result_Success(output)


def DecryptMaterials(cmm, input_):
    result = cmm.DecryptMaterials(input_)
    if result.is_Failure:
        return result
    output = result.value
    m = output.decryptionMaterials
    if not BytesExterns.default__.Includes(
        m.encryptionContext, input_.reproducedEncryptionContext.value
    ) or not Materials.ReadyForDecryption(m):
        return Wrappers.Result_Failure(UnusableOnDecrypt(m))
    return Wrappers.Result_Success(output)


default__ = sys.modules[__name__]
