"""Requirement tags: found everywhere, of the kind of their place, and every requirement accounted for."""

from pathlib import Path

import pytest

from checks import ROOT
from checks.conformance import REPORT, Deviations, dafny_tags, deviations, registers, report, statuses, tags

KNOWN = ["AB-001", "AB-002", "CD-001"]
BOX = "[{}]".format  # keeps the examples here from being tags themselves


@pytest.fixture(scope="module")
def of_project() -> tuple[str, list[str]]:
    books = registers(ROOT)
    known = [requirement.id for book in books.values() for requirement in book]
    result, problems = statuses(known, tags(ROOT), deviations(ROOT))
    return report(books, result), problems


def test_every_requirement_has_a_tag_or_a_reason(of_project: tuple[str, list[str]]) -> None:
    assert of_project[1] == []


def test_committed_report_is_what_the_tags_say(of_project: tuple[str, list[str]]) -> None:
    assert (ROOT / REPORT).read_text(encoding="utf-8") == of_project[0], "run `make conformance`"


def test_registers_hold_881_different_requirements() -> None:
    ids = [requirement.id for book in registers(ROOT).values() for requirement in book]
    assert (len(ids), len(set(ids))) == (881, 881)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("method M()\n  ensures true  // @\n{}", "proved"),
        ("method M() returns (r: nat)\n  ensures\n    && r > 1\n    && r > 2  // @\n{\n  return 3;\n}", "proved"),
        ("// @\nclass C {\n}", "implemented"),
        ("/** Of this. @ */\nmodule M {\n  import N\n}", "implemented"),
        ("// @\nlemma L()\n  ensures true\n{}", "proved"),
        ("/** What holds.\n @ */\n\nlemma L() {}", "proved"),
        ("predicate P(n: nat) {\n  && n > 1  // @\n  && n > 2\n}", "proved"),
        ("ghost function F(): nat { 1 }  // @", "proved"),
        ("const TAG_BITS := 128  // @", "implemented"),
        ("// @\ntype Key = k: seq<int> | |k| == 16 witness *", "proved"),
        ("method M()\n{\n  var x := 1;  // @\n}", "implemented"),
        ("method M()\n{\n  // @\n  // why\n  return;\n}", "implemented"),
        ("method M()\n{\n  assert true;  // @\n}", "proved"),
        ("// @\nfunction F(): nat { 1 }", "implemented"),
        ("function F(n: nat): nat {\n  match n\n  case 0 => 1  // @\n  case _ => 2\n}", "implemented"),
        ("class C {\n  const key: int\n  // @\n  method M() {}\n}", "implemented"),
    ],
)
def test_line_at_or_below_a_dafny_tag_decides_its_kind(code: str, kind: str) -> None:
    text = "module Things {\n" + code.replace("@", BOX("AB-001")) + "\n}"
    assert list(dafny_tags(text)) == [("AB-001", kind)]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("dafny/std/A.dfy", "proved"),
        ("dafny/model/A.dfy", None),
        ("codegen/model/a.smithy", "implemented"),
        ("codegen/codegen/a.py", "implemented"),
        ("runtimes/python/src/package/internaldafny/extern/A.py", "implemented"),
        ("runtimes/python/src/package/internaldafny/generated/A.py", None),
        ("runtimes/python/src/package/smithygenerated/a.py", None),
        ("runtimes/python/tests/unit/test_a.py", "tested"),
        ("codegen/tests/test_a.py", "tested"),
    ],
)
def test_folder_of_a_tag_decides_its_kind(tmp_path: Path, path: str, kind: str | None) -> None:
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text(f"type A = int  // {BOX('AB-001')}\n")
    assert list(tags(tmp_path)) == ([] if kind is None else [("AB-001", kind, path)])


def test_unknown_tag_is_reported_with_its_file() -> None:
    _, problems = statuses([], [("AB-999", "proved", "dafny/A.dfy")], [])
    assert problems == [f"dafny/A.dfy: {BOX('AB-999')} is in no register"]


def test_requirement_without_tag_or_reason_is_reported() -> None:
    _, problems = statuses(KNOWN, [("AB-001", "tested", "t.py"), ("CD-001", "tested", "t.py")], [])
    assert [problem.split()[0] for problem in problems] == ["AB-002"]


def test_pattern_for_what_is_not_offered_yet_covers_what_has_no_tag() -> None:
    entries = [Deviations("not_yet", ["AB-*", "CD-001"], "later")]
    result, problems = statuses(KNOWN, [("AB-001", "tested", "t.py")], entries)
    assert problems == []
    assert [result[name].deviation is None for name in KNOWN] == [True, False, False]


def test_deviation_that_has_a_tag_is_reported() -> None:
    entries = [Deviations("deviation", ["AB-*"], "on purpose"), Deviations("not_yet", ["CD-*"], "later")]
    _, problems = statuses(KNOWN, [("AB-001", "tested", "t.py")], entries)
    assert len(problems) == 1
    assert "AB-001" in problems[0]


@pytest.mark.parametrize("pattern", ["XY-*", "AB-001"])
def test_entry_that_covers_nothing_is_reported(pattern: str) -> None:
    found = [(name, "tested", "t.py") for name in KNOWN]
    _, problems = statuses(KNOWN, found, [Deviations("not_yet", [pattern], "later")])
    assert len(problems) == 1
    assert pattern in problems[0]
