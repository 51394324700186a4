"""A suite with anything changed is none."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import models
from aws_cryptographic_material_providers.mpl.errors import InvalidAlgorithmSuiteInfo
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.models import AES_GCM

from runtimes.python.tests.functional.made import INTERMEDIATE, MPL, SIGNING, changed, suite_id

NONE = models.None_()
COMMITTING = models.HKDF(hmac="SHA_512", salt_length=32, input_key_length=32, output_key_length=32)


def info(suite: str) -> models.AlgorithmSuiteInfo:
    return MPL.get_algorithm_suite_info(bytes.fromhex(suite[2:]))


def kdf(**members: Any) -> models.DerivationAlgorithmHKDF:
    return models.DerivationAlgorithmHKDF(changed(COMMITTING, **members))


def cipher(**members: Any) -> models.EncryptAES_GCM:
    return models.EncryptAES_GCM(changed(AES_GCM(key_length=32, iv_length=12, tag_length=16), **members))


def intermediate(**members: Any) -> models.EdkWrappingAlgorithmIntermediateKeyWrapping:
    usual = models.IntermediateKeyWrapping(
        key_encryption_key_kdf=kdf(), mac_key_kdf=kdf(), pdk_encrypt_algorithm=cipher()
    )
    return models.EdkWrappingAlgorithmIntermediateKeyWrapping(changed(usual, **members))


DIRECT = models.EdkWrappingAlgorithmDIRECT_KEY_WRAPPING(models.DIRECT_KEY_WRAPPING())
CHANGES = {
    "id": {"id": suite_id("0x0478")},
    "binary id": {"binary_id": b"\x04\x78"},
    "message version": {"message_version": 3},
    "key length": {"encrypt": cipher(key_length=16)},
    "IV length": {"encrypt": cipher(iv_length=16)},
    "tag length": {"encrypt": cipher(tag_length=12)},
    "KDF hash": {"kdf": kdf(hmac="SHA_384")},
    "KDF salt length": {"kdf": kdf(salt_length=0)},
    "KDF input length": {"kdf": kdf(input_key_length=24)},
    "KDF output length": {"kdf": kdf(output_key_length=24)},
    "identity KDF": {"kdf": models.DerivationAlgorithmIDENTITY(models.IDENTITY())},
    "no KDF": {"kdf": models.DerivationAlgorithmNone(NONE)},
    "commitment hash": {"commitment": kdf(hmac="SHA_256")},
    "identity commitment": {"commitment": models.DerivationAlgorithmIDENTITY(models.IDENTITY())},
    "no commitment": {"commitment": models.DerivationAlgorithmNone(NONE)},
    "curve": {"signature": models.SignatureAlgorithmECDSA(models.ECDSA(curve="ECDSA_P256"))},
    "symmetric signature": {"symmetric_signature": models.SymmetricSignatureAlgorithmHMAC("SHA_256")},
}
ESDK_CHANGES = CHANGES | {
    "no signature": {"signature": models.SignatureAlgorithmNone(NONE)},
    "intermediate wrapping": {"edk_wrapping": intermediate()},
}
DBE_CHANGES = CHANGES | {
    "no symmetric signature": {"symmetric_signature": models.SymmetricSignatureAlgorithmNone(NONE)},
    "direct wrapping": {"edk_wrapping": DIRECT},
    "encryption key's KDF": {"edk_wrapping": intermediate(key_encryption_key_kdf=kdf(hmac="SHA_384"))},
    "signing key's KDF": {"edk_wrapping": intermediate(mac_key_kdf=kdf(salt_length=0))},
    "wrapping cipher": {"edk_wrapping": intermediate(pdk_encrypt_algorithm=cipher(key_length=16))},
}


@pytest.mark.parametrize("members", ESDK_CHANGES.values(), ids=ESDK_CHANGES)
def test_changed_suite_of_the_encryption_sdk_is_refused(members: dict[str, Any]) -> None:  # [FW-AS-018] [FW-API-004]
    with pytest.raises(InvalidAlgorithmSuiteInfo):
        MPL.valid_algorithm_suite_info(changed(info(SIGNING), **members))


@pytest.mark.parametrize("members", DBE_CHANGES.values(), ids=DBE_CHANGES)
def test_changed_suite_of_the_database_sdk_is_refused(members: dict[str, Any]) -> None:
    # [FW-AS-009] [FW-AS-012] [FW-AS-018] [EDK-WRAP-002]
    with pytest.raises(InvalidAlgorithmSuiteInfo):
        MPL.valid_algorithm_suite_info(changed(info(INTERMEDIATE), **members))


def test_suite_made_of_equal_parts_is_valid() -> None:
    parts = {"kdf": kdf(), "commitment": kdf(), "encrypt": cipher(), "edk_wrapping": intermediate()}
    assert MPL.valid_algorithm_suite_info(changed(info(INTERMEDIATE), **parts)) is None
    assert MPL.valid_algorithm_suite_info(changed(info(SIGNING), **parts | {"edk_wrapping": DIRECT})) is None
