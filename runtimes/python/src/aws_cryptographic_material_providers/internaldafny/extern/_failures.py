"""Failures of the primitives, as the core knows them."""

from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    Error,
    Error_AwsCryptographicPrimitivesError,
    Error_Caused,
    Error_Opaque,
)
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


def failed(error: Exception, text: str) -> Error:
    """Keep the exception, and say what failed; its own text, if it has one, follows."""
    own = str(error)
    return Error_Opaque(error, TextSeq(f"{text}: {own}" if own else text))


def refused(text: str, cause: Exception | None = None) -> Error:
    """Say what was wrong with what was given, and keep the exception that found it, if one did."""
    effect = Error_AwsCryptographicPrimitivesError(TextSeq(text))
    return effect if cause is None else Error_Caused(effect, failed(cause, text))
