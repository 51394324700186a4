"""Measuring works. What it measures is judged by `make bench`, never by a timed test."""

import json
from pathlib import Path

import pytest

from benchmarks import floor
from benchmarks.__main__ import main
from benchmarks.measure import AgainstFloor, Effort, InThreads, Reading, calls_in
from benchmarks.profiling import hottest
from benchmarks.report import Result, table
from benchmarks.rows import ROWS, Row

QUICK = Effort(window_seconds=0.001, windows=1, processes=1)


def result(*figures: float, must: float = 8, aim: float = 5) -> Result:
    row = Row("a row", must, aim, lambda: AgainstFloor(int, int))
    return Result(row, [Reading(figure, {}) for figure in figures])


def test_benchmarks_quick_run_measures_every_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = tmp_path / "figures.json"
    assert main(["--runs", "1", "--json", str(figures)], QUICK) == 0
    rows = {row["name"]: row for row in json.loads(figures.read_text())["rows"]}
    assert list(rows) == [row.name for row in ROWS]
    # Where something is subtracted, a quick run on a busy machine may well find less than nothing.
    subtracted = ("own cost", "discovery keyring", "first client")
    assert all(row["measured"] > 0 for name, row in rows.items() if not any(text in name for text in subtracted))
    assert rows["import and first client, modules"]["measured"] > 0
    assert rows["import and first client, of these boto3"]["measured"] == 0
    printed = capsys.readouterr().out
    assert all(row.name in printed for row in ROWS)


def test_benchmarks_only_measures_rows_with_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--runs", "1", "--only", "5 PAIRS"], QUICK)
    printed = capsys.readouterr().out
    assert "CMM encrypt, 5 pairs" in printed
    assert "CMM encrypt, 0 pairs" not in printed


@pytest.mark.parametrize("arguments", [["--only", "no such row"], ["--runs", "0"], ["--profile", "CMM"]])
def test_benchmarks_refuse_arguments_without_meaning(arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments, QUICK)


def test_benchmarks_must_fails_when_a_row_is_above_it(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Row("slow", 0.5, 0.1, lambda: AgainstFloor(lambda: sum(range(1000)), int))
    monkeypatch.setattr("benchmarks.__main__.ROWS", (slow,))
    assert main(["--runs", "1"], QUICK) == 0
    assert main(["--runs", "1", "--must"], QUICK) == 1


def test_benchmarks_profile_names_functions_of_the_core(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--profile", "CMM encrypt, 0 pairs"], QUICK)
    assert "GetEncryptionMaterials" in capsys.readouterr().out


def test_result_is_median_of_runs() -> None:
    assert result(1, 9, 4).measured == 4


@pytest.mark.parametrize(("figure", "verdict"), [(5, "aim met"), (5.1, "ok"), (8, "ok"), (8.1, "TOO SLOW")])
def test_result_is_judged_by_must_and_aim(figure: float, verdict: str) -> None:
    assert result(figure).verdict == verdict
    assert verdict in table([result(figure)])


def test_measure_against_floor_is_the_multiple_of_the_floor() -> None:
    reading = AgainstFloor(lambda: sum(range(20_000)), lambda: sum(range(2_000))).read(Effort(0.005, 5))
    assert reading.figure == pytest.approx(reading.parts["library_us"] / reading.parts["floor_us"])
    assert reading.figure > 2


def test_measure_in_threads_is_the_multiple_of_the_floor() -> None:
    reading = InThreads(lambda: sum(range(20_000)), lambda: sum(range(2_000)), 2).read(Effort(0.01, 3))
    assert reading.figure == pytest.approx(reading.parts["library_us"] / reading.parts["floor_us"])
    assert reading.figure > 2


def test_measure_fits_calls_into_the_window() -> None:
    assert calls_in(lambda: sum(range(100_000)), 0.0001) == 1
    assert calls_in(int, 0.01) > 100


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_measure_in_threads_notices_a_failure() -> None:
    with pytest.raises(AssertionError, match="failed in a thread"):
        InThreads(lambda: [][0], int, 2).read(QUICK)


def test_profile_counts_calls_of_each_function() -> None:
    def helper() -> None:
        pass

    def operation() -> None:
        helper()
        helper()

    calls = {line.function.rpartition(" ")[2]: line.calls for line in hottest(operation, 10)}
    assert (calls["operation"], calls["helper"]) == (1, 2)


def test_floor_serializes_a_context_sorted_with_lengths() -> None:
    assert floor.serialized({}) == b""
    assert floor.serialized({"b": "2", "a": "é"}) == b"\0\2\0\1a\0\2\xc3\xa9\0\1b\0\0012"


@pytest.mark.parametrize("signing", [False, True])
def test_floor_decrypt_opens_what_it_wrapped(signing: bool) -> None:
    data_key, context = floor.decrypt(bytes(32), {"a": "b"}, signing)()
    assert len(data_key) == 32
    assert (floor.PUBLIC_KEY in context) == signing
