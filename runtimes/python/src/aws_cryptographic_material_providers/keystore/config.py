"""How a key store is set up."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore.config import *  # noqa: F403
