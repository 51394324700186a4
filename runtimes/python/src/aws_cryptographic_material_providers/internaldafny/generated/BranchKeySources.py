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


class BranchKeySource:
    def ctor__(self, keyStore, cache, ttl, partition, logicalName):
        self.keyStore = keyStore
        self.cache = cache
        self.ttl = ttl
        self.encryptPrefix = BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.ENCRYPT, partition, logicalName)
        self.decryptPrefix = BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.DECRYPT, partition, logicalName)

    def Valid(self, id_):
        return TextExterns.default__.Encode(id_.text) == Wrappers.Option_Some(
            id_.encoded
        ) and id_.active == BranchKeyIdentifiers.OfActive(self.encryptPrefix, id_.encoded)

    def Id(self, text):
        result = Encoded(_dafny.TextSeq("branch_key_id"), text)
        if result.is_Failure:
            return result
        else:
            encoded = result.value
            return Wrappers.Result_Success(
                BranchKeyId_BranchKeyId(text, encoded, BranchKeyIdentifiers.OfActive(self.encryptPrefix, encoded))
            )

    def Active(self, id_):
        result = self.Find(id_, id_.active, Wrappers.the_Option_None)
        if result.is_Failure:
            return result
        materials = result.value
        result = VersionOf(materials.branchKeyVersion)
        if result.is_Failure:
            return result
        version = result.value
        return Wrappers.Result_Success(BranchKeyWrapping.BranchKey_BranchKey(id_.encoded, version, materials.branchKey))

    def OfVersion(self, id_, version):
        text = UuidExterns.default__.ToText(version)
        result = Encoded(_dafny.TextSeq("branch_key_version"), text)
        if result.is_Failure:
            return result
        encoded = result.value
        identifier = BranchKeyIdentifiers.OfVersion(self.decryptPrefix, id_.encoded, encoded)
        result = self.Find(id_, identifier, Wrappers.Option_Some(text))
        if result.is_Failure:
            return result
        materials = result.value
        if materials.branchKeyVersion != encoded:
            return Wrappers.Result_Failure(OtherVersion(text))
        return Wrappers.Result_Success(BranchKeyWrapping.BranchKey_BranchKey(id_.encoded, version, materials.branchKey))

    def Find(self, id_, identifier, version):
        result = AnyCache.BranchKey(self.cache, identifier, self.ttl)
        if result.is_Failure:
            return result
        cached = result.value
        if cached.is_Some:
            return Checked(cached.value, id_)
        result = self.Fetch(id_, version)
        if result.is_Failure:
            return result
        fetched = result.value
        result = AnyCache.PutBranchKey(self.cache, identifier, fetched, self.ttl)
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(fetched)

    def Fetch(self, id_, version):
        if version.is_None:
            active = self.keyStore.GetActiveBranchKey(
                KeyStoreTypes.GetActiveBranchKeyInput_GetActiveBranchKeyInput(id_.text)
            )
            if active.is_Failure:
                return Wrappers.Result_Failure(MaterialProvidersTypes.Error_KeyStore(active.error))
            return Checked(active.value.branchKeyMaterials, id_)
        found = self.keyStore.GetBranchKeyVersion(
            KeyStoreTypes.GetBranchKeyVersionInput_GetBranchKeyVersionInput(id_.text, version.value)
        )
        if found.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_KeyStore(found.error))
        return Checked(found.value.branchKeyMaterials, id_)


def NotEncodable(member):
    return Refusals.Refused(member + _dafny.TextSeq(" has a character that UTF-8 cannot encode"))


def OtherBranchKey(expected):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key that was found is another than the one asked for, whose branch_key_id is ")
        + Text.Quoted(expected.text)
    )


def OtherVersion(expected):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key that was found is of another version than ") + Text.Quoted(expected)
    )


def WrongKeyLength(length):
    return Refusals.Refused(
        _dafny.TextSeq("branch_key is ") + Text.Decimal(length) + _dafny.TextSeq(" bytes long; a branch key has 32")
    )


def NoVersion(length):
    return Refusals.Refused(
        _dafny.TextSeq("branch_key_version, of ")
        + Text.Decimal(length)
        + _dafny.TextSeq(
            " bytes, is not the text of a UUID in lower case with hyphens; what it wraps could not be unwrapped"
        )
    )


def Encoded(member, text):
    encoded = TextExterns.default__.Encode(text)
    if encoded.is_None:
        return Wrappers.Result_Failure(NotEncodable(member))
    else:
        return Wrappers.Result_Success(encoded.value)


def VersionOf(encoded):
    text = TextExterns.default__.Decode(encoded)
    version = UuidExterns.default__.FromCanonicalText(text.value) if text.is_Some else Wrappers.the_Option_None
    if version.is_None:
        return Wrappers.Result_Failure(NoVersion(len(encoded)))
    else:
        return Wrappers.Result_Success(version.value)


def IsBranchKey(materials, id_):
    return materials.branchKeyIdentifier == id_.text and len(materials.branchKey) == 32


def Checked(materials, id_):
    if materials.branchKeyIdentifier != id_.text:
        return Wrappers.Result_Failure(OtherBranchKey(id_))
    elif len(materials.branchKey) != 32:
        return Wrappers.Result_Failure(WrongKeyLength(len(materials.branchKey)))
    else:
        return Wrappers.Result_Success(materials)


default__ = sys.modules[__name__]
