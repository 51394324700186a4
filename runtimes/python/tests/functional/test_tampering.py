"""Whatever is changed in an encrypted data key or its context: no data key comes out."""

import pytest
from aws_cryptographic_material_providers.mpl.errors import CollectionOfErrors
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey, EncryptionMaterials

from runtimes.python.tests.functional.made import (
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SIGNING,
    SIGNING,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    encrypted_by,
)

SUITES = pytest.mark.parametrize("suite", [DIRECT, SIGNING, INTERMEDIATE, INTERMEDIATE_SIGNING])
FLIPS = [1 << bit for bit in range(8)] + [0xFF]


def opens(materials: EncryptionMaterials, edk: EncryptedDataKey) -> bool:
    try:
        decrypted_by(cmm_of(aes_keyring()), materials, encrypted_data_keys=[edk])
    except CollectionOfErrors:
        return False
    return True


@SUITES
@pytest.mark.parametrize("member", ["ciphertext", "key_provider_info"])
def test_changed_byte_never_yields_a_data_key(
    suite: str, member: str
) -> None:  # [FW-KR-009] [EDK-WRAP-006] [RAW-AES-028]
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    [edk] = materials.encrypted_data_keys
    original = getattr(edk, member)
    assert opens(materials, edk)
    for position, byte in enumerate(original):
        for flip in FLIPS:
            flipped = original[:position] + bytes([byte ^ flip]) + original[position + 1 :]
            assert not opens(materials, changed(edk, **{member: flipped})), position


@SUITES
@pytest.mark.parametrize("member", ["ciphertext", "key_provider_info"])
def test_missing_or_additional_byte_never_yields_a_data_key(suite: str, member: str) -> None:  # [FW-KR-009]
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    [edk] = materials.encrypted_data_keys
    original = getattr(edk, member)
    for position in range(len(original) + 1):
        longer = original[:position] + b"\x00" + original[position:]
        assert not opens(materials, changed(edk, **{member: longer}))
        assert not opens(materials, changed(edk, **{member: original[:position]})) or position == len(original)
        assert not opens(materials, changed(edk, **{member: original[position:]})) or position == 0


@SUITES
def test_changed_provider_id_never_yields_a_data_key(suite: str) -> None:  # [RAW-AES-023]
    materials = encrypted_by(cmm_of(aes_keyring()), suite)
    [edk] = materials.encrypted_data_keys
    original = edk.key_provider_id
    for position, letter in enumerate(original):
        changed_id = original[:position] + chr(ord(letter) ^ 1) + original[position + 1 :]
        assert not opens(materials, changed(edk, key_provider_id=changed_id))


@SUITES
def test_encrypted_data_key_of_another_message_does_not_open(suite: str) -> None:  # [FW-KR-009]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite, encryption_context={"message": "1"})
    [other] = encrypted_by(cmm, suite, encryption_context={"message": "2"}).encrypted_data_keys
    assert not opens(materials, other)


CONTEXTS = {
    "value changed": {"a": "1", "b": "3"},
    "pair missing": {"a": "1"},
    "pair added": {"a": "1", "b": "2", "c": ""},
    "empty": {},
    "values swapped": {"a": "2", "b": "1"},
    "length moved from key to value": {"a1": "", "b": "2"},
    "two pairs in one": {"a": "1\x00\x01b\x00\x012"},
}


@pytest.mark.parametrize("context", CONTEXTS.values(), ids=CONTEXTS)
@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_changed_context_never_yields_a_data_key(suite: str, context: dict[str, str]) -> None:  # [FW-KR-009]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, suite, encryption_context={"a": "1", "b": "2"})
    with pytest.raises(CollectionOfErrors):
        decrypted_by(cmm, materials, encryption_context=context)


def test_original_opens_after_all_that_was_refused() -> None:
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm)
    [edk] = materials.encrypted_data_keys
    bad = [changed(edk, ciphertext=bytes([i]) * 48) for i in range(5)]
    found = decrypted_by(cmm, materials, encrypted_data_keys=[*bad, edk])
    assert found.plaintext_data_key == materials.plaintext_data_key
