"""ECDH: published key agreements, which keys and points are read, and what each is written as."""

import base64
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.EcdhExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated import PrimitivesTypes as types
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from hypothesis import given
from hypothesis import strategies as st

P256, P384, P521, SM2 = (
    types.ECDHCurveSpec_ECC__NIST__P256(),
    types.ECDHCurveSpec_ECC__NIST__P384(),
    types.ECDHCurveSpec_ECC__NIST__P521(),
    types.ECDHCurveSpec_SM2(),
)
# The curve, that of cryptography, bytes of a coordinate, of a public key in DER
CURVES = [(P256, ec.SECP256R1(), 32, 91), (P384, ec.SECP384R1(), 48, 120), (P521, ec.SECP521R1(), 66, 158)]
NAMES = ["P256", "P384", "P521"]
EACH_CURVE = pytest.mark.parametrize(("curve", "theirs", "field", "der_length"), CURVES, ids=NAMES)

# RFC 5903 §8.1: two private keys, the x of the public key of the first, the x that they share
INITIATOR = 0xC88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433
RESPONDER = 0xC6EF9C5D78AE012A011164ACB397CE2088685D8F06BF9BE0B283AB46476BEE53
INITIATOR_X = "dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180"
SHARED_X = "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"

RSA = rsa.generate_private_key(65537, 1024)
SECP256K1 = ec.generate_private_key(ec.SECP256K1())


def pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


def der(key: Any) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def point_of(key: ec.EllipticCurvePrivateKey, form: PublicFormat = PublicFormat.CompressedPoint) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, form)


def with_point(key: ec.EllipticCurvePrivateKey, point: bytes) -> bytes:
    """The DER of a key with another point of the same length in it."""
    return der(key)[: -len(point)] + point


def at_infinity(key: ec.EllipticCurvePrivateKey) -> bytes:
    """The DER of a key with the point at infinity, one zero byte, in it."""
    rest = der(key)[der(key).index(0x30, 1) :]
    algorithm = rest[: rest[1] + 2]
    return bytes([0x30, len(algorithm) + 4]) + algorithm + b"\x03\x02\x00\x00"


def refusal(answer: Any) -> str:
    """The text of the modelled error."""
    assert answer.is_Failure
    error = answer.error.effect if answer.error.is_Caused else answer.error
    assert error.is_AwsCryptographicPrimitivesError
    return str.__str__(error.message)


def test_two_keys_agree_on_the_published_secret() -> None:
    initiator, responder = (ec.derive_private_key(secret, ec.SECP256R1()) for secret in (INITIATOR, RESPONDER))
    assert externs.Agree(initiator, responder.public_key()).value.hex() == SHARED_X
    assert externs.Agree(responder, initiator.public_key()).value.hex() == SHARED_X
    assert externs.Point(initiator.public_key()).hex() == "03" + INITIATOR_X


@EACH_CURVE
def test_secret_is_the_same_for_both(curve: Any, theirs: Any, field: int, der_length: int) -> None:
    one, other = externs.Generate(curve).value, externs.Generate(curve).value
    secret = externs.Agree(one, externs.PublicKeyOf(other)).value
    assert secret == externs.Agree(other, externs.PublicKeyOf(one)).value
    assert secret == externs.Agree(one, externs.ReadPoint(curve, externs.Point(externs.PublicKeyOf(other))).value).value


@EACH_CURVE
def test_private_key_with_the_public_key_of_another_is_refused(
    curve: Any, theirs: Any, field: int, der_length: int
) -> None:
    key, other = ec.generate_private_key(theirs), ec.generate_private_key(theirs)
    mixed = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()).replace(
        point_of(key, PublicFormat.UncompressedPoint), point_of(other, PublicFormat.UncompressedPoint)
    )
    in_pem = b"-----BEGIN PRIVATE KEY-----\n" + base64.encodebytes(mixed) + b"-----END PRIVATE KEY-----\n"
    assert "private key" in refusal(externs.ReadPrivateKey(curve, ByteSeq(in_pem)))


@EACH_CURVE
def test_secret_has_the_length_of_the_field_and_keeps_leading_zeros(
    curve: Any, theirs: Any, field: int, der_length: int
) -> None:  # [PRIM-063]
    own = ec.derive_private_key(3, theirs)
    secrets = [bytes(externs.Agree(own, ec.derive_private_key(n, theirs).public_key()).value) for n in range(1, 400)]
    assert {len(secret) for secret in secrets} == {field}
    assert any(secret[0] == 0 for secret in secrets)


