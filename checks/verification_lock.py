"""What was verified, with what: dafny/verification.lock holds versions, options, hashes of sources and translations, and costly proofs.

Run after the proofs, it writes the lock. `stale` needs no Dafny: on any machine it notices a source that was not verified and
a translated file that was edited.

usage: python -m checks.verification_lock PROOFS.csv
"""

import csv
import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from checks import ROOT, finish
from checks.dafny_source import Source, outline, read_tree, tokens, walk
from checks.versions import of_project

LOCK = Path("dafny/verification.lock")
TRANSLATED = Path("runtimes/python/src/aws_cryptographic_material_providers/internaldafny/generated")
LIMIT = 1_000_000
LISTED_FROM = 100_000
HEADER = "# Written by `make verify` when all proofs have succeeded. Do not edit.\n"


def hashes(root: Path, folder: Path, pattern: str) -> dict[str, str]:
    paths = {path.relative_to(root).as_posix(): path for path in (root / folder).rglob(pattern)}
    return {name: hashlib.sha256(paths[name].read_bytes()).hexdigest() for name in sorted(paths)}


def described(root: Path) -> dict[str, Any]:
    """Give all that the lock says and that can be seen without proving."""
    versions = of_project(root)
    config = tomllib.loads((root / "dafny/dfyconfig.toml").read_text(encoding="utf-8"))
    return {
        "tools": {"dafny": versions["dafny"], "z3": versions["z3"]},
        "options": config["options"],
        "sources": hashes(root, Path("dafny"), "*.dfy") | hashes(root, Path("dafny"), "dfyconfig.toml"),
        "translated": hashes(root, TRANSLATED, "*.py"),
    }


def read(root: Path) -> dict[str, Any]:
    path = root / LOCK
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def stale(root: Path) -> list[str]:
    """Say what is not as it was when the proofs succeeded."""
    lock, now = read(root), described(root)
    return [
        f"{name}: {_change(name, lock.get(section, {}), present)} since `make verify`; run it again"
        for section, present in now.items()
        for name in sorted(lock.get(section, {}).keys() | present.keys())
        if lock.get(section, {}).get(name) != present.get(name)
    ]


def _change(name: str, before: dict[str, Any], now: dict[str, Any]) -> str:
    return "added" if name not in before else "removed" if name not in now else "changed"


def costs(report: str) -> dict[str, int]:
    """Give the resource units of each proof task from Dafny's CSV; the dearest of its batches counts."""
    found: dict[str, int] = {}
    for row in csv.DictReader(report.splitlines()):
        task, outcome = row["TestResult.DisplayName"], row["TestResult.Outcome"]
        if outcome != "Passed":
            raise ValueError(f"{task}: {outcome}; the lock is only written when all proofs succeed")
        task = re.sub(r" \(assertion batch \d+\)", "", task)
        found[task] = max(found.get(task, 0), int(row["TestResult.ResourceCount"]))
    return found


def recorded(before: dict[str, int], now: dict[str, int], *, same: bool) -> dict[str, int]:
    """Give the costs to record, rounded to two digits.

    The same proof costs more or less from run to run, rarely even by a third: the prover keeps state between proofs. So while
    all sources are the `same`, what was recorded stands; else a number is kept until it has moved by a fifth.
    """
    if same:
        return before
    kept = {}
    for task in sorted(now):
        last = before.get(task)
        if last is not None and abs(now[task] - last) <= last // 5:
            kept[task] = last
        elif now[task] > LISTED_FROM:
            kept[task] = _two_digits(now[task])
    return kept


def _two_digits(number: int) -> int:
    step: int = 10 ** max(len(str(number)) - 2, 0)
    return (number + step // 2) // step * step


def budget_problems(sources: list[Source], now: dict[str, int]) -> list[str]:
    """Every exception from the resource limit has a reason, in a comment at its attribute or right above."""
    found, excused = [], set()
    for source in sources:
        lines = source.text.splitlines()
        for word in tokens(source.text):
            if not re.match(r"\{:(resource_limit|rlimit)\b", word.text):
                continue
            near = "\n".join(lines[max(word.line - 2, 0) : word.line])
            if not re.search(r"//\s*\S|/\*\*?\s*\S|\*/", near):
                found.append(f"dafny/{source.path.as_posix()}:{word.line}: say in a comment why it needs {word.text}")
        declared = walk(outline(source.text))
        excused |= {each.name for each in declared if each.has("resource_limit") or each.has("rlimit")}
    for task, cost in sorted(now.items()):
        if cost > LIMIT and re.sub(r" \(.*", "", task).split(".")[-1] not in excused:
            found.append(
                f"{task} costs {cost} units, more than {LIMIT}; split it, or give it {{:resource_limit}} and the reason"
            )
    return found


def unproved_witnesses(sources: list[Source], now: Iterable[str]) -> list[str]:
    """Each witness takes part in the run: a project file that finds none of them would not be noticed otherwise."""
    seen = {task.split(".")[0] for task in now}
    return [
        f"{module.name} in dafny/{source.path.as_posix()} was not verified; does dafny/witnesses/dfyconfig.toml include it?"
        for source in sources
        if source.path.parts[0] == "witnesses"
        for module in source.modules
        if module.name not in seen
    ]


def written(lock: dict[str, Any]) -> str:
    """Give the lock as TOML."""
    sections = [
        "\n".join([f"[{section}]", *(f"{json.dumps(key)} = {json.dumps(value)}" for key, value in entries.items())])
        for section, entries in lock.items()
    ]
    return HEADER + "\n" + "\n\n".join(sections) + "\n"


def main() -> int:
    proofs = costs(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sources = read_tree(ROOT / "dafny")
    before, now = read(ROOT), described(ROOT)
    same = all(before.get(part) == now[part] for part in ("tools", "options", "sources"))
    dear = recorded(before.get("resources", {}), proofs, same=same)
    problems = budget_problems(sources, dear) + unproved_witnesses(sources, proofs)
    if not problems:
        (ROOT / LOCK).write_text(written(now | {"resources": dear}), encoding="utf-8")
    dearest = max(proofs.values(), default=0)
    return finish("verification lock", problems, f"{len(proofs)} proofs, the dearest {dearest / 1e6:.2f} million units")


if __name__ == "__main__":
    sys.exit(main())
