"""Options and results, the very classes that the core uses."""

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import (
    Option,
    Option_None,
    Option_Some,
    Result,
    Result_Failure,
    Result_Success,
)

__all__ = ["Option", "Option_None", "Option_Some", "Result", "Result_Failure", "Result_Success"]
