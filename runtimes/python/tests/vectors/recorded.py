"""Recorded data, with its shorthand for long texts written out."""

import base64
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aws_cryptographic_material_providers.mpl.models import (
    EncryptedDataKey,
    EncryptionMaterials,
    InitializeEncryptionMaterialsInput,
)

from runtimes.python.tests.functional.made import MPL, PUBLIC_KEY, suite_id

DATA = Path(__file__).parent / "data"


def load(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"), object_hook=_expanded)


def _expanded(value: dict[str, Any]) -> Any:
    """`{"repeat": "v", "times" or "count": 3, "then": "w"}` is "vvvw"; `pairs` with `%d` are numbered from 0."""
    if "repeat" in value:
        return value["repeat"] * value.get("times", value.get("count")) + value.get("then", "")
    if value.keys() == {"pairs", "key", "value"}:
        texts = (value["key"], value["value"])
        return [[text.replace("%d", str(i)) for text in texts] for i in range(value["pairs"])]
    return value


def edks_of(case: dict[str, Any]) -> list[EncryptedDataKey]:
    return [
        EncryptedDataKey(
            key_provider_id=edk["key_provider_id"],
            key_provider_info=bytes.fromhex(edk["key_provider_info"]),
            ciphertext=bytes.fromhex(edk["ciphertext"]),
        )
        for edk in case["encrypted_data_keys"]
    ]


def materials_for(suite: str, recorded_context: dict[str, str], required: Sequence[str] = ()) -> EncryptionMaterials:
    """The recorded context has the verification key of a signing suite in it; here it is given."""
    context = dict(recorded_context)
    public_key = context.pop(PUBLIC_KEY, None)
    return MPL.initialize_encryption_materials(
        InitializeEncryptionMaterialsInput(
            algorithm_suite_id=suite_id(suite),
            encryption_context=context,
            required_encryption_context_keys=required,
            signing_key=b"signing key" if public_key else None,
            verification_key=base64.b64decode(public_key) if public_key else None,
        )
    )


def hex_of(secret: bytes | None) -> str | None:
    return None if secret is None else secret.hex()
