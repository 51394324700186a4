"""Keys of `cryptography`, and their encodings. Import this at first use: it costs 10 ms, and most callers have no such key."""

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

NOT_ENCRYPTED = NoEncryption()


def private_pem(key: EllipticCurvePrivateKey | RSAPrivateKey) -> ByteSeq:
    """PKCS #8, not encrypted."""
    return ByteSeq(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NOT_ENCRYPTED))


def public_pem(key: RSAPublicKey) -> ByteSeq:
    """SubjectPublicKeyInfo."""
    return ByteSeq(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def public_der(key: EllipticCurvePublicKey) -> ByteSeq:
    """SubjectPublicKeyInfo with an uncompressed point."""
    return ByteSeq(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def compressed_point(key: EllipticCurvePublicKey) -> ByteSeq:
    return ByteSeq(key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint))
