"""What is committed is what the model says, whichever way Python orders its sets."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.write import differences, write

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_tree_is_as_generated(seed: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "codegen"), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-m", "codegen", "--check"]
    checked = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_differences_name_missing_changed_and_stray_files(tmp_path: Path) -> None:
    texts = {Path("a/same.py"): "same", Path("a/changed.py"): "new", Path("a/missing.py"): "new"}
    write(texts, tmp_path)
    (tmp_path / "a/changed.py").write_text("old", encoding="utf-8")
    (tmp_path / "a/missing.py").unlink()
    (tmp_path / "a/stray.py").write_text("", encoding="utf-8")
    assert differences(texts, tmp_path) == [
        "a/changed.py is not what the model says",
        "a/missing.py is missing",
        "a/stray.py comes from no model",
    ]


def test_what_is_no_longer_generated_is_deleted(tmp_path: Path) -> None:
    old = {Path("a/__init__.py"): "", Path("a/kept.py"): "", Path("a/stray.py"): "", Path("a/b/stray.py"): ""}
    write(old | {Path("c/other.py"): ""}, tmp_path)
    cached = tmp_path / "a/__pycache__/kept.pyc"
    cached.parent.mkdir()
    cached.write_bytes(b"")
    new = {Path("a/__init__.py"): "", Path("a/kept.py"): ""}
    write(new, tmp_path)
    assert differences(new, tmp_path) == []
    left = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.*"))
    assert left == ["a/__init__.py", "a/__pycache__/kept.pyc", "a/kept.py", "c/other.py"]
