"""AWS KMS keyrings: their own cost. A client answers with one fixed AES key, and its time does not count."""

import json
import os
from types import SimpleNamespace
from typing import Any

from aws_cryptographic_material_providers.mpl.models import DiscoveryFilter
from aws_cryptographic_material_providers.mpl.references import IKeyring
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from benchmarks import floor
from benchmarks.measure import AgainstFloor
from benchmarks.workloads import MPL, context_of, operations

ACCOUNT = "111122223333"
ARN = f"arn:aws:kms:us-west-2:{ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef"


class Client:
    """What a boto3 client is to a keyring."""

    meta = SimpleNamespace(region_name="us-west-2")

    def __init__(self) -> None:
        self.cipher = AESGCM(os.urandom(32))

    def generate_data_key(self, *, KeyId: str, EncryptionContext: floor.Context, NumberOfBytes: int, **_: Any) -> Any:
        key, iv = os.urandom(NumberOfBytes), os.urandom(12)
        sealed = iv + self.cipher.encrypt(iv, key, authenticated(EncryptionContext))
        return {"KeyId": KeyId, "Plaintext": key, "CiphertextBlob": sealed}

    def decrypt(self, *, KeyId: str, CiphertextBlob: bytes, EncryptionContext: floor.Context, **_: Any) -> Any:
        iv, sealed = CiphertextBlob[:12], CiphertextBlob[12:]
        return {"KeyId": KeyId, "Plaintext": self.cipher.decrypt(iv, sealed, authenticated(EncryptionContext))}


def authenticated(context: floor.Context) -> bytes:
    return json.dumps(sorted(context.items())).encode()


def encrypt(pairs: int) -> AgainstFloor:
    client, context = Client(), context_of(pairs)
    keyring = MPL.create_aws_kms_keyring(kms_key_id=ARN, kms_client=client)
    wrap, _ = operations(keyring, keyring, context, signing=False)
    asked = {"KeyId": ARN, "EncryptionContext": context, "NumberOfBytes": 32, "GrantTokens": []}
    return AgainstFloor(wrap, floor.beside_kms(ARN, context), lambda: client.generate_data_key(**asked))


def decrypt(pairs: int, discovery: bool = False) -> AgainstFloor:
    client, context = Client(), context_of(pairs)
    wrapping = MPL.create_aws_kms_keyring(kms_key_id=ARN, kms_client=client)
    _, unwrap = operations(wrapping, discovering(client) if discovery else wrapping, context, signing=False)
    made = client.generate_data_key(KeyId=ARN, EncryptionContext=context, NumberOfBytes=32)
    asked = {"KeyId": ARN, "CiphertextBlob": made["CiphertextBlob"], "EncryptionContext": context, "GrantTokens": []}
    return AgainstFloor(unwrap, floor.beside_kms(ARN, context), lambda: client.decrypt(**asked))


def discovering(client: Client) -> IKeyring:
    ours = DiscoveryFilter(account_ids=[ACCOUNT], partition="aws")
    return MPL.create_aws_kms_discovery_keyring(kms_client=client, discovery_filter=ours)


def discovery_against_strict(pairs: int) -> AgainstFloor:
    """A discovery keyring, and one of a single key in place of the floor."""
    return AgainstFloor(decrypt(pairs, discovery=True).library, decrypt(pairs).library)
