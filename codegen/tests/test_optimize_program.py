"""A whole program does the same with all rewrites as with none: Example.dfy, as translated, called on many values.

Example.txt and Wrappers.txt are what `dafny translate py Example.dfy --python-module-name:example.translated` writes.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny import runtime
from aws_cryptographic_material_providers.internaldafny.runtime import Datatype, Map, Seq, TextSeq
from codegen.optimize import optimize
from codegen.optimize_program import Places

FOLDER = Path(__file__).parent / "optimize_program"
RUNTIME = "aws_cryptographic_material_providers.internaldafny.runtime"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, ModuleType]]:
    """The program with nothing but its imports rewritten, and with everything."""
    folder = tmp_path_factory.mktemp("builds")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield build(folder, "plain", imports_only=True), build(folder, "rewritten", imports_only=False)


def build(folder: Path, name: str, *, imports_only: bool) -> ModuleType:
    package = f"{name}_example.translated"
    sources = {
        path.stem: path.read_text(encoding="utf-8").replace("example.translated", package)
        for path in FOLDER.glob("*.txt")
    }
    target = folder / f"{name}_example" / "translated"
    target.mkdir(parents=True)
    places = Places(package=package, runtime=RUNTIME, externs="")
    for module, source in optimize(sources, places, imports_only=imports_only).items():
        (target / f"{module}.py").write_text(source, encoding="utf-8")
    return importlib.import_module(f"{package}.Example")


def plain(value: Any) -> Any:
    """What a value says, whichever build made it."""
    if isinstance(value, Datatype):
        return type(value).__name__, *(plain(getattr(value, field)) for field in value.__slots__)
    if hasattr(value, "_fields"):
        return type(value).__name__, *map(plain, value)
    if isinstance(value, bytes | tuple):
        return type(value).__name__, *map(plain, value)
    return value


SMALL = range(-1, 12)
TEXTS = ["", "yes", "no", "nob", "other"]
MAPS = [{}, {1: "a"}, {2: "a", 3: "b"}, {2: "x", 7: "y", 9: "z"}]
SETS = [set(), {1, 2}, {4, 5, 300}]
SEQUENCES = [[], [1], [0, 1, 2], [3, 3, 300], [5, 1], [-4, 2, 2]]


def card(m: ModuleType, rank: int, color: int) -> Any:
    colors = [m.Color_Red(), m.Color_Green(), m.Color_Blue()]
    option = m.Wrappers.Option_None() if color == 3 else m.Wrappers.Option_Some(colors[color])
    return m.Card_Card(rank, TextSeq("ace"), option)


def shouted(m: ModuleType) -> Iterator[Any]:
    some = [m.Wrappers.Option_Some(card(m, rank, color)) for rank in (1, 5) for color in range(4)]
    for option, color in product([m.Wrappers.Option_None(), *some], (m.Color_Red(), m.Color_Green(), m.Color_Blue())):
        yield m.default__.Shout(option, color)


CALLS = {
    "Count": lambda m: map(m.default__.Count, SMALL),
    "Renamed": lambda m: map(m.default__.Renamed, SMALL),
    "HandedOn": lambda m: map(m.default__.HandedOn, SMALL),
    "Shout": shouted,
    "Shadows": lambda m: map(m.default__.Shadows, range(25)),
    "Sum": lambda m: (m.default__.Sum(n, 3) for n in (0, 1, 2000)),
    "Divide": lambda m: map(m.default__.Divide, range(-300, 600, 7)),
    "Swap": lambda m: (m.default__.Swap(a, b) for a, b in product(SMALL, SMALL)),
    "Updated": lambda m: (m.default__.Updated(card(m, rank, 0)) for rank in (1, 99, 100)),
    "Changed": lambda m: (m.default__.Changed(card(m, rank, color)) for rank, color in product((0, 1, 2), range(4))),
    "Collections": lambda m: (
        m.default__.Collections(Map({k: TextSeq(v) for k, v in a.items()}), runtime.Set(b), Seq(c))
        for a, b, c in product(MAPS, SETS, SEQUENCES)
    ),
    "Filled": lambda m: map(m.default__.Filled, range(4)),
    "TwoArrays": lambda m: map(m.default__.TwoArrays, range(4)),
    "IsText": lambda m: (m.default__.IsText(Seq(text)) for text in TEXTS),
    "Suffix": lambda m: map(m.default__.Suffix, "az{A"),
    "constants": lambda m: [m.default__.LARGEST, m.default__.OFFSET, m.default__.NAMES],
    "equality": lambda m: (card(m, 1, a) == card(m, b, c) for a, b, c in product(range(4), (1, 2), range(4))),
    "constructor tests": lambda m: [
        (color.is_Red, color.is_Green, color.is_Blue) for color in (m.Color_Red(), m.Color_Green(), m.Color_Blue())
    ],
    "map keys": lambda m: [len({card(m, a % 3, b % 2) for a, b in product(range(9), range(4))})],
}


@pytest.mark.parametrize("name", CALLS)
def test_both_builds_answer_alike(name: str, builds: tuple[ModuleType, ModuleType]) -> None:
    unchanged, rewritten = ([plain(answer) for answer in CALLS[name](build)] for build in builds)
    assert unchanged == rewritten


def test_every_function_of_the_program_is_called(builds: tuple[ModuleType, ModuleType]) -> None:
    members = {name for name in vars(builds[0].default__) if not name.startswith("__")}
    assert members - {"Positive", "LARGEST", "OFFSET", "NAMES"} <= set(CALLS)
