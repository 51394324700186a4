"""The folders of the core in order of dependency: a module imports from its own folder and from those before it."""

import sys
from collections.abc import Iterator

from checks import finish
from checks.dafny_source import DAFNY, Declaration, Source, read_tree, walk

ORDER = (
    "std",
    "model",
    "primitives",
    "aws",
    "materials",
    "wrapping",
    "cache",
    "keystore",
    "keyrings",
    "cmm",
    "client",
    "witnesses",
)


def imported(module: Declaration) -> Iterator[tuple[int, str]]:
    """Give the modules that a module names: what it refines, and its imports, also those with another name (`import A = B`)."""
    if module.refines:
        yield module.line, module.refines.split(".")[0]
    for member in walk(module.members):
        if member.kind == "import":
            names = [word.text for word in member.words if word.text not in ("import", "opened")]
            yield member.line, names[names.index("=") + 1 if "=" in names else 0]


def problems(sources: list[Source]) -> list[str]:
    folder_of = {module.name: source.path.parts[0] for source in sources for module in source.modules}
    found = []
    for source in sources:
        folder = source.path.parts[0]
        if folder not in ORDER:
            found.append(
                f"dafny/{source.path.as_posix()}: the folder {folder} has no place in the order {' '.join(ORDER)}"
            )
            continue
        for module in source.modules:
            for line, name in imported(module):
                other = folder_of.get(name, folder)
                if other in ORDER and ORDER.index(other) > ORDER.index(folder):
                    where = f"dafny/{source.path.as_posix()}:{line}"
                    found.append(f"{where}: {folder} imports {name} from {other}, which comes after it")
    return found


def main() -> int:
    sources = read_tree(DAFNY)
    return finish("folder order", problems(sources), f"{len(sources)} files import only what comes before them")


if __name__ == "__main__":
    sys.exit(main())
