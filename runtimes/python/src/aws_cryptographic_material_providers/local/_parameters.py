"""Parameters of a request, checked against botocore's description of the service.

botocore itself checks types, what is required, and how small things may be. The rest is up to the service, hence done here.
"""

from __future__ import annotations

import re
from typing import Any

from aws_cryptographic_material_providers.local._errors import KmsError, invalid


def checked(shape: Any, value: Any, name: str = "") -> Any:
    """Give the value with blobs as `bytes`; refuse one that breaks a constraint of its shape."""
    match shape.type_name:
        case "structure":
            return {key: checked(shape.members[key], member, key) for key, member in value.items()}
        case "list":
            _check_range(shape, name, len(value), "have length", value)
            return [checked(shape.member, member, name) for member in value]
        case "map":
            return {_text(key, name): _text(member, name) for key, member in value.items()}
        case "blob":
            content = value.encode() if isinstance(value, str) else bytes(value)
            _check_range(shape, name, len(content), "have length")
            return content
        case "integer":
            _check_range(shape, name, value, "have value", value)
        case "string":
            _check_range(shape, name, len(_text(value, name)), "have length", value)
            _check_choice(shape, name, value)
    return value


def _text(value: str, name: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise invalid(f"{name} has a text that is no Unicode") from None
    return value


def _check_range(shape: Any, name: str, size: int, what: str, shown: Any = None) -> None:
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and size < least:
        raise _broken(name, f"{what} greater than or equal to {least}", shown)
    if most is not None and size > most:
        raise _broken(name, f"{what} less than or equal to {most}", shown)


def _check_choice(shape: Any, name: str, value: str) -> None:
    choices, pattern = shape.metadata.get("enum"), shape.metadata.get("pattern")
    if choices and value not in choices:
        raise _broken(name, f"satisfy enum value set: [{', '.join(choices)}]", value)
    if pattern and not re.fullmatch(pattern, value):
        raise _broken(name, f"satisfy regular expression pattern: {pattern}", value)


def _broken(name: str, constraint: str, shown: Any) -> KmsError:
    value = "" if shown is None else f" '{shown}'"
    place = name[:1].lower() + name[1:]
    return invalid(
        f"1 validation error detected: Value{value} at '{place}' failed to satisfy constraint: Member must {constraint}"
    )
