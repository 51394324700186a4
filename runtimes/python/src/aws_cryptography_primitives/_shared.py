"""Objects that are handed out to everybody: converted once, and not to be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Generic, TypeVar, cast

from aws_cryptography_primitives._shapes import Structure

T = TypeVar("T")


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


class Unchangeable:
    """Mixed into the class of an object that is handed out to everybody. A copy of it can be changed."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} of a shared {type(self).__name__} cannot be changed; change a copy.copy of it")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name} of a shared {type(self).__name__} cannot be deleted")

    def __reduce__(self) -> tuple[Any, ...]:
        value = cast(Structure, self)
        return rebuilt, (type(self).__mro__[2], {name: getattr(value, name) for name in value._members})


def rebuilt(kind: type[Structure], parts: dict[str, Any]) -> Structure:
    return kind(**parts)


@cache
def unchangeable_class(kind: type[Structure]) -> type[Structure]:
    body = {"__slots__": (), "__doc__": kind.__doc__, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (Unchangeable, kind), body)


def unchangeable(value: T) -> T:
    """The same value; it and the structures in it cannot be changed."""
    if not isinstance(value, Structure):
        return value
    kind: type[Structure] = type(value)
    still = object.__new__(unchangeable_class(kind))  # type: ignore[arg-type]  # a class has a hash, if its objects have none
    for name in value._members:
        object.__setattr__(still, name, unchangeable(getattr(value, name)))
    return cast(T, still)
