"""Whatever bytes come in, keyrings work or raise one of the library's errors."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from aws_cryptographic_material_providers.mpl.errors import ServiceError
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey
from aws_cryptographic_material_providers.mpl.references import IKeyring
from hypothesis import given
from hypothesis import strategies as st

from runtimes.python.tests.functional import kms as keys
from runtimes.python.tests.functional import raw_ecdh as ecdh
from runtimes.python.tests.functional import raw_rsa as rsa
from runtimes.python.tests.functional.caches import multi_threaded
from runtimes.python.tests.functional.hierarchy import Hierarchy
from runtimes.python.tests.functional.made import DATA_KEY, DIRECT, INTERMEDIATE, for_encryption, unwrapped, wrapped
from runtimes.python.tests.functional.malformed import MALFORMED_KEYS, damaged, tried_often


def works_or_raises_a_library_error(action: Callable[[], object]) -> None:
    with suppress(ServiceError):
        action()


@tried_often
@given(public=MALFORMED_KEYS, private=MALFORMED_KEYS, scheme=st.sampled_from([*rsa.PADDINGS, "OAEP_MD5_MGF1", ""]))
def test_raw_rsa_keyring_is_made_of_any_keys(public: bytes, private: bytes, scheme: str) -> None:
    def action() -> None:
        keyring = rsa.rsa_keyring(public_key=public, private_key=private, padding_scheme=scheme)
        works_or_raises_a_library_error(lambda: wrapped(keyring))
        unwrapped(keyring, for_encryption(), [rsa.made_elsewhere()])

    works_or_raises_a_library_error(action)


@tried_often
@given(
    own=MALFORMED_KEYS,
    peer=MALFORMED_KEYS,
    make=st.sampled_from([ecdh.static, lambda own, peer, curve: ecdh.ephemeral(peer, curve)]),
    curve=st.sampled_from([*ecdh.CURVES, "SM2", ""]),
)
def test_raw_ecdh_keyring_is_made_of_any_keys(
    own: bytes, peer: bytes, make: Callable[[bytes, bytes, str], IKeyring], curve: str
) -> None:
    works_or_raises_a_library_error(lambda: wrapped(make(own, peer, curve)))
    works_or_raises_a_library_error(
        lambda: unwrapped(ecdh.discovery(own, curve), for_encryption(), [ecdh.made_elsewhere()])
    )


def damaged_edks(good: list[EncryptedDataKey]) -> st.SearchStrategy[list[EncryptedDataKey]]:
    edk = st.builds(
        EncryptedDataKey,
        key_provider_id=st.one_of(st.sampled_from([good[0].key_provider_id] * 8 + ["aws-kms-ecdh", ""]), st.text()),
        key_provider_info=st.one_of(
            st.sampled_from([edk.key_provider_info for edk in good]),
            damaged([edk.key_provider_info for edk in good]),
            st.binary(max_size=160),
        ),
        ciphertext=st.one_of(
            st.sampled_from([edk.ciphertext for edk in good]),
            damaged([edk.ciphertext for edk in good]),
            st.binary(max_size=400),
        ),
    )
    return st.lists(st.one_of(edk, st.sampled_from(good)), max_size=4)


def opens_these_alone(
    keyring: IKeyring, edks: list[EncryptedDataKey], suite: str, good: list[EncryptedDataKey]
) -> None:
    """A data key that comes out is the one that an honest encrypted data key holds."""
    with suppress(ServiceError):
        found = unwrapped(keyring, for_encryption(suite), edks)
        assert found.plaintext_data_key == DATA_KEY
        assert any(edk.ciphertext in {each.ciphertext for each in good} for edk in edks)


BOTH_SUITES = st.sampled_from([DIRECT, INTERMEDIATE])
RSA_GOOD = [
    *(rsa.made_elsewhere(scheme=scheme) for scheme in rsa.PADDINGS),
    *wrapped(rsa.rsa_keyring(), for_encryption(INTERMEDIATE, plaintext_data_key=DATA_KEY)).encrypted_data_keys,
]
RSA_KEYRINGS = [rsa.rsa_keyring(padding_scheme=scheme) for scheme in rsa.PADDINGS if scheme != "PKCS1"]
RSA_PKCS1_KEYRING = rsa.rsa_keyring(padding_scheme="PKCS1")


@tried_often
@given(keyring=st.sampled_from(RSA_KEYRINGS), edks=damaged_edks(RSA_GOOD), suite=BOTH_SUITES)
def test_raw_rsa_keyring_decrypts_any_encrypted_data_keys(
    keyring: IKeyring, edks: list[EncryptedDataKey], suite: str
) -> None:
    opens_these_alone(keyring, edks, suite, RSA_GOOD)


@tried_often
@given(edks=damaged_edks(RSA_GOOD), suite=BOTH_SUITES)
def test_raw_rsa_keyring_with_pkcs1_decrypts_any_encrypted_data_keys(edks: list[EncryptedDataKey], suite: str) -> None:
    # May give another key: implicit rejection.
    works_or_raises_a_library_error(lambda: unwrapped(RSA_PKCS1_KEYRING, for_encryption(suite), edks))


ECDH_GOOD = [
    *(ecdh.made_elsewhere(curve=curve) for curve in ecdh.CURVES),
    ecdh.made_elsewhere(sender="carol"),
    *(
        wrapped(make(), for_encryption(INTERMEDIATE, plaintext_data_key=DATA_KEY)).encrypted_data_keys[0]
        for make in (ecdh.static, ecdh.ephemeral)
    ),
]
ECDH_KEYRINGS = [
    make(curve=curve) for make in (ecdh.static, ecdh.bobs, ecdh.discovery, ecdh.ephemeral) for curve in ecdh.CURVES
]


@tried_often
@given(keyring=st.sampled_from(ECDH_KEYRINGS), edks=damaged_edks(ECDH_GOOD), suite=BOTH_SUITES)
def test_raw_ecdh_keyring_decrypts_any_encrypted_data_keys(
    keyring: IKeyring, edks: list[EncryptedDataKey], suite: str
) -> None:
    opens_these_alone(keyring, edks, suite, ECDH_GOOD)


@pytest.mark.parametrize("position", range(len(ecdh.made_elsewhere().ciphertext)))
def test_flipped_bit_in_an_ecdh_ciphertext_is_noticed(position: int) -> None:
    edk = ecdh.flipped(position)
    with pytest.raises(ServiceError):
        unwrapped(ecdh.discovery(), for_encryption(), [edk])
    good = ecdh.made_elsewhere()
    assert unwrapped(ecdh.discovery(), for_encryption(), [edk, good]).plaintext_data_key == DATA_KEY


HIERARCHY = Hierarchy()
# Many of the damaged keys name a version that does not exist: nobody waits for it.
HIERARCHICAL_KEYRING = HIERARCHY.keyring(cache=multi_threaded())
HIERARCHICAL_GOOD = [
    wrapped(HIERARCHICAL_KEYRING, for_encryption(suite, plaintext_data_key=DATA_KEY)).encrypted_data_keys[0]
    for suite in (DIRECT, INTERMEDIATE)
]


@tried_often
@given(edks=damaged_edks(HIERARCHICAL_GOOD), suite=BOTH_SUITES)
def test_hierarchical_keyring_decrypts_any_encrypted_data_keys(edks: list[EncryptedDataKey], suite: str) -> None:
    opens_these_alone(HIERARCHICAL_KEYRING, edks, suite, HIERARCHICAL_GOOD)


KMS_CLIENT = keys.local_kms().client(keys.WEST)
KMS_KEYRINGS = {kind: [make(KMS_CLIENT) for make in makes] for kind, makes in keys.DECRYPTING.items()}
KMS_GOOD = {
    kind: [
        wrapped(wrapping, for_encryption(suite, plaintext_data_key=DATA_KEY)).encrypted_data_keys[0]
        for suite in (DIRECT, INTERMEDIATE)
    ]
    for kind, (wrapping, _) in KMS_KEYRINGS.items()
}


@pytest.mark.parametrize("kind", KMS_KEYRINGS)
@tried_often
@given(data=st.data(), suite=BOTH_SUITES)
def test_keyring_of_aws_kms_decrypts_any_encrypted_data_keys(kind: str, data: st.DataObject, suite: str) -> None:
    good = KMS_GOOD[kind]
    opens_these_alone(KMS_KEYRINGS[kind][1], data.draw(damaged_edks(good)), suite, good)
