"""Where the time of one row goes, function by function."""

import cProfile
import pstats
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Operation, calls_in, seconds_per_call

SECONDS = 1.0
SHOWN = 40
LEGEND = """
Sorted by `own`: µs per call of the row spent in the function itself; `with callees` adds what it called; `calls` is how often
one call of the row calls it. The profiler slows every Python call down: compare the lines with each other, not with the time above.
"""


@dataclass(frozen=True)
class Line:
    own: float
    with_callees: float
    calls: float
    function: str

    def __str__(self) -> str:
        return f"{self.own:>8.2f}{self.with_callees:>14.2f}{self.calls:>8.1f}  {self.function}"


def profile(operation: Operation) -> str:
    calls = calls_in(operation, SECONDS)
    microseconds = seconds_per_call(operation, calls) * 1e6
    lines = "\n".join(map(str, hottest(operation, calls)[:SHOWN]))
    return f"{microseconds:.1f} µs per call without the profiler\n{LEGEND}\n     own  with callees   calls\n{lines}"


def hottest(operation: Operation, calls: int) -> list[Line]:
    profiler = cProfile.Profile()
    profiler.runcall(seconds_per_call, operation, calls)
    profiler.create_stats()
    scale = 1e6 / calls
    # `stats` is what pstats' own printing reads: (file, line, name) to (primitive calls, calls, own, cumulative, callers).
    entries = pstats.Stats(profiler).stats.items()  # type: ignore[attr-defined]
    lines = [
        Line(own * scale, cumulative * scale, count / calls, place(*function))
        for function, (_, count, own, cumulative, _) in entries
    ]
    return sorted(lines, key=lambda line: -line.own)


def place(file: str, line: int, name: str) -> str:
    return name if file == "~" else f"{Path(file).name}:{line} {name}"
