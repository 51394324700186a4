"""ECDSA key pairs: the two halves belong together, in the encodings that are promised."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.EcdsaExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    ECDSASignatureAlgorithm,
    ECDSASignatureAlgorithm_ECDSA__P256,
    ECDSASignatureAlgorithm_ECDSA__P384,
)
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

P256, P384 = ECDSASignatureAlgorithm_ECDSA__P256(), ECDSASignatureAlgorithm_ECDSA__P384()
CURVES = pytest.mark.parametrize(
    ("algorithm", "curve", "point_length"),
    [(P256, ec.SECP256R1(), 33), (P384, ec.SECP384R1(), 49)],
    ids=["P256", "P384"],
)


@CURVES
def test_signature_of_one_half_is_verified_by_the_other(
    algorithm: ECDSASignatureAlgorithm, curve: ec.EllipticCurve, point_length: int
) -> None:
    pair = externs.GenerateKeyPair(algorithm).value
    signature = load_pem_private_key(bytes(pair.signingKey), None).sign(b"message", ec.ECDSA(hashes.SHA384()))
    public_key = ec.EllipticCurvePublicKey.from_encoded_point(curve, bytes(pair.verificationKey))
    public_key.verify(signature, b"message", ec.ECDSA(hashes.SHA384()))
    assert public_key.curve.name == curve.name


@CURVES
def test_verification_key_is_a_compressed_point(
    algorithm: ECDSASignatureAlgorithm, curve: ec.EllipticCurve, point_length: int
) -> None:
    point = externs.GenerateKeyPair(algorithm).value.verificationKey
    assert len(point) == point_length
    assert point[0] in (2, 3)


def test_signing_key_is_unencrypted_pkcs8_in_pem() -> None:
    signing_key = bytes(externs.GenerateKeyPair(P256).value.signingKey)
    assert signing_key.startswith(b"-----BEGIN PRIVATE KEY-----\n")
    assert signing_key.endswith(b"-----END PRIVATE KEY-----\n")


def test_key_pairs_are_fresh() -> None:
    assert externs.GenerateKeyPair(P256).value.signingKey != externs.GenerateKeyPair(P256).value.signingKey


def test_failing_generator_becomes_a_failure_with_the_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    failure = RuntimeError("no curve")
    monkeypatch.setattr(ec, "generate_private_key", lambda _: (_ for _ in ()).throw(failure))
    answer = externs.GenerateKeyPair(P384)
    assert answer.is_Failure
    assert answer.error.obj is failure
