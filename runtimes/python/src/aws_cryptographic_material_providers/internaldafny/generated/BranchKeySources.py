# Translated from dafny/keyrings/aws_kms/BranchKeySources.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreTypes as KeyStoreTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.AnyCache as AnyCache
import aws_cryptographic_material_providers.internaldafny.extern.UuidExterns as UuidExterns
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyWrapping as BranchKeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyNames as KeyNames
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyIdentifiers as BranchKeyIdentifiers


class BranchKeyId(_dafny.Datatype):
    __slots__ = ()
    is_BranchKeyId = False


class BranchKeyId_BranchKeyId(BranchKeyId):
    __slots__ = ("text", "encoded", "active")
    is_BranchKeyId = True

    def __init__(self, text, encoded, active):
        self.text = text
        self.encoded = encoded
        self.active = active

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BranchKeyId_BranchKeyId)
            and self.text == other.text
            and (self.encoded == other.encoded)
            and (self.active == other.active)
        )

    def __hash__(self):
        return hash((self.text, self.encoded, self.active))


class Origin(_dafny.Datatype):
    __slots__ = ()
    is_FromCache = False
    is_FromKeyStore = False


class Origin_FromCache(Origin):
    __slots__ = ()
    is_FromCache = True

    def __eq__(self, other):
        return isinstance(other, Origin_FromCache)

    def __hash__(self):
        return hash(())


the_Origin_FromCache = Origin_FromCache()


class Origin_FromKeyStore(Origin):
    __slots__ = ()
    is_FromKeyStore = True

    def __eq__(self, other):
        return isinstance(other, Origin_FromKeyStore)

    def __hash__(self):
        return hash(())


the_Origin_FromKeyStore = Origin_FromKeyStore()


class Wanted(_dafny.Datatype):
    __slots__ = ()
    is_Active = False
    is_Exactly = False


class Wanted_Active(Wanted):
    __slots__ = ()
    is_Active = True

    def __eq__(self, other):
        return isinstance(other, Wanted_Active)

    def __hash__(self):
        return hash(())


the_Wanted_Active = Wanted_Active()


class Wanted_Exactly(Wanted):
    __slots__ = ("version", "text", "encoded")
    is_Exactly = True

    def __init__(self, version, text, encoded):
        self.version = version
        self.text = text
        self.encoded = encoded

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Wanted_Exactly)
            and self.version == other.version
            and (self.text == other.text)
            and (self.encoded == other.encoded)
        )

    def __hash__(self):
        return hash((self.version, self.text, self.encoded))


class BranchKeySource:
    def ctor__(self, keyStore, cache, ttl, partition, logicalName):
        self.keyStore = keyStore
        self.cache = cache
        self.ttl = ttl
        self.encryptPrefix = BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.ENCRYPT, partition, logicalName)
        self.decryptPrefix = BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.DECRYPT, partition, logicalName)

    def Id(self, text):
        result = KeyNames.Encoded(_dafny.TextSeq("branch_key_id"), text)
        if result.is_Failure:
            return result
        encoded = result.value
        return Wrappers.Result_Success(
            BranchKeyId_BranchKeyId(text, encoded, BranchKeyIdentifiers.OfActive(self.encryptPrefix, encoded))
        )

    def ActiveVersion(self, id_):
        return self.Find(id_, id_.active, the_Wanted_Active)

    def NamedVersion(self, id_, version):
        text = UuidExterns.default__.ToText(version)
        result = KeyNames.Utf8(_dafny.TextSeq("branch_key_version"), text)
        if result.is_Failure:
            return result
        encoded = result.value
        return self.Find(
            id_,
            BranchKeyIdentifiers.OfVersion(self.decryptPrefix, id_.encoded, encoded),
            Wanted_Exactly(version, text, encoded),
        )

    def Find(self, id_, identifier, wanted):
        result = AnyCache.BranchKey(self.cache, identifier, self.ttl)
        if result.is_Failure:
            return result
        cached = result.value
        if cached.is_Some:
            return Found(cached.value, id_, wanted, the_Origin_FromCache)
        result = self.Fetch(id_, wanted)
        if result.is_Failure:
            return result
        fetched = result.value
        result = Found(fetched, id_, wanted, the_Origin_FromKeyStore)
        if result.is_Failure:
            return result
        branchKey = result.value
        result = AnyCache.PutBranchKey(self.cache, identifier, fetched, self.ttl)
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(branchKey)

    def Fetch(self, id_, wanted):
        if wanted.is_Active:
            active = self.keyStore.GetActiveBranchKey(
                KeyStoreTypes.GetActiveBranchKeyInput_GetActiveBranchKeyInput(id_.text)
            )
            if active.is_Failure:
                return Wrappers.Result_Failure(MaterialProvidersTypes.Error_KeyStore(active.error))
            return Wrappers.Result_Success(active.value.branchKeyMaterials)
        found = self.keyStore.GetBranchKeyVersion(
            KeyStoreTypes.GetBranchKeyVersionInput_GetBranchKeyVersionInput(id_.text, wanted.text)
        )
        if found.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_KeyStore(found.error))
        return Wrappers.Result_Success(found.value.branchKeyMaterials)


