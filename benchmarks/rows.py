"""The table: what is measured, what it must not exceed, and what it aims at. Less is better in every row."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from benchmarks import workloads
from benchmarks.measure import StartModules, StartTime, Workload

FLOORS = "x floor"


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
    # Nothing may be lost; a few hundredths are the threads taking turns.
    Row("four threads, time per call", 1.15, 1, partial(workloads.threads_encrypt, 4, 5), "x one thread"),
    Row("import and first client, time", 150, 100, StartTime, "ms"),
    Row("import and first client, modules", 250, 190, StartModules, "modules"),
    Row("import and first client, of these boto3", 0, 0, partial(StartModules, ("boto3", "botocore")), "modules"),
)
