"""A DynamoDB in this process, by moto."""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar

from aws_cryptographic_material_providers.local._request import Reply, Request
from aws_cryptographic_material_providers.local._service import LocalService

if TYPE_CHECKING:
    from aws_cryptographic_material_providers.local._moto import Tables

__all__ = ["LocalDynamoDb"]

NO_MOTO = 'LocalDynamoDb needs moto: install "aws-cryptographic-material-providers[local]"'


class LocalDynamoDb(LocalService):
    """A DynamoDB in this process, by moto, for tests and for trying things out.

    moto's own mocks replace AWS for the whole process while they are active. Here nothing but the clients that `client` made, or that
    were given to `attach`, is answered; each object has its own tables, which last as long as the object does. Reads are always consistent,
    and one request is worked on at a time.

    Args:
        account: the account in the ARNs of tables (12 digits).

    Raises:
        ImportError: moto is not installed.
    """

    SERVICE: ClassVar[str] = "dynamodb"

    def __init__(self, *, account: str = "111122223333") -> None:
        try:
            from aws_cryptographic_material_providers.local._moto import Tables
        except ModuleNotFoundError as error:
            raise ImportError(NO_MOTO) from error
        super().__init__()
        self._new_tables = partial(Tables, account=account)
        self._regions: dict[str, Tables] = {}
        self._making = Lock()

    def attach(self, client: Any) -> None:
        super().attach(client)
        client.meta.events.register_first(f"before-send.{self.SERVICE}", self._tables(client.meta.region_name).send)

    def _tables(self, region: str) -> Tables:
        with self._making:
            if region not in self._regions:
                self._regions[region] = self._new_tables(region)
            return self._regions[region]

    def _reply(self, request: Request, model: Any) -> Reply | None:
        return None  # moto answers what would be sent
