"""Conversions that all services share. A value of a wrong type raises an error, however close it comes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Generic, TypeVar

from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, Blob, TextSeq

from aws_cryptography_primitives._shapes import is_list, unchangeable

T = TypeVar("T")

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


class Shared(Generic[T]):
    """Python objects for Dafny values of which few exist. Each is converted once; everybody gets that one object.

    Both tables are keyed by identity, of objects that `values` and `kept` keep alive.
    """

    LIMIT = 64
    """Values of users' own making are not remembered for ever."""

    def __init__(self, convert: Callable[[Any], T]) -> None:
        self.convert = convert
        self.python: dict[int, T] = {}
        self.dafny: dict[int, Any] = {}
        self.values: dict[Any, T] = {}
        self.kept: list[Any] = []

    def share(self, value: Any) -> T:
        """The object for a Dafny value that is not in the table."""
        known = self.values.get(value)
        if known is None:
            known = unchangeable(self.convert(value))
            if len(self.values) < self.LIMIT:
                known = self.values.setdefault(value, known)
                self.dafny[id(known)] = value
        if len(self.kept) < self.LIMIT:
            self.kept.append(value)
            self.python[id(value)] = known
        return known
