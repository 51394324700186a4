"""What the local services share: clients whose calls come here, a record of the requests, and faults on purpose."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from functools import partial
from typing import Any, ClassVar

from aws_cryptographic_material_providers.local._clients import make_client, operations_of
from aws_cryptographic_material_providers.local._faults import Change, Failure, Fault, Faults
from aws_cryptographic_material_providers.local._request import HttpResponse, Reply, Request, frozen, refused

NOTED = "local service"  # where a call's request is kept, in botocore's context of the call
BY_DESIGN = "this call was made to fail"


class LocalService(ABC):
    """A service in this process, in any number of regions. Threads may share it, and its clients.

    `requests` is the list of all calls, in order; it may be read, and cleared, at any time.
    """

    SERVICE: ClassVar[str]

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._faults = Faults()

    def client(self, region: str) -> Any:
        """Make a boto3 client for a region whose calls are answered here. It needs no credentials, and never uses the network."""
        client = make_client(self.SERVICE, region)
        self.attach(client)
        return client

    def attach(self, client: Any) -> None:
        """Answer the calls of a boto3 client from now on. No other client is touched.

        Raises:
            ValueError: the client is one for another service.
        """
        service = client.meta.service_model.service_name
        if service != self.SERVICE:
            raise ValueError(f"client is for {service}; one for {self.SERVICE} is expected")
        events = client.meta.events
        events.register_last(f"before-parameter-build.{self.SERVICE}", _note)
        events.register_first(f"before-call.{self.SERVICE}", partial(self._before_call, client.meta.region_name))
        events.register_first(f"after-call.{self.SERVICE}", self._after_call)

    def fail(
        self,
        operation: str | None,
        error: str | BaseException,
        *,
        message: str = BY_DESIGN,
        times: int | None = None,
        region: str | None = None,
        resource: str | None = None,
    ) -> None:
        """Let calls fail instead of being answered. boto3 tries such a call once only.

        Args:
            operation: which calls, as in `Decrypt`; None is all.
            error: the code of an error of the service, of which boto3 makes a `ClientError` (`ThrottlingException`), or an exception
                to be raised as it is.
            message: the text that goes with a code.
            times: how many calls fail; None is every one, until `clear_faults`. When several failures are about one call, the one that
                was asked for first is taken.
            region: only calls of clients for this region.
            resource: only calls about this key, alias or table; the text is compared with what the caller gives.

        Raises:
            ValueError: the service has no such operation, or `times` is less than 1.
        """
        effect = error if isinstance(error, BaseException) else Failure(error, message)
        self._add(Fault("fail", effect, operation, region, resource, times))

    def delay(
        self,
        operation: str | None,
        seconds: float,
        *,
        times: int | None = None,
        region: str | None = None,
        resource: str | None = None,
    ) -> None:
        """Let calls take this much longer. The other parameters, and what is raised, are as for `fail`."""
        self._add(Fault("delay", seconds, operation, region, resource, times))

    def change(
        self,
        operation: str | None,
        change: Change,
        *,
        times: int | None = None,
        region: str | None = None,
        resource: str | None = None,
    ) -> None:
        """Hand out what `change` makes of a good answer. The other parameters, and what is raised, are as for `fail`.

        `change` takes the answer as boto3 gives it (a dict) and returns the one to give instead, say `lambda a: a | {"KeyId": other}`.
        """
        self._add(Fault("change", change, operation, region, resource, times))

    def clear_faults(self) -> None:
        """Answer as usual again."""
        self._faults.clear()

    def _add(self, fault: Fault) -> None:
        if fault.operation is not None and fault.operation not in operations_of(self.SERVICE):
            raise ValueError(f"{self.SERVICE} has no operation {fault.operation!r}")
        self._faults.add(fault)

    def _before_call(self, region: str, model: Any, context: dict[str, Any], **_: Any) -> Reply | None:
        request = Request(region, model.name, context[NOTED])
        context[NOTED] = request
        self.requests.append(request)
        if seconds := self._faults.delay(request):
            time.sleep(seconds)
        failure = self._faults.failure(request)
        if isinstance(failure, BaseException):
            raise failure
        if failure is not None:
            return refused(failure.code, failure.message)
        return self._reply(request, model)

    def _after_call(
        self, http_response: HttpResponse, parsed: dict[str, Any], context: dict[str, Any], **_: Any
    ) -> None:
        if http_response.status_code < 300:
            for change in self._faults.changes(context[NOTED]):
                changed = change(dict(parsed))
                parsed.clear()
                parsed.update(changed)

    @abstractmethod
    def _reply(self, request: Request, model: Any) -> Reply | None:
        """Give the reply; None lets botocore go on to send the request."""


def _note(params: dict[str, Any], context: dict[str, Any], **_: Any) -> None:
    context[NOTED] = frozen(params)
