"""The primitives through their client: limits of what it takes, the classes of its errors, keys that fit together, memory."""

import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated import PrimitivesTypes as types
from aws_cryptographic_material_providers.internaldafny.generated.AtomicPrimitives import default__ as core
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option_None
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives import errors, models
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.client import AwsCryptographicPrimitives

CLIENT = AwsCryptographicPrimitives()
DIGESTS = {"SHA_256": 32, "SHA_384": 48, "SHA_512": 64}
CURVES = ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"]
PADDINGS = ["PKCS1", "OAEP_SHA1", "OAEP_SHA256", "OAEP_SHA384", "OAEP_SHA512"]
KEY, IV, TAG = bytes(range(32)), bytes(12), bytes(16)
MIB = 1 << 20

EACH_DIGEST = pytest.mark.parametrize(("digest", "length"), DIGESTS.items(), ids=DIGESTS)
EACH_CURVE = pytest.mark.parametrize("curve", CURVES)


def aes(key_length: int = 32, tag_length: int = 16, iv_length: int = 12) -> models.AES_GCM:
    return models.AES_GCM(key_length=key_length, tag_length=tag_length, iv_length=iv_length)


def refused(call: Callable[..., Any], **parts: Any) -> str:
    """The text with which the service refuses this."""
    with pytest.raises(errors.AwsCryptographicPrimitivesError) as refusal:
        call(**parts)
    assert str(refusal.value) == refusal.value.message
    return str(refusal.value)


@pytest.mark.parametrize("length", [0, 1, 32, 5000])
def test_random_bytes_have_the_length_asked_for_and_differ(length: int) -> None:  # [PRIM-016]
    one, other = CLIENT.generate_random_bytes(length=length), CLIENT.generate_random_bytes(length=length)
    assert type(one) is bytes
    assert len(one) == len(other) == length
    assert length < 32 or one != other


@EACH_DIGEST
def test_digest_and_mac_have_the_length_of_the_digest(digest: str, length: int) -> None:  # [PRIM-017] [PRIM-018]
    assert len(CLIENT.digest(digest_algorithm=digest, message=b"")) == length
    assert len(CLIENT.h_mac(digest_algorithm=digest, key=b"k", message=b"")) == length
    assert "key is empty" in refused(CLIENT.h_mac, digest_algorithm=digest, key=b"", message=b"m")


@pytest.mark.parametrize("given_type", [bytes, bytearray, memoryview])
@pytest.mark.parametrize("size", [3, 5000])
def test_every_kind_of_bytes_is_taken_and_bytes_are_given(given_type: Any, size: int) -> None:
    expected = CLIENT.digest(digest_algorithm="SHA_256", message=bytes(size))
    assert CLIENT.digest(digest_algorithm="SHA_256", message=given_type(bytes(size))) == expected
    assert type(expected) is bytes
    sealed = CLIENT.aes_encrypt(enc_alg=aes(), iv=IV, key=KEY, msg=given_type(bytes(size)), aad=b"")
    assert type(sealed.cipher_text) is type(sealed.auth_tag) is bytes


def test_messages_of_two_gibibytes_are_refused() -> None:  # [PRIM-019] [PRIM-022]
    client, huge, some = core.AtomicPrimitives(None).value, range(2**31), ByteSeq(b"x")
    sha = types.DigestAlgorithm_SHA__256()
    for answer in (
        client.HMac(types.HMacInput_HMacInput(sha, some, huge)),
        client.HkdfExtract(types.HkdfExtractInput_HkdfExtractInput(sha, Option_None(), huge)),
        client.HkdfExpand(types.HkdfExpandInput_HkdfExpandInput(sha, ByteSeq(bytes(32)), huge, 32)),
    ):
        assert answer.error.is_AwsCryptographicPrimitivesError
        assert "2147483648 bytes" in str.__str__(answer.error.message)


