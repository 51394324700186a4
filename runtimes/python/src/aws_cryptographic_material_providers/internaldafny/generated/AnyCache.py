# Translated from dafny/cache/AnyCache.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.extern.ClockExterns as ClockExterns
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals


def NoBranchKey(materials):
    return Refusals.Refused(
        _dafny.TextSeq("the cache's get_cache_entry returned ")
        + (
            _dafny.TextSeq("encryption")
            if materials.is_Encryption
            else _dafny.TextSeq("decryption")
            if materials.is_Decryption
            else _dafny.TextSeq("beacon key")
        )
        + _dafny.TextSeq(" materials; expected branch key materials")
    )


def LivesTooLong(ttl):
    return Refusals.Refused(
        _dafny.TextSeq("ttl_seconds is ")
        + Text.Decimal(ttl)
        + _dafny.TextSeq(", too long for a cache: the time of expiry does not fit into 64 bits")
    )


def Expiry(now, ttl):
    expiry = now + ttl
    if expiry >= INT64__LIMIT:
        return Wrappers.Result_Failure(LivesTooLong(ttl))
    return Wrappers.Result_Success(expiry)


def BranchKey(cache, identifier, ttl):
    got = cache.GetCacheEntry(
        MaterialProvidersTypes.GetCacheEntryInput_GetCacheEntryInput(identifier, Wrappers.the_Option_None)
    )
    if got.is_Failure:
        if got.error.is_EntryDoesNotExist:
            return Wrappers.Result_Success(Wrappers.the_Option_None)
        return Wrappers.Result_Failure(got.error)
    entry = got.value
    now = ClockExterns.default__.Seconds()
    if entry.creationTime + ttl < now:
        return Wrappers.Result_Success(Wrappers.the_Option_None)
    if not entry.materials.is_BranchKey:
        return Wrappers.Result_Failure(NoBranchKey(entry.materials))
    return Wrappers.Result_Success(Wrappers.Option_Some(entry.materials.BranchKey))


def PutBranchKey(cache, identifier, branchKey, ttl):
    now = ClockExterns.default__.Seconds()
    result = Expiry(now, ttl)
    if result.is_Failure:
        return result
    expiry = result.value
    r = cache.PutCacheEntry(
        MaterialProvidersTypes.PutCacheEntryInput_PutCacheEntryInput(
            identifier,
            MaterialProvidersTypes.Materials_BranchKey(branchKey),
            now,
            expiry,
            Wrappers.the_Option_None,
            Wrappers.the_Option_None,
        )
    )
    if r.is_Failure and r.error.is_EntryAlreadyExists:
        return Wrappers.Result_Success(())
    return r


INT64__LIMIT = 9223372036854775807
default__ = sys.modules[__name__]
