"""Making materials, and the checks of what has been made."""

import base64
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    InvalidDecryptionMaterials,
)

from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SIGNING,
    MPL,
    PUBLIC_KEY,
    SIGNING,
    changed,
    edk,
    for_decryption,
    for_encryption,
    suite_id,
)

BOTH = {"signing_key": b"signing key", "verification_key": b"verification key"}
POINT = b"\x02" + bytes(range(48))


def initialize(suite: str, context: dict[str, str], required: list[str], **keys: bytes) -> Any:
    return MPL.initialize_encryption_materials(
        algorithm_suite_id=suite_id(suite),
        encryption_context=context,
        required_encryption_context_keys=required,
        **keys,
    )


# The message tells which check refused: each case fails the one named first, and all those after it.
REFUSED_ON_ENCRYPT = {
    "reserved key first": (SIGNING, {PUBLIC_KEY: ""}, ["absent"], {}, "reserved"),
    "reserved key without signing": (DIRECT, {PUBLIC_KEY: ""}, [], {}, "reserved"),
    "required key before signing keys": (SIGNING, {"a": ""}, ["a", "b"], {}, "required_encryption_context_keys"),
    "public key is never a required key": (SIGNING, {}, [PUBLIC_KEY], BOTH, "required_encryption_context_keys"),
    "no signing keys": (SIGNING, {}, [], {}, "signing_key"),
    "no verification key": (SIGNING, {}, [], {"signing_key": b""}, "signing_key"),
    "no signing key": (SIGNING, {}, [], {"verification_key": b""}, "signing_key"),
    "both, but the suite does not sign": (DIRECT, {}, [], BOTH, "signing_key"),
    "one, but the suite does not sign": (INTERMEDIATE, {}, [], {"signing_key": b""}, "signing_key"),
    "other one, but the suite does not sign": (DIRECT, {}, [], {"verification_key": b""}, "signing_key"),
}


@pytest.mark.parametrize("case", REFUSED_ON_ENCRYPT.values(), ids=REFUSED_ON_ENCRYPT)
def test_initialize_encryption_materials_refuses_in_order(case: Any) -> None:  # [FW-EM-012] [FW-EM-007] [FW-EM-008]
    suite, context, required, keys, message = case
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=message):
        initialize(suite, context, required, **keys)


@pytest.mark.parametrize(
    ("suite", "symmetric_signing_keys"), [(DIRECT, None), (INTERMEDIATE, [])], ids=["direct", "intermediate"]
)
def test_initialized_encryption_materials_hold_what_was_given_and_no_key(
    suite: str, symmetric_signing_keys: list[bytes] | None
) -> None:  # [FW-EM-001] [FW-EM-003] [FW-EM-009] [FW-EM-010] [FW-EM-013]
    materials = initialize(suite, {"b": "2", "a": "1"}, ["b", "a", "b"])
    assert materials.algorithm_suite.id == suite_id(suite)
    assert materials.encryption_context == {"a": "1", "b": "2"}
    assert materials.required_encryption_context_keys == ["b", "a", "b"]
    assert materials.encrypted_data_keys == []
    assert materials.plaintext_data_key is None
    assert materials.signing_key is None
    assert materials.symmetric_signing_keys == symmetric_signing_keys


def test_initialized_materials_of_a_signing_suite_carry_the_public_key() -> None:
    # [FW-EM-004] [FW-EM-013] [FW-EC-011] [FW-DCMM-003]
    context = {"a": "1"}
    materials = initialize(SIGNING, context, ["a"], signing_key=b"signing key", verification_key=POINT)
    assert materials.encryption_context == {
        "a": "1",
        "aws-crypto-public-key": "AgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLw==",
    }
    assert materials.signing_key == b"signing key"
    assert context == {"a": "1"}


def test_empty_keys_count_as_present() -> None:
    materials = initialize(SIGNING, {}, [], signing_key=b"", verification_key=b"")
    assert materials.encryption_context == {PUBLIC_KEY: ""}
    assert materials.signing_key == b""


REFUSED_ON_DECRYPT = {
    "required key first": (SIGNING, {"a": ""}, ["b"], "required_encryption_context_keys"),
    "required key before the unfit public key": (DIRECT, {PUBLIC_KEY: "!"}, ["b"], "required_encryption_context_keys"),
    "no public key": (SIGNING, {}, [], PUBLIC_KEY),
    "public key, but the suite does not sign": (DIRECT, {PUBLIC_KEY: "AAEC"}, [], "does not sign"),
    "unfit public key before its value": (INTERMEDIATE, {PUBLIC_KEY: "!"}, [], "does not sign"),
    "not Base64": (INTERMEDIATE_SIGNING, {PUBLIC_KEY: "!"}, [], "Base64"),
}


@pytest.mark.parametrize("case", REFUSED_ON_DECRYPT.values(), ids=REFUSED_ON_DECRYPT)
def test_initialize_decryption_materials_refuses_in_order(case: Any) -> None:
    # [FW-DM-007] [FW-DM-003] [FW-DM-004] [FW-DM-005] [FW-CMM-012]
    suite, context, required, message = case
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=message):
        for_decryption(suite, context, required)


def test_initialized_decryption_materials_hold_what_was_given_and_no_data_key() -> None:  # [FW-DM-001] [FW-DM-006]
    materials = for_decryption(INTERMEDIATE_SIGNING, {"a": "1", PUBLIC_KEY: "AAEC"}, ["a", PUBLIC_KEY, "a"])
    assert materials.encryption_context == {"a": "1", PUBLIC_KEY: "AAEC"}
    assert materials.required_encryption_context_keys == ["a", PUBLIC_KEY, "a"]
    assert materials.verification_key == b"\x00\x01\x02"
    assert materials.plaintext_data_key is None
    assert materials.symmetric_signing_key is None


