"""Key stores over a local KMS and DynamoDB, and over recorded tables."""

from typing import Any

from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.config import KeyStoreConfig
from aws_cryptographic_material_providers.keystore.models import (
    Discovery,
    KMSConfigurationDiscovery,
    KMSConfigurationKmsKeyArn,
    KMSConfigurationKmsMRKeyArn,
    KMSConfigurationMrDiscovery,
    MRDiscovery,
)
from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms

from runtimes.python.tests.vectors.recorded import load

WEST, TABLE, LOGICAL = "us-west-2", "branch-keys", "logical name"
ID, CONTEXT = "a branch key / of: mine ü", {"tenant": "42", "": "empty name", "land": "Österreich"}
RECORDED = load("hierarchical.json")


class Services:
    """A KMS with one key, a DynamoDB, and key stores that use them."""

    def __init__(self) -> None:
        self.kms, self.dynamodb = LocalKms(), LocalDynamoDb()
        self.kms_client, self.ddb_client = self.kms.client(WEST), self.dynamodb.client(WEST)
        self.arn = self.kms_client.create_key()["KeyMetadata"]["Arn"]
        self.store().create_key_store()
        self.forget()

    def store(self, configuration: Any = None, **members: Any) -> KeyStore:
        given = {
            "ddb_table_name": TABLE,
            "logical_key_store_name": LOGICAL,
            "kms_configuration": configuration or KMSConfigurationKmsKeyArn(self.arn),
            "kms_client": self.kms_client,
            "ddb_client": self.ddb_client,
        }
        return KeyStore(KeyStoreConfig(**(given | members)))

    def forget(self) -> None:
        self.kms.requests.clear()
        self.dynamodb.requests.clear()

    def asked(self) -> list[str]:
        return [request.operation for request in (*self.kms.requests, *self.dynamodb.requests)]

    def item(self, identifier: str, type: str) -> dict[str, Any]:
        key = {"branch-key-id": {"S": identifier}, "type": {"S": type}}
        return self.ddb_client.get_item(TableName=TABLE, Key=key).get("Item", {})  # type: ignore[no-any-return]

    def items(self) -> list[dict[str, Any]]:
        found = self.ddb_client.scan(TableName=TABLE)["Items"]
        return sorted(found, key=lambda item: (item["branch-key-id"]["S"], item["type"]["S"]))


def active(store: KeyStore, identifier: str = ID) -> Any:
    return store.get_active_branch_key(branch_key_identifier=identifier).branch_key_materials


def recorded_configuration(recorded: dict[str, Any]) -> Any:
    value = recorded.get("value")
    match recorded["variant"]:
        case "KmsKeyArn":
            return KMSConfigurationKmsKeyArn(value)
        case "KmsMRKeyArn":
            return KMSConfigurationKmsMRKeyArn(value)
        case "Discovery":
            return KMSConfigurationDiscovery(Discovery())
        case "MrDiscovery":
            return KMSConfigurationMrDiscovery(MRDiscovery(region=value))
    raise AssertionError(recorded)


def attribute(recorded: dict[str, str]) -> dict[str, Any]:
    ((kind, value),) = recorded.items()
    return {kind: bytes.fromhex(value) if kind == "B" else value}


class Table:
    """A DynamoDB client that only knows recorded items, or answers each GetItem with one."""

    def __init__(self, region: str, items: list[Any], always: Any = None) -> None:
        self.meta = LocalKms().client(region).meta
        self.items, self.always = items, always

    def get_item(self, TableName: str, Key: dict[str, Any]) -> dict[str, Any]:
        found = [item for item in self.items if all(item[name] == value for name, value in Key.items())]
        if self.always is not None:
            found = [self.always]
        return {"Item": {name: attribute(value) for name, value in found[0].items()}} if found else {}


def recorded_kms() -> LocalKms:
    kms = LocalKms()
    for key in RECORDED["kms_keys"]:
        kms.add_key(key["arn"], bytes.fromhex(key["key_material"]))
    return kms


def recorded_store(name: str, kms: LocalKms, item: Any = None) -> KeyStore:
    [recorded] = [store for store in RECORDED["key_stores"] if store["name"] == name]
    region = recorded["kms_client_region"]
    return KeyStore(
        KeyStoreConfig(
            ddb_table_name=recorded["table_name"],
            logical_key_store_name=recorded["logical_key_store_name"],
            kms_configuration=recorded_configuration(recorded["kms_configuration"]),
            grant_tokens=recorded["grant_tokens"],
            kms_client=kms.client(region),
            ddb_client=Table(region, RECORDED["tables"][recorded["table_name"]], item),
        )
    )
