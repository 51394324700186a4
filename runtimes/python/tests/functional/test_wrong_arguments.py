"""Arguments of a wrong type or value: a ServiceError that is also a TypeError or ValueError, at the call, naming the member."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import models
from aws_cryptographic_material_providers.mpl.errors import ServiceError
from aws_cryptographic_material_providers.mpl.references import IKeyring
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.models import AES_GCM

from runtimes.python.tests.functional.made import (
    CONTEXT,
    DIRECT,
    MPL,
    aes_keyring,
    changed,
    cmm_of,
    edk,
    for_decryption,
    for_encryption,
    policy_of,
    suite_id,
)


class LooksLikeOne:
    """Has the methods of a keyring, but does not say that it is one."""

    def on_encrypt(self, param: Any) -> Any:
        return param

    on_decrypt = on_encrypt


KEYRING, CMM, POLICY, SUITE = aes_keyring(), cmm_of(aes_keyring()), policy_of(DIRECT), suite_id(DIRECT)
NO_UNION = models.AlgorithmSuiteIdUnknown("x")

GOOD: dict[Callable[..., Any], dict[str, Any]] = {
    MPL.create_raw_aes_keyring: {
        "key_namespace": "namespace",
        "key_name": "name",
        "wrapping_key": bytes(32),
        "wrapping_alg": "ALG_AES256_GCM_IV12_TAG16",
    },
    MPL.create_multi_keyring: {"generator": KEYRING, "child_keyrings": [KEYRING]},
    MPL.create_default_cryptographic_materials_manager: {"keyring": KEYRING},
    MPL.initialize_encryption_materials: {
        "algorithm_suite_id": SUITE,
        "encryption_context": CONTEXT,
        "required_encryption_context_keys": [],
        "signing_key": None,
        "verification_key": None,
    },
    MPL.initialize_decryption_materials: {
        "algorithm_suite_id": SUITE,
        "encryption_context": CONTEXT,
        "required_encryption_context_keys": [],
    },
    MPL.valid_encryption_materials_transition: {
        "start": for_encryption(),
        "stop": for_encryption(plaintext_data_key=bytes(32)),
    },
    MPL.valid_decryption_materials_transition: {
        "start": for_decryption(),
        "stop": for_decryption(plaintext_data_key=bytes(32)),
    },
    MPL.validate_commitment_policy_on_encrypt: {"algorithm": SUITE, "commitment_policy": POLICY},
    MPL.validate_commitment_policy_on_decrypt: {"algorithm": SUITE, "commitment_policy": POLICY},
    KEYRING.on_encrypt: {"materials": for_encryption()},
    KEYRING.on_decrypt: {
        "materials": for_decryption(),
        "encrypted_data_keys": KEYRING.on_encrypt(materials=for_encryption()).materials.encrypted_data_keys,
    },
    CMM.get_encryption_materials: {
        "encryption_context": CONTEXT,
        "commitment_policy": POLICY,
        "algorithm_suite_id": SUITE,
        "max_plaintext_length": 1,
        "required_encryption_context_keys": [],
    },
    CMM.decrypt_materials: {
        "algorithm_suite_id": SUITE,
        "commitment_policy": POLICY,
        "encrypted_data_keys": KEYRING.on_encrypt(materials=for_encryption()).materials.encrypted_data_keys,
        "encryption_context": CONTEXT,
        "reproduced_encryption_context": {},
    },
}

TEXTS = [(None, TypeError), (7, TypeError), (b"bytes", TypeError), ("\ud800", ValueError), ("a\udfffb", ValueError)]
BLOBS = [("text", TypeError), (7, TypeError), ([1, 2], TypeError)]
KEYRINGS = [
    (7, TypeError),
    ("keyring", TypeError),
    (object(), TypeError),
    (LooksLikeOne(), TypeError),
    (CMM, TypeError),
]
SUITES = [
    (None, TypeError), ("0x0478", TypeError), (b"\x04\x78", TypeError), (0x0478, TypeError), (POLICY, TypeError),
    (models.AlgorithmSuiteIdESDK("0X0478"), ValueError), (models.AlgorithmSuiteIdESDK("0x6700"), ValueError),
    (models.AlgorithmSuiteIdDBE("0x0478"), ValueError), (models.AlgorithmSuiteIdESDK(""), ValueError),
    (models.AlgorithmSuiteIdESDK(None), TypeError), (models.AlgorithmSuiteIdESDK(0x0478), TypeError), (NO_UNION, TypeError),
]  # fmt: skip
POLICIES = [
    (None, TypeError), ("REQUIRE_ENCRYPT_REQUIRE_DECRYPT", TypeError), (SUITE, TypeError), (7, TypeError),
    (models.CommitmentPolicyESDK("REQUIRE"), ValueError), (models.CommitmentPolicyDBE("FORBID_ENCRYPT_ALLOW_DECRYPT"), ValueError),
    (models.CommitmentPolicyESDK(None), TypeError), (models.CommitmentPolicyUnknown("x"), TypeError),
]  # fmt: skip
CONTEXTS = [
    (None, TypeError), ("text", TypeError), ([("k", "v")], TypeError), (7, TypeError), ({"k": 1}, TypeError),
    ({"k": None}, TypeError), ({"k": b"v"}, TypeError), ({b"k": "v"}, TypeError), ({1: "v"}, TypeError),
    ({None: "v"}, TypeError), ({"\ud800": "v"}, ValueError), ({"k": "\udfff"}, ValueError), ({"a": "", "k": "\ud83d\ude00"}, ValueError),
]  # fmt: skip
TEXT_LISTS = [(7, TypeError), ([None], TypeError), (["a", 1], TypeError), ([b"a"], TypeError), (["\ud800"], ValueError)]
EDKS = [
    (None, TypeError), (7, TypeError), (edk(), TypeError), ([None], TypeError), (["edk"], TypeError), ([edk(), 7], TypeError),
    ([changed(edk(), key_provider_id=b"id")], TypeError), ([changed(edk(), key_provider_id=None)], TypeError),
    ([changed(edk(), key_provider_id="\ud800")], ValueError), ([changed(edk(), key_provider_info="info")], TypeError),
    ([changed(edk(), ciphertext=None)], TypeError), ([edk(), changed(edk(), ciphertext=7)], TypeError),
]  # fmt: skip
SUITE_OF_MATERIALS = for_encryption().algorithm_suite
INFOS = [
    changed(SUITE_OF_MATERIALS, message_version=value) for value in (None, "1", 1.5, True, 2**31, -(2**31) - 1)
] + [
    changed(SUITE_OF_MATERIALS, binary_id="0478"),
    changed(SUITE_OF_MATERIALS, id="0x0478"),
    changed(SUITE_OF_MATERIALS, encrypt=None),
    changed(SUITE_OF_MATERIALS, kdf=models.None_()),
    changed(SUITE_OF_MATERIALS, kdf=models.DerivationAlgorithmHKDF(models.None_())),
    changed(SUITE_OF_MATERIALS, signature=models.DerivationAlgorithmNone(models.None_())),
    changed(SUITE_OF_MATERIALS, edk_wrapping=7),
]
WRONG_INFOS = [(info, (TypeError, ValueError)) for info in (None, "suite", SUITE, *INFOS)]
ENCRYPTION_MATERIALS = [
    (None, TypeError), ("materials", TypeError), (for_decryption(), TypeError),
    (for_encryption(encryption_context=None), TypeError), (for_encryption(encryption_context={"k": "\ud800"}), ValueError),
    (for_encryption(encrypted_data_keys=None), TypeError), (for_encryption(encrypted_data_keys=[None]), TypeError),
    (for_encryption(required_encryption_context_keys=None), TypeError), (for_encryption(plaintext_data_key="k" * 32), TypeError),
    (for_encryption(signing_key=7), TypeError), (for_encryption(symmetric_signing_keys=b"k"), TypeError),
    (for_encryption(symmetric_signing_keys=[None]), TypeError),
    *[(for_encryption(algorithm_suite=info), builtin) for info, builtin in WRONG_INFOS],
]  # fmt: skip
DECRYPTION_MATERIALS = [
    (None, TypeError), ("materials", TypeError), (for_encryption(), TypeError),
    (for_decryption(encryption_context={"k": 1}), TypeError), (for_decryption(required_encryption_context_keys=[7]), TypeError),
    (for_decryption(plaintext_data_key=7), TypeError), (for_decryption(verification_key="key"), TypeError),
    (for_decryption(symmetric_signing_key=[]), TypeError),
    *[(for_decryption(algorithm_suite=info), builtin) for info, builtin in WRONG_INFOS],
]  # fmt: skip
REQUIRED_TEXT_LIST = [(None, TypeError), *TEXT_LISTS]

WRONG: dict[str, list[tuple[Any, Any]]] = {
    "key_namespace": TEXTS,
    "key_name": TEXTS,
    "wrapping_key": [(None, TypeError), *BLOBS],
    "wrapping_alg": [(None, TypeError), (7, TypeError), ("", ValueError), ("alg_aes256_gcm_iv12_tag16", ValueError)],
    "generator": KEYRINGS,
    "child_keyrings": [
        (None, TypeError),
        (KEYRING, TypeError),
        (7, TypeError),
        *[([KEYRING, k], e) for k, e in KEYRINGS],
    ],
    "keyring": [(None, TypeError), *KEYRINGS],
    "algorithm_suite_id": SUITES,
    "algorithm": SUITES,
    "commitment_policy": POLICIES,
    "encryption_context": CONTEXTS,
    "reproduced_encryption_context": CONTEXTS[1:],
    "required_encryption_context_keys": TEXT_LISTS,
    "signing_key": BLOBS,
    "verification_key": BLOBS,
    "encrypted_data_keys": EDKS,
    "max_plaintext_length": [
        ("1", TypeError),
        (1.5, TypeError),
        (True, TypeError),
        (2**63, ValueError),
        (-(2**63) - 1, ValueError),
    ],
}


def wrong_arguments() -> list[Any]:
    return [
        pytest.param(call, {member: value}, member, builtin, id=f"{call.__name__}-{member}-{i}")
        for call, good in GOOD.items()
        for member in good
        for i, (value, builtin) in enumerate(wrong_values(call, member))
    ]


def wrong_values(call: Callable[..., Any], member: str) -> list[tuple[Any, Any]]:
    if member in ("start", "stop", "materials"):
        return DECRYPTION_MATERIALS if "dec" in call.__name__ else ENCRYPTION_MATERIALS
    if call == CMM.get_encryption_materials and member == "algorithm_suite_id":
        return [(value, builtin) for value, builtin in SUITES if value is not None]
    if member == "required_encryption_context_keys" and call != CMM.get_encryption_materials:
        return REQUIRED_TEXT_LIST
    return WRONG[member]


def input_of(call: Callable[..., Any]) -> str:
    return "".join(word.capitalize() for word in call.__name__.split("_")) + "Input"


@pytest.mark.parametrize("call", GOOD, ids=lambda call: call.__name__)
def test_good_arguments_are_accepted(call: Callable[..., Any]) -> None:
    call(**GOOD[call])


@pytest.mark.parametrize(("call", "wrong", "member", "builtin"), wrong_arguments())
def test_wrong_argument_is_refused_by_name(call: Any, wrong: dict[str, Any], member: str, builtin: Any) -> None:
    # [FW-API-002] [FW-AS-019] [FW-CP-002] [FW-KR-010]
    with pytest.raises(ServiceError, match=rf"\b{member}\b") as refusal:
        call(**GOOD[call] | wrong)
    assert isinstance(refusal.value, builtin)
    assert "expected" in str(refusal.value) or "not one of" in str(refusal.value) or "surrogate" in str(refusal.value)


@pytest.mark.parametrize(("call", "wrong", "member", "builtin"), wrong_arguments())
def test_wrong_member_of_an_input_object_is_refused_by_name(
    call: Any, wrong: dict[str, Any], member: str, builtin: Any
) -> None:
    given = changed(getattr(models, input_of(call))(**GOOD[call]), **wrong)
    before = copy.copy(given)
    with pytest.raises(ServiceError, match=rf"\b{member}\b") as refusal:
        call(given)
    assert isinstance(refusal.value, builtin)
    assert all(getattr(given, part) is getattr(before, part) for part in GOOD[call])


@pytest.mark.parametrize("call", GOOD, ids=lambda call: call.__name__)
@pytest.mark.parametrize("argument", [7, "text", {}, object(), models.Unit()], ids=lambda value: type(value).__name__)
def test_argument_that_is_no_input_is_refused(call: Callable[..., Any], argument: Any) -> None:
    with pytest.raises(ServiceError, match=r"expected \w+Input") as refusal:
        call(argument)
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize("call", GOOD, ids=lambda call: call.__name__)
def test_missing_member_is_refused_by_name(call: Callable[..., Any]) -> None:
    required = next(name for name in GOOD[call] if name != "generator")
    with pytest.raises(ServiceError, match=rf"\b{required} is missing") as refusal:
        call(**{name: value for name, value in GOOD[call].items() if name != required})
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize("call", GOOD, ids=lambda call: call.__name__)
def test_unknown_member_is_refused_by_name(call: Callable[..., Any]) -> None:
    with pytest.raises(ServiceError, match=r"\bcolour\b") as refusal:
        call(**GOOD[call], colour="blue")
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize("call", GOOD, ids=lambda call: call.__name__)
def test_input_object_together_with_members_is_refused(call: Callable[..., Any]) -> None:
    given = getattr(models, input_of(call))(**GOOD[call])
    with pytest.raises(ServiceError, match="given together with") as refusal:
        call(given, **GOOD[call])
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize("value", [None, "0478", 0x0478, [4, 120], object()], ids=lambda value: type(value).__name__)
def test_binary_id_that_is_not_bytes_is_refused(value: Any) -> None:
    with pytest.raises(ServiceError, match="bytes") as refusal:
        MPL.get_algorithm_suite_info(value)
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize(("info", "builtin"), WRONG_INFOS)
def test_suite_with_a_wrong_part_is_refused(info: Any, builtin: Any) -> None:
    with pytest.raises(ServiceError, match="expected") as refusal:
        MPL.valid_algorithm_suite_info(info)
    assert isinstance(refusal.value, builtin)


@pytest.mark.parametrize("materials", ENCRYPTION_MATERIALS, ids=range(len(ENCRYPTION_MATERIALS)))
def test_encryption_materials_with_a_wrong_part_are_refused(materials: Any) -> None:
    with pytest.raises(ServiceError) as refusal:
        MPL.encryption_materials_has_plaintext_data_key(materials[0])
    assert isinstance(refusal.value, materials[1])


@pytest.mark.parametrize("materials", DECRYPTION_MATERIALS, ids=range(len(DECRYPTION_MATERIALS)))
def test_decryption_materials_with_a_wrong_part_are_refused(materials: Any) -> None:
    with pytest.raises(ServiceError) as refusal:
        MPL.decryption_materials_with_plaintext_data_key(materials[0])
    assert isinstance(refusal.value, materials[1])


OUT_OF_RANGE = [
    (AES_GCM, {"key_length": 0, "tag_length": 16, "iv_length": 12}, "key_length"),
    (AES_GCM, {"key_length": 33, "tag_length": 16, "iv_length": 12}, "key_length"),
    (AES_GCM, {"key_length": 32, "tag_length": 33, "iv_length": 12}, "tag_length"),
    (AES_GCM, {"key_length": 32, "tag_length": -1, "iv_length": 12}, "tag_length"),
    (AES_GCM, {"key_length": 32, "tag_length": 16, "iv_length": 256}, "iv_length"),
    (models.HKDF, {"hmac": "SHA_512", "salt_length": -1, "input_key_length": 32, "output_key_length": 32}, "salt_length"),
    (models.HKDF, {"hmac": "SHA_512", "salt_length": 0, "input_key_length": 0, "output_key_length": 32}, "input_key_length"),
    (models.HKDF, {"hmac": "SHA_512", "salt_length": 0, "input_key_length": 32, "output_key_length": 33}, "output_key_length"),
]  # fmt: skip


@pytest.mark.parametrize(("structure", "members", "member"), OUT_OF_RANGE)
def test_constructor_refuses_numbers_out_of_range(structure: Any, members: dict[str, Any], member: str) -> None:
    with pytest.raises(ValueError, match=member) as refusal:
        structure(**members)
    assert not isinstance(refusal.value, ServiceError)


@pytest.mark.parametrize(
    ("member", "value"), [("salt_length", 2**31), ("salt_length", -1), ("input_key_length", 33), ("hmac", "SHA_1")]
)
def test_number_changed_after_construction_is_refused_at_the_call(member: str, value: Any) -> None:
    hkdf = models.HKDF(hmac="SHA_512", salt_length=32, input_key_length=32, output_key_length=32)
    info = changed(SUITE_OF_MATERIALS, kdf=models.DerivationAlgorithmHKDF(changed(hkdf, **{member: value})))
    with pytest.raises(ServiceError, match=rf"kdf.*{member}") as refusal:
        MPL.valid_algorithm_suite_info(info)
    assert isinstance(refusal.value, ValueError)


def test_nothing_is_made_of_wrong_arguments() -> None:
    asked = []

    class Counting(IKeyring):
        def on_encrypt(self, param: Any) -> Any:
            asked.append(param)

        on_decrypt = on_encrypt

    context = {"good": "", "bad": "\ud800"}
    with pytest.raises(ServiceError):
        cmm_of(Counting()).get_encryption_materials(encryption_context=context, commitment_policy=POLICY)
    assert asked == []
    assert context == {"good": "", "bad": "\ud800"}
