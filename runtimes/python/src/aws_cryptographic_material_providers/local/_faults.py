"""Faults on purpose: which calls are to be late, to fail, or to be answered wrongly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any, Literal

from aws_cryptographic_material_providers.local._request import Request

Answer = dict[str, Any]
Change = Callable[[Answer], Answer]
Kind = Literal["delay", "fail", "change"]


@dataclass(frozen=True)
class Failure:
    """An error of the service."""

    code: str
    message: str


@dataclass
class Fault:
    """What happens to the calls that it is about. `operation`, `region`, `resource`: None is any; `times`: None is always."""

    kind: Kind
    effect: Any
    operation: str | None
    region: str | None
    resource: str | None
    times: int | None

    def is_about(self, request: Request) -> bool:
        return (
            self.operation in (None, request.operation)
            and self.region in (None, request.region)
            and (self.resource is None or request.names(self.resource))
        )


class Faults:
    """Faults in the order in which they were asked for. Threads may share it: a fault meant for n calls meets n."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = Lock()

    def add(self, fault: Fault) -> None:
        if fault.times is not None and fault.times < 1:
            raise ValueError(f"times is {fault.times}; at least 1 is expected, or None for every call")
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def delay(self, request: Request) -> float:
        """Seconds by which to be late, of all delays together."""
        return float(sum(self._take("delay", request)))

    def failure(self, request: Request) -> Failure | BaseException | None:
        """The first that is about the request; those behind it wait for the next."""
        found = self._take("fail", request, at_most=1)
        return found[0] if found else None

    def changes(self, request: Request) -> list[Change]:
        return self._take("change", request)

    def _take(self, kind: Kind, request: Request, at_most: int | None = None) -> list[Any]:
        if not self._faults:
            return []
        with self._lock:
            found = [fault for fault in self._faults if fault.kind == kind and fault.is_about(request)][:at_most]
            for fault in found:
                if fault.times is not None:
                    fault.times -= 1
            self._faults = [fault for fault in self._faults if fault.times != 0]
        return [fault.effect for fault in found]
