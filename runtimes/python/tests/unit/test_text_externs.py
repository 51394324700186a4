"""Text and its UTF-8 bytes."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.TextExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, ByteSeq, Map, Seq, TextSeq
from hypothesis import given
from hypothesis import strategies as st

# RFC 3629 §7
EXAMPLES = {
    "A≢Α.": "41e289a2ce912e",
    "한국어": "ed959ceab5adec96b4",
    "日本語": "e697a5e69cace8aa9e",
    "\ufeff𣎴": "efbbbff0a38eb4",
    "": "",
    "\x00\x7f\u0080\u07ff\u0800\uffff\U00010000\U0010ffff": "007fc280dfbfe0a080efbfbff0908080f48fbfbf",
}

NOT_UTF8 = {
    "continuation alone": "80",
    "cut short": "e282",
    "overlong NUL": "c080",
    "overlong slash": "e080af",
    "surrogate": "eda080",
    "surrogate pair": "eda0bdedb880",
    "above U+10FFFF": "f4908080",
    "never a byte of UTF-8": "ff",
}


@pytest.mark.parametrize(("text", "encoded"), EXAMPLES.items())
def test_encode_and_decode_agree_with_rfc_3629(text: str, encoded: str) -> None:
    assert bytes(externs.Encode(TextSeq(text)).value) == bytes.fromhex(encoded)
    assert str.__str__(externs.Decode(ByteSeq(bytes.fromhex(encoded))).value) == text


def test_encode_of_the_empty_sequence_of_all_types_is_empty() -> None:
    assert bytes(externs.Encode(EMPTY).value) == b""


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", "\ud83d\ude00"])
def test_encode_of_a_surrogate_is_none(text: str) -> None:
    assert externs.Encode(TextSeq(text)).is_None


@pytest.mark.parametrize("encoded", NOT_UTF8.values(), ids=NOT_UTF8)
def test_decode_of_what_is_not_utf8_is_none(encoded: str) -> None:
    assert externs.Decode(ByteSeq(bytes.fromhex(encoded))).is_None


@given(st.binary(max_size=12))
def test_decoded_text_encodes_to_the_same_bytes(encoded: bytes) -> None:
    text = externs.Decode(ByteSeq(encoded))
    assert text.is_None or bytes(externs.Encode(text.value).value) == encoded


@given(st.text())
def test_encoded_text_decodes_to_itself(text: str) -> None:
    assert externs.Decode(externs.Encode(TextSeq(text)).value).value == TextSeq(text)


@given(st.text())
def test_is_ascii_looks_at_every_character(text: str) -> None:
    assert externs.IsAscii(Seq(text)) is all(ord(c) < 128 for c in text)


def parts(text: str, separator: str) -> list[str]:
    """The ghost function Parts, literally."""
    if not text:
        return [""]
    first, *others = parts(text[1:], separator)
    return ["", first, *others] if text[0] == separator else [text[0] + first, *others]


@given(st.text(alphabet="a:é", max_size=30))
def test_split_cuts_at_each_separator(text: str) -> None:
    assert ["".join(part) for part in externs.Split(Seq(text), ":")] == parts(text, ":")


@given(st.dictionaries(st.text(), st.text()))
def test_decode_pairs_decodes_each_key_and_value(pairs: dict[str, str]) -> None:
    encoded = Map({ByteSeq(key.encode()): ByteSeq(value.encode()) for key, value in pairs.items()})
    decoded = externs.DecodePairs(encoded).value
    assert {"".join(key): "".join(value) for key, value in dict.items(decoded)} == pairs
    assert all("".join(decoded[Seq(key)]) == value for key, value in pairs.items())


@pytest.mark.parametrize("encoded", NOT_UTF8.values(), ids=NOT_UTF8)
def test_decode_pairs_of_other_bytes_is_none(encoded: str) -> None:
    bad, good = ByteSeq(bytes.fromhex(encoded)), ByteSeq(b"good")
    assert externs.DecodePairs(Map({bad: good})).is_None
    assert externs.DecodePairs(Map({good: bad})).is_None


@given(st.dictionaries(st.text(), st.text()))
def test_encode_pairs_encodes_each_key_and_value(pairs: dict[str, str]) -> None:
    encoded = externs.EncodePairs(Map({Seq(key): Seq(value) for key, value in pairs.items()})).value
    assert {bytes(k): bytes(v) for k, v in dict.items(encoded)} == {k.encode(): v.encode() for k, v in pairs.items()}


def test_encode_pairs_of_a_character_without_encoding_is_none() -> None:
    bad, good = TextSeq("\ud800"), TextSeq("good")
    assert externs.EncodePairs(Map({bad: good})).is_None
    assert externs.EncodePairs(Map({good: bad})).is_None
