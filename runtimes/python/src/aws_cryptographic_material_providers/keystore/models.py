"""The values that calls take and give."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_keystore.models import *  # noqa: F403
