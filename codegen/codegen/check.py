"""What a model must satisfy beyond its names being defined."""

from codegen.model import Model


def check(model: Model) -> None:
    return None
