"""The default materials manager: what it asks of its keyring, what it hands out, and the order of its checks."""

import base64
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
    InvalidAlgorithmSuiteInfoOnDecrypt,
    InvalidAlgorithmSuiteInfoOnEncrypt,
)
from aws_cryptographic_material_providers.mpl.models import CommitmentPolicyESDK
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from runtimes.python.tests.functional.foreign import Delegate, Raising
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DIRECT,
    INTERMEDIATE_SUITES,
    KEY_LENGTHS,
    MPL,
    PUBLIC_KEY,
    SIGNING,
    SIGNING_SUITES,
    SUITES,
    aes_keyring,
    cmm_of,
    decrypted_by,
    encrypted_by,
    policy_of,
    suite_id,
)

FORBID = CommitmentPolicyESDK("FORBID_ENCRYPT_ALLOW_DECRYPT")
REQUIRE = CommitmentPolicyESDK("REQUIRE_ENCRYPT_REQUIRE_DECRYPT")
LENGTHS = {"0x0214": (33, 44, 241), "0x0346": (49, 68, 306), "0x0378": (49, 68, 306), "0x0578": (49, 68, 306)}


def asked(keyring: Delegate) -> int:
    return len(keyring.asked)


@pytest.mark.parametrize("suite", SUITES)
def test_materials_go_out_and_come_back(suite: str) -> None:
    # [FW-CMM-001] [FW-CMM-005] [FW-CMM-006] [FW-CMM-007] [FW-CMM-016] [FW-DCMM-001] [FW-DCMM-010] [FW-AS-012] [FW-KR-011]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite)
    assert materials.algorithm_suite.id == suite_id(suite)
    assert len(materials.plaintext_data_key) == KEY_LENGTHS[suite]
    assert len(materials.encrypted_data_keys) == 1
    found = decrypted_by(cmm, materials)
    assert found.plaintext_data_key == materials.plaintext_data_key
    assert found.encryption_context == materials.encryption_context
    assert MPL.encryption_materials_has_plaintext_data_key(materials) is None
    assert MPL.decryption_materials_with_plaintext_data_key(found) is None


@pytest.mark.parametrize("suite", SUITES)
def test_symmetric_signing_key_comes_with_the_data_key(suite: str) -> None:  # [FW-DM-006] [FW-EM-009] [FW-EM-010]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite)
    found = decrypted_by(cmm, materials)
    if suite in INTERMEDIATE_SUITES:
        assert [found.symmetric_signing_key] == materials.symmetric_signing_keys
        assert len(found.symmetric_signing_key) == 32
    else:
        assert materials.symmetric_signing_keys is found.symmetric_signing_key is None


@pytest.mark.parametrize(("suite", "lengths"), LENGTHS.items())
def test_signing_suite_gets_a_key_pair_of_its_curve(suite: str, lengths: tuple[int, int, int]) -> None:
    # [FW-CMM-008] [FW-DCMM-006] [FW-EC-011] [FW-EM-004] [FW-EM-007]
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    value = materials.encryption_context[PUBLIC_KEY]
    private_key = load_pem_private_key(materials.signing_key, None)
    point = private_key.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    assert base64.b64decode(value) == point
    assert (len(point), len(value), len(materials.signing_key)) == lengths
    assert isinstance(private_key.curve, ec.SECP256R1 if suite == "0x0214" else ec.SECP384R1)


@pytest.mark.parametrize("suite", SIGNING_SUITES)
def test_verification_key_comes_out_of_the_context(suite: str) -> None:
    # [FW-CMM-010] [FW-CMM-016] [FW-DCMM-010] [FW-DM-003] [FW-DM-004]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite)
    found = decrypted_by(cmm, materials)
    assert found.verification_key == base64.b64decode(materials.encryption_context[PUBLIC_KEY])
    assert found.encryption_context == materials.encryption_context


