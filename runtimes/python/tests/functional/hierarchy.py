"""Hierarchical keyrings over a local KMS and DynamoDB, and a supplier of branch key ids."""

from collections.abc import Callable
from typing import Any

from aws_cryptographic_material_providers.mpl.models import (
    GetBranchKeyIdInput,
    GetBranchKeyIdOutput,
    MaterialsBranchKey,
)
from aws_cryptographic_material_providers.mpl.references import IBranchKeyIdSupplier, IKeyring

from runtimes.python.tests.functional.key_stores import Services
from runtimes.python.tests.functional.made import MPL, changed

PROVIDER, TTL = "aws-kms-hierarchy", 600


class Hierarchy(Services):
    """Services with one branch key; `asked` then tells what keyrings ask."""

    def __init__(self) -> None:
        super().__init__()
        self.key_store = self.store()
        self.branch_key_id = self.new_branch_key()

    def new_branch_key(self) -> str:
        made: str = self.key_store.create_key().branch_key_identifier
        self.forget()
        return made

    def keyring(self, **members: Any) -> IKeyring:
        usual = {"key_store": self.key_store, "ttl_seconds": TTL}
        if "branch_key_id_supplier" not in members:
            usual["branch_key_id"] = self.branch_key_id
        return MPL.create_aws_kms_hierarchical_keyring(**(usual | members))

    def reads(self) -> int:
        """How many branch keys were read from the table since the last call."""
        count = self.asked().count("GetItem")
        self.forget()
        return count


class Supplier(IBranchKeyIdSupplier):
    """Chooses a branch key with a function of the encryption context."""

    def __init__(self, choose: Callable[[dict[str, str]], Any]) -> None:
        self.choose = choose
        self.asked: list[dict[str, str]] = []

    def get_branch_key_id(self, param: GetBranchKeyIdInput) -> GetBranchKeyIdOutput:
        self.asked.append(param.encryption_context)
        chosen = self.choose(param.encryption_context)
        return GetBranchKeyIdOutput(branch_key_id=chosen) if isinstance(chosen, str) else chosen


def materials_of(hierarchy: Hierarchy, **changes: Any) -> MaterialsBranchKey:
    found = hierarchy.key_store.get_active_branch_key(branch_key_identifier=hierarchy.branch_key_id)
    return MaterialsBranchKey(changed(found.branch_key_materials, **changes))
