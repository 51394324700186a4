"""The classes of errors: names, bases, constructors, attributes."""

import pickle

import pytest
from aws_cryptographic_material_providers.mpl import errors

from runtimes.python.tests.functional.foreign import Raising
from runtimes.python.tests.functional.made import aes_keyring, cmm_of, encrypted_by, for_encryption, unwrapped, wrapped

MODELLED = [
    "AwsCryptographicMaterialProvidersException",
    "InvalidAlgorithmSuiteInfo",
    "InvalidAlgorithmSuiteInfoOnDecrypt",
    "InvalidAlgorithmSuiteInfoOnEncrypt",
    "InvalidDecryptionMaterials",
    "InvalidDecryptionMaterialsTransition",
    "InvalidEncryptionMaterials",
    "InvalidEncryptionMaterialsTransition",
]


@pytest.mark.parametrize("name", MODELLED)
def test_modelled_error_has_message_and_code(name: str) -> None:  # [FW-API-003]
    kind = getattr(errors, name)
    for error in (kind("what"), kind(message="what")):
        assert (error.message, error.code, str(error), error.args) == ("what", name, "what", ("what",))
        assert isinstance(error, errors.ApiError)
        assert isinstance(error, errors.ServiceError)


def test_no_modelled_error_is_another() -> None:  # [FW-API-003]
    kinds = [getattr(errors, name) for name in MODELLED]
    assert [(one, other) for one in kinds for other in kinds if one is not other and issubclass(one, other)] == []


def test_collection_has_a_list() -> None:  # [FW-API-003]
    inner = errors.InvalidDecryptionMaterials("inner")
    error = errors.CollectionOfErrors(message="what", list=[inner])
    assert (error.message, str(error), error.list, error.code) == ("what", "what", [inner], "CollectionOfErrors")
    assert isinstance(error, errors.ApiError)


def test_opaque_errors_keep_the_object() -> None:  # [FW-API-003]
    obj = ZeroDivisionError("by zero")
    assert errors.OpaqueError(obj=obj).obj is obj
    assert "by zero" in str(errors.OpaqueError(obj=obj))
    with_text = errors.OpaqueWithTextError(obj=obj, obj_message="text")
    assert (with_text.obj, with_text.obj_message) == (obj, "text")


def test_error_of_the_primitives_is_the_message() -> None:  # [FW-API-003]
    materials = wrapped(aes_keyring())
    with pytest.raises(errors.CollectionOfErrors) as failure:
        unwrapped(aes_keyring(key=bytes(32)), materials)
    [error] = failure.value.list
    assert type(error) is errors.AwsCryptographicPrimitives
    assert type(error.message).__name__ == "OpaqueError"
    assert not isinstance(error.message, errors.ServiceError)
    assert "tag does not match" in str(error)


def test_foreign_exception_is_the_cause() -> None:  # [FW-API-002]
    raised = ZeroDivisionError("by zero")
    with pytest.raises(errors.OpaqueError) as failure:
        encrypted_by(cmm_of(Raising(raised)))
    assert failure.value.__cause__ is raised


@pytest.mark.parametrize("name", MODELLED)
def test_modelled_error_survives_pickling(name: str) -> None:
    error = pickle.loads(pickle.dumps(getattr(errors, name)("what")))
    assert (type(error).__name__, error.message) == (name, "what")


def test_collection_survives_pickling() -> None:
    with pytest.raises(errors.CollectionOfErrors) as failure:
        unwrapped(aes_keyring("other"), wrapped(aes_keyring(), for_encryption()))
    error = pickle.loads(pickle.dumps(failure.value))
    assert [str(reason) for reason in error.list] == [str(reason) for reason in failure.value.list]
