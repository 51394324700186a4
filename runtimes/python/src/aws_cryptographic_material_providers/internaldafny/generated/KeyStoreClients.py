# Translated from dafny/keystore/KeyStoreClients.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreTypes as KeyStoreTypes
import aws_cryptographic_material_providers.internaldafny.extern.KeyStoreClientExterns as KeyStoreClientExterns
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreErrors as KeyStoreErrors


def NoClient(service, region, cause):
    where = _dafny.EMPTY if region == _dafny.EMPTY else _dafny.TextSeq(" in Region ") + Text.Quoted(region)
    return KeyStoreTypes.Error_Caused(
        KeyStoreErrors.Refused(
            _dafny.TextSeq("no client for ")
            + service
            + where
            + _dafny.TextSeq(" can be made; give one, or a Region that exists")
        ),
        cause,
    )


def DynamoDb(given, region):
    if given.is_Some:
        return Wrappers.Result_Success(given.value)
    client = KeyStoreClientExterns.default__.DynamoDb(region)
    if client.is_Failure:
        return Wrappers.Result_Failure(
            NoClient(_dafny.TextSeq("DynamoDB"), region, KeyStoreTypes.Error_ComAmazonawsDynamodb(client.error))
        )
    return Wrappers.Result_Success(client.value)


def Kms(given, region):
    if given.is_Some:
        return Wrappers.Result_Success(given.value)
    client = KeyStoreClientExterns.default__.Kms(region)
    if client.is_Failure:
        return Wrappers.Result_Failure(
            NoClient(_dafny.TextSeq("AWS KMS"), region, KeyStoreTypes.Error_ComAmazonawsKms(client.error))
        )
    return Wrappers.Result_Success(client.value)


default__ = sys.modules[__name__]
