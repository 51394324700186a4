"""Each rewrite alone, on the smallest source that shows what it does and what it leaves: optimize/<rewrite>/before.txt, after.txt.

`ACCEPT=1 pytest codegen/tests/test_optimize.py` writes what comes out now into after.txt.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from codegen.optimize import NEEDED, REWRITES, optimize
from codegen.optimize_program import Late, Places, Program

FOLDER = Path(__file__).parent / "optimize"
PLACES = Places(
    package="p.generated", runtime="p.runtime", externs="p.extern", late=Late("p.late", "Late", frozenset({"M"}))
)
OTHERS = {
    "Leaf": "import _dafny as _dafny\nnothing = _dafny.Seq()\n",
    **dict.fromkeys(("Base", "Part", "Unused"), "import p.generated.Leaf as Leaf\nitem = Leaf.Of(1)\n"),
}
"""What the examples may import."""
BY_NAME = {rewrite.__name__: rewrite for rewrite in [*REWRITES, *NEEDED]}


@pytest.mark.parametrize("name", BY_NAME)
def test_rewrite_gives_the_recorded_source(name: str) -> None:
    program = Program.parse({"M": (FOLDER / name / "before.txt").read_text(encoding="utf-8"), **OTHERS}, PLACES)
    program.singletons = {"Option_None"} if name == "use_singletons" else set()
    BY_NAME[name](program)
    after = ast.unparse(ast.fix_missing_locations(program.modules["M"].tree)) + "\n"
    recorded = FOLDER / name / "after.txt"
    if os.environ.get("ACCEPT"):
        recorded.write_text(after, encoding="utf-8")
    assert after == recorded.read_text(encoding="utf-8")


def test_every_recorded_rewrite_exists() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} == set(BY_NAME)


@pytest.mark.parametrize("name", BY_NAME)
def test_rewrite_changes_its_example(name: str) -> None:
    before, after = ((FOLDER / name / file).read_text(encoding="utf-8") for file in ("before.txt", "after.txt"))
    assert ast.dump(ast.parse(before)) != ast.dump(ast.parse(after))


TRANSLATED = {
    "Text": """
import sys
import p.generated.module_ as module_
import _dafny as _dafny
import p.generated.TextExterns as TextExterns

class default__:
    def  __init__(self):
        pass

    @staticmethod
    def Size(text):
        size: int = int(0)
        out0_: int
        out0_ = TextExterns.default__.Size((text) + (_dafny.SeqWithoutIsStrInference(map(_dafny.CodePoint, "!"))))
        size = out0_
        return size
""",
}


def test_only_imports_change_when_nothing_else_is_wanted() -> None:
    assert optimize(TRANSLATED, PLACES, imports_only=True) == {
        "Text": """import p.runtime as _dafny
import p.extern.TextExterns as TextExterns

class default__:

    def __init__(self):
        pass

    @staticmethod
    def Size(text):
        size: int = int(0)
        out0_: int
        out0_ = TextExterns.default__.Size(text + _dafny.SeqWithoutIsStrInference(map(_dafny.CodePoint, '!')))
        size = out0_
        return size
"""
    }


def test_all_rewrites_together() -> None:
    assert optimize(TRANSLATED, PLACES) == {
        "Text": """import sys
import p.runtime as _dafny
import p.extern.TextExterns as TextExterns

def Size(text):
    return TextExterns.default__.Size(text + _dafny.TextSeq('!'))
default__ = sys.modules[__name__]
"""
    }


def test_a_name_that_nobody_defines_is_an_error() -> None:
    with pytest.raises(AssertionError, match="Text: nobody defines lost"):
        optimize({"Text": "x = lost"}, PLACES)
