"""Answers of AWS KMS that are wrong: none is taken for a data key or makes an encrypted data key."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.local import LocalKms
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    ComAmazonawsKms,
    OpaqueWithTextError,
)

from runtimes.python.tests.functional.kms import (
    DECRYPTING,
    ENCRYPTING,
    KEY,
    KINDS,
    OTHER,
    SUITES,
    WEST,
    WRAPPERS,
    PlainClient,
    asks_for,
    made,
)
from runtimes.python.tests.functional.made import DATA_KEY, DIRECT, for_encryption, reasons, unwrapped, wrapped


def without(*members: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda answer: {key: value for key, value in answer.items() if key not in members}


def having(**members: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda answer: answer | members


WRONG_KEY_IDS = [having(KeyId=value) for value in (None, "", OTHER, KEY.upper(), KEY + " ", 5, b"bytes", "\ud800", [])]
WRONG_DECRYPTED = [
    without("KeyId"),
    *WRONG_KEY_IDS,
    without("Plaintext"),
    *(having(Plaintext=value) for value in (None, b"", b"k" * 31, b"k" * 33, b"k" * 6145, "k" * 32, 32, [0] * 32)),
    without("KeyId", "Plaintext"),
]
WRONG_SHARED = [
    without("KeyId"),
    *WRONG_KEY_IDS,
    without("SharedSecret"),
    *(having(SharedSecret=value) for value in (None, b"", b"s" * 31, b"s" * 33, b"s" * 32, "s" * 32, 32, bytes(6145))),
    without("KeyAgreementAlgorithm"),
    *(having(KeyAgreementAlgorithm=value) for value in (None, "", "ecdh", "ECDH2", 1)),
]


@KINDS
@SUITES
def test_wrong_answer_is_never_taken_for_a_data_key(kms: LocalKms, kind: str, suite: str) -> None:
    # [KMS-STRICT-044] [KMS-STRICT-045] [KMS-STRICT-046] [KMS-STRICT-047]
    # [KMS-MRK-044] [KMS-MRK-045] [KMS-MRK-046] [KMS-MRK-047]
    # [KMS-DISC-020] [KMS-DISC-021] [KMS-DISC-022] [KMS-DISC-023]
    # [KMS-MRKDISC-024] [KMS-MRKDISC-025] [KMS-MRKDISC-026] [KMS-MRKDISC-027]
    # [KMS-RSA-037] [KMS-RSA-039] [KMS-RSA-040] [KMS-ECDH-045]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper, suite=suite)
    edks = materials.encrypted_data_keys
    for wrong in WRONG_SHARED if kind.startswith("ecdh") else WRONG_DECRYPTED:
        kms.change(asks_for(kind), wrong, times=1)
        [error] = reasons(unwrapper, materials)
        assert isinstance(
            error, (AwsCryptographicMaterialProvidersException, OpaqueWithTextError, AwsCryptographicPrimitives)
        )
        kms.change(asks_for(kind), wrong, times=1)
        assert unwrapped(unwrapper, materials, edks * 2).plaintext_data_key == materials.plaintext_data_key


WRONG_WRAPPED = [
    without("KeyId"),
    *(
        having(KeyId=value)
        for value in (None, "", "1234", "alias/a", "key/1", "arn:aws:kms:us-west-2:111122223333:alias/a", 5, "\ud800")
    ),
    having(KeyId=KEY.replace("1234abcd", "x" * 70_000)),
    without("CiphertextBlob"),
    *(having(CiphertextBlob=value) for value in (None, b"", bytes(6145), "ciphertext", 5)),
]
WRONG_GENERATED = [
    *WRONG_WRAPPED,
    without("Plaintext"),
    *(having(Plaintext=value) for value in (None, b"", b"k" * 31, b"k" * 33, b"k" * 4096, "k" * 32, 32)),
    having(CiphertextForRecipient=b"for an enclave"),
    lambda answer: having(CiphertextForRecipient=b"for an enclave")(without("Plaintext")(answer)),
]


@WRAPPERS
@SUITES
@pytest.mark.parametrize("given", [None, DATA_KEY], ids=["new key", "given key"])
def test_wrong_answer_never_makes_an_edk(kms: LocalKms, kind: str, suite: str, given: bytes | None) -> None:
    # [KMS-STRICT-016] [KMS-STRICT-017] [KMS-STRICT-028] [KMS-MRK-016]
    # [KMS-MRK-017] [KMS-MRK-028] [KMS-IMPL-008]
    keyring = ENCRYPTING[kind](kms.client(WEST))
    before = for_encryption(suite, plaintext_data_key=given)
    for wrong in WRONG_WRAPPED if given and suite == DIRECT else WRONG_GENERATED:
        kms.change(None, wrong, times=1)
        with pytest.raises((AwsCryptographicMaterialProvidersException, OpaqueWithTextError)):
            wrapped(keyring, before)
        assert before.plaintext_data_key == given
        assert before.encrypted_data_keys == []
    assert wrapped(keyring, before).encrypted_data_keys


@KINDS
@pytest.mark.parametrize("answer", [None, 5, "text", [], b"bytes"], ids=repr)
def test_answer_that_is_no_dictionary_is_collected(kms: LocalKms, kind: str, answer: Any) -> None:
    client = kms.client(WEST)
    materials = wrapped(DECRYPTING[kind][0](client))
    plain = PlainClient(
        WEST,
        decrypt=lambda **_: answer,
        derive_shared_secret=lambda **_: answer,
        get_public_key=lambda **asked: client.get_public_key(**asked),
    )
    [error] = reasons(DECRYPTING[kind][1](plain), materials)
    assert type(error) is OpaqueWithTextError
    assert "malformed" in str(error)


@KINDS
def test_members_that_nobody_asked_for_do_not_matter(kms: LocalKms, kind: str) -> None:
    wrapper, unwrapper = made(kms, kind)
    kms.change(None, having(News=1, KeyMaterialId="\ud800", EncryptionAlgorithm="OF_THE_FUTURE", KeySpec="SOME_SPEC"))
    materials = wrapped(wrapper)
    assert unwrapped(unwrapper, materials).plaintext_data_key == materials.plaintext_data_key


@KINDS
def test_all_reasons_are_there_in_order(kms: LocalKms, kind: str) -> None:
    # [KMS-STRICT-049] [KMS-MRK-049] [KMS-DISC-024] [KMS-MRKDISC-028]
    # [KMS-RSA-041] [KMS-ECDH-043] [KMS-ECDH-050]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    kms.fail(asks_for(kind), "AccessDeniedException", times=1)
    kms.fail(asks_for(kind), ConnectionError("no way"), times=1)
    kms.change(asks_for(kind), without("KeyId"), times=1)
    errors = reasons(unwrapper, materials, materials.encrypted_data_keys * 3)
    assert [type(error) for error in errors] == [
        ComAmazonawsKms,
        OpaqueWithTextError,
        AwsCryptographicMaterialProvidersException,
    ]


@KINDS
def test_first_that_opens_is_the_last_that_is_asked_for(kms: LocalKms, kind: str) -> None:
    # [KMS-STRICT-048] [KMS-MRK-048] [KMS-RSA-031] [KMS-ECDH-049]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    kms.requests.clear()
    unwrapped(unwrapper, materials, materials.encrypted_data_keys * 5)
    assert [request.operation for request in kms.requests] == [asks_for(kind)]
