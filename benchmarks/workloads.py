"""What is timed: operations of the public API, each with the floor that does the same work."""

import os

from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
from aws_cryptographic_material_providers.mpl.models import (
    AesWrappingAlg,
    AlgorithmSuiteIdESDK,
    CommitmentPolicyESDK,
    DecryptMaterialsInput,
    ESDKAlgorithmSuiteId,
    ESDKCommitmentPolicy,
    GetEncryptionMaterialsInput,
)
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsManager, IKeyring

from benchmarks import floor
from benchmarks.measure import AgainstFloor, InThreads, Operation

MPL = AwsCryptographicMaterialProviders()
POLICY = CommitmentPolicyESDK(ESDKCommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
UNSIGNED = AlgorithmSuiteIdESDK(ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY)
SIGNED = AlgorithmSuiteIdESDK(ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384)


def context_of(pairs: int) -> floor.Context:
    return {f"key-{i:04}": f"some value {i}" for i in range(pairs)}


def raw_aes_keyring(key: bytes, name: str = "name") -> IKeyring:
    return MPL.create_raw_aes_keyring(
        key_namespace="ns", key_name=name, wrapping_key=key, wrapping_alg=AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16
    )


def default_cmm(keyring: IKeyring) -> CryptographicMaterialsManager:
    return MPL.create_default_cryptographic_materials_manager(keyring=keyring)


def operations(
    encrypting: IKeyring, decrypting: IKeyring, context: floor.Context, signing: bool
) -> tuple[Operation, Operation]:
    """Getting encryption materials from one keyring, and decryption materials for the same data key from another."""
    suite = SIGNED if signing else UNSIGNED
    encrypting_cmm, decrypting_cmm = default_cmm(encrypting), default_cmm(decrypting)
    wanted = GetEncryptionMaterialsInput(encryption_context=context, commitment_policy=POLICY, algorithm_suite_id=suite)
    made = encrypting_cmm.get_encryption_materials(wanted).encryption_materials
    given = DecryptMaterialsInput(
        algorithm_suite_id=suite,
        commitment_policy=POLICY,
        encrypted_data_keys=made.encrypted_data_keys,
        encryption_context=made.encryption_context,
    )
    found = decrypting_cmm.decrypt_materials(given).decryption_materials
    if found.plaintext_data_key != made.plaintext_data_key:
        raise AssertionError("the data key that came out is not the one that went in")
    return lambda: encrypting_cmm.get_encryption_materials(wanted), lambda: decrypting_cmm.decrypt_materials(given)


def cmm_encrypt(pairs: int, signing: bool = False) -> AgainstFloor:
    key, context = os.urandom(32), context_of(pairs)
    keyring = raw_aes_keyring(key)
    encrypt, _ = operations(keyring, keyring, context, signing)
    return AgainstFloor(encrypt, floor.encrypt([key], context, signing))


def cmm_decrypt(pairs: int, signing: bool = False) -> AgainstFloor:
    key, context = os.urandom(32), context_of(pairs)
    keyring = raw_aes_keyring(key)
    _, decrypt = operations(keyring, keyring, context, signing)
    return AgainstFloor(decrypt, floor.decrypt(key, context, signing))


def multi_keyring(keys: list[bytes]) -> tuple[IKeyring, IKeyring]:
    """A multi-keyring of a raw AES keyring for each key, and the last of these alone."""
    keyrings = [raw_aes_keyring(key, f"name{i}") for i, key in enumerate(keys)]
    return MPL.create_multi_keyring(generator=keyrings[0], child_keyrings=keyrings[1:]), keyrings[-1]


def multi_encrypt(keyrings: int, pairs: int) -> AgainstFloor:
    keys, context = [os.urandom(32) for _ in range(keyrings)], context_of(pairs)
    encrypt, _ = operations(*multi_keyring(keys), context, signing=False)
    return AgainstFloor(encrypt, floor.encrypt(keys, context, signing=False))


def last_key_decrypt(keyrings: int, pairs: int) -> AgainstFloor:
    keys, context = [os.urandom(32) for _ in range(keyrings)], context_of(pairs)
    _, decrypt = operations(*multi_keyring(keys), context, signing=False)
    return AgainstFloor(decrypt, floor.decrypt(keys[-1], context, signing=False))


def threads_encrypt(threads: int, pairs: int) -> InThreads:
    return InThreads(cmm_encrypt(pairs).library, threads)
