"""A keyring whose key agrees with another's: which keys it takes, which messages are for it, and that others open what it wraps."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    CreateRawEcdhKeyringInput,
    EncryptedDataKey,
    EphemeralPrivateKeyToStaticPublicKeyInput,
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
    RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey,
    RawEcdhStaticConfigurationsUnknown,
    RawPrivateKeyToStaticPublicKeyInput,
)
from aws_cryptographic_material_providers.mpl.references import IKeyring
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.errors import (
    AwsCryptographicPrimitivesError,
)
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from runtimes.python.tests.functional.independent import (
    open_raw_ecdh,
    open_under_intermediate,
    point,
    raw_ecdh_info,
    raw_ecdh_parties,
    seal_raw_ecdh,
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
    unwrapped,
    wrapped,
)

CURVES: dict[str, ec.EllipticCurve] = {
    "ECC_NIST_P256": ec.SECP256R1(),
    "ECC_NIST_P384": ec.SECP384R1(),
    "ECC_NIST_P521": ec.SECP521R1(),
}
P256, P384, P521 = CURVES
EACH_CURVE = pytest.mark.parametrize("curve", CURVES)
INFO_LENGTHS = {P256: 75, P384: 107, P521: 143}
SALT = bytes(range(32))


@cache
def key_on(curve: str, who: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(CURVES[curve])


def key(who: str, curve: str = P256) -> ec.EllipticCurvePrivateKey:
    return key_on(curve, who)


def pem(key: Any, form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


def der(key: Any) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def keyring_of(scheme: Any, curve: str = P256) -> IKeyring:
    return MPL.create_raw_ecdh_keyring(key_agreement_scheme=scheme, curve_spec=curve)


def static(own: bytes | None = None, peer: bytes | None = None, curve: str = P256) -> IKeyring:
    """Alice's, for Bob."""
    members = RawPrivateKeyToStaticPublicKeyInput(
        sender_static_private_key=pem(key("alice", curve)) if own is None else own,
        recipient_public_key=der(key("bob", curve)) if peer is None else peer,
    )
    return keyring_of(RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey(members), curve)


def bobs(curve: str = P256) -> IKeyring:
    return static(pem(key("bob", curve)), der(key("alice", curve)), curve)


def ephemeral(peer: bytes | None = None, curve: str = P256) -> IKeyring:
    members = EphemeralPrivateKeyToStaticPublicKeyInput(
        recipient_public_key=der(key("bob", curve)) if peer is None else peer
    )
    return keyring_of(RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey(members), curve)


def discovery(own: bytes | None = None, curve: str = P256) -> IKeyring:
    """Bob's."""
    members = PublicKeyDiscoveryInput(recipient_static_private_key=pem(key("bob", curve)) if own is None else own)
    return keyring_of(RawEcdhStaticConfigurationsPublicKeyDiscovery(members), curve)


def made_elsewhere(
    data_key: bytes = DATA_KEY, curve: str = P256, context: dict[str, str] = CONTEXT, sender: str = "alice"
) -> EncryptedDataKey:
    mine, peer = key(sender, curve), key("bob", curve).public_key()
    info = raw_ecdh_info(point(mine.public_key()), point(peer))
    ciphertext = seal_raw_ecdh(mine, peer, info, SALT, data_key, context)
    return EncryptedDataKey(key_provider_id="raw-ecdh", key_provider_info=info, ciphertext=ciphertext)


def reasons(keyring: IKeyring, edks: list[EncryptedDataKey], suite: str = DIRECT) -> list[Exception]:
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(keyring, for_encryption(suite), edks)
    return list(failure.value.list)


def kinds(errors: list[Exception]) -> list[type[Exception]]:
    return [type(error) for error in errors]


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
    [found] = reasons(discovery(), [bad])
    assert isinstance(found, AwsCryptographicPrimitives)
    assert isinstance(found.message, AwsCryptographicPrimitivesError)
    assert unwrapped(discovery(), for_encryption(), [bad, made_elsewhere()]).plaintext_data_key == DATA_KEY


def ciphertext(change: Callable[[bytes], bytes]) -> EncryptedDataKey:
    good = made_elsewhere()
    return changed(good, ciphertext=change(good.ciphertext))


def flipped(position: int) -> EncryptedDataKey:
    return ciphertext(lambda c: c[:position] + bytes([c[position] ^ 1]) + c[position + 1 :])


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
        found = reasons(keyring, [stranger, *(edk for edk, _ in edks)])
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


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL], ids=["PKCS8", "SEC1"])
def test_private_keys_in_pem_work(form: PrivateFormat) -> None:  # [RAW-ECDH-006] [KEY-AGREE-004] [KEY-AGREE-007]
    own = pem(key("bob"), form)
    for keyring in (discovery(own), discovery(bytearray(own)), static(own, der(key("alice")))):
        assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY


def hybrid(key: ec.EllipticCurvePrivateKey) -> bytes:
    """The public key with its point as 06 or 07, x, y: the parity twice."""
    plain, length = der(key), (key.curve.key_size + 7) // 8
    return plain[: -2 * length - 1] + bytes([6 + plain[-1] % 2]) + plain[-2 * length :]


