"""What is done with translated modules around the rewriting: names of sources, headers, files. Dafny is not run here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from codegen.translate import main, sources_of, with_headers, write


def test_other_python_versions_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    assert main([]) == "translating needs Python 3.11, whose output is compared; this is Python 3.12"


def test_source_of_a_module_is_the_file_that_declares_it(tmp_path: Path) -> None:
    folder = tmp_path / "dafny"
    (folder / "std").mkdir(parents=True)
    (folder / "std" / "Text.dfy").write_text("/** Texts. */\nmodule Text {\n}\nmodule Text.Inner_Part {\n}\n")
    (folder / "TextExterns.dfy").write_text('module {:extern "TextExterns"} TextExterns {\n}\n')
    assert sources_of(folder) == {
        "Text": "dafny/std/Text.dfy",
        "Text_Inner__Part": "dafny/std/Text.dfy",
        "TextExterns": "dafny/TextExterns.dfy",
    }


def test_files_say_what_they_are_and_are_formatted() -> None:
    files = with_headers({"Text": "x = 'a'\ndef f():\n  pass\n"}, {"Text": "dafny/std/Text.dfy"})
    assert files == {
        "Text.py": "# Translated from dafny/std/Text.dfy by Dafny and codegen. Do not edit.\n"
        '# Regenerate: make generate\n\nx = "a"\n\n\ndef f():\n    pass\n',
        "__init__.py": '"""The Dafny core, translated. Do not edit; regenerate with `make generate`."""\n',
    }


def test_stale_files_are_deleted_and_others_kept(tmp_path: Path) -> None:
    (tmp_path / "Stale.py").write_text("x = 1\n")
    (tmp_path / "README.md").write_text("kept\n")
    write(tmp_path, {"Text.py": "x = 2\n"})
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"README.md": "kept\n", "Text.py": "x = 2\n"}
