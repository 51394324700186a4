"""The exceptions."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore.errors import *  # noqa: F403
