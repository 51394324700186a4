"""What a model must satisfy beyond its names being defined. The first thing that is wrong is an error with its place."""

from __future__ import annotations

from collections.abc import Iterable

from lark import Token

from codegen import names
from codegen.model import (
    PRELUDE,
    TRAITS,
    Aggregate,
    Enum,
    List,
    Map,
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
from codegen.python_shapes import function, union_class

DAFNY_TYPES = ("Error", "Native", "Option", "Result")
PYTHON_CLASSES = ("Unit",)
INT32 = range(-(2**31), 2**31)


def check(model: Model) -> None:
    """Raise a ModelError unless the generator can print what the model says."""
    for shape in model.shapes:
        if shape.namespace != PRELUDE:
            check_shape(shape)
    for shape in model.shapes:
        if isinstance(shape, Aggregate):
            check_uses(shape)
            check_recursion(shape)
    namespaces = [(service.place, service.namespace) for service in model.services]
    for service in model.services:
        check_unique(service, "namespace", namespaces)
        check_class_names(service, model.of(service))
    check_reached(model)


def check_shape(shape: Shape) -> None:
    if shape.name in DAFNY_TYPES or shape.name in PYTHON_CLASSES:
        raise shape.error(f'"{shape.name}" is a name that the generated modules define themselves')
    if not shape.name[0].isupper() and shape.namespace != TRAITS:
        raise shape.error(f'"{shape.name}" begins with a small letter; expected a capital one')
    match shape:
        case Simple():
            check_range(shape)
        case Enum():
            check_enum(shape)
        case List():
            check_member_names(shape, ["member"], 'a list has one member, "member: …"')
        case Map():
            check_member_names(shape, ["key", "value"], 'a map has the members "key: …" and "value: …"')
            if shape.key.kind != "string":
                raise shape.error("the keys of a map are strings", shape.members[0].place)
        case Union():
            check_not_empty(shape, [member.place for member in shape.members])
            check_members(shape)
        case Structure():
            check_members(shape)
            check_structure(shape)
        case Operation():
            check_operation(shape)
        case Service():
            check_service(shape)
    if isinstance(shape, Operation | Resource | Service) and not shape.doc:
        raise shape.error(f'expected documentation, "/// …", above {shape.kind} "{shape.name}"')


def check_range(shape: Simple) -> None:
    if shape.length is not None and not 0 <= shape.length[0] <= shape.length[1]:
        raise shape.error(f"no text has a length of {shape.length[0]} to {shape.length[1]}")
    if shape.range is None:
        return
    low, high = shape.range
    if high is not None and high < low:
        raise shape.error(f"the range {low} to {high} is empty")
    if shape.kind == "integer" and not (low in INT32 and (high is None or high in INT32)):
        raise shape.error("the range is not one of 32-bit integers; use a long")


def check_enum(shape: Enum) -> None:
    check_not_empty(shape, [constant.place for constant in shape.constants])
    check_unique(shape, "name", [(constant.place, constant.name) for constant in shape.constants])
    check_unique(shape, "value", [(constant.place, constant.value) for constant in shape.constants])


def check_not_empty(shape: Shape, places: list[Token]) -> None:
    if not places:
        raise shape.error(f'{shape.kind} "{shape.name}" has no members; expected one or more')


def check_unique(shape: Shape, what: str, pairs: Iterable[tuple[Token, str]]) -> None:
    seen: dict[str, Token] = {}
    for place, text in pairs:
        if text in seen:
            raise shape.error(f'{what} "{text}" is that of line {seen[text].line} too', place)
        seen[text] = place


def check_member_names(shape: Aggregate, expected: list[str], text: str) -> None:
    if [member.name for member in shape.members] != expected:
        raise shape.error(text)


def check_members(shape: Aggregate) -> None:
    check_unique(shape, "name", [(member.place, member.name) for member in shape.members])
    check_unique(shape, "Python name", [(member.place, names.member_name(member.name)) for member in shape.members])


def check_structure(shape: Structure) -> None:
    if shape.is_error:
        members = [(member.name, member.target.kind, member.required) for member in shape.members]
        if members != [("message", "string", True)]:
            raise shape.error('an error has one member: "@required message: String"')
    if shape.is_positional and not (len(shape.members) == 1 and shape.members[0].required):
        raise shape.error("a positional structure has one member, which is required")
    if shape.is_reference and shape.members:
        raise shape.error("a reference has no members", shape.members[0].place)
    if "hashable" in shape.traits:
        for member in shape.members:
            if member.target.kind not in ("string", "blob") or not member.required:
                raise shape.error("a hashable structure holds only required text and bytes", member.place)
    if "shared" in shape.traits:
        lists = [inner for inner in closure([shape]) if isinstance(inner, List | Map)]
        if lists:
            raise shape.error(f'a shared structure holds no lists and maps; "{lists[0].name}" is a {lists[0].kind}')


def check_operation(shape: Operation) -> None:
    for exchanged in (shape.input, shape.output):
        if exchanged is not None and (exchanged.is_error or exchanged.is_reference):
            raise shape.error(f'"{exchanged.name}" is an error or a reference; expected a structure of values')
    check_errors(shape, shape.errors)


def check_errors(shape: Shape, errors: list[Structure]) -> None:
    for error in errors:
        if not error.is_error:
            raise shape.error(f'"{error.name}" is not an error; expected a structure with "@error"')


def check_service(shape: Service) -> None:
    if "localService" not in shape.traits and not shape.is_remote:
        raise shape.error('expected "@localService(…)" or "@remoteService(…)" on a service')
    if shape.is_remote:
        return
    if shape.operations and (shape.config is None or shape.config.namespace != shape.namespace):
        raise shape.error('a service with operations has a "config" in "@localService", of its own namespace')
    check_errors(shape, shape.errors)


def check_uses(shape: Aggregate) -> None:
    """Only values and references are members."""
    for member in shape.members:
        target = member.target
        if isinstance(target, Operation | Resource | Service):
            raise shape.error(f'"{target.name}" cannot be a member: it has no values', member.place)
        if isinstance(target, Structure) and (target.is_error or target.is_positional):
            what = "an error" if target.is_error else "positional"
            raise shape.error(f'"{target.name}" cannot be a member: it is {what}', member.place)


def check_recursion(shape: Aggregate) -> None:
    for member in shape.members:
        if shape in closure([member.target]) and not any(
            isinstance(s, Resource | Service) for s in closure([member.target])
        ):
            raise shape.error(f'"{shape.name}" contains itself', member.place)


def check_class_names(service: Service, shapes: list[Shape]) -> None:
    """The classes that a service's shapes become are all different."""
    classes: list[tuple[Token, str]] = []
    for shape in shapes:
        if isinstance(shape, Enum | Structure | Union | Resource):
            classes.append((shape.place, names.class_name(shape.name)))
        if isinstance(shape, Union):
            classes += [(member.place, union_class(shape, member)) for member in shape.members]
            classes.append((shape.place, f"{shape.name}Unknown"))
        if isinstance(shape, Resource):
            classes.append((shape.place, f"I{shape.name}"))
    check_unique(service, "class name", classes)
    functions = [(shape.place, function(shape)) for shape in shapes if isinstance(shape, Enum | Structure | Union)]
    check_unique(service, "Python name", functions)


def check_reached(model: Model) -> None:
    reached = model.reached()
    services = {service.namespace for service in model.services}
    for shape in model.shapes:
        if shape.namespace in (PRELUDE, TRAITS):
            continue
        if shape not in reached:
            raise shape.error(f'nothing reaches "{shape.name}"; remove it, or mark it "@public"')
        if shape.namespace not in services:
            raise shape.error(f'the namespace "{shape.namespace}" has no service; expected one')
