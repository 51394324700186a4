"""Failures of the primitives, as the core knows them."""

from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import Error, Error_Opaque
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


def failed(error: Exception, text: str) -> Error:
    """Keep the exception, and say what failed; its own text, if it has one, follows."""
    own = str(error)
    return Error_Opaque(error, TextSeq(f"{text}: {own}" if own else text))
