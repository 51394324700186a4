"""What was measured: for a person as a table, for a program as JSON."""

import json
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version

from benchmarks.measure import Reading
from benchmarks.rows import Row

WIDTHS = "{:<44}{:>7}{:>7}{:>10}  {:<15}{:<11}{}"


@dataclass(frozen=True)
class Result:
    row: Row
    readings: Sequence[Reading]

    @property
    def measured(self) -> float:
        return statistics.median(reading.figure for reading in self.readings)

    @property
    def within_must(self) -> bool:
        return self.measured <= self.row.must

    @property
    def verdict(self) -> str:
        if not self.within_must:
            return "TOO SLOW"
        return "aim met" if self.measured <= self.row.aim else "ok"


def table(results: Sequence[Result]) -> str:
    lines = [WIDTHS.format("", "must", "aim", "measured", "", "", "library / floor, µs")]
    for result in results:
        row, figure = result.row, result.measured
        lines.append(
            WIDTHS.format(row.name, row.must, row.aim, f"{figure:.2f}", row.unit, result.verdict, times(result))
        )
    return "\n".join(line.rstrip() for line in lines)


def times(result: Result) -> str:
    if "floor_us" not in result.readings[0].parts:
        return ""
    return " / ".join(
        f"{statistics.median(reading.parts[part] for reading in result.readings):.1f}"
        for part in ("library_us", "floor_us")
    )


def as_json(results: Sequence[Result]) -> str:
    rows = [
        {
            "name": result.row.name,
            "unit": result.row.unit,
            "must": result.row.must,
            "aim": result.row.aim,
            "measured": result.measured,
            "within_must": result.within_must,
            "runs": [{"figure": reading.figure, **reading.parts} for reading in result.readings],
        }
        for result in results
    ]
    return json.dumps({"versions": versions(), "rows": rows}, indent=1) + "\n"


def versions() -> dict[str, str]:
    packages = ("aws-cryptographic-material-providers", "cryptography", "DafnyRuntimePython")
    return {"python": platform.python_version(), **{package: version(package) for package in packages}}
