"""The local KMS opens recorded data."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms

from runtimes.python.tests.unit.refusals import refusal
from runtimes.python.tests.vectors.recorded import load

RECORDED = load("hierarchical.json")
CALLS = RECORDED["kms_decrypt_calls"]


@pytest.fixture(scope="module")
def kms() -> LocalKms:
    kms = LocalKms()
    for key in RECORDED["kms_keys"]:
        kms.add_key(key["arn"], bytes.fromhex(key["key_material"]))
    return kms


def parameters(call: dict[str, Any]) -> dict[str, Any]:
    blob = bytes.fromhex(call["CiphertextBlob"])
    return {name: call[name] for name in ("KeyId", "EncryptionContext", "GrantTokens")} | {"CiphertextBlob": blob}


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
def test_recorded_call_is_answered_as_recorded(kms: LocalKms, call: dict[str, Any]) -> None:
    answer = kms.client(call["client_region"]).decrypt(**parameters(call))
    assert (answer["KeyId"], answer["Plaintext"]) == (call["KeyId"], bytes.fromhex(call["Plaintext"]))


def test_there_are_recorded_calls_of_several_regions() -> None:
    assert len(CALLS) == 24
    assert len({call["client_region"] for call in CALLS}) > 1


def test_changed_recorded_call_is_refused(kms: LocalKms) -> None:
    call = parameters(CALLS[0])
    client = kms.client(CALLS[0]["client_region"])
    for name, value in call["EncryptionContext"].items():
        changed = call["EncryptionContext"] | {name: value + " "}
        assert refusal(client.decrypt, **(call | {"EncryptionContext": changed})) == "InvalidCiphertextException"
    blob = call["CiphertextBlob"]
    for position in range(36, len(blob)):
        changed = blob[:position] + bytes([blob[position] ^ 1]) + blob[position + 1 :]
        assert refusal(client.decrypt, **(call | {"CiphertextBlob": changed})) == "InvalidCiphertextException"
    (other,) = {key["arn"] for key in RECORDED["kms_keys"] if "us-west-2" in key["arn"]} - {call["KeyId"]}
    assert refusal(client.decrypt, **(call | {"KeyId": other})) == "IncorrectKeyException"
