"""From the statements of a model to its shapes: every name becomes the shape it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lark import Token

from codegen.model import (
    PRELUDE,
    Aggregate,
    Constant,
    Enum,
    List,
    Map,
    Member,
    Model,
    Operation,
    Resource,
    Service,
    Shape,
    Simple,
    Structure,
    Union,
    closure,
)
from codegen.parse import Member as MemberSource
from codegen.parse import ModelError, Source, Statement, Trait


@dataclass(frozen=True)
class Property:
    """What may stand behind a name in the braces of an operation, resource or service."""

    expected: str
    kind: type[Shape]
    is_list: bool = True


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
PROPERTIES = {
    "operation": {
        "input": Property("a structure", Structure, is_list=False),
        "output": Property("a structure", Structure, is_list=False),
        "errors": Property("structures", Structure),
    },
    "resource": {"operations": Property("operations", Operation)},
    "service": {
        "operations": Property("operations", Operation),
        "resources": Property("resources", Resource),
        "errors": Property("structures", Structure),
    },
}
IGNORED = {"service": "version"}
ARGUMENTS: dict[str, tuple[str, type]] = {"Long": ("a number", int), "String": ("a name or a text", Token)}
"""What a trait's member of a shape of this name holds; of any other, a list."""


def resolve(sources: list[Source]) -> Model:
    """All shapes are made first, then filled with what they refer to, which may stand anywhere."""
    shapes = declared(sources)
    traits = {
        f"{source.namespace}#{statement.name}": statement
        for source in sources
        for statement in source.statements
        if any(trait.name == "trait" for trait in statement.traits)
    }
    for source in sources:
        resolver = Resolver(source, shapes, traits)
        for use in source.uses:
            resolver.named(use, "a shape")
        for statement in source.statements:
            resolver.complete(shapes[f"{source.namespace}#{statement.name}"], statement)
    model = Model([shape for id, shape in shapes.items() if id not in traits])
    kept = closure(shape for shape in model.shapes if isinstance(shape, Resource))
    with_blobs = [s for s in kept if isinstance(s, Aggregate) and any(m.target.kind == "blob" for m in s.members)]
    for service in model.services:
        service.keeps_blobs = any(shape.namespace == service.namespace for shape in with_blobs)
    return model


def declared(sources: list[Source]) -> dict[str, Shape]:
    shapes: dict[str, Shape] = {}
    for source in sources:
        for statement in source.statements:
            id = f"{source.namespace}#{statement.name}"
            if id in shapes:
                first = shapes[id]
                text = f'"{statement.name}" is defined in {first.file}:{first.place.line} already'
                raise ModelError(source.file, statement.name, text)
            make = KINDS[statement.kind]
            shapes[id] = make(
                file=source.file,
                place=statement.name,
                namespace=str(source.namespace),
                name=str(statement.name),
                kind=str(statement.kind),
                traits={},
                doc=statement.doc,
            )
    return shapes


