# Translated from dafny/keyrings/aws_kms/AwsKmsHierarchicalKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
from itertools import count
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.extern.ClockExterns as ClockExterns
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.AnyCache as AnyCache
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsCaches as MaterialsCaches
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyWrapping as BranchKeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyNames as KeyNames
import aws_cryptographic_material_providers.internaldafny.generated.RandomUuids as RandomUuids
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeySources as BranchKeySources


class BranchKeyIds(_dafny.Datatype):
    __slots__ = ()
    is_Fixed = False
    is_Supplied = False


class BranchKeyIds_Fixed(BranchKeyIds):
    __slots__ = ("id_",)
    is_Fixed = True

    def __init__(self, id_):
        self.id_ = id_

    def __eq__(self, other):
        return self is other or (isinstance(other, BranchKeyIds_Fixed) and self.id_ == other.id_)

    def __hash__(self):
        return hash((self.id_,))


class BranchKeyIds_Supplied(BranchKeyIds):
    __slots__ = ("supplier",)
    is_Supplied = True

    def __init__(self, supplier):
        self.supplier = supplier

    def __eq__(self, other):
        return self is other or (isinstance(other, BranchKeyIds_Supplied) and self.supplier == other.supplier)

    def __hash__(self):
        return hash((self.supplier,))


class AwsKmsHierarchicalKeyring(AnyKeyring.VerifiedKeyring, MaterialProvidersTypes.IKeyring):
    def ctor__(self, ids, source):
        self.ids = ids
        self.source = source

    def IdFor(self, context):
        if self.ids.is_Fixed:
            return Wrappers.Result_Success(self.ids.id_)
        result = self.ids.supplier.GetBranchKeyId(
            MaterialProvidersTypes.GetBranchKeyIdInput_GetBranchKeyIdInput(context)
        )
        if result.is_Failure:
            return result
        supplied = result.value
        return self.source.Id(supplied.branchKeyId)

    def Wrap(self, before, context):
        result = self.IdFor(before.encryptionContext)
        if result.is_Failure:
            return result
        id_ = result.value
        result = self.source.ActiveVersion(id_)
        if result.is_Failure:
            return result
        branchKey = result.value
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        result = KeyWrapping.GivenOrRandom(task)
        if result.is_Failure:
            return result
        key = result.value
        result = BranchKeyWrapping.Wrap(key, branchKey, context)
        if result.is_Failure:
            return result
        own = result.value
        return KeyWrapping.Append(before, task, own, key)

    def OnDecrypt(self, input_):
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        result = self.IdFor(input_.materials.encryptionContext)
        if result.is_Failure:
            return result
        id_ = result.value
        unwrapper = BranchKeyUnwrapper()
        unwrapper.ctor__(self.source, id_)
        return KeyUnwrapping.OpenFirstSelected(unwrapper, input_.materials, input_.encryptedDataKeys, context)


class BranchKeyUnwrapper(KeyUnwrapping.SelectiveUnwrapper, KeyUnwrapping.KeyUnwrapper):
    def ctor__(self, source, branchKeyId):
        self.source = source
        self.branchKeyId = branchKeyId

    def Admits(self, edk):
        return edk.keyProviderId == BranchKeyWrapping.PROVIDER__ID and edk.keyProviderInfo == self.branchKeyId.encoded

    def Selects(self, edk):
        return Wrappers.Result_Success(self.Admits(edk))

    def NoneSelected(self, edks):
        return NoneForUs(self.branchKeyId, len(edks))

    def Unwrap(self, own, length, context):
        w = BranchKeyWrapping.Parse(own.ciphertext)
        if w.is_None:
            return Wrappers.Result_Failure(CiphertextTooShort(len(own.ciphertext)))
        result = self.source.NamedVersion(self.branchKeyId, w.value.version)
        if result.is_Failure:
            return result
        branchKey = result.value
        return BranchKeyWrapping.Unwrap(own, w.value, length, branchKey, context)


def GracePeriodTooLong(ttl, grace):
    return Refusals.Refused(
        _dafny.TextSeq("ttl_seconds is ")
        + Text.Decimal(ttl)
        + _dafny.TextSeq("; with a cache that tracks storms it must be greater than the grace period, which is ")
        + Text.Decimal(grace)
        + _dafny.TextSeq(" seconds")
    )


