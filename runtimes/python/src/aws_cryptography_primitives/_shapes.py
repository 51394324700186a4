"""What the classes of all models share: comparison, dictionaries, texts that show no secret, and finding a wrong value.

Every structure says in `_members` what its members may hold. Its constructor does not look; a call that cannot use what
it was given asks `problem` which member is to blame.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self

INT32_MIN, INT32_MAX = -(2**31), 2**31 - 1
INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1
NUMBERS = (int, float)


def article(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


def quoted(text: str) -> str:
    """A text inside a message: printable, and not too long."""
    short = text if len(text) <= 60 else f"{text[:60]}…"
    return f'"{short.encode("ascii", "backslashreplace").decode()}"'


def mistyped(path: str, value: object, expected: str) -> TypeError:
    return TypeError(f"{path} is {'None' if value is None else article(value)}; expected {expected}")


class Kind(ABC):
    """What a member may hold. Also how it is shown, compared, and written to and read from dictionaries."""

    expected: str
    required = True

    @abstractmethod
    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        """What is wrong with a value, which `path` names."""

    def shown(self, value: Any) -> str:
        return repr(value)

    def same(self, one: Any, other: Any) -> bool:
        return bool(one == other)

    def plain(self, value: Any) -> Any:
        """The value in a dictionary made by `as_dict`."""
        return value

    def revived(self, plain: Any) -> Any:
        """The value that became `plain`."""
        return plain


class Text(Kind):
    expected = "str"

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not isinstance(value, str):
            return mistyped(path, value, self.expected)
        try:
            value.encode()
        except UnicodeEncodeError as error:
            point = f"U+{ord(value[error.start]):04X}"
            return ValueError(
                f"{path} has a lone surrogate ({point}) at index {error.start}; it cannot be encoded as UTF-8"
            )
        return None


class Blob(Kind):
    expected = "bytes"

    def problem(self, path: str, value: Any) -> TypeError | None:
        return None if isinstance(value, bytes | bytearray | memoryview) else mistyped(path, value, self.expected)


class Secret(Blob):
    def shown(self, value: Any) -> str:
        if isinstance(value, bytes | bytearray | memoryview):
            return f"<{len(value)} bytes>"
        return f"<{type(value).__name__}>"

    def same(self, one: Any, other: Any) -> bool:
        if isinstance(one, bytes | bytearray) and isinstance(other, bytes | bytearray):
            import hmac  # it brings OpenSSL along, and few compare secrets

            return hmac.compare_digest(one, other)
        return bool(one == other)


class Boolean(Kind):
    expected = "bool"

    def problem(self, path: str, value: Any) -> TypeError | None:
        return None if isinstance(value, bool) else mistyped(path, value, self.expected)


class Integer(Kind):
    expected = "int"

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return mistyped(path, value, self.expected)
        if self.low <= value <= self.high:
            return None
        given = value if abs(value) < 2**64 else "too large" if value > 0 else "too small"
        return ValueError(f"{path} is {given}; expected {self.low} to {self.high}")


def check_range(name: str, value: object, low: int, high: int | None) -> None:
    """What constructors check: that a number, if it is one, is in its range."""
    if isinstance(value, NUMBERS) and (value < low or (high is not None and value > high)):
        raise ValueError(f"{name} is {value}; expected {f'{low} or more' if high is None else f'{low} to {high}'}")


def check_length(name: str, value: object, low: int, high: int) -> None:
    """What constructors check: that a text, if it is one, has a length in its range."""
    if isinstance(value, str) and not low <= len(value) <= high:
        raise ValueError(f"{name} has {len(value)} characters; expected {low} to {high}")


class Choice(Kind):
    """One of the values of an enumeration."""

    def __init__(self, enumeration: type) -> None:
        self.values = [value for name, value in vars(enumeration).items() if name[0] != "_" and isinstance(value, str)]
        self.expected = f"str, one of {', '.join(self.values)}"

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not isinstance(value, str):
            return mistyped(path, value, self.expected)
        if value in self.values:
            return None
        # A long one is no misspelling: it may be a key, given for another member.
        shown = quoted(value) if len(value) <= 2 * max(map(len, self.values)) else f"of {len(value)} characters"
        return ValueError(f"{path} {shown} is not one of {', '.join(self.values)}")


class ListOf(Kind):
    def __init__(self, item: Kind) -> None:
        self.item = item
        self.expected = f"list of {item.expected}"

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not is_list(value):
            return mistyped(path, value, self.expected)
        problems = (self.item.problem(f"{path}[{i}]", item) for i, item in enumerate(value))
        return next((problem for problem in problems if problem), None)

    def shown(self, value: Any) -> str:
        return f"[{', '.join(map(self.item.shown, value))}]" if is_list(value) else self.item.shown(value)

    def same(self, one: Any, other: Any) -> bool:
        if not (is_list(one) and is_list(other) and len(one) == len(other)):
            return bool(one == other)
        return all(map(self.item.same, one, other))

    def plain(self, value: Any) -> Any:
        return [self.item.plain(item) for item in value] if is_list(value) else value

    def revived(self, plain: Any) -> Any:
        return [self.item.revived(item) for item in plain] if is_list(plain) else plain


def is_list(value: object) -> bool:
    """Any collection goes for a list, but for those whose items are something else than one would think.

    An iterator does not: whoever looks at it first leaves nothing for the others.
    """
    return isinstance(value, Collection) and not isinstance(value, str | bytes | bytearray | memoryview | Mapping)


class MapOf(Kind):
    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value
        self.expected = f"dict of {key.expected} to {value.expected}"

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not isinstance(value, Mapping):
            return mistyped(path, value, self.expected)
        for key, item in value.items():
            if not isinstance(key, str):
                return mistyped(f"{path} has a key that", key, self.key.expected)
            name = quoted(key)
            if problem := self.key.problem(f"{path} key {name}", key) or self.value.problem(f"{path}[{name}]", item):
                return problem
        return None

    def shown(self, value: Any) -> str:
        if not isinstance(value, Mapping):
            return self.value.shown(value)
        return f"{{{', '.join(f'{key!r}: {self.value.shown(item)}' for key, item in value.items())}}}"

    def plain(self, value: Any) -> Any:
        return {key: self.value.plain(item) for key, item in value.items()}

    def revived(self, plain: Any) -> Any:
        return {key: self.value.revived(item) for key, item in plain.items()}


class OptionalMember(Kind):
    """A member that may be None."""

    required = False

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.expected = f"{kind.expected} or None"

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        return None if value is None else self.kind.problem(path, value)

    def shown(self, value: Any) -> str:
        return self.kind.shown(value)

    def same(self, one: Any, other: Any) -> bool:
        return one is other if one is None or other is None else self.kind.same(one, other)

    def plain(self, value: Any) -> Any:
        return self.kind.plain(value)

    def revived(self, plain: Any) -> Any:
        return None if plain is None else self.kind.revived(plain)


class Nested(Kind):
    """A structure."""

    def __init__(self, structure: type[Structure]) -> None:
        self.structure = structure
        self.expected = structure.__name__

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        if not isinstance(value, self.structure):
            return mistyped(path, value, self.expected)
        return members_problem(f"{path}.", value)

    def plain(self, value: Any) -> Any:
        return value.as_dict()

    def revived(self, plain: Any) -> Any:
        return self.structure.from_dict(plain)


def members_problem(prefix: str, value: Structure) -> TypeError | ValueError | None:
    problems = (kind.problem(f"{prefix}{name}", getattr(value, name)) for name, kind in value._members.items())
    return next((problem for problem in problems if problem), None)


class OneOf(Kind):
    """A union."""

    def __init__(self, *classes: type[UnionMember]) -> None:
        self.classes = {c._member: c for c in classes}
        self.expected = " or ".join(c.__name__ for c in classes)

    def problem(self, path: str, value: Any) -> TypeError | ValueError | None:
        known = isinstance(value, UnionMember) and isinstance(value, tuple(self.classes.values()))
        return value._members["value"].problem(path, value.value) if known else mistyped(path, value, self.expected)

    def plain(self, value: Any) -> Any:
        return value.as_dict()

    def revived(self, plain: Any) -> Any:
        only(plain)
        for member, union_class in self.classes.items():
            if member in plain:
                return union_class.from_dict(plain)
        raise TypeError(f"a union has one of the keys {', '.join(self.classes)}; found {', '.join(plain)}")


def only(d: dict[str, Any]) -> None:
    if len(d) != 1:
        raise TypeError(f"a union has exactly one key; found {len(d)}")


TEXT = Text()
BLOB = Blob()
SECRET = Secret()
BOOLEAN = Boolean()


def members(**kinds: Kind) -> Mapping[str, Kind]:
    return MappingProxyType(kinds)


class Structure:
    """A value with named members, which may be changed and are not checked."""

    __slots__ = ()
    _members: ClassVar[Mapping[str, Kind]] = members()

    def as_dict(self) -> dict[str, Any]:
        """Members by name, nested structures as dictionaries; without those that are None."""
        pairs = ((name, kind, getattr(self, name)) for name, kind in self._members.items())
        return {name: kind.plain(value) for name, kind, value in pairs if value is not None}

    @classmethod
    def from_dict(cls, d: dict[str, Any]) -> Self:
        """Undo `as_dict`."""
        given = {name: kind for name, kind in cls._members.items() if kind.required or name in d}
        return cls(**{name: kind.revived(d[name]) for name, kind in given.items()})

    def __repr__(self) -> str:
        pairs = ((name, kind, getattr(self, name)) for name, kind in self._members.items())
        shown = (f"{name}={kind.shown(value)}" for name, kind, value in pairs if value is not None)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Structure) or not (isinstance(other, type(self)) or isinstance(self, type(other))):
            return NotImplemented
        return all(kind.same(getattr(self, n), getattr(other, n)) for n, kind in self._members.items())


def hash_of(value: Structure) -> int:
    """By value, for structures of texts and bytes."""
    parts = (getattr(value, name) for name in value._members)
    return hash(tuple(part if isinstance(part, str) else bytes(part) for part in parts))


class UnionMember(Structure):
    """One of the members of a union, with its value."""

    __slots__ = ("value",)
    _member: ClassVar[str]

    def __init__(self, value: Any) -> None:
        self.value = value

    def as_dict(self) -> dict[str, Any]:
        return {self._member: self._members["value"].plain(self.value)}

    @classmethod
    def from_dict(cls, d: dict[str, Any]) -> Self:
        only(d)
        return cls(cls._members["value"].revived(d[cls._member]))


class UnknownUnionMember:
    """A member that this version does not know. It can be made, but not passed."""

    __slots__ = ("tag",)

    def __init__(self, tag: str) -> None:
        self.tag = tag

    def as_dict(self) -> dict[str, Any]:
        return {"SDK_UNKNOWN_MEMBER": {"name": self.tag}}

    @classmethod
    def from_dict(cls, d: dict[str, Any]) -> Self:
        only(d)
        return cls(d["SDK_UNKNOWN_MEMBER"]["name"])

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tag={self.tag!r})"
