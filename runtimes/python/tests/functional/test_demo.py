"""The demo does what it shows."""

import json
from pathlib import Path

import pytest
from aws_cryptographic_material_providers.mpl.errors import ServiceError
from cryptography.exceptions import InvalidTag

from demo import demo

CONTEXT = {"purpose": "test"}


@pytest.fixture
def key_files(tmp_path: Path) -> list[Path]:
    return [demo.new_key_file(tmp_path / name) for name in ("first.key", "second.key")]


def test_demo_seals_opens_and_refuses_in_under_a_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear reader\n" * 100)
    demo.demonstrate(file, tmp_path / "out")
    printed = capsys.readouterr().out
    assert "with alice.key alone, the same 1,200 bytes" in printed
    assert "with bob.key alone, the same 1,200 bytes" in printed
    assert "refused" in printed
    assert "in us-east-1 with the replica, the same 1,200 bytes" in printed
    assert printed.count("100 times") == printed.count("AWS KMS was asked once") == 2
    assert len(printed.splitlines()) < 24


def test_demo_key_files_are_for_their_owner_alone(key_files: list[Path]) -> None:
    assert [(each.stat().st_mode & 0o777, each.stat().st_size) for each in key_files] == [(0o600, 32)] * 2


@pytest.mark.parametrize("content", [b"", b"\0" * 1_000_000], ids=["empty", "megabyte"])
def test_demo_sealed_content_comes_back(key_files: list[Path], content: bytes) -> None:
    sealed, opening = demo.seal(demo.manager_of(key_files), content, CONTEXT)
    assert all(demo.unseal(demo.manager_of([each]), sealed, opening) == content for each in key_files)


def test_demo_foreign_key_does_not_open(tmp_path: Path, key_files: list[Path]) -> None:
    sealed, opening = demo.seal(demo.manager_of(key_files[:1]), b"content", CONTEXT)
    with pytest.raises(ServiceError):
        demo.unseal(demo.manager_of(key_files[1:]), sealed, opening)


def test_demo_changed_message_is_refused(key_files: list[Path]) -> None:
    manager = demo.manager_of(key_files)
    sealed, opening = demo.seal(manager, b"content", CONTEXT)
    with pytest.raises(InvalidTag):
        demo.unseal(manager, sealed[:-1] + bytes([sealed[-1] ^ 1]), opening)


def test_demo_other_commitment_is_refused(key_files: list[Path]) -> None:
    manager = demo.manager_of(key_files)
    sealed, opening = demo.seal(manager, b"content", CONTEXT)
    other = json.loads(opening) | {"commitment": demo.text(bytes(32))}
    with pytest.raises(ValueError, match="not the one that the file was sealed with"):
        demo.unseal(manager, sealed, json.dumps(other))
