"""Base64: what the encoder writes, and nothing else, is read."""

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.Base64Externs import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from hypothesis import given
from hypothesis import strategies as st

# RFC 4648 §10, and the last two letters of the alphabet
EXAMPLES = {
    b"": b"",
    b"f": b"Zg==",
    b"fo": b"Zm8=",
    b"foo": b"Zm9v",
    b"foob": b"Zm9vYg==",
    b"fooba": b"Zm9vYmE=",
    b"foobar": b"Zm9vYmFy",
    b"\xfb\xff\xfe": b"+//+",
}

NOT_BASE64 = [
    b"A", b"AA", b"AAA", b"AAEC ", b" AAEC", b"AA EC", b"AAEC\n", b"AB==", b"AAF=", b"-_-_", b"A===", b"====", b"AA==AAAA",
    b"AAEC=", b"AAEC====", b"A=AA", b"Zm9v!", b"Zm\x009v", b"Zm9v\xff", b"AA=A",
]  # fmt: skip


@pytest.mark.parametrize(("data", "encoded"), EXAMPLES.items())
def test_encode_and_decode_agree_with_rfc_4648(data: bytes, encoded: bytes) -> None:
    assert bytes(externs.Encode(ByteSeq(data))) == encoded
    assert bytes(externs.Decode(ByteSeq(encoded)).value) == data


@pytest.mark.parametrize("encoded", NOT_BASE64)
def test_decode_of_anything_else_is_none(encoded: bytes) -> None:  # [FW-EC-012]
    assert externs.Decode(ByteSeq(encoded)).is_None


@given(st.binary())
def test_decode_inverts_encode(data: bytes) -> None:
    assert bytes(externs.Decode(externs.Encode(ByteSeq(data))).value) == data


@given(st.text(alphabet="AB+/=z \n-", max_size=9).map(str.encode))
def test_decoded_data_encodes_to_the_same_bytes(encoded: bytes) -> None:
    data = externs.Decode(ByteSeq(encoded))
    assert data.is_None or bytes(externs.Encode(data.value)) == encoded
