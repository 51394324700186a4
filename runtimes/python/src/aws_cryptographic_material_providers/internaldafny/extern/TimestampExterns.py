"""The time of day, written out."""

from datetime import UTC, datetime

from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


class default__:
    @staticmethod
    def Now() -> TextSeq:
        return TextSeq(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
