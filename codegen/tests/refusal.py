"""A model of one file, and the error that it gives."""

from pathlib import Path

import pytest
from codegen.parse import ModelError
from codegen.write import read

TRAITS = Path(__file__).resolve().parents[1] / "model" / "traits.smithy"
HEAD = """\
$version: "2"
namespace example.bad
use aws.polymorph#hashable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#public
use aws.polymorph#reference
use aws.polymorph#shared
"""
"""What a case adds begins on line 9."""


def refusal(folder: Path, text: str) -> str:
    file = folder / "bad.smithy"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        read([TRAITS, file])
    return str(caught.value)
