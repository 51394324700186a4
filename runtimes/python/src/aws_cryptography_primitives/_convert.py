"""Conversions that all services share. A value of a wrong type raises an error, however close it comes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, Blob, TextSeq

from aws_cryptography_primitives._shapes import is_list

encode = str.encode


def text(value: str) -> Any:
    encode(value)  # the core writes every text as UTF-8 one day: refuse lone surrogates here
    return TextSeq(value) or EMPTY


def blob(value: bytes | bytearray | memoryview) -> Any:
    """The bytes of a user, which may be many and are handed on."""
    return Blob(data(value))


def data(value: bytes | bytearray | memoryview) -> bytes:
    """The bytes of what may go for a blob; those that could be changed are copied."""
    if type(value) is bytes:
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    raise TypeError


def boolean(value: bool) -> bool:
    if type(value) is not bool:
        raise TypeError
    return value


def integer(value: int, low: int, high: int) -> int:
    if not isinstance(value, int) or type(value) is bool:
        raise TypeError
    if not low <= value <= high:
        raise ValueError
    return int(value)


def listed(value: Any) -> Collection[Any]:
    """The value itself, if it may go for a list."""
    if type(value) is list or is_list(value):
        return value  # type: ignore[no-any-return]
    raise TypeError
