"""The lock fits the sources and translations; with it any machine notices what was not verified."""

import json
import tomllib
from pathlib import Path

import pytest

from checks import ROOT
from checks.dafny_source import Source, outline
from checks.verification_lock import (
    LOCK,
    TRANSLATED,
    budget_problems,
    costs,
    described,
    recorded,
    stale,
    unproved_witnesses,
    written,
)
from checks.versions import problems as version_problems

CSV = """TestResult.DisplayName,TestResult.Outcome,TestResult.Duration,TestResult.ResourceCount,RandomSeed
M.F (correctness) (assertion batch 1),Passed,00:00:00.1,200,0
M.F (correctness) (assertion batch 2),Passed,00:00:00.1,300,0
M.G (well-formedness),Passed,00:00:00.1,100,0
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that was just verified."""
    for folder in (Path("dafny/std"), TRANSLATED):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "project.properties").write_text("# versions\ndafny=4.11.0\nz3=4.12.1\n")
    (tmp_path / "dotnet-tools.json").write_text(json.dumps({"tools": {"dafny": {"version": "4.11.0"}}}))
    (tmp_path / "dafny/dfyconfig.toml").write_text("[options]\nresource-limit = 1000000\n")
    (tmp_path / "dafny/std/Bytes.dfy").write_text("module Bytes {}\n")
    (tmp_path / TRANSLATED / "Bytes.py").write_text("x = 1\n")
    (tmp_path / LOCK).write_text(written(described(tmp_path) | {"resources": {}}))
    return tmp_path


def test_sources_and_translations_are_those_that_were_verified() -> None:
    assert stale(ROOT) == []


def test_project_just_verified_is_not_stale(project: Path) -> None:
    assert stale(project) == []


@pytest.mark.parametrize(
    "path",
    [Path("dafny/std/Bytes.dfy"), Path("dafny/dfyconfig.toml"), TRANSLATED / "Bytes.py"],
    ids=["source", "project file", "translation"],
)
def test_edited_file_is_named(project: Path, path: Path) -> None:
    with (project / path).open("a") as file:
        file.write("\n")
    assert stale(project) == [f"{path.as_posix()}: changed since `make verify`; run it again"]


def test_new_and_removed_sources_are_named(project: Path) -> None:
    (project / "dafny/std/Bytes.dfy").rename(project / "dafny/std/More.dfy")
    assert [problem.split(" since")[0] for problem in stale(project)] == [
        "dafny/std/Bytes.dfy: removed",
        "dafny/std/More.dfy: added",
    ]


def test_other_dafny_version_is_named(project: Path) -> None:
    (project / "project.properties").write_text("dafny=4.12.0\nz3=4.12.1\n")
    assert stale(project) == ["dafny: changed since `make verify`; run it again"]


def test_missing_lock_makes_everything_stale(project: Path) -> None:
    (project / LOCK).unlink()
    assert len(stale(project)) == 6


def test_lock_is_toml_with_every_section() -> None:
    sections = {"options": {"a b": True}, "resources": {'M.F "x"': 1}}
    assert tomllib.loads(written(sections)) == sections


def test_dearest_batch_of_a_task_counts() -> None:
    assert costs(CSV) == {"M.F (correctness)": 300, "M.G (well-formedness)": 100}


def test_failed_proof_is_refused() -> None:
    with pytest.raises(ValueError, match=r"M\.G \(well-formedness\): Failed"):
        costs(CSV.replace("M.G (well-formedness),Passed", "M.G (well-formedness),Failed"))


@pytest.mark.parametrize(
    ("before", "now", "cost"),
    [
        ({}, 456_789, 460_000),
        ({}, 100_001, 100_000),
        ({}, 100_000, None),
        ({"T": 400_000}, 479_000, 400_000),
        ({"T": 400_000}, 481_000, 480_000),
        ({"T": 110_000}, 95_000, 110_000),
        ({"T": 110_000}, 50_000, None),
    ],
)
def test_recorded_cost_stands_until_it_moves_by_a_fifth(before: dict[str, int], now: int, cost: int | None) -> None:
    assert recorded(before, {"T": now}, same=False).get("T") == cost


@pytest.mark.parametrize(("before", "now"), [({}, 200_000), ({"T": 400_000}, 200_000), ({"T": 400_000}, 800_000)])
def test_recorded_costs_stand_while_the_sources_do(before: dict[str, int], now: int) -> None:
    assert recorded(before, {"T": now}, same=True) == before


def lemma(head: str) -> list[Source]:
    text = "module M {\n" + head + "\n}"
    return [Source(Path("std/M.dfy"), text, outline(text))]


def test_dear_proof_with_attribute_and_reason_is_accepted() -> None:
    head = "// Thirteen cases, each cheap.\nlemma {:resource_limit 2000000} F()\n{}"
    assert budget_problems(lemma(head), {"M.F (correctness)": 1_500_000}) == []


@pytest.mark.parametrize("head", ["lemma F()\n{}", "lemma {:resource_limit 2000000} F()\n{}"])
def test_dear_proof_without_attribute_or_reason_is_refused(head: str) -> None:
    assert len(budget_problems(lemma(head), {"M.F (correctness)": 1_500_000})) == 1


def test_witness_that_took_no_part_in_the_run_is_named() -> None:
    sources = [Source(Path("witnesses/W.dfy"), "", outline("module W {}"))]
    assert len(unproved_witnesses(sources, ["M.F (correctness)"])) == 1
    assert unproved_witnesses(sources, ["W.F (correctness)"]) == []


def test_versions_that_agree_are_accepted(project: Path) -> None:
    assert version_problems(project, "Z3 version 4.12.1 - 64 bit") == []


def test_other_versions_are_named(project: Path) -> None:
    (project / "dotnet-tools.json").write_text(json.dumps({"tools": {"dafny": {"version": "4.10.0"}}}))
    assert len(version_problems(project, "Z3 version 4.12.10 - 64 bit")) == 2
