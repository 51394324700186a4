"""The operations that use keys."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

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

T = TypeVar("T")
Parameters = dict[str, Any]
Answer = dict[str, Any]
Operation = Callable[[Directory, str, Parameters], Answer]

HASHES: dict[str, hashes.HashAlgorithm] = {"RSAES_OAEP_SHA_1": hashes.SHA1(), "RSAES_OAEP_SHA_256": hashes.SHA256()}
DATA_KEY_LENGTHS = {"AES_128": 16, "AES_256": 32}


@dataclass(frozen=True)
class Use:
    """How an operation uses a key: the parameters that go with it."""

    operation: str
    algorithm: str
    context: dict[str, str]

    @classmethod
    def of(cls, operation: str, given: Parameters, side: str = "") -> Use:
        """Take them from a request; `side` is what the names begin with."""
        algorithm = given.get(f"{side}EncryptionAlgorithm", SYMMETRIC)
        return cls(operation, algorithm, given.get(f"{side}EncryptionContext", {}))

    def require(self, key: Key) -> None:
        key.require_usage(ENCRYPT, self.operation)
        key.require_algorithm(self.algorithm)
        if self.context and self.algorithm != SYMMETRIC:
            raise invalid(f"EncryptionContext is not supported with {self.algorithm}.")


def encrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    use = Use.of("Encrypt", given)
    key = _usable(directory, region, given["KeyId"])
    blob = _wrap(key, use, given["Plaintext"])
    return {"CiphertextBlob": blob, "KeyId": key.arn, "EncryptionAlgorithm": use.algorithm}


def decrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    use = Use.of("Decrypt", given)
    key, plaintext = _unwrap(directory, region, use, given.get("KeyId"), _blob(given))
    return {"KeyId": key.arn, "Plaintext": plaintext, "EncryptionAlgorithm": use.algorithm} | _material_id(key)


def re_encrypt(directory: Directory, region: str, given: Parameters) -> Answer:
    before, after = Use.of("ReEncrypt", given, "Source"), Use.of("ReEncrypt", given, "Destination")
    source, plaintext = _unwrap(directory, region, before, given.get("SourceKeyId"), _blob(given))
    key = _usable(directory, region, given["DestinationKeyId"])
    blob = _wrap(key, after, plaintext)
    return {
        "CiphertextBlob": blob,
        "SourceKeyId": source.arn,
        "KeyId": key.arn,
        "SourceEncryptionAlgorithm": before.algorithm,
        "DestinationEncryptionAlgorithm": after.algorithm,
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


def _usable(directory: Directory, region: str, key_id: str) -> Key:
    key = directory.find(region, key_id)
    key.require_enabled()
    return key


def _wrap(key: Key, use: Use, plaintext: bytes) -> bytes:
    use.require(key)
    if isinstance(key.material, AesMaterial):
        return seal(key.id, key.material.cipher, plaintext, use.context)
    assert isinstance(key.material, rsa.RSAPrivateKey)
    most = key.material.key_size // 8 - 2 * HASHES[use.algorithm].digest_size - 2
    if len(plaintext) > most:
        raise invalid(f"Plaintext is {len(plaintext)} bytes long; {key.spec} with {use.algorithm} takes at most {most}")
    return key.material.public_key().encrypt(plaintext, _oaep(use.algorithm))


def _unwrap(directory: Directory, region: str, use: Use, key_id: str | None, blob: bytes) -> tuple[Key, bytes]:
    if use.algorithm == SYMMETRIC:
        return _unwrap_symmetric(directory, region, use, key_id, blob)
    if key_id is None:
        raise invalid(f"A key id is required to decrypt with {use.algorithm}.")
    key = _usable(directory, region, key_id)
    use.require(key)
    assert isinstance(key.material, rsa.RSAPrivateKey)
    return key, _opened(_rsa_decrypted(key.material, blob, use.algorithm))


def _unwrap_symmetric(
    directory: Directory, region: str, use: Use, key_id: str | None, blob: bytes
) -> tuple[Key, bytes]:
    sealed = read(blob)
    if key_id is None:
        key = directory.find_anyones(region, _opened(sealed).key_id)
        key.require_enabled()
    else:
        key = _usable(directory, region, key_id)
    use.require(key)
    assert isinstance(key.material, AesMaterial)
    if _opened(sealed).key_id != key.id:
        message = "The key ID in the request does not identify a CMK that can perform this operation."
        raise KmsError("IncorrectKeyException", message)
    return key, _opened(_opened(sealed).open(key.material.cipher, use.context))


def _opened(content: T | None) -> T:
    """KMS tells nobody why a ciphertext does not open."""
    if content is None:
        raise KmsError("InvalidCiphertextException")
    return content


def _rsa_decrypted(private_key: rsa.RSAPrivateKey, blob: bytes, algorithm: str) -> bytes | None:
    try:
        return private_key.decrypt(blob, _oaep(algorithm))
    except ValueError:
        return None


def _oaep(algorithm: str) -> padding.OAEP:
    digest = HASHES[algorithm]
    return padding.OAEP(padding.MGF1(digest), digest, label=None)


def _blob(given: Parameters) -> bytes:
    if "CiphertextBlob" not in given:  # botocore's description does not require it, for the sake of dry runs
        raise invalid("CiphertextBlob is required")
    found: bytes = given["CiphertextBlob"]
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
