"""RSA: which keys are read, that decryption inverts encryption, and failures as values with the exception in them."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.RsaExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated import PrimitivesTypes as types
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

MESSAGE = ByteSeq(b"thirty-two bytes of a data key..")
KEY = rsa.generate_private_key(65537, 2048)
PUBLIC = KEY.public_key()
EC = ec.generate_private_key(ec.SECP256R1())
PKCS8 = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
SPKI = PUBLIC.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

# An 80-bit modulus: one bit short of what the model says.
SHORT = (
    b"-----BEGIN PUBLIC KEY-----\nMCYwDQYJKoZIhvcNAQEBBQADFQAwEgILAIAAAAAAAAAAAAECAwEAAQ==\n-----END PUBLIC KEY-----\n"
)

PADDINGS: dict[str, tuple[Any, padding.AsymmetricPadding, int]] = {  # and the most bytes that a key of 2048 bits takes
    "PKCS1": (types.RSAPaddingMode_PKCS1(), padding.PKCS1v15(), 245),
    **{
        name: (mode, padding.OAEP(padding.MGF1(hash), hash, None), longest)
        for name, mode, hash, longest in [
            ("OAEP_SHA1", types.RSAPaddingMode_OAEP__SHA1(), hashes.SHA1(), 214),
            ("OAEP_SHA256", types.RSAPaddingMode_OAEP__SHA256(), hashes.SHA256(), 190),
            ("OAEP_SHA384", types.RSAPaddingMode_OAEP__SHA384(), hashes.SHA384(), 158),
            ("OAEP_SHA512", types.RSAPaddingMode_OAEP__SHA512(), hashes.SHA512(), 126),
        ]
    },
}
OAEP = [name for name in PADDINGS if name != "PKCS1"]
EACH_PADDING = pytest.mark.parametrize(("mode", "theirs", "longest"), PADDINGS.values(), ids=PADDINGS)


def public(pem: bytes) -> Any:
    return externs.ReadPublicKey(ByteSeq(pem))


def private(pem: bytes) -> Any:
    return externs.ReadPrivateKey(ByteSeq(pem))


@EACH_PADDING
def test_cryptography_opens_what_is_encrypted(mode: Any, theirs: padding.AsymmetricPadding, longest: int) -> None:
    # [PRIM-043]
    ciphertext = externs.Encrypt(public(SPKI).value, mode, MESSAGE).value
    assert len(ciphertext) == 256
    assert KEY.decrypt(bytes(ciphertext), theirs) == MESSAGE


@EACH_PADDING
def test_decrypt_inverts_encrypt_up_to_the_longest_message(mode: Any, theirs: Any, longest: int) -> None:
    key, own = public(SPKI).value, private(PKCS8).value
    for message in (ByteSeq(b"x"), MESSAGE, ByteSeq(bytes(longest))):
        ciphertext = externs.Encrypt(key, mode, message).value
        assert externs.Decrypt(own, mode, ciphertext).value == message
    refused = externs.Encrypt(key, mode, ByteSeq(bytes(longest + 1)))
    assert isinstance(refused.error.obj, ValueError)


@pytest.mark.parametrize("name", OAEP)
def test_decrypt_refuses_another_key_padding_or_ciphertext(name: str) -> None:
    mode, theirs, _ = PADDINGS[name]
    ciphertext = PUBLIC.encrypt(MESSAGE, theirs)
    changed = bytes([*ciphertext[:-1], ciphertext[-1] ^ 1])
    other_mode = PADDINGS[OAEP[OAEP.index(name) - 1]][0]
    other_key = rsa.generate_private_key(65537, 2048)
    for key, mode_, given in [(other_key, mode, ciphertext), (KEY, other_mode, ciphertext), (KEY, mode, changed)]:
        opened = externs.Decrypt(key, mode_, ByteSeq(given))
        assert opened.is_Failure
        assert isinstance(opened.error.obj, ValueError)


@EACH_PADDING
def test_decrypt_refuses_a_ciphertext_that_is_not_as_long_as_the_modulus(mode: Any, theirs: Any, longest: int) -> None:
    # [PRIM-045]
    ciphertext = PUBLIC.encrypt(MESSAGE, theirs)
    for given in (ciphertext[:-1], ciphertext + b"\0", b"x"):
        opened = externs.Decrypt(KEY, mode, ByteSeq(given))
        assert opened.is_Failure
        assert isinstance(opened.error.obj, ValueError)
    assert externs.Decrypt(KEY, mode, ByteSeq(b"")).error.is_AwsCryptographicPrimitivesError  # [PRIM-044]


@pytest.mark.parametrize(
    "pem",
    [
        SPKI,
        PUBLIC.public_bytes(Encoding.PEM, PublicFormat.PKCS1),
        SPKI.replace(b"\n", b"\r\n"),
        b"some text\n" + SPKI + b"more text",
        SPKI.rstrip(),
    ],
    ids=["SubjectPublicKeyInfo", "PKCS1", "CRLF", "text around", "no last line end"],
)
def test_public_key_in_pem_is_read(pem: bytes) -> None:
    assert public(pem).value.public_numbers() == PUBLIC.public_numbers()


@pytest.mark.parametrize(
    "pem",
    [
        PUBLIC.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        PKCS8,
        EC.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        SPKI[:-60],
        SHORT,
        b"",
        b"\xff\x00 no key",
    ],
    ids=["DER", "private", "EC", "truncated", "80 bits", "empty", "garbage"],
)
def test_other_public_key_is_refused_with_the_exception(pem: bytes) -> None:  # [PRIM-048] [PRIM-049]
    answer = public(pem)
    assert answer.is_Failure
    assert isinstance(answer.error.obj, Exception)


@pytest.mark.parametrize(
    "pem",
    [
        PKCS8,
        KEY.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()),
        PKCS8.replace(b"\n", b"\r\n"),
        b"some text\n" + PKCS8,
    ],
    ids=["PKCS8", "PKCS1", "CRLF", "text before"],
)
def test_private_key_in_pem_is_read(pem: bytes) -> None:
    assert private(pem).value.private_numbers() == KEY.private_numbers()


@pytest.mark.parametrize(
    "pem",
    [
        KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password")),
        EC.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        SPKI,
        PKCS8[:-60],
        b"",
        b"\xff\x00 no key",
    ],
    ids=["DER", "encrypted", "EC", "public", "truncated", "empty", "garbage"],
)
def test_other_private_key_is_refused_with_the_exception(pem: bytes) -> None:  # [PRIM-046] [PRIM-047]
    answer = private(pem)
    assert answer.is_Failure
    assert isinstance(answer.error.obj, Exception)


def test_length_is_that_of_the_modulus() -> None:  # [PRIM-048]
    assert externs.LengthBits(public(SPKI).value) == 2048


@pytest.mark.parametrize("bits", [1024, 1025, 2048])
def test_generated_pair_belongs_together_and_has_exponent_65537(bits: int) -> None:  # [PRIM-041]
    pair = externs.GenerateKeyPair(bits).value
    key = load_pem_private_key(pair.privateKey, None)
    assert isinstance(key, rsa.RSAPrivateKey)
    assert key.key_size == bits
    assert key.public_key().public_numbers().e == 65537
    assert load_pem_public_key(pair.publicKey) == key.public_key()
    assert bytes(pair.publicKey).startswith(b"-----BEGIN PUBLIC KEY-----\n")
    assert bytes(pair.privateKey).startswith(b"-----BEGIN PRIVATE KEY-----\n")


@pytest.mark.parametrize("bits", [0, 81, 1023])
def test_length_that_is_not_generated_is_refused_with_the_exception(bits: int) -> None:
    answer = externs.GenerateKeyPair(bits)
    assert answer.is_Failure
    assert isinstance(answer.error.obj, ValueError)
