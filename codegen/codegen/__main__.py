"""`python -m codegen` writes what the model says into the tree; with `--check` it says what differs instead."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.parse import ModelError
from codegen.write import differences, outputs, read, write

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail on any difference")
    options = parser.parse_args()
    try:
        texts = outputs(read(sorted((ROOT / "codegen" / "model").glob("*.smithy"))))
    except ModelError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.check:
        write(texts, ROOT)
        return 0
    found = differences(texts, ROOT)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
