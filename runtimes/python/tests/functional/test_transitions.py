"""The steps from materials to materials that a keyring may take: 01-framework, 7.3 and 7.4."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    InvalidDecryptionMaterialsTransition,
    InvalidEncryptionMaterialsTransition,
)

from runtimes.python.tests.functional.made import (
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SIGNING,
    MPL,
    PUBLIC_KEY,
    SIGNING,
    edk,
    for_decryption,
    for_encryption,
)

E, F, G = edk(b"e"), edk(b"f"), edk(b"g")
K, L = b"symmetric key of E", b"symmetric key of F"
KEY = {"plaintext_data_key": DATA_KEY}
OTHER_KEY = {"plaintext_data_key": bytes(32)}


def has(*edks: Any) -> dict[str, Any]:
    return KEY | {"encrypted_data_keys": list(edks)}


def signs(*keys: bytes) -> dict[str, Any]:
    return {"symmetric_signing_keys": list(keys)}


NO_LIST: dict[str, Any] = {"symmetric_signing_keys": None}
CONTEXT_B = {"encryption_context": {"purpose": "other", "owner": "Zoë"}}
CONTEXT_REVERSED = {"encryption_context": {"owner": "Zoë", "purpose": "backup"}}
REQUIRED = {"required_encryption_context_keys": ["purpose", "owner"]}
REQUIRED_REVERSED = {"required_encryption_context_keys": ["owner", "purpose"]}
REQUIRED_ABSENT = {"required_encryption_context_keys": ["absent"]}

VALID_ON_ENCRYPT = {
    "gains a data key, no EDK": (DIRECT, {}, KEY),
    "gains a data key and an EDK": (DIRECT, {}, has(E)),
    "nothing changes": (DIRECT, has(E), has(E)),
    "EDK appended": (DIRECT, has(E), has(E, F)),
    "EDK prepended": (DIRECT, has(E), has(F, E)),
    "EDKs reordered": (DIRECT, has(E, F, G), has(G, E, F)),
    "EDK duplicated": (DIRECT, has(E), has(E, E)),
    "EDK inserted": (DIRECT, has(E, E), has(E, F, E)),
    "context in other order": (DIRECT, {}, KEY | CONTEXT_REVERSED),
    "required keys kept": (DIRECT, REQUIRED, KEY | REQUIRED),
    "signing suite": (SIGNING, {}, has(E)),
    "symmetric: empty list to one key": (INTERMEDIATE, signs(), has(E) | signs(K)),
    "symmetric: no list to one key": (INTERMEDIATE, NO_LIST, has(E) | signs(K)),
    "symmetric: data key without EDK": (INTERMEDIATE, signs(), KEY | signs()),
    "symmetric: reordered": (INTERMEDIATE, has(E, F) | signs(K, L), has(F, E) | signs(L, K)),
    "symmetric and signing": (INTERMEDIATE_SIGNING, has(E) | signs(K), has(E, F) | signs(K, L)),
}

INVALID_ON_ENCRYPT = {
    "nothing to nothing": (DIRECT, {}, {}),
    "gains an EDK without data key": (DIRECT, {}, {"encrypted_data_keys": [E]}),
    "gains a short data key": (DIRECT, {}, {"plaintext_data_key": DATA_KEY[:31]}),
    "gains a long data key": (DIRECT, {}, {"plaintext_data_key": DATA_KEY + b"!"}),
    "gains an empty data key": (DIRECT, {}, {"plaintext_data_key": b""}),
    "short data key on both sides": (DIRECT, {"plaintext_data_key": b"short"}, {"plaintext_data_key": b"short"}),
    "data key changed": (DIRECT, has(E), has(E) | OTHER_KEY),
    "data key removed": (DIRECT, KEY, {}),
    "EDK removed": (DIRECT, has(E, F), has(E)),
    "EDK replaced": (DIRECT, has(E), has(F)),
    "one of two equal EDKs replaced": (DIRECT, has(E, E), has(E, F)),
    "EDK replaced, others appended": (DIRECT, has(E), has(F, G)),
    "context value changed": (DIRECT, {}, KEY | CONTEXT_B),
    "context pair added": (DIRECT, {"encryption_context": {}}, KEY),
    "context pair removed": (DIRECT, {}, KEY | {"encryption_context": {}}),
    "required keys added": (DIRECT, {}, KEY | REQUIRED),
    "required keys in other order": (DIRECT, REQUIRED, KEY | REQUIRED_REVERSED),
    "required key not in the context": (DIRECT, REQUIRED_ABSENT, KEY | REQUIRED_ABSENT),
    "signing key added": (DIRECT, {}, KEY | {"signing_key": b""}),
    "signing key changed": (SIGNING, {}, KEY | {"signing_key": b"another"}),
    "signing key removed": (SIGNING, {}, KEY | {"signing_key": None}),
    "suite changed": (DIRECT, {}, KEY | {"algorithm_suite": for_encryption("0x0078").algorithm_suite}),
    "symmetric keys on a suite without": (DIRECT, {}, KEY | signs()),
    "symmetric keys on a suite without, both sides": (DIRECT, signs(), KEY | signs()),
    "symmetric: EDK added, no list": (INTERMEDIATE, signs(), has(E) | NO_LIST),
    "symmetric: EDK added, list too short": (INTERMEDIATE, has(E) | signs(K), has(E, F) | signs(K)),
    "symmetric: list too long": (INTERMEDIATE, has(E) | signs(K), has(E) | signs(K, L)),
    "symmetric: old key gone": (INTERMEDIATE, has(E) | signs(K), has(E, F) | signs(L, L)),
    "symmetric: data key without EDK, no list after": (INTERMEDIATE, signs(), KEY | NO_LIST),
    "symmetric: no list on either side": (INTERMEDIATE, NO_LIST, KEY | NO_LIST),
    "symmetric: EDKs before, no list before": (INTERMEDIATE, has(E) | NO_LIST, has(E) | signs(K)),
}


@pytest.mark.parametrize(("suite", "start", "stop"), VALID_ON_ENCRYPT.values(), ids=VALID_ON_ENCRYPT)
def test_encryption_step_that_keeps_the_rules_passes(suite: str, start: Any, stop: Any) -> None:
    # [FW-EM-014] [FW-EM-015] [FW-EM-016] [FW-EM-010]
    start, stop = for_encryption(suite, **start), for_encryption(suite, **stop)
    assert MPL.valid_encryption_materials_transition(start=start, stop=stop) is None


@pytest.mark.parametrize(("suite", "start", "stop"), INVALID_ON_ENCRYPT.values(), ids=INVALID_ON_ENCRYPT)
def test_encryption_step_that_breaks_a_rule_is_refused(suite: str, start: Any, stop: Any) -> None:
    # [FW-EM-003] [FW-EM-005] [FW-EM-009] [FW-EM-014] [FW-EM-015] [FW-EM-016] [FW-EM-017] [FW-EM-018] [FW-API-004]
    start, stop = for_encryption(suite, **start), for_encryption(suite, **stop)
    with pytest.raises(InvalidEncryptionMaterialsTransition):
        MPL.valid_encryption_materials_transition(start=start, stop=stop)


def test_encryption_step_that_drops_the_public_key_is_refused() -> None:  # [FW-EM-004] [FW-EM-017]
    materials = for_encryption(SIGNING)
    without = {key: value for key, value in materials.encryption_context.items() if key != PUBLIC_KEY}
    start = for_encryption(SIGNING, encryption_context=without)
    with pytest.raises(InvalidEncryptionMaterialsTransition):
        MPL.valid_encryption_materials_transition(
            start=start, stop=for_encryption(SIGNING, **KEY, encryption_context=without)
        )


SIGNED = {PUBLIC_KEY: "AAEC", "purpose": "backup"}
VALID_ON_DECRYPT = {
    "gains a data key": (DIRECT, {}, KEY),
    "context in other order": (DIRECT, {}, KEY | CONTEXT_REVERSED),
    "required keys kept": (DIRECT, REQUIRED, KEY | REQUIRED),
    "symmetric: gains both keys": (INTERMEDIATE, {}, KEY | {"symmetric_signing_key": K}),
}

INVALID_ON_DECRYPT = {
    "nothing to nothing": (DIRECT, {}, {}),
    "data key on both sides": (DIRECT, KEY, KEY),
    "data key removed": (DIRECT, KEY, {}),
    "gains a short data key": (DIRECT, {}, {"plaintext_data_key": DATA_KEY[:31]}),
    "context value changed": (DIRECT, {}, KEY | CONTEXT_B),
    "required keys added": (DIRECT, {}, KEY | REQUIRED),
    "required keys in other order": (DIRECT, REQUIRED, KEY | REQUIRED_REVERSED),
    "required key not in the context": (DIRECT, REQUIRED_ABSENT, KEY | REQUIRED_ABSENT),
    "verification key added": (DIRECT, {}, KEY | {"verification_key": b""}),
    "suite changed": (DIRECT, {}, KEY | {"algorithm_suite": for_encryption("0x0078").algorithm_suite}),
    "symmetric key on a suite without": (DIRECT, {}, KEY | {"symmetric_signing_key": K}),
    "symmetric: gains the data key alone": (INTERMEDIATE, {}, KEY),
    "symmetric: gains the symmetric key alone": (INTERMEDIATE, {}, {"symmetric_signing_key": K}),
    "symmetric: key there before": (INTERMEDIATE, {"symmetric_signing_key": K}, KEY | {"symmetric_signing_key": K}),
}


@pytest.mark.parametrize(("suite", "start", "stop"), VALID_ON_DECRYPT.values(), ids=VALID_ON_DECRYPT)
def test_decryption_step_that_keeps_the_rules_passes(suite: str, start: Any, stop: Any) -> None:  # [FW-DM-008]
    start, stop = for_decryption(suite, **start), for_decryption(suite, **stop)
    assert MPL.valid_decryption_materials_transition(start=start, stop=stop) is None


@pytest.mark.parametrize(("suite", "start", "stop"), INVALID_ON_DECRYPT.values(), ids=INVALID_ON_DECRYPT)
def test_decryption_step_that_breaks_a_rule_is_refused(suite: str, start: Any, stop: Any) -> None:
    # [FW-DM-002] [FW-DM-005] [FW-DM-006] [FW-DM-008] [FW-API-004]
    start, stop = for_decryption(suite, **start), for_decryption(suite, **stop)
    with pytest.raises(InvalidDecryptionMaterialsTransition):
        MPL.valid_decryption_materials_transition(start=start, stop=stop)


@pytest.mark.parametrize("verification_key", [None, b"another"], ids=["removed", "changed"])
def test_decryption_step_that_touches_the_verification_key_is_refused(verification_key: bytes | None) -> None:
    # [FW-DM-003] [FW-DM-008]
    start = for_decryption(SIGNING, SIGNED)
    assert MPL.valid_decryption_materials_transition(start=start, stop=for_decryption(SIGNING, SIGNED, **KEY)) is None
    stop = for_decryption(SIGNING, SIGNED, **KEY, verification_key=verification_key)
    with pytest.raises(InvalidDecryptionMaterialsTransition):
        MPL.valid_decryption_materials_transition(start=start, stop=stop)
