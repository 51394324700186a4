"""Every contract that is believed can be met: dafny/witnesses/ holds a verified body for it, in a module that refines the extern module.

An extern that changes state may have a lemma `<Name>HasAnOutcome` instead, in a module that refines or imports the extern module.
"""

import sys
from collections.abc import Iterator

from checks import finish
from checks.dafny_source import CALLABLES, DAFNY, Declaration, Source, read_tree, walk

WITNESSES = "witnesses"


def believed(module: Declaration) -> Iterator[tuple[str, Declaration]]:
    """Give what has no body in an extern module. A constructor without a name goes by that of its class."""
    for member in module.members:
        inner = [(member.name, each) for each in member.members] if member.kind == "class" else [("", member)]
        for owner, each in inner:
            if each.kind in CALLABLES and not each.has_body:
                yield each.name or owner, each


def mentions(witness: Declaration, module: str) -> bool:
    imports = (member for member in witness.members if member.kind == "import")
    return witness.refines == module or any(word.text == module for member in imports for word in member.words)


def is_witnessed(name: str, module: str, witnesses: list[Declaration]) -> bool:
    return any(
        (each.has_body and each.kind in CALLABLES)
        and ((witness.refines == module and each.name == name) or each.name == f"{name}HasAnOutcome")
        for witness in witnesses
        if mentions(witness, module)
        for each in walk(witness.members)
    )


def missing(sources: list[Source]) -> list[str]:
    witnesses = [module for source in sources if source.path.parts[0] == WITNESSES for module in source.modules]
    return [
        f"dafny/{source.path.as_posix()}:{each.line}: {module.name}.{name} has no witness; give {name} a body in a module "
        f"of dafny/witnesses that refines {module.name}, or prove a lemma {name}HasAnOutcome there"
        for source in sources
        if source.path.stem.endswith("Externs")
        for module in source.modules
        for name, each in believed(module)
        if not is_witnessed(name, module.name, witnesses)
    ]


def main() -> int:
    sources = read_tree(DAFNY)
    externs = [module for source in sources if source.path.stem.endswith("Externs") for module in source.modules]
    count = sum(1 for module in externs for _ in believed(module))
    return finish("witnesses", missing(sources), f"one for each of {count} externs")


if __name__ == "__main__":
    sys.exit(main())
