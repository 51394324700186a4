"""All keys and aliases of a local KMS, in all regions."""

from __future__ import annotations

from dataclasses import replace
from threading import RLock
from typing import Any

from aws_cryptographic_material_providers.local._errors import KmsError, not_found
from aws_cryptographic_material_providers.local._keys import ARN, AesMaterial, Key, Place


class Directory:
    """Looks keys up as KMS does. Whoever looks and then changes holds `lock`; the keys themselves do not change."""

    def __init__(self, account: str, partition: str) -> None:
        self.lock = RLock()
        self._account = account
        self._partition = partition
        self._keys: dict[str, Key] = {}
        self._aliases: dict[str, str] = {}  # ARN of the alias, ARN of the key

    def place(self, region: str) -> Place:
        return Place(self._partition, region, self._account)

    def add(self, key: Key) -> None:
        with self.lock:
            if key.arn in self._keys:
                raise KmsError("AlreadyExistsException", f"Key {key.arn} already exists.")
            self._keys[key.arn] = key

    def change(self, key: Key, **members: Any) -> Key:
        with self.lock:
            self._keys[key.arn] = changed = replace(key, **members)
            return changed

    def find(self, region: str, name: str) -> Key:
        """Find the key that a client of a region means by a key id, a key ARN, an alias or its ARN."""
        with self.lock:
            arn = self._arn(region, name)
            if ":alias/" in arn:
                return self._keys[self.alias_target(arn)]
            if arn not in self._keys:
                raise not_found(f"Key '{arn}' does not exist")
            return self._keys[arn]

    def find_by_id(self, region: str, name: str) -> Key:
        """Find a key for an operation that takes no aliases."""
        if name.startswith("alias/") or ":alias/" in name:
            raise not_found(f"Invalid keyId {name}")
        return self.find(region, name)

    def _arn(self, region: str, name: str) -> str:
        if not name.startswith("arn:"):
            return self.place(region).arn(name if name.startswith("alias/") else f"key/{name}")
        parsed = ARN.fullmatch(name)
        if parsed is None:
            raise KmsError("InvalidArnException", f"Invalid arn {name}")
        if parsed[2] != region:
            raise not_found(f"Invalid arn {parsed[2]}")
        return name

    def keys(self, region: str) -> list[Key]:
        with self.lock:
            return [key for key in self._keys.values() if key.place == self.place(region)]

    def related(self, key: Key) -> list[Key]:
        """All regions' keys of the Multi-Region key that this one belongs to, the primary key first."""
        with self.lock:
            found = [other for other in self._keys.values() if other.is_related_to(key)]
        return sorted(found, key=lambda other: other.place.region != key.primary_region)

    def add_alias(self, alias: str, key: Key) -> None:
        with self.lock:
            if alias in self._aliases:
                raise KmsError("AlreadyExistsException", f"An alias with the name {alias} already exists")
            self._aliases[alias] = key.arn

    def remove_alias(self, alias: str) -> None:
        with self.lock:
            self.alias_target(alias)
            del self._aliases[alias]

    def alias_target(self, alias: str) -> str:
        with self.lock:
            if alias not in self._aliases:
                raise not_found(f"Alias {alias} is not found.")
            return self._aliases[alias]

    def aliases(self, region: str) -> list[tuple[str, str]]:
        """The ARNs of aliases, each with that of its key."""
        with self.lock:
            return [found for found in self._aliases.items() if found[0].startswith(self.place(region).arn("alias/"))]


def same_material(one: Key, other: Key) -> bool:
    """Tell whether two keys are copies of one."""
    if isinstance(one.material, AesMaterial) and isinstance(other.material, AesMaterial):
        return one.material.id == other.material.id
    return one.material is other.material
