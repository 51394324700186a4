# Translated from dafny/keystore/KmsConfigurations.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreErrors as KeyStoreErrors


class KeyArn:
    @staticmethod
    def default():
        return KmsArns.KeyArn.default()()


class Scope(_dafny.Datatype):
    __slots__ = ()
    is_OneKey = False
    is_OneOfRelated = False
    is_Any = False
    is_AnyIn = False

    def CanCreate(self):
        return self.is_OneKey or self.is_OneOfRelated

    def Region(self):
        if self.CanCreate():
            return self.key.arn.region
        elif self.is_AnyIn:
            return self.region
        else:
            return _dafny.EMPTY

    def Admits(self, stored):
        if self.is_OneKey:
            return stored.text == self.key.text
        if self.is_OneOfRelated:
            return KmsArns.AreRelated(Identifier(self.key), Identifier(stored))
        return True

    def KeyIdFor(self, stored):
        if self.CanCreate():
            return self.key.text
        elif self.is_AnyIn and stored.arn.resource.IsMultiRegion():
            here = KmsArns.Arn_Arn(stored.arn.partition, self.region, stored.arn.account, stored.arn.resource)
            return here.Print()
        else:
            return stored.text


class Scope_OneKey(Scope):
    __slots__ = ("key",)
    is_OneKey = True

    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_OneKey) and self.key == other.key)

    def __hash__(self):
        return hash((self.key,))


class Scope_OneOfRelated(Scope):
    __slots__ = ("key",)
    is_OneOfRelated = True

    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_OneOfRelated) and self.key == other.key)

    def __hash__(self):
        return hash((self.key,))


class Scope_Any(Scope):
    __slots__ = ()
    is_Any = True

    def __eq__(self, other):
        return isinstance(other, Scope_Any)

    def __hash__(self):
        return hash(())


the_Scope_Any = Scope_Any()


class Scope_AnyIn(Scope):
    __slots__ = ("region",)
    is_AnyIn = True

    def __init__(self, region):
        self.region = region

    def __eq__(self, other):
        return self is other or (isinstance(other, Scope_AnyIn) and self.region == other.region)

    def __hash__(self):
        return hash((self.region,))


def Fits(text):
    return 1 <= len(text) and len(text) <= KmsRequests.MAX__KEY__ID__LENGTH


def ParseKey(text):
    if Fits(text):
        return KmsArns.ParseKeyArn(text)
    else:
        return Wrappers.the_Option_None


def Identifier(key):
    return KmsArns.Identifier_InArn(key.arn)


def NotAKey(text):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("kms_configuration ")
        + Text.Quoted(text)
        + _dafny.TextSeq(' is not the ARN of a key of AWS KMS, such as "arn:aws:kms:us-west-2:111122223333:key/…"')
    )


def WrongLength(what, length, limit):
    return KeyStoreErrors.Refused(
        what
        + _dafny.TextSeq(" of kms_configuration has ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" characters; 1 to ")
        + Text.Decimal(limit)
        + _dafny.TextSeq(" are expected")
    )


def ReadKey(text):
    if not Fits(text):
        return Wrappers.Result_Failure(
            WrongLength(_dafny.TextSeq("the ARN"), len(text), KmsRequests.MAX__KEY__ID__LENGTH)
        )
    else:
        key = ParseKey(text)
        if key.is_None:
            return Wrappers.Result_Failure(NotAKey(text))
        else:
            return Wrappers.Result_Success(key.value)


def Read(configuration):
    if configuration.is_kmsKeyArn:
        text = configuration.kmsKeyArn
        result = ReadKey(text)
        if result.is_Failure:
            return result
        else:
            return Wrappers.Result_Success(Scope_OneKey(result.value))
    if configuration.is_kmsMRKeyArn:
        text = configuration.kmsMRKeyArn
        result = ReadKey(text)
        if result.is_Failure:
            return result
        else:
            return Wrappers.Result_Success(Scope_OneOfRelated(result.value))
    if configuration.is_discovery:
        return Wrappers.Result_Success(the_Scope_Any)
    given = configuration.mrDiscovery
    if 1 <= len(given.region) and len(given.region) <= MAX__REGION__LENGTH:
        return Wrappers.Result_Success(Scope_AnyIn(given.region))
    else:
        return Wrappers.Result_Failure(
            WrongLength(_dafny.TextSeq("the region"), len(given.region), MAX__REGION__LENGTH)
        )


MAX__REGION__LENGTH = 32
default__ = sys.modules[__name__]
