# Translated from dafny/keystore/BranchKeyItems.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.DynamoDbTypes as DynamoDbTypes


class Kind(_dafny.Datatype):
    __slots__ = ()
    is_Version = False
    is_Active = False
    is_Beacon = False

    def Type(self):
        if self.is_Version:
            return VERSION__PREFIX + self.version
        if self.is_Active:
            return ACTIVE
        return BEACON


class Kind_Version(Kind):
    __slots__ = ("version",)
    is_Version = True

    def __init__(self, version):
        self.version = version

    def __eq__(self, other):
        return self is other or (isinstance(other, Kind_Version) and self.version == other.version)

    def __hash__(self):
        return hash((self.version,))


class Kind_Active(Kind):
    __slots__ = ("version",)
    is_Active = True

    def __init__(self, version):
        self.version = version

    def __eq__(self, other):
        return self is other or (isinstance(other, Kind_Active) and self.version == other.version)

    def __hash__(self):
        return hash((self.version,))


class Kind_Beacon(Kind):
    __slots__ = ()
    is_Beacon = True

    def __eq__(self, other):
        return isinstance(other, Kind_Beacon)

    def __hash__(self):
        return hash(())


the_Kind_Beacon = Kind_Beacon()


class Context(_dafny.Datatype):
    __slots__ = ()
    is_Context = False

    def Texts(self):
        fixed = _dafny.Map(
            {
                BRANCH__KEY__ID: self.identifier,
                TYPE: self.kind.Type(),
                CREATE__TIME: self.createTime,
                HIERARCHY__VERSION: self.hierarchyVersion,
                KMS__ARN: self.kmsArn,
            }
        )
        return (
            self.others
            | fixed
            | (_dafny.Map({VERSION: VERSION__PREFIX + self.kind.version}) if self.kind.is_Active else _dafny.Map({}))
        )

    def KmsContext(self, logicalName):
        return self.Texts().set(TABLE__NAME, logicalName)

    def Custom(self):

        def iife0_():
            coll0_ = _dafny.Set()
            for compr_0_ in self.others:
                name = compr_0_
                if name in self.others and CONTEXT__PREFIX <= name:
                    coll0_ = coll0_.union(_dafny.Set([_dafny.Seq(name[len(CONTEXT__PREFIX) :])]))
            return _dafny.Set(coll0_)

        names = iife0_()

        def iife1_():
            coll1_ = _dafny.Map()
            for compr_1_ in names.Elements:
                name_ = compr_1_
                coll1_[name_] = self.others[CONTEXT__PREFIX + name_]
            return _dafny.Map(coll1_)

        return iife1_()


class Context_Context(Context):
    __slots__ = ("identifier", "kind", "createTime", "hierarchyVersion", "kmsArn", "others")
    is_Context = True

    def __init__(self, identifier, kind, createTime, hierarchyVersion, kmsArn, others):
        self.identifier = identifier
        self.kind = kind
        self.createTime = createTime
        self.hierarchyVersion = hierarchyVersion
        self.kmsArn = kmsArn
        self.others = others

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Context_Context)
            and self.identifier == other.identifier
            and (self.kind == other.kind)
            and (self.createTime == other.createTime)
            and (self.hierarchyVersion == other.hierarchyVersion)
            and (self.kmsArn == other.kmsArn)
            and (self.others == other.others)
        )

    def __hash__(self):
        return hash((self.identifier, self.kind, self.createTime, self.hierarchyVersion, self.kmsArn, self.others))


class Item(_dafny.Datatype):
    __slots__ = ()
    is_Item = False

    def Write(self):
        texts = self.context.Texts()

        def iife0_():
            coll0_ = _dafny.Map()
            for compr_0_ in texts:
                name = compr_0_
                if name in texts:
                    coll0_[name] = (
                        DynamoDbTypes.AttributeValue_N(texts[name])
                        if name == HIERARCHY__VERSION
                        else DynamoDbTypes.AttributeValue_S(texts[name])
                    )
            return _dafny.Map(coll0_)

        return iife0_().set(ENC, DynamoDbTypes.AttributeValue_B(self.enc))


class Item_Item(Item):
    __slots__ = ("context", "enc")
    is_Item = True

    def __init__(self, context, enc):
        self.context = context
        self.enc = enc

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Item_Item) and self.context == other.context and (self.enc == other.enc)
        )

    def __hash__(self):
        return hash((self.context, self.enc))


def IsReserved(name):
    return (
        name == BRANCH__KEY__ID
        or name == TYPE
        or name == VERSION
        or (name == ENC)
        or (name == KMS__ARN)
        or (name == CREATE__TIME)
        or (name == HIERARCHY__VERSION)
        or (name == TABLE__NAME)
    )


