"""The shapes of a model, each with the shapes that it refers to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lark import Token

from codegen.parse import ModelError

PRELUDE = "smithy.api"
TRAITS = "aws.polymorph"


@dataclass(eq=False)
class Shape:
    """What all shapes have. `place` is where its name stands."""

    file: str
    place: Token
    namespace: str
    name: str
    kind: str
    traits: dict[str, Any]
    doc: str

    def error(self, text: str, place: Token | None = None) -> ModelError:
        return ModelError(self.file, place or self.place, text)

    @property
    def range(self) -> tuple[int, int | None] | None:
        """Limits of a number: the least value, and the greatest if there is one."""
        return None

    @property
    def length(self) -> tuple[int, int] | None:
        """Limits of a text's length, in characters."""
        return None

    def targets(self) -> Iterator[Shape]:
        """The shapes that a user of this one needs too."""
        yield from ()


@dataclass(eq=False)
class Simple(Shape):
    """A string, blob, boolean, integer or long."""

    @property
    def range(self) -> tuple[int, int | None] | None:
        limits = self.traits.get("range")
        return None if limits is None else (limits["min"], limits.get("max"))

    @property
    def length(self) -> tuple[int, int] | None:
        limits = self.traits.get("length")
        return None if limits is None else (limits["min"], limits["max"])

    @property
    def is_utf8(self) -> bool:
        return "dafnyUtf8Bytes" in self.traits

    @property
    def is_secret(self) -> bool:
        return "sensitive" in self.traits


@dataclass(eq=False)
class Constant:
    place: Token
    name: str
    value: str


@dataclass(eq=False)
class Enum(Shape):
    constants: list[Constant] = field(default_factory=list)


@dataclass(eq=False)
class Member:
    place: Token
    name: str
    target: Shape
    required: bool
    doc: str


@dataclass(eq=False)
class Aggregate(Shape):
    """A shape with members: what lists, maps, structures and unions share."""

    members: list[Member] = field(default_factory=list)

    def targets(self) -> Iterator[Shape]:
        yield from (member.target for member in self.members)


class List(Aggregate):
    @property
    def element(self) -> Shape:
        return self.members[0].target


class Map(Aggregate):
    @property
    def key(self) -> Shape:
        return self.members[0].target

    @property
    def value(self) -> Shape:
        return self.members[1].target


@dataclass(eq=False)
class Structure(Aggregate):
    resource: Resource | None = None
    """Set when the structure stands for an object that implements this resource."""
    client: Service | None = None
    """Set when the structure stands for a client of this service."""

    @property
    def is_error(self) -> bool:
        return "error" in self.traits

    @property
    def is_positional(self) -> bool:
        return "positional" in self.traits

    @property
    def is_reference(self) -> bool:
        return self.resource is not None or self.client is not None

    def targets(self) -> Iterator[Shape]:
        yield from super().targets()
        yield from (shape for shape in (self.resource, self.client) if shape is not None)


class Union(Aggregate):
    pass


@dataclass(eq=False)
class Operation(Shape):
    input: Structure | None = None
    output: Structure | None = None
    errors: list[Structure] = field(default_factory=list)

    def targets(self) -> Iterator[Shape]:
        yield from (shape for shape in (self.input, self.output, *self.errors) if shape is not None)


@dataclass(eq=False)
class Resource(Shape):
    operations: list[Operation] = field(default_factory=list)

    def targets(self) -> Iterator[Shape]:
        yield from self.operations


@dataclass(eq=False)
class Service(Shape):
    operations: list[Operation] = field(default_factory=list)
    resources: list[Resource] = field(default_factory=list)
    errors: list[Structure] = field(default_factory=list)
    config: Structure | None = None
    dependencies: list[Service] = field(default_factory=list)
    keeps_blobs: bool = False
    """Bytes that users pass may stay in the core: inside a resource's object, or with it."""

    @property
    def sdk_id(self) -> str:
        return str(self.traits["localService"]["sdkId"])

    @property
    def is_remote(self) -> bool:
        return "remoteService" in self.traits

    @property
    def boto3_name(self) -> str:
        return str(self.traits["remoteService"]["boto3"])

    @property
    def error_name(self) -> str:
        """What errors of this service are called in those that depend on it."""
        return str(self.traits["remoteService"]["error"]) if self.is_remote else self.name

    @property
    def error_field(self) -> str:
        """What holds the error there: constructors of one datatype share no field of different types."""
        return f"{self.namespace.split('.')[-1]}Error"

    @property
    def python_package(self) -> str:
        return str(self.traits["remoteService" if self.is_remote else "localService"]["pythonPackage"])

    def targets(self) -> Iterator[Shape]:
        if self.config is not None:
            yield self.config
        yield from (*self.resources, *self.operations, *self.errors, *self.dependencies)


@dataclass
class Model:
    shapes: list[Shape]
    """In the order of the files and of the lines in them."""

    @property
    def services(self) -> list[Service]:
        return [shape for shape in self.shapes if isinstance(shape, Service)]

    def reached(self) -> set[Shape]:
        """What a service reaches or the model calls public."""
        public = [shape for shape in self.shapes if isinstance(shape, Service) or "public" in shape.traits]
        return closure(public)

    def of(self, service: Service) -> list[Shape]:
        """The shapes of a service's own namespace, in model order."""
        return [shape for shape in self.shapes if shape.namespace == service.namespace]


def closure(start: Iterable[Shape]) -> set[Shape]:
    found: set[Shape] = set()
    waiting = list(start)
    while waiting:
        shape = waiting.pop()
        if shape not in found:
            found.add(shape)
            waiting.extend(shape.targets())
    return found
