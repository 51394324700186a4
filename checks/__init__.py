"""Small programs behind the make targets. Each ends with exit code 1 and says what to do when something is wrong."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def finish(check: str, problems: list[str], good: str) -> int:
    """Print the outcome for a person; give the exit code."""
    for problem in problems:
        print(f"{check}: {problem}", file=sys.stderr)
    if not problems:
        print(f"{check}: {good}")
    return 1 if problems else 0
