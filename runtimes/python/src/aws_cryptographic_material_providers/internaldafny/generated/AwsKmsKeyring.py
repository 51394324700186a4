# Translated from dafny/keyrings/aws_kms/AwsKmsKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors
import aws_cryptographic_material_providers.internaldafny.generated.KmsDataKeys as KmsDataKeys
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping
import aws_cryptographic_material_providers.internaldafny.generated.KmsScopes as KmsScopes


class AwsKmsKeyring(
    AnyKeyring.VerifiedKeyring,
    KeyUnwrapping.SelectiveUnwrapper,
    MaterialProvidersTypes.IKeyring,
    KeyUnwrapping.KeyUnwrapper,
):
    def ctor__(self, scope, caller):
        self.scope = scope
        self.caller = caller

    def Selects(self, edk):
        asked = KmsScopes.Asked(self.scope, KmsDataKeys.PROVIDER__ID, edk)
        if asked.is_Failure:
            return Wrappers.Result_Failure(asked.error)
        else:
            return Wrappers.Result_Success(asked.value.is_Some)

    def Admits(self, edk):
        return self.Selects(edk) == Wrappers.Result_Success(True)

    def NoneSelected(self, edks):
        return KmsScopes.NoneForUs(self.scope, len(edks))

    def Wrap(self, before, context):
        if self.scope.IsDiscovery():
            return Wrappers.Result_Failure(CannotWrap(self.scope))
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        result = KmsDataKeys.TextPairs(before.encryptionContext)
        if result.is_Failure:
            return result
        pairs = result.value
        if task.given.is_Some:
            result = KmsDataKeys.Wrap(self.caller, self.scope.id_.text, task.given.value, pairs)
            if result.is_Failure:
                return result
            wrapped = result.value
        else:
            result = KmsDataKeys.Generate(self.caller, self.scope.id_.text, task.length, pairs)
            if result.is_Failure:
                return result
            wrapped = result.value
        return KeyWrapping.Append(before, task, wrapped.edk, wrapped.key)

    def OnDecrypt(self, input_):
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        if not self.scope.IsDiscovery() and (not self.scope.id_.IsKeyArn()):
            return Wrappers.Result_Failure(KmsErrors.NotKeyArn(self.scope.id_))
        return KeyUnwrapping.OpenFirstSelected(self, input_.materials, input_.encryptedDataKeys, context)

    def Unwrap(self, own, length, context):
        if self.scope.IsDiscovery():
            keyId = KmsScopes.Asked(self.scope, KmsDataKeys.PROVIDER__ID, own).value.value
        else:
            keyId = self.scope.id_.text
        if not KmsRequests.FitsKeyId(keyId):
            return Wrappers.Result_Failure(KmsErrors.NoKeyArn(len(own.keyProviderInfo)))
        result = KmsDataKeys.TextPairs(context.context)
        if result.is_Failure:
            return result
        pairs = result.value
        return KmsDataKeys.Decrypt(
            self.caller, KmsDataKeys.UnwrapRequest(keyId, own.ciphertext, pairs, self.caller.grantTokens)
        )


def CannotWrap(scope):
    return Refusals.Refused(
        _dafny.TextSeq("Encryption is not supported with a Discovery Keyring")
        + (_dafny.TextSeq(" of one Region") if scope.is_RegionalDiscovery else _dafny.EMPTY)
    )


def WrongRegion(wanted, actual):
    return Refusals.Refused(
        _dafny.TextSeq("Provided client and region do not match: region is ")
        + Text.Quoted(wanted)
        + _dafny.TextSeq(", that of the client is ")
        + (_dafny.TextSeq("unknown") if actual.is_None else Text.Quoted(actual.value))
    )


def Create(input_):
    result = KmsErrors.ReadKeyId(_dafny.TextSeq("kms_key_id"), input_.kmsKeyId)
    if result.is_Failure:
        return result
    id_ = result.value
    return Made(KmsScopes.Scope_OneKey(id_), input_.kmsClient, input_.grantTokens)


def CreateMrk(input_):
    result = KmsErrors.ReadKeyId(_dafny.TextSeq("kms_key_id"), input_.kmsKeyId)
    if result.is_Failure:
        return result
    id_ = result.value
    return Made(KmsScopes.Scope_RelatedKeys(id_), input_.kmsClient, input_.grantTokens)


def CreateDiscovery(input_):
    result = KmsScopes.CheckedFilter(input_.discoveryFilter)
    if result.is_Failure:
        return result
    filter_ = result.value
    return Made(KmsScopes.Scope_Discovery(filter_), input_.kmsClient, input_.grantTokens)


def CreateMrkDiscovery(input_):
    result = KmsScopes.CheckedFilter(input_.discoveryFilter)
    if result.is_Failure:
        return result
    filter_ = result.value
    return OfRegion(filter_, input_.region, input_.kmsClient, input_.grantTokens)


def OfRegion(filter_, region, client, grantTokens):
    actual = client.Region()
    if actual.is_Failure or actual.value != region:
        return Wrappers.Result_Failure(
            WrongRegion(region, Wrappers.Option_Some(actual.value) if actual.is_Success else Wrappers.the_Option_None)
        )
    return Made(KmsScopes.Scope_RegionalDiscovery(filter_, region), client, grantTokens)


def Made(scope, client, grantTokens):
    result = KmsErrors.GrantTokens(grantTokens)
    if result.is_Failure:
        return result
    tokens = result.value
    keyring = AwsKmsKeyring()
    keyring.ctor__(scope, KmsDataKeys.Caller_Caller(client, tokens))
    return Wrappers.Result_Success(keyring)


default__ = sys.modules[__name__]
