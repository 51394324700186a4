"""AES-GCM: published test vectors, the contracts of the cipher, and failures as values."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

# McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: key, IV, plaintext, additional data, ciphertext and tag
EXAMPLES = {
    "case 4": (
        "feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
        "5bc94fbc3221a5db94fae95ae7121a47",
    ),
    "case 8": (
        "00" * 24, "00" * 12, "00" * 16, "", "98e7247c07f0fe411c267e4384b0f6002ff58d80033927ab8ef4d4587514f0fb",
    ),
    "case 13": ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
    "case 14": (
        "00" * 32, "00" * 12, "00" * 16, "", "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
    ),
}  # fmt: skip

KEY = ByteSeq(range(32))
IV = ByteSeq(b"twelve bytes")
keys = st.sampled_from([16, 24, 32]).flatmap(lambda n: st.binary(min_size=n, max_size=n)).map(ByteSeq)
byte_strings = st.binary(max_size=80).map(ByteSeq)


class BrokenCipher:
    def encrypt(self, *_: object) -> bytes:
        raise MemoryError("no memory")

    decrypt = encrypt


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_seal_and_open_agree_with_published_vectors(example: tuple[str, ...]) -> None:  # [FW-AS-011]
    key, iv, message, aad, sealed = (ByteSeq(bytes.fromhex(part)) for part in example)
    cipher = externs.New(key)
    assert externs.Seal(cipher, iv, message, aad).value == sealed
    assert externs.Open(cipher, iv, sealed, aad).value == message


@given(keys, byte_strings, byte_strings)
def test_open_inverts_seal_which_adds_a_tag(key: ByteSeq, message: ByteSeq, aad: ByteSeq) -> None:
    cipher = externs.New(key)
    sealed = externs.Seal(cipher, IV, message, aad).value
    assert len(sealed) == len(message) + 16
    assert externs.Open(externs.New(key), IV, sealed, aad).value == message


@pytest.mark.parametrize("position", range(21))
def test_open_of_a_changed_byte_fails_with_the_exception(position: int) -> None:
    cipher = externs.New(KEY)
    changed = bytearray(externs.Seal(cipher, IV, ByteSeq(b"hello"), ByteSeq(b"aad")).value)
    changed[position] ^= 1
    opened = externs.Open(cipher, IV, ByteSeq(changed), ByteSeq(b"aad"))
    assert opened.is_Failure
    assert isinstance(opened.error.obj, InvalidTag)


@pytest.mark.parametrize(
    ("key", "iv", "aad"),
    [(bytes(32), IV, b"aad"), (KEY, b"another here", b"aad"), (KEY, IV, b"AAD"), (KEY[:16], IV, b"aad")],
    ids=["key", "iv", "aad", "shorter key"],
)
def test_open_under_anything_else_fails(key: bytes, iv: bytes, aad: bytes) -> None:
    sealed = externs.Seal(externs.New(KEY), IV, ByteSeq(b"hello"), ByteSeq(b"aad")).value
    assert externs.Open(externs.New(ByteSeq(key)), ByteSeq(iv), sealed, ByteSeq(aad)).is_Failure


def test_open_of_a_tag_alone_is_empty() -> None:
    cipher = externs.New(KEY)
    sealed = externs.Seal(cipher, IV, ByteSeq(b""), ByteSeq(b"")).value
    assert len(sealed) == 16
    assert len(externs.Open(cipher, IV, sealed, ByteSeq(b"")).value) == 0


@pytest.mark.parametrize("call", [externs.Seal, externs.Open], ids=["seal", "open"])
def test_failing_cipher_becomes_a_failure_with_the_exception(call: object) -> None:
    answer = call(BrokenCipher(), IV, ByteSeq(bytes(16)), ByteSeq(b""))
    assert isinstance(answer.error.obj, MemoryError)
    assert str.__str__(answer.error.text).endswith("no memory")
