"""The Dafny runtime, with sequences that are what Python already has.

A `seq<uint8>` is a `bytes`, a `string` a `str`, any other sequence a `tuple`: subclasses, because Dafny's `<` and `<=`
on sequences mean "is a prefix of". Hash, equality, indexing, length, membership and iteration are those of CPython, and
externs pass the values to other libraries as they are. What is not defined here comes from DafnyRuntimePython, which is
imported when something of it is first needed, which is seldom.

Equal sequences must have equal types, or equality and hashing part ways. So `Seq` makes every empty sequence `EMPTY`,
and every sequence of integers a `ByteSeq` when all of them fit: a slice of a sequence with a 300 in it may be a
`ByteSeq` again. Whatever has been sliced, and whatever comes from outside, goes through `Seq` or the class that fits.

A byte sequence with more than `LARGE` bytes may also be a plain `bytes`: `Blob` makes none of them a `ByteSeq`, because
that is a copy. Only clients without state take and give such blobs, and their core hands them on. Between byte sequences
it makes no difference: length, equality, hash, indices and slices are those of `bytes`, and in `+`, `<=` and `<` with a
plain `bytes` on either side the `ByteSeq` on the other decides. Two plain ones must not meet in `<=` and `<`, nor a plain
one an integer above 255 in `in`, or a sequence that holds one.

Byte sequences may be secret: what they show of themselves, also inside other values, is their length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, final

from aws_cryptographic_material_providers._late import Late

__all__ = ["EMPTY", "LARGE", "Blob", "ByteSeq", "Datatype", "ItemSeq", "ListArray", "Map", "Seq", "TextSeq"]

if TYPE_CHECKING:
    import _dafny as stock
else:
    stock = Late("_dafny")

    def __getattr__(name: str) -> Any:
        """What is not defined here; from then on it is."""
        value = globals()[name] = getattr(stock, name)
        return value


class AnySeq:
    """What translated code asks of a sequence beyond what `bytes`, `str` and `tuple` answer by themselves."""

    __slots__ = ()

    def __lt__(self, other: Any) -> bool:
        """Is a proper prefix of."""
        return len(self) < len(other) and self <= other  # type: ignore[arg-type]

    @property
    def Elements(self) -> Any:
        return self

    @property
    def UniqueElements(self) -> Any:
        return frozenset(self)  # type: ignore[call-overload]

    def set(self, index: int, value: Any) -> Any:
        """`s[index := value]`"""
        return Seq([*self[:index], value, *self[index + 1 :]])  # type: ignore[index]

    def VerbatimString(self, as_literal: bool) -> str:
        """Of a string, which may be `EMPTY`: its text, or how Dafny would write it."""
        text = "".join(self)  # type: ignore[arg-type]
        return '"' + "".join(stock.CodePoint.escapes.get(c, c) for c in text) + '"' if as_literal else text

    def __dafnystr__(self) -> str:
        return repr(self)


class ByteSeq(AnySeq, bytes):
    """A sequence of integers, all of them bytes."""

    __slots__ = ()

    def __le__(self, other: Any) -> bool:
        return other.startswith(self) if isinstance(other, bytes) else Seq(other[: len(self)]) == self

    def __add__(self, other: Any) -> Any:
        return ByteSeq(bytes.__add__(self, other)) if isinstance(other, bytes) else ItemSeq((*self, *other))

    def __radd__(self, other: Any) -> Any:
        """`other + self`, where `other` is a plain bytes."""
        return ByteSeq(bytes.__add__(other, self))

    def __ge__(self, other: Any) -> bool:
        """`other <= self`, where `other` is a plain bytes."""
        return self.startswith(other)

    def __gt__(self, other: Any) -> bool:
        """`other < self`, where `other` is a plain bytes."""
        return len(other) < len(self) and self.startswith(other)

    def __contains__(self, item: Any) -> bool:
        return 0 <= item <= 255 and bytes.__contains__(self, item)

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__


class TextSeq(AnySeq, str):
    """A sequence of characters."""

    __slots__ = ()

    def __le__(self, other: Any) -> bool:
        return other.startswith(self) if isinstance(other, str) else not self

    def __add__(self, other: Any) -> Any:
        return TextSeq(str.__add__(self, other)) if other else self


class ItemSeq(AnySeq, tuple[Any, ...]):
    """A sequence of anything else, or of integers not all of which are bytes."""

    __slots__ = ()

    def __le__(self, other: Any) -> bool:
        return not self or bool(other[: len(self)] == self)

    def __add__(self, other: Any) -> Any:
        return ItemSeq((*self, *other))

    def __hash__(self) -> int:
        return tuple.__hash__(self) if self else 0

    def __repr__(self) -> str:
        return f"[{', '.join(map(string_of, self))}]"


@final
class EmptySeq(ByteSeq):
    """The empty sequence of every type: it equals, and joins with, all kinds."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return len(other) == 0  # type: ignore[arg-type]

    def __ne__(self, other: object) -> bool:
        return len(other) != 0  # type: ignore[arg-type]

    __hash__ = bytes.__hash__  # 0, as for every empty sequence

    def __le__(self, other: Any) -> bool:
        return True

    def __contains__(self, item: Any) -> bool:
        return False

    def __add__(self, other: Any) -> Any:
        return Seq(other)

    __radd__ = __add__


