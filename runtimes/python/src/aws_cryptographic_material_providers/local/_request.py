"""What a client asked for, and the two kinds of reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

SECRET = "Plaintext"
RESOURCES = ("KeyId", "SourceKeyId", "DestinationKeyId", "TargetKeyId", "AliasName", "TableName")
SERVER_ERRORS = {"InternalServerError": 500, "KMSInternalException": 500, "KeyUnavailableException": 500}
SERVER_ERRORS |= {"DependencyTimeoutException": 503, "ServiceUnavailable": 503}


@dataclass(frozen=True, repr=False)
class Request:
    """One call of a client, as it was made.

    `operation` has the name of the service (`GenerateDataKey`), `parameters` are those that the caller gave, in the types that the caller
    gave; what is in them changes no more. The repr shows the length of bytes only.
    """

    region: str
    operation: str
    parameters: dict[str, Any]

    def names(self, resource: str) -> bool:
        """Tell whether the call is about this key, alias or table, named just so."""
        return resource in _named(self.parameters)

    def __repr__(self) -> str:
        return f"Request(region={self.region!r}, operation={self.operation!r}, parameters={_shown(self.parameters)})"


def _named(parameters: dict[str, Any]) -> Iterator[str]:
    """Resources that parameters name; those of a transaction are inside its items. Contexts name nothing: users fill them."""
    for member, value in parameters.items():
        if member in RESOURCES:
            yield value
        elif member == "TransactItems":
            for item in value:
                for action in item.values():
                    yield from _named(action)


def _shown(value: Any, name: str = "") -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_shown(member, key)}" for key, member in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, (bytes, bytearray)) or (name == SECRET and isinstance(value, str)):
        return f"<{len(value)} bytes>"
    return repr(value)


def frozen(value: Any) -> Any:
    """A copy that no later change of the caller's objects reaches, with the same types."""
    if type(value) is dict:
        return {key: frozen(member) for key, member in value.items()}
    if type(value) is list:
        return [frozen(member) for member in value]
    return bytearray(value) if isinstance(value, bytearray) else value


@dataclass(frozen=True)
class HttpResponse:
    """As much of a response of HTTP as botocore looks at."""

    status_code: int
    headers: Mapping[str, str]


Reply = tuple[HttpResponse, dict[str, Any]]


def answered(members: dict[str, Any]) -> Reply:
    return _reply(200, members)


def refused(code: str, message: str) -> Reply:
    """The reply of which boto3 makes a `ClientError`, of the class that belongs to the code."""
    return _reply(SERVER_ERRORS.get(code, 400), {"Error": {"Code": code, "Message": message}, "message": message})


def _reply(status: int, members: dict[str, Any]) -> Reply:
    metadata = {"RequestId": str(uuid4()), "HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}
    return HttpResponse(status, {}), members | {"ResponseMetadata": metadata}
