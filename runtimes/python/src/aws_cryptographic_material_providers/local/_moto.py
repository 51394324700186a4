"""moto's DynamoDB without moto's mocks: one region's tables, and a handler for requests of a client that is told of them."""

from __future__ import annotations

from io import BytesIO
from threading import Lock
from typing import Any

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from moto.core.request import normalize_request
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.responses import DynamoHandler


class Raw(BytesIO):
    """The body of a response, as botocore reads it."""

    def stream(self, **_: Any) -> Any:
        yield self.read()


class Tables:
    """The tables of one region. moto's are not made for threads: one request is worked on at a time."""

    def __init__(self, region: str, account: str) -> None:
        self._backend = DynamoDBBackend(region, account)
        self._lock = Lock()

    def send(self, request: AWSPreparedRequest, **_: Any) -> AWSResponse:
        """Answer a request that is about to be sent; for botocore's event `before-send`."""
        normalized = normalize_request(request)
        with self._lock:
            status, headers, body = Handler(self._backend).answer(normalized)
        return AWSResponse(request.url, status, headers, Raw(body.encode() if isinstance(body, str) else body))


class Handler(DynamoHandler):
    """moto looks its tables up by account and region, among those that its mocks reset. Here they are given."""

    def __init__(self, backend: DynamoDBBackend) -> None:
        super().__init__()
        self._backend = backend

    @property
    def dynamodb_backend(self) -> DynamoDBBackend:
        return self._backend

    def answer(self, request: Any) -> Any:
        return self._dispatch(request, request.url, request.headers)
