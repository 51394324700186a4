"""The key derivations made of HMAC: the published examples, and other implementations."""

import pytest
from aws_cryptographic_material_providers.internaldafny.generated.CounterModeKdf import default__ as counter_mode_kdf
from aws_cryptographic_material_providers.internaldafny.generated.Hkdf import default__ as hkdf
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    DigestAlgorithm,
    DigestAlgorithm_SHA__256,
    DigestAlgorithm_SHA__384,
    DigestAlgorithm_SHA__512,
)
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.kbkdf import KBKDFHMAC, CounterLocation, Mode
from hypothesis import given
from hypothesis import strategies as st

SHA_256 = DigestAlgorithm_SHA__256()
HASHES: list[tuple[DigestAlgorithm, hashes.HashAlgorithm]] = [
    (SHA_256, hashes.SHA256()),
    (DigestAlgorithm_SHA__384(), hashes.SHA384()),
    (DigestAlgorithm_SHA__512(), hashes.SHA512()),
]

# RFC 5869, A.1 to A.3: key material, salt (None: none given), info, pseudorandom key, output
EXAMPLES = {
    "A.1": (
        b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)),
        "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ),
    "A.2": (
        bytes(range(0x50)), bytes(range(0x60, 0xB0)), bytes(range(0xB0, 0x100)),
        "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
        "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
    ),
    "A.3": (
        b"\x0b" * 22, None, b"",
        "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    ),
}  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_hkdf_agrees_with_rfc_5869(example: tuple[bytes, bytes | None, bytes, str, str]) -> None:  # [PRIM-015]
    material, salt, info, pseudorandom_key, output = example
    given_salt = hkdf.NoSalt(SHA_256) if salt is None else ByteSeq(salt)
    extracted = hkdf.Extract(SHA_256, given_salt, ByteSeq(material))
    assert extracted.hex() == pseudorandom_key
    assert hkdf.Expand(SHA_256, extracted, ByteSeq(info), len(output) // 2).hex() == output


@given(st.sampled_from(HASHES), st.binary(max_size=64), st.binary(min_size=1, max_size=64), st.integers(0, 300))
def test_hkdf_agrees_with_cryptography(
    hash: tuple[DigestAlgorithm, hashes.HashAlgorithm], material: bytes, salt: bytes, length: int
) -> None:  # [PRIM-015]
    algorithm, theirs = hash
    key = hkdf.Expand(algorithm, hkdf.Extract(algorithm, ByteSeq(salt), ByteSeq(material)), ByteSeq(b"info"), length)
    expected = HKDF(algorithm=theirs, length=length, salt=salt, info=b"info").derive(material) if length else b""
    assert bytes(key) == expected


@pytest.mark.parametrize(("algorithm", "theirs"), HASHES, ids=["SHA_256", "SHA_384", "SHA_512"])
def test_hkdf_gives_up_to_255_digests(algorithm: DigestAlgorithm, theirs: hashes.HashAlgorithm) -> None:
    length = 255 * theirs.digest_size
    key = hkdf.Expand(algorithm, ByteSeq(bytes(theirs.digest_size)), ByteSeq(b""), length)
    assert len(key) == length


@given(
    st.sampled_from(HASHES[:2]), st.binary(min_size=32, max_size=66), st.binary(max_size=20), st.binary(max_size=32),
    st.integers(1, 200),
)  # fmt: skip
def test_counter_mode_kdf_agrees_with_cryptography(
    hash: tuple[DigestAlgorithm, hashes.HashAlgorithm], key: bytes, purpose: bytes, nonce: bytes, length: int
) -> None:  # [PRIM-030]
    algorithm, theirs = hash
    fixed = counter_mode_kdf.FixedInput(ByteSeq(purpose), ByteSeq(nonce), length)
    peer = KBKDFHMAC(theirs, Mode.CounterMode, length, 4, 4, CounterLocation.BeforeFixed, purpose, nonce, None)
    assert bytes(counter_mode_kdf.Derive(algorithm, ByteSeq(key), fixed, length)) == peer.derive(key)