@EACH_DIGEST
def test_extract_without_salt_takes_zeros(digest: str, length: int) -> None:  # [PRIM-021] [PRIM-022]
    for material in (b"", b"material"):
        without = CLIENT.hkdf_extract(digest_algorithm=digest, ikm=material)
        assert without == CLIENT.hkdf_extract(digest_algorithm=digest, salt=bytes(length), ikm=material)
        assert without == CLIENT.h_mac(digest_algorithm=digest, key=bytes(length), message=material)
    assert "salt" in refused(CLIENT.hkdf_extract, digest_algorithm=digest, salt=b"", ikm=b"material")


@EACH_DIGEST
def test_expand_takes_one_digest_and_gives_1_to_255(digest: str, length: int) -> None:  # [PRIM-023] [PRIM-024]
    parts = {"digest_algorithm": digest, "info": b"info"}
    for wanted in (1, length, 255 * length):
        assert len(CLIENT.hkdf_expand(prk=bytes(length), expected_length=wanted, **parts)) == wanted
    for wanted in (0, 255 * length + 1):
        assert "expected_length" in refused(CLIENT.hkdf_expand, prk=bytes(length), expected_length=wanted, **parts)
    for other in (0, length - 1, length + 1):
        assert "prk" in refused(CLIENT.hkdf_expand, prk=bytes(other), expected_length=32, **parts)


@EACH_DIGEST
def test_hkdf_is_extract_then_expand(digest: str, length: int) -> None:  # [PRIM-025]
    for salt in (None, b"salt"):
        prk = CLIENT.hkdf_extract(digest_algorithm=digest, salt=salt, ikm=b"material")
        parts = {"digest_algorithm": digest, "info": b"info", "expected_length": 100}
        assert CLIENT.hkdf(salt=salt, ikm=b"material", **parts) == CLIENT.hkdf_expand(prk=prk, **parts)
    for wrong in ({"salt": b""}, {"expected_length": 0}, {"expected_length": 255 * length + 1}):
        parts = {"digest_algorithm": digest, "ikm": b"material", "info": b"", "expected_length": 1} | wrong
        refused(CLIENT.hkdf, **parts)


KDF = {
    "digest_algorithm": "SHA_256",
    "ikm": bytes(32),
    "expected_length": 32,
    "purpose": b"purpose",
    "nonce": bytes(16),
}


def test_counter_mode_takes_the_lengths_that_it_takes() -> None:
    # [PRIM-027] [PRIM-028] [PRIM-029]
    for change in (
        *({"ikm": bytes(n)} for n in (32, 48, 66)),
        *({"nonce": bytes(n)} for n in (16, 32)),
        *({"expected_length": n} for n in (32, 64)),
        {"digest_algorithm": "SHA_384"},
    ):
        parts = KDF | change
        assert len(CLIENT.kdf_counter_mode(**parts)) == parts["expected_length"]


@pytest.mark.parametrize(
    "change",
    [
        {"digest_algorithm": "SHA_512"},
        *({"ikm": bytes(n)} for n in (0, 31, 33, 64)),
        {"nonce": None},
        *({"nonce": bytes(n)} for n in (0, 15, 17, 31, 33)),
        *({"expected_length": n} for n in (0, 31, 33, 63, 65, 2**31 - 1)),
    ],
)
def test_counter_mode_refuses_others(change: dict[str, Any]) -> None:  # [PRIM-026] [PRIM-032]
    [member] = change
    assert member in refused(CLIENT.kdf_counter_mode, **(KDF | change))


def test_absent_purpose_is_an_empty_one() -> None:  # [PRIM-031]
    derived = [CLIENT.kdf_counter_mode(**(KDF | {"purpose": purpose})) for purpose in (None, b"", b"x")]
    assert derived[0] == derived[1] != derived[2]


def test_aes_counter_mode_refuses_keys_and_nonces_of_other_lengths() -> None:  # [PRIM-034]
    good = {"ikm": bytes(32), "expected_length": 5000, "nonce": bytes(16)}
    assert len(CLIENT.aes_kdf_counter_mode(**good)) == 5000
    for change in ({"ikm": bytes(31)}, {"ikm": bytes(33)}, {"nonce": bytes(15)}, {"nonce": bytes(17)}, {"nonce": None}):
        [member] = change
        assert member in refused(CLIENT.aes_kdf_counter_mode, **(good | change))


