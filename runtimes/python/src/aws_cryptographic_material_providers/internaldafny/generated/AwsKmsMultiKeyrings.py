# Translated from dafny/keyrings/aws_kms/AwsKmsMultiKeyrings.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
from itertools import count
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors
import aws_cryptographic_material_providers.internaldafny.generated.KmsScopes as KmsScopes
import aws_cryptographic_material_providers.internaldafny.generated.AwsKmsKeyring as AwsKmsKeyring
import aws_cryptographic_material_providers.internaldafny.generated.DefaultClientSupplier as DefaultClientSupplier
import aws_cryptographic_material_providers.internaldafny.generated.MultiKeyring as MultiKeyring


def RelatedKeys(texts):
    return Refusals.Refused(
        _dafny.TextSeq("Related multi-Region keys: ")
        + texts
        + _dafny.TextSeq(" are not allowed together; each multi-Region key may be there once")
    )


def NoRegions(count):
    return Refusals.Refused(
        _dafny.TextSeq("regions is ")
        + (_dafny.TextSeq("empty") if count == 0 else _dafny.TextSeq("a list with an empty name"))
        + _dafny.TextSeq('; Regions such as "us-west-2" are needed')
    )


def SupplierOf(given):
    if given.is_Some:
        return given.value
    return DefaultClientSupplier.Create()


def ReadKeyIds(generator, children):
    texts = (_dafny.Seq([generator.value]) if generator.is_Some else _dafny.EMPTY) + children
    if len(texts) == 0:
        return Wrappers.Result_Success(_dafny.EMPTY)
    result = KmsErrors.ReadKeyId(
        _dafny.TextSeq("generator") if generator.is_Some else _dafny.TextSeq("kms_key_ids[0]"), texts[0]
    )
    if result.is_Failure:
        return result
    first = result.value
    ids = _dafny.ListArray([first for v0 in range(len(texts))])
    for i in range(0, len(texts)):
        if generator.is_Some and i == 0:
            member = _dafny.TextSeq("generator")
        else:
            member = (
                _dafny.TextSeq("kms_key_ids[") + Text.Decimal(i - 1 if generator.is_Some else i) + _dafny.TextSeq("]")
            )
        result = KmsErrors.ReadKeyId(member, texts[i])
        if result.is_Failure:
            return result
        id_ = result.value
        ids[i] = id_
    return Wrappers.Result_Success(_dafny.Seq(ids[:]))


def CheckUnique(ids):
    duplicates = KmsArns.Duplicates(_dafny.Seq([ids[i].identifier for i in range(len(ids))]))
    if len(duplicates) > 0:
        texts = duplicates[0].Print()
        for i in range(1, len(duplicates)):
            texts = texts + _dafny.TextSeq(",") + duplicates[i].Print()
        return Wrappers.Result_Failure(RelatedKeys(texts))
    return Wrappers.Result_Success(())


def OfKeys(generator, kmsKeyIds, clientSupplier, grantTokens, related):
    result = KmsErrors.GrantTokens(grantTokens)
    if result.is_Failure:
        return result
    tokens = result.value
    supplier = SupplierOf(clientSupplier)
    result = ReadKeyIds(generator, kmsKeyIds.value if kmsKeyIds.is_Some else _dafny.EMPTY)
    if result.is_Failure:
        return result
    ids = result.value
    if related:
        result = CheckUnique(ids)
        if result.is_Failure:
            return result
    keyrings = _dafny.EMPTY
    if len(ids) > 0:
        result = OfKey(ids[0], supplier, tokens, related)
        if result.is_Failure:
            return result
        first = result.value
        made = _dafny.ListArray([first for v2 in range(len(ids))])
        for i in range(1, len(ids)):
            result = OfKey(ids[i], supplier, tokens, related)
            if result.is_Failure:
                return result
            keyring = result.value
            made[i] = keyring
        keyrings = _dafny.Seq(made[:])
    if generator.is_None or len(keyrings) == 0:
        r = MultiKeyring.Create(
            MaterialProvidersTypes.CreateMultiKeyringInput_CreateMultiKeyringInput(Wrappers.the_Option_None, keyrings)
        )
    else:
        r = MultiKeyring.Create(
            MaterialProvidersTypes.CreateMultiKeyringInput_CreateMultiKeyringInput(
                Wrappers.Option_Some(keyrings[0]), _dafny.Seq(keyrings[1:])
            )
        )
    return r


def OfKey(id_, supplier, grantTokens, related):
    result = supplier.GetClient(MaterialProvidersTypes.GetClientInput_GetClientInput(id_.identifier.Region()))
    if result.is_Failure:
        return result
    client = result.value
    result = AwsKmsKeyring.Made(
        KmsScopes.Scope_RelatedKeys(id_) if related else KmsScopes.Scope_OneKey(id_),
        client,
        Wrappers.Option_Some(grantTokens),
    )
    if result.is_Failure:
        return result
    keyring = result.value
    return Wrappers.Result_Success(keyring)


def OfRegions(regions, discoveryFilter, clientSupplier, grantTokens, related):
    result = KmsErrors.GrantTokens(grantTokens)
    if result.is_Failure:
        return result
    tokens = result.value
    result = KmsScopes.CheckedFilter(discoveryFilter)
    if result.is_Failure:
        return result
    filter_ = result.value
    supplier = SupplierOf(clientSupplier)
    if len(regions) == 0 or _dafny.EMPTY in regions:
        return Wrappers.Result_Failure(NoRegions(len(regions)))
    result = OfRegion(regions[0], filter_, supplier, tokens, related)
    if result.is_Failure:
        return result
    first = result.value
    made = _dafny.ListArray([first for v3 in range(len(regions))])
    for i in range(1, len(regions)):
        result = OfRegion(regions[i], filter_, supplier, tokens, related)
        if result.is_Failure:
            return result
        keyring = result.value
        made[i] = keyring
    return MultiKeyring.Create(
        MaterialProvidersTypes.CreateMultiKeyringInput_CreateMultiKeyringInput(
            Wrappers.the_Option_None, _dafny.Seq(made[:])
        )
    )


def OfRegion(region, filter_, supplier, grantTokens, related):
    result = supplier.GetClient(MaterialProvidersTypes.GetClientInput_GetClientInput(region))
    if result.is_Failure:
        return result
    client = result.value
    if related:
        result = AwsKmsKeyring.OfRegion(filter_, region, client, Wrappers.Option_Some(grantTokens))
        if result.is_Failure:
            return result
        keyring = result.value
        return Wrappers.Result_Success(keyring)
    result = AwsKmsKeyring.Made(KmsScopes.Scope_Discovery(filter_), client, Wrappers.Option_Some(grantTokens))
    if result.is_Failure:
        return result
    keyring = result.value
    return Wrappers.Result_Success(keyring)


default__ = sys.modules[__name__]
