"""A keyring that holds an AES wrapping key: its wire format, made and opened once more without the library."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
)
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey

from runtimes.python.tests.functional.independent import open_raw_aes, raw_aes_info, seal_raw_aes
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    KEY_LENGTHS,
    MPL,
    NAME,
    NAMESPACE,
    SUITES,
    WRAPPING_ALGORITHMS,
    WRAPPING_KEY,
    aes_keyring,
    changed,
    edk,
    for_decryption,
    for_encryption,
    kinds,
    reasons,
    unwrapped,
    wrapped,
)

DIRECT_SUITES = [suite for suite in SUITES if suite not in ("0x6700", "0x6701")]
KEY_SIZES = pytest.mark.parametrize("size", [16, 24, 32])
IV = b"twelve bytes"


def made_elsewhere(data_key: bytes = DATA_KEY, name: str = NAME, context: dict[str, str] = CONTEXT) -> EncryptedDataKey:
    """As another implementation makes it."""
    info = raw_aes_info(name, IV)
    ciphertext = seal_raw_aes(WRAPPING_KEY, info, data_key, context)
    return EncryptedDataKey(key_provider_id=NAMESPACE, key_provider_info=info, ciphertext=ciphertext)


@KEY_SIZES
@pytest.mark.parametrize("suite", SUITES)
def test_every_key_size_wraps_for_every_suite(suite: str, size: int) -> None:
    # [RAW-AES-003] [RAW-AES-005] [RAW-AES-012] [RAW-AES-030] [FW-KR-007]
    keyring = aes_keyring(key=bytes(range(size)))
    materials = wrapped(keyring, for_encryption(suite))
    assert unwrapped(aes_keyring(key=bytes(range(size))), materials).plaintext_data_key == materials.plaintext_data_key


@KEY_SIZES
@pytest.mark.parametrize("suite", DIRECT_SUITES)
def test_encrypted_data_key_has_the_layout_and_opens_elsewhere(suite: str, size: int) -> None:
    # [RAW-AES-008] [RAW-AES-009] [RAW-AES-010] [RAW-AES-011] [RAW-AES-015] [RAW-AES-016] [RAW-AES-018] [FW-EDK-001]
    # [FW-EDK-003] [FW-EDK-004] [EDK-WRAP-001] [EDK-WRAP-014] [FW-KR-003]
    key = bytes(range(size))
    materials = wrapped(aes_keyring(key=key), for_encryption(suite))
    [found] = materials.encrypted_data_keys
    assert found.key_provider_id == "namespace"
    assert found.key_provider_info[:-12] == b"name\x00\x00\x00\x80\x00\x00\x00\x0c"
    assert len(found.key_provider_info) == len("name") + 20
    assert len(found.ciphertext) == KEY_LENGTHS[suite] + 16
    context = materials.encryption_context
    assert open_raw_aes(key, found.key_provider_info, found.ciphertext, context) == materials.plaintext_data_key


def test_encrypted_data_key_made_elsewhere_opens() -> None:  # [RAW-AES-028] [FW-EDK-002]
    assert unwrapped(aes_keyring(), for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY


@pytest.mark.parametrize("suite", SUITES)
def test_data_key_is_made_when_there_is_none(
    suite: str,
) -> None:  # [RAW-AES-013] [EDK-WRAP-011] [FW-KR-004] [FW-EM-005]
    one, other = (wrapped(aes_keyring(), for_encryption(suite)) for _ in range(2))
    assert len(one.plaintext_data_key) == len(other.plaintext_data_key) == KEY_LENGTHS[suite]
    assert one.plaintext_data_key != other.plaintext_data_key


@pytest.mark.parametrize("suite", SUITES)
def test_data_key_that_was_given_is_kept_and_wrapped(suite: str) -> None:  # [RAW-AES-013] [EDK-WRAP-011] [FW-KR-005]
    data_key = bytes(range(100, 100 + KEY_LENGTHS[suite]))
    materials = wrapped(aes_keyring(), for_encryption(suite, plaintext_data_key=data_key))
    assert materials.plaintext_data_key == data_key
    assert unwrapped(aes_keyring(), materials).plaintext_data_key == data_key


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_encrypted_data_key_is_appended(suite: str) -> None:  # [RAW-AES-019] [EDK-WRAP-012] [FW-KR-001]
    first = wrapped(aes_keyring("first"), for_encryption(suite))
    second = wrapped(aes_keyring("second"), first)
    assert second.encrypted_data_keys[:1] == first.encrypted_data_keys
    assert second.encrypted_data_keys[1].key_provider_info.startswith(b"second")
    assert (second.symmetric_signing_keys or [])[:1] == (first.symmetric_signing_keys or [])
    parts = {"encrypted_data_keys": [], "symmetric_signing_keys": None}
    assert changed(second, **parts) == changed(first, **parts)


def test_each_wrapping_has_an_iv_of_its_own() -> None:  # [RAW-AES-017]
    keyring, materials = aes_keyring(), for_encryption(plaintext_data_key=DATA_KEY)
    ivs = {wrapped(keyring, materials).encrypted_data_keys[0].key_provider_info[-12:] for _ in range(200)}
    assert len(ivs) == 200


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_materials_that_were_given_stay_as_they_were(suite: str) -> None:
    before, empty = for_encryption(suite), for_decryption(suite)
    after = wrapped(aes_keyring(), before)
    aes_keyring().on_decrypt(materials=empty, encrypted_data_keys=after.encrypted_data_keys)
    assert before == for_encryption(suite)
    assert empty == for_decryption(suite)


UNFIT_FOR_ENCRYPTION = {
    "short data key": (DIRECT, {"plaintext_data_key": DATA_KEY[:16]}),
    "empty data key": (DIRECT, {"plaintext_data_key": b""}),
    "EDK without data key": (DIRECT, {"encrypted_data_keys": [edk()]}),
    "signing key, but the suite does not sign": (DIRECT, {"signing_key": b""}),
    "no signing key": ("0x0578", {"signing_key": None}),
    "no public key": ("0x0578", {"encryption_context": {}}),
    "public key, but the suite does not sign": (DIRECT, {"encryption_context": {"aws-crypto-public-key": ""}}),
    "symmetric signing keys, but the suite has none": (DIRECT, {"symmetric_signing_keys": []}),
    "fewer symmetric signing keys than EDKs": (
        INTERMEDIATE,
        {"plaintext_data_key": DATA_KEY, "encrypted_data_keys": [edk()], "symmetric_signing_keys": []},
    ),
    "required key missing": (DIRECT, {"required_encryption_context_keys": ["absent"]}),
    "suite is not the one of its id": (
        DIRECT,
        {"algorithm_suite": changed(for_encryption().algorithm_suite, binary_id=b"\x05\x78")},
    ),
}


@pytest.mark.parametrize(("suite", "members"), UNFIT_FOR_ENCRYPTION.values(), ids=UNFIT_FOR_ENCRYPTION)
def test_unfit_materials_are_refused_on_encrypt(suite: str, members: dict[str, Any]) -> None:
    # [EDK-WRAP-015] [FW-EM-003] [FW-EM-007] [FW-EM-008] [FW-EM-009] [FW-EM-010]
    before = for_encryption(suite, **members)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="encryption materials are not valid"):
        wrapped(aes_keyring(), before)
    assert before == for_encryption(suite, **members)


def test_symmetric_signing_keys_may_be_missing_while_there_are_no_edks() -> None:  # [FW-EM-010]
    materials = wrapped(aes_keyring(), for_encryption(INTERMEDIATE, symmetric_signing_keys=None))
    assert len(materials.symmetric_signing_keys) == 1


def test_materials_with_a_data_key_are_refused_on_decrypt() -> None:  # [RAW-AES-020] [FW-KR-006] [FW-KR-008]
    before = for_decryption(plaintext_data_key=DATA_KEY)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="already have a plaintext_data_key"):
        aes_keyring().on_decrypt(materials=before, encrypted_data_keys=[made_elsewhere()])
    assert before == for_decryption(plaintext_data_key=DATA_KEY)


INFO = raw_aes_info(NAME, IV)
MISMATCHES = {
    "other namespace": {"key_provider_id": "another"},
    "longer namespace": {"key_provider_id": "namespaces"},
    "namespace in capitals": {"key_provider_id": "NAMESPACE"},
    "no namespace": {"key_provider_id": ""},
    "other name": {"key_provider_info": raw_aes_info("nome", IV)},
    "longer name": {"key_provider_info": raw_aes_info("names", IV)},
    "shorter name": {"key_provider_info": raw_aes_info("nam", IV)},
    "name alone": {"key_provider_info": b"name"},
    "no info": {"key_provider_info": b""},
    "info cut": {"key_provider_info": INFO[:-1]},
    "info and more": {"key_provider_info": INFO + b"\x00"},
    "tag length in bytes": {"key_provider_info": b"name" + bytes.fromhex("000000100000000c") + IV},
    "tag length 96": {"key_provider_info": b"name" + bytes.fromhex("000000600000000c") + IV},
    "IV length in bits": {"key_provider_info": b"name" + bytes.fromhex("0000008000000060") + IV},
    "IV length 16": {"key_provider_info": b"name" + bytes.fromhex("0000008000000010") + IV},
    "little-endian": {"key_provider_info": b"name" + bytes.fromhex("800000000c000000") + IV},
    "ciphertext empty": {"ciphertext": b""},
    "ciphertext shorter than a tag": {"ciphertext": bytes(15)},
}


@pytest.mark.parametrize("members", MISMATCHES.values(), ids=MISMATCHES)
def test_encrypted_data_key_that_does_not_match_is_not_tried(members: dict[str, Any]) -> None:
    # [RAW-AES-023] [RAW-AES-024] [RAW-AES-025] [RAW-AES-026] [RAW-AES-027] [RAW-AES-031]
    unlike = changed(made_elsewhere(), **members)
    assert kinds(reasons(aes_keyring(), for_encryption(), [unlike])) == [AwsCryptographicMaterialProvidersException]
    assert unwrapped(aes_keyring(), for_encryption(), [unlike, made_elsewhere()]).plaintext_data_key == DATA_KEY


WRONG_LENGTHS = {"0": b"", "16": DATA_KEY[:16], "24": DATA_KEY[:24], "31": DATA_KEY[:31], "33": DATA_KEY + b"!"}


@pytest.mark.parametrize("data_key", WRONG_LENGTHS.values(), ids=WRONG_LENGTHS)
def test_data_key_of_another_length_is_refused(data_key: bytes) -> None:  # [RAW-AES-029] [FW-DM-002]
    assert kinds(reasons(aes_keyring(), for_encryption(), [made_elsewhere(data_key)])) == [
        AwsCryptographicMaterialProvidersException
    ]


def test_every_edk_has_its_reason_in_order() -> None:  # [RAW-AES-022] [RAW-AES-031] [FW-KR-008]
    tampered = changed(made_elsewhere(), ciphertext=bytes(48))
    wrong_context = made_elsewhere(context={})
    edks = [edk(), tampered, made_elsewhere(b"short"), wrong_context, edk()]
    mismatch, opaque = AwsCryptographicMaterialProvidersException, AwsCryptographicPrimitives
    assert kinds(reasons(aes_keyring(), for_encryption(), edks)) == [mismatch, opaque, mismatch, opaque, mismatch]


@pytest.mark.parametrize(
    "context", [{}, {"purpose": "backup"}, CONTEXT | {"a": ""}, {"purpose": "Backup", "owner": "Zoë"}]
)
def test_other_context_does_not_open(context: dict[str, str]) -> None:  # [FW-KR-009] [RAW-AES-015] [RAW-AES-028]
    assert kinds(reasons(aes_keyring(), for_encryption(), [made_elsewhere(context=context)])) == [
        AwsCryptographicPrimitives
    ]


def test_suites_with_keys_of_one_length_are_told_apart_by_the_caller() -> None:
    materials = wrapped(aes_keyring(), for_encryption(DIRECT))
    found = unwrapped(aes_keyring(), for_encryption("0x0078"), materials.encrypted_data_keys)
    assert found.plaintext_data_key == materials.plaintext_data_key


NAMES = ["", "\x00", "Schlüssel", "鍵🔑", "n" * 65535, "é" * 32767, "aws-kms", "AWS-KMS", "aws-kms-rsa", "aws-kms "]


@pytest.mark.parametrize("text", NAMES, ids=lambda text: ascii(text[:12]))
def test_namespaces_and_names_of_every_kind_work(text: str) -> None:  # [RAW-AES-002] [RAW-AES-007] [FW-KR-010]
    namespace = "namespace" if text == "aws-kms" else text
    keyring = aes_keyring(text, namespace=namespace)
    materials = wrapped(keyring)
    [found] = materials.encrypted_data_keys
    assert found.key_provider_id == namespace
    assert found.key_provider_info[:-20] == text.encode()
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


REFUSED = {
    "reserved namespace first": ({"key_namespace": "aws-kms", "key_name": "n" * 65536}, "reserved"),
    "namespace too long": ({"key_namespace": "n" * 65536}, "key_namespace"),
    "namespace too long in UTF-8": ({"key_namespace": "é" * 32768, "key_name": "n" * 65536}, "key_namespace"),
    "name too long before the key": ({"key_name": "é" * 32768, "wrapping_key": b""}, "key_name"),
    "no key": ({"wrapping_key": b""}, "wrapping_key is 0 bytes"),
    "key of another algorithm": ({"wrapping_key": bytes(16)}, "wrapping_key is 16 bytes"),
    "key too short": ({"wrapping_key": bytes(31)}, "wrapping_key is 31 bytes"),
    "key too long": ({"wrapping_key": bytes(33)}, "wrapping_key is 33 bytes"),
}


@pytest.mark.parametrize(("members", "message"), REFUSED.values(), ids=REFUSED)
def test_creation_is_refused_in_order(members: dict[str, Any], message: str) -> None:
    # [RAW-AES-001] [RAW-AES-002] [RAW-AES-003] [RAW-AES-006] [RAW-AES-007] [FW-EDK-003]
    usual = {"key_namespace": "a", "key_name": "b", "wrapping_key": bytes(32), "wrapping_alg": WRAPPING_ALGORITHMS[32]}
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=message):
        MPL.create_raw_aes_keyring(**usual | members)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_wrapping_key_may_be_any_kind_of_bytes(kind: Any) -> None:
    keyring = MPL.create_raw_aes_keyring(
        key_namespace=NAMESPACE, key_name=NAME, wrapping_key=kind(WRAPPING_KEY), wrapping_alg=WRAPPING_ALGORITHMS[32]
    )
    assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY


def test_wrapping_key_may_be_overwritten_after_creation() -> None:
    key = bytearray(WRAPPING_KEY)
    keyring = MPL.create_raw_aes_keyring(
        key_namespace=NAMESPACE, key_name=NAME, wrapping_key=key, wrapping_alg=WRAPPING_ALGORITHMS[32]
    )
    key[:] = bytes(32)
    assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY
