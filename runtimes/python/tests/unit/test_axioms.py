"""What is believed stands in extern files alone, and these hold nothing else."""

from pathlib import Path

import pytest

from checks.axioms import problems_of
from checks.dafny_source import DAFNY, Source, outline, read_tree


def source(text: str, path: str = "std/Things.dfy") -> Source:
    return Source(Path(path), text, outline(text))


def extern(members: str) -> Source:
    return source('module {:extern "ThingsExterns"} ThingsExterns {\n' + members + "\n}", "std/ThingsExterns.dfy")


def test_core_has_axioms_only_in_extern_files() -> None:
    assert [problem for each in read_tree(DAFNY) for problem in problems_of(each)] == []


@pytest.mark.parametrize(
    ("members", "line"),
    [
        ("lemma {:axiom} Fits(n: nat)\n  ensures n < 9", 1),
        ("lemma Fits(n: nat)\n  ensures n < 9", 1),
        ("ghost function Opened(key: int): int", 1),
        ("method M()\n{\n  assume 1 == 2;\n}", 3),
        ("method M()\n{\n  assume {:axiom} 1 == 2;\n}", 3),
        ("method {:verify false} M()\n{}", 1),
        ("lemma {:only} L()\n{}", 1),
        ('method {:extern "M"} M()\n{}', 1),
        ("class C {\n  method M() returns (s: set<int>)\n    ensures s == {1}\n}", 2),
        ("lemma First(n: nat)\n  ensures n in {1}\nlemma Second() {}", 1),
    ],
)
def test_core_file_with_an_axiom_is_reported_once_at_its_line(members: str, line: int) -> None:
    problems = problems_of(source("module Things {\n" + members + "\n}"))
    assert {problem.split(": ")[0] for problem in problems} == {f"dafny/std/Things.dfy:{line + 1}"}


@pytest.mark.parametrize(
    "members",
    [
        "trait {:termination false} T { method M() returns (r: int) ensures r > 0 }",
        "function F(n: nat): set<nat>\n  ensures F(n) == {n}\n{ {n} }",
        'lemma L(s: seq<int>)\n  ensures |s| == |s|\n{ /* assume */ var text := "assume"; } // assume',
        "method M()\n  decreases *\n{}",
        "lemma L(o: nat)\n  ensures match o { case 0 => true case _ => true }\n{}",
        "function F(): nat { 1 } by method { return 1; }",
    ],
)
def test_core_file_without_axiom_is_accepted(members: str) -> None:
    assert problems_of(source("module Things {\n" + members + "\n}")) == []


def test_extern_file_with_types_ghost_words_and_externs_is_accepted() -> None:
    members = """
      import opened Bytes
      type Key = k: bytes | |k| == 16 witness *
      ghost function Opened(key: Key): bytes
      ghost predicate Fits(key: Key) { |key| == 16 }
      method {:extern "Open"} {:axiom} Open(key: Key) returns (r: bytes)
        ensures r == Opened(key)
      class {:extern "Map"} Map {
        ghost var entries: map<int, int>
        constructor {:extern} {:axiom} ()
        method {:extern "Get"} {:axiom} Get(key: int) returns (value: int)
      }
    """
    assert problems_of(extern(members)) == []


@pytest.mark.parametrize(
    "member",
    [
        "const LENGTH := 16",
        "function Helper(n: nat): nat { n + 1 }",
        "method Helper() {}",
        "datatype Pair = Pair(a: int, b: int)",
        'method {:extern "Open"} Open()',
        "method {:axiom} Open()",
        "lemma Proved() {}",
        'class {:extern "Map"} Map { const size: nat }',
        "lemma {:axiom} L()\n  ensures false\nmodule Inner {}",
    ],
)
def test_extern_file_with_anything_else_is_refused(member: str) -> None:
    assert len(problems_of(extern(member))) == 1


def test_extern_module_that_is_not_named_like_its_file_is_refused() -> None:
    assert len(problems_of(source("module Other {}", "std/ThingsExterns.dfy"))) == 1


def test_extern_module_that_is_not_bound_to_python_is_refused() -> None:
    assert len(problems_of(source("module ThingsExterns {}", "std/ThingsExterns.dfy"))) == 1
