"""The operations that use keys."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from aws_cryptographic_material_providers.local._ciphertexts import read, seal
from aws_cryptographic_material_providers.local._directory import Directory
from aws_cryptographic_material_providers.local._errors import KmsError, invalid, unsupported
from aws_cryptographic_material_providers.local._keys import (
    AGREE,
    ENCRYPT,
    SYMMETRIC,
    AesMaterial,
    Key,
)

Parameters = dict[str, Any]
Answer = dict[str, Any]
Operation = Callable[[Directory, str, Parameters], Answer]

HASHES: dict[str, hashes.HashAlgorithm] = {"RSAES_OAEP_SHA_1": hashes.SHA1(), "RSAES_OAEP_SHA_256": hashes.SHA256()}
DATA_KEY_LENGTHS = {"AES_128": 16, "AES_256": 32}


def encrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    algorithm = given.get("EncryptionAlgorithm", SYMMETRIC)
    context = given.get("EncryptionContext", {})
    key, blob = _wrap(directory, region, "Encrypt", given["KeyId"], given["Plaintext"], context, algorithm)
    return {"CiphertextBlob": blob, "KeyId": key.arn, "EncryptionAlgorithm": algorithm}


def decrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    algorithm = given.get("EncryptionAlgorithm", SYMMETRIC)
    context = given.get("EncryptionContext", {})
    blob = _present(given, "CiphertextBlob")
    key, plaintext = _unwrap(directory, region, "Decrypt", given.get("KeyId"), blob, context, algorithm)
    return {"KeyId": key.arn, "Plaintext": plaintext, "EncryptionAlgorithm": algorithm} | _material_id(key)


def re_encrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    source_algorithm = given.get("SourceEncryptionAlgorithm", SYMMETRIC)
    source_context = given.get("SourceEncryptionContext", {})
    algorithm = given.get("DestinationEncryptionAlgorithm", SYMMETRIC)
    context = given.get("DestinationEncryptionContext", {})
    old, source_id = _present(given, "CiphertextBlob"), given.get("SourceKeyId")
    source, plaintext = _unwrap(directory, region, "ReEncrypt", source_id, old, source_context, source_algorithm)
    key, blob = _wrap(directory, region, "ReEncrypt", given["DestinationKeyId"], plaintext, context, algorithm)
    return {
        "CiphertextBlob": blob,
        "SourceKeyId": source.arn,
        "KeyId": key.arn,
        "SourceEncryptionAlgorithm": source_algorithm,
        "DestinationEncryptionAlgorithm": algorithm,
        **_material_id(source, "SourceKeyMaterialId"),
        **_material_id(key, "DestinationKeyMaterialId"),
    }


def generate_data_key(directory: Directory, region: str, given: Parameters) -> Answer:
    return _new_data_key(directory, region, given, "GenerateDataKey")


def generate_data_key_without_plaintext(directory: Directory, region: str, given: Parameters) -> Answer:
    answer = _new_data_key(directory, region, given, "GenerateDataKeyWithoutPlaintext")
    del answer["Plaintext"]
    return answer


def get_public_key(directory: Directory, region: str, given: Parameters) -> Answer:
    key = _usable(directory, region, given["KeyId"])
    if isinstance(key.material, AesMaterial):
        raise unsupported(f"{key.arn} is a symmetric key and has no public key.")
    der = key.material.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    names = {"KeyId": key.arn, "KeySpec": key.spec, "CustomerMasterKeySpec": key.spec, "KeyUsage": key.usage}
    return names | {"PublicKey": der} | key.algorithms


def derive_shared_secret(directory: Directory, region: str, given: Parameters) -> Answer:
    key = _usable(directory, region, given["KeyId"])
    key.require_usage(AGREE, "DeriveSharedSecret")
    assert isinstance(key.material, ec.EllipticCurvePrivateKey)
    try:
        peer = load_der_public_key(given["PublicKey"])
    except Exception:
        raise invalid("PublicKey is no public key in DER (SubjectPublicKeyInfo)") from None
    if not isinstance(peer, ec.EllipticCurvePublicKey) or peer.curve.name != key.material.curve.name:
        raise invalid(f"PublicKey is no public key of {key.spec}, the key spec of {key.arn}")
    secret = key.material.exchange(ec.ECDH(), peer)
    return {"KeyId": key.arn, "SharedSecret": secret, "KeyAgreementAlgorithm": "ECDH", "KeyOrigin": "AWS_KMS"}


def _new_data_key(directory: Directory, region: str, given: Parameters, operation: str) -> Answer:
    if ("NumberOfBytes" in given) == ("KeySpec" in given):
        raise invalid("Please specify either number of bytes or key spec.")
    length = given["NumberOfBytes"] if "NumberOfBytes" in given else DATA_KEY_LENGTHS[given["KeySpec"]]
    key = _usable(directory, region, given["KeyId"])
    material = key.require_symmetric(operation)
    plaintext = os.urandom(length)
    blob = seal(key.id, material.cipher, plaintext, given.get("EncryptionContext", {}))
    return {"CiphertextBlob": blob, "Plaintext": plaintext, "KeyId": key.arn} | _material_id(key)


def _wrap(
    directory: Directory,
    region: str,
    operation: str,
    key_id: str,
    plaintext: bytes,
    context: dict[str, str],
    algorithm: str,
) -> tuple[Key, bytes]:
    key = _for_encryption(_usable(directory, region, key_id), operation, algorithm, context)
    if isinstance(key.material, AesMaterial):
        return key, seal(key.id, key.material.cipher, plaintext, context)
    assert isinstance(key.material, rsa.RSAPrivateKey)
    most = key.material.key_size // 8 - 2 * HASHES[algorithm].digest_size - 2
    if len(plaintext) > most:
        raise invalid(f"Plaintext is {len(plaintext)} bytes long; {key.spec} with {algorithm} takes at most {most}")
    return key, key.material.public_key().encrypt(plaintext, _oaep(algorithm))


def _unwrap(
    directory: Directory,
    region: str,
    operation: str,
    key_id: str | None,
    blob: bytes,
    context: dict[str, str],
    algorithm: str,
) -> tuple[Key, bytes]:
    sealed = read(blob) if algorithm == SYMMETRIC else None
    if key_id is None:
        if algorithm != SYMMETRIC:
            raise invalid(f"A key id is required to decrypt with {algorithm}.")
        if sealed is None:
            raise KmsError("InvalidCiphertextException")
        key = _named_by_ciphertext(directory, region, sealed.key_id)
    else:
        key = _usable(directory, region, key_id)
    _for_encryption(key, operation, algorithm, context)
    if isinstance(key.material, AesMaterial):
        if sealed is not None and sealed.key_id != key.id:
            message = "The key ID in the request does not identify a CMK that can perform this operation."
            raise KmsError("IncorrectKeyException", message)
        plaintext = sealed.open(key.material.cipher, context) if sealed else None
    else:
        assert isinstance(key.material, rsa.RSAPrivateKey)
        plaintext = _rsa_decrypted(key.material, blob, algorithm)
    if plaintext is None:
        raise KmsError("InvalidCiphertextException")
    return key, plaintext


def _usable(directory: Directory, region: str, key_id: str) -> Key:
    key = directory.find(region, key_id)
    key.require_enabled()
    return key


def _named_by_ciphertext(directory: Directory, region: str, key_id: str) -> Key:
    try:
        return _usable(directory, region, key_id)
    except KmsError as error:
        if error.code != "NotFoundException":
            raise
        message = (
            "The ciphertext refers to a customer master key that does not exist, or does not exist in this region."
        )
        raise KmsError("AccessDeniedException", message) from None


def _for_encryption(key: Key, operation: str, algorithm: str, context: dict[str, str]) -> Key:
    key.require_usage(ENCRYPT, operation)
    key.require_algorithm(algorithm)
    if context and algorithm != SYMMETRIC:
        raise invalid(f"EncryptionContext is not supported with {algorithm}.")
    return key


def _rsa_decrypted(private_key: rsa.RSAPrivateKey, blob: bytes, algorithm: str) -> bytes | None:
    try:
        return private_key.decrypt(blob, _oaep(algorithm))
    except ValueError:
        return None


def _oaep(algorithm: str) -> padding.OAEP:
    digest = HASHES[algorithm]
    return padding.OAEP(padding.MGF1(digest), digest, label=None)


def _present(given: Parameters, name: str) -> bytes:
    """What botocore's description leaves open, for dry runs."""
    if name not in given:
        raise invalid(f"{name} is required")
    found: bytes = given[name]
    return found


def _material_id(key: Key, member: str = "KeyMaterialId") -> Answer:
    return {member: key.material.id} if isinstance(key.material, AesMaterial) else {}


OPERATIONS: dict[str, Operation] = {
    "Encrypt": encrypt,
    "Decrypt": decrypt,
    "ReEncrypt": re_encrypt,
    "GenerateDataKey": generate_data_key,
    "GenerateDataKeyWithoutPlaintext": generate_data_key_without_plaintext,
    "GetPublicKey": get_public_key,
    "DeriveSharedSecret": derive_shared_secret,
}