def NoTtl():
    return Refusals.Refused(_dafny.TextSeq("ttl_seconds is 0; expected at least 1"))


def OneOfTwo(both):
    return Refusals.Refused(
        _dafny.TextSeq(
            "Cannot initialize keyring with both a branchKeyId and BranchKeyIdSupplier: branch_key_id and branch_key_id_supplier exclude each other"
        )
        if both
        else _dafny.TextSeq(
            "Must initialize keyring with either branchKeyId or BranchKeyIdSupplier: one of branch_key_id and branch_key_id_supplier is needed"
        )
    )


def NoneForUs(id_, count):
    return Refusals.Refused(
        _dafny.TextSeq("Unable to decrypt data key: No Encrypted Data Keys found to match. Of ")
        + Text.Decimal(count)
        + _dafny.TextSeq(
            ' encrypted_data_keys none has key_provider_id "aws-kms-hierarchy" and as key_provider_info the branch_key_id '
        )
        + Text.Quoted(id_.text)
    )


def CiphertextTooShort(length):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key's part of ciphertext is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; salt, IV and version alone have ")
        + Text.Decimal(BranchKeyWrapping.SEALED__START)
    )


def GracePeriod(cache):
    if cache.is_StormTracking:
        return Wrappers.Option_Some(MaterialsCaches.SettingsOf(cache.StormTracking).gracePeriod // 1000)
    else:
        return Wrappers.the_Option_None


def CacheFor(given, ttl):
    if given.is_Some:
        grace = GracePeriod(given.value)
    else:
        grace = Wrappers.Option_Some(MaterialsCaches.DEFAULT__SETTINGS.gracePeriod // 1000)
    if grace.is_Some and ttl <= grace.value:
        return Wrappers.Result_Failure(GracePeriodTooLong(ttl, grace.value))
    if given.is_Some and given.value.is_Shared:
        return Wrappers.Result_Success(given.value.Shared)
    if given.is_Some:
        kind = given.value
    else:
        kind = MaterialProvidersTypes.CacheType_Default(
            MaterialProvidersTypes.DefaultCache_DefaultCache(DEFAULT__CAPACITY)
        )
    result = MaterialsCaches.Create(kind)
    if result.is_Failure:
        return result
    cache = result.value
    return Wrappers.Result_Success(cache)


def PartitionFor(given):
    if given.is_Some:
        return KeyNames.Utf8(_dafny.TextSeq("partition_id"), given.value)
    uuid = RandomUuids.New()
    if uuid.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(uuid.error))
    return Wrappers.Result_Success(uuid.value)


def Create(input_):
    if input_.ttlSeconds == 0:
        return Wrappers.Result_Failure(NoTtl())
    now = ClockExterns.default__.Seconds()
    result = AnyCache.Expiry(now, input_.ttlSeconds)
    if result.is_Failure:
        return result
    result = CacheFor(input_.cache, input_.ttlSeconds)
    if result.is_Failure:
        return result
    cache = result.value
    result = PartitionFor(input_.partitionId)
    if result.is_Failure:
        return result
    partition = result.value
    info = input_.keyStore.GetKeyStoreInfo()
    if info.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_KeyStore(info.error))
    result = KeyNames.Utf8(_dafny.TextSeq("logical_key_store_name"), info.value.logicalKeyStoreName)
    if result.is_Failure:
        return result
    logicalName = result.value
    if input_.branchKeyId.is_Some == input_.branchKeyIdSupplier.is_Some:
        return Wrappers.Result_Failure(OneOfTwo(input_.branchKeyId.is_Some))
    source = BranchKeySources.BranchKeySource()
    source.ctor__(input_.keyStore, cache, input_.ttlSeconds, partition, logicalName)
    if input_.branchKeyId.is_Some:
        result = source.Id(input_.branchKeyId.value)
        if result.is_Failure:
            return result
        id_ = result.value
        ids = BranchKeyIds_Fixed(id_)
    else:
        ids = BranchKeyIds_Supplied(input_.branchKeyIdSupplier.value)
    keyring = AwsKmsHierarchicalKeyring()
    keyring.ctor__(ids, source)
    return Wrappers.Result_Success(keyring)


DEFAULT__CAPACITY = 1000
default__ = sys.modules[__name__]
