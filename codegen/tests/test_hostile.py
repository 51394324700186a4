"""A model whose names mean something else everywhere still gives Dafny that resolves and Python that type-checks."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.write import outputs, read, write

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parents[1]
MODEL = [TESTS.parent / "model" / "traits.smithy", TESTS / "hostile" / "model.smithy"]
MYPY = """\
[mypy]
strict = true
explicit_package_bases = true
namespace_packages = true
[mypy-aws_cryptographic_material_providers.internaldafny.generated.*]
follow_imports = skip
[mypy-_dafny.*]
ignore_missing_imports = true
"""
needs_dafny = pytest.mark.skipif(shutil.which("dotnet") is None, reason="Dafny runs on .NET")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile")
    write(outputs(read(MODEL)), root)
    return root


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_hostile_names_type_check(tree: Path) -> None:
    settings = tree / "mypy.ini"
    sources = tree / "runtimes" / "python" / "src"
    settings.write_text(MYPY, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", ROOT / "build/mypy", "-p", "example"],
        cwd=sources,
        env={"MYPYPATH": f"{sources}:{ROOT / 'runtimes' / 'python' / 'src'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@needs_dafny
def test_hostile_names_resolve_in_dafny(tree: Path) -> None:
    std = sorted((ROOT / "dafny" / "std").glob("*.dfy"))
    resolved = run("dotnet", "dafny", "resolve", *std, tree / "dafny" / "model" / "HostileTypes.dfy")
    assert resolved.returncode == 0, resolved.stdout


@needs_dafny
def test_shim_knows_how_hostile_names_are_translated(tree: Path) -> None:
    std = sorted((ROOT / "dafny" / "std").glob("*.dfy"))
    types = tree / "dafny" / "model" / "HostileTypes.dfy"
    out = tree / "translated"
    translated = run("dotnet", "dafny", "translate", "py", "--no-verify", *std, types, "--output", out)
    assert translated.returncode == 0, translated.stdout
    classes, fields = declared((tree / "translated-py" / "HostileTypes.py").read_text(encoding="utf-8"))
    shim = tree / "runtimes" / "python" / "src" / "example" / "smithygenerated" / "example_hostile"
    to_python = (shim / "dafny_to_smithy.py").read_text(encoding="utf-8")
    both = to_python + (shim / "smithy_to_dafny.py").read_text(encoding="utf-8")
    assert set(re.findall(r"\btypes\.(\w+)", both)) <= classes
    assert set(re.findall(r"\bvalue\.(\w+)", to_python)) <= fields | {"decode", "is_None", "value"}


def declared(text: str) -> tuple[set[str], set[str]]:
    """Classes of a translated module, and the fields and tests of its datatypes."""
    nodes = list(ast.walk(ast.parse(text)))
    classes = {node.name for node in nodes if isinstance(node, ast.ClassDef)}
    tests = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    return classes, tests | set(re.findall(r"\('(\w+)', Any\)", text))
