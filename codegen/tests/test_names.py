"""One name in its four spellings."""

import pytest

from codegen import names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("encryptedDataKeys", "encrypted_data_keys"),
        ("CreateRequiredEncryptionContextCMM", "create_required_encryption_context_cmm"),
        ("createAwsKmsMrkKeyring", "create_aws_kms_mrk_keyring"),
        ("KeyAgreementScheme", "key_agreement_scheme"),
        ("inFlightTTL", "in_flight_ttl"),
        ("underlyingCMM", "underlying_cmm"),
        ("HMac", "h_mac"),
        ("AESEncrypt", "aes_encrypt"),
        ("ECDSASign", "ecdsa_sign"),
        ("GetRSAKeyModulusLength", "get_rsa_key_modulus_length"),
        ("AES_GCM", "aes_gcm"),
        ("id", "id"),
    ],
)
def test_snake_splits_where_python_callers_expect(name: str, expected: str) -> None:
    assert names.snake(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SHA_512", "SHA__512"),
        ("None", "None_"),
        ("id", "id_"),
        ("from", "from_"),
        ("type", "type__"),
        ("plain", "plain"),
    ],
)
def test_translated_is_what_dafny_writes(name: str, expected: str) -> None:
    assert names.translated(name) == expected


@pytest.mark.parametrize(
    ("datatype", "constructor", "expected"),
    [("None", "None", "None__None"), ("Encrypt", "AES_GCM", "Encrypt_AES__GCM"), ("Error", "Opaque", "Error_Opaque")],
)
def test_constructor_is_what_dafny_writes(datatype: str, constructor: str, expected: str) -> None:
    assert names.constructor(datatype, constructor) == expected


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("KeyAgreementScheme", "key_agreement_scheme"),
        ("from", "from_"),
        ("self", "self_"),
        ("list", "list"),
        ("id", "id"),
    ],
)
def test_member_name_is_recorded_attribute(member: str, expected: str) -> None:
    assert names.member_name(member) == expected


def test_class_names_hide_no_builtins() -> None:
    assert [names.class_name(name) for name in ("None", "Exception", "Any", "HKDF")] == [
        "None_",
        "Exception_",
        "Any_",
        "HKDF",
    ]