EMPTY = EmptySeq()

LARGE = 1 << 12


def Blob(plain: bytes) -> bytes:
    """The sequence of these bytes: themselves when they are many."""
    return plain if len(plain) > LARGE else ByteSeq(plain)


def Seq(items: Iterable[Any] = ()) -> Any:
    """The sequence of these items, in the class that equal sequences share."""
    kind = type(items)
    if kind is bytes:  # a slice of a ByteSeq
        return ByteSeq(items) if items else EMPTY
    if kind is not list and kind is not tuple:
        if kind is ByteSeq or kind is TextSeq or kind is ItemSeq:
            return items or EMPTY
        if kind is str:
            return TextSeq(items) if items else EMPTY
        items = list(items)
    if not items:
        return EMPTY
    first = type(items[0])  # type: ignore[index]
    if first is int:
        try:
            return ByteSeq(items)
        except ValueError:
            return ItemSeq(items)
    # Only an item that is of the stock runtime's is a reason to import that.
    if first is str or (first.__module__ == "_dafny" and first is stock.CodePoint):
        return TextSeq("".join(items))
    return ItemSeq(items)


SeqWithoutIsStrInference = Seq


class ListArray(list[Any]):
    """An array of one dimension. Like every array it equals itself alone."""

    __slots__ = ()

    __eq__ = object.__eq__
    __ne__ = object.__ne__
    __hash__ = object.__hash__  # type: ignore[assignment]

    def length(self, dimension: int) -> int:
        return len(self)


class Map(dict[Any, Any]):
    """A dictionary that is a value. `m.keys` and so on are Dafny's `m.Keys`; Python's are `dict.keys(m)` and so on."""

    __slots__ = ()

    keys = property(lambda self: stock.Set(self))
    values = property(lambda self: stock.Set(dict.values(self)))
    items = property(lambda self: stock.Set(dict.items(self)))

    @property
    def Elements(self) -> Map:
        return self

    def set(self, key: Any, value: Any) -> Map:
        """`m[key := value]`"""
        return Map({**self, key: value})

    def __or__(self, other: Any) -> Map:
        """`self + other`: where both have a key, `other` decides."""
        return Map({**self, **other})

    def __sub__(self, keys: Iterable[Any]) -> Map:
        rest = Map({**self})
        for key in keys:
            rest.pop(key, None)
        return rest

    def __eq__(self, other: object) -> bool:
        return self is other or dict.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return self is not other and dict.__ne__(self, other)

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self))

    def __dafnystr__(self) -> str:
        return f"map[{', '.join(f'{string_of(k)} := {string_of(v)}' for k, v in dict.items(self))}]"

    __repr__ = __dafnystr__


class Datatype:
    """A datatype in an optimized translation: one class for each constructor, its fields the slots."""

    __slots__: tuple[str, ...] = ()

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={string_of(getattr(self, name))}" for name in self.__slots__)
        return f"{type(self).__name__}({fields})"

    __dafnystr__ = __repr__


def string_of(value: Any) -> str:
    """A text for debugging. Nothing that a user sees is made with it."""
    if hasattr(value, "__dafnystr__"):
        return value.__dafnystr__()  # type: ignore[no-any-return]
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):  # a large one
        return ByteSeq.__repr__(value)  # type: ignore[arg-type]
    if isinstance(value, str):  # one character of a TextSeq
        return stock.CodePoint(value).__dafnystr__()  # type: ignore[no-any-return]
    if isinstance(value, tuple):
        return f"({', '.join(map(string_of, value))})"
    return str(value)


def euclidian_division(a: int, b: int) -> int:
    """`a / b`: what is left over is never negative."""
    return a // b if b > 0 else -(a // -b)


class classproperty:
    """A constant: computed at its first use, an ordinary attribute from then on.

    Two threads may both compute it, to equal values.
    """

    def __init__(self, compute: Callable[[Any], Any]) -> None:
        self.compute = compute

    def __get__(self, instance: object, owner: type) -> Any:
        value = self.compute(owner)
        setattr(owner, self.compute.__name__, value)
        return value


class label:
    """`with label("x"):` is left by `raise Break("x")`; a nameless one by `raise TailCall()`."""

    __slots__ = ("name",)

    def __init__(self, name: str | None = None) -> None:
        self.name = name

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None) -> bool:
        if kind is None:
            return False
        return (kind is stock.Break and error.target == self.name) or (kind is stock.TailCall and self.name is None)


class c_label(label):
    """`with c_label("x"):` is left by `raise Continue("x")`."""

    __slots__ = ()

    def __exit__(self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None) -> bool:
        return kind is not None and kind is stock.Continue and error.target == self.name
