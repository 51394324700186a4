"""The branch key store over a local KMS and DynamoDB."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.errors import (
    ComAmazonawsDynamodb,
    ComAmazonawsKms,
    KeyStoreException,
)
from aws_cryptographic_material_providers.keystore.models import (
    Discovery,
    KMSConfigurationDiscovery,
    KMSConfigurationKmsKeyArn,
    KMSConfigurationKmsMRKeyArn,
    KMSConfigurationMrDiscovery,
    MRDiscovery,
)

from runtimes.python.tests.functional.key_stores import CONTEXT, ID, LOGICAL, TABLE, WEST, Services, active

TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
DISCOVERING = [KMSConfigurationDiscovery(Discovery()), KMSConfigurationMrDiscovery(MRDiscovery(region=WEST))]


@pytest.fixture
def store(services: Services) -> KeyStore:
    return services.store()


@pytest.fixture
def created(services: Services, store: KeyStore) -> str:
    store.create_key(branch_key_identifier=ID, encryption_context=CONTEXT)
    services.forget()
    return ID


# ---- The table


def test_create_key_store_makes_the_table_once() -> None:  # [KEYSTORE-023] [KEYSTORE-026] [KEYSTORE-028] [KEYSTORE-029]
    services = Services()
    services.ddb_client.delete_table(TableName=TABLE)
    services.forget()
    arn = services.store().create_key_store().table_arn
    assert arn == services.ddb_client.describe_table(TableName=TABLE)["Table"]["TableArn"]
    describe, create, *_ = services.dynamodb.requests
    assert (describe.operation, describe.parameters) == ("DescribeTable", {"TableName": TABLE})
    assert create.operation == "CreateTable"
    assert create.parameters == {
        "TableName": TABLE,
        "AttributeDefinitions": [
            {"AttributeName": "branch-key-id", "AttributeType": "S"},
            {"AttributeName": "type", "AttributeType": "S"},
        ],
        "KeySchema": [
            {"AttributeName": "branch-key-id", "KeyType": "HASH"},
            {"AttributeName": "type", "KeyType": "RANGE"},
        ],
        "BillingMode": "PAY_PER_REQUEST",
    }
    services.forget()
    assert services.store().create_key_store().table_arn == arn
    assert services.asked() == ["DescribeTable"]


def test_table_of_another_schema_is_refused(services: Services) -> None:  # [KEYSTORE-024]
    services.ddb_client.create_table(
        TableName="other",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "branch-key-id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "branch-key-id", "AttributeType": "S"}],
    )
    with pytest.raises(KeyStoreException, match="does not conform to expected Key Store construction"):
        services.store(ddb_table_name="other").create_key_store()


# ---- Creating a branch key


def test_created_key_has_three_items_of_the_recorded_layout(services: Services, store: KeyStore) -> None:
    # [KEYSTORE-034] [KEYSTORE-037] [KEYSTORE-038] [KEYSTORE-042] [KEYSTORE-044] [KEYSTORE-078] [KEYSTORE-079]
    identifier = store.create_key(branch_key_identifier=ID, encryption_context=CONTEXT).branch_key_identifier
    assert identifier == ID
    beacon, current, version = services.items()
    assert version["type"]["S"] == current["version"]["S"]
    assert re.fullmatch(
        r"branch:version:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", version["type"]["S"]
    )
    assert [item["type"]["S"] for item in (beacon, current)] == ["beacon:ACTIVE", "branch:ACTIVE"]
    for item in (beacon, current, version):
        fixed = {"branch-key-id", "type", "create-time", "hierarchy-version", "kms-arn", "enc"}
        assert set(item) == fixed | {f"aws-crypto-ec:{name}" for name in CONTEXT} | ({"version"} & set(item))
        assert item["kms-arn"] == {"S": services.arn}
        assert item["hierarchy-version"] == {"N": "1"}
        assert TIMESTAMP.fullmatch(item["create-time"]["S"])
        assert {name: item[f"aws-crypto-ec:{name}"] for name in CONTEXT} == {n: {"S": v} for n, v in CONTEXT.items()}
    assert len({item["create-time"]["S"] for item in (beacon, current, version)}) == 1


def test_creating_a_key_asks_what_the_specification_says(services: Services) -> None:
    # [KEYSTORE-035] [KEYSTORE-039] [KEYSTORE-040] [KEYSTORE-041] [KEYSTORE-043] [KEYSTORE-020] [KEYSTORE-066]
    services.store(grant_tokens=["token"]).create_key(branch_key_identifier=ID, encryption_context=CONTEXT)
    made, again, beacon = services.kms.requests
    [written] = services.dynamodb.requests
    puts = [item["Put"] for item in written.parameters["TransactItems"]]
    contexts = [
        {n: next(iter(v.values())) for n, v in put["Item"].items() if n != "enc"} | {"tablename": LOGICAL}
        for put in puts
    ]
    shared = {"GrantTokens": ["token"]}
    new = {"KeyId": services.arn, "NumberOfBytes": 32}
    assert [each.operation for each in services.kms.requests] == [
        "GenerateDataKeyWithoutPlaintext", "ReEncrypt", "GenerateDataKeyWithoutPlaintext",
    ]  # fmt: skip
    assert made.parameters == new | shared | {"EncryptionContext": contexts[0]}
    assert beacon.parameters == new | shared | {"EncryptionContext": contexts[2]}
    assert again.parameters == shared | {
        "CiphertextBlob": puts[0]["Item"]["enc"]["B"],
        "SourceKeyId": services.arn,
        "DestinationKeyId": services.arn,
        "SourceEncryptionContext": contexts[0],
        "DestinationEncryptionContext": contexts[1],
    }
    assert {put["TableName"] for put in puts} == {TABLE}
    assert {put["ConditionExpression"] for put in puts} == {"attribute_not_exists(#BranchKeyIdentifierField)"}
    assert set(written.parameters) == {"TransactItems"}


def test_key_without_an_id_has_a_new_uuid(store: KeyStore) -> None:  # [KEYSTORE-033] [KEYSTORE-030]
    identifier = store.create_key().branch_key_identifier
    assert str(UUID(identifier)) == identifier
    assert active(store, identifier).encryption_context == {}


@pytest.mark.parametrize("context", [None, {}])
def test_own_id_without_context_is_refused(services: Services, store: KeyStore, context: Any) -> None:  # [KEYSTORE-031]
    with pytest.raises(KeyStoreException, match="Custom branch key identifier requires custom encryption context"):
        store.create_key(branch_key_identifier=ID, encryption_context=context)
    assert services.asked() == []


def test_empty_id_is_refused(services: Services, store: KeyStore) -> None:
    with pytest.raises(KeyStoreException, match=r"[Ee]mpty"):
        store.create_key(branch_key_identifier="", encryption_context=CONTEXT)
    with pytest.raises(KeyStoreException, match=r"[Ee]mpty"):
        store.version_key(branch_key_identifier="")
    assert services.asked() == []


@pytest.mark.parametrize("configuration", DISCOVERING)
def test_discovery_neither_creates_nor_versions(services: Services, created: str, configuration: Any) -> None:
    # [KEYSTORE-032] [KEYSTORE-046]
    store = services.store(configuration)
    with pytest.raises(KeyStoreException, match="discovery"):
        store.create_key(branch_key_identifier="other", encryption_context=CONTEXT)
    with pytest.raises(KeyStoreException, match="discovery"):
        store.version_key(branch_key_identifier=created)
    assert services.asked() == []


def test_id_that_is_taken_is_refused_and_nothing_is_lost(services: Services, store: KeyStore, created: str) -> None:
    # [KEYSTORE-045] [KEYSTORE-036]
    before = services.items()
    with pytest.raises(ComAmazonawsDynamodb, match="Transaction cancelled"):
        store.create_key(branch_key_identifier=created, encryption_context=CONTEXT)
    assert services.items() == before


# ---- Reading  [KEYSTORE-057] [KEYSTORE-061] [KEYSTORE-063] [KEYSTORE-060] [KEYSTORE-083] [KEYSTORE-085]


def test_key_is_read_back(
    store: KeyStore, created: str
) -> None:  # [KEYSTORE-082] [KEYSTORE-081] [KEYSTORE-084] [FW-BM-001] [FW-BM-002]
    current = active(store)
    assert (current.branch_key_identifier, current.encryption_context) == (created, CONTEXT)
    assert len(current.branch_key) == 32
    assert UUID(current.branch_key_version).version == 4
    version = store.get_branch_key_version(
        branch_key_identifier=created, branch_key_version=current.branch_key_version
    ).branch_key_materials
    assert version == current
    beacon = store.get_beacon_key(branch_key_identifier=created).beacon_key_materials
    assert (beacon.beacon_key_identifier, beacon.encryption_context, beacon.hmac_keys) == (created, CONTEXT, None)
    assert beacon.beacon_key not in (None, current.branch_key)
    assert "branch_key=<32 bytes>" in repr(current)


READS: dict[str, Callable[[KeyStore, str], Any]] = {
    "active": lambda store, version: store.get_active_branch_key(branch_key_identifier=ID),
    "version": lambda store, version: store.get_branch_key_version(
        branch_key_identifier=ID, branch_key_version=version
    ),
    "beacon": lambda store, version: store.get_beacon_key(branch_key_identifier=ID),
}


def type_of(read: str, version: str) -> str:
    return {"active": "branch:ACTIVE", "version": f"branch:version:{version}", "beacon": "beacon:ACTIVE"}[read]


@pytest.mark.parametrize("read", READS)
def test_item_with_a_changed_attribute_is_refused(services: Services, store: KeyStore, created: str, read: str) -> None:
    # [KEYSTORE-056] [KEYSTORE-058] [KEYSTORE-059] [KEYSTORE-062] [KEYSTORE-064] [KEYSTORE-067] [KEYSTORE-073] [KEYSTORE-080]
    version = active(store).branch_key_version
    good = services.item(created, type_of(read, version))
    for name, value in good.items():
        ((kind, inner),) = value.items()
        changed = inner[:-1] + (bytes([inner[-1] ^ 1]) if kind == "B" else "8" if inner[-1] == "9" else "9")
        assert changed != inner
        for answer in (
            good | {name: {kind: changed}},
            {n: v for n, v in good.items() if n != name},
            good | {name: {"BOOL": True}},
        ):
            services.dynamodb.change("GetItem", lambda _, answer=answer: {"Item": answer})
            with pytest.raises((KeyStoreException, ComAmazonawsKms)):
                READS[read](store, version)
            services.dynamodb.clear_faults()
    for name, value in {"tablename": "x", "more": "x", "aws-crypto-ec:more": "x"}.items():
        services.dynamodb.change("GetItem", lambda _, answer=good | {name: {"S": value}}: {"Item": answer})
        with pytest.raises((KeyStoreException, ComAmazonawsKms)):
            READS[read](store, version)
        services.dynamodb.clear_faults()
    assert READS[read](store, version)


@pytest.mark.parametrize("read", READS)
def test_missing_item_is_refused(store: KeyStore, read: str) -> None:
    with pytest.raises(KeyStoreException, match="No item found for corresponding branch key identifier"):
        READS[read](store, "905b8fd0-ad3f-4f07-8a36-345a824b3123")


@pytest.mark.parametrize("read", READS)
def test_wrong_table_key_or_logical_name_is_refused(
    services: Services, store: KeyStore, created: str, read: str
) -> None:
    version = active(store).branch_key_version
    other = services.kms_client.create_key()["KeyMetadata"]["Arn"]
    with pytest.raises(ComAmazonawsDynamodb, match="ResourceNotFoundException"):
        READS[read](services.store(ddb_table_name="no-such-table"), version)
    with pytest.raises(KeyStoreException, match="ARN"):  # [KEYSTORE-048] [KEYSTORE-074] [KEYSTORE-016]
        READS[read](services.store(KMSConfigurationKmsKeyArn(other)), version)
    with pytest.raises(ComAmazonawsKms, match="InvalidCiphertextException"):
        READS[read](services.store(logical_key_store_name="another"), version)


@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize(
    "change",
    [
        lambda answer: answer | {"Plaintext": answer["Plaintext"][:-1]},
        lambda answer: answer | {"Plaintext": answer["Plaintext"] + b"x"},
        lambda answer: {n: v for n, v in answer.items() if n != "Plaintext"},
    ],
    ids=["short", "long", "missing"],
)
def test_wrong_answer_of_kms_is_no_branch_key(
    services: Services, store: KeyStore, created: str, read: str, change: Callable[[Any], Any]
) -> None:
    version = active(store).branch_key_version
    services.kms.change("Decrypt", change)
    with pytest.raises(KeyStoreException, match="Invalid response from AWS KMS Decrypt"):
        READS[read](store, version)


@pytest.mark.parametrize("configuration", DISCOVERING)
def test_discovery_reads_what_any_key_protects(
    services: Services, store: KeyStore, created: str, configuration: Any
) -> None:
    # [KEYSTORE-018] [KEYSTORE-076]
    assert active(services.store(configuration)) == active(store)


def test_replica_reads_and_versions_with_the_recorded_arn() -> (
    None
):  # [KEYSTORE-014] [KEYSTORE-017] [KEYSTORE-019] [KEYSTORE-049]
    services = Services()
    arn = services.kms_client.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    services.kms_client.replicate_key(KeyId=arn, ReplicaRegion="us-east-1")
    replica, east = arn.replace(WEST, "us-east-1"), services.kms.client("us-east-1")
    west_store = services.store(KMSConfigurationKmsMRKeyArn(arn))
    west_store.create_key(branch_key_identifier=ID, encryption_context=CONTEXT)
    east_store = services.store(KMSConfigurationKmsMRKeyArn(replica), kms_client=east)
    assert active(east_store) == active(west_store)
    anywhere = services.store(KMSConfigurationMrDiscovery(MRDiscovery(region="us-east-1")), kms_client=east)
    assert active(anywhere) == active(west_store)
    east_store.version_key(branch_key_identifier=ID)
    assert active(east_store) == active(west_store)
    assert {item["kms-arn"]["S"] for item in services.items()} == {arn}
    with pytest.raises(KeyStoreException):
        active(services.store(KMSConfigurationKmsKeyArn(replica), kms_client=east))


# ---- Versioning


def test_new_version_becomes_active_and_old_ones_stay(services: Services, store: KeyStore, created: str) -> None:
    # [KEYSTORE-051] [KEYSTORE-072]
    first, beacon = active(store), services.item(created, "beacon:ACTIVE")
    store.version_key(branch_key_identifier=created)
    second = active(store)
    assert second.branch_key != first.branch_key
    assert second.encryption_context == first.encryption_context
    for each in (first, second):
        found = store.get_branch_key_version(branch_key_identifier=created, branch_key_version=each.branch_key_version)
        assert found.branch_key_materials == each
    assert services.item(created, "beacon:ACTIVE") == beacon
    assert len(services.items()) == 4


def test_versioning_asks_what_the_specification_says(services: Services, store: KeyStore, created: str) -> None:
    # [KEYSTORE-047] [KEYSTORE-050] [KEYSTORE-052] [KEYSTORE-053] [KEYSTORE-055]
    old = services.item(created, "branch:ACTIVE")
    services.forget()
    store.version_key(branch_key_identifier=created)
    authenticated, made, again = services.kms.requests
    read, written = services.dynamodb.requests
    assert (read.operation, read.parameters) == (
        "GetItem",
        {"TableName": TABLE, "Key": {"branch-key-id": {"S": created}, "type": {"S": "branch:ACTIVE"}}},
    )
    assert [each.operation for each in services.kms.requests] == [
        "ReEncrypt", "GenerateDataKeyWithoutPlaintext", "ReEncrypt",
    ]  # fmt: skip
    context = {n: next(iter(v.values())) for n, v in old.items() if n != "enc"} | {"tablename": LOGICAL}
    assert authenticated.parameters["CiphertextBlob"] == old["enc"]["B"]
    assert authenticated.parameters["SourceEncryptionContext"] == context
    assert authenticated.parameters["DestinationEncryptionContext"] == context
    version, current = (item["Put"] for item in written.parameters["TransactItems"])
    assert version["ConditionExpression"] == "attribute_not_exists(#BranchKeyIdentifierField)"
    assert current["ExpressionAttributeValues"] == {":encOld": {"B": old["enc"]["B"]}}
    assert re.fullmatch(
        r"attribute_exists\(#BranchKeyIdentifierField\) AND \S+ = :encOld", current["ConditionExpression"]
    )
    assert again.parameters["CiphertextBlob"] == version["Item"]["enc"]["B"]
    assert made.parameters["NumberOfBytes"] == 32


def test_of_two_writers_one_wins_and_nothing_is_lost(services: Services, store: KeyStore, created: str) -> None:
    # [KEYSTORE-054]
    first = active(store)

    def version(_: int) -> Exception | None:
        try:
            services.store().version_key(branch_key_identifier=created)
        except ComAmazonawsDynamodb as error:
            return error
        return None

    services.dynamodb.delay("TransactWriteItems", 0.2)
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(version, range(2)))
    assert [result is None for result in sorted(results, key=lambda result: result is not None)] == [True, False]
    assert "Transaction cancelled" in str(next(result for result in results if result))
    versions = [item for item in services.items() if item["type"]["S"].startswith("branch:version:")]
    assert len(versions) == 2
    now = active(store)
    assert now.branch_key != first.branch_key
    for materials in (first, now):
        found = store.get_branch_key_version(
            branch_key_identifier=created, branch_key_version=materials.branch_key_version
        )
        assert found.branch_key_materials == materials


@pytest.mark.parametrize("times", range(3))
@pytest.mark.parametrize("operation", ["create", "version"])
def test_wrong_answer_while_writing_writes_nothing(
    services: Services, store: KeyStore, created: str, operation: str, times: int
) -> None:
    before = services.items()
    calls: dict[str, Callable[[], Any]] = {
        "create": lambda: store.create_key(branch_key_identifier="new", encryption_context=CONTEXT),
        "version": lambda: store.version_key(branch_key_identifier=created),
    }
    asked = {
        "create": ["GenerateDataKeyWithoutPlaintext", "ReEncrypt"],
        "version": ["ReEncrypt", "GenerateDataKeyWithoutPlaintext"],
    }
    wrong: list[Callable[[Any], Any]] = [
        lambda answer: answer | {"CiphertextBlob": b""},
        lambda answer: {n: v for n, v in answer.items() if n != "KeyId"},
        lambda answer: {n: v for n, v in answer.items() if n != "CiphertextBlob"},
    ]
    for name in asked[operation]:
        services.kms.change(name, wrong[times])
        with pytest.raises(KeyStoreException, match="Invalid response from AWS KMS"):
            calls[operation]()
        services.kms.clear_faults()
    assert services.items() == before


def test_callers_clients_are_not_changed(services: Services, store: KeyStore, created: str) -> None:
    assert "AwsCryptographicMPL" not in services.kms_client.meta.config.user_agent
    active(store)
    assert "AwsCryptographicMPL" not in services.kms_client.meta.config.user_agent
