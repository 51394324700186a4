"""How a shape looks in Python: names, annotations, and the expressions that convert it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.model import Enum, List, Map, Member, Resource, Service, Shape, Simple, Structure, Union
from codegen.names import PYTHON_WORDS, capitalized, class_name, constructor, escaped, member_name, snake, translated

ANNOTATIONS = {"string": "str", "blob": "bytes", "boolean": "bool", "integer": "int", "long": "int"}
LIMITS = {"integer": "INT32", "long": "INT64"}
HELPERS = frozenset(
    {
        "item",
        "key",
        "value",
        "boolean",
        "integer",
        "listed",
        "text",
        "config",
        "blob",
        "data",
        "encode",
        "error",
        "errors",
        "opaque",
        "references",
        "types",
    }
)
"""Names that the modules of conversions use besides a function for each shape."""


def package(service: Service) -> str:
    """Where the generated modules of a service live."""
    return f"{service.python_package}.smithygenerated.{service.namespace.lower().replace('.', '_')}"


def unwrapped(shape: Structure | None) -> Shape | None:
    """What a call takes or returns for an input or an output."""
    return shape.members[0].target if shape is not None and shape.is_positional else shape


def annotation(shape: Shape | None) -> str:
    match shape:
        case None:
            return "None"
        case Simple():
            return ANNOTATIONS[shape.kind]
        case Enum():
            return "str"
        case List(
            element=Structure(resource=Resource())
        ):  # of an interface: a list of our own objects would be no list of these
            return f"Sequence[{annotation(shape.element)}]"
        case List():
            return f"list[{annotation(shape.element)}]"
        case Map():
            return f"dict[{annotation(shape.key)}, {annotation(shape.value)}]"
        case Structure() if shape.resource is not None:
            return f"I{class_name(shape.resource.name)}"
        case Structure() if shape.client is not None:
            return "BaseClient" if shape.client.is_remote else class_name(shape.client.name)
    return class_name(shape.name)


def returned(shape: Shape | None) -> str:
    """Like `annotation`, for what we return: of our own classes."""
    return class_name(shape.resource.name) if isinstance(shape, Structure) and shape.resource else annotation(shape)


def limits(shape: Simple) -> tuple[str, str]:
    """Bounds of an integer, as expressions."""
    word = LIMITS[shape.kind]
    low, high = shape.range or (None, None)
    return f"{word}_MIN" if low is None else str(low), f"{word}_MAX" if high is None else str(high)


def kind(shape: Shape) -> str:
    """The expression for what a member of this shape may hold."""
    match shape:
        case Simple(kind="string"):
            return "TEXT"
        case Simple(kind="blob"):
            return "SECRET" if shape.is_secret else "BLOB"
        case Simple(kind="boolean"):
            return "BOOLEAN"
        case Simple():
            return f"Integer({', '.join(limits(shape))})"
        case Enum():
            return f"Choice({class_name(shape.name)})"
        case List():
            return f"ListOf({kind(shape.element)})"
        case Map():
            return f"MapOf({kind(shape.key)}, {kind(shape.value)})"
        case Union():
            return f"OneOf({', '.join(union_class(shape, member) for member in shape.members)})"
        case Structure() if shape.resource is not None:
            return f'Reference(REFERENCES, "{class_name(shape.resource.name)}")'
        case Structure() if shape.client is not None and shape.client.is_remote:
            return client_kind(shape.client)
        case Structure() if shape.client is not None:
            return f'ClientOf("{package(shape.client)}.client", "{class_name(shape.client.name)}")'
    return f"Nested({class_name(shape.name)})"


def client_kind(service: Service) -> str:
    """The constant for what may go for a client of a service of AWS."""
    return f"{snake(service.name).upper()}_CLIENT"


def union_class(union: Shape, member: Member) -> str:
    return f"{union.name}{capitalized(member.name)}"


def function(shape: Shape) -> str:
    """The function that converts a shape."""
    return escaped(snake(shape.name), PYTHON_WORDS | HELPERS)


def table(shape: Shape) -> str:
    """The dictionary of a shape's conversions."""
    return f"{snake(shape.name).upper()}_OF"


