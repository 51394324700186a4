"""Local KMS and DynamoDB together, and beside whatever else the process does with AWS."""

from typing import Any

import boto3
import pytest
from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms
from moto import mock_aws

WEST, EAST = "us-west-2", "us-east-1"
TABLE = "table"
SCHEMA: dict[str, Any] = {
    "TableName": TABLE,
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}


@pytest.fixture
def unhelpful_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No credentials, and settings that would mislead a client."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_PROFILE", "there is no such profile")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/there/is/no/such/file")
    monkeypatch.setenv("AWS_DEFAULTS_MODE", "auto")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")


def test_key_is_stored_rotated_and_read_in_another_region() -> None:
    kms, dynamodb = LocalKms(), LocalDynamoDb()
    west, east, tables = kms.client(WEST), kms.client(EAST), dynamodb.client(WEST)
    tables.create_table(**SCHEMA)
    arn = west.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    west.replicate_key(KeyId=arn, ReplicaRegion=EAST)
    new = west.generate_data_key_without_plaintext(KeyId=arn, NumberOfBytes=32, EncryptionContext={"type": "new"})
    active = west.re_encrypt(
        CiphertextBlob=new["CiphertextBlob"], SourceKeyId=arn, DestinationKeyId=arn,
        SourceEncryptionContext={"type": "new"}, DestinationEncryptionContext={"type": "active"},
    )  # fmt: skip
    tables.put_item(TableName=TABLE, Item={"id": {"S": "1"}, "enc": {"B": active["CiphertextBlob"]}})
    stored = tables.get_item(TableName=TABLE, Key={"id": {"S": "1"}})["Item"]["enc"]["B"]
    replica = arn.replace(WEST, EAST)
    found = east.decrypt(KeyId=replica, CiphertextBlob=stored, EncryptionContext={"type": "active"})
    original = west.decrypt(CiphertextBlob=new["CiphertextBlob"], EncryptionContext={"type": "new"})
    assert found["Plaintext"] == original["Plaintext"]
    assert [request.operation for request in kms.requests][2:] == [
        "GenerateDataKeyWithoutPlaintext", "ReEncrypt", "Decrypt", "Decrypt",
    ]  # fmt: skip


@pytest.mark.usefixtures("unhelpful_environment")
def test_nothing_of_the_environment_matters() -> None:
    assert LocalKms().client(WEST).create_key()["KeyMetadata"]["Enabled"]
    tables = LocalDynamoDb().client("region-of-my-own-1")
    assert tables.create_table(**SCHEMA)["TableDescription"]["TableName"] == TABLE


def test_local_services_go_on_inside_mocks_of_moto() -> None:
    kms, dynamodb = LocalKms(), LocalDynamoDb()
    before, tables = kms.client(WEST), dynamodb.client(WEST)
    tables.create_table(**SCHEMA)
    with mock_aws():
        arn = before.create_key()["KeyMetadata"]["Arn"]
        inside = kms.client(WEST)
        assert inside.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn
        assert dynamodb.client(WEST).list_tables()["TableNames"] == [TABLE]
        assert tables.list_tables()["TableNames"] == [TABLE]
        mocked = boto3.client("kms", region_name=WEST)
        assert mocked.list_keys()["Keys"] == []
        assert boto3.client("dynamodb", region_name=WEST).list_tables()["TableNames"] == []
    assert inside.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn
    assert tables.list_tables()["TableNames"] == [TABLE]


@pytest.mark.parametrize("service", ["kms", "dynamodb"])
def test_clients_of_others_are_not_redirected(service: str) -> None:
    local: Any = {"kms": LocalKms, "dynamodb": LocalDynamoDb}[service]()
    mine = local.client(WEST)
    (mine.list_keys if service == "kms" else mine.list_tables)()
    others = boto3.client(
        service,
        region_name=WEST,
        endpoint_url="http://127.0.0.1:1",
        aws_access_key_id="mine",
        aws_secret_access_key="mine",
    )
    others.meta.events.register(
        "before-send", lambda request, **_: pytest.fail(f"sent to {request.url}", pytrace=False)
    )
    with pytest.raises(pytest.fail.Exception, match=r"sent to http://127\.0\.0\.1:1"):
        (others.list_keys if service == "kms" else others.list_tables)()
    assert len(local.requests) == 1
