"""SHA-2 and HMAC: the published test vectors, and lengths."""

import hashlib
import hmac

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.DigestExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    DigestAlgorithm,
    DigestAlgorithm_SHA__256,
    DigestAlgorithm_SHA__384,
    DigestAlgorithm_SHA__512,
)
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from hypothesis import given
from hypothesis import strategies as st

SHA_256, SHA_384, SHA_512 = DigestAlgorithm_SHA__256(), DigestAlgorithm_SHA__384(), DigestAlgorithm_SHA__512()
LENGTHS = [(SHA_256, 32), (SHA_384, 48), (SHA_512, 64)]
NAMES = [(SHA_256, "sha256"), (SHA_384, "sha384"), (SHA_512, "sha512")]
IDS = ["SHA_256", "SHA_384", "SHA_512"]

# FIPS 180-4, the one-block example
DIGESTS_OF_ABC = [
    (SHA_256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (SHA_384, "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
    (
        SHA_512,
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    ),
]

# RFC 4231 §4.2, §4.3 and §4.7: key, data, tag by digest
HMACS = [
    (b"\x0b" * 20, b"Hi There", SHA_256, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    (
        b"\x0b" * 20, b"Hi There", SHA_384,
        "afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
    ),
    (
        b"\x0b" * 20, b"Hi There", SHA_512,
        "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
        "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
    ),
    (b"Jefe", b"what do ya want for nothing?", SHA_256, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    (
        b"Jefe", b"what do ya want for nothing?", SHA_384,
        "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
    ),
    (
        b"Jefe", b"what do ya want for nothing?", SHA_512,
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
        "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
    ),
    (
        b"\xaa" * 131, b"Test Using Larger Than Block-Size Key - Hash Key First", SHA_256,
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("algorithm", "digest"), DIGESTS_OF_ABC, ids=IDS)
def test_digest_agrees_with_fips_180(algorithm: DigestAlgorithm, digest: str) -> None:  # [PRIM-017]
    assert externs.Digest(algorithm, ByteSeq(b"abc")).hex() == digest


@pytest.mark.parametrize(("key", "data", "algorithm", "tag"), HMACS)
def test_hmac_agrees_with_rfc_4231(key: bytes, data: bytes, algorithm: DigestAlgorithm, tag: str) -> None:
    # [PRIM-020]
    assert externs.Hmac(algorithm, ByteSeq(key), ByteSeq(data)).hex() == tag


@pytest.mark.parametrize(("algorithm", "length"), LENGTHS, ids=IDS)
def test_digest_and_hmac_have_the_length_of_their_algorithm(algorithm: DigestAlgorithm, length: int) -> None:
    assert len(externs.Digest(algorithm, ByteSeq(b""))) == length
    assert len(externs.Hmac(algorithm, ByteSeq(b""), ByteSeq(b""))) == length


@given(st.sampled_from(NAMES), st.binary(max_size=300), st.binary(max_size=300))
def test_digest_and_hmac_agree_with_the_standard_library(
    named: tuple[DigestAlgorithm, str], key: bytes, message: bytes
) -> None:
    algorithm, name = named
    assert bytes(externs.Digest(algorithm, ByteSeq(message))) == hashlib.new(name, message).digest()
    assert bytes(externs.Hmac(algorithm, ByteSeq(key), ByteSeq(message))) == hmac.digest(key, message, name)