@EACH_CURVE
def test_generated_key_is_on_its_curve_and_fresh(curve: Any, theirs: Any, field: int, der_length: int) -> None:
    one, other = externs.Generate(curve).value, externs.Generate(curve).value
    assert one.curve.name == theirs.name
    assert one.private_numbers() != other.private_numbers()


@EACH_CURVE
def test_keys_are_written_in_the_forms_in_which_they_are_read(
    curve: Any, theirs: Any, field: int, der_length: int
) -> None:  # [PRIM-058] [PRIM-064] [PRIM-067]
    key = externs.Generate(curve).value
    public = externs.PublicKeyOf(key)
    assert externs.ReadPrivateKey(curve, externs.Pem(key)).value.private_numbers() == key.private_numbers()
    assert bytes(externs.Pem(key)).startswith(b"-----BEGIN PRIVATE KEY-----\n")
    written, point = externs.Der(public), externs.Point(public)
    assert (len(written), len(point)) == (der_length, field + 1)
    assert written[-2 * field - 1] == 4
    for read in (
        externs.ReadPublicKey(curve, written),
        externs.ReadAnyPublicKey(written),
        externs.ReadPoint(curve, point),
    ):
        assert read.value == public


@EACH_CURVE
def test_private_key_in_sec1_pem_is_read(curve: Any, theirs: Any, field: int, der_length: int) -> None:
    key = ec.generate_private_key(theirs)
    sec1 = ByteSeq(pem(key, PrivateFormat.TraditionalOpenSSL))
    assert externs.ReadPrivateKey(curve, sec1).value.private_numbers() == key.private_numbers()


@EACH_CURVE
def test_other_private_key_is_refused(curve: Any, theirs: Any, field: int, der_length: int) -> None:
    # [PRIM-058] [PRIM-060]
    key = ec.generate_private_key(theirs)
    others = [pem(ec.generate_private_key(c)) for _, c, _, _ in CURVES if c.name != theirs.name]
    encrypted = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password"))
    in_der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for given_key in [
        *others,
        pem(SECP256K1),
        pem(RSA),
        encrypted,
        in_der,
        public,
        pem(key)[:-60],
        b"",
        b"\xffgarbage",
    ]:
        assert "private key" in refusal(externs.ReadPrivateKey(curve, ByteSeq(given_key)))


@EACH_CURVE
def test_public_key_with_a_compressed_or_hybrid_point_is_read(
    curve: Any, theirs: Any, field: int, der_length: int
) -> None:
    key = ec.derive_private_key(5, theirs)
    point = bytearray(point_of(key, PublicFormat.UncompressedPoint))
    point[0] = 6 + (point[-1] & 1)
    hybrid = with_point(key, bytes(point))
    assert externs.ReadPublicKey(curve, ByteSeq(hybrid)).value == key.public_key()
    point[0] ^= 1
    refusal(externs.ReadPublicKey(curve, ByteSeq(with_point(key, bytes(point)))))


# A point of P-256 in a SubjectPublicKeyInfo that gives the curve's numbers instead of its name.
EXPLICIT = bytes.fromhex(
    "308201333081ec06072a8648ce3d02013081e0020101302c06072a8648ce3d0101022100ffffffff00000001000000000000"
    "000000000000ffffffffffffffffffffffff30440420ffffffff00000001000000000000000000000000ffffffffffffffff"
    "fffffffc04205ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b0441046b17d1f2e12c4247f8"
    "bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb640"
    "6837bf51f5022100ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551020101034200046b17d1"
    "f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b"
    "315ececbb6406837bf51f5"
)


def test_private_key_with_explicit_curve_parameters_is_refused() -> None:  # [PRIM-058]
    algorithm, private = EXPLICIT[4:243], bytes.fromhex("30250201010420") + bytes(31) + b"\7"
    body = b"\x02\x01\x00" + algorithm + bytes([4, len(private)]) + private
    encoded = base64.encodebytes(b"\x30\x82" + len(body).to_bytes(2) + body)
    given_key = b"-----BEGIN PRIVATE KEY-----\n" + encoded + b"-----END PRIVATE KEY-----\n"
    assert load_pem_private_key(given_key, None).private_numbers().private_value == 7  # type: ignore[union-attr]
    assert "parameters instead of a name" in refusal(externs.ReadPrivateKey(P256, ByteSeq(given_key)))


