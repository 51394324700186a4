"""AES-GCM: published test vectors, the contracts of the cipher, and failures as values."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns import STREAMED
from aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
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


SIZES = [0, 1, 16, 1000, STREAMED - 1, STREAMED, STREAMED + 7]


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_seal_and_open_apart_agree_with_published_vectors(example: tuple[str, ...]) -> None:  # [PRIM-037] [PRIM-038]
    key, iv, message, aad, sealed = (ByteSeq(bytes.fromhex(part)) for part in example)
    ciphertext, tag = externs.SealApart(key, iv, message, aad).value
    assert (ciphertext, tag) == (sealed[:-16], sealed[-16:])
    assert externs.OpenApart(key, iv, ciphertext, tag, aad).value == message


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key_length", [16, 24, 32])
def test_small_and_large_are_sealed_apart_as_together(size: int, key_length: int) -> None:  # [PRIM-037] [PRIM-040]
    key, message = KEY[:key_length], bytes(range(256)) * (size // 256) + bytes(size % 256)
    sealed = AESGCM(key).encrypt(IV, message, b"aad")
    ciphertext, tag = externs.SealApart(key, IV, message, ByteSeq(b"aad")).value
    assert bytes(ciphertext) + bytes(tag) == sealed
    assert externs.OpenApart(key, IV, ciphertext, tag, ByteSeq(b"aad")).value == message


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("length", [8, 12, 128])
def test_small_and_large_take_the_same_ivs(size: int, length: int) -> None:
    iv = ByteSeq(bytes(length))
    ciphertext, tag = externs.SealApart(KEY, iv, bytes(size), ByteSeq(b"")).value
    assert externs.OpenApart(KEY, iv, ciphertext, tag, ByteSeq(b"")).value == bytes(size)


@pytest.mark.parametrize("size", [1, STREAMED])
def test_open_apart_of_anything_else_fails_with_the_exception(size: int) -> None:  # [PRIM-039]
    aad = ByteSeq(b"aad")
    ciphertext, tag = externs.SealApart(KEY, IV, bytes(size), aad).value
    for given_ in (
        (ByteSeq(bytes(32)), IV, ciphertext, tag, aad),
        (KEY, ByteSeq(b"another here"), ciphertext, tag, aad),
        (KEY, IV, bytes([ciphertext[0] ^ 1]) + ciphertext[1:], tag, aad),
        (KEY, IV, ciphertext, ByteSeq(bytes([tag[0] ^ 1]) + tag[1:]), aad),
        (KEY, IV, ciphertext, ByteSeq(tag[:-1] + bytes([tag[-1] ^ 128])), aad),
        (KEY, IV, ciphertext, tag, ByteSeq(b"AAD")),
    ):
        opened = externs.OpenApart(*given_)
        assert opened.is_Failure
        assert isinstance(opened.error.obj, InvalidTag)


@pytest.mark.parametrize("size", [1, STREAMED])
def test_failing_backend_becomes_a_failure_with_the_exception(size: int) -> None:
    no_key = ByteSeq(b"five!")
    sealed = externs.SealApart(no_key, IV, bytes(size), ByteSeq(b""))
    opened = externs.OpenApart(no_key, IV, bytes(size), ByteSeq(bytes(16)), ByteSeq(b""))
    assert isinstance(sealed.error.obj, ValueError)
    assert isinstance(opened.error.obj, ValueError)
