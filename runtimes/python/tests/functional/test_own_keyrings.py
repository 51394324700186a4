"""Keyrings that users write: honest ones work wherever the library's do, others get a clear error and do no harm."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
    InvalidEncryptionMaterialsTransition,
    OpaqueError,
    OpaqueWithTextError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    OnDecryptInput,
    OnDecryptOutput,
    OnEncryptInput,
    OnEncryptOutput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring, Keyring

from runtimes.python.tests.functional.foreign import Altering, Delegate, Echoing, Raising, Returning
from runtimes.python.tests.functional.made import (
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    SIGNING,
    SUITES,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    edk,
    encrypted_by,
    for_decryption,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)

Change = Callable[[Any], dict[str, Any]]


def test_both_kinds_are_instances_of_the_interface() -> None:  # [FW-CMM-017]
    assert isinstance(aes_keyring(), IKeyring)
    assert isinstance(multi_keyring(aes_keyring()), IKeyring)
    assert isinstance(Delegate(), IKeyring)
    assert not isinstance(cmm_of(aes_keyring()), IKeyring)


def test_keyring_without_a_method_cannot_be_made() -> None:
    class Half(IKeyring):
        def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
            raise NotImplementedError

    with pytest.raises(TypeError, match="on_decrypt"):
        Half()


@pytest.mark.parametrize("suite", SUITES)
def test_honest_keyring_works_like_ours(suite: str) -> None:
    # [FW-KR-001] [FW-KR-007] [FW-KR-011] [FW-DCMM-009]
    cmm = cmm_of(Delegate())
    materials = encrypted_by(cmm, suite)
    assert decrypted_by(cmm_of(aes_keyring()), materials).plaintext_data_key == materials.plaintext_data_key
    assert decrypted_by(cmm, materials).plaintext_data_key == materials.plaintext_data_key


def test_keyring_may_prepend_and_reorder_encrypted_data_keys() -> None:  # [FW-EM-016]
    reversing = Altering(lambda after: {"encrypted_data_keys": after.encrypted_data_keys[::-1]})
    materials = wrapped(multi_keyring(reversing, generator=aes_keyring("first")))
    assert len(materials.encrypted_data_keys) == 2
    assert materials.encrypted_data_keys[1].key_provider_info.startswith(b"first")


def test_keyring_gets_objects_it_may_change() -> None:
    class Careless(Delegate):
        def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
            answer = super().on_encrypt(OnEncryptInput(materials=changed(param.materials)))
            param.materials.plaintext_data_key = b"overwritten"
            param.materials.encryption_context.clear()
            return answer

    before = for_encryption()
    after = wrapped(multi_keyring(generator=Careless()), before)
    assert after.encryption_context == for_encryption().encryption_context
    assert before == for_encryption()


MISBEHAVIOUR: dict[str, Change] = {
    "data key dropped, EDK kept": lambda after: {"plaintext_data_key": None},
    "short data key": lambda after: {"plaintext_data_key": after.plaintext_data_key[:31]},
    "long data key": lambda after: {"plaintext_data_key": after.plaintext_data_key + b"!"},
    "empty data key": lambda after: {"plaintext_data_key": b""},
    "context value changed": lambda after: {"encryption_context": after.encryption_context | {"purpose": "other"}},
    "context pair added": lambda after: {"encryption_context": after.encryption_context | {"new": ""}},
    "context emptied": lambda after: {"encryption_context": {}},
    "required keys changed": lambda after: {"required_encryption_context_keys": ["purpose"]},
    "suite changed": lambda after: {"algorithm_suite": for_encryption("0x0078").algorithm_suite},
    "suite altered": lambda after: {"algorithm_suite": changed(after.algorithm_suite, message_version=7)},
}
ON_ENCRYPT: dict[str, Change] = MISBEHAVIOUR | {
    "nothing done": lambda after: {"plaintext_data_key": None, "encrypted_data_keys": []},
    "data key, but no EDK": lambda after: {"encrypted_data_keys": []},
    "signing key added": lambda after: {"signing_key": b"signing key"},
    "symmetric signing keys added": lambda after: {"symmetric_signing_keys": [b"one"]},
}
ON_DECRYPT: dict[str, Change] = MISBEHAVIOUR | {
    "verification key added": lambda after: {"verification_key": b"verification key"},
    "symmetric signing key added": lambda after: {"symmetric_signing_key": b"one"},
}
ON_CHILD: dict[str, Change] = {name: ON_ENCRYPT[name] for name in ON_ENCRYPT if name != "nothing done"} | {
    "data key replaced": lambda after: {"plaintext_data_key": DATA_KEY},
    "earlier EDK dropped": lambda after: {"encrypted_data_keys": after.encrypted_data_keys[1:]},
    "earlier EDK replaced": lambda after: {"encrypted_data_keys": [edk(), after.encrypted_data_keys[1]]},
    "all EDKs replaced": lambda after: {"encrypted_data_keys": [edk(), edk()]},
}
ON_INTERMEDIATE: dict[str, Change] = {
    "no symmetric signing keys": lambda after: {"symmetric_signing_keys": None},
    "too few symmetric signing keys": lambda after: {"symmetric_signing_keys": []},
    "too many symmetric signing keys": lambda after: {"symmetric_signing_keys": [b"one", b"two"]},
}


@pytest.mark.parametrize("change", ON_ENCRYPT.values(), ids=ON_ENCRYPT)
def test_manager_refuses_a_keyrings_bad_answer_on_encrypt(change: Change) -> None:
    # [FW-DCMM-009] [FW-KR-002] [FW-EM-014] [FW-EM-005] [FW-CMM-006]
    with pytest.raises(
        AwsCryptographicMaterialProvidersException, match="the keyring's on_encrypt returned"
    ) as refusal:
        encrypted_by(cmm_of(Altering(change)))
    assert type(refusal.value) is AwsCryptographicMaterialProvidersException


@pytest.mark.parametrize("change", ON_INTERMEDIATE.values(), ids=ON_INTERMEDIATE)
def test_manager_refuses_symmetric_signing_keys_that_do_not_match(change: Change) -> None:  # [FW-EM-010] [FW-EM-011]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="symmetric_signing_keys"):
        encrypted_by(cmm_of(Altering(change)), INTERMEDIATE)


@pytest.mark.parametrize("change", ON_DECRYPT.values(), ids=ON_DECRYPT)
def test_manager_refuses_a_keyrings_bad_answer_on_decrypt(change: Change) -> None:
    # [FW-DCMM-009] [FW-DM-002] [FW-DM-008] [FW-CMM-016]
    materials = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(
        AwsCryptographicMaterialProvidersException, match="the keyring's on_decrypt returned"
    ) as refusal:
        decrypted_by(cmm_of(Altering(change)), materials)
    assert type(refusal.value) is AwsCryptographicMaterialProvidersException


@pytest.mark.parametrize("change", ON_ENCRYPT.values(), ids=ON_ENCRYPT)
def test_multi_keyring_refuses_a_generators_bad_answer(change: Change) -> None:  # [FW-MK-002] [FW-MK-004] [FW-MK-013]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="the keyring's on_encrypt returned"):
        wrapped(multi_keyring(aes_keyring(), generator=Altering(change)))


@pytest.mark.parametrize("change", ON_CHILD.values(), ids=ON_CHILD)
def test_multi_keyring_refuses_a_childs_bad_answer(change: Change) -> None:
    # [FW-MK-006] [FW-MK-012] [FW-MK-013] [FW-EM-015]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=r"child_keyrings\[1\]") as refusal:
        wrapped(multi_keyring(aes_keyring("one"), Altering(change), generator=aes_keyring("zero")))
    assert "the keyring's on_encrypt returned" in str(refusal.value.__cause__)


@pytest.mark.parametrize("change", ON_DECRYPT.values(), ids=ON_DECRYPT)
def test_multi_keyring_goes_on_after_a_bad_answer(change: Change) -> None:  # [FW-MK-011] [FW-MK-013]
    materials = wrapped(aes_keyring())
    assert (
        unwrapped(multi_keyring(Altering(change), aes_keyring()), materials).plaintext_data_key
        == materials.plaintext_data_key
    )
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(multi_keyring(Altering(change)), materials)
    [reason] = failure.value.list
    assert type(reason) is AwsCryptographicMaterialProvidersException


def test_keyring_that_does_nothing_is_refused() -> None:  # [FW-KR-002] [EDK-WRAP-013] [FW-MK-002]
    materials = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="no plaintext_data_key"):
        encrypted_by(cmm_of(Echoing()))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="no plaintext_data_key"):
        decrypted_by(cmm_of(Echoing()), materials)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="no plaintext_data_key"):
        wrapped(multi_keyring(generator=Echoing()))


def test_child_that_does_nothing_is_tolerated() -> None:  # [FW-MK-007]
    materials = wrapped(multi_keyring(Echoing(), generator=aes_keyring()))
    assert len(materials.encrypted_data_keys) == 1


def test_lost_signing_key_is_refused() -> None:  # [FW-EM-007]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="signing_key"):
        encrypted_by(cmm_of(Altering(lambda after: {"signing_key": None})), SIGNING)


MATERIALS = for_encryption()
WRONG_ANSWERS = {
    "None": None,
    "text": "materials",
    "number": 7,
    "dictionary": {"materials": MATERIALS},
    "materials, bare": MATERIALS,
    "any object": object(),
    "output of the other operation": (OnDecryptOutput(materials=None), OnEncryptOutput(materials=None)),
    "output without materials": (OnEncryptOutput(materials=None), OnDecryptOutput(materials=None)),
    "output with other materials": (
        OnEncryptOutput(materials=for_decryption()),
        OnDecryptOutput(materials=MATERIALS),
    ),
    "output with text": (OnEncryptOutput(materials="x"), OnDecryptOutput(materials="x")),
    "context of numbers": (
        OnEncryptOutput(materials=for_encryption(encryption_context={"k": 1})),
        OnDecryptOutput(materials=for_decryption(encryption_context={"k": 1})),
    ),
    "lone surrogate": (
        OnEncryptOutput(materials=for_encryption(encryption_context={"k": "\ud800"})),
        OnDecryptOutput(materials=for_decryption(encryption_context={"k": "\ud800"})),
    ),
    "data key of text": (
        OnEncryptOutput(materials=for_encryption(plaintext_data_key="x" * 32)),
        OnDecryptOutput(materials=for_decryption(plaintext_data_key="x" * 32)),
    ),
    "no suite": (
        OnEncryptOutput(materials=for_encryption(algorithm_suite=None)),
        OnDecryptOutput(materials=for_decryption(algorithm_suite=None)),
    ),
}


def pair(answer: Any) -> tuple[Any, Any]:
    return answer if isinstance(answer, tuple) else (answer, answer)


@pytest.mark.parametrize("answer", WRONG_ANSWERS.values(), ids=WRONG_ANSWERS)
def test_answer_of_a_wrong_type_is_refused_with_the_name_of_its_class(answer: Any) -> None:
    on_encrypt, on_decrypt = pair(answer)
    with pytest.raises(ServiceError, match="on_encrypt of Returning returned"):
        encrypted_by(cmm_of(Returning(on_encrypt)))
    with pytest.raises(ServiceError, match="on_decrypt of Returning returned"):
        decrypted_by(cmm_of(Returning(on_decrypt)), encrypted_by(cmm_of(aes_keyring())))


@pytest.mark.parametrize("answer", WRONG_ANSWERS.values(), ids=WRONG_ANSWERS)
def test_answer_of_a_wrong_type_does_not_stop_other_members(answer: Any) -> None:  # [FW-MK-011]
    on_encrypt, on_decrypt = pair(answer)
    materials = wrapped(aes_keyring())
    found = unwrapped(multi_keyring(Returning(on_decrypt), aes_keyring()), materials)
    assert found.plaintext_data_key == materials.plaintext_data_key
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=r"child_keyrings\[0\]") as failure:
        wrapped(multi_keyring(Returning(on_encrypt), generator=aes_keyring()))
    assert "on_encrypt of Returning returned" in str(failure.value.__cause__)


def raised_by(keyring: IKeyring) -> list[Exception]:
    """What comes out of a manager each way."""
    materials = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(ServiceError) as on_encrypt:
        encrypted_by(cmm_of(keyring))
    with pytest.raises(ServiceError) as on_decrypt:
        decrypted_by(cmm_of(keyring), materials)
    return [on_encrypt.value, on_decrypt.value]


@pytest.mark.parametrize("kind", [AwsCryptographicMaterialProvidersException, InvalidEncryptionMaterialsTransition])
def test_modelled_error_keeps_class_and_text(kind: type[Exception]) -> None:  # [FW-KR-012] [FW-DCMM-015]
    for error in raised_by(Raising(kind("not today"))):
        assert type(error) is kind
        assert str(error) == error.message == "not today"


@pytest.mark.parametrize("raised", [ZeroDivisionError("by zero"), ValueError(), UnicodeError("\ud800")], ids=repr)
def test_foreign_exception_is_kept_with_its_text(raised: Exception) -> None:  # [FW-KR-012]
    for error in raised_by(Raising(raised)):
        assert type(error) is OpaqueError
        assert error.obj is raised
        assert type(raised).__name__ in str(error)
        assert str(raised) in str(error)


@pytest.mark.parametrize(
    "raised",
    [
        ServiceError("own"),
        OpaqueError(obj=ValueError("inner")),
        OpaqueWithTextError(obj=1, obj_message="inner"),
        AwsCryptographicPrimitives("inner"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_other_error_of_the_family_is_that_very_object(raised: ServiceError) -> None:  # [FW-KR-012]
    assert all(error is raised for error in raised_by(Raising(raised)))


def test_collection_keeps_its_entries() -> None:  # [FW-KR-012]
    cause = ZeroDivisionError("by zero")
    inner = CollectionOfErrors(message="inner", list=[cause])
    outer = CollectionOfErrors(message="outer", list=[AwsCryptographicMaterialProvidersException("first"), inner])
    for error in raised_by(Raising(outer)):
        assert (type(error), error.message) == (CollectionOfErrors, "outer")
        first, second = error.list
        assert (type(first), first.message) == (AwsCryptographicMaterialProvidersException, "first")
        assert (type(second), second.message) == (CollectionOfErrors, "inner")
        assert second.list[0].obj is cause


@pytest.mark.parametrize(
    "raised", [CollectionOfErrors(message="m", list=None), CollectionOfErrors(message=None, list=[])]
)
def test_malformed_collection_is_still_a_failure(raised: CollectionOfErrors) -> None:
    assert len(raised_by(Raising(raised))) == 2


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_interrupt_passes_through(kind: type[BaseException]) -> None:
    interrupt = kind()
    materials = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(kind) as on_encrypt:
        encrypted_by(cmm_of(multi_keyring(generator=Raising(interrupt))))
    with pytest.raises(kind) as on_decrypt:
        decrypted_by(cmm_of(multi_keyring(Raising(interrupt), aes_keyring())), materials)
    assert on_encrypt.value is on_decrypt.value is interrupt


def test_attribute_named_impl_is_of_no_importance() -> None:
    keyring = Delegate()
    keyring._impl = "mine"
    materials = encrypted_by(cmm_of(multi_keyring(generator=keyring)))
    assert decrypted_by(cmm_of(keyring), materials).plaintext_data_key == materials.plaintext_data_key


def test_subclass_of_the_librarys_keyring_is_a_users_keyring() -> None:
    class Own(Keyring):
        def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
            raise ZeroDivisionError("asked")

    with pytest.raises(OpaqueError, match="asked"):
        encrypted_by(cmm_of(Own(aes_keyring()._impl)))


def test_keyring_sees_what_the_manager_has_made() -> None:  # [FW-KR-001] [FW-KR-006]
    keyring = Delegate()
    cmm = cmm_of(keyring)
    materials = encrypted_by(cmm, required_encryption_context_keys=["owner"])
    decrypted_by(cmm, materials)
    to_encrypt, to_decrypt = keyring.asked
    assert to_encrypt == OnEncryptInput(materials=for_encryption(DIRECT, required=["owner"]))
    assert to_decrypt == OnDecryptInput(
        materials=for_decryption(DIRECT), encrypted_data_keys=materials.encrypted_data_keys
    )
