# Translated from dafny/aws/KmsArns.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns


class Resource(_dafny.Datatype):
    __slots__ = ()

    @classmethod
    def default(cls):
        return lambda: Resource_Key(_dafny.EMPTY)

    is_Key = False
    is_Alias = False

    def IsMultiRegion(self):
        return self.is_Key and _dafny.TextSeq("mrk-") <= self.id_

    def Print(self):
        if self.is_Key:
            return _dafny.TextSeq("key/") + self.id_
        else:
            return _dafny.TextSeq("alias/") + self.name


class Resource_Key(Resource):
    __slots__ = ("id_",)
    is_Key = True

    def __init__(self, id_):
        self.id_ = id_

    def __eq__(self, other):
        return self is other or (isinstance(other, Resource_Key) and self.id_ == other.id_)

    def __hash__(self):
        return hash((self.id_,))


class Resource_Alias(Resource):
    __slots__ = ("name",)
    is_Alias = True

    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self is other or (isinstance(other, Resource_Alias) and self.name == other.name)

    def __hash__(self):
        return hash((self.name,))


class Arn(_dafny.Datatype):
    __slots__ = ()

    @classmethod
    def default(cls):
        return lambda: Arn_Arn(_dafny.EMPTY, _dafny.EMPTY, _dafny.EMPTY, Resource.default()())

    is_Arn = False

    def Parts(self):
        return _dafny.ItemSeq(
            [
                _dafny.TextSeq("arn"),
                self.partition,
                _dafny.TextSeq("kms"),
                self.region,
                self.account,
                self.resource.Print(),
            ]
        )

    def Print(self):
        return Joined(self.Parts())


class Arn_Arn(Arn):
    __slots__ = ("partition", "region", "account", "resource")
    is_Arn = True

    def __init__(self, partition, region, account, resource):
        self.partition = partition
        self.region = region
        self.account = account
        self.resource = resource

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Arn_Arn)
            and self.partition == other.partition
            and (self.region == other.region)
            and (self.account == other.account)
            and (self.resource == other.resource)
        )

    def __hash__(self):
        return hash((self.partition, self.region, self.account, self.resource))


class Identifier(_dafny.Datatype):
    __slots__ = ()

    @classmethod
    def default(cls):
        return lambda: Identifier_InArn(Arn.default()())

    is_InArn = False
    is_Bare = False

    def IsMultiRegion(self):
        return self.Of().IsMultiRegion()

    def Of(self):
        if self.is_InArn:
            return self.arn.resource
        else:
            return self.resource

    def Print(self):
        if self.is_InArn:
            return self.arn.Print()
        else:
            return self.resource.Print()

    def Region(self):
        if self.is_InArn:
            return self.arn.region
        else:
            return _dafny.EMPTY


class Identifier_InArn(Identifier):
    __slots__ = ("arn",)
    is_InArn = True

    def __init__(self, arn):
        self.arn = arn

    def __eq__(self, other):
        return self is other or (isinstance(other, Identifier_InArn) and self.arn == other.arn)

    def __hash__(self):
        return hash((self.arn,))


class Identifier_Bare(Identifier):
    __slots__ = ("resource",)
    is_Bare = True

    def __init__(self, resource):
        self.resource = resource

    def __eq__(self, other):
        return self is other or (isinstance(other, Identifier_Bare) and self.resource == other.resource)

    def __hash__(self):
        return hash((self.resource,))


class KeyArn(_dafny.Datatype):
    __slots__ = ()

    @classmethod
    def default(cls):
        return lambda: KeyArn_KeyArn(_dafny.EMPTY, Arn.default()())

    is_KeyArn = False


class KeyArn_KeyArn(KeyArn):
    __slots__ = ("text", "arn")
    is_KeyArn = True

    def __init__(self, text, arn):
        self.text = text
        self.arn = arn

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeyArn_KeyArn) and self.text == other.text and (self.arn == other.arn)
        )

    def __hash__(self):
        return hash((self.text, self.arn))


def Joined(parts):
    accumulator = _dafny.EMPTY
    while True:
        if len(parts) == 1:
            return accumulator + parts[0]
        else:
            accumulator = accumulator + (parts[0] + _dafny.TextSeq(":"))
            parts = _dafny.Seq(parts[1:])
            continue


def ParseResource(text):
    if _dafny.TextSeq("key/") < text:
        return Wrappers.Option_Some(Resource_Key(_dafny.Seq(text[4:])))
    elif _dafny.TextSeq("alias/") < text:
        return Wrappers.Option_Some(Resource_Alias(_dafny.Seq(text[6:])))
    else:
        return Wrappers.the_Option_None


def ParseArn(text):
    parts = TextExterns.default__.Split(text, ":")
    if (
        len(parts) != 6
        or parts[0] != "arn"
        or parts[1] == _dafny.EMPTY
        or (parts[2] != "kms")
        or (parts[3] == _dafny.EMPTY)
        or (parts[4] == _dafny.EMPTY)
    ):
        return Wrappers.the_Option_None
    else:
        resource = ParseResource(parts[5])
        if resource.is_None:
            return Wrappers.the_Option_None
        else:
            return Wrappers.Option_Some(Arn_Arn(parts[1], parts[3], parts[4], resource.value))


def ParseIdentifier(text):
    if _dafny.TextSeq("arn:") <= text:
        arn = ParseArn(text)
        if arn.is_None:
            return Wrappers.the_Option_None
        else:
            return Wrappers.Option_Some(Identifier_InArn(arn.value))
    elif _dafny.TextSeq("alias/") < text:
        return Wrappers.Option_Some(Identifier_Bare(Resource_Alias(_dafny.Seq(text[6:]))))
    elif text == _dafny.EMPTY or text == "key" or "/" in text:
        return Wrappers.the_Option_None
    else:
        return Wrappers.Option_Some(Identifier_Bare(Resource_Key(text)))


def ParseKeyArn(text):
    arn = ParseArn(text)
    if arn.is_None or not arn.value.resource.is_Key:
        return Wrappers.the_Option_None
    else:
        return Wrappers.Option_Some(KeyArn_KeyArn(text, arn.value))


def ReadKeyArn(encoded):
    text = TextExterns.default__.Decode(encoded)
    if text.is_None:
        return Wrappers.the_Option_None
    else:
        return ParseKeyArn(text.value)


def AreRelated(a, b):
    return a == b or (
        a.is_InArn and b.is_InArn and a.IsMultiRegion() and b.IsMultiRegion() and AreReplicas(a.arn, b.arn)
    )


def AreReplicas(a, b):
    return a.partition == b.partition and a.account == b.account and (a.resource == b.resource)


def Duplicates(identifiers):
    duplicates = _dafny.EMPTY
    for i in range(0, len(identifiers)):
        clashes = ClashesWithAnother(identifiers, i)
        if clashes:
            duplicates = duplicates + _dafny.Seq([identifiers[i]])
    return duplicates


def Clash(a, b):
    return a.IsMultiRegion() and b.IsMultiRegion() and (a.Of() == b.Of())


def ClashesWithAnother(identifiers, i):
    for j in range(0, len(identifiers)):
        if j != i and Clash(identifiers[i], identifiers[j]):
            return True
    return False


default__ = sys.modules[__name__]
