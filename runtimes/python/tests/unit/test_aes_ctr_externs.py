"""The key stream of AES-256: the published example, its counter, its length."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.AesCtrExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import LARGE, ByteSeq
from hypothesis import given
from hypothesis import strategies as st

# NIST SP 800-38A, F.5.5: key, initial counter, output blocks
KEY = ByteSeq(bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"))
COUNTER = ByteSeq(range(0xF0, 0x100))
OUTPUT = (
    "0bdf7df1591716335e9a8b15c860c502" "5a6e699d536119065433863c8f657b94"
    "1bc12c9c01610d5d0d8bd6a3378eca62" "2956e1c8693536b1bee99c73a31576b6"
)  # fmt: skip


def test_key_stream_agrees_with_nist_sp_800_38a() -> None:  # [PRIM-034]
    assert externs.KeyStream(KEY, COUNTER, 64).hex() == OUTPUT


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, LARGE, LARGE + 1])
def test_key_stream_has_the_length_asked_for(length: int) -> None:  # [PRIM-034]
    assert len(externs.KeyStream(KEY, COUNTER, length)) == length


def test_counter_wraps_after_the_last_block() -> None:  # [PRIM-034]
    last, first = ByteSeq(b"\xff" * 16), ByteSeq(bytes(16))
    assert externs.KeyStream(KEY, last, 48)[16:] == externs.KeyStream(KEY, first, 32)


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16), st.integers(0, 99), st.integers(0, 99))
def test_shorter_stream_begins_the_longer(key: bytes, counter: bytes, short: int, more: int) -> None:
    longer = externs.KeyStream(ByteSeq(key), ByteSeq(counter), short + more)
    assert externs.KeyStream(ByteSeq(key), ByteSeq(counter), short) == longer[:short]
