"""No text that the library makes shows a key."""

import base64
import inspect
import traceback
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import models
from aws_cryptographic_material_providers.mpl.errors import ServiceError

from runtimes.python.tests.functional.foreign import Altering, Returning
from runtimes.python.tests.functional.made import (
    DATA_KEY,
    INTERMEDIATE_SIGNING,
    MPL,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    edk,
    encrypted_by,
    for_decryption,
    for_encryption,
    multi_keyring,
    wrapped,
)

SECRET = b"The secret key, as no one sees it"
SECRET_MEMBERS = {
    "plaintext_data_key", "signing_key", "verification_key", "symmetric_signing_key", "symmetric_signing_keys", "wrapping_key",
}  # fmt: skip


def shows(text: str, secret: bytes = SECRET) -> bool:
    """In any of the ways in which bytes are written, in full or in part."""
    part = secret[4:20]
    written = [repr(part)[2:-1], part.hex(), base64.b64encode(secret)[8:24].decode(), ", ".join(map(str, part))]
    return any(form in text for form in written)


def structures() -> list[type]:
    found = [kind for _, kind in inspect.getmembers(models, inspect.isclass) if hasattr(kind, "as_dict")]
    return [kind for kind in found if not kind.__name__.endswith("Unknown")]


def filled(kind: type) -> Any:
    """An object whose secret members hold the secret, and the others materials with the secret."""
    materials = {"plaintext_data_key": SECRET, "signing_key": SECRET, "symmetric_signing_keys": [SECRET]}
    nested = changed(for_encryption(), **materials)
    names = inspect.signature(kind).parameters
    secrets = {name: [SECRET] if name.endswith("keys") else SECRET for name in SECRET_MEMBERS}
    return kind(**{name: secrets.get(name, nested) for name in names})


def test_texts_are_searched_for_every_way_to_write_a_secret() -> None:
    forms = [repr(SECRET), str(bytearray(SECRET)), SECRET.hex(), base64.b64encode(SECRET).decode(), str(list(SECRET))]
    assert all(shows(form) for form in forms)
    assert not shows("<33 bytes>")


def test_there_are_structures_with_secrets() -> None:
    with_secrets = [kind for kind in structures() if SECRET_MEMBERS & inspect.signature(kind).parameters.keys()]
    assert len(structures()) > 40
    assert len(with_secrets) >= 4


@pytest.mark.parametrize("kind", structures(), ids=lambda kind: kind.__name__)
def test_structure_does_not_show_its_secrets(
    kind: type,
) -> None:  # [FW-API-006] [FW-EM-005] [FW-EM-007] [FW-EM-011] [FW-DM-002]
    value = filled(kind)
    assert not shows(repr(value))
    assert not shows(str(value))
    assert not shows(f"{[value]}")


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, str, list], ids=lambda kind: kind.__name__)
def test_secret_of_any_kind_is_not_shown(kind: Any) -> None:  # [FW-API-006]
    value = SECRET.decode() if kind is str else kind(SECRET)
    text = repr(for_encryption(plaintext_data_key=value))
    assert not shows(text)
    assert "plaintext_data_key=<" in text


def test_lengths_are_shown() -> None:
    assert "plaintext_data_key=<32 bytes>" in repr(for_encryption(plaintext_data_key=DATA_KEY))
    assert "symmetric_signing_keys=[<1 bytes>, <2 bytes>]" in repr(for_encryption(symmetric_signing_keys=[b"1", b"22"]))


def test_objects_of_the_library_do_not_show_their_keys() -> None:  # [FW-API-006]
    keyring = aes_keyring(key=SECRET[:32])
    for value in (keyring, cmm_of(keyring), multi_keyring(keyring, generator=keyring), MPL):
        inside = [value, vars(value), value._impl, getattr(value._impl, "__dict__", {})]
        assert not any(shows(repr(part) + str(part), SECRET[:32]) for part in inside)


def test_values_of_the_core_do_not_show_their_keys() -> None:
    seen = []

    class Spy:
        def OnEncrypt(self, value: Any) -> Any:
            seen.append(repr(value) + str(value))
            raise StopIteration

    keyring = aes_keyring()
    keyring._impl = Spy()
    with pytest.raises(ServiceError):
        wrapped(keyring, for_encryption(plaintext_data_key=SECRET))
    assert len(seen) == 1
    assert not shows(seen[0])


