# Translated from dafny/cache/MaterialsCaches.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.StormTracker as StormTracker
import aws_cryptographic_material_providers.internaldafny.extern.SharedCacheExterns as SharedCacheExterns


class MaterialsCache(MaterialProvidersTypes.ICryptographicMaterialsCache):
    def ctor__(self, shared):
        self.shared = shared

    def PutCacheEntry(self, input_):
        entry = MaterialProvidersTypes.GetCacheEntryOutput_GetCacheEntryOutput(
            input_.materials,
            input_.creationTime,
            input_.expiryTime,
            input_.messagesUsed.value if input_.messagesUsed.is_Some else 0,
            input_.bytesUsed.value if input_.bytesUsed.is_Some else 0,
        )
        SharedCacheExterns.default__.Put(self.shared, input_.identifier, entry)
        return Wrappers.Result_Success(())

    def GetCacheEntry(self, input_):
        return SharedCacheExterns.default__.Get(self.shared, input_.identifier)

    def UpdateUsageMetadata(self, input_):
        SharedCacheExterns.default__.UpdateUsage(self.shared, input_.identifier, input_.bytesUsed)
        return Wrappers.Result_Success(())

    def DeleteCacheEntry(self, input_):
        SharedCacheExterns.default__.Delete(self.shared, input_.identifier)
        return Wrappers.Result_Success(())


def ExistsAlready():
    return Refusals.Refused(
        _dafny.TextSeq("cache is a CacheTypeShared: its cache exists already and can be used as it is")
    )


def Exceeds(name, value, limitName, limit):
    return Refusals.Refused(
        name
        + _dafny.TextSeq(" is ")
        + Text.Decimal(value)
        + _dafny.TextSeq("; expected at most ")
        + limitName
        + _dafny.TextSeq(", which is ")
        + Text.Decimal(limit)
    )


def Create(kind):
    if kind.is_Default:
        c = kind.Default
        r = StormTrackingOf(c.entryCapacity, DEFAULT__TAIL__SIZE, DEFAULT__SETTINGS)
    elif kind.is_No:
        r = LocalOf(0, DEFAULT__TAIL__SIZE)
    elif kind.is_SingleThreaded:
        c = kind.SingleThreaded
        r = LocalOf(c.entryCapacity, TailSize(c.entryPruningTailSize))
    elif kind.is_MultiThreaded:
        c = kind.MultiThreaded
        r = LocalOf(c.entryCapacity, TailSize(c.entryPruningTailSize))
    elif kind.is_StormTracking:
        c = kind.StormTracking
        r = Checked(c)
    else:
        r = Wrappers.Result_Failure(ExistsAlready())
    return r


def TailSize(given):
    if given.is_Some:
        return given.value
    else:
        return DEFAULT__TAIL__SIZE


def LocalOf(capacity, tailSize):
    shared = SharedCacheExterns.default__.NewLocal(capacity, tailSize)
    made = MaterialsCache()
    made.ctor__(shared)
    return Wrappers.Result_Success(made)


def StormTrackingOf(capacity, tailSize, settings):
    shared = SharedCacheExterns.default__.NewStormTracking(capacity, tailSize, settings)
    made = MaterialsCache()
    made.ctor__(shared)
    return Wrappers.Result_Success(made)


def Checked(c):
    if c.graceInterval > c.gracePeriod:
        return Wrappers.Result_Failure(
            Exceeds(_dafny.TextSeq("grace_interval"), c.graceInterval, _dafny.TextSeq("grace_period"), c.gracePeriod)
        )
    if c.inFlightTTL > c.gracePeriod:
        return Wrappers.Result_Failure(
            Exceeds(_dafny.TextSeq("in_flight_ttl"), c.inFlightTTL, _dafny.TextSeq("grace_period"), c.gracePeriod)
        )
    if c.graceInterval > c.inFlightTTL:
        return Wrappers.Result_Failure(
            Exceeds(_dafny.TextSeq("grace_interval"), c.graceInterval, _dafny.TextSeq("in_flight_ttl"), c.inFlightTTL)
        )
    return StormTrackingOf(c.entryCapacity, TailSize(c.entryPruningTailSize), SettingsOf(c))


def SettingsOf(c):
    unit = 1 if c.timeUnits == Wrappers.Option_Some(MaterialProvidersTypes.the_TimeUnits_MILLISECONDS) else 1000
    return StormTracker.Settings_Settings(
        c.gracePeriod * unit, c.graceInterval * unit, c.fanOut, c.inFlightTTL * unit, c.sleepMilli
    )


DEFAULT__TAIL__SIZE = 1
DEFAULT__SETTINGS = StormTracker.Settings_Settings(10000, 1000, 20, 10000, 20)
default__ = sys.modules[__name__]
