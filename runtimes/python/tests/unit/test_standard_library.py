"""The names that other packages reach for in the published standard library."""

import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as core
from smithy_dafny_standard_library.internaldafny.generated import UTF8, Wrappers


def test_utf8_encodes_a_text_outside_the_basic_plane() -> None:
    assert UTF8.default__.Encode("a\N{GRINNING FACE}").value == b"a\xf0\x9f\x98\x80"


def test_utf8_refuses_a_lone_surrogate() -> None:
    assert UTF8.default__.Encode("\ud800").is_Failure


def test_utf8_decodes_what_it_encoded() -> None:
    assert UTF8.default__.Decode(b"a\xf0\x9f\x98\x80").value == "a\N{GRINNING FACE}"


def test_utf8_refuses_an_overlong_form() -> None:
    assert UTF8.default__.Decode(b"\xc0\x80").is_Failure


def test_wrappers_are_those_of_the_core() -> None:
    assert Wrappers.Result_Success is core.Result_Success
    assert Wrappers.Option_None is core.Option_None
