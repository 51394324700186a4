"""A keyring whose key agrees with another's: which keys it takes, which messages are for it, and that others open what it wraps."""

from collections.abc import Callable

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
)
from aws_cryptographic_material_providers.mpl.models import (
    CreateRawEcdhKeyringInput,
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.errors import (
    AwsCryptographicPrimitivesError,
)
from cryptography.hazmat.primitives.asymmetric import ec

from runtimes.python.tests.functional.independent import (
    open_raw_ecdh,
    open_under_intermediate,
    point,
    raw_ecdh_info,
    raw_ecdh_parties,
    seal_under_intermediate,
    signing_key,
)
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    INTERMEDIATE_SUITES,
    KEY_LENGTHS,
    MPL,
    SUITES,
    changed,
    for_decryption,
    for_encryption,
    kinds,
    reasons,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.functional.raw_ecdh import (
    CURVES,
    EACH_CURVE,
    INFO_LENGTHS,
    P256,
    P384,
    SALT,
    bobs,
    ciphertext,
    der,
    discovery,
    ephemeral,
    flipped,
    key,
    keyring_of,
    made_elsewhere,
    pem,
    static,
)


@EACH_CURVE
@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize("make", [static, ephemeral], ids=["static", "ephemeral"])
def test_wrapped_key_has_the_layout_and_opens_elsewhere(make: Callable[..., IKeyring], suite: str, curve: str) -> None:
    # [RAW-ECDH-009] [RAW-ECDH-010] [RAW-ECDH-011] [RAW-ECDH-012] [RAW-ECDH-016] [RAW-ECDH-017] [RAW-ECDH-018]
    # [RAW-ECDH-019] [RAW-ECDH-020] [RAW-ECDH-021] [KEY-AGREE-008] [KEY-AGREE-011] [KEY-AGREE-012]
    materials = wrapped(make(curve=curve), for_encryption(suite))
    [found] = materials.encrypted_data_keys
    info, context = found.key_provider_info, materials.encryption_context
    sender, recipient = raw_ecdh_parties(info)
    assert found.key_provider_id == "raw-ecdh"
    assert info == raw_ecdh_info(sender, recipient)
    assert len(info) == INFO_LENGTHS[curve]
    assert recipient == point(key("bob", curve).public_key())
    assert (sender == point(key("alice", curve).public_key())) == (make is static)
    peer = ec.EllipticCurvePublicKey.from_encoded_point(CURVES[curve], sender)
    if suite in INTERMEDIATE_SUITES:
        assert len(found.ciphertext) == 160
        own = open_raw_ecdh(key("bob", curve), peer, info, found.ciphertext[48:], context)
        assert open_under_intermediate(own, found.ciphertext[:48], context) == materials.plaintext_data_key
        assert materials.symmetric_signing_keys == [signing_key(own)]
    else:
        assert len(found.ciphertext) == 80 + KEY_LENGTHS[suite]
        own = open_raw_ecdh(key("bob", curve), peer, info, found.ciphertext, context)
        assert own == materials.plaintext_data_key


OPENERS = {"same": static, "other party": bobs, "discovery": discovery}


@EACH_CURVE
@pytest.mark.parametrize("make", OPENERS.values(), ids=OPENERS)
def test_key_wrapped_elsewhere_opens(make: Callable[..., IKeyring], curve: str) -> None:
    # [RAW-ECDH-028] [RAW-ECDH-033] [KEY-AGREE-006] [KEY-AGREE-009]
    edk = made_elsewhere(curve=curve)
    assert unwrapped(make(curve=curve), for_encryption(), [edk]).plaintext_data_key == DATA_KEY


def test_intermediate_key_wrapped_elsewhere_opens() -> None:
    own = made_elsewhere(SALT)
    edk = changed(own, ciphertext=seal_under_intermediate(SALT, DATA_KEY, CONTEXT) + own.ciphertext)
    found = unwrapped(discovery(), for_encryption(INTERMEDIATE), [edk])
    assert (found.plaintext_data_key, found.symmetric_signing_key) == (DATA_KEY, signing_key(SALT))


def test_schemes_open_what_they_may() -> None:
    # [RAW-ECDH-013] [RAW-ECDH-022] [RAW-ECDH-028] [KEY-AGREE-003] [KEY-AGREE-005] [KEY-AGREE-006] [KEY-AGREE-009]
    none_for_us = AwsCryptographicMaterialProvidersException
    one_time = wrapped(ephemeral())
    assert unwrapped(discovery(), one_time).plaintext_data_key == one_time.plaintext_data_key
    for keyring in (static(), bobs(), ephemeral(), discovery(pem(key("alice")))):
        with pytest.raises(none_for_us):
            unwrapped(keyring, one_time)
    with pytest.raises(none_for_us):  # the sender's own key does not make it the recipient
        unwrapped(discovery(pem(key("alice"))), wrapped(static()))
    with pytest.raises(none_for_us, match="PublicKeyDiscovery"):
        wrapped(discovery())


def test_one_key_may_be_both() -> None:
    keyring = static(pem(key("alice")), der(key("alice")))
    materials = wrapped(keyring)
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


def test_each_wrapping_has_salt_and_one_time_key_of_its_own() -> None:  # [KEY-AGREE-002] [KEY-AGREE-010]
    keyring, materials = ephemeral(), for_encryption(plaintext_data_key=DATA_KEY)
    edks = [wrapped(keyring, materials).encrypted_data_keys[0] for _ in range(50)]
    assert len({edk.ciphertext[:32] for edk in edks}) == 50
    assert len({edk.key_provider_info for edk in edks}) == 50
    assert len({edk.ciphertext[64:] for edk in edks}) == 50


def test_input_object_and_keywords_make_the_same() -> None:  # [RAW-ECDH-001] [RAW-ECDH-002] [RAW-ECDH-005]
    scheme = RawEcdhStaticConfigurationsPublicKeyDiscovery(
        PublicKeyDiscoveryInput(recipient_static_private_key=pem(key("bob")))
    )
    by_object = MPL.create_raw_ecdh_keyring(CreateRawEcdhKeyringInput(key_agreement_scheme=scheme, curve_spec=P256))
    for keyring in (by_object, keyring_of(scheme)):
        assert isinstance(keyring, IKeyring)
        assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY


@pytest.mark.parametrize("provider_id", ["raw-ecdh", "aws-kms-ecdh"])
def test_both_provider_ids_are_accepted(provider_id: str) -> None:  # [RAW-ECDH-026]
    edk = changed(made_elsewhere(), key_provider_id=provider_id)
    for keyring in (static(), bobs(), discovery()):
        assert unwrapped(keyring, for_encryption(), [edk]).plaintext_data_key == DATA_KEY


@pytest.mark.parametrize("provider_id", ["raw-ecdh ", "RAW-ECDH", "aws-kms", "aws-kms-ecd", ""])
def test_other_provider_ids_are_skipped(provider_id: str) -> None:  # [RAW-ECDH-025] [RAW-ECDH-026] [RAW-ECDH-035]
    other = changed(made_elsewhere(), key_provider_id=provider_id, key_provider_info=b"not looked at")
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        unwrapped(discovery(), for_encryption(), [other])
    assert unwrapped(discovery(), for_encryption(), [other, made_elsewhere()]).plaintext_data_key == DATA_KEY


INFO = made_elsewhere().key_provider_info
MALFORMED = {
    "empty": b"",
    "cut": INFO[:-1],
    "and more": INFO + b"\0",
    "version 0": b"\0" + INFO[1:],
    "version 2": b"\2" + INFO[1:],
    "recipient reaches the end": INFO[:1] + (75 - 9).to_bytes(4) + INFO[5:],
    "recipient beyond the end": INFO[:1] + b"\xff" * 4 + INFO[5:],
}


@pytest.mark.parametrize("info", MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("first", [False, True], ids=["after a good one", "before a good one"])
def test_malformed_info_ends_decryption(info: bytes, first: bool) -> None:  # [RAW-ECDH-027]
    edks = [made_elsewhere(), changed(made_elsewhere(), key_provider_info=info)]
    for keyring in (static(), discovery()):
        with pytest.raises(AwsCryptographicMaterialProvidersException, match="malformed"):
            unwrapped(keyring, for_encryption(), edks[::-1] if first else edks)


def test_senders_length_is_not_read() -> None:  # [RAW-ECDH-037]
    info = INFO[: 5 + 33] + b"\xff" * 4 + INFO[9 + 33 :]
    edk = changed(made_elsewhere(), key_provider_info=info)
    assert unwrapped(static(), for_encryption(), [edk]).plaintext_data_key == DATA_KEY


SENDERS = {
    "prefix 04": b"\x04" + INFO[-32:],
    "x beyond the field": b"\x02" + b"\xff" * 32,
    "off the curve": b"\x02" + bytes(31) + b"\x01",  # x = 1: no point of P-256
    "zeros": bytes(33),
}


@pytest.mark.parametrize("sender", SENDERS.values(), ids=SENDERS)
def test_sender_that_is_no_point_is_an_error_of_its_edk(sender: bytes) -> None:  # [RAW-ECDH-031] [RAW-ECDH-036]
    bad = changed(made_elsewhere(), key_provider_info=INFO[:-33] + sender)
    [found] = reasons(discovery(), for_encryption(), [bad])
    assert isinstance(found, AwsCryptographicPrimitives)
    assert isinstance(found.message, AwsCryptographicPrimitivesError)
    assert unwrapped(discovery(), for_encryption(), [bad, made_elsewhere()]).plaintext_data_key == DATA_KEY


def test_every_edk_for_the_keyring_has_its_reason_in_order() -> None:
    # [RAW-ECDH-029] [RAW-ECDH-030] [RAW-ECDH-032] [RAW-ECDH-033] [RAW-ECDH-035] [KEY-AGREE-013]
    refused, primitives = AwsCryptographicMaterialProvidersException, AwsCryptographicPrimitives
    edks = [
        (flipped(0), refused),
        (flipped(32), refused),
        (flipped(64), primitives),
        (flipped(111), primitives),
        (ciphertext(lambda c: b""), refused),
        (ciphertext(lambda c: c[:68]), refused),
        (ciphertext(lambda c: c[:96]), refused),
        (ciphertext(lambda c: c[:97]), primitives),
        (ciphertext(lambda c: c[:-1]), primitives),
        (ciphertext(lambda c: c + b"\0"), primitives),
        (made_elsewhere(b"sixteen bytes..."), refused),
        (made_elsewhere(context={}), refused),
    ]
    stranger = changed(made_elsewhere(), key_provider_id="another")
    for keyring in (static(), discovery()):
        found = reasons(keyring, for_encryption(), [stranger, *(edk for edk, _ in edks)])
        assert kinds(found) == [kind for _, kind in edks]
        last = unwrapped(keyring, for_encryption(), [edks[0][0], made_elsewhere()])  # [RAW-ECDH-034]
        assert last.plaintext_data_key == DATA_KEY


def test_no_edk_for_the_keyring_is_one_error() -> None:  # [RAW-ECDH-035]
    for edks in ([], [made_elsewhere(curve=P384)]):
        with pytest.raises(AwsCryptographicMaterialProvidersException, match="none of the"):
            unwrapped(discovery(), for_encryption(), edks)


def test_message_of_a_stranger_opens_by_discovery_alone() -> None:  # [KEY-AGREE-006] [KEY-AGREE-009]
    edk = made_elsewhere(sender="carol")
    assert unwrapped(discovery(), for_encryption(), [edk]).plaintext_data_key == DATA_KEY
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        unwrapped(bobs(), for_encryption(), [edk])


CONTEXT_TOO_LONG = {"key": "v" * 65536}


def test_checks_on_encrypt_have_an_order() -> None:  # [RAW-ECDH-013] [RAW-ECDH-015] [EDK-WRAP-015]
    unfit = for_encryption(DIRECT, CONTEXT_TOO_LONG, plaintext_data_key=b"short")
    refused = AwsCryptographicMaterialProvidersException
    with pytest.raises(refused, match="PublicKeyDiscovery"):
        wrapped(discovery(), unfit)
    with pytest.raises(refused, match="cannot be serialized"):
        wrapped(static(), unfit)
    with pytest.raises(refused, match="not valid"):
        wrapped(static(), for_encryption(plaintext_data_key=b"short"))


def test_checks_on_decrypt_have_an_order() -> None:  # [RAW-ECDH-022] [RAW-ECDH-023] [RAW-ECDH-024]
    has_key = for_decryption(DIRECT, CONTEXT_TOO_LONG, plaintext_data_key=DATA_KEY)
    malformed = changed(made_elsewhere(), key_provider_info=b"")
    refused = AwsCryptographicMaterialProvidersException
    with pytest.raises(refused, match="EphemeralPrivateKeyToStaticPublicKey"):
        ephemeral().on_decrypt(materials=has_key, encrypted_data_keys=[malformed])
    with pytest.raises(refused, match="plaintext_data_key"):
        discovery().on_decrypt(materials=has_key, encrypted_data_keys=[malformed])
    too_long = for_decryption(DIRECT, CONTEXT_TOO_LONG)
    with pytest.raises(refused, match="malformed"):
        discovery().on_decrypt(materials=too_long, encrypted_data_keys=[malformed])
    with pytest.raises(refused, match="none of the"):
        discovery().on_decrypt(materials=too_long, encrypted_data_keys=[])
    with pytest.raises(CollectionOfErrors) as failure:
        discovery().on_decrypt(materials=too_long, encrypted_data_keys=[made_elsewhere()])
    assert kinds(failure.value.list) == [refused]


def test_materials_that_were_given_stay_as_they_were() -> None:
    before, empty = for_encryption(), for_decryption()
    after = wrapped(static(), before)
    static().on_decrypt(materials=empty, encrypted_data_keys=after.encrypted_data_keys)
    assert (before, empty) == (for_encryption(), for_decryption())