@pytest.mark.parametrize("key_length", [16, 24, 32])
@pytest.mark.parametrize("size", [0, 1, 5000, 70000])
def test_decrypt_inverts_encrypt(key_length: int, size: int) -> None:  # [PRIM-037] [PRIM-038] [PRIM-040]
    key, message = KEY[:key_length], bytes(range(256)) * (size // 256) + bytes(size % 256)
    for aad in (b"", b"aad"):
        sealed = CLIENT.aes_encrypt(enc_alg=aes(key_length), iv=IV, key=key, msg=message, aad=aad)
        assert (len(sealed.cipher_text), len(sealed.auth_tag)) == (size, 16)
        parts = {"enc_alg": aes(key_length), "iv": IV, "key": key, "cipher_txt": sealed.cipher_text, "aad": aad}
        assert CLIENT.aes_decrypt(auth_tag=sealed.auth_tag, **parts) == message
        with pytest.raises(errors.OpaqueError, match="tag does not match"):  # [PRIM-039]
            CLIENT.aes_decrypt(auth_tag=bytes([sealed.auth_tag[0] ^ 1]) + sealed.auth_tag[1:], **parts)


@pytest.mark.parametrize(
    "change",
    [
        {"key": KEY[:31]},
        {"key": KEY + b"x"},
        {"key": KEY[:16]},
        {"iv": bytes(11)},
        {"iv": bytes(13)},
        {"enc_alg": aes(tag_length=15)},
        {"enc_alg": aes(tag_length=0)},
        {"enc_alg": aes(key_length=20), "key": KEY[:20]},
        {"enc_alg": aes(iv_length=7), "iv": bytes(7)},
        {"enc_alg": aes(iv_length=129), "iv": bytes(129)},
    ],
)
def test_other_lengths_than_those_of_the_algorithm_are_refused(change: dict[str, Any]) -> None:  # [PRIM-035] [PRIM-036]
    good = {"enc_alg": aes(), "iv": IV, "key": KEY, "aad": b""}
    refused(CLIENT.aes_encrypt, msg=b"m", **(good | change))
    refused(CLIENT.aes_decrypt, cipher_txt=b"m", auth_tag=TAG, **(good | change))


@pytest.mark.parametrize("length", [0, 15, 17])
def test_tag_of_another_length_is_refused(length: int) -> None:  # [PRIM-036]
    parts = {"enc_alg": aes(), "iv": IV, "key": KEY, "aad": b""}
    assert "auth_tag" in refused(CLIENT.aes_decrypt, cipher_txt=b"m", auth_tag=bytes(length), **parts)


RSA = CLIENT.generate_rsa_key_pair(length_bits=2048)


def test_generated_rsa_key_says_its_length() -> None:  # [PRIM-041] [PRIM-048]
    for pair, bits in ((RSA, 2048), (CLIENT.generate_rsa_key_pair(length_bits=2049), None)):
        length = CLIENT.get_rsa_key_modulus_length(public_key=pair.public_key.pem).length
        assert pair.public_key.length_bits == pair.private_key.length_bits == length
        assert bits in (None, length)


@pytest.mark.parametrize("padding", PADDINGS)
def test_rsa_decrypts_what_it_encrypts_but_not_nothing(padding: str) -> None:  # [PRIM-044]
    public, private = RSA.public_key.pem, RSA.private_key.pem
    ciphertext = CLIENT.rsa_encrypt(padding=padding, public_key=public, plaintext=b"data key")
    assert CLIENT.rsa_decrypt(padding=padding, private_key=private, cipher_text=ciphertext) == b"data key"
    assert "public_key" in refused(CLIENT.rsa_encrypt, padding=padding, public_key=b"", plaintext=b"data key")
    assert "plaintext" in refused(CLIENT.rsa_encrypt, padding=padding, public_key=public, plaintext=b"")
    assert "private_key" in refused(CLIENT.rsa_decrypt, padding=padding, private_key=b"", cipher_text=ciphertext)
    assert "cipher_text" in refused(CLIENT.rsa_decrypt, padding=padding, private_key=private, cipher_text=b"")


@pytest.mark.parametrize("algorithm", ["ECDSA_P256", "ECDSA_P384"])
def test_signature_verifies_with_the_key_of_its_pair_alone(algorithm: str) -> None:  # [PRIM-051] [PRIM-055]
    pair, other = (CLIENT.generate_ecdsa_signature_key(signature_algorithm=algorithm) for _ in range(2))
    signature = CLIENT.ecdsa_sign(signature_algorithm=algorithm, signing_key=pair.signing_key, message=b"m")
    for key, message, expected in (
        (pair.verification_key, b"m", True),
        (pair.verification_key, b"n", False),
        (other.verification_key, b"m", False),
    ):
        parts = {"signature_algorithm": algorithm, "verification_key": key, "message": message}
        assert CLIENT.ecdsa_verify(signature=signature, **parts) is expected


@EACH_CURVE
def test_two_parties_agree_through_every_form_of_their_keys(curve: str) -> None:  # [PRIM-059] [PRIM-063]
    one, other = CLIENT.generate_ecc_key_pair(ecc_curve=curve), CLIENT.generate_ecc_key_pair(ecc_curve=curve)
    public = CLIENT.get_public_key_from_private_key(ecc_curve=curve, private_key=one.private_key).public_key
    assert public == one.public_key.der
    assert CLIENT.validate_public_key(ecc_curve=curve, public_key=public).success is True
    point = CLIENT.compress_public_key(ecc_curve=curve, public_key=one.public_key).compressed_public_key
    again = CLIENT.decompress_public_key(ecc_curve=curve, compressed_public_key=point).public_key
    assert again == CLIENT.parse_public_key(public_key=public).public_key == one.public_key
    ours = CLIENT.derive_shared_secret(ecc_curve=curve, private_key=one.private_key, public_key=other.public_key)
    theirs = CLIENT.derive_shared_secret(ecc_curve=curve, private_key=other.private_key, public_key=again)
    assert ours == theirs


@EACH_CURVE
def test_key_of_another_curve_is_never_used(curve: str) -> None:  # [PRIM-060] [PRIM-061] [PRIM-062]
    own = CLIENT.generate_ecc_key_pair(ecc_curve=curve)
    for name in CURVES:
        if name != curve:
            other = CLIENT.generate_ecc_key_pair(ecc_curve=name)
            refused(CLIENT.get_public_key_from_private_key, ecc_curve=name, private_key=own.private_key)
            refused(CLIENT.validate_public_key, ecc_curve=name, public_key=own.public_key.der)
            refused(CLIENT.compress_public_key, ecc_curve=name, public_key=own.public_key)
            refused(
                CLIENT.derive_shared_secret,
                ecc_curve=name,
                private_key=other.private_key,
                public_key=own.public_key,
            )


@pytest.mark.parametrize(
    "make",
    [
        lambda: models.GenerateRSAKeyPairInput(length_bits=80),  # [PRIM-042]
        lambda: models.GenerateRSAKeyPairInput(length_bits=4097),  # [PRIM-042]
        lambda: models.GenerateRandomBytesInput(length=-1),  # [PRIM-069]
        lambda: aes(key_length=0),
        lambda: aes(key_length=33),
        lambda: aes(tag_length=33),
        lambda: aes(iv_length=256),
    ],
)
def test_number_out_of_range_is_refused_by_the_constructor(make: Callable[[], Any]) -> None:  # [PRIM-069]
    with pytest.raises(ValueError, match="expected"):
        make()


@pytest.mark.parametrize("given_type", [bytes, bytearray])
def test_one_mebibyte_is_encrypted_in_less_than_three_times_its_size(given_type: Any) -> None:
    message, parts = given_type(MIB), {"enc_alg": aes(), "iv": IV, "key": KEY, "aad": b""}
    sealed = CLIENT.aes_encrypt(msg=message, **parts)
    ciphertext = given_type(sealed.cipher_text)
    for call in (
        lambda: CLIENT.aes_encrypt(msg=message, **parts),
        lambda: CLIENT.aes_decrypt(cipher_txt=ciphertext, auth_tag=sealed.auth_tag, **parts),
    ):
        tracemalloc.start()
        call()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 3 * MIB