def test_key_pairs_data_keys_and_edks_are_fresh() -> None:  # [FW-DCMM-006] [FW-EM-005] [FW-KR-004]
    one, other = (encrypted_by(cmm_of(aes_keyring()), SIGNING) for _ in range(2))
    assert one.signing_key != other.signing_key
    assert one.plaintext_data_key != other.plaintext_data_key
    assert one.encrypted_data_keys[0].key_provider_info != other.encrypted_data_keys[0].key_provider_info


@pytest.mark.parametrize("suite", [suite for suite in SUITES if suite not in SIGNING_SUITES])
def test_suite_that_does_not_sign_gets_no_key_pair(suite: str) -> None:  # [FW-CMM-008] [FW-EM-007]
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    assert materials.signing_key is None
    assert materials.encryption_context == CONTEXT


def test_context_of_the_caller_stays_as_it_was() -> None:  # [FW-DCMM-003]
    context = dict(CONTEXT)
    encrypted_by(cmm_of(aes_keyring()), SIGNING, encryption_context=context)
    assert context == CONTEXT


def test_keyring_is_asked_once_each_way() -> None:  # [FW-DCMM-007] [FW-DCMM-013]
    keyring = Delegate()
    cmm = cmm_of(keyring)
    materials = encrypted_by(cmm, SIGNING)
    assert asked(keyring) == 1
    assert keyring.asked[0].materials.encryption_context == materials.encryption_context
    decrypted_by(cmm, materials)
    assert asked(keyring) == 2
    assert keyring.asked[1].encrypted_data_keys == materials.encrypted_data_keys


def test_required_keys_go_through_in_order_with_duplicates() -> None:  # [FW-CMM-003] [FW-CMM-009]
    required = ["owner", "purpose", "owner"]
    materials = encrypted_by(cmm_of(aes_keyring()), required_encryption_context_keys=required)
    assert materials.required_encryption_context_keys == required


@pytest.mark.parametrize("length", [0, 1, 2**63 - 1])
def test_maximum_plaintext_length_is_only_a_hint(length: int) -> None:  # [FW-CMM-003]
    assert encrypted_by(cmm_of(aes_keyring()), max_plaintext_length=length).plaintext_data_key is not None


@pytest.mark.parametrize("suite", [DIRECT, SIGNING])
def test_empty_context_is_enough(suite: str) -> None:  # [FW-CMM-003] [FW-CMM-005]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite, encryption_context={})
    assert decrypted_by(cmm, materials).plaintext_data_key == materials.plaintext_data_key


# Each request fails the check named first and those after it; the keyring would raise ZeroDivisionError.
REFUSED_ON_ENCRYPT = {
    "reserved key before the policy": (
        {"encryption_context": {PUBLIC_KEY: ""}, "commitment_policy": FORBID},
        AwsCryptographicMaterialProvidersException,
        "reserved",
    ),
    "reserved key, suite does not sign": (
        {"encryption_context": {PUBLIC_KEY: ""}},
        AwsCryptographicMaterialProvidersException,
        "reserved",
    ),
    "policy before required keys": (
        {"commitment_policy": FORBID, "required_encryption_context_keys": ["absent"]},
        InvalidAlgorithmSuiteInfoOnEncrypt,
        r"^Configuration conflict\.",
    ),
    "required keys before the keyring": (
        {"required_encryption_context_keys": ["absent"]},
        AwsCryptographicMaterialProvidersException,
        "required_encryption_context_keys",
    ),
    "public key is never a required key": (
        {"algorithm_suite_id": suite_id(SIGNING), "required_encryption_context_keys": [PUBLIC_KEY]},
        AwsCryptographicMaterialProvidersException,
        "required_encryption_context_keys",
    ),
}


@pytest.mark.parametrize(("request_", "error", "message"), REFUSED_ON_ENCRYPT.values(), ids=REFUSED_ON_ENCRYPT)
def test_encryption_request_is_refused_in_order(request_: Any, error: type[Exception], message: str) -> None:
    # [FW-DCMM-002] [FW-DCMM-005] [FW-DCMM-008] [FW-CMM-009]
    with pytest.raises(error, match=message) as refusal:
        encrypted_by(cmm_of(Raising(ZeroDivisionError())), **request_)
    assert type(refusal.value) is error


