"""Keyrings and materials managers: interfaces for yours, and the library's own."""

from aws_cryptographic_material_providers.smithygenerated.aws_cryptography_materialproviders.references import *  # noqa: F403
