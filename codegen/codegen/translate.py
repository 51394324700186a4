"""Dafny in, the Python that we ship out.

usage: python -m codegen.translate [--imports-only] [--output FOLDER]

Translates dafny/ with the pinned Dafny, rewrites the result with the optimizer, formats it, and replaces what is in
internaldafny/generated/ (or FOLDER). Running it twice changes nothing.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.optimize import optimize
from codegen.optimize_program import Late, Places, is_extern

ROOT = Path(__file__).resolve().parents[2]
DAFNY = ROOT / "dafny"
CORE = "aws_cryptographic_material_providers.internaldafny"
GENERATED = ROOT / "runtimes" / "python" / "src" / Path(*CORE.split(".")) / "generated"
PLACES = Places(
    package=f"{CORE}.generated",
    runtime=f"{CORE}.runtime",
    externs=f"{CORE}.extern",
    late=Late("aws_cryptographic_material_providers._late", "Late", frozenset({"MaterialProviders"})),
)

# `ast.unparse` differs between versions of Python, and the output is compared byte by byte.
PYTHON = (3, 11)

NOT_OURS = {"__main__", "module_"}  # for programs that Dafny itself would start


def main(arguments: list[str]) -> str | None:
    """What went wrong, if anything."""
    parser = argparse.ArgumentParser(prog="python -m codegen.translate")
    parser.add_argument("--imports-only", action="store_true", help="rewrite nothing but the imports")
    parser.add_argument("--output", type=Path, default=GENERATED, help="instead of internaldafny/generated/")
    options = parser.parse_args(arguments)
    if sys.version_info[:2] != PYTHON:
        wanted, found = (".".join(map(str, version)) for version in (PYTHON, sys.version_info[:2]))
        return f"translating needs Python {wanted}, whose output is compared; this is Python {found}"
    with tempfile.TemporaryDirectory() as scratch:
        translated = translate(Path(scratch))
    optimized = optimize(translated, PLACES, imports_only=options.imports_only)
    write(options.output, with_headers(optimized, sources_of(DAFNY)))
    return None


def translate(scratch: Path) -> dict[str, str]:
    """What Dafny makes of the project: source by module. Modules that are written by hand are left out."""
    subprocess.run(
        [
            *("dotnet", "dafny", "translate", "py", str(DAFNY.relative_to(ROOT) / "dfyconfig.toml")),
            *("--no-verify", f"--output:{scratch / 'translated'}", f"--python-module-name:{PLACES.package}"),
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    files = (scratch / "translated-py").glob("*.py")
    return {
        path.stem: path.read_text(encoding="utf-8").replace(f"{ROOT}/", "")  # an `expect` names its place
        for path in files
        if path.stem not in NOT_OURS and not is_extern(path.stem)
    }


def sources_of(folder: Path) -> dict[str, str]:
    """The file that declares each Dafny module, relative to the project."""
    declaration = re.compile(r"^\s*(?:abstract\s+)?module\s+(?:\{:[^}]*\}\s*)*([\w.]+)", re.MULTILINE)
    return {
        name.replace("_", "__").replace(".", "_"): path.relative_to(folder.parent).as_posix()
        for path in sorted(folder.rglob("*.dfy"))
        for name in declaration.findall(path.read_text(encoding="utf-8"))
    }


def with_headers(modules: dict[str, str], sources: dict[str, str]) -> dict[str, str]:
    """Files by name: each module under two lines that say what it is, and what makes the folder a package.

    Of a module of lemmas alone nothing is left to ship.
    """
    files = {
        f"{name}.py": f"# Translated from {sources[name]} by Dafny and codegen. Do not edit.\n# Regenerate: make generate\n\n{source}"
        for name, source in modules.items()
        if source.strip()
    }
    files["__init__.py"] = '"""The Dafny core, translated. Do not edit; regenerate with `make generate`."""\n'
    return {name: formatted(source) for name, source in files.items()}


def formatted(source: str) -> str:
    command = ["ruff", "format", "--isolated", "--line-length=120", "--target-version=py311", "--quiet", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def write(folder: Path, files: dict[str, str]) -> None:
    """Make the folder hold these Python files and no others."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in set(folder.glob("*.py")) - {folder / name for name in files}:
        stale.unlink()
    for name, source in files.items():
        (folder / name).write_text(source, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
