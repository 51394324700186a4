"""Which keys a raw ECDH keyring takes, and in which encodings."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    EphemeralPrivateKeyToStaticPublicKeyInput,
    RawEcdhStaticConfigurationsUnknown,
)
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.errors import (
    AwsCryptographicPrimitivesError,
)
from cryptography.hazmat.primitives.serialization import PrivateFormat

from runtimes.python.tests.functional.made import DATA_KEY, for_encryption, unwrapped, wrapped
from runtimes.python.tests.functional.raw_ecdh import (
    BAD_PRIVATE,
    BAD_PUBLIC,
    BOB,
    COMPRESSED_SPKI,
    EACH_CURVE,
    bobs,
    der,
    discovery,
    ephemeral,
    hybrid,
    key,
    keyring_of,
    made_elsewhere,
    pem,
    static,
)


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL], ids=["PKCS8", "SEC1"])
def test_private_keys_in_pem_work(form: PrivateFormat) -> None:  # [RAW-ECDH-006] [KEY-AGREE-004] [KEY-AGREE-007]
    own = pem(key("bob"), form)
    for keyring in (discovery(own), discovery(bytearray(own)), static(own, der(key("alice")))):
        assert unwrapped(keyring, for_encryption(), [made_elsewhere()]).plaintext_data_key == DATA_KEY


@EACH_CURVE
def test_points_are_compared_not_their_encodings(curve: str) -> None:  # [RAW-ECDH-028]
    keyring = static(peer=hybrid(key("bob", curve)), curve=curve)
    materials = wrapped(keyring)
    for opener in (keyring, static(curve=curve), bobs(curve), discovery(curve=curve)):
        assert unwrapped(opener, materials).plaintext_data_key == materials.plaintext_data_key


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
