"""How a branch key store is set up, and what is refused when it is."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.config import KeyStoreConfig
from aws_cryptographic_material_providers.keystore.errors import KeyStoreException, ServiceError
from aws_cryptographic_material_providers.keystore.models import (
    Discovery,
    KMSConfigurationDiscovery,
    KMSConfigurationKmsKeyArn,
    KMSConfigurationKmsMRKeyArn,
    KMSConfigurationMrDiscovery,
    MRDiscovery,
)

from runtimes.python.tests.functional.key_stores import LOGICAL, TABLE, Services

# ---- Creation  [KEYSTORE-001] [KEYSTORE-002] [KEYSTORE-011] [KEYSTORE-012] [KEYSTORE-013] [KEYSTORE-015]


@pytest.mark.parametrize(
    ("arn", "said"),
    [
        ("alias/x", "is not the ARN of a key"),
        ("arn:aws:kms:us-west-2:111122223333:alias/x", "is not the ARN of a key"),
        ("1234abcd-12ab-34cd-56ef-1234567890ab", "is not the ARN of a key"),
    ],
)
@pytest.mark.parametrize("variant", [KMSConfigurationKmsKeyArn, KMSConfigurationKmsMRKeyArn])
def test_configuration_without_a_key_arn_is_refused_at_construction(
    services: Services, variant: Callable[[str], Any], arn: str, said: str
) -> None:
    with pytest.raises(KeyStoreException, match=said):
        services.store(variant(arn))


def test_too_many_grant_tokens_are_refused_at_construction(services: Services) -> None:
    with pytest.raises(KeyStoreException, match="11 tokens"):
        services.store(grant_tokens=["token"] * 11)


@pytest.mark.parametrize("length", [2, 256])
def test_table_name_of_a_wrong_length_is_refused(services: Services, length: int) -> None:
    with pytest.raises(ValueError, match="ddb_table_name"):
        services.store(ddb_table_name="t" * length)


@pytest.mark.parametrize("members", [{"kms_client": 1}, {"ddb_client": object()}, {"logical_key_store_name": None}])
def test_wrong_argument_is_named(services: Services, members: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=next(iter(members))) as caught:
        services.store(**members)
    assert isinstance(caught.value, ServiceError)


def test_store_without_configuration_is_refused() -> None:
    with pytest.raises(TypeError, match="config is None; expected KeyStoreConfig"):
        KeyStore()


def test_info_is_what_was_configured(services: Services) -> None:  # [KEYSTORE-022]
    configuration = KMSConfigurationKmsKeyArn(services.arn)
    info = services.store(configuration, id="the id", grant_tokens=["one", "two"]).get_key_store_info()
    assert (info.key_store_id, info.key_store_name, info.logical_key_store_name) == ("the id", TABLE, LOGICAL)
    assert (info.grant_tokens, info.kms_configuration) == (["one", "two"], configuration)
    assert services.asked() == []


def test_store_without_an_id_has_a_new_uuid(services: Services) -> None:  # [KEYSTORE-004]
    ids = [services.store().get_key_store_info().key_store_id for _ in range(2)]
    assert ids[0] != ids[1]
    assert [(str(UUID(each)), UUID(each).version) for each in ids] == [(each, 4) for each in ids]


# [KEYSTORE-005] [KEYSTORE-006] [KEYSTORE-007] [KEYSTORE-008] [KEYSTORE-009] [KEYSTORE-010]
@pytest.mark.parametrize(
    ("configuration", "region"),
    [
        (KMSConfigurationKmsKeyArn("arn:aws:kms:eu-west-1:111122223333:key/x"), "eu-west-1"),
        (KMSConfigurationMrDiscovery(MRDiscovery(region="ap-south-1")), "ap-south-1"),
        (KMSConfigurationDiscovery(Discovery()), "sa-east-1"),
    ],
)
def test_missing_clients_are_made_for_the_region(
    monkeypatch: pytest.MonkeyPatch, configuration: Any, region: str
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "sa-east-1")
    made = KeyStore(
        KeyStoreConfig(ddb_table_name=TABLE, logical_key_store_name=LOGICAL, kms_configuration=configuration)
    )
    clients = [value.client for value in vars(made._impl).values() if hasattr(value, "client")]
    clients += [
        each.client for value in vars(made._impl).values() for each in vars_of(value) if hasattr(each, "client")
    ]
    assert {client.meta.region_name for client in clients} == {region}
    assert {client.meta.service_model.service_name for client in clients} == {"kms", "dynamodb"}


def vars_of(value: Any) -> list[Any]:
    names = getattr(value, "__slots__", ()) or getattr(value, "__dict__", {})
    return [getattr(value, name) for name in names if hasattr(value, name)]


def test_region_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(ServiceError, match="nowhere"):
        KeyStore(
            KeyStoreConfig(
                ddb_table_name=TABLE,
                logical_key_store_name=LOGICAL,
                kms_configuration=KMSConfigurationMrDiscovery(MRDiscovery(region="nowhere")),
            )
        )
