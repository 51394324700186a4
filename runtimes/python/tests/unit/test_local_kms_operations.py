"""The local KMS: keys are used as with AWS, and misuse is refused as AWS does."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from runtimes.python.tests.unit.refusals import refusal

WEST, EAST = "us-west-2", "us-east-1"
CONTEXT = {"purpose": "test", "owner": "Zoë"}
MESSAGE = b"a data key of thirty-two bytes ."
HASHES: dict[str, Any] = {"RSAES_OAEP_SHA_1": hashes.SHA1(), "RSAES_OAEP_SHA_256": hashes.SHA256()}
SECRET_LENGTHS = {"ECC_NIST_P256": 32, "ECC_NIST_P384": 48, "ECC_NIST_P521": 66}
KMS = LocalKms()
CLIENT = KMS.client(WEST)


def made(client: Any = CLIENT, **parameters: Any) -> str:
    arn: str = client.create_key(**parameters)["KeyMetadata"]["Arn"]
    return arn


KEY, OTHER_KEY, SHARED_KEY = made(), made(), made(MultiRegion=True)
RSA_KEY = made(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
SIGNING_KEY = made(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
EC_KEYS = {spec: [made(KeySpec=spec, KeyUsage="KEY_AGREEMENT") for _ in range(2)] for spec in SECRET_LENGTHS}
EC_KEY = EC_KEYS["ECC_NIST_P256"][0]
BLOB = CLIENT.encrypt(KeyId=KEY, Plaintext=MESSAGE, EncryptionContext=CONTEXT)["CiphertextBlob"]


def members(answer: dict[str, Any]) -> dict[str, Any]:
    return {member: value for member, value in answer.items() if member != "ResponseMetadata"}


def public_der(key: Any) -> bytes:
    der: bytes = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return der


def test_decrypt_inverts_encrypt() -> None:
    answer = CLIENT.encrypt(KeyId=KEY, Plaintext=MESSAGE, EncryptionContext=CONTEXT, GrantTokens=["token"] * 10)
    assert (answer["KeyId"], answer["EncryptionAlgorithm"]) == (KEY, "SYMMETRIC_DEFAULT")
    blob = answer["CiphertextBlob"]
    assert MESSAGE not in blob
    material = CLIENT.describe_key(KeyId=KEY)["KeyMetadata"]["CurrentKeyMaterialId"]
    assert members(CLIENT.decrypt(KeyId=KEY, CiphertextBlob=blob, EncryptionContext=CONTEXT, GrantTokens=["t"])) == {
        "KeyId": KEY, "Plaintext": MESSAGE, "EncryptionAlgorithm": "SYMMETRIC_DEFAULT", "KeyMaterialId": material,
    }  # fmt: skip


def test_symmetric_ciphertext_knows_its_key() -> None:
    answer = CLIENT.decrypt(CiphertextBlob=BLOB, EncryptionContext=dict(reversed(CONTEXT.items())))
    assert (answer["KeyId"], answer["Plaintext"]) == (KEY, MESSAGE)
    assert refusal(KMS.client(EAST).decrypt, CiphertextBlob=BLOB, EncryptionContext=CONTEXT) == "AccessDeniedException"


def test_decrypt_with_another_key_is_refused() -> None:
    parameters = {"CiphertextBlob": BLOB, "EncryptionContext": CONTEXT}
    assert refusal(CLIENT.decrypt, KeyId=OTHER_KEY, **parameters) == "IncorrectKeyException"
    assert refusal(CLIENT.decrypt, KeyId=RSA_KEY, **parameters) == "InvalidKeyUsageException"
    assert refusal(CLIENT.decrypt, KeyId="1234", **parameters) == "NotFoundException"


@pytest.mark.parametrize(
    "context",
    [
        {},
        {"purpose": "test"},
        CONTEXT | {"purpose": "tests"},
        CONTEXT | {"more": ""},
        {"purpose": "testowner", "": "Zoë"},
        {"purposetest": "", "owner": "Zoë"},
        {"owner": "purpose", "test": "Zoë"},
    ],
)
def test_decrypt_with_another_context_is_refused(context: dict[str, str]) -> None:
    parameters = {"KeyId": KEY, "CiphertextBlob": BLOB}
    assert refusal(CLIENT.decrypt, EncryptionContext=context, **parameters) == "InvalidCiphertextException"


def test_pairs_of_the_context_are_told_apart() -> None:
    blob = CLIENT.encrypt(KeyId=KEY, Plaintext=MESSAGE, EncryptionContext={"a": "bc"})["CiphertextBlob"]
    assert refusal(CLIENT.decrypt, CiphertextBlob=blob, EncryptionContext={"ab": "c"}) == "InvalidCiphertextException"


@pytest.mark.parametrize("position", range(len(BLOB)))
def test_damaged_ciphertext_is_refused(position: int) -> None:
    for bit in (1, 128):
        blob = BLOB[:position] + bytes([BLOB[position] ^ bit]) + BLOB[position + 1 :]
        parameters = {"CiphertextBlob": blob, "EncryptionContext": CONTEXT, "KeyId": KEY}
        assert refusal(CLIENT.decrypt, **parameters) == "InvalidCiphertextException"


@pytest.mark.parametrize("blob", [BLOB[:-1], BLOB + b"\0", BLOB[:40], BLOB[:12], b"x", bytes(6144)], ids=len)
def test_what_is_no_ciphertext_is_refused(blob: bytes) -> None:
    for key in ({}, {"KeyId": KEY}):
        parameters = {"CiphertextBlob": blob, "EncryptionContext": CONTEXT, **key}
        assert refusal(CLIENT.decrypt, **parameters) == "InvalidCiphertextException"


def test_keys_are_named_by_alias_in_every_operation() -> None:
    CLIENT.create_alias(AliasName="alias/used", TargetKeyId=KEY)
    answer = CLIENT.generate_data_key(KeyId="alias/used", KeySpec="AES_256")
    assert answer["KeyId"] == KEY
    blob = {"CiphertextBlob": answer["CiphertextBlob"]}
    assert CLIENT.decrypt(KeyId="alias/used", **blob)["KeyId"] == KEY
    moved = CLIENT.re_encrypt(SourceKeyId="alias/used", DestinationKeyId="alias/used", **blob)
    assert (moved["SourceKeyId"], moved["KeyId"]) == (KEY, KEY)


@pytest.mark.parametrize(
    ("size", "length"), [({"NumberOfBytes": 1}, 1), ({"NumberOfBytes": 1024}, 1024), ({"KeySpec": "AES_128"}, 16)]
)
def test_data_key_opens_to_its_plaintext(size: dict[str, Any], length: int) -> None:
    one, other = (CLIENT.generate_data_key(KeyId=KEY, EncryptionContext=CONTEXT, **size) for _ in range(2))
    assert len(one["Plaintext"]) == length
    assert one["KeyId"] == KEY
    assert one["CiphertextBlob"] != other["CiphertextBlob"]
    found = CLIENT.decrypt(KeyId=KEY, CiphertextBlob=one["CiphertextBlob"], EncryptionContext=CONTEXT)
    assert found["Plaintext"] == one["Plaintext"]
    assert found["KeyMaterialId"] == one["KeyMaterialId"]


def test_data_key_without_plaintext_has_none() -> None:
    answer = CLIENT.generate_data_key_without_plaintext(KeyId=KEY, NumberOfBytes=32, EncryptionContext=CONTEXT)
    assert members(answer).keys() == {"KeyId", "CiphertextBlob", "KeyMaterialId"}
    assert len(CLIENT.decrypt(CiphertextBlob=answer["CiphertextBlob"], EncryptionContext=CONTEXT)["Plaintext"]) == 32


@pytest.mark.parametrize("size", [{}, {"NumberOfBytes": 32, "KeySpec": "AES_256"}, {"NumberOfBytes": 1025}])
def test_data_key_has_one_length(size: dict[str, Any]) -> None:
    for call in (CLIENT.generate_data_key, CLIENT.generate_data_key_without_plaintext):
        assert refusal(call, KeyId=KEY, **size) == "ValidationException"


def test_data_key_is_encrypted_by_symmetric_keys_only() -> None:
    for call in (CLIENT.generate_data_key, CLIENT.generate_data_key_without_plaintext):
        for key in (RSA_KEY, EC_KEY, SIGNING_KEY):
            assert refusal(call, KeyId=key, NumberOfBytes=32) == "InvalidKeyUsageException"


def test_re_encrypt_changes_key_and_context() -> None:
    answer = CLIENT.re_encrypt(
        CiphertextBlob=BLOB, SourceKeyId=KEY, SourceEncryptionContext=CONTEXT,
        DestinationKeyId=OTHER_KEY, DestinationEncryptionContext={"new": "context"}, GrantTokens=["token"],
    )  # fmt: skip
    assert (answer["SourceKeyId"], answer["KeyId"]) == (KEY, OTHER_KEY)
    assert answer["SourceEncryptionAlgorithm"] == answer["DestinationEncryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    assert answer["SourceKeyMaterialId"] != answer["DestinationKeyMaterialId"]
    blob = answer["CiphertextBlob"]
    found = CLIENT.decrypt(KeyId=OTHER_KEY, CiphertextBlob=blob, EncryptionContext={"new": "context"})
    assert found["Plaintext"] == MESSAGE
    assert refusal(CLIENT.decrypt, CiphertextBlob=blob, EncryptionContext=CONTEXT) == "InvalidCiphertextException"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"SourceKeyId": OTHER_KEY}, "IncorrectKeyException"),
        ({"SourceEncryptionContext": {}}, "InvalidCiphertextException"),
        ({"CiphertextBlob": BLOB[:-1]}, "InvalidCiphertextException"),
        ({"DestinationKeyId": "1234"}, "NotFoundException"),
        ({"DestinationKeyId": EC_KEY}, "InvalidKeyUsageException"),
        ({"DestinationKeyId": RSA_KEY}, "InvalidKeyUsageException"),
        ({"SourceKeyId": "arn:aws"}, "InvalidArnException"),
    ],
)
def test_wrong_re_encryption_is_refused(change: dict[str, Any], code: str) -> None:
    right = {"SourceKeyId": KEY, "CiphertextBlob": BLOB, "SourceEncryptionContext": CONTEXT, "DestinationKeyId": KEY}
    assert CLIENT.re_encrypt(**right)["KeyId"] == KEY
    assert refusal(CLIENT.re_encrypt, **(right | change)) == code


def test_re_encrypt_moves_to_and_from_rsa() -> None:
    there = CLIENT.re_encrypt(
        CiphertextBlob=BLOB, SourceEncryptionContext=CONTEXT,
        DestinationKeyId=RSA_KEY, DestinationEncryptionAlgorithm="RSAES_OAEP_SHA_256",
    )  # fmt: skip
    back = CLIENT.re_encrypt(
        CiphertextBlob=there["CiphertextBlob"], SourceKeyId=RSA_KEY,
        SourceEncryptionAlgorithm="RSAES_OAEP_SHA_256", DestinationKeyId=KEY,
    )  # fmt: skip
    assert CLIENT.decrypt(CiphertextBlob=back["CiphertextBlob"])["Plaintext"] == MESSAGE


def test_replicas_open_the_ciphertexts_of_each_other() -> None:
    CLIENT.replicate_key(KeyId=SHARED_KEY, ReplicaRegion=EAST)
    east, replica = KMS.client(EAST), SHARED_KEY.replace(WEST, EAST)
    for ours, key, theirs, other in ((CLIENT, SHARED_KEY, east, replica), (east, replica, CLIENT, SHARED_KEY)):
        blob = ours.encrypt(KeyId=key, Plaintext=MESSAGE, EncryptionContext=CONTEXT)["CiphertextBlob"]
        for name in ({}, {"KeyId": other}):
            found = theirs.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT, **name)
            assert (found["KeyId"], found["Plaintext"]) == (other, MESSAGE)
        assert refusal(theirs.decrypt, CiphertextBlob=blob, KeyId=key) == "NotFoundException"


@pytest.mark.parametrize("algorithm", HASHES)
@pytest.mark.parametrize("spec", ["RSA_2048", "RSA_3072", "RSA_4096"])
def test_what_was_encrypted_with_the_public_key_is_decrypted(spec: str, algorithm: str) -> None:
    key = made(KeySpec=spec, KeyUsage="ENCRYPT_DECRYPT")
    answer = CLIENT.get_public_key(KeyId=key)
    assert (answer["KeyId"], answer["KeySpec"], answer["KeyUsage"]) == (key, spec, "ENCRYPT_DECRYPT")
    assert answer["EncryptionAlgorithms"] == list(HASHES)
    public: Any = load_der_public_key(answer["PublicKey"])
    oaep = padding.OAEP(padding.MGF1(HASHES[algorithm]), HASHES[algorithm], None)
    blob = public.encrypt(MESSAGE, oaep)
    found = CLIENT.decrypt(KeyId=key, CiphertextBlob=blob, EncryptionAlgorithm=algorithm)
    assert members(found) == {"KeyId": key, "Plaintext": MESSAGE, "EncryptionAlgorithm": algorithm}
    (other,) = HASHES.keys() - {algorithm}
    parameters = {"KeyId": key, "CiphertextBlob": blob}
    assert refusal(CLIENT.decrypt, EncryptionAlgorithm=other, **parameters) == "InvalidCiphertextException"


@pytest.mark.parametrize(("algorithm", "longest"), [("RSAES_OAEP_SHA_1", 214), ("RSAES_OAEP_SHA_256", 190)])
def test_rsa_key_encrypts_up_to_its_size(algorithm: str, longest: int) -> None:
    parameters = {"KeyId": RSA_KEY, "EncryptionAlgorithm": algorithm}
    answer = CLIENT.encrypt(Plaintext=bytes(longest), **parameters)
    assert (answer["KeyId"], answer["EncryptionAlgorithm"], len(answer["CiphertextBlob"])) == (RSA_KEY, algorithm, 256)
    assert CLIENT.decrypt(CiphertextBlob=answer["CiphertextBlob"], **parameters)["Plaintext"] == bytes(longest)
    assert refusal(CLIENT.encrypt, Plaintext=bytes(longest + 1), **parameters) == "ValidationException"


@pytest.mark.parametrize("blob", [bytes(256), b"\xff" * 256, bytes(255), bytes(257), b"x"], ids=str)
def test_what_is_no_rsa_ciphertext_is_refused(blob: bytes) -> None:
    parameters = {"KeyId": RSA_KEY, "CiphertextBlob": blob, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    assert refusal(CLIENT.decrypt, **parameters) == "InvalidCiphertextException"


def test_algorithm_and_key_must_fit() -> None:
    rsa_algorithm = {"EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    for key, parameters in ((KEY, rsa_algorithm), (RSA_KEY, {}), (EC_KEY, {}), (SIGNING_KEY, rsa_algorithm)):
        assert refusal(CLIENT.encrypt, KeyId=key, Plaintext=b"m", **parameters) == "InvalidKeyUsageException"
        assert refusal(CLIENT.decrypt, KeyId=key, CiphertextBlob=BLOB, **parameters) == "InvalidKeyUsageException"
    assert refusal(CLIENT.decrypt, CiphertextBlob=bytes(256), **rsa_algorithm) == "ValidationException"


def test_rsa_takes_no_context() -> None:
    parameters = {"KeyId": RSA_KEY, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256", "EncryptionContext": CONTEXT}
    assert refusal(CLIENT.encrypt, Plaintext=b"m", **parameters) == "ValidationException"
    assert refusal(CLIENT.decrypt, CiphertextBlob=bytes(256), **parameters) == "ValidationException"


@pytest.mark.parametrize("spec", EC_KEYS)
def test_both_sides_agree_on_a_secret(spec: str) -> None:
    publics = [CLIENT.get_public_key(KeyId=key) for key in EC_KEYS[spec]]
    assert [answer["KeyId"] for answer in publics] == EC_KEYS[spec]
    assert {(answer["KeySpec"], answer["KeyUsage"]) for answer in publics} == {(spec, "KEY_AGREEMENT")}
    assert publics[0]["KeyAgreementAlgorithms"] == ["ECDH"]
    one, other = (
        CLIENT.derive_shared_secret(KeyId=key, KeyAgreementAlgorithm="ECDH", PublicKey=peer["PublicKey"])
        for key, peer in zip(EC_KEYS[spec], reversed(publics), strict=True)
    )
    assert one["SharedSecret"] == other["SharedSecret"]
    assert len(one["SharedSecret"]) == SECRET_LENGTHS[spec]
    assert members(one) == {
        "KeyId": EC_KEYS[spec][0], "SharedSecret": one["SharedSecret"], "KeyAgreementAlgorithm": "ECDH", "KeyOrigin": "AWS_KMS",
    }  # fmt: skip


@pytest.mark.parametrize("spec", EC_KEYS)
def test_secret_is_that_of_ecdh(spec: str) -> None:
    key = EC_KEYS[spec][0]
    public: Any = load_der_public_key(CLIENT.get_public_key(KeyId=key)["PublicKey"])
    mine = ec.generate_private_key(public.curve)
    parameters = {"KeyAgreementAlgorithm": "ECDH", "PublicKey": public_der(mine.public_key()), "GrantTokens": ["token"]}
    answer = CLIENT.derive_shared_secret(KeyId=key, **parameters)
    assert answer["SharedSecret"] == mine.exchange(ec.ECDH(), public)


@pytest.mark.parametrize(
    ("key", "peer", "code"),
    [
        (EC_KEY, b"junk", "ValidationException"),
        (EC_KEY, public_der(ec.generate_private_key(ec.SECP384R1()).public_key()), "ValidationException"),
        (EC_KEY, CLIENT.get_public_key(KeyId=RSA_KEY)["PublicKey"], "ValidationException"),
        (EC_KEY, bytes(8193), "ValidationException"),
        (KEY, b"junk", "InvalidKeyUsageException"),
        (RSA_KEY, b"junk", "InvalidKeyUsageException"),
        ("1234", b"junk", "NotFoundException"),
    ],
    ids=["junk", "other curve", "RSA", "too long", "symmetric", "RSA key", "unknown"],
)
def test_wrong_agreement_is_refused(key: str, peer: bytes, code: str) -> None:
    parameters = {"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer}
    assert refusal(CLIENT.derive_shared_secret, **parameters) == code


def test_symmetric_key_has_no_public_key() -> None:
    assert refusal(CLIENT.get_public_key, KeyId=KEY) == "UnsupportedOperationException"
    assert CLIENT.get_public_key(KeyId=SIGNING_KEY)["KeyUsage"] == "SIGN_VERIFY"


@pytest.mark.parametrize("deleted", [False, True], ids=["disabled", "deleted"])
def test_key_that_is_not_enabled_is_refused(deleted: bool) -> None:
    client = LocalKms().client(WEST)
    key, ecdh = made(client), made(client, KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    blob = client.encrypt(KeyId=key, Plaintext=MESSAGE)["CiphertextBlob"]
    for arn in (key, ecdh):
        (client.schedule_key_deletion if deleted else client.disable_key)(KeyId=arn)
    code = "KMSInvalidStateException" if deleted else "DisabledException"
    assert refusal(client.encrypt, KeyId=key, Plaintext=MESSAGE) == code
    assert refusal(client.decrypt, KeyId=key, CiphertextBlob=blob) == code
    assert refusal(client.decrypt, CiphertextBlob=blob) == code
    assert refusal(client.re_encrypt, CiphertextBlob=blob, DestinationKeyId=key) == code
    assert refusal(client.generate_data_key, KeyId=key, NumberOfBytes=32) == code
    assert refusal(client.generate_data_key_without_plaintext, KeyId=key, NumberOfBytes=32) == code
    assert refusal(client.get_public_key, KeyId=ecdh) == code
    agreement = {"KeyId": ecdh, "KeyAgreementAlgorithm": "ECDH", "PublicKey": b"junk"}
    assert refusal(client.derive_shared_secret, **agreement) == code


@pytest.mark.parametrize(
    "parameters",
    [
        {"Plaintext": bytes(4097)},
        {"Plaintext": b""},
        {"GrantTokens": ["token"] * 11},
        {"KeyId": "x" * 2049},
        {"EncryptionAlgorithm": "ROT13"},
        {"EncryptionContext": {"lone": "\ud800"}},
    ],
    ids=lambda parameters: next(iter(parameters)),
)
def test_parameters_out_of_bounds_are_refused(parameters: dict[str, Any]) -> None:
    assert refusal(CLIENT.encrypt, **({"KeyId": KEY, "Plaintext": MESSAGE} | parameters)) == "ValidationException"


def test_longest_plaintext_comes_back() -> None:
    blob = CLIENT.encrypt(KeyId=KEY, Plaintext=bytes(4096))["CiphertextBlob"]
    assert CLIENT.decrypt(CiphertextBlob=blob)["Plaintext"] == bytes(4096)
    assert refusal(CLIENT.decrypt, CiphertextBlob=bytes(6145)) == "ValidationException"


@pytest.mark.parametrize("kind", [bytes, bytearray, bytes.decode], ids=str)
def test_blobs_may_be_all_that_boto3_takes(kind: Any) -> None:
    blob = CLIENT.encrypt(KeyId=KEY, Plaintext=kind(b"message"))["CiphertextBlob"]
    assert CLIENT.decrypt(CiphertextBlob=blob)["Plaintext"] == b"message"


def test_dry_run_does_nothing_but_check() -> None:
    assert refusal(CLIENT.encrypt, KeyId=KEY, Plaintext=b"m", DryRun=True) == "DryRunOperationException"
    assert refusal(CLIENT.encrypt, KeyId="1234", Plaintext=b"m", DryRun=True) == "NotFoundException"
    assert refusal(CLIENT.decrypt, KeyId=KEY) == "ValidationException"


def test_what_the_local_kms_cannot_do_is_said() -> None:
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"x"}
    assert refusal(CLIENT.decrypt, CiphertextBlob=BLOB, Recipient=recipient) == "UnsupportedOperationException"
    with pytest.raises(NotImplementedError, match="LocalKms has no GenerateRandom; it has Encrypt"):
        CLIENT.generate_random(NumberOfBytes=1)
