# Translated from dafny/materials/NewMaterials.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.extern.Base64Externs as Base64Externs


def HasPublicKey(context):
    return Refusals.Refused(
        _dafny.TextSeq("encryption_context has, among ")
        + Text.Decimal(len(context))
        + _dafny.TextSeq(' keys, the reserved one "aws-crypto-public-key", which the library sets itself')
    )


def LacksRequiredKey(context, required):
    return Refusals.Refused(
        _dafny.TextSeq("encryption_context lacks the key ")
        + Text.QuotedUtf8(BytesExterns.default__.FirstMissing(context, required))
        + _dafny.TextSeq(" of required_encryption_context_keys")
    )


def KeysDoNotFit(suite):
    return Refusals.Refused(
        _dafny.TextSeq("algorithm suite ")
        + AlgorithmSuites.Name(suite)
        + (
            _dafny.TextSeq(" signs: it needs a signing_key and a verification_key")
            if suite.signature.is_ECDSA
            else _dafny.TextSeq(" does not sign: it takes no signing_key and no verification_key")
        )
    )


def PublicKeyDoesNotFit(suite):
    return Refusals.Refused(
        _dafny.TextSeq("algorithm suite ")
        + AlgorithmSuites.Name(suite)
        + (
            _dafny.TextSeq(' signs, but encryption_context lacks the verification key under "aws-crypto-public-key"')
            if suite.signature.is_ECDSA
            else _dafny.TextSeq(
                ' does not sign, but encryption_context has a verification key under "aws-crypto-public-key"'
            )
        )
    )


def PublicKeyIsNotBase64(value):
    return Refusals.Refused(
        _dafny.TextSeq('encryption_context["aws-crypto-public-key"], ')
        + Text.Decimal(len(value))
        + _dafny.TextSeq(" bytes, is not Base64 (RFC 4648, padded)")
    )


def ForEncryption(input_):
    suite = AlgorithmSuites.Info(input_.algorithmSuiteId)
    if Materials.PUBLIC__KEY in input_.encryptionContext:
        return Wrappers.Result_Failure(HasPublicKey(input_.encryptionContext))
    if not BytesExterns.default__.HasKeys(input_.encryptionContext, input_.requiredEncryptionContextKeys):
        return Wrappers.Result_Failure(LacksRequiredKey(input_.encryptionContext, input_.requiredEncryptionContextKeys))
    if (
        input_.signingKey.is_Some != suite.signature.is_ECDSA
        or input_.verificationKey.is_Some != suite.signature.is_ECDSA
    ):
        return Wrappers.Result_Failure(KeysDoNotFit(suite))
    return Wrappers.Result_Success(
        MaterialProvidersTypes.EncryptionMaterials_EncryptionMaterials(
            suite,
            WithPublicKey(input_.encryptionContext, input_.verificationKey),
            _dafny.EMPTY,
            input_.requiredEncryptionContextKeys,
            Wrappers.the_Option_None,
            input_.signingKey,
            Wrappers.Option_Some(_dafny.EMPTY) if suite.symmetricSignature.is_HMAC else Wrappers.the_Option_None,
        )
    )


def WithPublicKey(context, verificationKey):
    if verificationKey.is_None:
        return context
    else:
        return context.set(Materials.PUBLIC__KEY, Base64Externs.default__.Encode(verificationKey.value))


def ForDecryption(input_):
    suite = AlgorithmSuites.Info(input_.algorithmSuiteId)
    if not BytesExterns.default__.HasKeys(input_.encryptionContext, input_.requiredEncryptionContextKeys):
        return Wrappers.Result_Failure(LacksRequiredKey(input_.encryptionContext, input_.requiredEncryptionContextKeys))
    if (Materials.PUBLIC__KEY in input_.encryptionContext) != suite.signature.is_ECDSA:
        return Wrappers.Result_Failure(PublicKeyDoesNotFit(suite))
    verificationKey = Wrappers.the_Option_None
    if suite.signature.is_ECDSA:
        verificationKey = Base64Externs.default__.Decode(input_.encryptionContext[Materials.PUBLIC__KEY])
        if verificationKey.is_None:
            return Wrappers.Result_Failure(PublicKeyIsNotBase64(input_.encryptionContext[Materials.PUBLIC__KEY]))
    return Wrappers.Result_Success(
        MaterialProvidersTypes.DecryptionMaterials_DecryptionMaterials(
            suite,
            input_.encryptionContext,
            input_.requiredEncryptionContextKeys,
            Wrappers.the_Option_None,
            verificationKey,
            Wrappers.the_Option_None,
        )
    )


default__ = sys.modules[__name__]
