"""Key identifiers, related keys and discovery agree with recorded data."""

from operator import itemgetter
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated import KmsArns
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
)
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional import kms
from runtimes.python.tests.functional.made import MPL, for_encryption, unwrapped
from runtimes.python.tests.vectors.recorded import load

Vector = dict[str, Any]
RECORDED = load("aws_kms_arns.json")
IDENTIFIERS, DISCOVERY = RECORDED["identifiers"], RECORDED["discovery"]
MRK_MATCH, MRK_UNIQUE = RECORDED["mrk_match"], RECORDED["mrk_unique"]
DATA_KEY = b"k" * 32
core = KmsArns.default__


def each(vectors: list[Vector]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("vector", vectors, ids=itemgetter("id"))


def test_all_of_the_recorded_data_is_here() -> None:
    assert RECORDED["format"] == "mpl-aws-kms-arns/1"
    assert [len(part) for part in (IDENTIFIERS, MRK_MATCH, MRK_UNIQUE, DISCOVERY)] == [166, 48, 25, 27]


def client(region: str = "us-east-1") -> kms.PlainClient:
    return kms.PlainClient(region, decrypt=lambda KeyId, **_: {"KeyId": KeyId, "Plaintext": DATA_KEY})


def accepts(create: Any, **members: Any) -> bool:
    try:
        create(**members)
    except AwsCryptographicMaterialProvidersException:
        return False
    return True


def asked_for(asked: kms.PlainClient, keyring: IKeyring, provider_info: str) -> str | None:
    """The key that AWS KMS is asked for when an EDK has this provider info; None when it is not asked."""
    edk = EncryptedDataKey(
        key_provider_id="aws-kms", key_provider_info=provider_info.encode(), ciphertext=b"ciphertext"
    )
    try:
        found = unwrapped(keyring, for_encryption(), [edk])
    except AwsCryptographicMaterialProvidersException:
        assert not asked.requests
        return None
    assert found.plaintext_data_key == DATA_KEY
    [(_, parameters)] = asked.requests
    key_id: str = parameters["KeyId"]
    return key_id


# ---- Parsing


def parts(arn: Any, resource: Any) -> Vector:
    named = {"resource_type": "key", "resource_id": resource.id_} if resource.is_Key else {}
    named = named or {"resource_type": "alias", "resource_id": resource.name}
    if arn is None:
        return named
    return named | {
        "arn_literal": "arn",
        "partition": arn.partition,
        "service": "kms",
        "region": arn.region,
        "account": arn.account,
    }


@each(IDENTIFIERS)
def test_identifier_is_read_as_recorded(vector: Vector) -> None:  # [KMS-ARN-010] [KMS-ARN-016] [KMS-ARN-018]
    read = core.ParseIdentifier(TextSeq(vector["input"]))
    expected = vector["identifier"]
    assert read.is_Some == (expected is not None)
    if expected is not None:
        identifier = read.value
        arn = identifier.arn if identifier.is_InArn else None
        assert (
            parts(arn, identifier.Of())
            | {
                "kind": "arn" if identifier.is_InArn else "raw",
                "canonical": identifier.Print(),
                "multi_region": identifier.IsMultiRegion(),
                "client_region": identifier.Region() or None,
            }
            == expected
        )


@each(IDENTIFIERS)
def test_arn_is_read_as_recorded(vector: Vector) -> None:  # [KMS-ARN-001] [KMS-ARN-003] [KMS-ARN-009] [KMS-ARN-012]
    read = core.ParseArn(TextSeq(vector["input"]))
    assert read.is_Some == (vector["arn"] is not None)
    if vector["arn"] is not None:
        assert parts(read.value, read.value.resource) == vector["arn"]
        assert read.value.Print() == vector["input"]


@each(IDENTIFIERS)
def test_only_the_arn_of_a_key_is_good_for_decrypting(vector: Vector) -> None:  # [KMS-IMPL-006]
    assert core.ParseKeyArn(TextSeq(vector["input"])).is_Some == vector["decrypt_key"]
    if vector["accepted_by_keyring"]:
        for create in (MPL.create_aws_kms_keyring, MPL.create_aws_kms_mrk_keyring):
            asked = client()
            keyring = create(kms_key_id=vector["input"], kms_client=asked)
            assert asked_for(asked, keyring, vector["input"]) == (vector["input"] if vector["decrypt_key"] else None)


# ---- Creation


@each(IDENTIFIERS)
def test_keyrings_accept_the_recorded_identifiers(vector: Vector) -> None:  # [KMS-STRICT-005] [KMS-MRK-005]
    for create in (MPL.create_aws_kms_keyring, MPL.create_aws_kms_mrk_keyring):
        accepted = accepts(create, kms_key_id=vector["input"], kms_client=client())
        assert accepted == vector["accepted_by_keyring"]


@each(IDENTIFIERS)
def test_multi_keyrings_accept_the_recorded_identifiers(vector: Vector) -> None:  # [KMS-MULTI-005] [KMS-MRKMULTI-005]
    for create in (MPL.create_aws_kms_multi_keyring, MPL.create_aws_kms_mrk_multi_keyring):
        for member in ({"generator": vector["input"]}, {"kms_key_ids": [vector["input"]]}):
            supplier = kms.Supplier(client)
            accepted = accepts(create, client_supplier=supplier, **member)
            assert accepted == vector["accepted_by_multi_keyring"]
            assert supplier.regions == ([vector["identifier"]["client_region"] or ""] if accepted else [])


@each(IDENTIFIERS)
def test_rsa_keyring_accepts_the_recorded_keys_but_no_alias(vector: Vector) -> None:  # [KMS-RSA-006] [KMS-RSA-007]
    accepted = accepts(
        MPL.create_aws_kms_rsa_keyring,
        kms_key_id=vector["input"],
        kms_client=client(),
        encryption_algorithm="RSAES_OAEP_SHA_256",
    )
    assert accepted == (vector["accepted_by_rsa_keyring"] and vector["arn"]["resource_type"] == "key")


# ---- Related keys


@each(MRK_MATCH)
def test_related_keys_match_as_recorded(vector: Vector) -> None:  # [KMS-MATCH-001] [KMS-MATCH-002] [KMS-MATCH-003]
    configured, message = (
        core.ParseIdentifier(TextSeq(text)).value for text in (vector["configured"], vector["message"])
    )
    assert core.AreRelated(configured, message) == vector["match"]
    assert core.AreRelated(message, configured) == vector["match"]


@each(MRK_MATCH)
def test_mrk_keyring_asks_for_its_own_key_when_related(vector: Vector) -> None:  # [KMS-MRK-036] [KMS-MRK-040]
    asked = client()
    keyring = MPL.create_aws_kms_mrk_keyring(kms_key_id=vector["configured"], kms_client=asked)
    both_are_keys = all(core.ParseKeyArn(TextSeq(vector[key])).is_Some for key in ("configured", "message"))
    expected = vector["configured"] if vector["match"] and both_are_keys else None
    assert asked_for(asked, keyring, vector["message"]) == expected


@each(MRK_UNIQUE)
def test_related_keys_are_not_allowed_together(vector: Vector) -> None:  # [KMS-UNIQ-001] [KMS-UNIQ-004]
    identifiers = vector["identifiers"]
    if not identifiers:
        assert vector["unique"]
        return
    for members in ({"kms_key_ids": identifiers}, {"generator": identifiers[0], "kms_key_ids": identifiers[1:]}):
        supplier = kms.Supplier(client)
        if vector["unique"]:
            MPL.create_aws_kms_mrk_multi_keyring(client_supplier=supplier, **members)
            continue
        with pytest.raises(AwsCryptographicMaterialProvidersException) as caught:
            MPL.create_aws_kms_mrk_multi_keyring(client_supplier=supplier, **members)
        listed = [text if "arn:" in text else f"key/{text}" for text in vector["duplicates"]]
        assert str(caught.value).startswith(f"Related multi-Region keys: {','.join(listed)} are not")
        assert supplier.regions == []
    assert accepts(MPL.create_aws_kms_multi_keyring, kms_key_ids=identifiers, client_supplier=kms.Supplier(client))


# ---- Discovery


def filter_of(vector: Vector) -> Any:
    given = vector["filter"]
    return None if given is None else kms.accounts(*given["account_ids"], partition=given["partition"])


@each(DISCOVERY)
def test_discovery_keyring_asks_within_its_filter(vector: Vector) -> None:  # [KMS-DISC-011] [KMS-DISC-012]
    asked = client(vector["client_region"])
    keyring = kms.discovery(asked, discovery_filter=filter_of(vector))
    assert asked_for(asked, keyring, vector["arn"]) == (vector["arn"] if vector["discovery_match"] else None)


def asked_for_in(region: str, arn: str, discovery_filter: Any = None) -> str | None:
    asked = client(region)
    keyring = kms.mrk_discovery(asked, region, discovery_filter=discovery_filter)
    return asked_for(asked, keyring, arn)


@each(DISCOVERY)
def test_mrk_discovery_keyring_asks_within_its_filter(vector: Vector) -> None:  # [KMS-MRKDISC-014] [KMS-MRKDISC-016]
    expected = vector["decrypt_key_id"] if vector["mrk_discovery_match"] else None
    assert asked_for_in(vector["client_region"], vector["arn"], filter_of(vector)) == expected


@each([vector for vector in IDENTIFIERS if "arn_in_eu_central_1" in vector])
def test_mrk_discovery_keyring_asks_for_the_replica_in_its_region(vector: Vector) -> None:  # [KMS-MRKDISC-020]
    region = RECORDED["alternate_region"]
    reachable = vector["identifier"]["multi_region"] or vector["arn"]["region"] == region
    sendable = vector["accepted_by_keyring"]
    if reachable and not sendable:
        with pytest.raises(CollectionOfErrors):
            asked_for_in(region, vector["input"])
        return
    expected = vector["arn_in_eu_central_1"] if vector["decrypt_key"] and reachable else None
    assert asked_for_in(region, vector["input"]) == expected
