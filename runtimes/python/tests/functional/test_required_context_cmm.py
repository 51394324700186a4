"""The materials manager that insists on context."""

from collections.abc import Callable
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    CollectionOfErrors,
    InvalidAlgorithmSuiteInfoOnEncrypt,
    OpaqueError,
    ServiceError,
)
from aws_cryptographic_material_providers.mpl.models import (
    CreateRequiredEncryptionContextCMMInput,
    DecryptMaterialsInput,
    DecryptMaterialsOutput,
    GetEncryptionMaterialsInput,
    GetEncryptionMaterialsOutput,
)
from aws_cryptographic_material_providers.mpl.references import ICryptographicMaterialsManager

from runtimes.python.tests.functional.foreign import Delegate, Raising
from runtimes.python.tests.functional.made import (
    CONTEXT,
    DIRECT,
    MPL,
    PUBLIC_KEY,
    SIGNING,
    SUITES,
    aes_keyring,
    changed,
    cmm_of,
    decrypted_by,
    encrypted_by,
    policy_of,
    suite_id,
)

OWNER = {"owner": "Zoë"}
PURPOSE = {"purpose": "backup"}


def insisting(*keys: str, underlying: ICryptographicMaterialsManager | None = None) -> ICryptographicMaterialsManager:
    return MPL.create_required_encryption_context_cmm(
        underlying_cmm=underlying or cmm_of(aes_keyring()), required_encryption_context_keys=list(keys or ["owner"])
    )


class Recording(ICryptographicMaterialsManager):
    """Lets another manager do the work, remembers what it was asked, and may change members of the answer."""

    def __init__(self, alter: Callable[[Any], dict[str, Any]] = lambda materials: {}) -> None:
        self.cmm = cmm_of(aes_keyring())
        self.alter = alter
        self.asked: list[Any] = []

    def get_encryption_materials(self, param: GetEncryptionMaterialsInput) -> GetEncryptionMaterialsOutput:
        self.asked.append(param)
        made = self.cmm.get_encryption_materials(param).encryption_materials
        return GetEncryptionMaterialsOutput(encryption_materials=changed(made, **self.alter(made)))

    def decrypt_materials(self, param: DecryptMaterialsInput) -> DecryptMaterialsOutput:
        self.asked.append(param)
        found = self.cmm.decrypt_materials(param).decryption_materials
        return DecryptMaterialsOutput(decryption_materials=changed(found, **self.alter(found)))


@pytest.mark.parametrize("suite", SUITES)
def test_value_of_a_required_key_is_not_stored_and_is_given_again(suite: str) -> None:
    # [FW-RECMM-004] [FW-RECMM-006] [FW-RECMM-007] [FW-RECMM-009]
    cmm = insisting()
    made = encrypted_by(cmm, suite)
    assert made.required_encryption_context_keys == ["owner"]
    assert CONTEXT.items() <= made.encryption_context.items()
    stored = {key: value for key, value in made.encryption_context.items() if key != "owner"}
    for opening in (cmm, cmm_of(aes_keyring())):
        found = decrypted_by(opening, made, encryption_context=stored, reproduced_encryption_context=OWNER)
        assert found.plaintext_data_key == made.plaintext_data_key
        assert found.encryption_context == made.encryption_context
        assert found.required_encryption_context_keys == ["owner"]
    with pytest.raises(CollectionOfErrors):
        decrypted_by(cmm, made, encryption_context=stored, reproduced_encryption_context={"owner": "Zoe"})


def test_it_is_made_from_a_manager_or_a_keyring() -> None:  # [FW-RECMM-001] [FW-RECMM-002]
    keys = ["owner"]
    members = [{"underlying_cmm": cmm_of(aes_keyring())}, {"keyring": aes_keyring()}, {"keyring": Delegate()}]
    for source in members:
        by_object = MPL.create_required_encryption_context_cmm(
            CreateRequiredEncryptionContextCMMInput(**source, required_encryption_context_keys=keys)
        )
        by_keywords = MPL.create_required_encryption_context_cmm(**source, required_encryption_context_keys=keys)
        made = encrypted_by(by_object)
        found = decrypted_by(by_keywords, made, encryption_context=PURPOSE, reproduced_encryption_context=OWNER)
        assert found.plaintext_data_key == made.plaintext_data_key


