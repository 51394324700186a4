"""Context pairs that are authenticated but not stored: required keys, and contexts reproduced on decrypt."""

import itertools
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
)

from runtimes.python.tests.functional.made import (
    DIRECT,
    INTERMEDIATE,
    PUBLIC_KEY,
    SIGNING,
    aes_keyring,
    cmm_of,
    decrypted_by,
    encrypted_by,
)

CMM = cmm_of(aes_keyring())
CONTEXT = {"a": "1", "b": "2"}
SUBSETS = [{}, {"a": "1"}, {"b": "2"}, CONTEXT]
REQUIRED = pytest.mark.parametrize("required", SUBSETS, ids=lambda pairs: "".join(pairs) or "none")
REPRODUCED = pytest.mark.parametrize("reproduced", SUBSETS, ids=lambda pairs: "".join(pairs) or "none")


def stored(materials: Any) -> dict[str, str]:
    """What a message keeps of the context."""
    required = materials.required_encryption_context_keys
    return {key: value for key, value in materials.encryption_context.items() if key not in required}


@REPRODUCED
@REQUIRED
@pytest.mark.parametrize("suite", [DIRECT, SIGNING, INTERMEDIATE])
def test_reproduced_context_completes_the_stored_one(
    suite: str, required: dict[str, str], reproduced: dict[str, str]
) -> None:  # [FW-CMM-009] [FW-CMM-011] [FW-CMM-014] [FW-CMM-015] [FW-EM-008]
    materials = encrypted_by(CMM, suite, encryption_context=CONTEXT, required_encryption_context_keys=list(required))
    request = {"encryption_context": stored(materials), "reproduced_encryption_context": reproduced}
    if not required.items() <= reproduced.items():
        with pytest.raises(CollectionOfErrors):
            decrypted_by(CMM, materials, **request)
        return
    found = decrypted_by(CMM, materials, **request)
    assert found.plaintext_data_key == materials.plaintext_data_key
    assert found.encryption_context == materials.encryption_context
    assert sorted(found.required_encryption_context_keys) == sorted(required)


@pytest.mark.parametrize("reproduced", [None, {}], ids=["absent", "empty"])
def test_no_reproduced_context_requires_nothing(reproduced: dict[str, str] | None) -> None:  # [FW-CMM-013]
    materials = encrypted_by(CMM, encryption_context=CONTEXT)
    found = decrypted_by(CMM, materials, reproduced_encryption_context=reproduced)
    assert found.required_encryption_context_keys == []
    assert found.encryption_context == CONTEXT


WRONG = [
    wrong | right
    for wrong in ({"a": "2"}, {"b": ""}, {"a": "", "b": "1"})
    for right in ({}, {"a": "1"}, {"b": "2"}, {"c": "3"})
    if not wrong.keys() & right.keys()
]


@pytest.mark.parametrize("reproduced", WRONG, ids=str)
def test_contradicting_context_is_refused(reproduced: dict[str, str]) -> None:  # [FW-CMM-011] [FW-DCMM-014]
    materials = encrypted_by(CMM, encryption_context=CONTEXT)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="reproduced_encryption_context"):
        decrypted_by(CMM, materials, reproduced_encryption_context=reproduced)


@REQUIRED
def test_wrong_value_of_a_required_key_does_not_open(required: dict[str, str]) -> None:  # [FW-KR-009]
    materials = encrypted_by(CMM, encryption_context=CONTEXT, required_encryption_context_keys=list(required))
    wrong = {key: value + "!" for key, value in required.items()} or {"c": "3"}
    with pytest.raises(CollectionOfErrors):
        decrypted_by(CMM, materials, encryption_context=stored(materials), reproduced_encryption_context=wrong)


def test_verification_key_may_be_reproduced() -> None:  # [FW-CMM-015] [FW-DCMM-014]
    materials = encrypted_by(CMM, SIGNING, encryption_context={})
    found = decrypted_by(
        CMM, materials, encryption_context={}, reproduced_encryption_context=materials.encryption_context
    )
    assert found.required_encryption_context_keys == [PUBLIC_KEY]
    assert len(found.verification_key) == 49


def test_contexts_of_the_request_stay_as_they_were() -> None:
    materials = encrypted_by(CMM, encryption_context=CONTEXT, required_encryption_context_keys=["a"])
    given, reproduced = stored(materials), {"a": "1"}
    decrypted_by(CMM, materials, encryption_context=given, reproduced_encryption_context=reproduced)
    assert (given, reproduced) == ({"b": "2"}, {"a": "1"})


@pytest.mark.parametrize(("stored_count", "reproduced_count"), list(itertools.product([0, 1, 50], repeat=2)))
def test_required_keys_are_exactly_those_that_were_only_reproduced(stored_count: int, reproduced_count: int) -> None:
    # [FW-CMM-014] [FW-CMM-015]
    given = {f"stored {i}": str(i) for i in range(stored_count)}
    reproduced = {f"reproduced {i}": str(i) for i in range(reproduced_count)}
    materials = encrypted_by(CMM, encryption_context=given | reproduced)
    found = decrypted_by(
        CMM,
        materials,
        encryption_context=given,
        reproduced_encryption_context=reproduced | dict(list(given.items())[:1]),
    )
    assert set(found.required_encryption_context_keys) == set(reproduced)
    assert len(found.required_encryption_context_keys) == reproduced_count
