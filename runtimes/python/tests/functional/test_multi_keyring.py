"""Several keyrings as one: who is asked, in which order, with what, and what becomes of failures."""

from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl.errors import (
    AwsCryptographicMaterialProvidersException,
    AwsCryptographicPrimitives,
    CollectionOfErrors,
    InvalidDecryptionMaterials,
    OpaqueError,
)
from aws_cryptographic_material_providers.mpl.models import EncryptionMaterials
from aws_cryptographic_material_providers.mpl.references import IKeyring

from runtimes.python.tests.functional.foreign import Delegate, Raising
from runtimes.python.tests.functional.made import (
    DATA_KEY,
    DIRECT,
    INTERMEDIATE,
    MPL,
    SUITES,
    aes_keyring,
    changed,
    for_decryption,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)

OTHER_KEY = b"another wrapping key of 32 bytes"


def names(materials: EncryptionMaterials) -> list[str]:
    """Which keyrings wrapped the data key, in order."""
    return [edk.key_provider_info[:-20].decode() for edk in materials.encrypted_data_keys]


def nested() -> IKeyring:
    """a( b(c, d), e, (f) ): generators are named first."""
    inner = multi_keyring(aes_keyring("b"), aes_keyring("c"), aes_keyring("d"))
    return multi_keyring(inner, aes_keyring("e"), multi_keyring(aes_keyring("f")), generator=aes_keyring("a"))


def test_multi_keyring_without_members_is_refused() -> None:  # [FW-MK-001]
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="generator or child_keyrings"):
        MPL.create_multi_keyring(child_keyrings=[])


@pytest.mark.parametrize("suite", SUITES)
def test_generator_comes_first_then_children_in_order(suite: str) -> None:  # [FW-MK-004] [FW-MK-006] [FW-MK-007]
    keyring = multi_keyring(aes_keyring("first"), aes_keyring("second"), generator=aes_keyring("generator"))
    materials = wrapped(keyring, for_encryption(suite))
    assert names(materials) == ["generator", "first", "second"]
    assert MPL.encryption_materials_has_plaintext_data_key(materials) is None


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_every_member_alone_finds_the_data_key(suite: str) -> None:  # [FW-EM-002] [FW-MK-009] [FW-CMM-016]
    materials = wrapped(nested(), for_encryption(suite))
    symmetric_signing_keys = materials.symmetric_signing_keys or [None] * 6
    assert names(materials) == ["a", "b", "c", "d", "e", "f"]
    for name, symmetric_signing_key in zip("abcdef", symmetric_signing_keys, strict=True):
        found = unwrapped(aes_keyring(name), materials)
        assert found.plaintext_data_key == materials.plaintext_data_key
        assert found.symmetric_signing_key == symmetric_signing_key


def test_generator_alone_and_children_alone_are_enough() -> None:  # [FW-MK-001]
    alone = wrapped(multi_keyring(generator=aes_keyring("generator")))
    more = wrapped(multi_keyring(aes_keyring("child")), alone)
    assert names(more) == ["generator", "child"]
    assert more.plaintext_data_key == alone.plaintext_data_key


def test_children_alone_need_a_data_key() -> None:  # [FW-MK-005]
    child = Delegate()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="without a generator"):
        wrapped(multi_keyring(child))
    assert child.asked == []


def test_children_wrap_a_data_key_that_was_given() -> None:  # [FW-MK-006] [FW-KR-005]
    materials = wrapped(multi_keyring(aes_keyring("child")), for_encryption(plaintext_data_key=DATA_KEY))
    assert names(materials) == ["child"]
    assert materials.plaintext_data_key == DATA_KEY


def test_generator_refuses_a_data_key_that_was_given() -> None:  # [FW-MK-003]
    generator = Delegate()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="plaintext_data_key"):
        wrapped(multi_keyring(generator=generator), for_encryption(plaintext_data_key=DATA_KEY))
    assert generator.asked == []


def test_each_member_gets_what_the_one_before_returned() -> None:  # [FW-MK-004] [FW-MK-006]
    members = [Delegate(aes_keyring(name)) for name in ("generator", "first", "second")]
    last = wrapped(multi_keyring(*members[1:], generator=members[0]))
    given = [member.asked[0].materials for member in members]
    assert given[0] == for_encryption()
    assert [names(materials) for materials in given] == [[], ["generator"], ["generator", "first"]]
    assert {materials.plaintext_data_key for materials in given[1:]} == {last.plaintext_data_key}


