"""The longest keys, values and lists that are allowed, and what comes after them."""

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
)

from runtimes.python.tests.functional.foreign import Delegate
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    PUBLIC_KEY,
    SIGNING,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    edk,
    encrypted_by,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)

LIMIT = 65_535
FITS = {
    "longest key": {"k" * LIMIT: "v"},
    "longest value": {"k": "v" * LIMIT},
    "longest of both": {"k" * LIMIT: "v" * LIMIT, "l" * LIMIT: "w" * LIMIT},
    "longest in bytes": {"k": "é" * (LIMIT // 2) + "a", "😀" * (LIMIT // 4) + "abc": ""},
    "most pairs": {f"key {i}": f"value {i}" for i in range(LIMIT)},
}
DOES_NOT_FIT = {
    "key": {"k" * (LIMIT + 1): "v"},
    "value": {"k": "v" * (LIMIT + 1)},
    "value in bytes": {"k": "é" * 32_768},
    "one of many": CONTEXT | {"k": "v" * (LIMIT + 1)},
}


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
@pytest.mark.parametrize("context", FITS.values(), ids=FITS)
def test_largest_contexts_go_out_and_come_back(suite: str, context: dict[str, str]) -> None:  # [FW-EC-009] [FW-EC-010]
    cmm = cmm_of(multi_keyring(generator=aes_keyring()))
    materials = encrypted_by(cmm, suite, encryption_context=context)
    found = decrypted_by(cmm, materials)
    assert found.plaintext_data_key == materials.plaintext_data_key
    assert found.encryption_context == context


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
@pytest.mark.parametrize("context", DOES_NOT_FIT.values(), ids=DOES_NOT_FIT)
def test_larger_keys_and_values_are_refused(suite: str, context: dict[str, str]) -> None:  # [FW-EC-009] [RAW-AES-021]
    cmm = cmm_of(aes_keyring())
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="more than 65535 bytes"):
        encrypted_by(cmm, suite, encryption_context=context)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="more than 65535 bytes"):
        decrypted_by(cmm, encrypted_by(cmm, suite), encryption_context=context)


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_more_pairs_are_refused(suite: str) -> None:  # [FW-EC-008]
    cmm, context = cmm_of(aes_keyring()), {str(i): "" for i in range(LIMIT + 1)}
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="65536 pairs"):
        encrypted_by(cmm, suite, encryption_context=context)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="65536 pairs"):
        decrypted_by(cmm, encrypted_by(cmm, suite), encryption_context=context)


def test_public_key_counts_as_a_pair() -> None:  # [FW-EC-008]
    cmm, context = cmm_of(aes_keyring()), {str(i): "" for i in range(LIMIT)}
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="65536 pairs"):
        encrypted_by(cmm, SIGNING, encryption_context=context)
    del context["0"]
    assert len(encrypted_by(cmm, SIGNING, encryption_context=context).encryption_context) == LIMIT
    assert PUBLIC_KEY not in context


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_last_of_many_encrypted_data_keys_opens(suite: str) -> None:  # [RAW-AES-022]
    materials = wrapped(aes_keyring(), for_encryption(suite))
    many = [edk()] * (LIMIT - 1) + materials.encrypted_data_keys
    assert unwrapped(aes_keyring(), materials, many).plaintext_data_key == materials.plaintext_data_key


def test_each_of_many_encrypted_data_keys_has_its_reason() -> None:  # [RAW-AES-031]
    materials = wrapped(aes_keyring())
    [own] = materials.encrypted_data_keys
    wrong = changed(own, ciphertext=bytes(48))
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(aes_keyring(), materials, [edk(), wrong] * (LIMIT // 2) + [edk()])
    assert len(failure.value.list) == LIMIT


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_one_more_encrypted_data_key_is_appended_to_many(suite: str) -> None:  # [EDK-WRAP-012]
    many = [edk(str(i).encode()) for i in range(LIMIT - 1)]
    signs = {"symmetric_signing_keys": [b""] * len(many)} if suite == INTERMEDIATE else {}
    before = for_encryption(suite, plaintext_data_key=DATA_KEY, encrypted_data_keys=many, **signs)
    after = wrapped(multi_keyring(Delegate()), before)
    assert len(after.encrypted_data_keys) == LIMIT
    assert after.encrypted_data_keys[:-1] == many


def test_many_required_keys_are_looked_up() -> None:
    context = {str(i): "" for i in range(LIMIT)}
    materials = encrypted_by(
        cmm_of(aes_keyring()), encryption_context=context, required_encryption_context_keys=list(context)
    )
    assert len(materials.required_encryption_context_keys) == LIMIT


def test_many_pairs_are_reproduced() -> None:
    cmm, context = cmm_of(aes_keyring()), {str(i): "" for i in range(LIMIT)}
    materials = encrypted_by(cmm, encryption_context=context)
    found = decrypted_by(cmm, materials, encryption_context={"0": ""}, reproduced_encryption_context=context)
    assert len(found.required_encryption_context_keys) == LIMIT - 1


def test_multi_keyring_may_have_many_children() -> None:
    keyring = multi_keyring(*[aes_keyring(str(i)) for i in range(500)], generator=aes_keyring())
    materials = wrapped(keyring)
    assert len(materials.encrypted_data_keys) == 501
    assert unwrapped(aes_keyring("499"), materials).plaintext_data_key == materials.plaintext_data_key


def test_identifiers_of_any_length_are_only_a_mismatch() -> None:
    long = changed(edk(bytes(100_000)), key_provider_id="i" * 100_000, key_provider_info=bytes(100_000))
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(aes_keyring(), for_encryption(), [long])
    assert len(str(failure.value.list[0])) < 1000
