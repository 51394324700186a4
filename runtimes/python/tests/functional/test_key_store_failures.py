"""The branch key store when one request fails: each request of each operation, before it is carried out and after."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.errors import (
    ComAmazonawsDynamodb,
    ComAmazonawsKms,
    OpaqueWithTextError,
    ServiceError,
)
from aws_cryptographic_material_providers.keystore.models import BranchKeyMaterials

from runtimes.python.tests.functional.key_stores import CONTEXT, ID, Services, active

NEW_TABLE, NEW_ID = "new-table", "new id"
NEW_VERSION = ["GenerateDataKeyWithoutPlaintext", "ReEncrypt"]
READ = ["GetItem", "Decrypt"]
WRITES = {"CreateTable", "TransactWriteItems"}
OF_DYNAMODB = {"DescribeTable", "GetItem", *WRITES}

SEQUENCES = {
    "create_key_store, new table": ["DescribeTable", "CreateTable"],
    "create_key_store": ["DescribeTable"],
    "create_key": [*NEW_VERSION, "GenerateDataKeyWithoutPlaintext", "TransactWriteItems"],
    "version_key": ["GetItem", "ReEncrypt", *NEW_VERSION, "TransactWriteItems"],
    "get_active_branch_key": READ,
    "get_branch_key_version": READ,
    "get_beacon_key": READ,
}
CALLS: dict[str, Callable[[Services, str], Any]] = {
    "create_key_store, new table": lambda services, _: services.store(ddb_table_name=NEW_TABLE).create_key_store(),
    "create_key_store": lambda services, _: services.store().create_key_store(),
    "create_key": lambda services, _: services.store().create_key(
        branch_key_identifier=NEW_ID, encryption_context=CONTEXT
    ),
    "version_key": lambda services, _: services.store().version_key(branch_key_identifier=ID),
    "get_active_branch_key": lambda services, _: services.store().get_active_branch_key(branch_key_identifier=ID),
    "get_branch_key_version": lambda services, version: services.store().get_branch_key_version(
        branch_key_identifier=ID, branch_key_version=version
    ),
    "get_beacon_key": lambda services, _: services.store().get_beacon_key(branch_key_identifier=ID),
}
POSITIONS = [
    pytest.param(operation, position, id=f"{operation}-{position}-{request}")
    for operation, sequence in SEQUENCES.items()
    for position, request in enumerate(sequence, 1)
]
each_request = pytest.mark.parametrize(("operation", "position"), POSITIONS)


@pytest.fixture
def services() -> Services:
    made = Services()
    made.store().create_key(branch_key_identifier=ID, encryption_context=CONTEXT)
    return made


class Requests:
    """The requests to both services, in their order. One of them, counted from 1, fails before it is carried out or after."""

    def __init__(
        self,
        services: Services,
        position: int = 0,
        before: str | Exception | None = None,
        after: Exception | None = None,
    ) -> None:
        self.asked: list[str] = []
        self.position, self.before, self.after = position, before, after
        for service, client in ((services.kms, services.kms_client), (services.dynamodb, services.ddb_client)):
            client.meta.events.register("before-parameter-build", partial(self._begin, service))
            client.meta.events.register("after-call", self._end)

    def _begin(self, service: Any, model: Any, **_: Any) -> None:
        self.asked.append(model.name)
        if self.before is not None and len(self.asked) == self.position:
            service.fail(model.name, self.before, times=1)

    # `LocalService.change` is about good answers, and "there is no such table" is an answer that may be lost, too.
    def _end(self, **_: Any) -> None:
        if self.after is not None and len(self.asked) == self.position:
            raise self.after


def failed(services: Services, operation: str, position: int, **failure: Any) -> ServiceError:
    """The error when the request at the position fails, after which nothing more is asked."""
    version = active(services.store()).branch_key_version
    requests = Requests(services, position, **failure)
    with pytest.raises(ServiceError) as caught:
        CALLS[operation](services, version)
    assert requests.asked == SEQUENCES[operation][:position]
    return caught.value


def stored(services: Services) -> dict[str, list[Any]]:
    """The items of every table."""
    client = services.ddb_client
    return {table: client.scan(TableName=table)["Items"] for table in client.list_tables()["TableNames"]}


def whole(store: KeyStore, identifier: str = ID) -> BranchKeyMaterials:
    """The active branch key, which can be read as a version too; and there is a beacon key."""
    found: BranchKeyMaterials = active(store, identifier)
    assert as_version(store, found) == found
    assert len(store.get_beacon_key(branch_key_identifier=identifier).beacon_key_materials.beacon_key) == 32
    return found


def as_version(store: KeyStore, materials: BranchKeyMaterials) -> BranchKeyMaterials:
    return store.get_branch_key_version(
        branch_key_identifier=materials.branch_key_identifier, branch_key_version=materials.branch_key_version
    ).branch_key_materials


def works(services: Services, operation: str) -> None:
    """The operation does what it is for, and so do creating and versioning."""
    store = services.store()
    first = whole(store)
    assert CALLS[operation](services, first.branch_key_version)
    if operation == "create_key":
        assert whole(store, NEW_ID)
    store.create_key(branch_key_identifier="another id", encryption_context=CONTEXT)
    assert whole(store, "another id").encryption_context == CONTEXT
    store.version_key(branch_key_identifier=ID)
    assert whole(store).branch_key != first.branch_key
    assert as_version(store, first) == first


@pytest.mark.parametrize("operation", SEQUENCES)
def test_operation_asks_in_this_order(services: Services, operation: str) -> None:
    """So that the other tests leave no request out."""
    version = active(services.store()).branch_key_version
    requests = Requests(services)
    CALLS[operation](services, version)
    assert requests.asked == SEQUENCES[operation]


@each_request
def test_request_that_is_refused_is_an_error_and_writes_nothing(
    services: Services, operation: str, position: int
) -> None:  # [KEYSTORE-027]
    before = stored(services)
    error = failed(services, operation, position, before="ThrottlingException")
    request = SEQUENCES[operation][position - 1]
    assert type(error) is (ComAmazonawsDynamodb if request in OF_DYNAMODB else ComAmazonawsKms)
    assert (error.error_code, error.operation) == ("ThrottlingException", request)
    assert error.__cause__ is error.obj
    assert stored(services) == before
    works(services, operation)


@each_request
def test_request_that_raises_is_an_error_and_writes_nothing(services: Services, operation: str, position: int) -> None:
    before, exception = stored(services), ConnectionError("no way")
    error = failed(services, operation, position, before=exception)
    assert type(error) is OpaqueWithTextError
    assert error.obj is exception
    assert error.__cause__ is exception
    assert stored(services) == before
    works(services, operation)


def lost(services: Services, operation: str, position: int) -> None:
    exception = ConnectionError("the answer was lost")
    error = failed(services, operation, position, after=exception)
    assert type(error) is OpaqueWithTextError
    assert error.obj is exception
    assert error.__cause__ is exception


@pytest.mark.parametrize(
    ("operation", "position"),
    [each for each in POSITIONS if SEQUENCES[each.values[0]][each.values[1] - 1] not in WRITES],
)
def test_lost_answer_is_an_error_and_nothing_is_written_after_it(
    services: Services, operation: str, position: int
) -> None:
    before = stored(services)
    lost(services, operation, position)
    assert stored(services) == before
    works(services, operation)


def test_lost_answer_of_the_creation_of_a_table_leaves_one_that_is_used(services: Services) -> None:
    lost(services, "create_key_store, new table", 2)
    assert stored(services)[NEW_TABLE] == []
    works(services, "create_key_store, new table")
    store = services.store(ddb_table_name=NEW_TABLE)
    store.create_key(branch_key_identifier=ID, encryption_context=CONTEXT)
    assert whole(store)


def test_lost_answer_of_the_creation_of_a_key_leaves_a_whole_one(services: Services) -> None:
    lost(services, "create_key", 4)
    made = whole(services.store(), NEW_ID)
    assert made.encryption_context == CONTEXT
    with pytest.raises(ComAmazonawsDynamodb, match="Transaction cancelled"):
        CALLS["create_key"](services, "")
    assert whole(services.store(), NEW_ID) == made
    works(services, "version_key")


def test_lost_answer_of_the_creation_of_a_version_leaves_two_whole_ones(services: Services) -> None:
    store = services.store()
    first = whole(store)
    lost(services, "version_key", 5)
    assert whole(store).branch_key != first.branch_key
    assert as_version(store, first) == first
    works(services, "version_key")
