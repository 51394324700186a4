"""What is timed of caches of materials: against the least that a cache does, and a full cache against a small one."""

import os
import time
from itertools import cycle

from aws_cryptographic_material_providers.mpl.models import (
    CacheType,
    CacheTypeDefault,
    CacheTypeMultiThreaded,
    DefaultCache,
    GetCacheEntryInput,
    MaterialsEncryption,
    MultiThreadedCache,
    PutCacheEntryInput,
)
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsCache

from benchmarks import floor
from benchmarks.measure import AgainstFloor, Operation
from benchmarks.workloads import MPL, POLICY, UNSIGNED, context_of, default_cmm, raw_aes_keyring

USED = 100
"""Entries that are asked for in turns, however many there are."""


def default_cache() -> CacheType:
    return CacheTypeDefault(DefaultCache(entry_capacity=1000))


def multi_threaded_cache(entries: int = 1000) -> CacheType:
    return CacheTypeMultiThreaded(MultiThreadedCache(entry_capacity=entries))


def materials() -> MaterialsEncryption:
    cmm = default_cmm(raw_aes_keyring(os.urandom(32)))
    made = cmm.get_encryption_materials(
        encryption_context=context_of(5), commitment_policy=POLICY, algorithm_suite_id=UNSIGNED
    )
    return MaterialsEncryption(made.encryption_materials)


def filled(kind: CacheType, entries: int) -> tuple[CryptographicMaterialsCache, list[PutCacheEntryInput]]:
    """A cache, and what was put into it."""
    cache, entry, now = MPL.create_cryptographic_materials_cache(cache=kind), materials(), int(time.time())
    puts = [
        PutCacheEntryInput(identifier=os.urandom(48), materials=entry, creation_time=now, expiry_time=now + 3600)
        for _ in range(entries)
    ]
    for put in puts:
        cache.put_cache_entry(put)
    return cache, puts


def getting(kind: CacheType, entries: int = USED) -> Operation:
    cache, puts = filled(kind, entries)
    gets = cycle([GetCacheEntryInput(identifier=put.identifier) for put in puts[:USED]])
    return lambda: cache.get_cache_entry(next(gets))


def putting(kind: CacheType, entries: int = USED) -> Operation:
    """In place of other entries."""
    cache, puts = filled(kind, entries)
    again = cycle(puts[:USED])
    return lambda: cache.put_cache_entry(next(again))


def adding(entries: int) -> Operation:
    """To a full cache, each time under another identifier: another entry has to go."""
    cache, puts = filled(multi_threaded_cache(entries), entries)
    put = puts[0]

    def run() -> None:
        put.identifier = os.urandom(48)
        cache.put_cache_entry(put)

    return run


def cache_get(kind: CacheType) -> AgainstFloor:
    return AgainstFloor(getting(kind), floor.cache_get(USED))


def cache_put(kind: CacheType) -> AgainstFloor:
    return AgainstFloor(putting(kind), floor.cache_put(USED))


def cache_get_among(many: int, few: int) -> AgainstFloor:
    return AgainstFloor(getting(multi_threaded_cache(many), many), getting(multi_threaded_cache(few), few))


def cache_put_among(many: int, few: int) -> AgainstFloor:
    return AgainstFloor(putting(multi_threaded_cache(many), many), putting(multi_threaded_cache(few), few))


def cache_add_to(many: int, few: int) -> AgainstFloor:
    return AgainstFloor(adding(many), adding(few))
