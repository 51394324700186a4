"""Kinds of members that are objects: what implements a resource, and clients of services."""

from __future__ import annotations

from typing import Any

from aws_cryptographic_material_providers._late import Late

from aws_cryptography_primitives._shapes import Kind, mistyped


class Reference(Kind):
    """An object that implements a resource. Its classes are looked up late: their module imports that of the models."""

    def __init__(self, module: str, resource: str) -> None:
        self.module = Late(module)
        self.resource = resource
        self.expected = f"I{resource}"

    def problem(self, path: str, value: Any) -> TypeError | None:
        interface = getattr(self.module, self.expected)
        return None if isinstance(value, interface) else mistyped(path, value, self.expected)

    def plain(self, value: Any) -> Any:
        return value.as_dict() if hasattr(value, "as_dict") else value

    def revived(self, plain: Any) -> Any:
        return getattr(self.module, self.resource).from_dict(plain) if isinstance(plain, dict) else plain


class ClientOf(Kind):
    """A client of another service. Its class is looked up late."""

    def __init__(self, module: str, name: str) -> None:
        self.module = Late(module)
        self.expected = name

    def problem(self, path: str, value: Any) -> TypeError | None:
        client = getattr(self.module, self.expected)
        return None if isinstance(value, client) else mistyped(path, value, self.expected)


class AwsClient(Kind):
    """A client of boto3's for a service of AWS, or whatever is in a region and takes some of its calls."""

    def __init__(self, service: str, calls: list[str]) -> None:
        self.calls = calls
        self.expected = f'boto3 client for "{service}"'

    def problem(self, path: str, value: Any) -> TypeError | None:
        is_client = any(callable(getattr(value, call, None)) for call in self.calls)
        in_a_region = hasattr(getattr(value, "meta", None), "region_name")
        return None if is_client and in_a_region else mistyped(path, value, self.expected)

    def shown(self, value: Any) -> str:
        """Without what the object may say of its credentials."""
        return f"<{type(value).__name__}>"