SOURCES = {
    "both": ({"underlying_cmm": cmm_of(aes_keyring()), "keyring": aes_keyring()}, ["a"], "both"),
    "neither, before no keys": ({}, [], "neither"),
    "both, before no keys": ({"underlying_cmm": cmm_of(aes_keyring()), "keyring": aes_keyring()}, [], "both"),
    "no keys": ({"underlying_cmm": cmm_of(aes_keyring())}, [], "required_encryption_context_keys is empty"),
    "no keys, from a keyring": ({"keyring": aes_keyring()}, [], "required_encryption_context_keys is empty"),
}


@pytest.mark.parametrize(("source", "keys", "text"), SOURCES.values(), ids=SOURCES)
def test_creation_is_refused_in_order(source: dict[str, Any], keys: list[str], text: str) -> None:
    # [FW-RECMM-001] [FW-RECMM-003]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=text):
        MPL.create_required_encryption_context_cmm(**source, required_encryption_context_keys=keys)


@pytest.mark.parametrize(
    "members", [{"underlying_cmm": aes_keyring()}, {"keyring": cmm_of(aes_keyring())}, {"keyring": "text"}]
)
def test_source_of_a_wrong_type_is_refused_with_its_name(members: dict[str, Any]) -> None:
    with pytest.raises(ServiceError, match=next(iter(members))) as refusal:
        MPL.create_required_encryption_context_cmm(**members, required_encryption_context_keys=["a"])
    assert isinstance(refusal.value, TypeError)


def test_missing_key_is_refused_on_encrypt_before_all_else() -> None:  # [FW-RECMM-004]
    wrong_policy = policy_of("0x6700")
    for keys, missing in ((["owner", "absent", "other"], "absent"), ([PUBLIC_KEY], PUBLIC_KEY)):
        with pytest.raises(
            AwsCryptographicMaterialProvidersException, match=f'encryption_context lacks the key "{missing}"'
        ):
            encrypted_by(insisting(*keys, underlying=Recording()), commitment_policy=wrong_policy)


@pytest.mark.parametrize("key", ["", "Schlüssel", "k" * 60])
def test_missing_key_is_quoted(key: str) -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=f'lacks the key "{key}"'):
        encrypted_by(insisting(key))


def test_missing_key_that_is_long_is_shortened() -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=r'lacks the key "k{99}ü…",'):
        encrypted_by(insisting("k" * 99 + "ü" + "x" * 5000))


def test_public_key_can_be_required_but_never_met_on_encrypt() -> None:
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        encrypted_by(insisting(PUBLIC_KEY), SIGNING)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=PUBLIC_KEY):
        encrypted_by(insisting(PUBLIC_KEY), SIGNING, encryption_context={PUBLIC_KEY: "any"})


def test_underlying_manager_is_asked_for_the_required_keys_as_well() -> None:  # [FW-RECMM-005]
    context = {"a": "1", "b": "2", "c": "3"}
    for wanted, asked in ((None, ["a", "b"]), ([], ["a", "b"]), (["c", "a"], ["c", "a", "a", "b"])):
        underlying = Recording()
        request = GetEncryptionMaterialsInput(
            encryption_context=context,
            commitment_policy=policy_of(DIRECT),
            algorithm_suite_id=suite_id(DIRECT),
            max_plaintext_length=7,
            required_encryption_context_keys=wanted,
        )
        made = insisting("a", "b", underlying=underlying).get_encryption_materials(request).encryption_materials
        assert underlying.asked == [changed(request, required_encryption_context_keys=asked)]
        assert made.required_encryption_context_keys == asked


def test_underlying_manager_is_asked_to_decrypt_with_the_unchanged_request() -> None:  # [FW-RECMM-008]
    underlying = Recording()
    made = encrypted_by(cmm_of(aes_keyring()))
    request = DecryptMaterialsInput(
        algorithm_suite_id=suite_id(DIRECT),
        commitment_policy=policy_of(DIRECT),
        encrypted_data_keys=made.encrypted_data_keys,
        encryption_context=PURPOSE,
        reproduced_encryption_context=OWNER,
    )
    found = insisting(underlying=underlying).decrypt_materials(request).decryption_materials
    assert underlying.asked == [request]
    assert found.plaintext_data_key == made.plaintext_data_key


UNMET = {
    "none": (None, 'which is None, lacks the key "owner"'),
    "empty": ({}, 'reproduced_encryption_context lacks the key "owner"'),
    "other keys": (PURPOSE, 'reproduced_encryption_context lacks the key "owner"'),
    "contradiction first": ({"purpose": "other"}, "different values"),
}


