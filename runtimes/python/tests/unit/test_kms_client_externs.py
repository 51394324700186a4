"""Clients of AWS KMS that the library makes."""

from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.KmsClientExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, TextSeq
from botocore.exceptions import NoRegionError, UnknownRegionError


@pytest.fixture(autouse=True)
def _no_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")


@pytest.mark.parametrize("region", ["us-west-2", "cn-north-1", "us-gov-west-1", "eu-north-7"])
def test_client_is_in_the_region_asked_for(region: str) -> None:
    client = externs.ForRegion(externs.New(), TextSeq(region)).value
    assert client.client.meta.region_name == region
    assert client.client.meta.service_model.service_name == "kms"


def test_client_says_which_library_asks() -> None:
    client = externs.ForRegion(externs.New(), TextSeq("us-west-2")).value.client
    suffix = f"AwsCryptographicMPL/Python/{version('aws-cryptographic-material-providers')}"
    assert client.meta.config.user_agent.endswith(suffix)


def test_client_is_made_once_for_each_region() -> None:
    clients = externs.New()
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: externs.ForRegion(clients, TextSeq("us-west-2")).value, range(16)))
    assert len({id(client) for client in made}) == 1
    assert externs.ForRegion(clients, TextSeq("us-east-1")).value is not made[0]


def test_no_region_is_that_of_the_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    assert externs.ForRegion(externs.New(), EMPTY).value.client.meta.region_name == "eu-west-1"


def test_no_region_without_configuration_is_a_failure() -> None:
    failed = externs.ForRegion(externs.New(), EMPTY)
    assert isinstance(failed.error.obj, NoRegionError)


@pytest.mark.parametrize("region", ["nowhere", "US-EAST-1", "us west 2", "../x"])
def test_region_that_nobody_knows_is_a_failure_with_its_name(region: str) -> None:
    failed = externs.ForRegion(externs.New(), TextSeq(region))
    assert isinstance(failed.error.obj, UnknownRegionError)
    assert f'"{region}"' in failed.error.text