def test_private_key_after_the_name_of_its_curve_is_read() -> None:  # as `openssl ecparam -genkey` writes it
    key = ec.derive_private_key(7, ec.SECP256R1())
    name = b"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
    both = ByteSeq(name + pem(key, PrivateFormat.TraditionalOpenSSL))
    assert externs.ReadPrivateKey(P256, both).value.private_numbers() == key.private_numbers()


@EACH_CURVE
def test_other_public_key_is_refused(curve: Any, theirs: Any, field: int, der_length: int) -> None:
    # [PRIM-058] [PRIM-061] [PRIM-062]
    key = ec.generate_private_key(theirs)
    uncompressed = point_of(key, PublicFormat.UncompressedPoint)
    off_curve = uncompressed[:-1] + bytes([uncompressed[-1] ^ 1])
    refused = {
        "off the curve": with_point(key, off_curve),
        "zero": with_point(key, b"\x04" + bytes(2 * field)),
        "above the field": with_point(key, b"\x04" + b"\xff" * (2 * field)),
        "infinity": at_infinity(key),
        "trailing byte": der(key) + b"\0",
        "truncated": der(key)[:-1],
        "PEM": key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        "point": uncompressed,
        "RSA": der(RSA),
        "X25519": der(x25519.X25519PrivateKey.generate()),
        "secp256k1": der(SECP256K1),
        "explicit": EXPLICIT,
        "empty": b"",
        "garbage": b"\xffgarbage",
    }
    assert "infinity" in refusal(externs.ReadPublicKey(curve, ByteSeq(at_infinity(key))))
    for given_key in refused.values():
        assert "public key" in refusal(externs.ReadPublicKey(curve, ByteSeq(given_key)))
        assert "public key" in refusal(externs.ReadAnyPublicKey(ByteSeq(given_key)))
    for _, other, _, _ in CURVES:
        if other.name != theirs.name:
            refusal(externs.ReadPublicKey(curve, ByteSeq(der(ec.generate_private_key(other)))))


@EACH_CURVE
def test_point_that_is_not_exactly_a_compressed_point_is_refused(
    curve: Any, theirs: Any, field: int, der_length: int
) -> None:  # [PRIM-065] [PRIM-066]
    point = point_of(ec.generate_private_key(theirs))
    refused = [b"", b"\2", point[:-1], point + b"\0", point[:1] + b"\0" + point[1:], b"\2" + b"\xff" * field]
    refused += [bytes([first]) + point[1:] for first in (0, 1, 4, 5, 6, 7, 0x82)]
    for given_point in refused:
        assert "compressed point" in refusal(externs.ReadPoint(curve, ByteSeq(given_point)))


@given(st.sampled_from(CURVES), st.data())
def test_any_point_that_is_read_is_written_again(chosen: tuple[Any, ...], data: st.DataObject) -> None:
    curve, _, field, _ = chosen
    point = ByteSeq(data.draw(st.sampled_from([b"\2", b"\3"])) + data.draw(st.binary(min_size=field, max_size=field)))
    read = externs.ReadPoint(curve, point)
    assert read.is_Failure or externs.Point(read.value) == point


def test_keys_of_different_curves_do_not_agree() -> None:
    one, other = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP384R1())
    assert "do not agree" in refusal(externs.Agree(one, other.public_key()))


@pytest.mark.parametrize(
    "call",
    [
        lambda: externs.Generate(SM2),
        lambda: externs.ReadPrivateKey(SM2, ByteSeq(pem(SECP256K1))),
        lambda: externs.ReadPublicKey(SM2, ByteSeq(der(SECP256K1))),
        lambda: externs.ReadPoint(SM2, ByteSeq(point_of(SECP256K1))),
    ],
    ids=["Generate", "ReadPrivateKey", "ReadPublicKey", "ReadPoint"],
)
def test_sm2_is_refused(call: Any) -> None:  # [PRIM-059]
    assert "SM2" in refusal(call())


def test_failing_generator_becomes_a_failure_with_the_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    failure = RuntimeError("no curve")
    monkeypatch.setattr(ec, "generate_private_key", lambda _: (_ for _ in ()).throw(failure))
    assert externs.Generate(P384).error.obj is failure
