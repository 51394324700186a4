"""UUIDs and their texts, as results."""

from aws_cryptographic_material_providers.internaldafny.extern.UuidExterns import default__ as texts
from aws_cryptographic_material_providers.internaldafny.generated.RandomUuids import default__ as random_uuids
from aws_cryptographic_material_providers.internaldafny.generated.Uuids import default__ as uuids
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, TextSeq

LENGTH = 16


class default__:
    @staticmethod
    def GenerateUUID() -> Result:
        """Succeed with the text of a new UUID of version 4, in lower case and with hyphens."""
        made = random_uuids.New()
        return Result_Success(texts.ToText(made.value)) if made.is_Success else Result_Failure(made.error.message)

    @staticmethod
    def ToByteArray(s: str) -> Result:
        """Succeed with the 16 bytes of a text, in either case, with all of its hyphens or none."""
        found = uuids.FromText(TextSeq("".join(s)))
        return Result_Success(found.value) if found.is_Some else Result_Failure(TextSeq("the text is no UUID"))

    @staticmethod
    def FromByteArray(b: bytes) -> Result:
        """Succeed with the text of 16 bytes, in lower case and with hyphens."""
        if len(b) != LENGTH:
            return Result_Failure(TextSeq(f"a UUID has {LENGTH} bytes; {len(b)} are given"))
        return Result_Success(texts.ToText(ByteSeq(bytes(b))))
