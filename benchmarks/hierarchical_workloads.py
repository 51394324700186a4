"""Hierarchical keyrings that have their branch key in the cache already."""

from functools import cache
from uuid import UUID

from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.config import KeyStoreConfig
from aws_cryptographic_material_providers.keystore.models import KMSConfigurationKmsKeyArn
from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms
from aws_cryptographic_material_providers.mpl.models import CacheType

from benchmarks import floor
from benchmarks.measure import AgainstFloor, Operation
from benchmarks.workloads import MPL, context_of, operations

REGION = "us-west-2"


@cache
def key_store_with_branch_key() -> tuple[KeyStore, str]:
    kms_client = LocalKms().client(REGION)
    made = KeyStore(
        KeyStoreConfig(
            ddb_table_name="branch-keys",
            logical_key_store_name="branch keys",
            kms_configuration=KMSConfigurationKmsKeyArn(kms_client.create_key()["KeyMetadata"]["Arn"]),
            kms_client=kms_client,
            ddb_client=LocalDynamoDb().client(REGION),
        )
    )
    made.create_key_store()
    return made, made.create_key().branch_key_identifier


def both_ways(cache: CacheType, pairs: int) -> tuple[Operation, Operation]:
    key_store, identifier = key_store_with_branch_key()
    keyring = MPL.create_aws_kms_hierarchical_keyring(
        key_store=key_store, branch_key_id=identifier, ttl_seconds=3600, cache=cache
    )
    return operations(keyring, keyring, context_of(pairs), signing=False)


def names() -> tuple[bytes, bytes]:
    """Identifier and version, as they are bound to a wrapped key."""
    key_store, identifier = key_store_with_branch_key()
    active = key_store.get_active_branch_key(branch_key_identifier=identifier).branch_key_materials
    return identifier.encode(), UUID(active.branch_key_version).bytes


def encrypt(cache: CacheType, pairs: int) -> AgainstFloor:
    wrap, _ = both_ways(cache, pairs)
    return AgainstFloor(wrap, floor.hierarchical_encrypt(*names(), context_of(pairs)))


def decrypt(cache: CacheType, pairs: int) -> AgainstFloor:
    _, unwrap = both_ways(cache, pairs)
    return AgainstFloor(unwrap, floor.hierarchical_decrypt(*names(), context_of(pairs)))
