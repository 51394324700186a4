"""A keyring that holds RSA keys: which it takes, in which order it checks, and that others open what it wraps."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import CreateRawRsaKeyringInput, PaddingScheme
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.errors import OpaqueError
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from runtimes.python.tests.functional.independent import open_under_intermediate, seal_under_intermediate, signing_key
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SUITES,
    KEY_LENGTHS,
    MPL,
    NAME,
    NAMESPACE,
    SUITES,
    changed,
    for_decryption,
    for_encryption,
    kinds,
    reasons,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.functional.raw_rsa import (
    PADDINGS,
    PRIVATE,
    PUBLIC,
    USUAL,
    key,
    made_elsewhere,
    private_pem,
    public_pem,
    rsa_keyring,
)


@pytest.mark.parametrize("scheme", PADDINGS)
@pytest.mark.parametrize("suite", SUITES)
def test_wrapped_key_has_the_layout_and_opens_elsewhere(suite: str, scheme: str) -> None:
    # [RAW-RSA-004] [RAW-RSA-005] [RAW-RSA-013] [RAW-RSA-014] [RAW-RSA-015] [EDK-WRAP-009]
    materials = wrapped(rsa_keyring(padding_scheme=scheme), for_encryption(suite))
    [found] = materials.encrypted_data_keys
    assert (found.key_provider_id, found.key_provider_info) == (NAMESPACE, NAME.encode())
    own = key().decrypt(found.ciphertext[-256:], PADDINGS[scheme])
    if suite in INTERMEDIATE_SUITES:
        assert len(found.ciphertext) == 48 + 256
        data_key = open_under_intermediate(own, found.ciphertext[:48], materials.encryption_context)
        assert materials.symmetric_signing_keys == [signing_key(own)]
    else:
        assert len(found.ciphertext) == 256
        data_key = own
    assert data_key == materials.plaintext_data_key
    assert len(data_key) == KEY_LENGTHS[suite]


@pytest.mark.parametrize("scheme", PADDINGS)
def test_key_wrapped_elsewhere_opens(scheme: str) -> None:  # [RAW-RSA-005] [RAW-RSA-020]
    found = unwrapped(rsa_keyring(padding_scheme=scheme), for_encryption(), [made_elsewhere(scheme=scheme)])
    assert found.plaintext_data_key == DATA_KEY


def test_intermediate_key_wrapped_elsewhere_opens() -> None:
    own = made_elsewhere(bytes(range(32)))
    sealed = seal_under_intermediate(bytes(range(32)), DATA_KEY, CONTEXT)
    edk = changed(own, ciphertext=sealed + own.ciphertext)
    found = unwrapped(rsa_keyring(), for_encryption(INTERMEDIATE), [edk])
    assert found.plaintext_data_key == DATA_KEY
    assert found.symmetric_signing_key == signing_key(bytes(range(32)))


def test_data_key_that_was_given_is_kept_and_wrapped() -> None:  # [RAW-RSA-013]
    materials = wrapped(rsa_keyring(), for_encryption(plaintext_data_key=DATA_KEY))
    assert materials.plaintext_data_key == DATA_KEY
    assert unwrapped(rsa_keyring(), materials).plaintext_data_key == DATA_KEY


def test_input_object_and_keywords_make_the_same() -> None:
    members = {"key_namespace": NAMESPACE, "key_name": NAME, "padding_scheme": PaddingScheme.PKCS1}
    by_object = MPL.create_raw_rsa_keyring(CreateRawRsaKeyringInput(**members, public_key=PUBLIC))
    by_keywords = MPL.create_raw_rsa_keyring(**members, private_key=PRIVATE)
    materials = wrapped(by_object)
    assert unwrapped(by_keywords, materials).plaintext_data_key == materials.plaintext_data_key


REFUSED = {
    "unknown scheme first": ({"padding_scheme": "OAEP_MD5_MGF1", "key_namespace": "aws-kms"}, ValueError, "padding"),
    "reserved namespace": ({"key_namespace": "aws-kms", "public_key": None, "private_key": None}, None, "reserved"),
    "no keys": ({"public_key": None, "private_key": None, "key_namespace": "n" * 65536}, None, "None"),
    "namespace too long": ({"key_namespace": "é" * 32768, "key_name": "n" * 65536}, None, "key_namespace"),
    "name too long": ({"key_name": "é" * 32768}, None, "key_name"),
}


@pytest.mark.parametrize(("members", "kind", "text"), REFUSED.values(), ids=REFUSED)
def test_creation_is_refused_in_order(members: dict[str, Any], kind: type[Exception] | None, text: str) -> None:
    # [RAW-RSA-001] [RAW-RSA-002] [RAW-RSA-003] [RAW-RSA-004]
    with pytest.raises(ServiceError, match=text) as refusal:
        rsa_keyring(**members)
    assert isinstance(refusal.value, kind or AwsCryptographicMaterialProvidersException)


@pytest.mark.parametrize("namespace", ["AWS-KMS", "aws-kms-rsa", "raw-ecdh", "aws-kms ", "", "é" * 32767, "\0🔑"])
def test_all_but_the_reserved_namespace_work(namespace: str) -> None:  # [RAW-RSA-002] [RAW-RSA-003]
    keyring = rsa_keyring(key_namespace=namespace, key_name=namespace)
    materials = wrapped(keyring)
    assert materials.encrypted_data_keys[0].key_provider_info == namespace.encode()
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


def der(key: rsa.RSAPrivateKey) -> tuple[bytes, bytes]:
    return (
        key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    )


ENCRYPTED = key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password"))
ELLIPTIC = ec.generate_private_key(ec.SECP256R1())
FORMS = {
    "documented": lambda pem: pem,
    "CRLF": lambda pem: pem.replace(b"\n", b"\r\n"),
    "text before": lambda pem: b"My key:\n" + pem,
    "no final newline": lambda pem: pem.rstrip(),
    "bytearray": bytearray,
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("pkcs1", [False, True], ids=["PKCS8", "PKCS1"])
def test_keys_in_pem_of_every_form_work(form: Callable[[bytes], bytes], pkcs1: bool) -> None:
    # [RAW-RSA-006] [RAW-RSA-007] [RAW-RSA-010]
    public = public_pem(key(), PublicFormat.PKCS1 if pkcs1 else PublicFormat.SubjectPublicKeyInfo)
    private = private_pem(key(), PrivateFormat.TraditionalOpenSSL if pkcs1 else PrivateFormat.PKCS8)
    keyring = rsa_keyring(public_key=form(public), private_key=form(private))
    materials = wrapped(keyring)
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


BAD_PUBLIC = {
    "garbage": b"garbage",
    "DER": der(key())[0],
    "private PEM": PRIVATE,
    "PEM of a curve": public_pem(ELLIPTIC),
    "PEM cut": PUBLIC[:200],
}
BAD_PRIVATE = {
    "garbage": b"garbage",
    "DER": der(key())[1],
    "public PEM": PUBLIC,
    "PEM of a curve": private_pem(ELLIPTIC),
    "encrypted": ENCRYPTED,
    "PEM cut": PRIVATE[:200],
}


@pytest.mark.parametrize("pem", BAD_PUBLIC.values(), ids=BAD_PUBLIC)
def test_public_key_that_does_not_load_is_an_error_at_first_use(pem: bytes) -> None:  # [RAW-RSA-010] [RAW-RSA-009]
    keyring = rsa_keyring(public_key=pem)
    assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY
    for _ in range(2):
        with pytest.raises(AwsCryptographicPrimitives) as failure:
            wrapped(keyring)
        assert isinstance(failure.value.message, OpaqueError)


@pytest.mark.parametrize("pem", BAD_PRIVATE.values(), ids=BAD_PRIVATE)
def test_private_key_that_does_not_load_is_collected_at_use(pem: bytes) -> None:  # [RAW-RSA-010] [RAW-RSA-023]
    other = changed(made_elsewhere(), key_provider_id="other")
    for _ in range(2):
        found = reasons(rsa_keyring(private_key=pem), for_encryption(), [other, made_elsewhere(), made_elsewhere()])
        mismatch, opaque = AwsCryptographicMaterialProvidersException, AwsCryptographicPrimitives
        assert kinds(found) == [mismatch, opaque, opaque]
        assert isinstance(found[1].message, OpaqueError)
    assert wrapped(rsa_keyring(private_key=pem)).encrypted_data_keys


@pytest.mark.parametrize("member", ["public_key", "private_key"])
def test_key_that_is_text_is_refused_with_its_name(member: str) -> None:
    with pytest.raises(ServiceError, match=member) as refusal:
        rsa_keyring(**{member: PUBLIC.decode()})
    assert isinstance(refusal.value, TypeError)


@pytest.mark.parametrize("public", [None, b""], ids=["None", "empty"])
def test_public_key_is_needed_to_encrypt_before_all_else(public: bytes | None) -> None:  # [RAW-RSA-011] [RAW-RSA-012]
    unfit = for_encryption(plaintext_data_key=b"short")
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="public_key"):
        wrapped(rsa_keyring(public_key=public), unfit)


@pytest.mark.parametrize("private", [None, b""], ids=["None", "empty"])
def test_private_key_is_needed_to_decrypt_before_all_else(private: bytes | None) -> None:  # [RAW-RSA-016]
    has_key = for_decryption(plaintext_data_key=DATA_KEY)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="private_key"):
        rsa_keyring(private_key=private).on_decrypt(materials=has_key, encrypted_data_keys=[made_elsewhere()])


def test_keyring_with_two_empty_keys_can_do_nothing() -> None:  # [RAW-RSA-001] [RAW-RSA-011] [RAW-RSA-016]
    keyring = rsa_keyring(public_key=b"", private_key=b"")
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="public_key"):
        wrapped(keyring)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="private_key"):
        unwrapped(keyring, for_encryption(), [made_elsewhere()])


def test_unfit_materials_are_refused_before_a_key_that_does_not_load() -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="not valid"):
        wrapped(rsa_keyring(public_key=b"garbage"), for_encryption(plaintext_data_key=b"short"))


def test_materials_with_a_data_key_are_refused_on_decrypt() -> None:  # [RAW-RSA-017]
    before = for_decryption(plaintext_data_key=DATA_KEY)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="plaintext_data_key"):
        rsa_keyring().on_decrypt(materials=before, encrypted_data_keys=[made_elsewhere()])
    assert before == for_decryption(plaintext_data_key=DATA_KEY)


MISMATCHES = {
    "other namespace": {"key_provider_id": "another"},
    "no namespace": {"key_provider_id": ""},
    "other name": {"key_provider_info": b"nome"},
    "name cut": {"key_provider_info": b"nam"},
    "name and more": {"key_provider_info": b"name\0"},
    "no name": {"key_provider_info": b""},
    "not UTF-8": {"key_provider_info": b"\xff\xfe"},
    "ciphertext empty": {"ciphertext": b""},
}


@pytest.mark.parametrize("members", MISMATCHES.values(), ids=MISMATCHES)
def test_encrypted_data_key_that_does_not_match_is_not_tried(members: dict[str, Any]) -> None:
    # [RAW-RSA-018] [RAW-RSA-019]
    unlike = changed(made_elsewhere(), **members)
    assert kinds(reasons(rsa_keyring(), for_encryption(), [unlike])) == [AwsCryptographicMaterialProvidersException]
    assert unwrapped(rsa_keyring(), for_encryption(), [unlike, made_elsewhere()]).plaintext_data_key == DATA_KEY


def test_every_edk_has_its_reason_in_order() -> None:  # [RAW-RSA-018] [RAW-RSA-021] [RAW-RSA-022]
    edk = made_elsewhere()
    edks = [
        changed(edk, key_provider_id="another"),
        changed(edk, ciphertext=bytes(256)),
        made_elsewhere(b"sixteen bytes..."),
        changed(edk, ciphertext=edk.ciphertext[:-1]),
        changed(edk, ciphertext=edk.ciphertext + b"\0"),
    ]
    mismatch, opaque = AwsCryptographicMaterialProvidersException, AwsCryptographicPrimitives
    assert kinds(reasons(rsa_keyring(), for_encryption(), edks)) == [mismatch, opaque, mismatch, opaque, opaque]
    assert reasons(rsa_keyring(), for_encryption(), []) == []


@pytest.mark.parametrize("scheme", [scheme for scheme in PADDINGS if scheme not in (USUAL, "PKCS1")])
def test_other_padding_does_not_open(scheme: str) -> None:  # [RAW-RSA-005] [RAW-RSA-020]
    assert kinds(reasons(rsa_keyring(padding_scheme=scheme), for_encryption(), [made_elsewhere()])) == [
        AwsCryptographicPrimitives
    ]


def test_other_key_does_not_open() -> None:  # [RAW-RSA-020]
    assert kinds(reasons(rsa_keyring(private_key=private_pem(key(1))), for_encryption(), [made_elsewhere()])) == [
        AwsCryptographicPrimitives
    ]


def test_changed_pkcs1_ciphertext_gives_an_error_or_another_key() -> None:  # [RAW-RSA-021]
    keyring, good = rsa_keyring(padding_scheme="PKCS1"), made_elsewhere(scheme="PKCS1")
    for bit in range(0, 250 * 8, 37):
        flipped = bytearray(good.ciphertext)
        flipped[255 - bit // 8] ^= 1 << bit % 8
        with suppress(CollectionOfErrors):
            found = unwrapped(keyring, for_encryption(), [changed(good, ciphertext=bytes(flipped))])
            assert found.plaintext_data_key != DATA_KEY


CONTEXT_TOO_LONG = {"key": "v" * 65536}


def test_context_is_not_bound_under_direct_wrapping() -> None:  # [RAW-RSA-024]
    materials = wrapped(rsa_keyring(), for_encryption(DIRECT, CONTEXT_TOO_LONG))
    for context in (CONTEXT_TOO_LONG, {}, CONTEXT):
        found = unwrapped(rsa_keyring(), for_encryption(DIRECT, context), materials.encrypted_data_keys)
        assert found.plaintext_data_key == materials.plaintext_data_key


def test_context_is_bound_under_intermediate_wrapping() -> None:  # [RAW-RSA-024]
    edks = wrapped(rsa_keyring(), for_encryption(INTERMEDIATE)).encrypted_data_keys
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(rsa_keyring(), for_encryption(INTERMEDIATE, {}), edks)
    assert kinds(failure.value.list) == [AwsCryptographicPrimitives]
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        wrapped(rsa_keyring(), for_encryption(INTERMEDIATE, CONTEXT_TOO_LONG))


@pytest.mark.parametrize("scheme", ["OAEP_SHA384_MGF1", "OAEP_SHA512_MGF1"])
def test_modulus_too_small_for_the_padding_fails_on_encrypt(scheme: str) -> None:  # [RAW-RSA-014]
    with pytest.raises(AwsCryptographicPrimitives) as failure:
        wrapped(rsa_keyring(padding_scheme=scheme, public_key=public_pem(key(0, 1024))))
    assert isinstance(failure.value.message, OpaqueError)


def test_keys_need_not_belong_together() -> None:  # [RAW-RSA-012]
    keyring = rsa_keyring(public_key=public_pem(key(1)))
    edks = wrapped(keyring).encrypted_data_keys
    with pytest.raises(CollectionOfErrors):
        unwrapped(keyring, for_encryption(), edks)
    found = unwrapped(rsa_keyring(private_key=private_pem(key(1))), for_encryption(), edks)
    assert len(found.plaintext_data_key) == 32