def test_required_keys_are_checked_after_the_key_pair(monkeypatch: pytest.MonkeyPatch) -> None:  # [FW-DCMM-008]
    failure = RuntimeError("no curve")
    monkeypatch.setattr(ec, "generate_private_key", lambda _: (_ for _ in ()).throw(failure))
    with pytest.raises(AwsCryptographicPrimitives) as raised:
        encrypted_by(cmm_of(aes_keyring()), SIGNING, required_encryption_context_keys=["absent"])
    assert raised.value.message.obj is failure


SIGNED = {PUBLIC_KEY: "AAEC"}
NO_POLICY = {"algorithm_suite_id": suite_id("0x0378"), "commitment_policy": REQUIRE}
REFUSED_ON_DECRYPT = {
    "policy before the reproduced context": (
        NO_POLICY | {"encryption_context": {"a": "1"}, "reproduced_encryption_context": {"a": "2"}},
        InvalidAlgorithmSuiteInfoOnDecrypt,
        r"^Configuration conflict\.",
    ),
    "policy before the public key": (
        NO_POLICY | {"encryption_context": {}},
        InvalidAlgorithmSuiteInfoOnDecrypt,
        r"^Configuration conflict\.",
    ),
    "reproduced context before the public key": (
        {
            "algorithm_suite_id": suite_id(SIGNING),
            "encryption_context": {"a": "1"},
            "reproduced_encryption_context": {"a": "2"},
        },
        AwsCryptographicMaterialProvidersException,
        "reproduced_encryption_context",
    ),
    "no public key": (
        {"algorithm_suite_id": suite_id(SIGNING), "encryption_context": {}},
        AwsCryptographicMaterialProvidersException,
        "lacks the verification key",
    ),
    "public key, but the suite does not sign": (
        {"encryption_context": SIGNED},
        AwsCryptographicMaterialProvidersException,
        "does not sign",
    ),
    "public key is not Base64": (
        {"algorithm_suite_id": suite_id(SIGNING), "encryption_context": {PUBLIC_KEY: "A"}},
        AwsCryptographicMaterialProvidersException,
        "Base64",
    ),
}


@pytest.mark.parametrize(("request_", "error", "message"), REFUSED_ON_DECRYPT.values(), ids=REFUSED_ON_DECRYPT)
def test_decryption_request_is_refused_in_order(request_: Any, error: type[Exception], message: str) -> None:
    # [FW-DCMM-010] [FW-DCMM-011] [FW-DCMM-012] [FW-DCMM-014] [FW-CMM-012]
    usual = {"algorithm_suite_id": suite_id(DIRECT), "commitment_policy": REQUIRE, "encrypted_data_keys": []}
    with pytest.raises(error, match=message) as refusal:
        cmm_of(Raising(ZeroDivisionError())).decrypt_materials(**usual | request_)
    assert type(refusal.value) is error


def test_failures_of_a_keyring_are_handed_on() -> None:  # [FW-DCMM-015]
    materials = encrypted_by(cmm_of(aes_keyring("other name")))
    with pytest.raises(CollectionOfErrors) as failure:
        decrypted_by(cmm_of(aes_keyring()), materials)
    [reason] = failure.value.list
    assert type(reason) is AwsCryptographicMaterialProvidersException
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="65535 bytes"):
        encrypted_by(cmm_of(aes_keyring()), encryption_context={"k": "v" * 65536})


def test_no_encrypted_data_keys_are_the_keyrings_matter() -> None:
    with pytest.raises(CollectionOfErrors) as failure:
        cmm_of(aes_keyring()).decrypt_materials(
            algorithm_suite_id=suite_id(DIRECT),
            commitment_policy=policy_of(DIRECT),
            encrypted_data_keys=[],
            encryption_context={},
        )
    assert failure.value.list == []
