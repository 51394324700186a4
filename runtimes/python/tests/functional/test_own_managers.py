"""Materials managers that users write."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    InvalidEncryptionMaterials,
    OpaqueError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    DecryptMaterialsInput,
    DecryptMaterialsOutput,
    GetEncryptionMaterialsInput,
    GetEncryptionMaterialsOutput,
)
from aws_cryptographic_material_providers.mpl.references import (
    CryptographicMaterialsManager,
    ICryptographicMaterialsManager,
)

from runtimes.python.tests.functional.foreign import Stamping
from runtimes.python.tests.functional.made import CONTEXT, DIRECT, aes_keyring, cmm_of, policy_of, suite_id

TO_ENCRYPT = GetEncryptionMaterialsInput(
    encryption_context=CONTEXT, commitment_policy=policy_of(DIRECT), algorithm_suite_id=suite_id(DIRECT)
)
TO_DECRYPT = DecryptMaterialsInput(
    algorithm_suite_id=suite_id(DIRECT),
    commitment_policy=policy_of(DIRECT),
    encrypted_data_keys=[],
    encryption_context=CONTEXT,
)


class Answering(ICryptographicMaterialsManager):
    """Raises or returns the same, whatever it is asked."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def get_encryption_materials(self, param: GetEncryptionMaterialsInput) -> GetEncryptionMaterialsOutput:
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

    def decrypt_materials(self, param: DecryptMaterialsInput) -> DecryptMaterialsOutput:
        return self.get_encryption_materials(param)


def through_the_core(cmm: ICryptographicMaterialsManager) -> CryptographicMaterialsManager:
    """The library's own object in front of a user's, as where one of its managers asks a user's."""
    return CryptographicMaterialsManager(cmm)


def test_both_kinds_are_instances_of_the_interface() -> None:  # [FW-CMM-017]
    library = cmm_of(aes_keyring())
    assert isinstance(library, ICryptographicMaterialsManager)
    assert isinstance(Stamping(library), ICryptographicMaterialsManager)
    assert not isinstance(aes_keyring(), ICryptographicMaterialsManager)


def test_manager_without_a_method_cannot_be_made() -> None:
    class Half(ICryptographicMaterialsManager):
        def decrypt_materials(self, param: DecryptMaterialsInput) -> DecryptMaterialsOutput:
            raise NotImplementedError

    with pytest.raises(TypeError, match="get_encryption_materials"):
        Half()


def test_users_manager_may_change_the_context() -> None:  # [FW-CMM-001] [FW-CMM-002] [FW-CMM-010]
    cmm = through_the_core(Stamping(cmm_of(aes_keyring())))
    materials = cmm.get_encryption_materials(TO_ENCRYPT).encryption_materials
    assert materials.encryption_context == CONTEXT | {"stamp": "2024"}
    found = cmm.decrypt_materials(
        algorithm_suite_id=suite_id(DIRECT),
        commitment_policy=policy_of(DIRECT),
        encrypted_data_keys=materials.encrypted_data_keys,
        encryption_context=materials.encryption_context,
    )
    assert found.decryption_materials.plaintext_data_key == materials.plaintext_data_key


def both(cmm: ICryptographicMaterialsManager) -> list[Exception]:
    """What it raises each way."""
    with pytest.raises(ServiceError) as on_encrypt:
        through_the_core(cmm).get_encryption_materials(TO_ENCRYPT)
    with pytest.raises(ServiceError) as on_decrypt:
        through_the_core(cmm).decrypt_materials(TO_DECRYPT)
    return [on_encrypt.value, on_decrypt.value]


@pytest.mark.parametrize("kind", [AwsCryptographicMaterialProvidersException, InvalidEncryptionMaterials])
def test_modelled_error_of_a_manager_keeps_class_and_text(kind: type[Exception]) -> None:
    for raised in both(Answering(kind("not today"))):
        assert type(raised) is kind
        assert str(raised) == "not today"


def test_foreign_exception_of_a_manager_is_kept() -> None:
    error = ZeroDivisionError("by zero")
    for raised in both(Answering(error)):
        assert type(raised) is OpaqueError
        assert raised.obj is error
        assert "by zero" in str(raised)


@pytest.mark.parametrize(
    "answer", [None, "text", 7, object(), TO_ENCRYPT, {}], ids=lambda answer: type(answer).__name__
)
def test_answer_of_a_wrong_type_is_refused_with_its_name(answer: Any) -> None:
    on_encrypt, on_decrypt = both(Answering(answer))
    assert "get_encryption_materials of Answering returned" in str(on_encrypt)
    assert "expected GetEncryptionMaterialsOutput" in str(on_encrypt)
    assert "decrypt_materials of Answering returned" in str(on_decrypt)
    assert "expected DecryptMaterialsOutput" in str(on_decrypt)


def test_interrupt_in_a_manager_passes_through() -> None:
    with pytest.raises(KeyboardInterrupt):
        through_the_core(Answering(KeyboardInterrupt())).get_encryption_materials(TO_ENCRYPT)
