"""How a client is set up."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders.config import *  # noqa: F403