def alias(shape: Shape) -> str:
    """What modules call the conversions of another service."""
    return shape.namespace.split(".")[-1].lower()


def is_choice(shape: Shape) -> bool:
    """A union of enumerations has so few values that all are made beforehand."""
    return isinstance(shape, Union) and all(isinstance(member.target, Enum) for member in shape.members)


@dataclass
class Conversions:
    """The expressions that convert values, in a module of a service."""

    service: Service
    prefix: str = ""
    """What the module calls the service's own module of conversions, with a dot, if it is another one."""

    def name(self, shape: Shape, name: str) -> str:
        """A function or table of a shape."""
        return f"{self.prefix}{name}" if shape.namespace == self.service.namespace else f"{alias(shape)}.{name}"

    def constructor(self, shape: Shape, name: str) -> str:
        return f"types.{constructor(shape.name, name)}"

    def error(self, name: str) -> str:
        return f"types.{constructor('Error', name)}"

    def to_dafny(self, shape: Shape, value: str) -> str:
        match shape:
            case Simple(kind="string"):
                return f"ByteSeq(encode({value}))" if shape.is_utf8 else f"text({value})"
            case Simple(kind="blob"):
                # A blob that nothing keeps may be large, and is handed on.
                return f"ByteSeq(data({value}))" if self.service.keeps_blobs else f"blob({value})"
            case Simple(kind="boolean"):
                return f"boolean({value})"
            case Simple():
                return f"integer({value}, {', '.join(limits(shape))})"
            case Enum():
                return f"{self.name(shape, table(shape))}[{value}]"
            case List():
                items = f"[{self.to_dafny(shape.element, 'item')} for item in listed({value})]"
                of_integers = shape.element.kind in LIMITS
                return f"Seq({items})" if of_integers else f"ItemSeq({items}) or EMPTY"
            case Map():
                key, item = self.to_dafny(shape.key, "key"), self.to_dafny(shape.value, "item")
                return f"Map({{{key}: {item} for key, item in {value}.items()}})"
            case Structure() if shape.resource is not None:
                return f"{self.name(shape.resource, function(shape.resource))}({value})"
            case Structure() if shape.client is not None and shape.client.is_remote:
                return f"{alias(shape.client)}.client({value})"
            case Structure() if shape.client is not None:
                return f"{value}._impl"
            case Structure() if shape.is_positional:
                return self.to_dafny(shape.members[0].target, value)
            case Union() if is_choice(shape):
                return f"{self.name(shape, table(shape))}[{value}._tag][{value}.value]"
        return f"{self.name(shape, function(shape))}({value})"

    def member_to_dafny(self, member: Member) -> str:
        value = f"value.{member_name(member.name)}"
        converted = self.to_dafny(member.target, value)
        return converted if member.required else f"NONE if {value} is None else Option_Some({converted})"

    def to_python(self, shape: Shape, value: str) -> str:
        match shape:
            case Simple(kind="string"):
                return f"{value}.decode()" if shape.is_utf8 else f'"".join({value})'
            case Simple(kind="blob"):
                return f"bytes({value})"
            case Simple(kind="boolean"):
                return f"bool({value})"
            case Simple():
                return value
            case Enum():
                return f"{self.name(shape, table(shape))}[type({value})]"
            case List():
                item = self.to_python(shape.element, "item")
                return f"list({value})" if item == "item" else f"[{item} for item in {value}]"
            case Map():
                key, item = self.to_python(shape.key, "key"), self.to_python(shape.value, "item")
                return f"{{{key}: {item} for key, item in dict.items({value})}}"
            case Structure() if shape.resource is not None:
                return f"{self.name(shape.resource, function(shape.resource))}({value})"
            case Structure() if shape.client is not None and shape.client.is_remote:
                return f"{value}.client"
            case Structure() if shape.is_positional:
                return self.to_python(shape.members[0].target, value)
        return f"{self.name(shape, function(shape))}({value})"

    def member_to_python(self, member: Member) -> str:
        value = f"value.{translated(member.name)}"
        if member.required:
            return self.to_python(member.target, value)
        return f"None if {value}.is_None else {self.to_python(member.target, f'{value}.value')}"
