"""The key store's public names."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore.client import KeyStore

__all__ = ["KeyStore"]