def Prefixed(custom):

    def iife0_():
        coll0_ = _dafny.Set()
        for compr_0_ in custom:
            name = compr_0_
            if name in custom:
                coll0_ = coll0_.union(_dafny.Set([CONTEXT__PREFIX + name]))
        return _dafny.Set(coll0_)

    names = iife0_()

    def iife1_():
        coll1_ = _dafny.Map()
        for compr_1_ in names.Elements:
            name_ = compr_1_
            coll1_[name_] = custom[_dafny.Seq(name_[len(CONTEXT__PREFIX) :])]
        return _dafny.Map(coll1_)

    return iife1_()


def HasText(attributes, name):
    return name in attributes and attributes[name].is_S


def ReadKind(typ, version):
    if version.is_Some:
        if typ == ACTIVE and VERSION__PREFIX < version.value:
            return Wrappers.Option_Some(Kind_Active(_dafny.Seq(version.value[len(VERSION__PREFIX) :])))
        else:
            return Wrappers.the_Option_None
    elif typ == BEACON:
        return Wrappers.Option_Some(the_Kind_Beacon)
    elif VERSION__PREFIX < typ:
        return Wrappers.Option_Some(Kind_Version(_dafny.Seq(typ[len(VERSION__PREFIX) :])))
    else:
        return Wrappers.the_Option_None


def VersionOf(attributes):
    if HasText(attributes, VERSION):
        return Wrappers.Option_Some(attributes[VERSION].S)
    else:
        return Wrappers.the_Option_None


def Problem(attributes):

    def lambda0_(forall_var_0_):
        name = forall_var_0_
        return not name in attributes or (name == ENC or name == HIERARCHY__VERSION or attributes[name].is_S)

    if not HasText(attributes, BRANCH__KEY__ID) or attributes[BRANCH__KEY__ID].S == _dafny.EMPTY:
        return Wrappers.Option_Some(_dafny.TextSeq("branch-key-id is missing, empty or no text"))
    elif not HasText(attributes, TYPE):
        return Wrappers.Option_Some(_dafny.TextSeq("type is missing or no text"))
    elif not HasText(attributes, CREATE__TIME):
        return Wrappers.Option_Some(_dafny.TextSeq("create-time is missing or no text"))
    elif not (HIERARCHY__VERSION in attributes and attributes[HIERARCHY__VERSION].is_N):
        return Wrappers.Option_Some(_dafny.TextSeq("hierarchy-version is missing or no number"))
    elif not (
        HasText(attributes, KMS__ARN)
        and (1 <= len(attributes[KMS__ARN].S) and len(attributes[KMS__ARN].S) <= KmsRequests.MAX__KEY__ID__LENGTH)
    ):
        return Wrappers.Option_Some(_dafny.TextSeq("kms-arn is missing or no text of 1 to 2048 characters"))
    elif not (ENC in attributes and attributes[ENC].is_B and KmsRequests.IsCiphertext(attributes[ENC].B)):
        return Wrappers.Option_Some(_dafny.TextSeq("enc is missing or not 1 to 6144 bytes"))
    elif TABLE__NAME in attributes:
        return Wrappers.Option_Some(_dafny.TextSeq("there is an attribute tablename, which no item has"))
    elif not all(map(lambda0_, attributes.keys)):
        return Wrappers.Option_Some(
            _dafny.TextSeq("there is an attribute besides enc and hierarchy-version that is no text")
        )
    elif ReadKind(attributes[TYPE].S, VersionOf(attributes)).is_None:
        return Wrappers.Option_Some(_dafny.TextSeq("type and version do not fit together"))
    else:
        return Wrappers.the_Option_None


def Read(attributes):

    def iife0_():
        coll0_ = _dafny.Map()
        for compr_0_ in attributes:
            name = compr_0_
            if name in attributes and (not IsReserved(name)):
                coll0_[name] = attributes[name].S
        return _dafny.Map(coll0_)

    return Item_Item(
        Context_Context(
            attributes[BRANCH__KEY__ID].S,
            ReadKind(attributes[TYPE].S, VersionOf(attributes)).value,
            attributes[CREATE__TIME].S,
            attributes[HIERARCHY__VERSION].N,
            attributes[KMS__ARN].S,
            iife0_(),
        ),
        attributes[ENC].B,
    )


BRANCH__KEY__ID = _dafny.TextSeq("branch-key-id")
TYPE = _dafny.TextSeq("type")
VERSION = _dafny.TextSeq("version")
ENC = _dafny.TextSeq("enc")
KMS__ARN = _dafny.TextSeq("kms-arn")
CREATE__TIME = _dafny.TextSeq("create-time")
HIERARCHY__VERSION = _dafny.TextSeq("hierarchy-version")
TABLE__NAME = _dafny.TextSeq("tablename")
VERSION__PREFIX = _dafny.TextSeq("branch:version:")
ACTIVE = _dafny.TextSeq("branch:ACTIVE")
BEACON = _dafny.TextSeq("beacon:ACTIVE")
CONTEXT__PREFIX = _dafny.TextSeq("aws-crypto-ec:")
default__ = sys.modules[__name__]
