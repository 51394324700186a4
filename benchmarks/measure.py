"""How things are timed. Each class measures one kind of workload; a reading is one run's figure."""

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Operation = Callable[[], object]


@dataclass(frozen=True)
class Effort:
    """How long one run looks at a workload."""

    window_seconds: float = 0.06
    windows: int = 8
    processes: int = 4


USUAL = Effort()


@dataclass(frozen=True)
class Reading:
    """The figure of one run, and what it was computed from."""

    figure: float
    parts: dict[str, float]


class Workload(Protocol):
    def read(self, effort: Effort) -> Reading: ...


@dataclass(frozen=True)
class AgainstFloor:
    """Time per call as a multiple of the floor: windows in turns, the best of each, so that a busy machine slows both."""

    library: Operation
    floor: Operation
    stub: Operation | None = None
    """Stands for somebody else's work inside the library's call, which does not count."""

    def read(self, effort: Effort) -> Reading:
        timed = [self.library, self.floor] + ([self.stub] if self.stub else [])
        calls = [(each, calls_in(each, effort.window_seconds)) for each in timed]
        rounds = [[seconds_per_call(each, n) for each, n in calls] for _ in range(effort.windows)]
        library, floor, *stub = (min(times) for times in zip(*rounds, strict=True))
        own = library - sum(stub)
        return Reading(own / floor, {"library_us": own * 1e6, "floor_us": floor * 1e6})


def seconds_per_call(operation: Operation, calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        operation()
    return (time.perf_counter() - start) / calls


def calls_in(operation: Operation, window_seconds: float) -> int:
    """About as many calls as fit into the window."""
    operation()
    calls = 1
    while (seconds := seconds_per_call(operation, calls) * calls) < window_seconds / 4:
        calls *= 2
    return max(1, int(calls * window_seconds / seconds))


@dataclass(frozen=True)
class InThreads:
    """Time per call with several threads at once as a multiple of the floor's in as many; windows as above.

    Threads of one interpreter take turns, and lose time by it that is nobody's work: the floor's do, too.
    """

    library: Operation
    floor: Operation
    threads: int

    def read(self, effort: Effort) -> Reading:
        timed = (self.library, self.floor)
        rounds = [
            [calls_per_second(each, self.threads, effort.window_seconds) for each in timed]
            for _ in range(effort.windows)
        ]
        library, floor = (max(rates) for rates in zip(*rounds, strict=True))
        return Reading(floor / library, {"library_us": 1e6 / library, "floor_us": 1e6 / floor})


def calls_per_second(operation: Operation, threads: int, seconds: float) -> float:
    counts: list[int] = []
    start, stop = threading.Barrier(threads + 1), threading.Event()

    def work() -> None:
        start.wait()
        count = 0
        while not stop.is_set():
            operation()
            count += 1
        counts.append(count)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    start.wait()
    began = time.perf_counter()
    time.sleep(seconds)
    stop.set()
    for worker in workers:
        worker.join()
    if len(counts) != threads:
        raise AssertionError("an operation failed in a thread")
    return sum(counts) / (time.perf_counter() - began)


FIRST_CLIENT = """
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig
import aws_cryptographic_material_providers.mpl.models
AwsCryptographicMaterialProviders(config=MaterialProvidersConfig())
"""


@dataclass(frozen=True)
class StartTime:
    """Milliseconds from nothing to the first client, beyond those of the bare interpreter."""

    def read(self, effort: Effort) -> Reading:
        launch(FIRST_CLIENT)  # compiles what has no byte code yet
        rounds = [[launch_milliseconds(code) for code in (FIRST_CLIENT, "")] for _ in range(effort.processes)]
        client, bare = (statistics.median(times) for times in zip(*rounds, strict=True))
        return Reading(client - bare, {"client_ms": client, "bare_ms": bare})


@dataclass(frozen=True)
class StartModules:
    """Modules imported for the first client, beyond those of the bare interpreter; of some packages only, if named."""

    packages: tuple[str, ...] = ()

    def read(self, effort: Effort) -> Reading:
        modules = imported_by(FIRST_CLIENT) - imported_by("")
        counted = [each for each in modules if not self.packages or each.partition(".")[0] in self.packages]
        return Reading(len(counted), {})


def launch(code: str) -> str:
    """Run it in an interpreter that keeps byte code, as interpreters do unless they are told not to."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def launch_milliseconds(code: str) -> float:
    start = time.perf_counter()
    launch(code)
    return (time.perf_counter() - start) * 1e3


def imported_by(code: str) -> set[str]:
    return set(launch(f"{code}\nimport sys\nprint(*sys.modules)").split())