class Resolver:
    """What the names of one file mean."""

    def __init__(self, source: Source, shapes: dict[str, Shape], traits: dict[str, Statement]) -> None:
        self.source = source
        self.shapes = shapes
        self.trait_definitions = traits

    def error(self, place: Token, text: str) -> ModelError:
        return ModelError(self.source.file, place, text)

    def named(self, name: Token, expected: str, kind: type[Shape] = Shape) -> Any:
        """The shape with a name: of the own namespace, of one that is used, or of the prelude."""
        used = [use for use in self.source.uses if use.split("#")[-1] == name]
        for id in (f"{self.source.namespace}#{name}", *used, f"{PRELUDE}#{name}", name):
            if id in self.shapes:
                shape = self.shapes[id]
                if not isinstance(shape, kind):
                    raise self.error(name, f'expected {expected}, but "{name}" is a {shape.kind}')
                return shape
        raise self.error(name, f'"{name}" is not defined; expected {expected}')

    def complete(self, shape: Shape, statement: Statement) -> None:
        self.check_braces(shape, statement)
        members = statement.members or []
        shape.traits = self.traits(statement.traits, shape.kind)
        if isinstance(shape, Enum):
            shape.constants = [self.constant(member) for member in members]
        elif isinstance(shape, Aggregate):
            shape.members = [self.member(member) for member in members]
        elif not isinstance(shape, Simple):
            self.fill(shape, members)
        if isinstance(shape, Structure) and "reference" in shape.traits:
            self.refer(shape, shape.traits["reference"])
        if isinstance(shape, Service) and "localService" in shape.traits:
            local = shape.traits["localService"]
            if "config" in local:
                shape.config = self.named(local["config"], "a structure", Structure)
            shape.dependencies = [self.named(name, "a service", Service) for name in local.get("dependencies", [])]

    def refer(self, shape: Structure, reference: dict[str, Any]) -> None:
        if len(reference) != 1:
            raise shape.error('expected "@reference(resource: name)" or "@reference(service: name)"')
        if "resource" in reference:
            shape.resource = self.named(reference["resource"], "a resource", Resource)
        else:
            shape.client = self.named(reference["service"], "a service", Service)

    def check_braces(self, shape: Shape, statement: Statement) -> None:
        if isinstance(shape, Simple) and statement.members is not None:
            raise self.error(statement.name, f'a {shape.kind} has no members; expected no "{{"')
        if not isinstance(shape, Simple) and statement.members is None:
            raise self.error(statement.name, f'expected "{{" behind the name of a {shape.kind}')

    def constant(self, member: MemberSource) -> Constant:
        if member.target is not None:
            raise self.error(member.name, f'expected "{member.name}" or "{member.name} = " and a text')
        self.traits(member.traits, "constant")
        return Constant(member.name, str(member.name), str(member.value or member.name))

    def member(self, member: MemberSource) -> Member:
        if not isinstance(member.target, Token) or member.target.type != "NAME" or member.value is not None:
            raise self.error(member.name, f'expected "{member.name}: " and the name of a shape')
        target = self.named(member.target, "a shape")
        traits = self.traits(member.traits, "member")
        return Member(member.name, str(member.name), target, "required" in traits, member.doc)

    def fill(self, shape: Shape, members: list[MemberSource]) -> None:
        """Properties of an operation, resource or service."""
        known = PROPERTIES[shape.kind]
        for member in members:
            if member.name == IGNORED.get(shape.kind):
                continue
            if member.name not in known:
                expected = " or ".join(known)
                raise self.error(member.name, f'"{shape.name}" has no "{member.name}"; expected {expected}')
            setattr(shape, member.name, self.property(known[member.name], member))

    def property(self, known: Property, member: MemberSource) -> Any:
        names = member.target if known.is_list else [member.target]
        if not isinstance(names, list) or not all(isinstance(name, Token) for name in names):
            listed = "a list of names in brackets" if known.is_list else "a name"
            raise self.error(member.name, f'expected {listed} behind "{member.name}:"')
        shapes = [self.named(name, known.expected, known.kind) for name in names]
        return shapes if known.is_list else shapes[0]

    def traits(self, traits: list[Trait], kind: str) -> dict[str, Any]:
        """Names and values of the traits on something, which is of a kind."""
        return {str(trait.name).split("#")[-1]: self.trait(trait, kind) for trait in traits}

    def trait(self, trait: Trait, kind: str) -> Any:
        found = self.named(trait.name, "a trait")
        definition = self.trait_definitions.get(f"{found.namespace}#{found.name}")
        if definition is None:
            raise self.error(trait.name, f'"{trait.name}" is no trait')
        selector = next(t.value["selector"] for t in definition.traits if t.name == "trait")
        if selector != "*" and kind not in re.findall(r"\w+", selector):
            raise self.error(trait.name, f'"@{trait.name}" belongs on a {selector}, not on a {kind}')
        if definition.kind == "string":
            if not isinstance(trait.value, Token) or trait.value.type != "STRING":
                raise self.error(trait.name, f'expected "@{trait.name}(" and a text')
            return trait.value
        value = {} if trait.value is None else trait.value
        if not isinstance(value, dict):
            raise self.error(trait.name, f'expected "@{trait.name}(name: value)"')
        self.check_arguments(trait.name, value, definition)
        return value

    def check_arguments(self, trait: Token, value: dict[Token, Any], definition: Statement) -> None:
        known = {str(member.name): member for member in definition.members or []}
        for name in value:
            if name not in known:
                raise self.error(name, f'"@{trait}" has no "{name}"; expected {" or ".join(known) or "nothing"}')
            words, kind = ARGUMENTS.get(str(known[name].target), ("a list in brackets", list))
            if not isinstance(value[name], kind):
                raise self.error(name, f'expected {words} behind "{name}:"')
        for needed in known.values():
            if needed.traits and needed.name not in value:
                raise self.error(trait, f'"@{trait}" needs "{needed.name}"')