def OtherBranchKey(found, from_, expected):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key from ")
        + Name(from_)
        + _dafny.TextSeq(" has the branch_key_identifier ")
        + Text.Quoted(found)
        + _dafny.TextSeq("; expected ")
        + Text.Quoted(expected)
    )


def OtherVersion(found, from_, expected):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key from ")
        + Name(from_)
        + _dafny.TextSeq(" has the branch_key_version ")
        + Text.QuotedUtf8(found)
        + _dafny.TextSeq("; expected ")
        + Text.Quoted(expected)
    )


def NoVersion(found, from_):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key from ")
        + Name(from_)
        + _dafny.TextSeq(" has the branch_key_version ")
        + Text.QuotedUtf8(found)
        + _dafny.TextSeq(
            ", which is not the text of a UUID in lower case with hyphens; what it wraps could not be unwrapped"
        )
    )


def WrongKeyLength(length, from_):
    return Refusals.Refused(
        _dafny.TextSeq("the branch_key from ")
        + Name(from_)
        + _dafny.TextSeq(" is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; a branch key has 32")
    )


def Name(from_):
    if from_.is_FromCache:
        return _dafny.TextSeq("the cache")
    else:
        return _dafny.TextSeq("the key store")


def Found(materials, id_, wanted, from_):
    if materials.branchKeyIdentifier != id_.text:
        return Wrappers.Result_Failure(OtherBranchKey(materials.branchKeyIdentifier, from_, id_.text))
    elif len(materials.branchKey) != 32:
        return Wrappers.Result_Failure(WrongKeyLength(len(materials.branchKey), from_))
    elif wanted.is_Exactly:
        if materials.branchKeyVersion != wanted.encoded:
            return Wrappers.Result_Failure(OtherVersion(materials.branchKeyVersion, from_, wanted.text))
        else:
            return Wrappers.Result_Success(
                BranchKeyWrapping.BranchKey_BranchKey(id_.encoded, wanted.version, materials.branchKey)
            )
    else:
        version = VersionOf(materials.branchKeyVersion)
        if version.is_None:
            return Wrappers.Result_Failure(NoVersion(materials.branchKeyVersion, from_))
        else:
            return Wrappers.Result_Success(
                BranchKeyWrapping.BranchKey_BranchKey(id_.encoded, version.value, materials.branchKey)
            )


def VersionOf(encoded):
    text = TextExterns.default__.Decode(encoded)
    if text.is_None:
        return Wrappers.the_Option_None
    else:
        return UuidExterns.default__.FromCanonicalText(text.value)


default__ = sys.modules[__name__]
