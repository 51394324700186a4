"""Which shapes cross the border between Python and Dafny, and in which direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.model import Model, Operation, Resource, Service, Shape


@dataclass(frozen=True)
class Directions:
    to_dafny: set[Shape]
    to_python: set[Shape]


def directions(model: Model) -> Directions:
    """Users call services, and both users and the core call resources, so what these exchange goes both ways."""
    to_dafny: set[Shape] = set()
    to_python: set[Shape] = set()
    reached = model.reached()
    for shape in reached:
        if isinstance(shape, Service) and not shape.is_remote:
            asked, answered = exchanged(shape.operations)
            to_dafny |= crossing([shape.config] if shape.config else []) | asked
            to_python |= answered | crossing([shape.config] if shape.config else [])
        elif isinstance(shape, Resource):
            asked, answered = exchanged(shape.operations)
            to_dafny |= asked | answered
            to_python |= asked | answered
    return Directions(to_dafny, to_python)


def exchanged(operations: list[Operation]) -> tuple[set[Shape], set[Shape]]:
    inputs = crossing([operation.input for operation in operations if operation.input])
    outputs = crossing([operation.output for operation in operations if operation.output])
    return inputs, outputs


def crossing(start: Sequence[Shape]) -> set[Shape]:
    """Shapes inside these, up to references: what an object's own calls exchange is counted with its resource."""
    found: set[Shape] = set()
    waiting: list[Shape] = list(start)
    while waiting:
        shape = waiting.pop()
        if shape not in found and not isinstance(shape, Resource | Service):
            found.add(shape)
            waiting.extend(shape.targets())
    return found
