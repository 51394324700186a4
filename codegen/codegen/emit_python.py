"""The Python shim of a service: its values, errors, client and references, and the conversions that these need."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from codegen import emit_dafny, emit_remote, names
from codegen import python_shapes as shapes_of
from codegen.directions import crossing, directions
from codegen.model import Aggregate, Enum, Member, Model, Operation, Resource, Service, Shape, Simple, Structure, Union
from codegen.python_shapes import Conversions, annotation, function, kind, package, table, union_class, unwrapped

WIDTH = 120


def emit(model: Model, service: Service) -> dict[str, str]:
    """The text of each module, by its file name. Imports that are not used and line breaks are for a formatter to mend."""
    if service.is_remote:
        return emit_remote.emit(model, service, environment())
    shim = Shim(model, service)
    modules = {
        "models": shim.models_module(),
        "errors": shim.errors_module(),
        "smithy_to_dafny": shim.conversions_module("smithy_to_dafny", shim.directions.to_dafny),
        "dafny_to_smithy": shim.conversions_module("dafny_to_smithy", shim.directions.to_python),
    }
    if service.operations:
        modules["config"] = shim.config_module()
        modules["client"] = shim.client_module()
    if shim.resources:
        modules["references"] = shim.references_module()
    return {f"{name}.py": text for name, text in modules.items()}


@dataclass
class Call:
    """A method of a client or of a resource."""

    operation: Operation
    argument: str
    """What the one parameter is called."""
    service: Service

    @property
    def name(self) -> str:
        return names.member_name(self.operation.name)

    @property
    def input(self) -> Shape | None:
        return unwrapped(self.operation.input)

    @property
    def output(self) -> Shape | None:
        return unwrapped(self.operation.output)

    @property
    def structure(self) -> Structure | None:
        """The input, if its members may be given instead."""
        given = self.input
        return given if isinstance(given, Structure) and not given.is_reference else None

    @property
    def given(self) -> str:
        return annotation(self.input)

    @property
    def signature(self) -> str:
        return f"{self.argument}: {self.given}" if self.input else f"{self.argument}: None = None"

    @property
    def returned(self) -> str:
        return shapes_of.returned(self.output)

    @property
    def answered(self) -> str:
        return annotation(self.output).partition("[")[0]

    @property
    def gives_client_of(self) -> Service | None:
        """The answer is an object of another library, of no class of ours."""
        return self.output.client if isinstance(self.output, Structure) else None

    @property
    def kind(self) -> str:
        return kind(self.input) if self.input else "None"

    @property
    def answer_kind(self) -> str:
        return kind(self.output) if self.output else "None"

    @property
    def converted(self) -> str:
        return self.to_dafny(self.input, self.argument)

    @property
    def answer(self) -> str:
        return self.to_python(self.output, "result.value")

    @property
    def from_dafny(self) -> str:
        return self.to_python(self.input, "dafny_input")

    @property
    def answer_to_dafny(self) -> str:
        return self.to_dafny(self.output, "answer")

    def to_dafny(self, shape: Shape | None, value: str) -> str:
        return Conversions(self.service, "to_dafny.").to_dafny(shape, value) if shape else ""

    def to_python(self, shape: Shape | None, value: str) -> str:
        return Conversions(self.service, "to_python.").to_python(shape, value) if shape else ""


class Shim:
    def __init__(self, model: Model, service: Service) -> None:
        self.model = model
        self.service = service
        self.own = [shape for shape in model.of(service) if shape in model.reached()]
        self.directions = directions(model)
        self.errors = [shape for shape in self.own if isinstance(shape, Structure) and shape.is_error]
        self.local = [other for other in service.dependencies if not other.is_remote]
        self.remote = [other for other in service.dependencies if other.is_remote]
        self.postponed = [d for d in service.dependencies if any(s.is_remote for s in (d, *d.dependencies))]
        """Those whose conversions bring AWS along: imported when first needed."""
        self.clients = [other for other in self.local if any(is_client_of(other, shape) for shape in self.own)]
        self.resources = [shape for shape in self.own if isinstance(shape, Resource)]
        self.values = [shape for shape in in_order_of_use(self.own) if is_value(shape) and shape is not service.config]
        self.environment = environment()

    def render(self, template: str, **values: Any) -> str:
        source = self.environment.get_template(f"{template}.py.jinja")
        return source.render(
            service=self.service,
            config=self.service.config,
            errors=self.errors,
            classes=[name for shape in self.values for name in classes_of(shape)],
            references=[name for resource in self.resources for name in (f"I{class_of(resource)}", class_of(resource))],
            foreign=self.local,
            at_once=[other for other in self.local if other not in self.postponed],
            remote=self.remote,
            clients=self.clients,
            foreign_classes={d: [class_of(s) for s in self.model.of(d) if is_value(s)] for d in self.local},
            **values,
        )

    def models_module(self) -> str:
        own = [name for shape in self.values for name in classes_of(shape)]
        targets = {target for shape in self.values for target in shape.targets()}
        foreign = [class_of(t) for t in targets if is_value(t) and t.namespace != self.service.namespace]
        exported = sorted({*own, *foreign, "Unit"})
        return self.render("models", shapes=self.values, exported=exported, package=package(self.service))

    def errors_module(self) -> str:
        modelled = [names.class_name(shape.name) for shape in self.errors]
        return self.render(
            "errors",
            names=sorted([*GENERAL_ERRORS, *modelled, *(d.error_name for d in self.service.dependencies)]),
        )

    def conversions_module(self, template: str, direction: set[Shape]) -> str:
        values = [shape for shape in in_order_of_use(self.own) if is_value(shape) and shape in direction]
        referred = {shape.resource for shape in direction if isinstance(shape, Structure) and shape.resource}
        resources = [resource for resource in self.resources if resource in referred]
        return self.render(
            template,
            shapes=[*values, *resources],
            late=[late_import(other, template) for other in self.postponed if needs(template, other, values)],
            has_optional=any(isinstance(s, Structure) and not all(m.required for m in s.members) for s in values),
            shared=[s for s in values if "shared" in s.traits and s in self.directions.to_python],
            has_users_objects=bool(self.resources),
            named=[
                error for resource in self.resources for operation in resource.operations for error in operation.errors
            ],
            siblings=["dafny_to_smithy"] * (template == "smithy_to_dafny") + self.siblings(),
            c=Conversions(self.service),
            python_class=self.python_class,
            module=emit_dafny.module_name(self.service.namespace),
        )

    def siblings(self) -> list[str]:
        """Modules that conversions use, and that use conversions: imported whole, since neither may need the other first."""
        return ["errors", *(["config"] if self.service.operations else []), *(["references"] if self.resources else [])]

    def python_class(self, shape: Shape) -> str:
        """The class of a structure, as the modules of conversions call it."""
        return f"config.{class_of(shape)}" if shape is self.service.config else class_of(shape)

    def config_module(self) -> str:
        used = {class_of(t) for t in self.service.config.targets() if is_value(t)} if self.service.config else set()
        functions = {"dafny_config_to_smithy_config", "smithy_config_to_dafny_config"}
        return self.render("config", exported=sorted({"Config", class_of(self.service.config), *functions, *used}))

    def references_module(self) -> str:
        pairs = [(resource, self.calls(resource.operations, "param")) for resource in self.resources]
        given = {call.gives_client_of for _, calls in pairs for call in calls}
        late = [late_import(other, "") for other in self.remote if other in given]
        return self.render("references", resources=pairs, late=late)

    def client_module(self) -> str:
        calls = self.calls(self.service.operations, "input")
        exchanged = {
            class_of(s) for call in calls for s in (call.structure, call.operation.output) if s and is_value(s)
        }
        exported = sorted(
            {class_of(self.service), "Config", "ServiceError", "Unit", class_of(self.service.config), *exchanged}
        )
        given = self.service.config.members if self.service.config else []
        return self.render(
            "client",
            calls=calls,
            exported=exported,
            config_is_optional=not any(member.required for member in given),
        )

    def calls(self, operations: list[Operation], argument: str) -> list[Call]:
        return [Call(operation, argument, self.service) for operation in operations]


GENERAL_ERRORS = (
    "ApiError ArgumentTypeError ArgumentValueError CollectionOfErrors OpaqueError OpaqueWithTextError ServiceError "
    "UnknownApiError"
).split()


def class_of(shape: Shape | None) -> str:
    return names.class_name(shape.name) if shape else ""


def is_client_of(service: Service, shape: Shape) -> bool:
    return isinstance(shape, Structure) and shape.client is service


def late_import(service: Service, conversions: str) -> tuple[str, str, str]:
    """What a module calls the conversions of another service, and where they are: package and module."""
    return shapes_of.alias(service), package(service), "shim" if service.is_remote else conversions


def needs(conversions: str, service: Service, shapes: list[Shape]) -> bool:
    """The module that converts these shapes names the conversions of that service."""
    if conversions == "dafny_to_smithy":
        return not service.is_remote  # for its errors; a client comes out as what went in
    inside = crossing(shapes)
    return any(is_client_of(service, s) if service.is_remote else s.namespace == service.namespace for s in inside)


def is_value(shape: Shape) -> bool:
    """Has a class or classes in `models`."""
    if isinstance(shape, Structure):
        return not (shape.is_error or shape.is_positional or shape.is_reference)
    return isinstance(shape, Enum | Union)


def classes_of(shape: Shape) -> Iterator[str]:
    yield class_of(shape)
    if isinstance(shape, Union):
        yield from (union_class(shape, member) for member in shape.members)
        yield f"{shape.name}Unknown"


def in_order_of_use(shapes: list[Shape]) -> list[Shape]:
    """What a shape needs comes before it; otherwise as in the model."""
    ordered: dict[Shape, None] = {}

    def visit(shape: Shape) -> None:
        if shape not in ordered:
            if isinstance(shape, Aggregate):
                for member in shape.members:
                    visit(member.target)
            ordered[shape] = None

    for shape in shapes:
        visit(shape)
    return [shape for shape in ordered if shape in set(shapes)]


def docstring(shape: Shape, indent: int = 4) -> str:
    """The documentation of a shape and of its members."""
    parts = [shape.doc] if shape.doc else []
    if isinstance(shape, Aggregate):
        members = [f"{names.member_name(member.name)}: {member.doc}" for member in shape.members if member.doc]
        parts += ["\n".join(members)] if members else []
    if not parts:
        return ""
    lines = "\n\n".join(parts).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').splitlines()
    text = "\n".join([lines[0], *textwrap.indent("\n".join(lines[1:]), " " * indent).split("\n")][: len(lines)])
    return f'"""{text}"""' if len(lines) == 1 else f'"""{text}\n{" " * indent}"""'


def imported(names: list[str], module: str) -> str:
    return f"from {module} import {', '.join(names)}" if names else ""


def member_kind(member: Member) -> str:
    return kind(member.target) if member.required else f"OptionalMember({kind(member.target)})"


def parameter(member: Member) -> str:
    """Annotation and default of a member in a constructor.

    Required numbers default to 0, as they always did; so do optional ones with a range, if 0 is in it.
    """
    target = annotation(member.target)
    if not member.required:
        return f"{target} | None = {0 if allows_zero(member.target.range) else None}"
    is_number = isinstance(member.target, Simple) and member.target.kind in ("integer", "long")
    return f"{target} = 0" if is_number else target


def allows_zero(limits: tuple[int, int | None] | None) -> bool:
    return limits is not None and limits[0] <= 0 and (limits[1] is None or limits[1] >= 0)


def environment() -> Environment:
    made = Environment(
        loader=PackageLoader("codegen"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters |= {
        "alias": shapes_of.alias,
        "class_name": names.class_name,
        "client_kind": shapes_of.client_kind,
        "constant_name": names.constant_name,
        "docstring": docstring,
        "function": function,
        "imported": imported,
        "mangled": names.mangled,
        "member_name": names.member_name,
        "package": package,
        "parameter": parameter,
        "table": table,
        "text": lambda value: json.dumps(value, ensure_ascii=False),
        "translated": names.translated,
    }
    made.globals |= {
        "annotation": annotation,
        "is_choice": shapes_of.is_choice,
        "kind": kind,
        "member_kind": member_kind,
        "union_class": union_class,
    }
    return made
