"""Modules import from their own folder and those before it."""

from pathlib import Path

import pytest

from checks.dafny_source import DAFNY, Source, outline, read_tree
from checks.folder_order import problems


def tree(**files: str) -> list[Source]:
    """Give one file for each folder."""
    return [Source(Path(f"{folder}/File.dfy"), text, outline(text)) for folder, text in files.items()]


def test_core_imports_only_what_comes_before() -> None:
    assert problems(read_tree(DAFNY)) == []


def test_import_from_the_same_or_an_earlier_folder_is_accepted() -> None:
    assert (
        problems(tree(std="module A {}\nmodule B { import A }", cmm="module C { import opened A\n import X = B }"))
        == []
    )


@pytest.mark.parametrize("line", ["import Late", "import opened Late", "import L = Late", "import Late`Names"])
def test_import_from_a_later_folder_is_reported(line: str) -> None:
    found = problems(tree(std="module Early {\n" + line + "\n}", cmm="module Late {}"))
    assert found == ["dafny/std/File.dfy:2: std imports Late from cmm, which comes after it"]


def test_refined_module_counts_as_imported() -> None:
    assert len(problems(tree(std="module Early refines Late {}", cmm="module Late {}"))) == 1


def test_folder_without_a_place_is_reported() -> None:
    assert len(problems(tree(utils="module A {}"))) == 1
