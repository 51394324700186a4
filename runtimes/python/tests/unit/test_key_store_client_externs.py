"""Clients that a key store makes when it is given none."""

from importlib.metadata import version
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.KeyStoreClientExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, TextSeq
from botocore.exceptions import UnknownRegionError

KINDS = pytest.mark.parametrize(("make", "service"), [(externs.Kms, "kms"), (externs.DynamoDb, "dynamodb")])
OURS = f"AwsCryptographicMPL/Python/{version('aws-cryptographic-material-providers')}"


@KINDS
def test_client_is_of_its_service_and_region(make: Any, service: str) -> None:
    client = make(TextSeq("eu-west-1")).value.client
    assert (client.meta.service_model.service_name, client.meta.region_name) == (service, "eu-west-1")
    assert OURS in client.meta.config.user_agent


def test_client_of_kms_says_what_it_is_for() -> None:  # [KEYSTORE-003]
    assert externs.Kms(TextSeq("eu-west-1")).value.client.meta.config.user_agent.endswith(f"{OURS} aws-kms-hierarchy")


@KINDS
def test_no_region_is_that_of_the_configuration(make: Any, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "ca-central-1")
    assert make(EMPTY).value.client.meta.region_name == "ca-central-1"


@KINDS
def test_region_that_nobody_knows_is_a_failure_with_its_name(make: Any, service: str) -> None:
    failed = make(TextSeq("nowhere"))
    assert isinstance(failed.error.obj, UnknownRegionError)
    assert '"nowhere"' in failed.error.text
