"""The suites for databases: an intermediate key for each EDK, recomputed with an independent HKDF and AES-GCM."""

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
)
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey

from runtimes.python.tests.functional.independent import (
    open_raw_aes,
    open_under_intermediate,
    raw_aes_info,
    seal_raw_aes,
    seal_under_intermediate,
    signing_key,
)
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    INTERMEDIATE,
    INTERMEDIATE_SUITES,
    NAME,
    NAMESPACE,
    WRAPPING_KEY,
    aes_keyring,
    changed,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)

BOTH = pytest.mark.parametrize("suite", INTERMEDIATE_SUITES)
INTERMEDIATE_KEY = b"an intermediate key of 32 bytes."


def made_elsewhere(intermediate_key: bytes = INTERMEDIATE_KEY, data_key: bytes = DATA_KEY) -> EncryptedDataKey:
    """As another implementation makes it."""
    info = raw_aes_info(NAME, b"twelve bytes")
    head = seal_under_intermediate(intermediate_key, data_key, CONTEXT)
    tail = seal_raw_aes(WRAPPING_KEY, info, intermediate_key, CONTEXT)
    return EncryptedDataKey(key_provider_id=NAMESPACE, key_provider_info=info, ciphertext=head + tail)


def intermediate_key_of(edk: EncryptedDataKey, context: dict[str, str], key: bytes = WRAPPING_KEY) -> bytes:
    return open_raw_aes(key, edk.key_provider_info, edk.ciphertext[48:], context)


@BOTH
def test_encrypted_data_key_opens_elsewhere(suite: str) -> None:
    # [FW-IW-003] [FW-IW-004] [FW-IW-005] [FW-IW-006] [FW-IW-007] [EDK-WRAP-002] [EDK-WRAP-005] [EDK-WRAP-006]
    # [EDK-WRAP-007] [EDK-WRAP-008] [EDK-WRAP-009] [FW-AS-009]
    materials = wrapped(aes_keyring(), for_encryption(suite))
    [edk] = materials.encrypted_data_keys
    intermediate_key = intermediate_key_of(edk, materials.encryption_context)
    assert len(edk.ciphertext) == 48 + 48
    assert len(intermediate_key) == 32
    found = open_under_intermediate(intermediate_key, edk.ciphertext[:48], materials.encryption_context)
    assert found == materials.plaintext_data_key


@BOTH
def test_symmetric_signing_key_is_derived_from_the_intermediate_key(suite: str) -> None:
    # [FW-IW-002] [EDK-WRAP-004] [FW-EM-011] [FW-EM-010]
    materials = wrapped(multi_keyring(aes_keyring("second"), generator=aes_keyring("first")), for_encryption(suite))
    derived = [
        signing_key(intermediate_key_of(edk, materials.encryption_context)) for edk in materials.encrypted_data_keys
    ]
    assert materials.symmetric_signing_keys == derived
    assert [len(key) for key in derived] == [32, 32]


def test_encrypted_data_key_made_elsewhere_opens() -> None:  # [FW-EDK-002] [FW-DM-006] [EDK-WRAP-004]
    found = unwrapped(aes_keyring(), for_encryption(INTERMEDIATE), [made_elsewhere()])
    assert found.plaintext_data_key == DATA_KEY
    assert found.symmetric_signing_key == signing_key(INTERMEDIATE_KEY)


def test_each_edk_has_an_intermediate_key_of_its_own() -> None:  # [FW-IW-001] [EDK-WRAP-003]
    keyring, materials = aes_keyring(), for_encryption(INTERMEDIATE, plaintext_data_key=DATA_KEY)
    for _ in range(50):
        materials = wrapped(keyring, materials)
    keys = {intermediate_key_of(edk, CONTEXT) for edk in materials.encrypted_data_keys}
    assert len(keys) == len(set(materials.symmetric_signing_keys)) == 50
    assert DATA_KEY not in keys


@pytest.mark.parametrize("size", [16, 24, 32])
def test_wrapping_key_of_any_size_wraps_the_intermediate_key(size: int) -> None:  # [FW-IW-007] [EDK-WRAP-009]
    key = bytes(range(size))
    [edk] = wrapped(aes_keyring(key=key), for_encryption(INTERMEDIATE)).encrypted_data_keys
    assert len(intermediate_key_of(edk, CONTEXT, key)) == 32


@pytest.mark.parametrize("length", [0, 1, 16, 47, 48, 63])
def test_short_ciphertext_is_refused(length: int) -> None:  # [FW-IW-008] [EDK-WRAP-010]
    short = changed(made_elsewhere(), ciphertext=made_elsewhere().ciphertext[:length])
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(aes_keyring(), for_encryption(INTERMEDIATE), [short])
    assert [type(reason) for reason in failure.value.list] == [AwsCryptographicMaterialProvidersException]
    found = unwrapped(aes_keyring(), for_encryption(INTERMEDIATE), [short, made_elsewhere()])
    assert found.plaintext_data_key == DATA_KEY


@pytest.mark.parametrize("length", [16, 24, 31, 33])
def test_intermediate_key_of_another_length_is_refused(length: int) -> None:  # [FW-IW-001] [EDK-WRAP-009]
    odd = made_elsewhere(intermediate_key=bytes(range(length)))
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(aes_keyring(), for_encryption(INTERMEDIATE), [odd])
    assert [type(reason) for reason in failure.value.list] == [AwsCryptographicMaterialProvidersException]


def test_heads_and_tails_of_two_edks_do_not_fit() -> None:  # [EDK-WRAP-006] [FW-KR-009]
    one, other = (made_elsewhere(bytes([i]) * 32) for i in (1, 2))
    mixed = changed(one, ciphertext=one.ciphertext[:48] + other.ciphertext[48:])
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(aes_keyring(), for_encryption(INTERMEDIATE), [mixed])
    assert [type(reason) for reason in failure.value.list] == [AwsCryptographicPrimitives]


@BOTH
def test_wrapping_kind_is_that_of_the_suite(suite: str) -> None:  # [EDK-WRAP-001] [EDK-WRAP-002]
    intermediate = wrapped(aes_keyring(), for_encryption(INTERMEDIATE)).encrypted_data_keys
    direct = wrapped(aes_keyring(), for_encryption("0x0478")).encrypted_data_keys
    with pytest.raises(CollectionOfErrors):
        unwrapped(aes_keyring(), for_encryption("0x0478"), intermediate)
    with pytest.raises(CollectionOfErrors):
        unwrapped(aes_keyring(), for_encryption(suite), direct)
