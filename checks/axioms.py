"""What is believed stands in files called …Externs.dfy, and these hold nothing else.

Elsewhere nothing is assumed: no axiom, no extern, no `assume`, no proof left out, and nothing without a body but the members of traits.
"""

import re
import sys
from collections.abc import Iterator

from checks import finish
from checks.dafny_source import CALLABLES, DAFNY, Declaration, Source, read_tree, tokens

LEFT_OUT = re.compile(r"\{:(axiom|extern|verify\s+false|only|assume\w*|trust\w*)\b")


def problems_of(source: Source) -> list[str]:
    found = _of_externs(source) if source.path.stem.endswith("Externs") else _of_the_rest(source)
    return [f"dafny/{source.path.as_posix()}:{line}: {what}" for line, what in found]


def _of_the_rest(source: Source) -> Iterator[tuple[int, str]]:
    for word in tokens(source.text):
        if word.text == "assume":
            yield word.line, "`assume` is not proved; prove it, or make it the contract of an extern"
        elif word.is_attribute and LEFT_OUT.match(word.text):
            yield word.line, f"`{word.text}` belongs into a file named …Externs.dfy, if anywhere"
    for module in source.modules:
        yield from _without_body(module)


def _without_body(outer: Declaration) -> Iterator[tuple[int, str]]:
    for member in outer.members:
        if member.kind in CALLABLES and not member.has_body and outer.kind != "trait":
            yield member.line, f"{member.kind} {member.name} has no body, so its contract is believed"
        yield from _without_body(member)


def _of_externs(source: Source) -> Iterator[tuple[int, str]]:
    name = source.path.stem
    if [module.name for module in source.modules] != [name] or source.modules[0].kind != "module":
        yield 1, f"holds exactly one module, {name}"
        return
    module = source.modules[0]
    if f'{{:extern "{name}"}}' not in module.attributes:
        yield module.line, f'is bound to the Python module of its name: module {{:extern "{name}"}} {name}'
    for word in tokens(source.text):
        if word.text == "assume" or re.match(r"\{:(verify|only|assume|trust)", word.text):
            yield word.line, f"`{word.text}` has no place here; contracts are axioms already"
    for member in module.members:
        yield from _of_extern(member)


def _of_extern(member: Declaration) -> Iterator[tuple[int, str]]:
    if member.kind in ("import", "type", "export"):
        return
    if member.kind == "class":
        for inner in member.members:
            yield from _of_extern(inner)
    elif member.kind in CALLABLES and member.is_ghost:
        if member.kind == "lemma" and (member.has_body or not member.has("axiom")):
            yield (
                member.line,
                f"lemma {member.name} is proved, so it belongs elsewhere, or needs {{:axiom}} and no body",
            )
    elif member.kind in CALLABLES:
        if member.has_body:
            yield member.line, f"{member.kind} {member.name} has a body, so it belongs elsewhere"
        elif not (member.has("extern") and member.has("axiom")):
            yield member.line, f"{member.kind} {member.name} needs {{:extern}} and {{:axiom}}"
    elif not (member.kind == "var" and member.is_ghost):
        yield member.line, f"{member.kind} {member.name} is no extern, so it belongs elsewhere"


def main() -> int:
    sources = read_tree(DAFNY)
    problems = [problem for source in sources for problem in problems_of(source)]
    externs = sum(source.path.stem.endswith("Externs") for source in sources)
    return finish("axioms", problems, f"only in the {externs} extern files of {len(sources)}")


if __name__ == "__main__":
    sys.exit(main())
