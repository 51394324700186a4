"""The material providers' public names."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders.client import (
    AwsCryptographicMaterialProviders,
)

__all__ = ["AwsCryptographicMaterialProviders"]
