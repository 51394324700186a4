"""`python -m benchmarks`: measure the rows and print them; see `--help`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import USUAL, AgainstFloor, Effort, InThreads
from benchmarks.profiling import profile
from benchmarks.report import Result, as_json, table
from benchmarks.rows import ROWS, Row


def main(arguments: Sequence[str] | None = None, effort: Effort = USUAL) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Speed as multiples of the cryptography alone."
    )
    parser.add_argument("--only", metavar="TEXT", default="", help="rows whose name contains TEXT")
    parser.add_argument("--runs", type=int, metavar="N", default=5, help="figures are the median of N runs (5)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures of every run to FILE, too")
    parser.add_argument("--must", action="store_true", help="exit with 1 when a row is above its must")
    parser.add_argument("--profile", metavar="ROW", help="say where the time of the row whose name contains ROW goes")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    rows = [row for row in ROWS if options.only.lower() in row.name.lower()]
    if not rows:
        parser.error(f"no row's name contains {options.only!r}; the rows are:\n" + "\n".join(row.name for row in ROWS))
    if options.profile is not None:
        return show_profile(parser, options.profile)
    results = measure(rows, options.runs, effort)
    print(table(results))
    if options.json:
        options.json.write_text(as_json(results))
    return int(options.must and not all(result.within_must for result in results))


def measure(rows: Sequence[Row], runs: int, effort: Effort) -> list[Result]:
    """Go through all rows once per run, so that a busy spell of the machine spoils one run of several rows, not a row."""
    workloads = [row.workload() for row in rows]
    passes = []
    for run in range(runs):
        print(f"run {run + 1} of {runs}", file=sys.stderr)
        passes.append([workload.read(effort) for workload in workloads])
    return [Result(row, readings) for row, *readings in zip(rows, *passes, strict=True)]


def show_profile(parser: argparse.ArgumentParser, text: str) -> int:
    found = [row for row in ROWS if text.lower() in row.name.lower()]
    if len(found) != 1:
        parser.error(
            f"{len(found)} rows have {text!r} in their name, not one; the rows are:\n" + "\n".join(r.name for r in ROWS)
        )
    workload = found[0].workload()
    if not isinstance(workload, AgainstFloor | InThreads):
        parser.error(f"{found[0].name!r} is not timed against the floor; `python -X importtime` profiles imports")
    print(f"{found[0].name}: {profile(workload.library)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