def test_failure_of_the_generator_is_handed_on() -> None:  # [FW-MK-004] [FW-MK-012]
    child, error = Delegate(), InvalidDecryptionMaterials("not today")
    with pytest.raises(InvalidDecryptionMaterials, match=r"^not today$"):
        wrapped(multi_keyring(child, generator=Raising(error)))
    assert child.asked == []


CHILD_FAILURES = {
    "modelled": (InvalidDecryptionMaterials("not today"), InvalidDecryptionMaterials),
    "foreign": (ZeroDivisionError("not today"), ZeroDivisionError),
    "collection": (CollectionOfErrors(message="not today", list=[]), CollectionOfErrors),
}


@pytest.mark.parametrize(("error", "cause"), CHILD_FAILURES.values(), ids=CHILD_FAILURES)
def test_failure_of_a_child_becomes_the_cause(
    error: Exception, cause: type[Exception]
) -> None:  # [FW-MK-006] [FW-MK-012]
    last = Delegate()
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=r"child_keyrings\[1\]") as failure:
        wrapped(multi_keyring(aes_keyring("first"), Raising(error), last, generator=aes_keyring()))
    found = failure.value.__cause__
    assert type(found.obj if isinstance(found, OpaqueError) else found) is cause
    assert "not today" in str(found)
    assert last.asked == []


def test_failure_of_a_nested_child_has_a_chain_of_causes() -> None:  # [FW-MK-012]
    inner = multi_keyring(aes_keyring(), Raising(InvalidDecryptionMaterials("not today")))
    with pytest.raises(AwsCryptographicMaterialProvidersException, match=r"child_keyrings\[0\]") as failure:
        wrapped(multi_keyring(inner, generator=aes_keyring()))
    middle = failure.value.__cause__
    assert "child_keyrings[1]" in str(middle)
    assert type(middle.__cause__) is InvalidDecryptionMaterials


def test_failure_leaves_the_materials_as_they_were() -> None:  # [FW-KR-002] [FW-KR-008]
    before = for_encryption(INTERMEDIATE)
    with pytest.raises(AwsCryptographicMaterialProvidersException):
        wrapped(multi_keyring(Raising(ValueError()), generator=aes_keyring()), before)
    assert before == for_encryption(INTERMEDIATE)


@pytest.mark.parametrize("position", range(4))
def test_first_success_wins(position: int) -> None:  # [FW-MK-009] [FW-MK-010]
    members = [Delegate(aes_keyring(key=OTHER_KEY)) for _ in range(4)]
    members[position].keyring = aes_keyring()
    materials = wrapped(aes_keyring())
    found = unwrapped(multi_keyring(*members[1:], generator=members[0]), materials)
    assert found.plaintext_data_key == materials.plaintext_data_key
    assert [len(member.asked) for member in members] == [1] * (position + 1) + [0] * (3 - position)


def test_each_member_gets_the_same_materials_and_all_edks() -> None:  # [FW-MK-009]
    members = [Delegate(aes_keyring(key=OTHER_KEY)) for _ in range(3)]
    materials = wrapped(multi_keyring(aes_keyring("b"), generator=aes_keyring("a")))
    with pytest.raises(CollectionOfErrors):
        unwrapped(multi_keyring(*members[1:], generator=members[0]), materials)
    for member in members:
        assert member.asked[0].materials == for_decryption()
        assert member.asked[0].encrypted_data_keys == materials.encrypted_data_keys


@pytest.mark.parametrize("suite", [DIRECT, INTERMEDIATE])
def test_first_edk_that_opens_wins(suite: str) -> None:  # [RAW-AES-022]
    keyring = aes_keyring()
    twice = wrapped(keyring, wrapped(keyring, for_encryption(suite)))
    found = unwrapped(keyring, twice)
    assert found.symmetric_signing_key == (twice.symmetric_signing_keys or [None])[0]
    found = unwrapped(keyring, twice, twice.encrypted_data_keys[::-1])
    assert found.symmetric_signing_key == (twice.symmetric_signing_keys or [None])[-1]


