# Translated from dafny/keystore/KeyStoreErrors.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreTypes as KeyStoreTypes


def Refused(message):
    return KeyStoreTypes.Error_KeyStoreException(message)


def AskedKms(answer):
    if answer.is_Success:
        return Wrappers.Result_Success(answer.value)
    else:
        return Wrappers.Result_Failure(KeyStoreTypes.Error_ComAmazonawsKms(answer.error))


def AskedDynamoDb(answer):
    if answer.is_Success:
        return Wrappers.Result_Success(answer.value)
    else:
        return Wrappers.Result_Failure(KeyStoreTypes.Error_ComAmazonawsDynamodb(answer.error))


def Random(answer):
    if answer.is_Success:
        return Wrappers.Result_Success(answer.value)
    elif answer.error.is_Opaque:
        return Wrappers.Result_Failure(KeyStoreTypes.Error_Opaque(answer.error.obj, answer.error.text))
    else:
        return Wrappers.Result_Failure(Refused(_dafny.TextSeq("no random bytes")))


default__ = sys.modules[__name__]