@EACH_CURVE
def test_points_are_compared_not_their_encodings(curve: str) -> None:  # [RAW-ECDH-028]
    keyring = static(peer=hybrid(key("bob", curve)), curve=curve)
    materials = wrapped(keyring)
    for opener in (keyring, static(curve=curve), bobs(curve), discovery(curve=curve)):
        assert unwrapped(opener, materials).plaintext_data_key == materials.plaintext_data_key


def x962(key: ec.EllipticCurvePrivateKey, form: PublicFormat) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, form)


BOB = der(key("bob"))
SPKI_HEAD = BOB[:-65]
COMPRESSED_SPKI = bytes.fromhex("3039301306072a8648ce3d020106082a8648ce3d030107032200") + point(key("bob").public_key())
RSA = rsa.generate_private_key(65537, 1024)
BAD_PUBLIC = {
    "garbage": b"garbage",
    "empty": b"",
    "PEM": key("bob").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "uncompressed point": x962(key("bob"), PublicFormat.UncompressedPoint),
    "compressed point": x962(key("bob"), PublicFormat.CompressedPoint),
    "id-ecDH": BOB.replace(bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06052b8104010c")),
    "trailing byte": BOB + b"\0",
    "other curve": der(key("bob", P384)),
    "secp256k1": der(ec.generate_private_key(ec.SECP256K1())),
    "brainpool": der(ec.generate_private_key(ec.BrainpoolP256R1())),
    "RSA": der(RSA),
    "private DER": key("bob").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "off the curve": BOB[:-1] + bytes([BOB[-1] ^ 1]),
    "(0, 0)": SPKI_HEAD + b"\x04" + bytes(64),
    "x beyond the field": SPKI_HEAD + b"\x04" + b"\xff" * 32 + BOB[-32:],
    "infinity": bytes.fromhex("3019301306072a8648ce3d020106082a8648ce3d03010703020000"),
}
BAD_PRIVATE = {
    "garbage": b"garbage",
    "empty": b"",
    "DER": key("alice").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "encrypted": key("alice").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password")),
    "public PEM": key("alice").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "other curve": pem(key("alice", P521)),
    "secp256k1": pem(ec.generate_private_key(ec.SECP256K1())),
    "RSA": pem(RSA),
}


@pytest.mark.parametrize("peer", BAD_PUBLIC.values(), ids=BAD_PUBLIC)
def test_public_key_of_another_form_is_refused_at_creation(peer: bytes) -> None:
    # [RAW-ECDH-003] [RAW-ECDH-004] [RAW-ECDH-006] [RAW-ECDH-008] [KEY-AGREE-001] [KEY-AGREE-007]
    for make in (ephemeral, lambda peer: static(peer=peer)):
        with pytest.raises(AwsCryptographicPrimitives) as refusal:
            make(peer)
        assert isinstance(refusal.value.message, AwsCryptographicPrimitivesError)


@pytest.mark.parametrize("own", BAD_PRIVATE.values(), ids=BAD_PRIVATE)
def test_private_key_of_another_form_is_refused_at_creation(own: bytes) -> None:
    # [RAW-ECDH-003] [RAW-ECDH-006] [RAW-ECDH-008] [KEY-AGREE-004] [KEY-AGREE-007]
    for make in (discovery, lambda own: static(own, b"garbage")):  # the private key comes first
        with pytest.raises(AwsCryptographicPrimitives, match="private key") as refusal:
            make(own)
        assert isinstance(refusal.value.message, AwsCryptographicPrimitivesError)


def test_compressed_point_in_der_is_refused_for_its_length() -> None:  # [RAW-ECDH-007]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="59 bytes long"):
        ephemeral(COMPRESSED_SPKI)


def test_curve_sm2_is_refused() -> None:  # [RAW-ECDH-008]
    for make in (
        lambda: ephemeral(BOB, "SM2"),
        lambda: static(pem(key("alice")), BOB, "SM2"),
        lambda: discovery(pem(key("bob")), "SM2"),
    ):
        with pytest.raises(AwsCryptographicPrimitives, match="SM2"):
            make()


UNFIT_SCHEMES = {
    "unknown member": RawEcdhStaticConfigurationsUnknown("tag"),
    "None": None,
    "not in the union": EphemeralPrivateKeyToStaticPublicKeyInput(recipient_public_key=BOB),
}


@pytest.mark.parametrize("scheme", UNFIT_SCHEMES.values(), ids=UNFIT_SCHEMES)
def test_unfit_scheme_is_refused(scheme: Any) -> None:  # [RAW-ECDH-002] [RAW-ECDH-014]
    with pytest.raises(ServiceError, match="key_agreement_scheme"):
        keyring_of(scheme)


@pytest.mark.parametrize("curve", ["ECC_NIST_P224", "p256", None])
def test_unknown_curve_is_refused(curve: Any) -> None:  # [RAW-ECDH-008]
    with pytest.raises(ServiceError, match="curve_spec"):
        ephemeral(BOB, curve)
