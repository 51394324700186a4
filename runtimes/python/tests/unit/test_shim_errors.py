"""The exceptions: three unrelated families, texts, and copies."""

import pickle
from types import ModuleType

import pytest
from aws_cryptographic_material_providers.mpl import errors
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders import (
    dafny_to_smithy,
    smithy_to_dafny,
)
from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders import errors as generated
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives import errors as primitives

EXAMPLES = [
    errors.ServiceError("text"),
    errors.ArgumentTypeError("text"),
    errors.ArgumentValueError("text"),
    errors.UnknownApiError("text"),
    errors.InvalidEncryptionMaterials("text"),
    errors.AwsCryptographicMaterialProvidersException(message="text"),
    errors.AwsCryptographicPrimitives(primitives.AwsCryptographicPrimitivesError("text")),
    errors.CollectionOfErrors(message="text", list=[ValueError("inner")]),
    errors.OpaqueError(obj=ValueError("text")),
    errors.OpaqueWithTextError(obj=ValueError("inner"), obj_message="text"),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_text_and_pickle(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert "text" in str(error)
    assert type(again) is type(error)
    assert (str(again), repr(again)) == (str(error), repr(error))


@pytest.mark.parametrize("error", EXAMPLES[7:], ids=lambda error: type(error).__name__)
def test_dictionary_gives_detailed_error_back(error: errors.CollectionOfErrors) -> None:
    again = type(error).from_dict(error.as_dict())
    assert again == error
    assert hash(again) == hash(error)
    assert error.as_dict()["code"] == type(error).__name__


def test_families_have_nothing_in_common() -> None:
    def family(module: ModuleType) -> set[type]:
        return {c for c in vars(module).values() if isinstance(c, type) and issubclass(c, Exception)}

    assert family(errors) & family(primitives) == set()
    assert not issubclass(primitives.ServiceError, errors.ServiceError)


@pytest.mark.parametrize("name", generated.__all__)
def test_every_error_is_a_service_error(name: str) -> None:
    assert issubclass(getattr(errors, name), errors.ServiceError)


def test_argument_errors_are_builtins_too() -> None:
    assert issubclass(errors.ArgumentTypeError, TypeError)
    assert issubclass(errors.ArgumentValueError, ValueError)


def test_error_of_a_dependency_is_its_message() -> None:
    inner = primitives.AwsCryptographicPrimitivesError("too short")
    error = errors.AwsCryptographicPrimitives(inner)
    assert error.message is inner
    assert str(error) == "too short"


def test_opaque_error_describes_its_object() -> None:
    assert errors.OpaqueError(obj=KeyError("k")).message == "KeyError: 'k'"
    assert errors.OpaqueError(obj=ValueError()).message == "ValueError"
    assert errors.OpaqueError(obj=5).message == "int"


class Unprintable(Exception):
    def __str__(self) -> str:
        raise RuntimeError


class Special(errors.InvalidEncryptionMaterials):
    pass


def through_the_core(error: Exception) -> errors.ServiceError:
    return dafny_to_smithy.error(smithy_to_dafny.error(error))


class TestThroughTheCore:
    """What a user's object raises comes out of the core again."""

    def test_modelled_error_keeps_class_and_message(self) -> None:
        error = through_the_core(errors.InvalidDecryptionMaterials("no key"))
        assert type(error) is errors.InvalidDecryptionMaterials
        assert error.message == "no key"

    def test_foreign_error_is_kept_as_object_and_cause(self) -> None:
        boom = RuntimeError("boom")
        error = through_the_core(boom)
        assert isinstance(error, errors.OpaqueError)
        assert error.obj is boom
        assert error.__cause__ is boom
        assert str(error) == "RuntimeError: boom"

    def test_subclass_and_error_of_a_dependency_are_the_very_objects(self) -> None:
        for error in (Special("mine"), errors.AwsCryptographicPrimitives(ValueError("inner"))):
            assert through_the_core(error) is error

    def test_collection_is_converted_inside(self) -> None:
        boom = RuntimeError("boom")
        inner = errors.CollectionOfErrors(message="inner", list=[])
        error = through_the_core(errors.CollectionOfErrors(message="outer", list=[boom, Special("mine"), inner]))
        assert isinstance(error, errors.CollectionOfErrors)
        assert error.message == "outer"
        assert [type(e) for e in error.list] == [errors.OpaqueError, Special, errors.CollectionOfErrors]

    def test_collection_of_nonsense_is_opaque(self) -> None:
        broken = errors.CollectionOfErrors(message="broken", list=5)  # type: ignore[arg-type]
        assert through_the_core(broken) is broken

    def test_error_without_a_text_is_opaque(self) -> None:
        error = through_the_core(Unprintable())
        assert isinstance(error, errors.OpaqueError)
        assert str(error) == "Unprintable"

    def test_empty_message_stays_empty(self) -> None:
        assert through_the_core(errors.InvalidEncryptionMaterials("")).args == ("",)

    def test_lone_surrogate_in_a_message_survives(self) -> None:
        assert str(through_the_core(errors.InvalidEncryptionMaterials("\ud800"))) == "\ud800"
