"""ECDSA key pairs (FIPS 186-5), by `cryptography`."""

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed
from aws_cryptographic_material_providers.internaldafny.generated.EcdsaKeys import KeyPair_KeyPair
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import ECDSASignatureAlgorithm
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq


class default__:
    @staticmethod
    def GenerateKeyPair(algorithm: ECDSASignatureAlgorithm) -> Result:
        # Here, because only signing suites need it: the import costs 25 ms.
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        try:
            key = ec.generate_private_key(ec.SECP384R1() if algorithm.is_ECDSA__P384 else ec.SECP256R1())
            signing_key = key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            verification_key = key.public_key().public_bytes(
                serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
            )
        except Exception as error:
            return Result_Failure(failed(error, "no ECDSA key pair could be generated"))
        return Result_Success(KeyPair_KeyPair(ByteSeq(signing_key), ByteSeq(verification_key)))
