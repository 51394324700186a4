"""ECDSA: key pairs whose halves belong together, signatures of one length, and which keys are refused."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.EcdsaExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    ECDSASignatureAlgorithm,
    ECDSASignatureAlgorithm_ECDSA__P256,
    ECDSASignatureAlgorithm_ECDSA__P384,
)
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

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


ALGORITHMS = {
    "P256": (P256, ec.SECP256R1(), hashes.SHA256(), 71),
    "P384": (P384, ec.SECP384R1(), hashes.SHA384(), 103),
}
EACH_ALGORITHM = pytest.mark.parametrize(("algorithm", "curve", "hash", "length"), ALGORITHMS.values(), ids=ALGORITHMS)
MESSAGE = ByteSeq(b"message")


def pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8) -> ByteSeq:
    return ByteSeq(key.private_bytes(Encoding.PEM, form, NoEncryption()))


def point(key: ec.EllipticCurvePrivateKey, form: PublicFormat = PublicFormat.CompressedPoint) -> ByteSeq:
    return ByteSeq(key.public_key().public_bytes(Encoding.X962, form))


def refusal(answer: Any) -> str:
    """The text of the modelled error."""
    assert answer.is_Failure
    error = answer.error.effect if answer.error.is_Caused else answer.error
    assert error.is_AwsCryptographicPrimitivesError
    return str.__str__(error.message)


@EACH_ALGORITHM
@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL], ids=["PKCS8", "SEC1"])
def test_signatures_have_one_length_and_verify(
    algorithm: Any, curve: Any, hash: Any, length: int, form: PrivateFormat
) -> None:  # [PRIM-012] [PRIM-013] [PRIM-051]
    key = ec.generate_private_key(curve)
    signatures = [bytes(externs.Sign(algorithm, pem(key, form), MESSAGE).value) for _ in range(40)]
    assert {len(signature) for signature in signatures} == {length}
    assert len(set(signatures)) == len(signatures)
    for signature in signatures:
        key.public_key().verify(signature, MESSAGE, ec.ECDSA(hash))  # [PRIM-052]
        assert externs.Verify(algorithm, point(key), MESSAGE, ByteSeq(signature)).value is True


@EACH_ALGORITHM
def test_other_signing_key_is_refused_at_once(algorithm: Any, curve: Any, hash: Any, length: int) -> None:
    # [PRIM-053] [PRIM-054]
    key = ec.generate_private_key(curve)
    other_curves = [c for c in (ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1(), ec.SECP256K1()) if c.name != curve.name]
    for other in [*map(ec.generate_private_key, other_curves), rsa.generate_private_key(65537, 1024)]:
        assert "signing key" in refusal(externs.Sign(algorithm, pem(other), MESSAGE))
    encrypted = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password"))
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for unreadable in (encrypted, der, public, pem(key)[:-60], b"", b"\xffgarbage"):
        assert "signing key" in refusal(externs.Sign(algorithm, ByteSeq(unreadable), MESSAGE))


def test_failing_backend_becomes_a_failure_with_the_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    failure = RuntimeError("no signature")
    monkeypatch.setattr(ec, "ECDSA", lambda *_: (_ for _ in ()).throw(failure))
    key = ec.generate_private_key(ec.SECP256R1())
    assert externs.Sign(P256, pem(key), MESSAGE).error.obj is failure
    assert externs.Verify(P256, point(key), MESSAGE, ByteSeq(b"")).error.obj is failure


def test_verify_agrees_with_rfc_6979() -> None:  # A.2.5, SHA-256, "sample"
    r = 0xEFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716
    s = 0xF7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8
    key = ByteSeq(bytes.fromhex("0360fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"))
    signature = ByteSeq(encode_dss_signature(r, s))
    assert len(signature) == 72  # [PRIM-056]
    assert externs.Verify(P256, key, ByteSeq(b"sample"), signature).value is True


@EACH_ALGORITHM
def test_signature_that_is_none_is_no_failure(algorithm: Any, curve: Any, hash: Any, length: int) -> None:
    # [PRIM-055]
    key = ec.generate_private_key(curve)
    signature = bytes(externs.Sign(algorithm, pem(key), MESSAGE).value)
    r, s = decode_dss_signature(signature)
    changed = bytearray(signature)
    changed[-1] ^= 1
    of_other_key = bytes(externs.Sign(algorithm, pem(ec.generate_private_key(curve)), MESSAGE).value)
    others = [b"", signature[:-1], signature + b"\0", bytes(changed), of_other_key, b"\0" * length]
    others += [encode_dss_signature(0, s), encode_dss_signature(r, 0), r.to_bytes(length) + s.to_bytes(length)]
    for other in others:
        assert externs.Verify(algorithm, point(key), MESSAGE, ByteSeq(other)).value is False
    assert externs.Verify(algorithm, point(key), ByteSeq(b"another"), ByteSeq(signature)).value is False


@EACH_ALGORITHM
def test_verification_key_that_is_none_is_refused(algorithm: Any, curve: Any, hash: Any, length: int) -> None:
    # [PRIM-057]
    good = bytes(point(ec.generate_private_key(curve)))
    for key in [bytes([first]) + good[1:] for first in (0, 1, 4, 5, 6, 7)] + [good[:1] + b"\xff" * (len(good) - 1)]:
        assert "verification key" in refusal(externs.Verify(algorithm, ByteSeq(key), MESSAGE, ByteSeq(b"")))
