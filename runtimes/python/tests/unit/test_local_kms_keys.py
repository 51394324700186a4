"""The local KMS: keys and aliases are made, managed and found as with AWS."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from runtimes.python.tests.unit.refusals import refusal

ACCOUNT, WEST, EAST = "111122223333", "us-west-2", "us-east-1"
KEY_ARN = f"arn:aws:kms:{WEST}:{ACCOUNT}:key/"
CURVES = ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"]


@pytest.fixture
def kms() -> LocalKms:
    return LocalKms()


@pytest.fixture
def client(kms: LocalKms) -> Any:
    return kms.client(WEST)


def made(client: Any, **parameters: Any) -> str:
    arn: str = client.create_key(**parameters)["KeyMetadata"]["Arn"]
    return arn


def state(client: Any, key: str) -> str:
    found: str = client.describe_key(KeyId=key)["KeyMetadata"]["KeyState"]
    return found


def test_new_key_is_symmetric_and_enabled(client: Any) -> None:
    metadata = client.create_key(Description="mine")["KeyMetadata"]
    assert metadata["Arn"] == KEY_ARN + metadata["KeyId"]
    assert len(metadata["KeyId"]) == 36
    assert abs(metadata["CreationDate"] - datetime.now(UTC)) < timedelta(minutes=1)
    described = client.describe_key(KeyId=metadata["KeyId"])["KeyMetadata"]
    assert described == metadata
    expected = {
        "AWSAccountId": ACCOUNT, "Enabled": True, "Description": "mine", "KeyUsage": "ENCRYPT_DECRYPT", "KeyState": "Enabled",
        "Origin": "AWS_KMS", "KeyManager": "CUSTOMER", "KeySpec": "SYMMETRIC_DEFAULT", "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT",
        "MultiRegion": False, "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"],
    }  # fmt: skip
    assert {member: metadata[member] for member in expected} == expected


def test_account_and_partition_are_those_asked_for() -> None:
    client = LocalKms(account="999988887777", partition="aws-cn").client("cn-north-1")
    assert made(client).startswith("arn:aws-cn:kms:cn-north-1:999988887777:key/")


def test_answers_carry_metadata_of_the_response(client: Any) -> None:
    metadata = client.create_key()["ResponseMetadata"]
    assert metadata["HTTPStatusCode"] == 200
    assert metadata["RetryAttempts"] == 0
    assert metadata["RequestId"] != client.list_keys()["ResponseMetadata"]["RequestId"]


@pytest.mark.parametrize("spec", CURVES)
def test_key_for_agreement_says_so(client: Any, spec: str) -> None:
    metadata = client.create_key(KeySpec=spec, KeyUsage="KEY_AGREEMENT")["KeyMetadata"]
    assert (metadata["KeySpec"], metadata["KeyUsage"]) == (spec, "KEY_AGREEMENT")
    assert metadata["KeyAgreementAlgorithms"] == ["ECDH"]
    assert "EncryptionAlgorithms" not in metadata


def test_key_for_signing_says_so(client: Any) -> None:
    metadata = client.create_key(KeySpec="ECC_NIST_P384", KeyUsage="SIGN_VERIFY")["KeyMetadata"]
    assert metadata["SigningAlgorithms"] == ["ECDSA_SHA_384"]
    metadata = client.create_key(CustomerMasterKeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")["KeyMetadata"]
    assert "RSASSA_PSS_SHA_256" in metadata["SigningAlgorithms"]
    assert len(metadata["SigningAlgorithms"]) == 6


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"KeySpec": "RSA_2048"}, "ValidationException"),
        ({"KeySpec": "RSA_2048", "KeyUsage": "KEY_AGREEMENT"}, "ValidationException"),
        ({"KeySpec": "ECC_NIST_P256", "KeyUsage": "ENCRYPT_DECRYPT"}, "ValidationException"),
        ({"KeyUsage": "SIGN_VERIFY"}, "ValidationException"),
        ({"KeySpec": "RSA_1024", "KeyUsage": "ENCRYPT_DECRYPT"}, "ValidationException"),
        ({"Description": "x" * 8193}, "ValidationException"),
        ({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}, "UnsupportedOperationException"),
        ({"KeySpec": "SM2", "KeyUsage": "KEY_AGREEMENT"}, "UnsupportedOperationException"),
        ({"Origin": "EXTERNAL"}, "UnsupportedOperationException"),
        ({"CustomKeyStoreId": "cks-1"}, "UnsupportedOperationException"),
    ],
)
def test_key_that_cannot_be_made_is_refused(client: Any, parameters: dict[str, str], code: str) -> None:
    assert refusal(client.create_key, **parameters) == code
    assert client.list_keys()["Keys"] == []


def test_key_is_found_by_all_its_names(client: Any) -> None:
    arn = made(client)
    client.create_alias(AliasName="alias/mine", TargetKeyId=arn)
    for name in (arn, arn.rpartition("/")[2], "alias/mine", f"arn:aws:kms:{WEST}:{ACCOUNT}:alias/mine"):
        assert client.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == arn


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((WEST, EAST), "NotFoundException"),
        ((ACCOUNT, "111122223334"), "NotFoundException"),
        (("arn:aws:", "arn:aws-cn:"), "NotFoundException"),
        ((":key/", ":key/0"), "NotFoundException"),
        ((":key/", ":alias/"), "NotFoundException"),
        ((":kms:", ":s3:"), "InvalidArnException"),
        ((":key/", ":kay/"), "InvalidArnException"),
        ((":key/", ":key:"), "InvalidArnException"),
        ((WEST, ""), "InvalidArnException"),
        ((ACCOUNT + ":", ""), "InvalidArnException"),
    ],
)
def test_other_arn_is_not_found(client: Any, change: tuple[str, str], code: str) -> None:
    arn = made(client)
    assert refusal(client.describe_key, KeyId=arn.replace(*change)) == code


def test_key_of_another_region_is_not_found(kms: LocalKms, client: Any) -> None:
    arn, east = made(client), kms.client(EAST)
    for name in (arn, arn.rpartition("/")[2], arn.replace(WEST, EAST)):
        assert refusal(east.describe_key, KeyId=name) == "NotFoundException"


def test_modelled_exceptions_are_raised(client: Any) -> None:
    with pytest.raises(client.exceptions.NotFoundException, match="does not exist") as caught:
        client.describe_key(KeyId="1234")
    assert caught.value.operation_name == "DescribeKey"
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert caught.value.response["message"] == caught.value.response["Error"]["Message"]


def test_key_is_disabled_and_enabled(client: Any) -> None:
    arn = made(client)
    client.disable_key(KeyId=arn)
    assert state(client, arn) == "Disabled"
    assert client.describe_key(KeyId=arn)["KeyMetadata"]["Enabled"] is False
    client.enable_key(KeyId=arn.rpartition("/")[2])
    assert state(client, arn) == "Enabled"


def test_deletion_is_scheduled_and_cancelled(client: Any) -> None:
    arn = made(client)
    answer = client.schedule_key_deletion(KeyId=arn, PendingWindowInDays=7)
    assert (answer["KeyId"], answer["KeyState"], answer["PendingWindowInDays"]) == (arn, "PendingDeletion", 7)
    assert timedelta(days=6) < answer["DeletionDate"] - datetime.now(UTC) <= timedelta(days=7)
    assert client.describe_key(KeyId=arn)["KeyMetadata"]["DeletionDate"] == answer["DeletionDate"]
    for call in (client.enable_key, client.disable_key, client.schedule_key_deletion):
        assert refusal(call, KeyId=arn) == "KMSInvalidStateException"
    assert client.cancel_key_deletion(KeyId=arn)["KeyId"] == arn
    assert state(client, arn) == "Disabled"
    assert "DeletionDate" not in client.describe_key(KeyId=arn)["KeyMetadata"]
    assert refusal(client.cancel_key_deletion, KeyId=arn) == "KMSInvalidStateException"


@pytest.mark.parametrize("days", [6, 31])
def test_deletion_takes_seven_to_thirty_days(client: Any, days: int) -> None:
    arn = made(client)
    assert refusal(client.schedule_key_deletion, KeyId=arn, PendingWindowInDays=days) == "ValidationException"
    assert client.schedule_key_deletion(KeyId=arn)["PendingWindowInDays"] == 30


def test_states_are_set_by_key_not_by_alias(client: Any) -> None:
    arn = made(client)
    client.create_alias(AliasName="alias/mine", TargetKeyId=arn)
    for name in ("alias/mine", f"arn:aws:kms:{WEST}:{ACCOUNT}:alias/mine"):
        for call in (client.enable_key, client.disable_key, client.schedule_key_deletion, client.cancel_key_deletion):
            assert refusal(call, KeyId=name) == "NotFoundException"
        assert refusal(client.create_alias, AliasName="alias/other", TargetKeyId=name) == "NotFoundException"


def test_alias_is_unique_until_it_is_deleted(client: Any) -> None:
    one, other = made(client), made(client)
    client.create_alias(AliasName="alias/a", TargetKeyId=one)
    assert refusal(client.create_alias, AliasName="alias/a", TargetKeyId=other) == "AlreadyExistsException"
    client.delete_alias(AliasName="alias/a")
    assert refusal(client.delete_alias, AliasName="alias/a") == "NotFoundException"
    assert refusal(client.describe_key, KeyId="alias/a") == "NotFoundException"
    client.create_alias(AliasName="alias/a", TargetKeyId=other)
    assert client.describe_key(KeyId="alias/a")["KeyMetadata"]["Arn"] == other


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("mine", "InvalidAliasNameException"),
        ("alias/", "InvalidAliasNameException"),
        ("alias/aws/mine", "InvalidAliasNameException"),
        ("alias/mein schlüssel", "ValidationException"),
    ],
)
def test_alias_with_another_name_is_refused(client: Any, name: str, code: str) -> None:
    assert refusal(client.create_alias, AliasName=name, TargetKeyId=made(client)) == code


def test_alias_of_no_key_or_of_a_dying_key_is_refused(client: Any) -> None:
    assert refusal(client.create_alias, AliasName="alias/a", TargetKeyId="1234") == "NotFoundException"
    arn = made(client)
    client.schedule_key_deletion(KeyId=arn)
    assert refusal(client.create_alias, AliasName="alias/a", TargetKeyId=arn) == "KMSInvalidStateException"


def test_keys_and_aliases_of_the_region_are_listed(kms: LocalKms, client: Any) -> None:
    one, other = made(client), made(client)
    made(kms.client(EAST))
    client.create_alias(AliasName="alias/a", TargetKeyId=one)
    client.create_alias(AliasName="alias/b", TargetKeyId=other)
    assert [key["KeyArn"] for key in client.list_keys()["Keys"]] == [one, other]
    assert kms.client(EAST).list_aliases()["Aliases"] == []
    (found,) = client.list_aliases(KeyId=other)["Aliases"]
    arn = f"arn:aws:kms:{WEST}:{ACCOUNT}:alias/b"
    assert found == {"AliasName": "alias/b", "AliasArn": arn, "TargetKeyId": other.rpartition("/")[2]}
    assert [alias["AliasName"] for alias in client.list_aliases()["Aliases"]] == ["alias/a", "alias/b"]


def test_lists_come_in_pages(client: Any) -> None:
    arns = [made(client) for _ in range(5)]
    pages = list(client.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 2}))
    assert [len(page["Keys"]) for page in pages] == [2, 2, 1]
    assert [key["KeyArn"] for page in pages for key in page["Keys"]] == arns
    assert refusal(client.list_keys, Marker="next") == "InvalidMarkerException"


def test_replica_is_the_same_key_in_another_region(kms: LocalKms, client: Any) -> None:
    primary = client.create_key(MultiRegion=True)["KeyMetadata"]
    assert primary["KeyId"].startswith("mrk-")
    assert len(primary["KeyId"]) == 36
    replica = client.replicate_key(KeyId=primary["Arn"], ReplicaRegion=EAST)["ReplicaKeyMetadata"]
    assert replica["Arn"] == primary["Arn"].replace(WEST, EAST)
    assert replica["CurrentKeyMaterialId"] == primary["CurrentKeyMaterialId"]
    assert replica["MultiRegionConfiguration"] == {
        "MultiRegionKeyType": "REPLICA",
        "PrimaryKey": {"Arn": primary["Arn"], "Region": WEST},
        "ReplicaKeys": [{"Arn": replica["Arn"], "Region": EAST}],
    }
    described = client.describe_key(KeyId=primary["KeyId"])["KeyMetadata"]["MultiRegionConfiguration"]
    assert described == replica["MultiRegionConfiguration"] | {"MultiRegionKeyType": "PRIMARY"}
    kms.client(EAST).disable_key(KeyId=replica["Arn"])
    assert state(client, primary["Arn"]) == "Enabled"


def test_only_an_enabled_primary_key_is_replicated_once_to_a_region(kms: LocalKms, client: Any) -> None:
    assert refusal(client.replicate_key, KeyId=made(client), ReplicaRegion=EAST) == "UnsupportedOperationException"
    arn = made(client, MultiRegion=True)
    client.disable_key(KeyId=arn)
    assert refusal(client.replicate_key, KeyId=arn, ReplicaRegion=EAST) == "DisabledException"
    client.enable_key(KeyId=arn)
    client.replicate_key(KeyId=arn, ReplicaRegion=EAST)
    for region in (WEST, EAST):
        assert refusal(client.replicate_key, KeyId=arn, ReplicaRegion=region) == "AlreadyExistsException"
    replica = {"KeyId": arn.replace(WEST, EAST), "ReplicaRegion": "eu-west-1"}
    assert refusal(kms.client(EAST).replicate_key, **replica) == "UnsupportedOperationException"
    assert refusal(client.replicate_key, KeyId=arn, ReplicaRegion="nowhere") == "ValidationException"


def test_primary_key_waits_for_its_replicas(client: Any) -> None:
    arn = made(client, MultiRegion=True)
    client.replicate_key(KeyId=arn, ReplicaRegion=EAST)
    assert client.schedule_key_deletion(KeyId=arn)["KeyState"] == "PendingReplicaDeletion"
    assert refusal(client.encrypt, KeyId=arn, Plaintext=b"m") == "KMSInvalidStateException"


def test_added_key_has_the_given_arn(kms: LocalKms, client: Any) -> None:
    arn = f"arn:aws:kms:{WEST}:123456789012:key/5015dde5-8890-4640-a0d4-fe8cb7dcaee9"
    kms.add_key(arn, bytes(32))
    assert client.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn
    assert refusal(client.describe_key, KeyId=arn.rpartition("/")[2]) == "NotFoundException"  # of another account


def test_added_private_keys_are_for_encryption_and_agreement(kms: LocalKms, client: Any) -> None:
    for name, material, usage in (
        ("rsa", rsa.generate_private_key(65537, 2048), ("RSA_2048", "ENCRYPT_DECRYPT")),
        ("ec", ec.generate_private_key(ec.SECP384R1()), ("ECC_NIST_P384", "KEY_AGREEMENT")),
    ):
        kms.add_key(KEY_ARN + name, material)
        metadata = client.describe_key(KeyId=name)["KeyMetadata"]
        assert (metadata["KeySpec"], metadata["KeyUsage"]) == usage


def test_added_keys_of_two_regions_are_one_multi_region_key(kms: LocalKms, client: Any) -> None:
    arn = KEY_ARN + "mrk-0a8410fce1374bb7847e8fd9a21f7522"
    kms.add_key(arn, bytes(32))
    with pytest.raises(ValueError, match="material is not that of"):
        kms.add_key(arn.replace(WEST, EAST), bytes(31) + b"\1")
    kms.add_key(arn.replace(WEST, EAST), bytes(32))
    blob = client.encrypt(KeyId=arn, Plaintext=b"message")["CiphertextBlob"]
    assert kms.client(EAST).decrypt(CiphertextBlob=blob)["Plaintext"] == b"message"
    assert client.describe_key(KeyId=arn)["KeyMetadata"]["MultiRegionConfiguration"]["PrimaryKey"]["Region"] == WEST


@pytest.mark.parametrize(
    ("arn", "material", "text"),
    [
        (KEY_ARN + "1", bytes(31), "material is 31 bytes long; 32 are expected"),
        (f"arn:aws:kms:{WEST}:{ACCOUNT}:alias/1", bytes(32), "the ARN of a KMS key is expected"),
        ("1", bytes(32), "the ARN of a KMS key is expected"),
        (KEY_ARN + "Schlüssel", bytes(32), "the ARN of a KMS key is expected"),
        (KEY_ARN + "1", ec.generate_private_key(ec.SECP256K1()), "material is a key of secp256k1"),
        (KEY_ARN + "1", rsa.generate_private_key(65537, 1024), "material is a key of RSA_1024"),
    ],
)
def test_unsuitable_key_is_not_added(kms: LocalKms, arn: str, material: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        kms.add_key(arn, material)


def test_key_is_added_once(kms: LocalKms) -> None:
    kms.add_key(KEY_ARN + "1", bytes(32))
    with pytest.raises(ValueError, match="already exists"):
        kms.add_key(KEY_ARN + "1", bytes(32))
