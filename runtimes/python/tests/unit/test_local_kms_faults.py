"""The local KMS: requests are recorded, and calls fail on purpose."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms, Request
from botocore.exceptions import EndpointConnectionError

from runtimes.python.tests.unit.refusals import refusal

WEST, EAST = "us-west-2", "us-east-1"
SECRET = b"The secret key, as no one sees it"


@pytest.fixture
def kms() -> LocalKms:
    return LocalKms()


@pytest.fixture
def client(kms: LocalKms) -> Any:
    return kms.client(WEST)


@pytest.fixture
def key(client: Any) -> str:
    arn: str = client.create_key()["KeyMetadata"]["Arn"]
    return arn


def test_requests_are_recorded_as_they_were_made(kms: LocalKms, client: Any, key: str) -> None:
    kms.requests.clear()
    context, tokens, plaintext = {"a": "b"}, ["token"], bytearray(b"message")
    client.encrypt(KeyId=key, Plaintext=plaintext, EncryptionContext=context, GrantTokens=tokens)
    context["more"], plaintext[0] = "later", 0
    tokens.clear()
    kms.client(EAST).list_keys()
    given = {
        "KeyId": key,
        "Plaintext": bytearray(b"message"),
        "EncryptionContext": {"a": "b"},
        "GrantTokens": ["token"],
    }
    assert kms.requests == [Request(WEST, "Encrypt", given), Request(EAST, "ListKeys", {})]
    assert type(kms.requests[0].parameters["Plaintext"]) is bytearray


def test_refused_and_failed_requests_are_recorded(kms: LocalKms, client: Any) -> None:
    kms.fail("EnableKey", "ThrottlingException")
    for call in (client.enable_key, client.disable_key):
        refusal(call, KeyId="1234")
    assert [request.operation for request in kms.requests] == ["EnableKey", "DisableKey"]


def test_call_that_boto3_refuses_is_not_recorded(kms: LocalKms, client: Any) -> None:
    with pytest.raises(Exception, match="Parameter validation failed"):
        client.encrypt(KeyId=1)
    assert kms.requests == []


def test_no_text_shows_a_secret(kms: LocalKms, client: Any, key: str, caplog: Any) -> None:
    kms.add_key("arn:aws:kms:us-west-2:111122223333:key/mine", SECRET[:32])
    with caplog.at_level(logging.INFO):
        client.encrypt(KeyId=key, Plaintext=SECRET)
        client.encrypt(KeyId=key, Plaintext=bytearray(SECRET))
        client.encrypt(KeyId=key, Plaintext=SECRET.decode())
    text = repr(kms.requests) + repr(vars(kms)) + repr(kms._directory.find(WEST, "mine")) + caplog.text
    assert "secret key" not in text
    assert SECRET[:16].hex() not in text
    assert text.count("'Plaintext': <33 bytes>") == 6  # in `requests`, and in `vars`, which holds them, too
    assert f"'KeyId': {key!r}" in text
    assert "'EncryptionContext': {'a': 'b'}" in repr(Request(WEST, "Encrypt", {"EncryptionContext": {"a": "b"}}))
    assert "['token']" in repr(Request(WEST, "Encrypt", {"GrantTokens": ["token"]}))


@pytest.mark.parametrize(
    ("code", "status"),
    [("NotFoundException", 400), ("ThrottlingException", 400), ("KMSInternalException", 500), ("DependencyTimeoutException", 503)],
)  # fmt: skip
def test_call_fails_with_an_error_of_the_service(kms: LocalKms, client: Any, key: str, code: str, status: int) -> None:
    kms.fail("DescribeKey", code, message="not today")
    for _ in range(3):
        with pytest.raises(client.exceptions.from_code(code), match="not today") as caught:
            client.describe_key(KeyId=key)
        assert caught.value.response["Error"]["Code"] == code
        assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert client.list_keys()["Keys"]
    kms.clear_faults()
    assert client.describe_key(KeyId=key)


def test_call_fails_so_many_times(kms: LocalKms, client: Any) -> None:
    kms.fail("ListKeys", "ThrottlingException", times=2)
    kms.fail("ListKeys", "AccessDeniedException", times=1)
    assert [refusal(client.list_keys) for _ in range(3)] == ["ThrottlingException"] * 2 + ["AccessDeniedException"]
    assert client.list_keys()["Keys"] == []


@pytest.mark.parametrize(
    "error",
    [EndpointConnectionError(endpoint_url="https://example.com"), RuntimeError("plain"), KeyboardInterrupt(), SystemExit(3)],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_call_raises_any_exception(kms: LocalKms, client: Any, error: BaseException) -> None:
    kms.fail("ListKeys", error, times=1)
    with pytest.raises(type(error)) as caught:
        client.list_keys()
    assert caught.value is error
    assert client.list_keys()["Keys"] == []


def test_fault_is_about_a_region(kms: LocalKms, client: Any) -> None:
    kms.fail(None, "ThrottlingException", region=EAST)
    assert refusal(kms.client(EAST).list_aliases) == "ThrottlingException"
    assert client.list_keys()["Keys"] == []


def test_fault_is_about_a_key(kms: LocalKms, client: Any, key: str) -> None:
    other = client.create_key()["KeyMetadata"]["Arn"]
    kms.fail("ReEncrypt", "ThrottlingException", resource=key)
    kms.fail("Encrypt", "ThrottlingException", resource=key)
    context = {"KeyId": key, "kms-arn": key}
    blob = client.encrypt(KeyId=other, Plaintext=b"m", EncryptionContext=context)["CiphertextBlob"]
    assert refusal(client.encrypt, KeyId=key, Plaintext=b"m") == "ThrottlingException"
    parameters = {"CiphertextBlob": blob, "SourceEncryptionContext": context}
    assert refusal(client.re_encrypt, DestinationKeyId=key, **parameters) == "ThrottlingException"
    assert client.re_encrypt(DestinationKeyId=other, **parameters)["KeyId"] == other


def test_answer_is_changed(kms: LocalKms, client: Any, key: str) -> None:
    kms.change("GenerateDataKey", lambda answer: answer | {"KeyId": "another"}, times=2)
    kms.change(
        "GenerateDataKey", lambda answer: {name: answer[name] for name in answer if name != "Plaintext"}, times=1
    )
    first, second, third = (client.generate_data_key(KeyId=key, NumberOfBytes=32) for _ in range(3))
    assert first["KeyId"] == second["KeyId"] == "another"
    assert third["KeyId"] == key
    assert ["Plaintext" in answer for answer in (first, second, third)] == [False, True, True]


def test_only_good_answers_are_changed(kms: LocalKms, client: Any, key: str) -> None:
    kms.change("DescribeKey", lambda answer: answer | {"KeyMetadata": None}, times=1)
    assert refusal(client.describe_key, KeyId="1234") == "NotFoundException"
    assert client.describe_key(KeyId=key)["KeyMetadata"] is None


def test_call_is_late(kms: LocalKms, client: Any) -> None:
    kms.delay("ListKeys", 0.05, times=1)
    kms.delay("ListKeys", 0.05, times=1)
    start = time.monotonic()
    client.list_keys()
    assert time.monotonic() - start >= 0.1


def test_late_calls_do_not_wait_for_each_other(kms: LocalKms, client: Any) -> None:
    meeting = threading.Barrier(8, timeout=30)

    def met(answer: dict[str, Any]) -> dict[str, Any]:
        meeting.wait()  # breaks unless all eight calls are in progress at once
        return answer

    kms.change("ListKeys", met)
    with ThreadPoolExecutor(8) as pool:
        assert len(list(pool.map(lambda _: client.list_keys(), range(8)))) == 8


@pytest.mark.parametrize("times", [0, -1])
def test_fault_happens_at_least_once(kms: LocalKms, times: int) -> None:
    with pytest.raises(ValueError, match="at least 1 is expected"):
        kms.fail("Decrypt", "ThrottlingException", times=times)


def test_fault_of_no_operation_is_refused(kms: LocalKms) -> None:
    for add in (kms.fail, kms.change, kms.delay):
        with pytest.raises(ValueError, match="kms has no operation 'Decypt'"):
            add("Decypt", 1)  # type: ignore[operator]


def test_attached_client_is_answered_and_no_other() -> None:
    one, other = LocalKms(), LocalKms()
    client = one.client(WEST)
    other.client(WEST).create_key()
    assert client.list_keys()["Keys"] == []
    assert len(other.requests) == 1


def test_client_of_another_service_is_refused(kms: LocalKms) -> None:
    from aws_cryptographic_material_providers.local._clients import make_client

    with pytest.raises(ValueError, match="client is for sts; one for kms is expected"):
        kms.attach(make_client("sts", WEST))
    client = make_client("kms", EAST)
    kms.attach(client)
    assert client.list_keys()["Keys"] == []
    assert [request.region for request in kms.requests] == [EAST]


def test_threads_share_keys_clients_and_faults(kms: LocalKms, client: Any, key: str) -> None:
    kms.requests.clear()
    kms.fail("Encrypt", "ThrottlingException", times=40)
    start = threading.Barrier(16)

    def work(number: int) -> int:
        start.wait()
        failed = 0
        for i in range(20):
            context = {"thread": str(number), "i": str(i)}
            mine = client.create_key()["KeyMetadata"]["Arn"]
            client.create_alias(AliasName=f"alias/{number}-{i}", TargetKeyId=mine)
            try:
                blob = client.encrypt(KeyId=key, Plaintext=str(number).encode(), EncryptionContext=context)[
                    "CiphertextBlob"
                ]
            except client.exceptions.ClientError:
                failed += 1
                continue
            assert client.decrypt(CiphertextBlob=blob, EncryptionContext=context)["Plaintext"] == str(number).encode()
        return failed

    with ThreadPoolExecutor(16) as pool:
        failed = sum(pool.map(work, range(16)))
    assert failed == 40
    assert len(kms.requests) == 16 * 20 * 4 - 40
    arns = {entry["KeyArn"] for page in client.get_paginator("list_keys").paginate() for entry in page["Keys"]}
    assert len(arns) == 1 + 16 * 20


def test_one_of_many_threads_makes_the_alias(client: Any, key: str) -> None:
    start = threading.Barrier(16)

    def work(_: int) -> bool:
        start.wait()
        try:
            client.create_alias(AliasName="alias/one", TargetKeyId=key)
        except client.exceptions.AlreadyExistsException:
            return False
        return True

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(work, range(16))) == 1
