"""The operations that make and manage keys and aliases."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from aws_cryptographic_material_providers.local._cryptographic import Answer, Operation, Parameters
from aws_cryptographic_material_providers.local._directory import Directory
from aws_cryptographic_material_providers.local._errors import KmsError, invalid, unsupported
from aws_cryptographic_material_providers.local._keys import (
    MULTI_REGION,
    SYMMETRIC,
    AesMaterial,
    Key,
    checked_usage,
    new_material,
)

ELSEWHERE = ("CustomKeyStoreId", "XksKeyId")
DELETION_DAYS = range(7, 31)
KEYS_A_PAGE, ALIASES_A_PAGE = 100, 50


def create_key(directory: Directory, region: str, given: Parameters) -> Answer:
    if given.get("Origin", "AWS_KMS") != "AWS_KMS" or any(member in given for member in ELSEWHERE):
        raise unsupported("the local KMS makes keys of origin AWS_KMS only")
    spec: str = given.get("KeySpec") or given.get("CustomerMasterKeySpec") or SYMMETRIC
    usage = checked_usage(spec, given.get("KeyUsage"))
    shared = given.get("MultiRegion", False)
    identifier = MULTI_REGION + uuid.uuid4().hex if shared else str(uuid.uuid4())
    key = Key(
        directory.place(region),
        identifier,
        usage,
        region if shared else None,
        new_material(spec),
        description=given.get("Description", ""),
    )
    directory.add(key)
    return {"KeyMetadata": _metadata(directory, key)}


def replicate_key(directory: Directory, region: str, given: Parameters) -> Answer:
    with directory.lock:
        key = directory.find_by_id(region, given["KeyId"])
        key.require_enabled()
        if key.primary_region != region:
            raise unsupported(f"{key.arn} is no primary key of a Multi-Region key.")
        place = directory.place(given["ReplicaRegion"])
        replica = Key(place, key.id, key.usage, region, key.material, description=given.get("Description", ""))
        directory.add(replica)
        return {"ReplicaKeyMetadata": _metadata(directory, replica), "ReplicaTags": []}


def describe_key(directory: Directory, region: str, given: Parameters) -> Answer:
    return {"KeyMetadata": _metadata(directory, directory.find(region, given["KeyId"]))}


def enable_key(directory: Directory, region: str, given: Parameters) -> Answer:
    return _set_state(directory, region, given, "Enabled")


def disable_key(directory: Directory, region: str, given: Parameters) -> Answer:
    return _set_state(directory, region, given, "Disabled")


def schedule_key_deletion(directory: Directory, region: str, given: Parameters) -> Answer:
    days = given.get("PendingWindowInDays", DELETION_DAYS[-1])
    if days not in DELETION_DAYS:
        raise invalid(f"PendingWindowInDays is {days}; {DELETION_DAYS[0]} to {DELETION_DAYS[-1]} is expected")
    with directory.lock:
        key = directory.find_by_id(region, given["KeyId"])
        key.require_lasting()
        answer: Answer = {"KeyId": key.arn, "PendingWindowInDays": days}
        if key.primary_region == region and len(directory.related(key)) > 1:
            return answer | {"KeyState": directory.change(key, state="PendingReplicaDeletion").state}
        key = directory.change(key, state="PendingDeletion", deletion=datetime.now(UTC) + timedelta(days))
        return answer | {"KeyState": key.state, "DeletionDate": key.deletion}


def cancel_key_deletion(directory: Directory, region: str, given: Parameters) -> Answer:
    with directory.lock:
        key = directory.find_by_id(region, given["KeyId"])
        if key.state in ("Enabled", "Disabled"):
            raise KmsError("KMSInvalidStateException", f"{key.arn} is not pending deletion.")
        directory.change(key, state="Disabled", deletion=None)
    return {"KeyId": key.arn}


def create_alias(directory: Directory, region: str, given: Parameters) -> Answer:
    alias = given["AliasName"]
    if not alias.startswith("alias/") or alias.startswith("alias/aws/") or alias == "alias/":
        raise KmsError("InvalidAliasNameException", 'An alias begins with "alias/", and not with "alias/aws/".')
    with directory.lock:
        key = directory.find_by_id(region, given["TargetKeyId"])
        key.require_lasting()
        directory.add_alias(directory.place(region).arn(alias), key)
    return {}


def delete_alias(directory: Directory, region: str, given: Parameters) -> Answer:
    directory.remove_alias(directory.place(region).arn(given["AliasName"]))
    return {}


def list_keys(directory: Directory, region: str, given: Parameters) -> Answer:
    keys = [{"KeyId": key.id, "KeyArn": key.arn} for key in directory.keys(region)]
    return _page("Keys", keys, given, KEYS_A_PAGE)


def list_aliases(directory: Directory, region: str, given: Parameters) -> Answer:
    wanted = directory.find_by_id(region, given["KeyId"]).arn if "KeyId" in given else None
    aliases = [
        {"AliasName": alias.split(":", 5)[5], "AliasArn": alias, "TargetKeyId": target.split("/")[1]}
        for alias, target in directory.aliases(region)
        if wanted in (None, target)
    ]
    return _page("Aliases", aliases, given, ALIASES_A_PAGE)


def _set_state(directory: Directory, region: str, given: Parameters, state: str) -> Answer:
    with directory.lock:
        key = directory.find_by_id(region, given["KeyId"])
        key.require_lasting()
        directory.change(key, state=state)
    return {}


def _page(member: str, entries: list[Any], given: Parameters, usual: int) -> Answer:
    """The marker of a page is the number of entries before it."""
    marker = given.get("Marker", "0")
    if not marker.isdecimal():
        raise KmsError("InvalidMarkerException", f"Marker {marker!r} is none that was given out")
    start = int(marker)
    end = start + given.get("Limit", usual)
    rest = {"Truncated": True, "NextMarker": str(end)} if end < len(entries) else {"Truncated": False}
    return {member: entries[start:end], **rest}


def _metadata(directory: Directory, key: Key) -> Answer:
    found: Answer = {
        "AWSAccountId": key.place.account,
        "KeyId": key.id,
        "Arn": key.arn,
        "CreationDate": key.created,
        "Enabled": key.state == "Enabled",
        "Description": key.description,
        "KeyUsage": key.usage,
        "KeyState": key.state,
        "Origin": "AWS_KMS",
        "KeyManager": "CUSTOMER",
        "KeySpec": key.spec,
        "CustomerMasterKeySpec": key.spec,
        "MultiRegion": key.primary_region is not None,
        **key.algorithms,
    }
    if key.deletion:
        found["DeletionDate"] = key.deletion
    if isinstance(key.material, AesMaterial):
        found["CurrentKeyMaterialId"] = key.material.id
    if key.primary_region:
        primary, *replicas = ({"Arn": one.arn, "Region": one.place.region} for one in directory.related(key))
        found["MultiRegionConfiguration"] = {
            "MultiRegionKeyType": "PRIMARY" if key.place.region == key.primary_region else "REPLICA",
            "PrimaryKey": primary,
            "ReplicaKeys": replicas,
        }
    return found


OPERATIONS: dict[str, Operation] = {
    "CreateKey": create_key,
    "ReplicateKey": replicate_key,
    "DescribeKey": describe_key,
    "EnableKey": enable_key,
    "DisableKey": disable_key,
    "ScheduleKeyDeletion": schedule_key_deletion,
    "CancelKeyDeletion": cancel_key_deletion,
    "CreateAlias": create_alias,
    "DeleteAlias": delete_alias,
    "ListKeys": list_keys,
    "ListAliases": list_aliases,
}
