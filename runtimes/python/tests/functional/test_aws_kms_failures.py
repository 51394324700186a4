"""Whatever AWS KMS or a client of it does: the reason is collected, the next EDK tried, and no wrong answer is taken for a data key."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.generated import KmsArns
from aws_cryptographic_material_providers.local import LocalKms
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    ComAmazonawsKms,
    OpaqueWithTextError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey, OnDecryptInput
from botocore.exceptions import ClientError, EndpointConnectionError, NoCredentialsError, ReadTimeoutError

from runtimes.python.tests.functional.kms import (
    ALICE,
    BOB,
    DECRYPTING,
    ENCRYPTING,
    IN_EAST,
    IN_OTHER_ACCOUNT,
    KEY,
    KINDS,
    MRK,
    OTHER,
    RSA,
    SUITES,
    WEST,
    WRAPPERS,
    asks_for,
    made,
    strict,
)
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    changed,
    edk,
    for_decryption,
    for_encryption,
    multi_keyring,
    reasons,
    unwrapped,
    wrapped,
)

KEYS = {"strict": KEY, "mrk": MRK, "discovery": KEY, "mrk discovery": KEY, "rsa": RSA}
KEYS |= {"ecdh static": ALICE, "ecdh discovery": BOB}

CODES = [
    "DisabledException", "KMSInvalidStateException", "AccessDeniedException", "ThrottlingException", "InvalidCiphertextException",
    "NotFoundException", "IncorrectKeyException", "KeyUnavailableException", "KMSInternalException", "DependencyTimeoutException",
    "InvalidGrantTokenException", "InvalidKeyUsageException", "A code of the future", "",
]  # fmt: skip
EXCEPTIONS = [
    EndpointConnectionError(endpoint_url="https://kms"),
    ReadTimeoutError(endpoint_url="https://kms"),
    NoCredentialsError(),
    ConnectionError("no way through"),
    NotImplementedError(),
    KeyError("key"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "\ud800"),
]


# ---- Errors of AWS KMS and of the client


@KINDS
@pytest.mark.parametrize("code", CODES)
def test_refusal_is_collected_and_the_next_edk_tried(kms: LocalKms, kind: str, code: str) -> None:
    # [KMS-STRICT-038] [KMS-MRK-038] [KMS-DISC-014] [KMS-MRKDISC-018]
    # [KMS-STRICT-037] [KMS-MRK-037] [KMS-DISC-013] [KMS-MRKDISC-017]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    [good] = materials.encrypted_data_keys
    kms.fail(asks_for(kind), code, message="why it fails", times=1)
    [error] = reasons(unwrapper, materials)
    assert type(error) is ComAmazonawsKms
    assert error.message == "why it fails"
    assert (error.error_code, error.operation) == (code, asks_for(kind))  # [KMS-IMPL-017]
    assert isinstance(error.obj, ClientError)
    assert error.__cause__ is error.obj
    kms.fail(asks_for(kind), code, times=2)
    kms.requests.clear()
    assert unwrapped(unwrapper, materials, [good] * 4).plaintext_data_key == materials.plaintext_data_key
    assert [request.operation for request in kms.requests] == [asks_for(kind)] * 3


@KINDS
@pytest.mark.parametrize("exception", EXCEPTIONS, ids=lambda each: type(each).__name__)
def test_exception_of_the_client_is_collected_and_the_next_edk_tried(
    kms: LocalKms, kind: str, exception: Exception
) -> None:  # [KMS-IMPL-016]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    kms.fail(asks_for(kind), exception, times=1)
    [error] = reasons(unwrapper, materials)
    assert type(error) is OpaqueWithTextError
    assert error.obj is exception
    assert error.__cause__ is exception
    assert type(exception).__name__ in str(error)
    kms.fail(asks_for(kind), exception, times=1)
    found = unwrapped(unwrapper, materials, materials.encrypted_data_keys * 2)
    assert found.plaintext_data_key == materials.plaintext_data_key


@KINDS
@pytest.mark.parametrize("exception", [KeyboardInterrupt(), SystemExit(), GeneratorExit()], ids=repr)
def test_interrupt_is_not_caught(kms: LocalKms, kind: str, exception: BaseException) -> None:  # [KMS-IMPL-016]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    kms.fail(asks_for(kind), exception)
    with pytest.raises(type(exception)) as caught:
        unwrapped(unwrapper, materials)
    assert caught.value is exception


@WRAPPERS
@SUITES
@pytest.mark.parametrize("given", [None, DATA_KEY], ids=["new key", "given key"])
@pytest.mark.parametrize("code", CODES)
def test_refusal_to_wrap_is_raised(kms: LocalKms, kind: str, suite: str, given: bytes | None, code: str) -> None:
    # [KMS-STRICT-015] [KMS-STRICT-027] [KMS-MRK-015] [KMS-MRK-027]
    keyring = ENCRYPTING[kind](kms.client(WEST))
    kms.fail(None, code, message="why it fails")
    with pytest.raises(ComAmazonawsKms) as caught:
        wrapped(keyring, for_encryption(suite, plaintext_data_key=given))
    operation = "Encrypt" if given and suite == DIRECT else "GenerateDataKey"
    assert (caught.value.error_code, caught.value.operation) == (code, operation)
    assert caught.value.message == "why it fails"
    assert caught.value.__cause__ is caught.value.obj
    assert [request.operation for request in kms.requests] == [operation]


@WRAPPERS
@pytest.mark.parametrize("exception", EXCEPTIONS, ids=lambda each: type(each).__name__)
def test_exception_when_wrapping_is_raised_with_its_object(kms: LocalKms, kind: str, exception: Exception) -> None:
    keyring = ENCRYPTING[kind](kms.client(WEST))
    kms.fail("GenerateDataKey", exception)
    with pytest.raises(OpaqueWithTextError) as caught:
        wrapped(keyring)
    assert caught.value.obj is exception
    assert caught.value.__cause__ is exception


def test_unreachable_region_does_not_stop_a_multi_keyring(kms: LocalKms) -> None:  # [KMS-IMPL-016]
    client = kms.client(WEST)
    materials = wrapped(strict(client))
    keyring = multi_keyring(DECRYPTING["discovery"][1](kms.client("us-east-1")), strict(client))
    kms.fail("Decrypt", EndpointConnectionError(endpoint_url="https://kms"), region="us-east-1")
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


# ---- Keys that cannot be used


@contextmanager
def disabled(kms: LocalKms, key: str) -> Iterator[str]:
    kms.client(WEST).disable_key(KeyId=key)
    yield "DisabledException"
    kms.client(WEST).enable_key(KeyId=key)


@contextmanager
def pending_deletion(kms: LocalKms, key: str) -> Iterator[str]:
    kms.client(WEST).schedule_key_deletion(KeyId=key)
    yield "KMSInvalidStateException"
    kms.client(WEST).cancel_key_deletion(KeyId=key)
    kms.client(WEST).enable_key(KeyId=key)


STATES = pytest.mark.parametrize("state", [disabled, pending_deletion])


@KINDS
@STATES
def test_key_that_is_not_in_use_does_not_unwrap(kms: LocalKms, kind: str, state: Callable[..., Any]) -> None:
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    with state(kms, KEYS[kind]) as code:
        [error] = reasons(unwrapper, materials)
        assert (type(error), error.error_code) == (ComAmazonawsKms, code)
    assert unwrapped(unwrapper, materials).plaintext_data_key == materials.plaintext_data_key


@WRAPPERS
@STATES
def test_key_that_is_not_in_use_does_not_wrap(kms: LocalKms, kind: str, state: Callable[..., Any]) -> None:
    keyring = ENCRYPTING[kind](kms.client(WEST))
    with state(kms, KEYS[kind]) as code, pytest.raises(ComAmazonawsKms) as caught:
        wrapped(keyring)
    assert caught.value.error_code == code
    assert wrapped(keyring).plaintext_data_key


@WRAPPERS
@pytest.mark.parametrize("key", [IN_EAST, IN_OTHER_ACCOUNT.replace(":4444", ":5555"), OTHER[:-1]])
def test_key_of_another_region_or_account_does_not_wrap(kms: LocalKms, kind: str, key: str) -> None:
    with pytest.raises(ComAmazonawsKms) as caught:
        wrapped(ENCRYPTING[kind](kms.client(WEST), key))
    assert caught.value.error_code == "NotFoundException"


def test_key_of_another_region_does_not_unwrap_here(kms: LocalKms) -> None:
    materials = wrapped(strict(kms.client("us-east-1"), IN_EAST))
    for keyring in (strict(kms.client(WEST), IN_EAST), DECRYPTING["discovery"][1](kms.client(WEST))):
        [error] = reasons(keyring, materials)
        assert error.error_code == "NotFoundException"


# ---- Another context, another key


@KINDS
@SUITES
@pytest.mark.parametrize(
    "context",
    [
        {},
        {"purpose": "backup"},
        CONTEXT | {"more": ""},
        CONTEXT | {"owner": "Zoe"},
        {"purpose": "Zoë", "owner": "backup"},
    ],
)
def test_another_context_does_not_unwrap(kms: LocalKms, kind: str, suite: str, context: dict[str, str]) -> None:
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper, suite=suite)
    [error] = reasons(unwrapper, for_encryption(suite, context), materials.encrypted_data_keys)
    if kind.startswith("ecdh") or kind == "rsa":
        assert type(error) is AwsCryptographicMaterialProvidersException
    else:
        assert error.error_code == "InvalidCiphertextException"
    found = unwrapped(unwrapper, for_encryption(suite), materials.encrypted_data_keys)
    assert found.plaintext_data_key == materials.plaintext_data_key


# Of a related key the Region; the length of the sender's point, which what is left of the provider info tells, too.
DOES_NOT_MATTER = {"mrk": range(12, 21), "ecdh static": range(38, 42), "ecdh discovery": range(38, 42)}


@KINDS
@SUITES
def test_changed_byte_never_yields_the_data_key(kms: LocalKms, kind: str, suite: str) -> None:  # [FW-KR-009]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper, suite=suite)
    [good] = materials.encrypted_data_keys
    assert unwrapped(unwrapper, materials, [good]).plaintext_data_key == materials.plaintext_data_key
    for member in ("ciphertext", "key_provider_info"):
        original = getattr(good, member)
        for position, byte in enumerate(original):
            if member == "key_provider_info" and position in DOES_NOT_MATTER.get(kind, ()):
                continue
            flipped = original[:position] + bytes([byte ^ 1]) + original[position + 1 :]
            with pytest.raises(ServiceError):
                unwrapped(unwrapper, materials, [changed(good, **{member: flipped})])
    for position, letter in enumerate(good.key_provider_id):
        other = good.key_provider_id[:position] + chr(ord(letter) ^ 1) + good.key_provider_id[position + 1 :]
        with pytest.raises(ServiceError):
            unwrapped(unwrapper, materials, [changed(good, key_provider_id=other)])


# ---- Nothing to unwrap


@KINDS
def test_data_key_that_is_there_already_is_kept(kms: LocalKms, kind: str) -> None:
    # [KMS-STRICT-032] [KMS-MRK-032] [KMS-DISC-007] [KMS-MRKDISC-010]
    # [KMS-RSA-026] [KMS-ECDH-036]
    wrapper, unwrapper = made(kms, kind)
    edks = wrapped(wrapper).encrypted_data_keys
    kms.requests.clear()
    materials = for_decryption(plaintext_data_key=DATA_KEY)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="plaintext_data_key"):
        unwrapper.on_decrypt(OnDecryptInput(materials=materials, encrypted_data_keys=edks))
    assert kms.requests == []


@KINDS
@pytest.mark.parametrize("edks", [[], [edk()], [edk(), edk()]], ids=["none", "one", "two"])
def test_no_edk_of_the_keyring_is_an_error(kms: LocalKms, kind: str, edks: list[EncryptedDataKey]) -> None:
    # [KMS-IMPL-021]
    _, unwrapper = made(kms, kind)
    kms.requests.clear()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=f"{len(edks)} encrypted_data_keys"):
        unwrapped(unwrapper, for_encryption(), edks)
    assert kms.requests == []


ANY_BYTES = [b"", b"\xff\xfe", b"\x00" * 300, b"arn:", KEY.encode()]


@KINDS
@pytest.mark.parametrize("info", ANY_BYTES)
def test_edks_of_others_are_skipped_whatever_they_say(kms: LocalKms, kind: str, info: bytes) -> None:
    # [KMS-IMPL-013] [KMS-STRICT-034] [KMS-MRK-034] [KMS-DISC-009]
    # [KMS-MRKDISC-012] [KMS-RSA-027] [KMS-ECDH-041]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    ids = ["raw-aes", "aws-kms-hierarchy", "AWS-KMS", "aws-kms ", "", "aws-kms-", "aws-km", "raw-ecdh-"]
    others = [EncryptedDataKey(key_provider_id=name, key_provider_info=info, ciphertext=b"") for name in ids]
    found = unwrapped(unwrapper, materials, [*others, *materials.encrypted_data_keys])
    assert found.plaintext_data_key == materials.plaintext_data_key


NO_KEY_ARNS = [b"", b"\xff\xfe", b"arn:aws:kms", KEY.encode()[:-36], KEY.encode() + b":", b"alias/a", b"1234"]
NO_KEY_ARNS += [f"arn:aws:kms:us-west-2:{'1' * 12}:alias/example".encode()]


@pytest.mark.parametrize("kind", ["strict", "mrk", "discovery", "mrk discovery", "rsa"])
@pytest.mark.parametrize("info", NO_KEY_ARNS)
def test_own_edk_that_names_no_key_fails_before_any_request(kms: LocalKms, kind: str, info: bytes) -> None:
    # [KMS-STRICT-035] [KMS-MRK-035] [KMS-DISC-010] [KMS-MRKDISC-013]
    # [KMS-RSA-028] [KMS-STRICT-033] [KMS-MRK-033] [KMS-DISC-008]
    # [KMS-MRKDISC-011]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    [good] = materials.encrypted_data_keys
    kms.requests.clear()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="not the ARN of a key"):
        unwrapped(unwrapper, materials, [good, changed(good, key_provider_info=info)])
    assert kms.requests == []


@KINDS
def test_edks_of_others_cost_a_comparison_not_a_parse(
    kms: LocalKms, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:  # [KMS-IMPL-013]
    parsed = []
    parse = KmsArns.default__.ParseArn

    def counted(text: Any) -> Any:
        parsed.append(text)
        return parse(text)

    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper)
    others = [changed(edk(), key_provider_info=KEY.encode())] * 1000
    monkeypatch.setattr(KmsArns.default__, "ParseArn", staticmethod(counted))
    unwrapped(unwrapper, materials, [*others, *materials.encrypted_data_keys])
    assert len(parsed) <= 4
    assert kind.startswith("ecdh") or parsed


@pytest.mark.parametrize(
    ("kind", "length"),
    [(kind, length) for kind in DECRYPTING for length in (0, 6145) if length == 0 or "ecdh" not in kind],
)
@SUITES
def test_ciphertext_that_aws_kms_cannot_take_is_not_sent(kms: LocalKms, kind: str, length: int, suite: str) -> None:
    # [KMS-IMPL-007] [KMS-IMPL-010] [KMS-IMPL-020]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper, suite=suite)
    [good] = materials.encrypted_data_keys
    kms.requests.clear()
    start = good.ciphertext[:48] if suite == INTERMEDIATE else b""
    [error] = reasons(unwrapper, materials, [changed(good, ciphertext=start + bytes(length))])
    assert type(error) is AwsCryptographicMaterialProvidersException
    assert kms.requests == []


@KINDS
@pytest.mark.parametrize("length", [0, 1, 47])
def test_intermediate_ciphertext_without_its_beginning_is_not_sent(kms: LocalKms, kind: str, length: int) -> None:
    # [KMS-IMPL-010]
    wrapper, unwrapper = made(kms, kind)
    materials = wrapped(wrapper, suite=INTERMEDIATE)
    [good] = materials.encrypted_data_keys
    kms.requests.clear()
    [error] = reasons(unwrapper, materials, [changed(good, ciphertext=bytes(length))])
    assert type(error) is AwsCryptographicMaterialProvidersException
    assert kms.requests == []