@pytest.mark.parametrize(("reproduced", "text"), UNMET.values(), ids=UNMET)
def test_unmet_demand_is_refused_on_decrypt_before_asking(reproduced: dict[str, str] | None, text: str) -> None:
    # [FW-RECMM-007] [FW-RECMM-010]
    underlying = Recording()
    made = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=text):  # the key in the context is not enough
        decrypted_by(insisting(underlying=underlying), made, reproduced_encryption_context=reproduced)
    assert underlying.asked == []


def test_key_may_be_both_stored_and_reproduced() -> None:
    made = encrypted_by(cmm_of(aes_keyring()))
    found = decrypted_by(insisting(), made, reproduced_encryption_context=OWNER)
    assert found.plaintext_data_key == made.plaintext_data_key
    assert found.required_encryption_context_keys == []


def test_managers_nest() -> None:  # [FW-RECMM-005] [FW-RECMM-009]
    cmm = insisting("purpose", underlying=insisting("owner"))
    made = encrypted_by(cmm)
    assert made.required_encryption_context_keys == ["purpose", "owner"]
    found = decrypted_by(cmm, made, encryption_context={}, reproduced_encryption_context=CONTEXT)
    assert found.plaintext_data_key == made.plaintext_data_key
    for partial in (OWNER, PURPOSE):
        with pytest.raises(AwsCryptographicMaterialProvidersException, match="lacks"):
            decrypted_by(cmm, made, encryption_context={}, reproduced_encryption_context=partial)


def test_duplicates_collapse_into_one_demand() -> None:
    cmm = insisting("owner", "purpose", "owner", "purpose", "owner")
    made = encrypted_by(cmm)
    assert made.required_encryption_context_keys == ["owner", "purpose"]
    found = decrypted_by(cmm, made, encryption_context={}, reproduced_encryption_context=CONTEXT)
    assert found.plaintext_data_key == made.plaintext_data_key


MISBEHAVING_ON_ENCRYPT = {
    "forgets required keys": lambda m: {"required_encryption_context_keys": []},
    "forgets some required keys": lambda m: {"required_encryption_context_keys": ["owner"]},
    "no data key": lambda m: {"plaintext_data_key": None},
    "no encrypted data keys": lambda m: {"encrypted_data_keys": []},
    "drops the context": lambda m: {"encryption_context": {}},
    "short data key": lambda m: {"plaintext_data_key": b"short"},
}


@pytest.mark.parametrize("alter", MISBEHAVING_ON_ENCRYPT.values(), ids=MISBEHAVING_ON_ENCRYPT)
def test_foreign_manager_that_misbehaves_is_refused_on_encrypt(alter: Callable[[Any], dict[str, Any]]) -> None:
    # [FW-RECMM-006]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="get_encryption_materials returned"):
        encrypted_by(insisting(underlying=Recording(alter)), required_encryption_context_keys=["purpose"])


MISBEHAVING_ON_DECRYPT = {
    "drops the reproduced pair": lambda m: {"encryption_context": PURPOSE, "required_encryption_context_keys": []},
    "changes its value": lambda m: {"encryption_context": CONTEXT | {"owner": "Zoe"}},
    "no data key": lambda m: {"plaintext_data_key": None},
    "short data key": lambda m: {"plaintext_data_key": b"short"},
}


@pytest.mark.parametrize("alter", MISBEHAVING_ON_DECRYPT.values(), ids=MISBEHAVING_ON_DECRYPT)
def test_foreign_manager_that_misbehaves_is_refused_on_decrypt(alter: Callable[[Any], dict[str, Any]]) -> None:
    # [FW-RECMM-009] [FW-RECMM-010]
    made = encrypted_by(cmm_of(aes_keyring()))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="decrypt_materials returned"):
        decrypted_by(
            insisting(underlying=Recording(alter)),
            made,
            encryption_context=PURPOSE,
            reproduced_encryption_context=OWNER,
        )


def test_failure_of_the_underlying_manager_is_kept() -> None:  # [FW-RECMM-010]
    error = ZeroDivisionError("by zero")
    cmm = insisting(underlying=cmm_of(Raising(error)))
    with pytest.raises(OpaqueError) as failure:
        encrypted_by(cmm)
    assert failure.value.obj is error
    with pytest.raises(InvalidAlgorithmSuiteInfoOnEncrypt):
        encrypted_by(insisting(), commitment_policy=policy_of("0x0014"))
