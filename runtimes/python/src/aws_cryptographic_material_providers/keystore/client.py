"""The client."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore.client import *  # noqa: F403
