# Translated from dafny/cmm/RequiredEncryptionContextCmm.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
from itertools import count
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.DefaultCmm as DefaultCmm
import aws_cryptographic_material_providers.internaldafny.generated.AnyCmm as AnyCmm


class RequiredEncryptionContextCmm(MaterialProvidersTypes.ICryptographicMaterialsManager):
    def ctor__(self, underlying, required):
        self.underlying = underlying
        self.required = required

    def GetEncryptionMaterials(self, input_):
        if not BytesExterns.default__.HasKeys(input_.encryptionContext, self.required):
            return Wrappers.Result_Failure(KeysMissing(_dafny.TextSeq("encryption_context"), self.required))
        if input_.requiredEncryptionContextKeys.is_Some:
            asked = input_.requiredEncryptionContextKeys.value + self.required
        else:
            asked = self.required
        request = MaterialProvidersTypes.GetEncryptionMaterialsInput_GetEncryptionMaterialsInput(
            input_.encryptionContext,
            input_.commitmentPolicy,
            input_.algorithmSuiteId,
            input_.maxPlaintextLength,
            Wrappers.Option_Some(asked),
        )
        return AnyCmm.GetEncryptionMaterials(self.underlying, request, asked)

    def DecryptMaterials(self, input_):
        if input_.reproducedEncryptionContext.is_None:
            return Wrappers.Result_Failure(
                KeysMissing(_dafny.TextSeq("reproduced_encryption_context, which is None,"), self.required)
            )
        reproduced = input_.reproducedEncryptionContext.value
        if not BytesExterns.default__.Agree(input_.encryptionContext, reproduced):
            return Wrappers.Result_Failure(DefaultCmm.ContextsDiffer())
        if not BytesExterns.default__.HasKeys(reproduced, self.required):
            return Wrappers.Result_Failure(KeysMissing(_dafny.TextSeq("reproduced_encryption_context"), self.required))
        return AnyCmm.DecryptMaterials(self.underlying, input_)


def NotOneSource(both):
    return Refusals.Refused(
        _dafny.TextSeq("a required encryption context CMM is made from an underlying_cmm or a keyring; ")
        + (_dafny.TextSeq("both were given") if both else _dafny.TextSeq("neither was given"))
    )


def NoKeys(count):
    return Refusals.Refused(
        _dafny.TextSeq("required_encryption_context_keys has ")
        + Text.Decimal(count)
        + _dafny.TextSeq(" keys; at least one is needed")
    )


def KeysMissing(member, keys):
    return Refusals.Refused(
        member
        + _dafny.TextSeq(" lacks at least one of the ")
        + Text.Decimal(len(keys))
        + _dafny.TextSeq(" keys that this materials manager requires")
    )


def Create(input_):
    if input_.underlyingCMM.is_Some == input_.keyring.is_Some:
        return Wrappers.Result_Failure(NotOneSource(input_.keyring.is_Some))
    if len(input_.requiredEncryptionContextKeys) == 0:
        return Wrappers.Result_Failure(NoKeys(0))
    if input_.underlyingCMM.is_Some:
        underlying = input_.underlyingCMM.value
    else:
        underlying = DefaultCmm.DefaultCmm()
        underlying.ctor__(input_.keyring.value)
    cmm = RequiredEncryptionContextCmm()
    cmm.ctor__(underlying, input_.requiredEncryptionContextKeys)
    return Wrappers.Result_Success(cmm)


default__ = sys.modules[__name__]
