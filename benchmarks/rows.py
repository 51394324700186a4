"""The table: what is measured, what it must not exceed, and what it aims at. Less is better in every row."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from benchmarks import cache_workloads as caches
from benchmarks import hierarchical_workloads as hierarchical
from benchmarks import kms_workloads, workloads
from benchmarks.measure import StartModules, StartTime, Workload

FLOORS = "x floor"
DEFAULT = "x default CMM"
STRICT = "x one key"
HUNDRED = "x 100 entries"


@dataclass(frozen=True)
class Row:
    name: str
    must: float
    aim: float
    workload: Callable[[], Workload]
    unit: str = FLOORS


ROWS = (
    Row("CMM encrypt, 0 pairs", 12, 8, partial(workloads.cmm_encrypt, 0)),
    Row("CMM decrypt, 0 pairs", 20, 14, partial(workloads.cmm_decrypt, 0)),
    Row("CMM encrypt, 5 pairs", 8, 5.5, partial(workloads.cmm_encrypt, 5)),
    Row("CMM decrypt, 5 pairs", 9, 6, partial(workloads.cmm_decrypt, 5)),
    Row("CMM encrypt, 100 pairs", 5, 3.5, partial(workloads.cmm_encrypt, 100)),
    Row("CMM decrypt, 100 pairs", 5, 3.5, partial(workloads.cmm_decrypt, 100)),
    Row("CMM encrypt, 1000 pairs", 5, 3.5, partial(workloads.cmm_encrypt, 1000)),
    Row("CMM decrypt, 1000 pairs", 5, 3.5, partial(workloads.cmm_decrypt, 1000)),
    Row("signing suite encrypt, 5 pairs", 1.4, 1.2, partial(workloads.cmm_encrypt, 5, signing=True)),
    Row("signing suite decrypt, 5 pairs", 14, 9, partial(workloads.cmm_decrypt, 5, signing=True)),
    Row("32 raw AES keyrings, encrypt", 10, 7, partial(workloads.multi_encrypt, 32, 5)),
    Row("32 wrapped keys, decrypt by the last alone", 30, 18, partial(workloads.last_key_decrypt, 32, 5)),
    Row("raw RSA 2048, encrypt", 2.5, 1.7, partial(workloads.rsa_encrypt, 5)),
    Row("raw RSA 2048, decrypt", 1.2, 1.1, partial(workloads.rsa_decrypt, 5)),
    Row("raw ECDH P-256 static, encrypt", 2.5, 1.7, partial(workloads.ecdh_static_encrypt, 5)),
    Row("raw ECDH P-256 static, decrypt", 2.5, 1.7, partial(workloads.ecdh_static_decrypt, 5)),
    Row("raw ECDH P-256 ephemeral, encrypt", 2.5, 1.7, partial(workloads.ecdh_ephemeral_encrypt, 5)),
    Row("raw ECDH P-256 discovery, decrypt", 2.5, 1.7, partial(workloads.ecdh_discovery_decrypt, 5)),
    Row("required-context CMM encrypt, 2 of 5 pairs", 1.3, 1.15, partial(workloads.insisting_encrypt, 5, 2), DEFAULT),
    Row("required-context CMM decrypt, 2 of 5 pairs", 1.3, 1.15, partial(workloads.insisting_decrypt, 5, 2), DEFAULT),
    Row("AWS KMS keyring, own cost, encrypt", 30, 15, partial(kms_workloads.encrypt, 5)),
    Row("AWS KMS keyring, own cost, decrypt", 30, 15, partial(kms_workloads.decrypt, 5)),
    Row("AWS KMS discovery keyring, decrypt", 1.5, 1.1, partial(kms_workloads.discovery_against_strict, 5), STRICT),
    Row("hierarchical keyring, encrypt", 12, 7, partial(hierarchical.encrypt, caches.default_cache(), 5)),
    Row("hierarchical keyring, decrypt", 12, 7, partial(hierarchical.decrypt, caches.default_cache(), 5)),
    Row("primitives, AES-GCM encrypt 1 MiB", 1.6, 1.2, partial(workloads.aes_encrypt, 1 << 20)),
    Row("primitives, AES-GCM decrypt 1 MiB", 1.6, 1.2, partial(workloads.aes_decrypt, 1 << 20)),
    Row("primitives, AES-GCM encrypt 16 KiB", 3, 2, partial(workloads.aes_encrypt, 16 << 10)),
    Row("primitives, AES-GCM decrypt 16 KiB", 3, 2, partial(workloads.aes_decrypt, 16 << 10)),
    Row("primitives, HKDF to 32 bytes", 5, 3, workloads.hkdf),
    Row("primitives, HMAC of 64 bytes", 5, 3, partial(workloads.mac, 64)),
    Row("primitives, digest of 64 bytes", 5, 3, partial(workloads.digest, 64)),
    Row("cache get", 25, 14, partial(caches.cache_get, caches.default_cache())),
    Row("cache put", 25, 14, partial(caches.cache_put, caches.default_cache())),
    Row("multi-threaded cache, get", 25, 14, partial(caches.cache_get, caches.multi_threaded_cache())),
    Row("multi-threaded cache, put", 25, 14, partial(caches.cache_put, caches.multi_threaded_cache())),
    Row("cache of 100,000 entries, get", 1.5, 1.2, partial(caches.cache_get_among, 100_000, 100), HUNDRED),
    Row("cache of 100,000 entries, put", 1.5, 1.2, partial(caches.cache_put_among, 100_000, 100), HUNDRED),
    Row("cache of 100,000 entries, put one more", 1.5, 1.2, partial(caches.cache_add_to, 100_000, 100), HUNDRED),
    # The limits of one thread. What four lose by taking turns, the floor's lose, too.
    Row("four threads, CMM encrypt, 5 pairs", 8, 5.5, partial(workloads.threads_encrypt, 4, 5)),
    Row("import and first client, time", 150, 100, StartTime, "ms"),
    Row("import and first client, modules", 250, 190, StartModules, "modules"),
    Row("import and first client, of these boto3", 0, 0, partial(StartModules, ("boto3", "botocore")), "modules"),
)
