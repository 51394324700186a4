"""The recorded encryption contexts and their serializations."""

import ast
import hashlib
import random
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated.EncryptionContextFormat import default__ as format
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, Map
from aws_cryptographic_material_providers.mpl import errors
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from runtimes.python.tests.functional.independent import open_raw_aes, raw_aes_info, serialized
from runtimes.python.tests.functional.made import (
    DATA_KEY,
    MPL,
    NAME,
    NAMESPACE,
    WRAPPING_KEY,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    edk,
    encrypted_by,
    for_decryption,
    for_encryption,
    suite_id,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.vectors.recorded import load

RECORDED = load("encryption_context.json")
VALID = pytest.mark.parametrize("recorded", RECORDED["valid"], ids=lambda case: case["name"])
INVALID = pytest.mark.parametrize("recorded", RECORDED["invalid"], ids=lambda case: case["name"])
MISTYPED = pytest.mark.parametrize("recorded", RECORDED["python_type_errors"], ids=lambda case: case["name"])
BUILTIN = {"UnicodeEncodeError": ValueError, "AttributeError": TypeError}


def orders(pairs: list[list[str]]) -> list[dict[str, str]]:
    """As recorded, reversed, and three times shuffled."""
    shuffled = [random.Random(seed).sample(pairs, len(pairs)) for seed in range(3)]
    return [dict(order) for order in (pairs, pairs[::-1], *shuffled)]


def assert_recorded(found: bytes, recorded: dict[str, Any]) -> None:
    """Long serializations are recorded by length, hash, beginning and end."""
    assert len(found) == recorded["serialized_length"]
    assert hashlib.sha256(found).hexdigest() == recorded["serialized_sha256"]
    if "serialized_hex" in recorded:
        assert found.hex() == recorded["serialized_hex"]
    else:
        assert found[:32].hex() == recorded["serialized_prefix_hex"]
        assert found[-32:].hex() == recorded["serialized_suffix_hex"]


@VALID
def test_core_serializes_every_order_to_the_recorded_bytes(recorded: dict[str, Any]) -> None:
    # [FW-EC-002] [FW-EC-003] [FW-EC-004] [FW-EC-005] [FW-EC-006] [FW-EC-007]
    for context in orders(recorded["pairs"]):
        encoded = Map({ByteSeq(key.encode()): ByteSeq(value.encode()) for key, value in context.items()})
        assert_recorded(bytes(format.Serialize(encoded).value), recorded)


@VALID
def test_data_key_is_wrapped_under_the_recorded_bytes(recorded: dict[str, Any]) -> None:
    # [FW-EC-001] [FW-EC-009] [FW-EC-010] [FW-EC-013] [RAW-AES-014] [RAW-AES-015]
    context = dict(recorded["pairs"])
    assert_recorded(serialized(context), recorded)
    materials = encrypted_by(cmm_of(aes_keyring()), encryption_context=context)
    [found] = materials.encrypted_data_keys
    data_key = open_raw_aes(WRAPPING_KEY, found.key_provider_info, found.ciphertext, context)
    assert data_key == materials.plaintext_data_key


@VALID
def test_data_key_wrapped_under_the_recorded_bytes_is_found_in_every_order(recorded: dict[str, Any]) -> None:
    # [RAW-AES-021] [RAW-AES-028]
    keyring, iv = aes_keyring(), bytes(12)
    for context in orders(recorded["pairs"]):
        aad = bytes.fromhex(recorded["serialized_hex"]) if "serialized_hex" in recorded else serialized(context)
        own = changed(
            edk(AESGCM(WRAPPING_KEY).encrypt(iv, DATA_KEY, aad)),
            key_provider_id=NAMESPACE,
            key_provider_info=raw_aes_info(NAME, iv),
        )
        found = unwrapped(keyring, for_encryption(context=context), [own])
        assert found.plaintext_data_key == DATA_KEY


@VALID
def test_context_comes_back_as_it_was_given(recorded: dict[str, Any]) -> None:  # [FW-EC-001]
    context, reverse = dict(recorded["pairs"]), dict(recorded["pairs"][::-1])
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, encryption_context=context)
    assert materials.encryption_context == context
    found = decrypted_by(cmm, materials, encryption_context=reverse)
    assert found.encryption_context == context
    assert found.plaintext_data_key == materials.plaintext_data_key


@INVALID
def test_invalid_context_is_refused_where_recorded(recorded: dict[str, Any]) -> None:  # [FW-EC-008] [FW-EC-009]
    context = dict(recorded["pairs"])
    expect(recorded["initialize_encryption_materials"], lambda: for_encryption(context=context))
    expect(recorded["initialize_decryption_materials"], lambda: for_decryption(context=context))
    cmm = cmm_of(aes_keyring())
    expect(recorded["get_encryption_materials_raw_aes"], lambda: encrypted_by(cmm, encryption_context=context))


@pytest.mark.parametrize("suite", ["0x0478", "0x6700"])
def test_context_of_too_many_pairs_is_refused_by_a_keyring(
    suite: str,
) -> None:  # [FW-EC-008] [RAW-AES-014] [RAW-AES-021]
    context = {str(i): "" for i in range(0x1_0000)}
    with pytest.raises(errors.AwsCryptographicMaterialProvidersException, match="65536 pairs"):
        wrapped(aes_keyring(), for_encryption(suite, context))
    with pytest.raises(errors.AwsCryptographicMaterialProvidersException, match="65536 pairs"):
        unwrapped(aes_keyring(), for_encryption(suite, context), [])


@MISTYPED
def test_context_of_a_wrong_type_is_refused(recorded: dict[str, Any]) -> None:
    context = ast.literal_eval(recorded["python_input"])
    builtin = BUILTIN[recorded["get_encryption_materials_raw_aes"]]
    with pytest.raises(errors.ServiceError, match="encryption_context") as at_reference:
        encrypted_by(cmm_of(aes_keyring()), encryption_context=context)
    with pytest.raises(errors.ServiceError, match="encryption_context") as at_client:
        MPL.initialize_encryption_materials(
            algorithm_suite_id=suite_id("0x0478"), encryption_context=context, required_encryption_context_keys=[]
        )
    assert isinstance(at_reference.value, builtin)
    assert isinstance(at_client.value, builtin)


def expect(outcome: str, call: Any) -> None:
    if outcome == "accepted":
        call()
        return
    with pytest.raises(errors.ServiceError) as refusal:
        call()
    assert type(refusal.value).__name__ == outcome