FAILURES = {
    "key of wrong length": lambda: aes_keyring_of(SECRET),
    "key of wrong type": lambda: aes_keyring_of(SECRET.decode()),
    "keys as list": lambda: aes_keyring_of(list(SECRET)),
    "data key of wrong length": lambda: wrapped(aes_keyring(), for_encryption(plaintext_data_key=SECRET)),
    "data key of wrong type": lambda: wrapped(aes_keyring(), for_encryption(plaintext_data_key=SECRET.decode())),
    "data key already": lambda: aes_keyring().on_decrypt(
        materials=for_decryption(plaintext_data_key=SECRET[:32]), encrypted_data_keys=[]
    ),
    "signing key of wrong type": lambda: wrapped(aes_keyring(), for_encryption(signing_key=SECRET.decode())),
    "transition": lambda: MPL.valid_encryption_materials_transition(
        start=for_encryption(plaintext_data_key=SECRET[:32]), stop=for_encryption(plaintext_data_key=SECRET[1:])
    ),
    "no EDKs": lambda: MPL.encryption_materials_has_plaintext_data_key(for_encryption(plaintext_data_key=SECRET)),
    "long data key of a user's keyring": lambda: encrypted_by(
        cmm_of(Altering(lambda _: {"plaintext_data_key": SECRET}))
    ),
    "data key of a user's keyring as text": lambda: encrypted_by(
        cmm_of(Altering(lambda _: {"plaintext_data_key": SECRET.decode()}))
    ),
    "user's keyring returns the data key": lambda: encrypted_by(cmm_of(Returning(SECRET))),
    "data key too short for the suite": lambda: wrapped(
        multi_keyring(aes_keyring()), for_encryption(plaintext_data_key=SECRET)
    ),
}


def aes_keyring_of(key: Any) -> Any:
    return MPL.create_raw_aes_keyring(
        key_namespace="a", key_name="b", wrapping_key=key, wrapping_alg="ALG_AES256_GCM_IV12_TAG16"
    )


def texts_of(error: BaseException | None) -> list[str]:
    if error is None:
        return []
    return [str(error), repr(error), *texts_of(error.__cause__), *texts_of(error.__context__)]


@pytest.mark.parametrize("fail", FAILURES.values(), ids=FAILURES)
def test_error_does_not_show_keys(fail: Any) -> None:  # [FW-API-006]
    with pytest.raises(ServiceError) as failure:
        fail()
    assert not any(shows(text) for text in texts_of(failure.value))
    assert not shows("".join(traceback.format_exception_only(failure.value)))


@pytest.mark.parametrize("member", ["wrapping_alg", "key_namespace", "key_name"])
def test_key_given_for_another_member_is_not_shown(member: str) -> None:
    good = {
        "key_namespace": "a",
        "key_name": "b",
        "wrapping_key": bytes(32),
        "wrapping_alg": "ALG_AES256_GCM_IV12_TAG16",
    }
    with pytest.raises(TypeError, match=f"{member} is a bytes") as failure:
        MPL.create_raw_aes_keyring(**good | {member: SECRET})
    assert not any(shows(text) for text in texts_of(failure.value))


def test_wrong_key_does_not_show_in_the_reasons() -> None:
    cmm = cmm_of(aes_keyring(key=SECRET[:32]))
    materials = encrypted_by(cmm, INTERMEDIATE_SIGNING)
    with pytest.raises(ServiceError) as failure:
        decrypted_by(
            cmm_of(aes_keyring(key=SECRET[1:])), materials, encrypted_data_keys=[edk(), *materials.encrypted_data_keys]
        )
    reasons = [text for reason in failure.value.list for text in texts_of(reason)]
    assert not any(shows(text, SECRET[:32]) or shows(text, SECRET[1:]) for text in reasons)
    assert not any(shows(text, materials.plaintext_data_key) for text in reasons)


def test_materials_do_not_show_what_a_manager_made() -> None:  # [FW-API-006]
    cmm = cmm_of(aes_keyring())
    materials = encrypted_by(cmm, INTERMEDIATE_SIGNING)
    found = decrypted_by(cmm, materials)
    secrets = [materials.plaintext_data_key, materials.signing_key, *materials.symmetric_signing_keys]
    assert not any(shows(repr(value), secret) for value in (materials, found) for secret in secrets)
