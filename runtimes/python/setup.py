"""The version stands in project.properties alone; a source distribution carries it in PKG-INFO."""

import re
from pathlib import Path

from setuptools import setup

HERE = Path(__file__).resolve().parent


def version() -> str:
    packed = HERE / "PKG-INFO"
    text = packed.read_text() if packed.exists() else (HERE.parent.parent / "project.properties").read_text()
    found = re.search(r"^[Vv]ersion(?:: |=)(.+)$", text, re.MULTILINE)
    if found is None:
        raise ValueError("neither project.properties nor PKG-INFO states a version")
    return found[1]


setup(version=version())
