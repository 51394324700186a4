"""The classes of the models: what they show, compare, and turn into."""

import copy
import inspect
import pickle
from dataclasses import dataclass
from typing import Any

import pytest
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders, models
from aws_cryptographic_material_providers.mpl.models import (
    AES_GCM,
    HKDF,
    IDENTITY,
    AlgorithmSuiteIdESDK,
    AlgorithmSuiteInfo,
    CommitmentPolicyESDK,
    CommitmentPolicyUnknown,
    CreateRawAesKeyringInput,
    DecryptionMaterials,
    EncryptedDataKey,
    EncryptionMaterials,
    ESDKAlgorithmSuiteId,
    GetEncryptionMaterialsInput,
    None_,
)
from aws_cryptography_primitives import _objects, _shapes
from aws_cryptography_primitives._shapes import Integer, Kind, ListOf, MapOf, OptionalMember, Structure, UnionMember

SECRET = b"a secret of thirty-two bytes ..."
SUITE = AwsCryptographicMaterialProviders().get_algorithm_suite_info(b"\x05\x78")
STRUCTURES = [c for c in vars(models).values() if inspect.isclass(c) and issubclass(c, Structure)]


@dataclass(frozen=True)
class Meta:
    region_name: str = "us-west-2"


@dataclass(frozen=True)
class Client:
    """Goes for a client of AWS KMS."""

    meta: Meta = Meta()

    def decrypt(self) -> None: ...


def sample(kind: Kind) -> Any:
    """A value that a member may hold."""
    match kind:
        case OptionalMember():
            return sample(kind.kind)
        case _shapes.Text():
            return "text"
        case _shapes.Blob():
            return SECRET
        case Integer():
            return kind.low + 1
        case _shapes.Choice():
            return kind.values[0]
        case ListOf():
            return [sample(kind.item)]
        case MapOf():
            return {sample(kind.key): sample(kind.value)}
        case _shapes.Nested():
            return made(kind.structure)
        case _objects.AwsClient():
            return Client()
        case _shapes.OneOf():
            return made(next(iter(kind.classes.values())))
    return AwsCryptographicMaterialProviders().create_raw_aes_keyring(
        key_namespace="n", key_name="k", wrapping_key=SECRET, wrapping_alg="ALG_AES256_GCM_IV12_TAG16"
    )


def made(structure: type[Structure]) -> Structure:
    return structure(**{name: sample(kind) for name, kind in structure._members.items()})


def holds_secrets(structure: type[Structure]) -> bool:
    kinds = [kind.kind if isinstance(kind, OptionalMember) else kind for kind in structure._members.values()]
    return any(isinstance(kind.item if isinstance(kind, ListOf) else kind, _shapes.Secret) for kind in kinds)


@pytest.mark.parametrize("structure", STRUCTURES, ids=lambda structure: structure.__name__)
def test_dictionary_gives_structure_back(structure: type[Structure]) -> None:
    value = made(structure)
    again = structure.from_dict(value.as_dict())
    assert again.as_dict() == value.as_dict()


@pytest.mark.parametrize("structure", STRUCTURES, ids=lambda structure: structure.__name__)
def test_copy_and_pickle_are_equal(structure: type[Structure]) -> None:
    value = made(structure)
    assert copy.copy(value) == value
    if not any(name in repr(value) for name in ("Keyring object",)):
        assert copy.deepcopy(value) == value
        assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("structure", list(filter(holds_secrets, STRUCTURES)), ids=lambda structure: structure.__name__)
def test_repr_shows_secrets_by_length(structure: type[Structure]) -> None:
    shown = repr(made(structure))
    assert "<32 bytes>" in shown
    for name, kind in structure._members.items():
        inner = kind.kind if isinstance(kind, OptionalMember) else kind
        if isinstance(inner, _shapes.Secret):
            assert f"{name}=<32 bytes>" in shown


def test_repr_of_a_secret_of_a_wrong_type_shows_its_type() -> None:
    given = CreateRawAesKeyringInput(key_namespace="n", key_name="k", wrapping_key="pass", wrapping_alg="a")  # type: ignore[arg-type]
    assert repr(given) == (
        "CreateRawAesKeyringInput(key_namespace='n', key_name='k', wrapping_key=<str>, wrapping_alg='a')"
    )


def test_repr_leaves_absent_members_out() -> None:
    policy = CommitmentPolicyESDK("REQUIRE_ENCRYPT_REQUIRE_DECRYPT")
    given = GetEncryptionMaterialsInput(encryption_context={"a": "b"}, commitment_policy=policy)
    assert repr(given) == (
        "GetEncryptionMaterialsInput(encryption_context={'a': 'b'}, "
        "commitment_policy=CommitmentPolicyESDK(value='REQUIRE_ENCRYPT_REQUIRE_DECRYPT'))"
    )


def test_equality_is_of_class_and_members() -> None:
    assert AES_GCM(key_length=32, tag_length=16, iv_length=12) == AES_GCM(key_length=32, tag_length=16, iv_length=12)
    assert AES_GCM(key_length=32, tag_length=16, iv_length=12) != AES_GCM(key_length=16, tag_length=16, iv_length=12)
    assert IDENTITY() == IDENTITY()
    assert IDENTITY() != None_()
    assert IDENTITY() != object()


def test_equality_compares_secrets_of_any_type() -> None:
    def materials(key: Any) -> DecryptionMaterials:
        return DecryptionMaterials(
            algorithm_suite=SUITE, encryption_context={}, required_encryption_context_keys=[], plaintext_data_key=key
        )

    assert materials(b"same") == materials(bytearray(b"same"))
    assert materials(b"same") != materials(b"else")
    assert materials(b"same") != materials(None)
    assert materials("text") == materials("text")


