# Translated from dafny/materials/Materials.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns


def ValidForEncryption(m):
    return (
        AlgorithmSuites.Valid(m.algorithmSuite)
        and m.signingKey.is_Some == m.algorithmSuite.signature.is_ECDSA
        and ((PUBLIC__KEY in m.encryptionContext) == m.algorithmSuite.signature.is_ECDSA)
        and (
            len(m.plaintextDataKey.value) == m.algorithmSuite.encrypt.AES__GCM.keyLength
            if m.plaintextDataKey.is_Some
            else len(m.encryptedDataKeys) == 0
        )
        and SigningKeysMatchDataKeys(m)
        and BytesExterns.default__.HasKeys(m.encryptionContext, m.requiredEncryptionContextKeys)
    )


def SigningKeysMatchDataKeys(m):
    if m.symmetricSigningKeys.is_None:
        return not m.algorithmSuite.symmetricSignature.is_HMAC or len(m.encryptedDataKeys) == 0
    else:
        return m.algorithmSuite.symmetricSignature.is_HMAC and len(m.symmetricSigningKeys.value) == len(
            m.encryptedDataKeys
        )


def ReadyForEncryption(m):
    return m.plaintextDataKey.is_Some and len(m.encryptedDataKeys) > 0 and ValidForEncryption(m)


def ValidForDecryption(m):
    return (
        AlgorithmSuites.Valid(m.algorithmSuite)
        and m.verificationKey.is_Some == m.algorithmSuite.signature.is_ECDSA
        and ((PUBLIC__KEY in m.encryptionContext) == m.algorithmSuite.signature.is_ECDSA)
        and (
            not m.plaintextDataKey.is_Some
            or len(m.plaintextDataKey.value) == m.algorithmSuite.encrypt.AES__GCM.keyLength
        )
        and (
            m.symmetricSigningKey.is_Some
            == (m.algorithmSuite.symmetricSignature.is_HMAC and m.plaintextDataKey.is_Some)
        )
        and BytesExterns.default__.HasKeys(m.encryptionContext, m.requiredEncryptionContextKeys)
    )


def CanUnlock(m):
    return m.plaintextDataKey.is_None and ValidForDecryption(m)


def ReadyForDecryption(m):
    return m.plaintextDataKey.is_Some and ValidForDecryption(m)


def SigningKeys(m):
    if m.symmetricSigningKeys.is_Some:
        return m.symmetricSigningKeys.value
    else:
        return _dafny.EMPTY


def KeepsAll(before, after):
    if before <= after:
        return True
    else:
        return _dafny.MultiSet(before).issubset(_dafny.MultiSet(after))


def SameSecret(a, b):
    if a.is_None or b.is_None:
        return a.is_None and b.is_None
    else:
        return BytesExterns.default__.EqualInConstantTime(a.value, b.value)


def EncryptionTransition(before, after):
    return (
        after.algorithmSuite == before.algorithmSuite
        and after.encryptionContext == before.encryptionContext
        and (after.requiredEncryptionContextKeys == before.requiredEncryptionContextKeys)
        and SameSecret(after.signingKey, before.signingKey)
        and after.plaintextDataKey.is_Some
        and (not before.plaintextDataKey.is_Some or SameSecret(after.plaintextDataKey, before.plaintextDataKey))
        and KeepsAll(before.encryptedDataKeys, after.encryptedDataKeys)
        and (not after.algorithmSuite.symmetricSignature.is_HMAC or after.symmetricSigningKeys.is_Some)
        and KeepsAll(SigningKeys(before), SigningKeys(after))
        and ValidForEncryption(after)
    )


def DecryptionTransition(before, after):
    return (
        after.algorithmSuite == before.algorithmSuite
        and after.encryptionContext == before.encryptionContext
        and (after.requiredEncryptionContextKeys == before.requiredEncryptionContextKeys)
        and (after.verificationKey == before.verificationKey)
        and before.plaintextDataKey.is_None
        and after.plaintextDataKey.is_Some
        and before.symmetricSigningKey.is_None
        and ValidForDecryption(after)
    )


PUBLIC__KEY = Bytes.Ascii(_dafny.TextSeq("aws-crypto-public-key"))
default__ = sys.modules[__name__]
