# Translated from dafny/materials/MaterialsErrors.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials


def InvalidForEncryption(m):
    return Refusals.Refused(_dafny.TextSeq("encryption materials are not valid: ") + WhyInvalidForEncryption(m))


def WhyInvalidForEncryption(m):
    if not AlgorithmSuites.Valid(m.algorithmSuite):
        return UnknownSuite()
    elif m.signingKey.is_Some != m.algorithmSuite.signature.is_ECDSA:
        return _dafny.TextSeq("signing_key") + PresentUnlike(m.signingKey.is_Some)
    elif (Materials.PUBLIC__KEY in m.encryptionContext) != m.algorithmSuite.signature.is_ECDSA:
        return _dafny.TextSeq('encryption_context["aws-crypto-public-key"]') + PresentUnlike(
            Materials.PUBLIC__KEY in m.encryptionContext
        )
    elif m.plaintextDataKey.is_Some and len(m.plaintextDataKey.value) != m.algorithmSuite.encrypt.AES__GCM.keyLength:
        return DataKeyLength(len(m.plaintextDataKey.value), m.algorithmSuite)
    elif m.plaintextDataKey.is_None and len(m.encryptedDataKeys) != 0:
        return _dafny.TextSeq("there are encrypted_data_keys, but no plaintext_data_key")
    elif not Materials.SigningKeysMatchDataKeys(m):
        return _dafny.TextSeq(
            "symmetric_signing_keys do not match encrypted_data_keys one to one, or the algorithm suite has none"
        )
    else:
        return RequiredKeyMissing(m.encryptionContext, m.requiredEncryptionContextKeys)


def CannotUnlock(m):
    return Refusals.Refused(
        _dafny.TextSeq("decryption materials already have a plaintext_data_key")
        if m.plaintextDataKey.is_Some
        else _dafny.TextSeq("decryption materials are not valid: ") + WhyInvalidForDecryption(m)
    )


def WhyInvalidForDecryption(m):
    if not AlgorithmSuites.Valid(m.algorithmSuite):
        return UnknownSuite()
    elif m.verificationKey.is_Some != m.algorithmSuite.signature.is_ECDSA:
        return _dafny.TextSeq("verification_key") + PresentUnlike(m.verificationKey.is_Some)
    elif (Materials.PUBLIC__KEY in m.encryptionContext) != m.algorithmSuite.signature.is_ECDSA:
        return _dafny.TextSeq('encryption_context["aws-crypto-public-key"]') + PresentUnlike(
            Materials.PUBLIC__KEY in m.encryptionContext
        )
    elif m.plaintextDataKey.is_Some and len(m.plaintextDataKey.value) != m.algorithmSuite.encrypt.AES__GCM.keyLength:
        return DataKeyLength(len(m.plaintextDataKey.value), m.algorithmSuite)
    elif m.symmetricSigningKey.is_Some != (m.algorithmSuite.symmetricSignature.is_HMAC and m.plaintextDataKey.is_Some):
        return _dafny.TextSeq(
            "symmetric_signing_key goes with a plaintext_data_key, and only under an algorithm suite that signs symmetrically"
        )
    else:
        return RequiredKeyMissing(m.encryptionContext, m.requiredEncryptionContextKeys)


def UnknownSuite():
    return _dafny.TextSeq("algorithm_suite is not the one of its id")


def PresentUnlike(present):
    if present:
        return _dafny.TextSeq(" is there, but the algorithm suite does not sign")
    else:
        return _dafny.TextSeq(" is missing, and the algorithm suite signs")


def DataKeyLength(length, suite):
    return (
        _dafny.TextSeq("plaintext_data_key is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; algorithm suite ")
        + AlgorithmSuites.Name(suite)
        + _dafny.TextSeq(" needs ")
        + Text.Decimal(suite.encrypt.AES__GCM.keyLength)
    )


def RequiredKeyMissing(context, required):
    return (
        _dafny.TextSeq("required_encryption_context_keys has the key ")
        + Text.QuotedUtf8(BytesExterns.default__.FirstMissing(context, required))
        + _dafny.TextSeq(", which encryption_context lacks")
    )


default__ = sys.modules[__name__]
