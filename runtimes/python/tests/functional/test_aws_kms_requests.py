"""What AWS KMS is asked, and what keyrings of AWS KMS are made with."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    ComAmazonawsKms,
)
from aws_cryptographic_material_providers.mpl.models import (
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
)
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from runtimes.python.tests.functional import kms as keys
from runtimes.python.tests.functional.made import CONTEXT, DIRECT, MPL, for_encryption, unwrapped, wrapped

INTERMEDIATE = "0x6700"
TOKENS = ["one", "two"]


@pytest.fixture
def client(kms: LocalKms) -> Any:
    return kms.client(keys.WEST)


@pytest.mark.parametrize("tokens", [None, TOKENS], ids=["no tokens", "tokens"])
@pytest.mark.parametrize("key", [keys.KEY, keys.ALIAS])
@pytest.mark.parametrize("kind", keys.ENCRYPTING)
def test_generating_asks_for_a_key_of_the_suites_length(
    kms: LocalKms, client: Any, kind: str, key: str, tokens: Any
) -> None:
    # [KMS-STRICT-009] [KMS-STRICT-014] [KMS-MRK-009] [KMS-MRK-014] [KMS-IMPL-002] [KMS-IMPL-004]
    keyring = keys.ENCRYPTING[kind](client, key, grant_tokens=tokens)
    for suite, length in ((DIRECT, 32), ("0x0114", 16), (INTERMEDIATE, 32)):
        kms.requests.clear()
        materials = wrapped(keyring, for_encryption(suite, {}))
        expected = {"KeyId": key, "NumberOfBytes": length, "EncryptionContext": {}, "GrantTokens": tokens or []}
        assert keys.asked(kms) == [("GenerateDataKey", expected)]
        [edk] = materials.encrypted_data_keys
        assert (edk.key_provider_id, edk.key_provider_info.decode()) == ("aws-kms", keys.KEY)


def test_children_encrypt_what_the_generator_made(kms: LocalKms, client: Any) -> None:
    # [KMS-STRICT-021] [KMS-STRICT-024] [KMS-STRICT-025] [KMS-STRICT-026] [KMS-MRK-021] [KMS-MRK-024]
    multi = MPL.create_multi_keyring(
        generator=keys.strict(client), child_keyrings=[keys.strict(client, keys.OTHER, grant_tokens=TOKENS)]
    )
    materials = wrapped(multi)
    shared = {"EncryptionContext": CONTEXT}
    assert keys.asked(kms) == [
        ("GenerateDataKey", shared | {"KeyId": keys.KEY, "NumberOfBytes": 32, "GrantTokens": []}),
        ("Encrypt", shared | {"KeyId": keys.OTHER, "Plaintext": materials.plaintext_data_key, "GrantTokens": TOKENS}),
    ]


def test_intermediate_keys_are_always_generated(kms: LocalKms, client: Any) -> None:  # [KMS-IMPL-009] [KMS-IMPL-010]
    multi = MPL.create_multi_keyring(generator=keys.strict(client), child_keyrings=[keys.strict(client, keys.OTHER)])
    materials = wrapped(multi, suite=INTERMEDIATE)
    assert [operation for operation, _ in keys.asked(kms)] == ["GenerateDataKey", "GenerateDataKey"]
    kms.requests.clear()
    [_, edk] = materials.encrypted_data_keys
    unwrapped(keys.strict(client, keys.OTHER), materials, [edk])
    [(operation, parameters)] = keys.asked(kms)
    assert (operation, parameters["CiphertextBlob"]) == ("Decrypt", edk.ciphertext[48:])


@pytest.mark.parametrize(
    ("made", "wrapper", "asked_for"),
    [
        (keys.strict, keys.strict, keys.KEY),
        (lambda client, **m: keys.mrk(client, keys.MRK, **m), lambda client: keys.mrk(client, keys.MRK), keys.MRK),
        (keys.discovery, keys.strict, keys.KEY),
        (keys.mrk_discovery, keys.strict, keys.KEY),
    ],
    ids=["strict", "mrk", "discovery", "mrk discovery"],
)
def test_decrypting_asks_with_the_whole_context(
    kms: LocalKms, client: Any, made: Callable[..., Any], wrapper: Callable[..., Any], asked_for: str
) -> None:
    # [KMS-STRICT-040] [KMS-STRICT-041] [KMS-STRICT-042] [KMS-STRICT-043] [KMS-DISC-016] [KMS-MRK-040] [KMS-MRKDISC-020]
    materials = wrapped(wrapper(client))
    kms.requests.clear()
    unwrapped(made(client, grant_tokens=TOKENS), materials, materials.encrypted_data_keys)
    [edk] = materials.encrypted_data_keys
    assert keys.asked(kms) == [
        (
            "Decrypt",
            {
                "KeyId": asked_for,
                "CiphertextBlob": edk.ciphertext,
                "EncryptionContext": CONTEXT,
                "GrantTokens": TOKENS,
            },
        )
    ]


def test_replica_is_asked_in_its_own_region(kms: LocalKms, client: Any) -> None:  # [KMS-MRKDISC-020] [KMS-MRK-036]
    materials = wrapped(keys.mrk(client))
    east = kms.client(keys.EAST)
    for keyring in (keys.mrk(east, keys.REPLICA), keys.mrk_discovery(east, keys.EAST)):
        kms.requests.clear()
        found = unwrapped(keyring, materials, materials.encrypted_data_keys)
        assert found.plaintext_data_key == materials.plaintext_data_key
        assert [(r.region, r.parameters["KeyId"]) for r in kms.requests] == [(keys.EAST, keys.REPLICA)]


@pytest.mark.parametrize("algorithm", keys.RSA_ALGORITHMS)
def test_rsa_wraps_here_and_unwraps_there(kms: LocalKms, client: Any, algorithm: str) -> None:
    # [KMS-RSA-018] [KMS-RSA-019] [KMS-RSA-020] [KMS-RSA-021] [KMS-RSA-033] [KMS-RSA-035] [KMS-RSA-036]
    materials = wrapped(keys.rsa_keyring(None, algorithm=algorithm))
    assert kms.requests == []
    keyring = keys.rsa_keyring(client, algorithm=algorithm, public_key=None, grant_tokens=TOKENS)
    found = unwrapped(keyring, materials, materials.encrypted_data_keys)
    assert found.plaintext_data_key == materials.plaintext_data_key
    [edk] = materials.encrypted_data_keys
    assert (edk.key_provider_id, edk.key_provider_info.decode()) == ("aws-kms-rsa", keys.RSA)
    expected = {
        "KeyId": keys.RSA,
        "CiphertextBlob": edk.ciphertext,
        "EncryptionAlgorithm": algorithm,
        "GrantTokens": TOKENS,
    }
    assert keys.asked(kms) == [("Decrypt", expected)]


@pytest.mark.parametrize("curve", keys.CURVES)
def test_ecdh_asks_to_agree_and_agrees_with_keys_held_here(curve: str) -> None:
    # [KMS-ECDH-010] [KMS-ECDH-018] [KMS-ECDH-025] [KMS-ECDH-026] [KMS-ECDH-027] [KMS-ECDH-028] [KMS-ECDH-034]
    kms = keys.local_kms(curve)
    client = kms.client(keys.WEST)
    keyring = keys.ecdh_static(client, curve=curve, grant_tokens=TOKENS)
    assert keys.asked(kms) == [("GetPublicKey", {"KeyId": keys.ALICE})]
    kms.requests.clear()
    materials = wrapped(keyring)
    bob = keys.ec_key("bob", curve)
    expected = {
        "KeyId": keys.ALICE,
        "KeyAgreementAlgorithm": "ECDH",
        "PublicKey": keys.der(bob),
        "GrantTokens": TOKENS,
    }
    assert keys.asked(kms) == [("DeriveSharedSecret", expected)]
    pem = bob.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    scheme = RawEcdhStaticConfigurationsPublicKeyDiscovery(PublicKeyDiscoveryInput(recipient_static_private_key=pem))
    held_here = MPL.create_raw_ecdh_keyring(key_agreement_scheme=scheme, curve_spec=curve)
    for reader in (held_here, keys.ecdh_discovery(client, curve=curve), keyring):
        found = unwrapped(reader, materials, materials.encrypted_data_keys)
        assert found.plaintext_data_key == materials.plaintext_data_key


# ---- Creation


@pytest.mark.parametrize("create", [keys.strict, keys.mrk], ids=["strict", "mrk"])
@pytest.mark.parametrize("key", ["", "key/x", "arn:aws:kms:us-west-2:1:key:x", "clé", "k" * 2049, "alias/", "key"])
def test_identifier_that_is_none_is_refused(client: Any, create: Callable[..., Any], key: str) -> None:
    # [KMS-STRICT-005] [KMS-STRICT-006] [KMS-MRK-005] [KMS-MRK-006] [KMS-IMPL-003]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="kms_key_id"):
        create(client, key)


CREATIONS: dict[str, Callable[..., Any]] = {
    "strict": keys.strict,
    "mrk": keys.mrk,
    "discovery": keys.discovery,
    "mrk discovery": keys.mrk_discovery,
    "rsa": keys.rsa_keyring,
    "ecdh": keys.ecdh_static,
}


@pytest.mark.parametrize("tokens", [["t"] * 11, [""], ["t" * 8193]], ids=["many", "empty", "long"])
@pytest.mark.parametrize("kind", CREATIONS)
def test_wrong_grant_tokens_are_refused(client: Any, kind: str, tokens: list[str]) -> None:  # [KMS-IMPL-001]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="grant_tokens"):
        CREATIONS[kind](client, grant_tokens=tokens)
    assert CREATIONS[kind](client, grant_tokens=["t" * 8192] * 10)


@pytest.mark.parametrize("create", [keys.discovery, keys.mrk_discovery], ids=["discovery", "mrk discovery"])
@pytest.mark.parametrize(
    "wrong",
    [keys.accounts(), keys.accounts(""), keys.accounts(keys.ACCOUNT, partition="")],
    ids=["none", "empty", "partition"],
)
def test_empty_filter_is_refused(client: Any, create: Callable[..., Any], wrong: Any) -> None:  # [KMS-IMPL-011]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="discovery_filter"):
        create(client, discovery_filter=wrong)


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"key": keys.ALIAS}, "not the ARN of a key"),
        ({"key": "arn:aws:kms:us-west-2:111122223333:alias/x"}, "not the ARN of a key"),
        ({"algorithm": "SYMMETRIC_DEFAULT"}, "RSAES_OAEP_SHA_256"),
        ({"public_key": None}, "both are None"),
        ({"public_key": keys.pem(keys.rsa_key(1024))}, "1024 bits"),
    ],
)
def test_rsa_keyring_of_wrong_parts_is_refused(members: dict[str, Any], said: str) -> None:
    # [KMS-RSA-008] [KMS-RSA-009] [KMS-RSA-012]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=said):
        keys.rsa_keyring(None, **members)


@pytest.mark.parametrize("key", [b"", b"no PEM", keys.der(keys.rsa_key())], ids=["empty", "junk", "DER"])
def test_rsa_public_key_that_cannot_be_read_is_refused(key: bytes) -> None:
    with pytest.raises(AwsCryptographicPrimitives):
        keys.rsa_keyring(None, public_key=key)


@pytest.mark.parametrize("suite", ["0x0578", "0x0378", "0x6701"])
def test_rsa_keyring_refuses_suites_that_sign(suite: str) -> None:  # [KMS-RSA-014]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="asymmetric signing"):
        wrapped(keys.rsa_keyring(None), suite=suite)


@pytest.mark.parametrize("create", [keys.ecdh_static, keys.ecdh_discovery], ids=["static", "discovery"])
@pytest.mark.parametrize(
    "change",
    [
        lambda answer: answer | {"KeyId": keys.OTHER},
        lambda answer: {name: value for name, value in answer.items() if name != "KeyId"},
        lambda answer: answer | {"KeyUsage": "SIGN_VERIFY"},
        lambda answer: {name: value for name, value in answer.items() if name != "PublicKey"},
    ],
    ids=["other key", "no key", "other usage", "no public key"],
)
def test_wrong_answer_to_get_public_key_is_refused(
    kms: LocalKms, client: Any, create: Callable[..., Any], change: Callable[[Any], Any]
) -> None:
    # [KMS-ECDH-011] [KMS-ECDH-012] [KMS-ECDH-019] [KMS-IMPL-020]
    kms.change("GetPublicKey", change)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="invalid response from AWS KMS GetPublicKey"):
        create(client)


def test_public_key_on_another_curve_is_refused(kms: LocalKms, client: Any) -> None:  # [KMS-ECDH-006] [KMS-ECDH-016]
    other = keys.der(ec.generate_private_key(ec.SECP384R1()))
    with pytest.raises(AwsCryptographicPrimitives):
        keys.ecdh_static(client, recipient_public_key=other)
    with pytest.raises(AwsCryptographicPrimitives):
        keys.ecdh_static(client, sender_public_key=other)
    kms.change("GetPublicKey", lambda answer: answer | {"PublicKey": other})
    with pytest.raises(AwsCryptographicPrimitives):
        keys.ecdh_discovery(client)


def test_refused_get_public_key_is_the_error_of_aws_kms(kms: LocalKms, client: Any) -> None:
    kms.fail("GetPublicKey", "AccessDeniedException")
    with pytest.raises(ComAmazonawsKms) as caught:
        keys.ecdh_discovery(client)
    assert caught.value.error_code == "AccessDeniedException"


def test_given_sender_public_key_is_not_fetched(kms: LocalKms, client: Any) -> None:  # [KMS-ECDH-017]
    keys.ecdh_static(client, sender_public_key=keys.der(keys.ec_key("alice")))
    assert kms.requests == []


@pytest.mark.parametrize("create", [keys.discovery, keys.mrk_discovery, keys.ecdh_discovery])
def test_discovery_cannot_wrap(kms: LocalKms, client: Any, create: Callable[..., Any]) -> None:
    # [KMS-DISC-005] [KMS-MRKDISC-008] [KMS-ECDH-013] [KMS-ECDH-022]
    keyring = create(client)
    kms.requests.clear()
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        wrapped(keyring)
    assert kms.requests == []
