# Translated from dafny/cache/StormTracker.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.OrderedMapExterns as OrderedMapExterns
import aws_cryptographic_material_providers.internaldafny.generated.LocalCache as LocalCache


class Settings(_dafny.Datatype):
    __slots__ = ()
    is_Settings = False


class Settings_Settings(Settings):
    __slots__ = ("gracePeriod", "graceInterval", "fanOut", "inFlightTtl", "sleep")
    is_Settings = True

    def __init__(self, gracePeriod, graceInterval, fanOut, inFlightTtl, sleep):
        self.gracePeriod = gracePeriod
        self.graceInterval = graceInterval
        self.fanOut = fanOut
        self.inFlightTtl = inFlightTtl
        self.sleep = sleep

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Settings_Settings)
            and self.gracePeriod == other.gracePeriod
            and (self.graceInterval == other.graceInterval)
            and (self.fanOut == other.fanOut)
            and (self.inFlightTtl == other.inFlightTtl)
            and (self.sleep == other.sleep)
        )

    def __hash__(self):
        return hash((self.gracePeriod, self.graceInterval, self.fanOut, self.inFlightTtl, self.sleep))


class Step(_dafny.Datatype):
    __slots__ = ()
    is_Answer = False
    is_Wait = False


class Step_Answer(Step):
    __slots__ = ("result",)
    is_Answer = True

    def __init__(self, result):
        self.result = result

    def __eq__(self, other):
        return self is other or (isinstance(other, Step_Answer) and self.result == other.result)

    def __hash__(self):
        return hash((self.result,))


class Step_Wait(Step):
    __slots__ = ("time",)
    is_Wait = True

    def __init__(self, time):
        self.time = time

    def __eq__(self, other):
        return self is other or (isinstance(other, Step_Wait) and self.time == other.time)

    def __hash__(self):
        return hash((self.time,))


class StormTracker:
    def __init__(self):
        self.swept = 0

    def ctor__(self, capacity, tailSize, settings):
        local = LocalCache.LocalCache()
        local.ctor__(capacity, tailSize)
        none = OrderedMapExterns.OrderedMap()
        self.cache = local
        self.inFlight = none
        self.settings = settings
        self.swept = 0

    def Get(self, identifier, now, since):
        found = self.cache.Get(identifier, now // 1000)
        if found.is_Success and now < found.value.expiryTime * 1000 - self.settings.gracePeriod:
            return Step_Answer(found)
        return self.Decide(identifier, found, now, since)

    def Decide(self, identifier, found, now, since):
        full = self.FanOutReached(now)
        fetched = self.inFlight.Get(identifier)
        if full or WithinGraceInterval(fetched, now, self.settings):
            return self.LeaveToOthers(found, now, since)
        self.Mark(identifier, now)
        return Step_Answer(Wrappers.Result_Failure(ToBeFetched(found.is_Success)))

    def LeaveToOthers(self, found, now, since):
        if found.is_Success:
            return Step_Answer(found)
        else:
            return self.WaitOrGiveUp(now, since)

    def WaitOrGiveUp(self, now, since):
        left = since + self.settings.inFlightTtl - now
        if left < 0:
            return Step_Answer(Wrappers.Result_Failure(WaitedTooLong(self.settings.inFlightTtl)))
        elif left < self.settings.sleep:
            return Step_Wait(left + 1)
        else:
            return Step_Wait(self.settings.sleep)

    def FanOutReached(self, now):
        size = self.inFlight.Size()
        if size < self.settings.fanOut:
            return False
        if now - SWEEP__INTERVAL < self.swept:
            return True
        self.swept = now
        self.Sweep(now, size)
        size = self.inFlight.Size()
        return size >= self.settings.fanOut

    def Sweep(self, now, size):
        marks = self.inFlight.Oldest(size)
        for i in range(0, len(marks)):
            let_tmp_rhs0_ = marks[i]
            key = let_tmp_rhs0_[0]
            fetched = let_tmp_rhs0_[1]
            if fetched + self.settings.inFlightTtl <= now:
                self.inFlight.Remove(key)

    def Mark(self, identifier, now):
        self.inFlight.Put(identifier, now)

    def Put(self, identifier, entry):
        self.Unmark(identifier)
        self.cache.Put(identifier, entry)

    def Delete(self, identifier):
        self.Unmark(identifier)
        self.cache.Delete(identifier)

    def Unmark(self, identifier):
        self.inFlight.Remove(identifier)

    def UpdateUsage(self, identifier, bytesUsed):
        self.cache.UpdateUsage(identifier, bytesUsed)


def ToBeFetched(again):
    return MaterialProvidersTypes.Error_EntryDoesNotExist(
        _dafny.TextSeq("the cache ")
        + (
            _dafny.TextSeq("has an entry with this identifier that is about to expire")
            if again
            else _dafny.TextSeq("has no entry with this identifier")
        )
        + _dafny.TextSeq("; this caller is the one to fetch it")
    )


def WaitedTooLong(limit):
    return MaterialProvidersTypes.Error_InFlightTTLExceeded(
        _dafny.TextSeq("others were to put the entry with this identifier, and did not within in_flight_ttl, ")
        + Text.Decimal(limit)
        + _dafny.TextSeq(" ms")
    )


def WithinGraceInterval(since, now, settings):
    return since.is_Some and now < since.value + settings.graceInterval


SWEEP__INTERVAL = 1000
default__ = sys.modules[__name__]
