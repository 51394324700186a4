"""What each feature of a model becomes: one tiny model a folder, and beside it the files that its first comment names.

Accept what is printed now, after looking at it: `python codegen/tests/test_golden.py --accept`
"""

import re
import sys
from pathlib import Path

import pytest
from codegen.write import outputs, read

GOLDEN = Path(__file__).with_name("golden")
TRAITS = Path(__file__).resolve().parents[1] / "model" / "traits.smithy"
FEATURES = sorted(folder.name for folder in GOLDEN.iterdir())


def printed(feature: str) -> dict[str, str]:
    """The files that a feature's model shows."""
    source = GOLDEN / feature / "model.smithy"
    shown = re.search(r"// Shows: (.*)", source.read_text(encoding="utf-8"))
    assert shown is not None, f"{source} does not say which files it shows"
    names = shown.group(1).split(", ")
    models = sorted(source.parent.glob("*.smithy"))
    texts = outputs(read([TRAITS, *models]), lambda path: path.name in names)
    return {path.name: text for path, text in texts.items()}


@pytest.mark.parametrize("feature", FEATURES)
def test_model_of_one_feature_prints_golden_files(feature: str) -> None:
    for name, text in printed(feature).items():
        assert text == (GOLDEN / feature / name).read_text(encoding="utf-8"), f"{feature}/{name}"


def test_golden_folders_hold_nothing_else() -> None:
    for feature in FEATURES:
        found = {file.name for file in (GOLDEN / feature).iterdir() if file.suffix != ".smithy"}
        assert found == set(printed(feature))


if __name__ == "__main__" and sys.argv[1:] == ["--accept"]:
    for feature in FEATURES:
        for name, text in printed(feature).items():
            (GOLDEN / feature / name).write_text(text, encoding="utf-8")
