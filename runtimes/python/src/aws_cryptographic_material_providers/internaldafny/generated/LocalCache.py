# Translated from dafny/cache/LocalCache.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.OrderedMapExterns as OrderedMapExterns


class LocalCache:
    def ctor__(self, capacity, tailSize):
        self.capacity = capacity
        self.tailSize = tailSize
        none = OrderedMapExterns.OrderedMap()
        self.entries = none

    def Put(self, identifier, entry):
        if self.capacity == 0:
            return
        present = self.entries.Get(identifier)
        if present.is_None:
            size = self.entries.Size()
            if size == self.capacity:
                self.EvictOldest()
        self.entries.Put(identifier, entry)

    def EvictOldest(self):
        oldest = self.entries.Oldest(1)
        self.entries.Remove(oldest[0][0])

    def Get(self, identifier, now):
        found = self.entries.Get(identifier)
        if found.is_None:
            return Wrappers.Result_Failure(Missing(False))
        if found.value.expiryTime < now:
            self.entries.Remove(identifier)
            return Wrappers.Result_Failure(Missing(True))
        self.entries.Renew(identifier)
        self.Prune(now)
        return Wrappers.Result_Success(found.value)

    def Prune(self, now):
        tail = self.entries.Oldest(self.tailSize)
        for i in range(0, len(tail)):
            if tail[i][1].expiryTime < now:
                self.entries.Remove(tail[i][0])

    def UpdateUsage(self, identifier, bytesUsed):
        found = self.entries.Get(identifier)
        if found.is_None:
            return
        if Countable(found.value, bytesUsed):
            counted = Counted(found.value, bytesUsed)
            self.entries.Replace(identifier, counted)
        else:
            self.entries.Remove(identifier)

    def Delete(self, identifier):
        self.entries.Remove(identifier)


def Missing(expired):
    return MaterialProvidersTypes.Error_EntryDoesNotExist(
        _dafny.TextSeq("the cache has no entry with this identifier")
        + (_dafny.TextSeq(" any more: it has expired") if expired else _dafny.EMPTY)
    )


def Countable(entry, bytesUsed):
    return entry.messagesUsed < USAGE__LIMIT and entry.bytesUsed <= USAGE__LIMIT - bytesUsed


def Counted(entry, bytesUsed):
    return MaterialProvidersTypes.GetCacheEntryOutput_GetCacheEntryOutput(
        entry.materials, entry.creationTime, entry.expiryTime, entry.messagesUsed + 1, entry.bytesUsed + bytesUsed
    )


USAGE__LIMIT = 2040109465
default__ = sys.modules[__name__]
