"""ECDSA (FIPS 186-5), by `cryptography`. Curve and hash are those that the algorithm names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed, refused
from aws_cryptographic_material_providers.internaldafny.generated.EcdsaKeys import KeyPair_KeyPair
from aws_cryptographic_material_providers.internaldafny.generated.EcdsaKeys import default__ as EcdsaKeys
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import ECDSASignatureAlgorithm
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurve, EllipticCurvePrivateKey

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
P384_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973


@cache
def parameters(p384: bool) -> tuple[str, EllipticCurve, hashes.HashAlgorithm, int]:
    """What an algorithm is called, its curve, its hash, and the order of the curve."""
    from cryptography.hazmat.primitives.asymmetric import ec

    if p384:
        return "ECDSA_P384", ec.SECP384R1(), hashes.SHA384(), P384_ORDER  # [PRIM-012]
    return "ECDSA_P256", ec.SECP256R1(), hashes.SHA256(), P256_ORDER


def signature_of_length(
    length: int, key: EllipticCurvePrivateKey, hash: hashes.HashAlgorithm, order: int, message: bytes
) -> bytes:
    """Sign until the DER has this length. If (r, s) is a signature then so is (r, order - s), and often as long as wanted."""
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import Prehashed, decode_dss_signature, encode_dss_signature

    digest = hashes.Hash(hash)
    digest.update(message)
    hashed, algorithm = digest.finalize(), ECDSA(Prehashed(hash))
    while True:
        signature = key.sign(hashed, algorithm)
        if len(signature) == length:
            return signature
        r, s = decode_dss_signature(signature)
        signature = encode_dss_signature(r, order - s)
        if len(signature) == length:
            return signature


class default__:
    @staticmethod
    def GenerateKeyPair(algorithm: ECDSASignatureAlgorithm) -> Result:
        from cryptography.hazmat.primitives.asymmetric import ec

        from aws_cryptographic_material_providers.internaldafny.extern._keys import compressed_point, private_pem

        _, curve, _, _ = parameters(algorithm.is_ECDSA__P384)
        try:
            key = ec.generate_private_key(curve)
            pair = KeyPair_KeyPair(private_pem(key), compressed_point(key.public_key()))  # [PRIM-014] [PRIM-050]
        except Exception as error:
            return Result_Failure(failed(error, "no ECDSA key pair could be generated"))
        return Result_Success(pair)

    @staticmethod
    def Sign(algorithm: ECDSASignatureAlgorithm, signing_key: bytes, message: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        name, curve, hash, order = parameters(algorithm.is_ECDSA__P384)
        wanted = f"the signing key is no unencrypted key for {name} in PEM"
        try:
            key = load_pem_private_key(signing_key, None)
        except Exception as error:  # [PRIM-053]
            return Result_Failure(refused(f"{wanted}: {error}", error))
        if not isinstance(key, EllipticCurvePrivateKey):
            return Result_Failure(refused(f"{wanted}: it is of another kind"))
        if key.curve.name != curve.name:  # [PRIM-054]
            return Result_Failure(refused(f"{wanted}: its curve is {key.curve.name}"))
        try:
            length = EcdsaKeys.SignatureLength(algorithm)
            return Result_Success(ByteSeq(signature_of_length(length, key, hash, order, message)))  # [PRIM-051]
        except Exception as error:
            return Result_Failure(failed(error, "the message could not be signed"))

    @staticmethod
    def Verify(algorithm: ECDSASignatureAlgorithm, verification_key: bytes, message: bytes, signature: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey

        name, curve, hash, _ = parameters(algorithm.is_ECDSA__P384)
        try:
            key = EllipticCurvePublicKey.from_encoded_point(curve, verification_key)
        except Exception as error:  # [PRIM-057]
            return Result_Failure(refused(f"the verification key is no compressed point for {name}: {error}", error))
        try:
            key.verify(signature, message, ECDSA(hash))
        except InvalidSignature:  # [PRIM-055]
            return Result_Success(False)
        except Exception as error:
            return Result_Failure(failed(error, "the signature could not be verified"))
        return Result_Success(True)
