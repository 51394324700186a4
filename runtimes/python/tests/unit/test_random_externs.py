"""Random bytes: the length asked for, never the same, and a failing system as a value."""

import os

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.RandomExterns import default__ as externs


@pytest.mark.parametrize("length", [0, 1, 12, 32, 65_536])
def test_random_has_the_length_asked_for(length: int) -> None:
    assert len(externs.Random(length).value) == length


def test_random_never_repeats() -> None:
    assert len({externs.Random(16).value for _ in range(1000)}) == 1000


def test_random_comes_from_the_operating_system(monkeypatch: pytest.MonkeyPatch) -> None:  # [FW-KR-004]
    monkeypatch.setattr(os, "urandom", lambda length: b"r" * length)
    assert bytes(externs.Random(3).value) == b"rrr"


def test_failing_system_becomes_a_failure_with_the_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    failure = OSError("no entropy")
    monkeypatch.setattr(os, "urandom", lambda _: (_ for _ in ()).throw(failure))
    answer = externs.Random(16)
    assert answer.is_Failure
    assert answer.error.obj is failure
