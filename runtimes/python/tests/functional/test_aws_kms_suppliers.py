"""Client suppliers of AWS KMS."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    OpaqueError,
    OpaqueWithTextError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import CreateDefaultClientSupplierInput, GetClientInput

from runtimes.python.tests.functional import kms as keys
from runtimes.python.tests.functional.made import MPL

FACTORIES: dict[str, dict[str, Any]] = {
    "create_aws_kms_multi_keyring": {"generator": keys.KEY, "kms_key_ids": [keys.IN_EAST, keys.ALIAS]},
    "create_aws_kms_mrk_multi_keyring": {"generator": keys.MRK, "kms_key_ids": [keys.IN_EAST, keys.ALIAS]},
    "create_aws_kms_discovery_multi_keyring": {"regions": [keys.WEST, keys.EAST]},
    "create_aws_kms_mrk_discovery_multi_keyring": {"regions": [keys.WEST, keys.EAST]},
}
EACH = pytest.mark.parametrize("factory", FACTORIES)


def made(factory: str, client_of: Any) -> keys.Supplier:
    supplier = keys.Supplier(client_of)
    getattr(MPL, factory)(**FACTORIES[factory], client_supplier=supplier)
    return supplier


@EACH
def test_supplier_is_asked_once_for_each_key_or_region(factory: str) -> None:
    # [KMS-MULTI-008] [KMS-MULTI-011] [KMS-MULTI-022] [KMS-MRKMULTI-009] [KMS-MRKMULTI-012] [KMS-MRKMULTI-023]
    kms = keys.local_kms()
    asked = made(factory, lambda region: kms.client(region or keys.WEST)).regions
    assert asked == [keys.WEST, keys.EAST] + [""] * ("kms_key_ids" in FACTORIES[factory])


@EACH
def test_error_of_the_library_passes_unchanged(factory: str) -> None:  # [KMS-IMPL-022]
    error = AwsCryptographicMaterialProvidersException("not this Region")

    def refuse(region: str) -> Any:
        raise error

    with pytest.raises(AwsCryptographicMaterialProvidersException, match="not this Region"):
        made(factory, refuse)


@EACH
def test_other_exception_of_a_supplier_is_opaque(factory: str) -> None:  # [KMS-IMPL-022]
    error = LookupError("no such Region here")

    def refuse(region: str) -> Any:
        raise error

    with pytest.raises(OpaqueError, match="LookupError: no such Region here") as caught:
        made(factory, refuse)
    assert caught.value.obj is error
    assert caught.value.__cause__ is error


@EACH
@pytest.mark.parametrize("answer", [None, 1, object()], ids=["None", "number", "object"])
def test_answer_that_is_no_client_is_refused(factory: str, answer: Any) -> None:
    with pytest.raises(ServiceError, match="get_client of Supplier returned"):
        made(factory, lambda region: answer)


def test_client_of_another_region_is_refused_for_mrk_discovery() -> None:  # [KMS-IMPL-014]
    kms = keys.local_kms()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="client and region do not match"):
        made("create_aws_kms_mrk_discovery_multi_keyring", lambda region: kms.client(keys.EAST))


def test_default_supplier_gives_one_client_for_each_region() -> (
    None
):  # [KMS-IMPL-018] [KMS-IMPL-019] [PRIM-079] [PRIM-080]
    supplier = MPL.create_default_client_supplier(CreateDefaultClientSupplierInput())
    client = supplier.get_client(GetClientInput(region="eu-central-1"))
    assert client.meta.region_name == "eu-central-1"
    assert client.meta.config.user_agent.count("AwsCryptographicMPL/Python/1.11.3") == 1
    assert supplier.get_client(region="eu-central-1") is client


def test_default_supplier_refuses_a_region_that_nobody_knows() -> None:
    with pytest.raises(OpaqueWithTextError, match='"nowhere"'):
        MPL.create_default_client_supplier().get_client(region="nowhere")
    with pytest.raises(OpaqueWithTextError, match='"nowhere"'):
        MPL.create_aws_kms_discovery_multi_keyring(regions=["nowhere"])


@pytest.mark.parametrize(
    ("generator", "others"), [(keys.MRK, [keys.REPLICA]), (None, [keys.MRK, keys.KEY, keys.REPLICA])]
)
def test_related_keys_are_refused_and_named(
    generator: str | None, others: list[str]
) -> None:  # [KMS-MRKMULTI-006] [KMS-UNIQ-004]
    with pytest.raises(AwsCryptographicMaterialProvidersException) as caught:
        MPL.create_aws_kms_mrk_multi_keyring(generator=generator, kms_key_ids=others)
    assert f"Related multi-Region keys: {keys.MRK},{keys.REPLICA} " in str(caught.value)


@pytest.mark.parametrize("regions", [[], [""], [keys.WEST, ""]])
def test_missing_regions_are_refused(regions: list[str]) -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="regions"):
        MPL.create_aws_kms_discovery_multi_keyring(regions=regions)
