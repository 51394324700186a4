"""The recorded algorithm suites, default suites and commitment policies."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import errors, models

from runtimes.python.tests.functional.made import (
    MPL,
    aes_keyring,
    cmm_of,
    encrypted_by,
    for_encryption,
    suite_id,
    wrapped,
)
from runtimes.python.tests.vectors.recorded import load

RECORDED = load("algorithm_suites.json")
SUITES = {suite["binary_id_hex"]: suite for suite in RECORDED["suites"]}
MATRIX = pytest.mark.parametrize(
    "case",
    RECORDED["commitment_policy_matrix"],
    ids=lambda case: f"{case['policy_format']}-{case['policy']}-{case['suite_binary_id_hex']}",
)


def described(value: Any) -> Any:
    """A suite or a part of it, in the words of the recorded data."""
    if isinstance(value, str | int):
        return value
    if not hasattr(value, "value"):
        return {member: described(getattr(value, member)) for member in value.as_dict()}
    [kind] = value.as_dict()
    part = described(value.value)
    return {"kind": kind} | (part if isinstance(part, dict) else {"hmac": part})


def policy(case: dict[str, str]) -> models.CommitmentPolicyESDK | models.CommitmentPolicyDBE:
    return getattr(models, f"CommitmentPolicy{case['policy_format']}")(case["policy"])


@pytest.mark.parametrize("recorded", SUITES.values(), ids=SUITES)
def test_suite_is_as_recorded(recorded: dict[str, Any]) -> None:
    # [FW-AS-003] [FW-AS-005] [FW-AS-006] [FW-AS-007] [FW-AS-008] [FW-AS-010]
    info = MPL.get_algorithm_suite_info(bytes.fromhex(recorded["binary_id_hex"]))
    parts = ("encrypt", "kdf", "commitment", "signature", "symmetric_signature", "edk_wrapping")
    assert {part: described(getattr(info, part)) for part in parts} == {part: recorded[part] for part in parts}
    assert info.binary_id.hex() == recorded["binary_id_hex"]
    assert info.message_version == recorded["message_version"]


@pytest.mark.parametrize("recorded", SUITES.values(), ids=SUITES)
def test_suite_id_is_as_recorded(recorded: dict[str, Any]) -> None:  # [FW-AS-001] [FW-AS-002] [FW-AS-019]
    id = MPL.get_algorithm_suite_info(bytes.fromhex(recorded["binary_id_hex"])).id
    assert id == getattr(models, f"AlgorithmSuiteId{recorded['format']}")(recorded["id_value"])
    names = getattr(models, f"{recorded['format']}AlgorithmSuiteId")
    assert getattr(names, recorded["name"]) == recorded["id_value"]
    assert int(id.value, 16) == recorded["numeric_id"]


@pytest.mark.parametrize("format", ["ESDK", "DBE"])
def test_enumeration_has_exactly_the_recorded_ids(format: str) -> None:  # [FW-AS-001]
    recorded = {suite["id_value"] for suite in SUITES.values() if suite["format"] == format}
    assert set(getattr(models, f"{format}AlgorithmSuiteId").values) == recorded


@pytest.mark.parametrize("recorded", SUITES.values(), ids=SUITES)
def test_recorded_suite_is_valid(recorded: dict[str, Any]) -> None:  # [FW-AS-018]
    assert (
        MPL.valid_algorithm_suite_info(MPL.get_algorithm_suite_info(bytes.fromhex(recorded["binary_id_hex"]))) is None
    )


@pytest.mark.parametrize("recorded", RECORDED["invalid_binary_ids"], ids=lambda case: case["binary_id_hex"] or "empty")
def test_invalid_binary_id_is_refused(recorded: dict[str, Any]) -> None:  # [FW-AS-004] [FW-AS-017]
    with pytest.raises(getattr(errors, recorded["error"])) as refusal:
        MPL.get_algorithm_suite_info(bytes.fromhex(recorded["binary_id_hex"]))
    assert type(refusal.value).__name__ == recorded["error"]


def test_no_other_two_bytes_are_the_id_of_a_suite() -> None:  # [FW-AS-017]
    found = []
    for number in range(0x1_0000):
        try:
            found.append(MPL.get_algorithm_suite_info(number.to_bytes(2)).binary_id.hex())
        except errors.AwsCryptographicMaterialProvidersException:
            continue
    assert found == sorted(SUITES)


@pytest.mark.parametrize(
    "recorded", RECORDED["default_suites"], ids=lambda case: f"{case['policy_format']}-{case['policy']}"
)
def test_default_suite_is_as_recorded(recorded: dict[str, str]) -> None:  # [FW-CP-004] [FW-DCMM-004]
    materials = encrypted_by(cmm_of(aes_keyring()), commitment_policy=policy(recorded), algorithm_suite_id=None)
    assert materials.algorithm_suite.binary_id.hex() == recorded["default_suite_binary_id_hex"]


@MATRIX
def test_commitment_policy_on_encrypt_is_as_recorded(case: dict[str, str]) -> None:
    # [FW-CP-001] [FW-CP-002] [FW-CP-003] [FW-CP-005] [FW-CP-006] [FW-CP-007] [FW-CP-008] [FW-DCMM-005]
    suite = suite_id(SUITES[case["suite_binary_id_hex"]]["id_value"])

    def validate() -> None:
        MPL.validate_commitment_policy_on_encrypt(
            models.ValidateCommitmentPolicyOnEncryptInput(algorithm=suite, commitment_policy=policy(case))
        )

    def encrypt() -> None:
        encrypted_by(cmm_of(aes_keyring()), commitment_policy=policy(case), algorithm_suite_id=suite)

    expect(case["encrypt"], validate)
    expect(case["encrypt"], encrypt)


@MATRIX
def test_commitment_policy_on_decrypt_is_as_recorded(case: dict[str, str]) -> None:
    # [FW-CP-003] [FW-CP-005] [FW-CP-006] [FW-CP-007] [FW-CP-008] [FW-DCMM-012] [FW-API-004]
    suite = SUITES[case["suite_binary_id_hex"]]["id_value"]
    materials = wrapped(aes_keyring(), for_encryption(suite))

    def validate() -> None:
        MPL.validate_commitment_policy_on_decrypt(
            models.ValidateCommitmentPolicyOnDecryptInput(algorithm=suite_id(suite), commitment_policy=policy(case))
        )

    def decrypt() -> None:
        request = models.DecryptMaterialsInput(
            algorithm_suite_id=suite_id(suite),
            commitment_policy=policy(case),
            encrypted_data_keys=materials.encrypted_data_keys,
            encryption_context=materials.encryption_context,
        )
        cmm_of(aes_keyring()).decrypt_materials(request)

    expect(case["decrypt"], validate)
    expect(case["decrypt"], decrypt)


def expect(outcome: str, call: Any) -> None:
    if outcome == "allowed":
        call()
        return
    with pytest.raises(errors.ServiceError, match=r"^Configuration conflict\.") as refusal:
        call()
    assert type(refusal.value).__name__ == outcome
