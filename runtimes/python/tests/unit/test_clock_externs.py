"""The clock: rounded to the nearest, never negative, and another one for tests."""

import time

import pytest
from aws_cryptographic_material_providers.internaldafny.extern import ClockExterns

externs = ClockExterns.default__


@pytest.mark.parametrize(
    ("clock", "seconds", "milliseconds"),
    [(0, 0, 0), (1.4, 1, 1400), (1.6, 2, 1600), (1_700_000_000.0004, 1_700_000_000, 1_700_000_000_000)],
)
def test_clock_rounds_to_the_nearest(
    clock: float, seconds: int, milliseconds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClockExterns, "clock", lambda: clock)
    assert (externs.Seconds(), externs.Milliseconds()) == (seconds, milliseconds)


def test_clock_before_1970_is_1970(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ClockExterns, "clock", lambda: -86_400.0)
    assert (externs.Seconds(), externs.Milliseconds()) == (0, 0)


def test_clock_is_that_of_the_system() -> None:
    before = time.time()
    seconds, milliseconds = externs.Seconds(), externs.Milliseconds()
    after = time.time()
    assert before - 0.5 <= seconds <= after + 0.5
    assert before * 1000 - 0.5 <= milliseconds <= after * 1000 + 0.5
