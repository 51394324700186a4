"""Collect requirement tags such as [RAW-AES-012] into spec/conformance.md: proved, implemented, tested, or deviating with a reason.

The place of a tag is its kind. In Dafny the line of code at the tag, or the first one below it, decides: a clause of a contract,
a predicate, lemma or type is proved; any other statement, a constant, a class or a module implements. Python and Smithy
sources implement, tests test.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from checks import ROOT, finish
from checks.dafny_source import CALLABLES, Declaration, outline, tokens, walk

REGISTERS = Path("spec/requirements")
DEVIATIONS = Path("spec/deviations.toml")
REPORT = Path("spec/conformance.md")

PLACES = (  # folder, pattern, kind; None: decided line by line
    ("dafny", "*.dfy", None),
    ("codegen/model", "*.smithy", "implemented"),
    ("codegen/codegen", "*.py", "implemented"),
    ("runtimes/python/src", "*.py", "implemented"),
    ("runtimes/python/tests", "*.py", "tested"),
    ("codegen/tests", "*.py", "tested"),
)
WITHOUT_TAGS = re.compile(r"^dafny/model/|/smithygenerated/|/internaldafny/generated/")
KINDS = ("proved", "implemented", "tested")

TAG = re.compile(r"\[([A-Z]+(?:-[A-Z]+)*-\d{3})\]")
CONTRACT = re.compile(r"\s*(ensures|requires|invariant|assert|decreases|modifies)\b")


@dataclass(frozen=True)
class Requirement:
    id: str
    level: str


@dataclass
class Deviations:
    """What is not met. A pattern such as `KMS-*` with `not_yet` covers what is not tagged; an id stands for itself."""

    kind: str
    ids: list[str]
    reason: str


@dataclass
class Status:
    places: dict[str, set[str]] = field(default_factory=dict)
    deviation: Deviations | None = None

    @property
    def kinds(self) -> list[str]:
        return [kind for kind in KINDS if kind in self.places]


def registers(root: Path) -> dict[str, list[Requirement]]:
    return {
        path.stem: [
            Requirement(entry["id"], entry["level"])
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))["requirement"]
        ]
        for path in sorted((root / REGISTERS).glob("*.toml"))
    }


def deviations(root: Path) -> list[Deviations]:
    entries = tomllib.loads((root / DEVIATIONS).read_text(encoding="utf-8"))
    return [Deviations(kind, **entry) for kind in ("deviation", "not_yet") for entry in entries.get(kind, [])]


def tags(root: Path) -> Iterator[tuple[str, str, str]]:
    """Give id, kind and path of every tag."""
    for folder, pattern, kind in PLACES:
        for path in sorted((root / folder).rglob(pattern)):
            name = path.relative_to(root).as_posix()
            if WITHOUT_TAGS.search(name):
                continue
            text = path.read_text(encoding="utf-8")
            found = dafny_tags(text) if kind is None else ((tag, kind) for tag in TAG.findall(text))
            for tag, place in found:
                yield tag, place, name


def dafny_tags(text: str) -> Iterator[tuple[str, str]]:
    code_lines = sorted({word.line for word in tokens(text)})
    heads = sorted(walk(outline(text)), key=lambda each: each.line)
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        for tag in TAG.findall(line):
            at = next((code for code in code_lines if code >= number), number)
            yield tag, kind_of(lines, at, heads)


def kind_of(lines: list[str], number: int, heads: list[Declaration]) -> str:
    around = [head for head in heads if head.line <= number]
    head = around[-1] if around else None
    if in_contract(lines, number, head.line if head else 1):
        return "proved"
    if head is None or head.kind in ("module", "class", "trait", "const"):
        return "implemented"
    computes = head.kind in CALLABLES and not head.is_ghost and head.kind != "predicate"
    return "implemented" if computes else "proved"


def in_contract(lines: list[str], number: int, first: int) -> bool:
    """A clause may go on for several lines; nothing in it ends a statement or opens a body."""
    for at in range(number, first - 1, -1):
        line = lines[at - 1]
        if CONTRACT.match(line):
            return True
        if at < number and line.split("//")[0].rstrip().endswith((";", "{", "}")):
            return False
    return False


def statuses(
    known: Iterable[str], found: Iterable[tuple[str, str, str]], exceptions: list[Deviations]
) -> tuple[dict[str, Status], list[str]]:
    """Bring all together; also give what does not fit."""
    result = {name: Status() for name in known}
    problems = []
    for tag, kind, path in found:
        if tag in result:
            result[tag].places.setdefault(kind, set()).add(path)
        else:
            problems.append(f"{path}: [{tag}] is in no register")
    for exception in exceptions:
        for pattern in exception.ids:
            problems += _cover(result, pattern, exception)
    for name, status in result.items():
        if not status.places and status.deviation is None:
            problems.append(f"{name} has neither a tag nor an entry in {DEVIATIONS}")
    return result, problems


def _cover(result: dict[str, Status], pattern: str, exception: Deviations) -> list[str]:
    matching = [name for name in result if fnmatchcase(name, pattern)]
    if not matching:
        return [f"{DEVIATIONS}: {pattern} names no requirement"]
    open_ones = [name for name in matching if not result[name].places and result[name].deviation is None]
    for name in open_ones:
        result[name].deviation = exception
    if not open_ones:
        return [f"{DEVIATIONS}: {pattern} covers nothing that is open; remove it"]
    if exception.kind == "deviation" and len(open_ones) < len(matching):
        taken = ", ".join(sorted(set(matching) - set(open_ones)))
        return [f"{DEVIATIONS}: {pattern} deviates, yet {taken} has a tag or another entry"]
    return []


def report(books: dict[str, list[Requirement]], result: dict[str, Status]) -> str:
    everything = [requirement for book in books.values() for requirement in book]
    parts = [
        "<!-- Generated by checks/conformance.py from requirement tags. Do not edit. Regenerate: make conformance -->",
        "# Conformance",
        "",
        "Where the code says that it meets a requirement of `spec/requirements/`: proved (a contract, a type or a theorem in Dafny),",
        "implemented (a statement) or tested; and what it does not meet, with the reason.",
        "",
        *_table(
            ["Register", "Requirements", "Proved", "Implemented", "Tested", "Any of these", "Deviating", "Not yet"],
            [_counts(f"[{name}](#{name})", book, result) for name, book in books.items()]
            + [_counts("all", everything, result)],
        ),
    ]
    for name, book in books.items():
        rows = [[each.id, each.level, _described(result[each.id])] for each in book]
        parts += ["", f"## {name}", "", *_table(["Requirement", "Level", "Status"], rows)]
    return "\n".join(parts) + "\n"


def _table(head: list[str], rows: list[list[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows]]


def _counts(name: str, book: list[Requirement], result: dict[str, Status]) -> list[str]:
    found = [result[requirement.id] for requirement in book]
    by_kind = [sum(kind in status.places for status in found) for kind in KINDS]
    met = sum(bool(status.places) for status in found)
    without = [
        sum(s.deviation is not None and s.deviation.kind == kind for s in found) for kind in ("deviation", "not_yet")
    ]
    return [name, *(str(number) for number in (len(found), *by_kind, met, *without))]


def _described(status: Status) -> str:
    if status.deviation is not None:
        return ("deviates: " if status.deviation.kind == "deviation" else "not yet: ") + status.deviation.reason
    return "; ".join(
        f"{kind} {', '.join(_link(path) for path in sorted(status.places[kind]))}" for kind in status.kinds
    )


def _link(path: str) -> str:
    return f"[{Path(path).name}](../{path})"


def main() -> int:
    books = registers(ROOT)
    known = [requirement.id for book in books.values() for requirement in book]
    result, problems = statuses(known, tags(ROOT), deviations(ROOT))
    (ROOT / REPORT).write_text(report(books, result), encoding="utf-8")
    met = sum(bool(status.places) for status in result.values())
    return finish("conformance", problems, f"{met} of {len(known)} requirements have tags, see {REPORT}")


if __name__ == "__main__":
    sys.exit(main())
