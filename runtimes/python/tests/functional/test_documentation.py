"""The examples in the documentation run."""

import re
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]
MARKDOWN = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RESTRUCTURED = re.compile(r"^\.\. code-block:: python\n\n((?:(?: {4}.*)?\n)+)", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)\)|`[^`<]*<([^>:]+)>`_")

DECLARED = re.compile(
    r"\b(?:lemma|function|predicate|method|module|class|trait|datatype|type|const)\s+(?:{:[^}]*}\s*)*(\w+)"
)
TEST = re.compile(r"\btest_\w+\.py\b")
THEOREM = re.compile(r"`((?:\w+\.)?[A-Z]\w+)`")

PAGES = [ROOT / "README.rst", *sorted((ROOT / "docs").rglob("*.md"))]
TASKS = sorted((ROOT / "docs/tasks").glob("*.md"))


def examples(page: Path) -> list[str]:
    pattern = RESTRUCTURED if page.suffix == ".rst" else MARKDOWN
    return [textwrap.dedent(block) for block in pattern.findall(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", [ROOT / "README.rst", *TASKS], ids=lambda page: page.name)
def test_examples_of_a_page_run(page: Path) -> None:
    found = examples(page)
    assert found
    for example in found:
        assert "assert " in example
        exec(compile(example, page.name, "exec"), {"__name__": "example"})


def test_every_task_is_linked() -> None:
    doors = (ROOT / "docs/README.md").read_text(encoding="utf-8")
    assert len(TASKS) >= 4
    assert [page.name for page in TASKS if f"(tasks/{page.name})" not in doors] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_of_a_page_lead_somewhere(page: Path) -> None:
    targets = [link for found in LINK.findall(page.read_text(encoding="utf-8")) for link in found if link]
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", [ROOT / "docs/proofs.md", ROOT / "dafny/README.md"], ids=lambda page: page.name)
def test_theorems_that_are_named_exist(page: Path) -> None:
    declared = set().union(
        *(DECLARED.findall(file.read_text(encoding="utf-8")) for file in (ROOT / "dafny").rglob("*.dfy"))
    )
    names = {name.rpartition(".")[2] for name in THEOREM.findall(page.read_text(encoding="utf-8"))}
    assert len(names) > 10
    assert names - declared == set()


def test_tests_that_the_core_names_exist() -> None:
    named = set().union(*(TEST.findall(file.read_text(encoding="utf-8")) for file in (ROOT / "dafny").rglob("*.dfy")))
    assert len(named) > 10
    assert named - {file.name for file in (ROOT / "runtimes/python/tests").rglob("test_*.py")} == set()
