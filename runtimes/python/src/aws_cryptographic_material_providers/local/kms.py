"""A KMS in this process."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from aws_cryptographic_material_providers.local import _cryptographic, _managing
from aws_cryptographic_material_providers.local._directory import Directory, same_material
from aws_cryptographic_material_providers.local._errors import KmsError, unsupported
from aws_cryptographic_material_providers.local._keys import (
    AES_LENGTH,
    ARN,
    MULTI_REGION,
    USAGES,
    AesMaterial,
    Key,
    Place,
    spec_of,
)
from aws_cryptographic_material_providers.local._parameters import checked
from aws_cryptographic_material_providers.local._request import Reply, Request, answered, refused
from aws_cryptographic_material_providers.local._service import LocalService

__all__ = ["LocalKms"]

OPERATIONS = _cryptographic.OPERATIONS | _managing.OPERATIONS
KEY_ID = re.compile(r"[0-9A-Za-z-]{1,128}")


class LocalKms(LocalService):
    """A KMS in this process, for tests and for trying things out. It protects nothing: its keys are in the memory of the process.

    Clients are ordinary boto3 clients; keys and aliases are made and managed through them, as with AWS:

        kms = LocalKms()
        client = kms.client("us-west-2")
        arn = client.create_key()["KeyMetadata"]["Arn"]

    Symmetric keys, RSA keys (2048, 3072, 4096 bits) and keys of P-256, P-384 and P-521 behave as those of AWS do: with context, state,
    usage, Multi-Region keys and aliases, and with the errors of AWS. Grant tokens are taken and recorded; there are no grants or policies.
    Operations: Encrypt, Decrypt, ReEncrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext, GetPublicKey, DeriveSharedSecret, CreateKey,
    ReplicateKey, DescribeKey, EnableKey, DisableKey, ScheduleKeyDeletion, CancelKeyDeletion, CreateAlias, DeleteAlias, ListKeys,
    ListAliases. Any other raises `NotImplementedError`.

    Args:
        account: the account of all keys that are made (12 digits).
        partition: their partition; the names of regions are not compared with it.
    """

    SERVICE: ClassVar[str] = "kms"

    def __init__(self, *, account: str = "111122223333", partition: str = "aws") -> None:
        super().__init__()
        self._directory = Directory(account, partition)

    def add_key(self, arn: str, material: bytes | RSAPrivateKey | EllipticCurvePrivateKey) -> None:
        """Add a key whose material is known, so that what was made under it elsewhere can be opened.

        A symmetric key opens what the local KMS made, and recorded data: key id (36 ASCII characters), IV (12 bytes), tag (16 bytes),
        AES-256-GCM ciphertext; authenticated are the names and values of the context, by names in order, with nothing in between.

        Args:
            arn: the ARN of the key, of any account and partition. An id that begins with `mrk-` makes a Multi-Region key, whose primary
                key is the one added first.
            material: 32 bytes for a symmetric key; a private key of RSA for encryption, of an elliptic curve for key agreement.

        Raises:
            ValueError: the ARN is none of a key, or is taken; the material does not fit, or a replica has another.
        """
        parsed = ARN.fullmatch(arn)
        if parsed is None or parsed[4] != "key" or not KEY_ID.fullmatch(parsed[5]):
            raise ValueError(f'arn is "{arn}"; the ARN of a KMS key is expected')
        if isinstance(material, bytes) and len(material) != AES_LENGTH:
            raise ValueError(f"material is {len(material)} bytes long; {AES_LENGTH} are expected")
        held = AesMaterial.of(material) if isinstance(material, bytes) else material
        region = parsed[2] if parsed[5].startswith(MULTI_REGION) else None
        key = Key(Place(parsed[1], parsed[2], parsed[3]), parsed[5], USAGES[spec_of(held)][0], region, held)
        with self._directory.lock:
            if region and (others := self._directory.related(key)):
                if not same_material(key, others[0]):
                    raise ValueError(f'material is not that of "{others[0].arn}", which is the same Multi-Region key')
                key = Key(key.place, key.id, key.usage, others[0].primary_region, held)
            try:
                self._directory.add(key)
            except KmsError as error:
                raise ValueError(error.message) from None

    def _reply(self, request: Request, model: Any) -> Reply:
        operation = OPERATIONS.get(request.operation)
        if operation is None:
            raise NotImplementedError(f"LocalKms has no {request.operation}; it has {', '.join(OPERATIONS)}")
        try:
            given = checked(model.input_shape, request.parameters)
            if "Recipient" in given:
                raise unsupported("the local KMS knows no enclaves, hence no Recipient")
            answer = operation(self._directory, request.region, given)
            if given.get("DryRun"):
                raise KmsError("DryRunOperationException", "The request would have succeeded.")
        except KmsError as error:
            return refused(error.code, error.message)
        return answered(answer)