def test_encrypted_data_keys_go_into_sets_and_others_do_not() -> None:
    key = EncryptedDataKey(key_provider_id="id", key_provider_info=b"info", ciphertext=b"text")
    same = EncryptedDataKey(key_provider_id="id", key_provider_info=bytearray(b"info"), ciphertext=b"text")
    assert {key, same} == {key}
    with pytest.raises(TypeError):
        hash(IDENTITY())


@pytest.mark.parametrize("given", [{"key_length": 0}, {"key_length": 33}, {"tag_length": 33}, {"iv_length": 256}])
def test_constructor_refuses_lengths_out_of_range(given: dict[str, int]) -> None:
    [name] = given
    with pytest.raises(ValueError, match=f"^{name} is {given[name]}; expected [01] to (32|255)$"):
        AES_GCM(**{"key_length": 32, "tag_length": 16, "iv_length": 12, **given})


def test_required_numbers_default_to_zero() -> None:
    with pytest.raises(ValueError, match=r"^input_key_length is 0; expected 1 to 32$"):
        HKDF(hmac="SHA_256")
    assert HKDF(hmac="SHA_256", input_key_length=1, output_key_length=32).salt_length == 0


def test_constructor_leaves_none_and_types_to_the_call() -> None:
    key = EncryptedDataKey(key_provider_id=None, key_provider_info=5, ciphertext="x")  # type: ignore[arg-type]
    assert (key.key_provider_id, key.key_provider_info, key.ciphertext) == (None, 5, "x")


@pytest.mark.parametrize("d", [{}, {"ESDK": "0x0578", "DBE": "0x6700"}])
def test_union_dictionary_has_exactly_one_key(d: dict[str, str]) -> None:
    with pytest.raises(TypeError, match=f"^a union has exactly one key; found {len(d)}$"):
        AlgorithmSuiteIdESDK.from_dict(d)


def test_union_as_member_is_read_by_its_key() -> None:
    suite = AlgorithmSuiteInfo.from_dict(SUITE.as_dict())
    assert suite == SUITE
    assert type(suite.id) is AlgorithmSuiteIdESDK
    assert SUITE.as_dict()["symmetric_signature"] == {"None": {}}
    with pytest.raises(TypeError, match=r"^a union has one of the keys ESDK, DBE; found S3$"):
        AlgorithmSuiteInfo.from_dict({**SUITE.as_dict(), "id": {"S3": "0x0070"}})


def test_unknown_union_member_keeps_its_tag() -> None:
    unknown = CommitmentPolicyUnknown("S3")
    assert repr(unknown) == "CommitmentPolicyUnknown(tag='S3')"
    assert CommitmentPolicyUnknown.from_dict(unknown.as_dict()).tag == "S3"


def test_enumerations_are_strings_with_their_set() -> None:
    assert ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY == "0x0478"
    assert "0x0578" in ESDKAlgorithmSuiteId.values
    assert len(ESDKAlgorithmSuiteId.values) == 11


class TestSharedSuite:
    """The description of a suite is one object for everybody."""

    def test_every_call_gives_the_same_object(self) -> None:
        assert AwsCryptographicMaterialProviders().get_algorithm_suite_info(b"\x05\x78") is SUITE

    @pytest.mark.parametrize("part", [SUITE, SUITE.id, SUITE.kdf, SUITE.kdf.value, SUITE.encrypt.value])
    def test_neither_it_nor_its_parts_can_be_changed(self, part: Any) -> None:
        name = next(iter(part._members))
        with pytest.raises(AttributeError, match=f"^{name} of a shared {type(part).__name__} cannot be changed"):
            setattr(part, name, None)
        with pytest.raises(AttributeError, match=f"^{name} of a shared {type(part).__name__} cannot be deleted$"):
            delattr(part, name)

    def test_it_looks_like_any_other(self) -> None:
        plain = AlgorithmSuiteInfo.from_dict(SUITE.as_dict())
        assert type(plain) is AlgorithmSuiteInfo
        assert isinstance(SUITE, AlgorithmSuiteInfo)
        assert SUITE.__eq__(plain)
        assert plain == SUITE
        assert repr(SUITE) == repr(plain)

    def test_copies_can_be_changed(self) -> None:
        deep = copy.deepcopy(SUITE)
        deep.kdf.value.hmac = "SHA_256"  # type: ignore[union-attr]
        shallow = copy.copy(SUITE)
        shallow.binary_id = b"other"
        read = pickle.loads(pickle.dumps(SUITE))
        read.message_version = 1
        assert SUITE.kdf.value.hmac == "SHA_512"  # type: ignore[union-attr]
        assert (SUITE.binary_id, SUITE.message_version) == (b"\x05\x78", 2)

    def test_its_parts_can_be_passed_on(self) -> None:
        materials = AwsCryptographicMaterialProviders().initialize_decryption_materials(
            algorithm_suite_id=SUITE.id,
            encryption_context={"aws-crypto-public-key": "AAAA"},
            required_encryption_context_keys=[],
        )
        assert materials.algorithm_suite is SUITE


def test_every_union_member_has_a_tag_of_its_own() -> None:
    members = [c for c in STRUCTURES if issubclass(c, UnionMember)]
    assert [c._tag for c in members] == [c.__name__ for c in members]  # type: ignore[attr-defined]


def test_materials_need_keyword_arguments() -> None:
    with pytest.raises(TypeError):
        EncryptionMaterials(SUITE, {}, [], [])  # type: ignore[call-arg,misc]