def test_failures_are_collected_in_order() -> None:  # [FW-MK-011] [FW-DCMM-015]
    error = ZeroDivisionError("by zero")
    members = [aes_keyring(key=OTHER_KEY), aes_keyring("other"), Raising(error)]
    keyring = multi_keyring(*members, generator=Raising(InvalidDecryptionMaterials("not today")))
    with pytest.raises(
        CollectionOfErrors, match=r"^No Configured Keyring was able to decrypt the Data Key\."
    ) as failure:
        unwrapped(keyring, wrapped(aes_keyring()))
    generator, wrong_key, wrong_name, foreign = failure.value.list
    assert type(generator) is InvalidDecryptionMaterials
    assert [type(reason) for reason in wrong_key.list] == [AwsCryptographicPrimitives]
    assert [type(reason) for reason in wrong_name.list] == [AwsCryptographicMaterialProvidersException]
    assert foreign.obj is error


def shape(error: Exception) -> Any:
    return [shape(each) for each in error.list] if isinstance(error, CollectionOfErrors) else type(error).__name__


def test_nested_collections_are_kept() -> None:  # [FW-MK-011]
    inner = multi_keyring(aes_keyring("b"), aes_keyring("c"), generator=Raising(ValueError()))
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(multi_keyring(inner, generator=aes_keyring("a")), wrapped(aes_keyring()))
    mismatch = ["AwsCryptographicMaterialProvidersException"]
    assert shape(failure.value) == [mismatch, ["OpaqueError", mismatch, mismatch]]


def test_no_edks_is_a_collection_of_empty_collections() -> None:  # [FW-MK-011] [RAW-AES-031]
    keyring = multi_keyring(aes_keyring("b"), generator=aes_keyring("a"))
    with pytest.raises(CollectionOfErrors) as failure:
        unwrapped(keyring, for_encryption(), [])
    assert shape(failure.value) == [[], []]


UNFIT_FOR_DECRYPTION = {
    "data key already": {"plaintext_data_key": DATA_KEY},
    "verification key, but the suite does not sign": {"verification_key": b""},
    "required key missing": {"required_encryption_context_keys": ["absent"]},
}


@pytest.mark.parametrize("members", UNFIT_FOR_DECRYPTION.values(), ids=UNFIT_FOR_DECRYPTION)
def test_unfit_materials_are_refused_before_anybody_is_asked(
    members: dict[str, Any],
) -> None:  # [FW-MK-008] [FW-KR-006]
    member, before = Delegate(), for_decryption(**members)
    with pytest.raises(AwsCryptographicMaterialProvidersException, match="decryption materials"):
        multi_keyring(member, generator=member).on_decrypt(materials=before, encrypted_data_keys=[])
    assert member.asked == []
    assert before == for_decryption(**members)


def test_members_may_be_shared_and_repeated() -> None:
    keyring = aes_keyring()
    materials = wrapped(multi_keyring(keyring, keyring, multi_keyring(keyring), generator=keyring))
    assert len({edk.ciphertext for edk in materials.encrypted_data_keys}) == 4
    for edk in materials.encrypted_data_keys:
        assert unwrapped(keyring, materials, [edk]).plaintext_data_key == materials.plaintext_data_key


def test_deep_nesting_works() -> None:
    keyring = aes_keyring()
    for _ in range(20):
        keyring = multi_keyring(generator=keyring)
    materials = wrapped(keyring)
    assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key


def test_list_of_children_may_change_after_creation() -> None:
    children = [aes_keyring("child")]
    keyring = MPL.create_multi_keyring(generator=aes_keyring("generator"), child_keyrings=children)
    children.clear()
    assert names(wrapped(keyring)) == ["generator", "child"]


def test_users_keyring_in_the_middle_gets_the_materials_so_far() -> None:
    middle = Delegate(aes_keyring("own"))
    materials = wrapped(
        multi_keyring(multi_keyring(middle), generator=aes_keyring("generator")), for_encryption(INTERMEDIATE)
    )
    assert names(materials) == ["generator", "own"]
    so_far = middle.asked[0].materials
    assert changed(
        so_far, encrypted_data_keys=[], symmetric_signing_keys=[], plaintext_data_key=None
    ) == for_encryption(INTERMEDIATE)
    assert len(so_far.symmetric_signing_keys) == 1
