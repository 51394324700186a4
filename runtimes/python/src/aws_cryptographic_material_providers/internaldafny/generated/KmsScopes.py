# Translated from dafny/keyrings/aws_kms/KmsScopes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
from itertools import count
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors


class Scope(_dafny.Datatype):
    __slots__ = ()
    is_OneKey = False
    is_RelatedKeys = False
    is_Discovery = False
    is_RegionalDiscovery = False

    def IsDiscovery(self):
        return self.is_Discovery or self.is_RegionalDiscovery


class Scope_OneKey(Scope):
    __slots__ = ("id_",)
    is_OneKey = True

    def __init__(self, id_):
        self.id_ = id_

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_OneKey) and self.id_ == other.id_)

    def __hash__(self):
        return hash((self.id_,))


class Scope_RelatedKeys(Scope):
    __slots__ = ("id_",)
    is_RelatedKeys = True

    def __init__(self, id_):
        self.id_ = id_

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_RelatedKeys) and self.id_ == other.id_)

    def __hash__(self):
        return hash((self.id_,))


class Scope_Discovery(Scope):
    __slots__ = ("filter_",)
    is_Discovery = True

    def __init__(self, filter_):
        self.filter_ = filter_

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_Discovery) and self.filter_ == other.filter_)

    def __hash__(self):
        return hash((self.filter_,))


class Scope_RegionalDiscovery(Scope):
    __slots__ = ("filter_", "region")
    is_RegionalDiscovery = True

    def __init__(self, filter_, region):
        self.filter_ = filter_
        self.region = region

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Scope_RegionalDiscovery)
            and self.filter_ == other.filter_
            and (self.region == other.region)
        )

    def __hash__(self):
        return hash((self.filter_, self.region))


def Passes(filter_, arn):
    return not filter_.is_Some or (arn.partition == filter_.value.partition and arn.account in filter_.value.accountIds)


def KeyFor(scope, key):
    if scope.is_OneKey:
        id_ = scope.id_
        if key.text == id_.text:
            return Wrappers.Option_Some(id_.text)
        else:
            return Wrappers.the_Option_None
    if scope.is_RelatedKeys:
        id_ = scope.id_
        if KmsArns.AreRelated(id_.identifier, KmsArns.Identifier_InArn(key.arn)):
            return Wrappers.Option_Some(id_.text)
        else:
            return Wrappers.the_Option_None
    if scope.is_Discovery:
        filter_ = scope.filter_
        if Passes(filter_, key.arn):
            return Wrappers.Option_Some(key.text)
        else:
            return Wrappers.the_Option_None
    filter_ = scope.filter_
    region = scope.region
    if not Passes(filter_, key.arn):
        return Wrappers.the_Option_None
    elif key.arn.resource.IsMultiRegion():
        return Wrappers.Option_Some(
            KmsArns.Arn_Arn(key.arn.partition, region, key.arn.account, key.arn.resource).Print()
        )
    elif key.arn.region == region:
        return Wrappers.Option_Some(key.text)
    else:
        return Wrappers.the_Option_None


def Asked(scope, providerId, edk):
    if edk.keyProviderId != providerId:
        return Wrappers.Result_Success(Wrappers.the_Option_None)
    else:
        key = KmsArns.ReadKeyArn(edk.keyProviderInfo)
        if key.is_None:
            return Wrappers.Result_Failure(KmsErrors.NoKeyArn(len(edk.keyProviderInfo)))
        else:
            return Wrappers.Result_Success(KeyFor(scope, key.value))


def NoneForUs(scope, count):

    def lambda0_():
        if scope.is_OneKey:
            return _dafny.TextSeq("was made with kms_key_id ") + Text.Quoted(scope.id_.text)
        if scope.is_RelatedKeys:
            return (
                _dafny.TextSeq("was made with kms_key_id ")
                + Text.Quoted(scope.id_.text)
                + _dafny.TextSeq(" or a key related to it")
            )
        if scope.is_Discovery:
            return _dafny.TextSeq("was made with AWS KMS") + Within(scope.filter_)
        filter_ = scope.filter_
        return (
            _dafny.TextSeq("was made with AWS KMS and a key that can be had in ")
            + Text.Quoted(scope.region)
            + Within(filter_)
        )

    return Refusals.Refused(
        _dafny.TextSeq("Unable to decrypt data key: No Encrypted Data Keys found to match. None of the ")
        + Text.Decimal(count)
        + _dafny.TextSeq(" encrypted_data_keys ")
        + lambda0_()
    )


def Within(filter_):
    if filter_.is_Some:
        return _dafny.TextSeq(", within the discovery_filter")
    else:
        return _dafny.EMPTY


def BadFilter(what):
    return Refusals.Refused(_dafny.TextSeq("discovery_filter has ") + what)


def CheckedFilter(filter_):
    if filter_.is_None:
        return Wrappers.Result_Success(filter_)
    elif len(filter_.value.accountIds) == 0:
        return Wrappers.Result_Failure(BadFilter(_dafny.TextSeq("no account_ids; at least one is needed")))
    elif _dafny.EMPTY in filter_.value.accountIds:
        return Wrappers.Result_Failure(BadFilter(_dafny.TextSeq("an empty account id")))
    elif filter_.value.partition == _dafny.EMPTY:
        return Wrappers.Result_Failure(BadFilter(_dafny.TextSeq('an empty partition; one such as "aws" is needed')))
    else:
        return Wrappers.Result_Success(filter_)


default__ = sys.modules[__name__]
