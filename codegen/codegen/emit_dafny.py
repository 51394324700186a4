"""The Dafny types of a service: its shapes, the traits of its resources and of its client, its errors."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from codegen.model import (
    PRELUDE,
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
)
from codegen.names import capitalized, dafny

WIDTH = 120
SIMPLE = {"string": "string", "blob": "bytes", "boolean": "bool", "integer": "int32", "long": "int64"}


def module_name(namespace: str) -> str:
    return f"{capitalized(namespace.split('.')[-1])}Types"


def emit(model: Model, service: Service) -> str:
    """The text of the module."""
    return DafnyModule(model, service).text()


class DafnyModule:
    def __init__(self, model: Model, service: Service) -> None:
        self.service = service
        self.shapes = [shape for shape in model.of(service) if shape in model.reached()]

    def text(self) -> str:
        body = "\n".join(f"\n{part}" for part in self.parts())
        opened = [f"import opened {name}" for name, words in OPENED.items() if any(word in body for word in words)]
        others = sorted({f"import {module_name(shape.namespace)}" for shape in self.foreign()})
        inner = "\n".join([*opened, *others, body])
        return f"module {module_name(self.service.namespace)} {{\n{textwrap.indent(inner, '  ')}\n}}\n"

    def foreign(self) -> Iterator[Shape]:
        yield from self.service.dependencies
        for shape in self.shapes:
            yield from (target for target in shape.targets() if target.namespace not in (shape.namespace, PRELUDE))

    def parts(self) -> Iterator[str]:
        for shape in self.shapes:
            if declaration := self.declaration(shape):
                doc = f"/** {shape.doc.splitlines()[0]} */\n" if shape.doc else ""
                yield doc + declaration
        if self.service.operations:
            yield self.trait(f"I{self.service.name}Client", self.service.operations)
        yield self.error()

    def declaration(self, shape: Shape) -> str | None:
        match shape:
            case Simple() if shape.range is not None:
                low, high = shape.range
                limits = f"{low} <= x" if high is None else f"{low} <= x <= {high}"
                return f"type {dafny(shape.name)} = x: {SIMPLE[shape.kind]} | {limits} witness {low}"
            case Enum():
                return datatype(shape.name, [dafny(constant.name) for constant in shape.constants])
            case Union():
                return datatype(
                    shape.name, [f"{dafny(m.name)}({dafny(m.name)}: {self.type(m.target)})" for m in shape.members]
                )
            case Structure() if not (shape.is_error or shape.is_positional or shape.resource):
                return structure(shape.name, [self.field(member) for member in shape.members])
            case Resource():
                return self.trait(f"I{shape.name}", shape.operations)
        return None

    def field(self, member: Member) -> str:
        name, type = dafny(member.name), self.type(member.target)
        return f"nameonly {name}: {type}" if member.required else f"nameonly {name}: Option<{type}> := Option.None"

    def type(self, shape: Shape) -> str:
        match shape:
            case Simple() if shape.range is None:
                return "bytes" if shape.is_utf8 else SIMPLE[shape.kind]
            case List():
                return f"seq<{self.type(shape.element)}>"
            case Map():
                return f"map<{self.type(shape.key)}, {self.type(shape.value)}>"
            case Structure() if shape.is_positional:
                return self.type(shape.members[0].target)
            case Structure() if shape.resource is not None:
                return self.qualified(shape.resource, f"I{shape.resource.name}")
        return self.qualified(shape, dafny(shape.name))

    def qualified(self, shape: Shape, name: str) -> str:
        return name if shape.namespace == self.service.namespace else f"{module_name(shape.namespace)}.{name}"

    def trait(self, name: str, operations: list[Operation]) -> str:
        return "\n".join([f"trait {{:termination false}} {name} {{", *(f"  {self.method(o)}" for o in operations), "}"])

    def method(self, operation: Operation) -> str:
        taken = f"input: {self.type(operation.input)}" if operation.input else ""
        given = self.type(operation.output) if operation.output else "()"
        return f"method {dafny(operation.name)}({taken}) returns (output: Result<{given}, Error>)"

    def error(self) -> str:
        modelled = [shape for shape in self.shapes if isinstance(shape, Structure) and shape.is_error]
        constructors = [
            *(f"{shape.name}({', '.join(self.field(member) for member in shape.members)})" for shape in modelled),
            *(f"{s.name}({s.name}: {module_name(s.namespace)}.Error)" for s in self.service.dependencies),
            "CollectionOfErrors(nameonly list: seq<Error>, nameonly message: string)",
            "Opaque(nameonly obj: Native, nameonly text: string)",
            "Caused(nameonly effect: Error, nameonly cause: Error)",
        ]
        return ERROR_DOC + datatype("Error", constructors)


OPENED = {
    "Bytes": ("bytes", "int32", "int64"),
    "NativeExterns": ("Native",),
    "Wrappers": ("Option<", "Result<"),
}
ERROR_DOC = """\
/**
 Opaque is an exception of another library or of a user's class, with a text that helps. Caused is `effect`, and says what
 led to it.
 */
"""


def datatype(name: str, constructors: list[str]) -> str:
    line = f"datatype {dafny(name)} = {' | '.join(constructors)}"
    if len(line) <= WIDTH - 2:
        return line
    return "\n".join([f"datatype {dafny(name)} =", *(f"  | {constructor}" for constructor in constructors)])


def structure(name: str, fields: list[str]) -> str:
    head = f"datatype {dafny(name)} = {dafny(name)}"
    if not fields:
        return head
    line = f"{head}({', '.join(fields)})"
    if len(line) <= WIDTH - 2:
        return line
    return "\n".join([f"{head}(", *(f"  {field}," for field in fields[:-1]), f"  {fields[-1]}", ")"])
