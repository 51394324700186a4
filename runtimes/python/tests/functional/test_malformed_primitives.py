"""Whatever the primitives client is given, it answers, or raises one of its errors: never another exception, never a wrong answer.

For each operation there are calls that work, and for each of its members what may stand there instead.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives import errors, models
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.client import AwsCryptographicPrimitives
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from runtimes.python.tests.functional import raw_ecdh as ecdh
from runtimes.python.tests.functional import raw_rsa as rsa
from runtimes.python.tests.functional.malformed import KEYS, damaged, tried_often

CLIENT = AwsCryptographicPrimitives()
DIGESTS = {"SHA_256": 32, "SHA_384": 48, "SHA_512": 64}
FIELDS = {"ECC_NIST_P256": 32, "ECC_NIST_P384": 48, "ECC_NIST_P521": 66}
SIGNATURES = {"ECDSA_P256": 71, "ECDSA_P384": 103}
PADDINGS = ["PKCS1", "OAEP_SHA1", "OAEP_SHA256", "OAEP_SHA384", "OAEP_SHA512"]
MESSAGE, IV, AAD = b"a message of thirty-two bytes .", bytes(range(12)), b"aad"

# A bare ServiceError is an exception that nobody thought of.
ERRORS = [errors.AwsCryptographicPrimitivesError, errors.OpaqueError, errors.ArgumentValueError]

Parts = dict[str, Any]
Values = st.SearchStrategy[Any]


class Operation(NamedTuple):
    """What works, what may stand in its place, and what an answer must be."""

    good: list[Parts]
    members: dict[str, Values]
    fits: Callable[[Parts, Any], bool]


def blobs(*lengths: int) -> Values:
    """Of these lengths, or nearly, or of any other."""
    near = st.sampled_from([length + more for length in lengths or (0,) for more in (0, 0, 0, 0, -1, 1)])
    return near.flatmap(lambda n: st.binary(min_size=max(n, 0), max_size=max(n, 0))) | st.binary(max_size=100)


def names(known: Any) -> Values:
    return st.sampled_from([*known, *known, *known, "", "SM2", "SHA_1", "x" * 300])


def keys(*own: bytes) -> Values:
    """Real ones, also of other kinds and curves; damaged ones; and noise."""
    return st.one_of(damaged(list(own)), damaged(KEYS), st.sampled_from(KEYS), st.binary(max_size=200))


def lengths(*usual: int) -> Values:
    return st.sampled_from([*usual, -1, 0, 2**31]) | st.integers(-1, 300)


def aes(key_length: int = 32, tag_length: int = 16, iv_length: int = 12) -> models.AES_GCM:
    return models.AES_GCM(key_length=key_length, tag_length=tag_length, iv_length=iv_length)


ALGORITHMS = st.one_of(
    st.builds(aes, st.sampled_from([16, 24, 32])),
    st.builds(aes, st.integers(1, 32), st.integers(0, 32), st.integers(0, 255)),
)


def random_bytes() -> Operation:
    return Operation([{"length": 8}], {"length": lengths()}, lambda parts, answer: len(answer) == parts["length"])


def digest() -> Operation:
    good = [{"digest_algorithm": name, "message": MESSAGE} for name in DIGESTS]
    return Operation(good, {"digest_algorithm": names(DIGESTS), "message": blobs()}, has_length_of_digest)


def h_mac() -> Operation:
    good = [{"digest_algorithm": name, "key": b"key", "message": MESSAGE} for name in DIGESTS]
    members = {"digest_algorithm": names(DIGESTS), "key": blobs(0, 64, 128), "message": blobs()}
    return Operation(good, members, has_length_of_digest)


def has_length_of_digest(parts: Parts, answer: bytes) -> bool:
    return len(answer) == DIGESTS[parts["digest_algorithm"]]


def has_expected_length(parts: Parts, answer: bytes) -> bool:
    return len(answer) == parts["expected_length"]


def hkdf_extract() -> Operation:
    good = [{"digest_algorithm": name, "salt": None, "ikm": MESSAGE} for name in DIGESTS]
    members = {"digest_algorithm": names(DIGESTS), "salt": st.none() | blobs(0, 64), "ikm": blobs(0, 32)}
    return Operation(good, members, has_length_of_digest)


def hkdf_expand() -> Operation:
    good = [
        {"digest_algorithm": name, "prk": bytes(n), "info": b"info", "expected_length": 42}
        for name, n in DIGESTS.items()
    ]
    members = {
        "digest_algorithm": names(DIGESTS),
        "prk": blobs(*DIGESTS.values()),
        "info": blobs(),
        "expected_length": lengths(*(255 * n + more for n in DIGESTS.values() for more in (0, 1))),
    }
    return Operation(good, members, has_expected_length)


def hkdf() -> Operation:
    expand = hkdf_expand()
    given = {"salt": None, "ikm": MESSAGE}
    good = [given | {name: parts[name] for name in parts if name != "prk"} for parts in expand.good]
    members = {"salt": st.none() | blobs(0, 64), "ikm": blobs(0, 32)}
    return Operation(good, {name: (expand.members | members)[name] for name in good[0]}, has_expected_length)


def kdf_counter_mode() -> Operation:
    good = [
        {"digest_algorithm": name, "ikm": bytes(n), "expected_length": 32, "purpose": b"purpose", "nonce": bytes(16)}
        for name in ("SHA_256", "SHA_384")
        for n in (32, 48, 66)
    ]
    members = {
        "digest_algorithm": names(DIGESTS),
        "ikm": blobs(32, 48, 66),
        "expected_length": lengths(32, 64),
        "purpose": st.none() | blobs(),
        "nonce": st.none() | blobs(16, 32),
    }
    return Operation(good, members, has_expected_length)


def aes_kdf_counter_mode() -> Operation:
    good = [{"ikm": bytes(32), "expected_length": 100, "nonce": bytes(16)}]
    members = {"ikm": blobs(32), "expected_length": lengths(), "nonce": st.none() | blobs(16)}
    return Operation(good, members, has_expected_length)


def aes_encrypt() -> Operation:
    good = [{"enc_alg": aes(n), "iv": IV, "key": bytes(n), "msg": MESSAGE, "aad": AAD} for n in (16, 24, 32)]
    members = {"enc_alg": ALGORITHMS, "iv": blobs(12), "key": blobs(16, 24, 32), "msg": blobs(), "aad": blobs()}
    return Operation(good, members, lambda parts, answer: len(answer.cipher_text) == len(parts["msg"]))


def aes_decrypt() -> Operation:
    encrypt, good = aes_encrypt(), []
    for parts in encrypt.good:
        sealed = CLIENT.aes_encrypt(**parts)
        rest = {name: parts[name] for name in parts if name != "msg"}
        good.append(rest | {"cipher_txt": sealed.cipher_text, "auth_tag": sealed.auth_tag})
    ciphertexts, tags = ([parts[name] for parts in good] for name in ("cipher_txt", "auth_tag"))
    members = encrypt.members | {"cipher_txt": damaged(ciphertexts), "auth_tag": damaged(tags) | blobs(16)}
    return Operation(good, {name: members[name] for name in good[0]}, lambda _, answer: answer == MESSAGE)


RSA_KEY = rsa.key(0, 1024)
RSA_PUBLIC, RSA_PRIVATE = rsa.public_pem(RSA_KEY), rsa.private_pem(RSA_KEY)


def generate_rsa_key_pair() -> Operation:
    wanted = st.integers(-1, 1023) | st.sampled_from([1024, 1024, 1031, 4097, 2**31])
    return Operation(
        [{"length_bits": 1024}], {"length_bits": wanted}, lambda parts, answer: answer.public_key.length_bits >= 1024
    )


def get_rsa_key_modulus_length() -> Operation:
    good = [{"public_key": RSA_PUBLIC}]
    return Operation(good, {"public_key": keys(RSA_PUBLIC)}, lambda _, answer: 81 <= answer.length < 2**31)


def rsa_encrypt() -> Operation:
    good = [{"padding": padding, "public_key": RSA_PUBLIC, "plaintext": b"key"} for padding in PADDINGS[:3]]
    members = {"padding": names(PADDINGS), "public_key": keys(RSA_PUBLIC), "plaintext": blobs(0, 62, 86, 117, 128)}
    return Operation(good, members, lambda _, answer: len(answer) > 9)


def rsa_decrypt() -> Operation:
    good = [
        {"padding": parts["padding"], "private_key": RSA_PRIVATE, "cipher_text": CLIENT.rsa_encrypt(**parts)}
        for parts in rsa_encrypt().good
    ]
    members = {
        "padding": names(PADDINGS),
        "private_key": keys(RSA_PRIVATE),
        "cipher_text": damaged([parts["cipher_text"] for parts in good]) | blobs(128),
    }
    return Operation(good, members, lambda parts, answer: parts["padding"] == "PKCS1" or answer == b"key")


def pairs() -> dict[str, models.GenerateECDSASignatureKeyOutput]:
    return {name: CLIENT.generate_ecdsa_signature_key(signature_algorithm=name) for name in SIGNATURES}


def generate_ecdsa_signature_key() -> Operation:
    good = [{"signature_algorithm": name} for name in SIGNATURES]
    return Operation(
        good, {"signature_algorithm": names(SIGNATURES)}, lambda _, pair: pair.verification_key[0] in (2, 3)
    )


def ecdsa_sign() -> Operation:
    good = [
        {"signature_algorithm": name, "signing_key": pair.signing_key, "message": MESSAGE}
        for name, pair in pairs().items()
    ]
    members = {
        "signature_algorithm": names(SIGNATURES),
        "signing_key": keys(*(parts["signing_key"] for parts in good)),
        "message": blobs(),
    }
    return Operation(good, members, lambda parts, answer: len(answer) == SIGNATURES[parts["signature_algorithm"]])


def ecdsa_verify() -> Operation:
    good = []
    for name, pair in pairs().items():
        signing = {"signature_algorithm": name, "signing_key": pair.signing_key, "message": MESSAGE}
        verifying = {"signature_algorithm": name, "verification_key": pair.verification_key, "message": MESSAGE}
        good.append(verifying | {"signature": CLIENT.ecdsa_sign(**signing)})
    members = {
        "signature_algorithm": names(SIGNATURES),
        "verification_key": damaged([parts["verification_key"] for parts in good]) | blobs(33, 49),
        "message": blobs(),
        "signature": damaged([parts["signature"] for parts in good]) | blobs(71, 103),
    }
    return Operation(good, members, lambda parts, answer: answer is (parts in good))


EC_KEYS = {curve: ecdh.key("alice", curve) for curve in FIELDS}
PEMS = {curve: ecdh.pem(key) for curve, key in EC_KEYS.items()}
DERS = {curve: ecdh.der(key) for curve, key in EC_KEYS.items()}
POINTS = {
    curve: key.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint) for curve, key in EC_KEYS.items()
}
PUBLIC_KEYS = keys(*DERS.values())
PUBLIC_STRUCTURES = PUBLIC_KEYS.map(lambda der: models.ECCPublicKey(der=der))
PRIVATE_STRUCTURES = keys(*PEMS.values()).map(lambda pem: models.ECCPrivateKey(pem=pem))


def is_der(parts: Parts, answer: Any) -> bool:
    """A public key, by itself or in a structure, of the curve named."""
    der = answer if isinstance(answer, bytes) else answer.public_key
    return len(der if isinstance(der, bytes) else der.der) == len(DERS[parts["ecc_curve"]])


def generate_ecc_key_pair() -> Operation:
    return Operation([{"ecc_curve": curve} for curve in FIELDS], {"ecc_curve": names(FIELDS)}, is_der)


def get_public_key_from_private_key() -> Operation:
    good = [{"ecc_curve": curve, "private_key": models.ECCPrivateKey(pem=pem)} for curve, pem in PEMS.items()]
    return Operation(good, {"ecc_curve": names(FIELDS), "private_key": PRIVATE_STRUCTURES}, is_der)


def validate_public_key() -> Operation:
    good = [{"ecc_curve": curve, "public_key": der} for curve, der in DERS.items()]
    members = {"ecc_curve": names(FIELDS), "public_key": PUBLIC_KEYS}
    return Operation(good, members, lambda _, answer: answer.success is True)


def compress_public_key() -> Operation:
    good = [{"ecc_curve": curve, "public_key": models.ECCPublicKey(der=der)} for curve, der in DERS.items()]
    members = {"ecc_curve": names(FIELDS), "public_key": PUBLIC_STRUCTURES}
    return Operation(good, members, lambda parts, answer: is_point(parts["ecc_curve"], answer.compressed_public_key))


def is_point(curve: str, point: bytes) -> bool:
    """As another decoder sees it."""
    ec.EllipticCurvePublicKey.from_encoded_point(ecdh.CURVES[curve], point)
    return len(point) == FIELDS[curve] + 1


def decompress_public_key() -> Operation:
    good = [{"ecc_curve": curve, "compressed_public_key": point} for curve, point in POINTS.items()]
    points = damaged(list(POINTS.values())) | blobs(*(n + 1 for n in FIELDS.values()))
    return Operation(good, {"ecc_curve": names(FIELDS), "compressed_public_key": points}, is_der)


def parse_public_key() -> Operation:
    good = [{"public_key": der} for der in DERS.values()]
    sizes = {len(der) for der in DERS.values()}
    return Operation(good, {"public_key": PUBLIC_KEYS}, lambda _, answer: len(answer.public_key.der) in sizes)


def derive_shared_secret() -> Operation:
    good = [
        {
            "ecc_curve": curve,
            "private_key": models.ECCPrivateKey(pem=PEMS[curve]),
            "public_key": models.ECCPublicKey(der=ecdh.der(ecdh.key("bob", curve))),
        }
        for curve in FIELDS
    ]
    members = {"ecc_curve": names(FIELDS), "private_key": PRIVATE_STRUCTURES, "public_key": PUBLIC_STRUCTURES}
    return Operation(good, members, lambda parts, answer: len(answer.shared_secret) == FIELDS[parts["ecc_curve"]])


OPERATIONS: dict[Callable[..., Any], Callable[[], Operation]] = {
    CLIENT.generate_random_bytes: random_bytes,
    **{
        getattr(CLIENT, make.__name__): make
        for make in (
            digest, h_mac, hkdf_extract, hkdf_expand, hkdf, kdf_counter_mode, aes_kdf_counter_mode, aes_encrypt, aes_decrypt,
            generate_rsa_key_pair, get_rsa_key_modulus_length, rsa_encrypt, rsa_decrypt,
            generate_ecdsa_signature_key, ecdsa_sign, ecdsa_verify,
            generate_ecc_key_pair, get_public_key_from_private_key, validate_public_key, compress_public_key,
            decompress_public_key, parse_public_key, derive_shared_secret,
        )
    },
}  # fmt: skip


@st.composite
def nearly_good(draw: st.DrawFn, operation: Operation) -> Parts:
    """A call that works, with up to three of its members changed."""
    parts = draw(st.sampled_from(operation.good))
    changed = draw(st.sets(st.sampled_from(sorted(operation.members)), max_size=3))
    return parts | {name: draw(operation.members[name]) for name in sorted(changed)}


def outcome(call: Callable[..., Any], parts: Parts) -> Any:
    try:
        return call(**parts)
    except errors.ServiceError as error:
        return error


@pytest.mark.parametrize("call", OPERATIONS, ids=lambda call: call.__name__)
def test_whatever_is_given_there_is_an_answer_or_an_error_of_the_service(call: Callable[..., Any]) -> None:
    # [PRIM-068] [PRIM-070]
    operation = OPERATIONS[call]()
    for parts in operation.good:
        assert operation.fits(parts, call(**parts))

    @tried_often
    @given(nearly_good(operation))
    def answers_or_fails_as_promised(parts: Parts) -> None:
        answer = outcome(call, parts)
        if isinstance(answer, errors.ServiceError):
            assert type(answer) in ERRORS
            assert str(answer)
        else:
            assert operation.fits(parts, answer)

    answers_or_fails_as_promised()


def test_every_operation_of_the_client_is_tried() -> None:
    public = {name for name in dir(CLIENT) if not name.startswith("_") and callable(getattr(CLIENT, name))}
    assert {call.__name__ for call in OPERATIONS} == public
