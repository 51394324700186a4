"""Calling a client of boto3's: its exceptions become failures of the core, with the exception inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


class RemoteClient:
    """The caller's client, which may be shared between threads and is not changed."""

    types: ClassVar[Any]
    """The module of the service's types in the core."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def Region(self) -> Any:
        try:
            return Result_Success(TextSeq(self.client.meta.region_name))
        except Exception as error:
            return Result_Failure(self.types.Error_Opaque(error, TextSeq("the client has no Region")))

    def send(self, operation: str, request: dict[str, Any], answered: Callable[[Any], Any]) -> Any:
        """Call, and say what came of it. Only what is no `Exception`, such as an interrupt, is not caught."""
        try:
            answer = getattr(self.client, operation)(**request)
        except Exception as error:
            return Result_Failure(self.failure(error, operation))
        try:
            return Result_Success(answered(answer))
        except Exception as error:
            text = f"the answer to {operation} is malformed: {type(error).__name__}"
            return Result_Failure(self.types.Error_Opaque(error, TextSeq(text)))

    def failure(self, error: Exception, operation: str) -> Any:
        from botocore.exceptions import ClientError

        if isinstance(error, ClientError):
            code = str(error.response.get("Error", {}).get("Code", ""))
            return self.types.Error_Refused(TextSeq(code), error, TextSeq(str(error)))  # [KMS-IMPL-017]
        return self.types.Error_Opaque(error, TextSeq(f"{operation} failed: {type(error).__name__}: {error}"))
