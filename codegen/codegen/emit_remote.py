"""The shim of a service of AWS: from the core's requests to calls of a boto3 client, and from its answers back."""

from __future__ import annotations

from jinja2 import Environment

from codegen import emit_dafny
from codegen.model import List, Map, Member, Model, Operation, Service, Shape, Simple, Structure, Union, closure
from codegen.names import constructor, mangled, snake, translated

TO_BOTO3 = {"string": '"".join({})', "blob": "bytes({})", "boolean": "bool({})"}
TO_DAFNY = {"string": "text({})", "blob": "ByteSeq(data({}))", "boolean": "boolean({})"}


def emit(model: Model, service: Service, environment: Environment) -> dict[str, str]:
    """The text of each module, by its file name."""
    remote = Remote(model, service)
    return {
        f"{name}.py": environment.get_template(f"remote_{name}.py.jinja").render(
            service=service,
            remote=remote,
            module=emit_dafny.module_name(service.namespace),
            trait=emit_dafny.client_trait(service),
        )
        for name in ("models", "shim")
    }


class Remote:
    """What the templates ask about a service of AWS."""

    def __init__(self, model: Model, service: Service) -> None:
        shapes = model.of(service)
        asked = closure(o.input for o in service.operations if o.input)
        answered = closure(o.output for o in service.operations if o.output)
        converted = [shape for shape in shapes if isinstance(shape, Structure | Union)]
        self.requests = [shape for shape in converted if shape in asked]
        self.responses = [shape for shape in converted if shape in answered]
        self.has_optional = any(not member.required for shape in self.responses for member in shape.members)

    def method(self, operation: Operation) -> str:
        return snake(operation.name)

    def to_boto3(self, shape: Shape, value: str) -> str:
        match shape:
            case Simple():
                return TO_BOTO3.get(shape.kind, "{}").format(value)
            case List():
                return f"[{self.to_boto3(shape.element, 'item')} for item in {value}]"
            case Map():
                key, item = self.to_boto3(shape.key, "key"), self.to_boto3(shape.value, "item")
                return f"{{{key}: {item} for key, item in dict.items({value})}}"
        return f"{self.asks(shape)}({value})"

    def to_dafny(self, shape: Shape, value: str) -> str:
        match shape:
            case Simple():
                return TO_DAFNY.get(shape.kind, "integer({}, INT64_MIN, INT64_MAX)").format(value)
            case List():
                return f"ItemSeq([{self.to_dafny(shape.element, 'item')} for item in listed({value})]) or EMPTY"
            case Map():
                key, item = self.to_dafny(shape.key, "key"), self.to_dafny(shape.value, "item")
                return f"Map({{{key}: {item} for key, item in {value}.items()}})"
        return f"{self.answers(shape)}({value})"

    def asks(self, shape: Shape) -> str:
        return f"{snake(shape.name)}_to_boto3"

    def answers(self, shape: Shape) -> str:
        return f"{snake(shape.name)}_to_dafny"

    def constructor(self, shape: Shape, name: str) -> str:
        return f"types.{constructor(shape.name, name)}"

    def field(self, member: Member) -> str:
        return f"value.{translated(member.name)}"

    def is_member(self, member: Member) -> str:
        return f"value.is_{mangled(member.name)}"
