"""The shapes of a model, with every name resolved to the shape it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lark import Token

from codegen.parse import Member as MemberSource
from codegen.parse import ModelError, Source, Statement, Trait

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

    @property
    def is_error(self) -> bool:
        return "error" in self.traits

    @property
    def is_positional(self) -> bool:
        return "positional" in self.traits

    def targets(self) -> Iterator[Shape]:
        yield from super().targets()
        if self.resource is not None:
            yield self.resource


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

    @property
    def sdk_id(self) -> str:
        return str(self.traits["localService"]["sdkId"])

    @property
    def python_package(self) -> str:
        return str(self.traits["localService"]["pythonPackage"])

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


# ---- From statements to shapes


KINDS: dict[str, type[Shape]] = {
    **dict.fromkeys(("string", "blob", "boolean", "integer", "long"), Simple),
    "enum": Enum,
    "list": List,
    "map": Map,
    "structure": Structure,
    "union": Union,
    "operation": Operation,
    "resource": Resource,
    "service": Service,
}


class Resolver:
    """Builds the shapes of all files first, then fills in what they refer to, which may be anywhere."""

    def __init__(self, sources: list[Source]) -> None:
        self.shapes: dict[str, Shape] = {}
        self.sources = sources

    def resolve(self) -> Model:
        pairs = [(source, statement) for source in self.sources for statement in source.statements]
        for source, statement in pairs:
            self.declare(source, statement)
        definitions = {self.id_of(source, s): s for source, s in pairs if any(t.name == "trait" for t in s.traits)}
        for source in self.sources:
            self.check_uses(source)
        for source, statement in pairs:
            self.complete(source, statement, definitions)
        return Model([shape for id, shape in self.shapes.items() if id not in definitions])

    def id_of(self, source: Source, statement: Statement) -> str:
        return f"{source.namespace}#{statement.name}"

    def declare(self, source: Source, statement: Statement) -> None:
        id = self.id_of(source, statement)
        if id in self.shapes:
            first = self.shapes[id]
            raise ModelError(source.file, statement.name, f'"{id}" is defined in {first.file}:{first.place.line} already')
        kind = KINDS[statement.kind]
        self.shapes[id] = kind(
            source.file, statement.name, str(source.namespace), str(statement.name), str(statement.kind), {}, statement.doc
        )

    def check_uses(self, source: Source) -> None:
        for use in source.uses:
            if use not in self.shapes:
                raise ModelError(source.file, use, f'"{use}" is not defined')

    def find(self, source: Source, name: Token, expected: str, kind: type[Shape] = Shape) -> Any:
        """The shape that a name means in a file: one of its own namespace, one it uses, or one of the prelude."""
        if not isinstance(name, Token):
            raise ModelError(source.file, source.namespace, f"expected {expected}, found {name!r}")
        used = [use for use in source.uses if use.split("#")[-1] == name]
        for id in (f"{source.namespace}#{name}", *used, f"smithy.api#{name}", name):
            if id in self.shapes:
                shape = self.shapes[id]
                if not isinstance(shape, kind):
                    raise ModelError(source.file, name, f'expected {expected}, but "{name}" is a {shape.kind}')
                return shape
        raise ModelError(source.file, name, f'"{name}" is not defined; expected {expected}')

    def complete(self, source: Source, statement: Statement, definitions: dict[str, Statement]) -> None:
        shape = self.shapes[self.id_of(source, statement)]
        shape.traits = self.traits(source, statement.traits, definitions)
        if isinstance(shape, Enum):
            shape.constants = [Constant(m.name, str(m.name), str(m.value or m.name)) for m in statement.members]
        elif isinstance(shape, Aggregate):
            shape.members = [self.member(source, member, definitions) for member in statement.members]
        elif not isinstance(shape, Simple):
            self.fill(source, shape, {str(member.name): member for member in statement.members})
        if isinstance(shape, Structure) and "reference" in shape.traits:
            shape.resource = self.find(source, shape.traits["reference"]["resource"], "a resource", Resource)
        if isinstance(shape, Service) and "localService" in shape.traits:
            local = shape.traits["localService"]
            if "config" in local:
                shape.config = self.find(source, local["config"], "a structure", Structure)
            shape.dependencies = [self.find(source, name, "a service", Service) for name in local.get("dependencies", [])]

    def member(self, source: Source, member: MemberSource, definitions: dict[str, Statement]) -> Member:
        if member.target is None or member.value is not None:
            raise ModelError(source.file, member.name, f'expected "{member.name}: " and the name of a shape')
        target = self.find(source, member.target, "a shape")
        traits = self.traits(source, member.traits, definitions)
        for trait in member.traits:
            if trait.name != "required":
                raise ModelError(source.file, trait.name, f'expected "@required", the only trait of members, found "@{trait.name}"')
        return Member(member.name, str(member.name), target, "required" in traits, member.doc)

    def fill(self, source: Source, shape: Shape, properties: dict[str, MemberSource]) -> None:
        """Properties of an operation, resource or service."""
        expected: dict[str, tuple[str, type[Shape]]] = {
            "operation": {"input": ("a structure", Structure), "output": ("a structure", Structure), "errors": ("structures", Structure)},
            "resource": {"operations": ("operations", Operation)},
            "service": {
                "operations": ("operations", Operation),
                "resources": ("resources", Resource),
                "errors": ("structures", Structure),
            },
        }[shape.kind]
        for name, member in properties.items():
            if name == "version" and shape.kind == "service":
                continue
            if name not in expected:
                raise ModelError(source.file, member.name, f'a {shape.kind} has no "{name}"; expected {" or ".join(expected)}')
            words, kind = expected[name]
            if words.startswith("a "):
                value: Any = self.find(source, member.target, words, kind)
            elif isinstance(member.target, list):
                value = [self.find(source, item, words, kind) for item in member.target]
            else:
                raise ModelError(source.file, member.name, f'expected a list of {words} in brackets')
            setattr(shape, name, value)

    def traits(self, source: Source, traits: list[Trait], definitions: dict[str, Statement]) -> dict[str, Any]:
        return {str(trait.name).split("#")[-1]: self.trait(source, trait, definitions) for trait in traits}

    def trait(self, source: Source, trait: Trait, definitions: dict[str, Statement]) -> Any:
        found = self.find(source, trait.name, "a trait")
        definition = definitions.get(f"{found.namespace}#{found.name}")
        if definition is None:
            raise ModelError(source.file, trait.name, f'"{trait.name}" is no trait')
        if definition.kind != "structure":
            return trait.value
        value = {} if trait.value is None else trait.value
        if not isinstance(value, dict):
            raise ModelError(source.file, trait.name, f'expected "@{trait.name}(name: value)"')
        known = {str(member.name): member for member in definition.members}
        for name in value:
            if name not in known:
                raise ModelError(source.file, name, f'"@{trait.name}" has no "{name}"; expected {" or ".join(known) or "nothing"}')
        for name, member in known.items():
            if member.traits and name not in value:
                raise ModelError(source.file, trait.name, f'"@{trait.name}" needs "{name}"')
        return value


def resolve(sources: list[Source]) -> Model:
    return Resolver(sources).resolve()