@pytest.mark.parametrize(
    "value",
    [
        "A",
        "AA",
        "AAA",
        "AAEC ",
        " AAEC",
        "AA\nEC",
        "AB==",
        "AAF=",
        "-_-_",
        "====",
        "A===",
        "AAEC====",
        "ÄAEC",
        "AA==AA==",
    ],
)
def test_public_key_that_is_not_strict_base64_is_refused(value: str) -> None:  # [FW-EC-012]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=PUBLIC_KEY):
        for_decryption(SIGNING, {PUBLIC_KEY: value})


@pytest.mark.parametrize(
    ("value", "verification_key"),
    [("", b""), ("AAEC", b"\x00\x01\x02"), ("AA==", b"\x00"), ("AAE=", b"\x00\x01"), ("+//+", b"\xfb\xff\xfe")],
)
def test_public_key_in_base64_is_decoded(value: str, verification_key: bytes) -> None:  # [FW-EC-012]
    assert for_decryption(SIGNING, {PUBLIC_KEY: value}).verification_key == verification_key


@pytest.mark.parametrize("length", range(60, 64))
def test_public_key_that_was_encoded_is_decoded(length: int) -> None:
    context = initialize(SIGNING, {}, [], signing_key=b"", verification_key=bytes(range(length))).encryption_context
    assert base64.b64decode(context[PUBLIC_KEY]) == bytes(range(length))
    assert for_decryption(SIGNING, context).verification_key == bytes(range(length))


@pytest.mark.parametrize(
    "key", ["AWS-CRYPTO-PUBLIC-KEY", "aws-crypto-public-key ", "aws-crypto-", "aws-crypto-anything"]
)
def test_only_the_exact_key_is_reserved(key: str) -> None:  # [FW-EC-013]
    assert for_encryption(DIRECT, {key: ""}, [key]).encryption_context == {key: ""}


WRAPPED = {"plaintext_data_key": DATA_KEY, "encrypted_data_keys": [edk()]}
UNUSABLE_ON_ENCRYPT = {
    "no data key": {},
    "data key, but no EDK": {"plaintext_data_key": DATA_KEY},
    "EDK, but no data key": {"encrypted_data_keys": [edk()]},
    "short data key": WRAPPED | {"plaintext_data_key": DATA_KEY[:31]},
    "signing key, but the suite does not sign": WRAPPED | {"signing_key": b""},
    "symmetric signing keys": WRAPPED | {"symmetric_signing_keys": []},
    "public key, but the suite does not sign": WRAPPED | {"encryption_context": {PUBLIC_KEY: ""}},
    "required key missing": WRAPPED | {"required_encryption_context_keys": ["absent"]},
}


@pytest.mark.parametrize("members", UNUSABLE_ON_ENCRYPT.values(), ids=UNUSABLE_ON_ENCRYPT)
def test_encryption_materials_without_usable_data_key_are_refused(members: dict[str, Any]) -> None:
    # [FW-EM-019] [FW-EM-005] [FW-API-004]
    with pytest.raises(InvalidDecryptionMaterials):
        MPL.encryption_materials_has_plaintext_data_key(for_encryption(**members))


def test_encryption_materials_with_data_key_and_edk_pass() -> None:  # [FW-EM-019]
    symmetric = for_encryption(INTERMEDIATE, **WRAPPED, symmetric_signing_keys=[b""])
    assert MPL.encryption_materials_has_plaintext_data_key(for_encryption(**WRAPPED)) is None
    assert MPL.encryption_materials_has_plaintext_data_key(symmetric) is None


UNUSABLE_ON_DECRYPT = {
    "no data key": (DIRECT, {}),
    "long data key": (DIRECT, {"plaintext_data_key": DATA_KEY + b"!"}),
    "verification key, but the suite does not sign": (
        DIRECT,
        {"plaintext_data_key": DATA_KEY, "verification_key": b""},
    ),
    "symmetric signing key, but the suite has none": (
        DIRECT,
        {"plaintext_data_key": DATA_KEY, "symmetric_signing_key": b""},
    ),
    "no symmetric signing key": (INTERMEDIATE, {"plaintext_data_key": DATA_KEY}),
    "symmetric signing key alone": (INTERMEDIATE, {"symmetric_signing_key": b""}),
    "required key missing": (
        DIRECT,
        {"plaintext_data_key": DATA_KEY, "required_encryption_context_keys": ["absent"]},
    ),
}


@pytest.mark.parametrize(("suite", "members"), UNUSABLE_ON_DECRYPT.values(), ids=UNUSABLE_ON_DECRYPT)
def test_decryption_materials_without_usable_data_key_are_refused(suite: str, members: dict[str, Any]) -> None:
    # [FW-DM-002] [FW-DM-006] [FW-DM-009] [FW-API-004]
    with pytest.raises(InvalidDecryptionMaterials):
        MPL.decryption_materials_with_plaintext_data_key(for_decryption(suite, **members))


def test_decryption_materials_with_data_key_pass() -> None:  # [FW-DM-009]
    symmetric = for_decryption(INTERMEDIATE, plaintext_data_key=DATA_KEY, symmetric_signing_key=b"")
    assert MPL.decryption_materials_with_plaintext_data_key(for_decryption(plaintext_data_key=DATA_KEY)) is None
    assert MPL.decryption_materials_with_plaintext_data_key(symmetric) is None


def test_materials_with_a_suite_that_is_not_the_one_of_its_id_are_refused() -> None:
    materials = for_encryption(**WRAPPED, context=CONTEXT)
    materials.algorithm_suite = changed(materials.algorithm_suite, message_version=1)
    with pytest.raises(InvalidDecryptionMaterials):
        MPL.encryption_materials_has_plaintext_data_key(materials)
