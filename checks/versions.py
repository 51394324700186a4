"""Versions stand in project.properties: dotnet-tools.json agrees, and so does the z3 that Dafny finds."""

import json
import subprocess
import sys
from pathlib import Path

from checks import ROOT, finish


def properties(text: str) -> dict[str, str]:
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {key.strip(): value.strip() for key, _, value in pairs}


def of_project(root: Path = ROOT) -> dict[str, str]:
    return properties((root / "project.properties").read_text(encoding="utf-8"))


def problems(root: Path, z3_says: str) -> list[str]:
    wanted = of_project(root)
    tool = json.loads((root / "dotnet-tools.json").read_text(encoding="utf-8"))["tools"]["dafny"]["version"]
    found = []
    if tool != wanted["dafny"]:
        found.append(f"dotnet-tools.json has Dafny {tool}, project.properties {wanted['dafny']}")
    if f" {wanted['z3']} " not in z3_says:
        found.append(f"the z3 on PATH is not {wanted['z3']} but says: {z3_says.strip()}")
    return found


def main() -> int:
    z3 = subprocess.run(["z3", "--version"], capture_output=True, text=True, check=True).stdout
    wanted = of_project()
    return finish("versions", problems(ROOT, z3), f"Dafny {wanted['dafny']}, z3 {wanted['z3']}")


if __name__ == "__main__":
    sys.exit(main())
