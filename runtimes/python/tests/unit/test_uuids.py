"""UUIDs: their text is that of Python's `uuid`, and what else is read as one."""

import uuid
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.UuidExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.generated.RandomUuids import default__ as random_uuids
from aws_cryptographic_material_providers.internaldafny.generated.Uuids import default__ as uuids
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, TextSeq
from hypothesis import given
from hypothesis import strategies as st
from smithy_dafny_standard_library.internaldafny.generated import UUID

SIXTEEN = st.binary(min_size=16, max_size=16)
CANONICAL = "905b8fd0-0f1e-4a2d-8c3b-5a697887a6b5"


@given(SIXTEEN)
def test_text_is_that_of_another_implementation_and_is_read_back(data: bytes) -> None:  # [PRIM-074]
    text = externs.ToText(ByteSeq(data))
    assert str.__str__(text) == str(uuid.UUID(bytes=data))
    assert uuids.FromText(text).value == externs.FromCanonicalText(text).value == data


@pytest.mark.parametrize("spelling", [CANONICAL.upper(), CANONICAL.replace("-", ""), CANONICAL.replace("b", "B", 1)])
def test_other_spelling_is_read_but_is_not_canonical(spelling: str) -> None:  # [PRIM-075]
    assert bytes(uuids.FromText(TextSeq(spelling)).value) == uuid.UUID(CANONICAL).bytes
    assert externs.FromCanonicalText(TextSeq(spelling)).is_None


@pytest.mark.parametrize(
    "text",
    [
        "",
        CANONICAL[:-1],
        CANONICAL + "0",
        CANONICAL.replace("-", "_"),
        CANONICAL.replace("9", "g"),
        CANONICAL.replace("9", "\uff19"),
        "{" + CANONICAL + "}",
        "urn:uuid:" + CANONICAL,
        "-" + CANONICAL.replace("-", "", 1),
        "0" * 36,
    ],
)
def test_other_text_is_none(text: str) -> None:
    assert uuids.FromText(TextSeq(text)).is_None
    assert externs.FromCanonicalText(TextSeq(text)).is_None


def test_new_ones_are_random_and_of_version_4() -> None:  # [PRIM-074]
    made = [uuid.UUID(bytes=bytes(random_uuids.New().value)) for _ in range(100)]
    assert len(set(made)) == 100
    assert {(one.version, one.variant) for one in made} == {(4, uuid.RFC_4122)}
    text: Any = UUID.default__.GenerateUUID().value
    assert uuid.UUID(str.__str__(text)).version == 4
    assert externs.FromCanonicalText(text).is_Some
