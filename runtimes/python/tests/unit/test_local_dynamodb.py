"""The local DynamoDB: tables of its own in each region, conditions that hold, and nothing patched."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalDynamoDb

from runtimes.python.tests.unit.refusals import refusal

WEST, EAST = "us-west-2", "us-east-1"
TABLE = "branch-keys"
SCHEMA: dict[str, Any] = {
    "TableName": TABLE,
    "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name in ("branch-key-id", "type")],
    "KeySchema": [{"AttributeName": "branch-key-id", "KeyType": "HASH"}, {"AttributeName": "type", "KeyType": "RANGE"}],
    "BillingMode": "PAY_PER_REQUEST",
}
KEY = {"branch-key-id": {"S": "id"}, "type": {"S": "branch:ACTIVE"}}
NAMES = {"#id": "branch-key-id", "#enc": "enc"}


@pytest.fixture
def dynamodb() -> LocalDynamoDb:
    return LocalDynamoDb()


@pytest.fixture
def client(dynamodb: LocalDynamoDb) -> Any:
    client = dynamodb.client(WEST)
    client.create_table(**SCHEMA)
    return client


def put(enc: bytes, condition: str, **values: bytes) -> dict[str, Any]:
    names = {name: NAMES[name] for name in NAMES if name in condition}
    given = {f":{name}": {"B": value} for name, value in values.items()}
    more = {"ExpressionAttributeValues": given} if given else {}
    item = KEY | {"enc": {"B": enc}}
    return {
        "Put": {"TableName": TABLE, "Item": item, "ConditionExpression": condition, "ExpressionAttributeNames": names, **more}
    }  # fmt: skip


def test_item_comes_back(client: Any) -> None:
    item = KEY | {"enc": {"B": bytes(range(256))}, "hierarchy-version": {"N": "1"}}
    client.put_item(TableName=TABLE, Item=item)
    assert client.get_item(TableName=TABLE, Key=KEY)["Item"] == item
    assert "Item" not in client.get_item(TableName=TABLE, Key=KEY | {"type": {"S": "beacon:ACTIVE"}})


def test_tables_belong_to_account_region_and_object(dynamodb: LocalDynamoDb, client: Any) -> None:
    arn = client.describe_table(TableName=TABLE)["Table"]["TableArn"]
    assert arn == f"arn:aws:dynamodb:{WEST}:111122223333:table/{TABLE}"
    assert dynamodb.client(WEST).list_tables()["TableNames"] == [TABLE]
    assert dynamodb.client(EAST).list_tables()["TableNames"] == []
    assert LocalDynamoDb().client(WEST).list_tables()["TableNames"] == []
    created = LocalDynamoDb(account="999988887777").client(EAST).create_table(**SCHEMA)
    assert created["TableDescription"]["TableArn"] == f"arn:aws:dynamodb:{EAST}:999988887777:table/{TABLE}"


def test_modelled_exceptions_are_raised(client: Any) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_table(TableName="another")
    with pytest.raises(client.exceptions.ResourceInUseException):
        client.create_table(**SCHEMA)


def test_transaction_is_all_or_nothing(client: Any) -> None:
    new = put(b"1", "attribute_not_exists(#id)")
    other = {"Put": {"TableName": TABLE, "Item": KEY | {"type": {"S": "beacon:ACTIVE"}}}}
    client.transact_write_items(TransactItems=[new])
    with pytest.raises(
        client.exceptions.TransactionCanceledException, match=r"\[None, ConditionalCheckFailed\]"
    ) as caught:
        client.transact_write_items(TransactItems=[other, new])
    assert [reason["Code"] for reason in caught.value.response["CancellationReasons"]] == [
        "None",
        "ConditionalCheckFailed",
    ]
    assert client.scan(TableName=TABLE)["Count"] == 1
    client.transact_write_items(TransactItems=[put(b"2", "attribute_exists(#id) AND #enc = :old", old=b"1")])
    assert client.get_item(TableName=TABLE, Key=KEY)["Item"]["enc"] == {"B": b"2"}
    stale = put(b"3", "attribute_exists(#id) AND #enc = :old", old=b"1")
    assert refusal(client.transact_write_items, TransactItems=[stale]) == "TransactionCanceledException"


def test_one_of_many_threads_wins_a_conditional_write(client: Any) -> None:
    start = threading.Barrier(16)

    def work(number: int) -> bool:
        start.wait()
        try:
            client.transact_write_items(TransactItems=[put(bytes([number]), "attribute_not_exists(#id)")])
        except client.exceptions.TransactionCanceledException:
            return False
        return True

    with ThreadPoolExecutor(16) as pool:
        won = list(pool.map(work, range(16)))
    assert won.count(True) == 1
    assert client.get_item(TableName=TABLE, Key=KEY)["Item"]["enc"] == {"B": bytes([won.index(True)])}


def test_requests_are_recorded_and_fail_on_purpose(dynamodb: LocalDynamoDb, client: Any) -> None:
    dynamodb.requests.clear()
    dynamodb.fail("GetItem", "ProvisionedThroughputExceededException", times=1)
    with pytest.raises(client.exceptions.ProvisionedThroughputExceededException):
        client.get_item(TableName=TABLE, Key=KEY)
    dynamodb.change("GetItem", lambda answer: answer | {"Item": KEY}, resource=TABLE)
    assert client.get_item(TableName=TABLE, Key=KEY)["Item"] == KEY
    assert [request.parameters for request in dynamodb.requests] == [{"TableName": TABLE, "Key": KEY}] * 2


def test_fault_is_about_a_table_in_a_transaction(dynamodb: LocalDynamoDb, client: Any) -> None:
    dynamodb.fail("TransactWriteItems", "ThrottlingException", resource=TABLE)
    write = put(b"1", "attribute_not_exists(#id)")
    assert refusal(client.transact_write_items, TransactItems=[write]) == "ThrottlingException"
    other = {"Put": write["Put"] | {"TableName": "another"}}
    assert refusal(client.transact_write_items, TransactItems=[other]) != "ThrottlingException"


def in_fresh_interpreter(program: str) -> str:
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_missing_moto_is_said() -> None:
    program = (
        "import sys; sys.modules['moto'] = None\n"
        "from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms\n"
        "LocalKms().client('us-west-2').create_key()\n"
        "try: LocalDynamoDb()\n"
        "except ImportError as error: print(error)"
    )
    said = 'LocalDynamoDb needs moto: install "aws-cryptographic-material-providers[local]"'
    assert in_fresh_interpreter(program) == said


def test_boto3_and_moto_are_imported_when_needed() -> None:
    program = (
        "import sys\n"
        "from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms\n"
        "kms = LocalKms()\n"
        "print([name for name in ('boto3', 'botocore', 'moto') if name in sys.modules])"
    )
    assert in_fresh_interpreter(program) == "[]"
