"""What the recorded public surface has and this package lacks is a committed list, which only shrinks.

Write the list anew, after something was added: `python runtimes/python/tests/unit/test_surface.py`
"""

import re
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
LIST = TESTS / "surface_missing.txt"
CHECK = [sys.executable, str(TESTS / "api" / "check_surface.py"), "--compat", "--behaviour"]


def missing() -> list[str]:
    """Give the lines about what is missing or different. A fresh interpreter, so that no other test's imports help."""
    run = subprocess.run(CHECK, capture_output=True, text=True, check=False)
    *lines, total = run.stdout.splitlines()
    assert re.fullmatch(rf"\d+ ok, {len(lines)} missing", total), run.stderr
    return sorted(lines)


def test_surface_lacks_exactly_what_the_committed_list_says() -> None:
    listed, now = set(LIST.read_text(encoding="utf-8").splitlines()), set(missing())
    assert sorted(now - listed) == [], "these were there before, or are not as recorded; mend them"
    assert sorted(listed - now) == [], f"well done: remove these lines from {LIST.name}"


if __name__ == "__main__":
    LIST.write_text("".join(f"{line}\n" for line in missing()), encoding="utf-8")
