"""Recorded data, with its shorthand for long texts written out."""

import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


def load(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"), object_hook=_expanded)


def _expanded(value: dict[str, Any]) -> Any:
    """`{"repeat": "v", "times" or "count": 3, "then": "w"}` is "vvvw"; `pairs` with `%d` are numbered from 0."""
    if "repeat" in value:
        return value["repeat"] * value.get("times", value.get("count")) + value.get("then", "")
    if value.keys() == {"pairs", "key", "value"}:
        texts = (value["key"], value["value"])
        return [[text.replace("%d", str(i)) for text in texts] for i in range(value["pairs"])]
    return value
