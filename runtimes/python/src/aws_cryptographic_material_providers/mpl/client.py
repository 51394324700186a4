"""The client."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders.client import *  # noqa: F403
