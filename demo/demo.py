"""The main job on a real file: get a data key under a context, encrypt the file with it, and open the file again.

First with keys in files, then with a key of AWS KMS, then with branch keys; the last two on services in this process.

    python demo/demo.py README.rst

The library makes and wraps the data key, and finds it again. The file itself is encrypted here, with AES-GCM of the package
`cryptography`. What is written stands in build/demo: the sealed file, its wrapped keys, and the keys that wrap.
"""

import hmac
import json
import os
import sys
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from aws_cryptographic_material_providers.keystore import KeyStore
from aws_cryptographic_material_providers.keystore.config import KeyStoreConfig
from aws_cryptographic_material_providers.keystore.models import KMSConfigurationKmsKeyArn
from aws_cryptographic_material_providers.local import LocalDynamoDb, LocalKms
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
from aws_cryptographic_material_providers.mpl.errors import CollectionOfErrors
from aws_cryptographic_material_providers.mpl.models import (
    AesWrappingAlg,
    AlgorithmSuiteIdESDK,
    CommitmentPolicyESDK,
    DecryptionMaterials,
    EncryptedDataKey,
    EncryptionMaterials,
    ESDKAlgorithmSuiteId,
    ESDKCommitmentPolicy,
)
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsManager, IKeyring
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FOLDER = Path(__file__).parent.parent / "build" / "demo"
SUITE = AlgorithmSuiteIdESDK(ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY)
POLICY = CommitmentPolicyESDK(ESDKCommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
MESSAGES = 100
T = TypeVar("T")


# The library: keyrings wrap data keys, a materials manager hands them out.


def keyring_of(key_file: Path) -> IKeyring:
    return AwsCryptographicMaterialProviders().create_raw_aes_keyring(
        key_namespace="demo",
        key_name=key_file.name,
        wrapping_key=key_file.read_bytes(),
        wrapping_alg=AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16,
    )


def manager_of(key_files: Sequence[Path]) -> CryptographicMaterialsManager:
    """Wraps a data key with every key of the files; finds it again with any one of them."""
    first, *others = map(keyring_of, key_files)
    keyring = AwsCryptographicMaterialProviders().create_multi_keyring(generator=first, child_keyrings=others)
    return manager_with(keyring)


def manager_with(keyring: IKeyring) -> CryptographicMaterialsManager:
    return AwsCryptographicMaterialProviders().create_default_cryptographic_materials_manager(keyring=keyring)


def seal(manager: CryptographicMaterialsManager, content: bytes, context: dict[str, str]) -> tuple[bytes, str]:
    """Encrypt under a new data key: the sealed content, and as JSON what is needed to open it."""
    materials = manager.get_encryption_materials(
        encryption_context=context, commitment_policy=POLICY, algorithm_suite_id=SUITE
    ).encryption_materials
    message_id, iv = os.urandom(32), os.urandom(12)
    key, commitment = derive(materials, message_id)
    opening = {
        "context": materials.encryption_context,
        "wrapped_keys": [
            [edk.key_provider_id, text(edk.key_provider_info), text(edk.ciphertext)]
            for edk in materials.encrypted_data_keys
        ],
        "message_id": text(message_id),
        "commitment": text(commitment),
        "iv": text(iv),
    }
    return AESGCM(key).encrypt(iv, content, None), json.dumps(opening, indent=1)


def unseal(manager: CryptographicMaterialsManager, sealed: bytes, opening_json: str) -> bytes:
    """The content again. The data key comes out only under the very context under which it was wrapped."""
    opening = json.loads(opening_json)
    materials = manager.decrypt_materials(
        algorithm_suite_id=SUITE,
        commitment_policy=POLICY,
        encryption_context=opening["context"],
        encrypted_data_keys=[
            EncryptedDataKey(key_provider_id=provider, key_provider_info=b64decode(info), ciphertext=b64decode(wrapped))
            for provider, info, wrapped in opening["wrapped_keys"]
        ],
    ).decryption_materials
    key, commitment = derive(materials, b64decode(opening["message_id"]))
    if not hmac.compare_digest(commitment, b64decode(opening["commitment"])):
        raise ValueError("the data key is not the one that the file was sealed with")
    return AESGCM(key).decrypt(b64decode(opening["iv"]), sealed, None)


# The message: not the library's business, but its suite says how.


def derive(materials: EncryptionMaterials | DecryptionMaterials, message_id: bytes) -> tuple[bytes, bytes]:
    """The key for the content, and the commitment that ties the sealed file to this one data key."""
    suite, data_key = materials.algorithm_suite, materials.plaintext_data_key
    assert data_key is not None, "what a manager hands out has a data key"

    def derived(label: bytes, length: int) -> bytes:
        return HKDF(hashes.SHA512(), length, message_id, label).derive(data_key)

    return (
        derived(suite.binary_id + b"DERIVEKEY", suite.kdf.value.output_key_length),
        derived(b"COMMITKEY", suite.commitment.value.output_key_length),
    )


def text(data: bytes) -> str:
    return b64encode(data).decode()


# The demonstration.


def demonstrate(file: Path, folder: Path) -> None:
    content = file.read_bytes()
    context = {"file": file.name, "purpose": "demo"}
    show("file", f"{file}, {len(content):,} bytes")
    show("context", f"{context}")

    folder.mkdir(parents=True, exist_ok=True)
    key_files = [new_key_file(folder / name) for name in ("alice.key", "bob.key")]
    show("wrapping keys", f"{', '.join(each.name for each in key_files)}, in {os.path.relpath(folder)}")

    sealed_file, opening_file = folder / f"{file.name}.sealed", folder / f"{file.name}.json"
    (sealed, opening), took = timed(partial(seal, manager_of(key_files), content, context))
    sealed_file.write_bytes(sealed)
    opening_file.write_text(opening)
    show("sealed", f"{sealed_file.name}, {len(sealed):,} bytes, in {took}")
    show("", f"{opening_file.name}, {len(opening):,} bytes: the data key, wrapped {len(key_files)} times")

    for key_file in key_files:
        sealed, opening = sealed_file.read_bytes(), opening_file.read_text()
        found, took = timed(partial(unseal, manager_of([key_file]), sealed, opening))
        if found != content:
            raise AssertionError("what came out is not what went in")
        show("opened", f"with {key_file.name} alone, the same {len(found):,} bytes, in {took}")

    changed = json.loads(opening) | {"context": context | {"purpose": "something else"}}
    try:
        unseal(manager_of(key_files), sealed, json.dumps(changed))
    except CollectionOfErrors as error:
        show("refused", f"under the context {changed['context']}:")
        show("", str(error))
        for reason in sorted(reasons(error)):
            show("", f"- {reason}")
    else:
        raise AssertionError("a changed context was accepted")
    demonstrate_kms(content, context)
    demonstrate_branch_keys(content, context)


def demonstrate_kms(content: bytes, context: dict[str, str]) -> None:
    """The same with a Multi-Region key of AWS KMS, on the local KMS: wrapped in one Region, unwrapped in another."""
    kms, mpl = LocalKms(), AwsCryptographicMaterialProviders()
    west, east = kms.client("us-west-2"), kms.client("us-east-1")
    arn = west.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    west.replicate_key(KeyId=arn, ReplicaRegion="us-east-1")
    show("AWS KMS", f"on the local KMS, {arn}")
    wrapping = mpl.create_aws_kms_mrk_keyring(kms_key_id=arn, kms_client=west)
    unwrapping = mpl.create_aws_kms_mrk_discovery_keyring(kms_client=east, region="us-east-1")
    manager_in_west, manager_in_east = map(manager_with, (wrapping, unwrapping))
    (sealed, opening), took = timed(partial(seal, manager_in_west, content, context))
    show("sealed", f"in us-west-2, in {took}")
    found, took = timed(partial(unseal, manager_in_east, sealed, opening))
    if found != content:
        raise AssertionError("what came out is not what went in")
    show("opened", f"in us-east-1 with the replica, the same {len(found):,} bytes, in {took}")


def demonstrate_branch_keys(content: bytes, context: dict[str, str]) -> None:
    """A key store on the local KMS and DynamoDB, and a hierarchical keyring: AWS KMS is asked for branch keys, not for messages."""
    kms, mpl = LocalKms(), AwsCryptographicMaterialProviders()
    kms_client, ddb_client = kms.client("us-west-2"), LocalDynamoDb().client("us-west-2")
    arn = kms_client.create_key()["KeyMetadata"]["Arn"]
    key_store = KeyStore(
        KeyStoreConfig(
            ddb_table_name="branch-keys",
            logical_key_store_name="demo",
            kms_configuration=KMSConfigurationKmsKeyArn(arn),
            kms_client=kms_client,
            ddb_client=ddb_client,
        )
    )
    key_store.create_key_store()
    branch_key_id = key_store.create_key().branch_key_identifier
    show("branch key", f"in a key store on the local KMS and DynamoDB, {branch_key_id}")
    keyring = mpl.create_aws_kms_hierarchical_keyring(key_store=key_store, branch_key_id=branch_key_id, ttl_seconds=600)
    manager = manager_with(keyring)
    kms.requests.clear()
    made, took = timed(lambda: [seal(manager, content, context) for _ in range(MESSAGES)])
    show("sealed", f"{MESSAGES} times, in {took}; AWS KMS was asked {times(len(kms.requests))}")
    key_store.version_key(branch_key_identifier=branch_key_id)
    kms.requests.clear()
    found, took = timed(lambda: [unseal(manager, sealed, opening) for sealed, opening in made])
    if any(each != content for each in found):
        raise AssertionError("what came out is not what went in")
    show("opened", f"{len(found)} times, after a new version, in {took}; AWS KMS was asked {times(len(kms.requests))}")


def times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def reasons(error: Exception) -> set[str]:
    """What went wrong at the root: a multi-keyring collects what its keyrings collect from each wrapped key."""
    if isinstance(error, CollectionOfErrors):
        return set().union(*map(reasons, error.list))
    return {str(error)}


def new_key_file(path: Path) -> Path:
    """Thirty-two random bytes that only their owner can read."""
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(os.urandom(32))
    return path


def timed(work: Callable[[], T]) -> tuple[T, str]:
    start = time.perf_counter()
    result = work()
    return result, f"{(time.perf_counter() - start) * 1e3:.2f} ms"


def show(what: str, facts: str) -> None:
    print(f"{what:<15}{facts}")


if __name__ == "__main__":
    try:
        demonstrate(Path(sys.argv[1] if len(sys.argv) > 1 else "README.rst"), FOLDER)
    except OSError as error:
        sys.exit(f"demo: {error}")
