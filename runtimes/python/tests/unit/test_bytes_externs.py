"""Bulk work on byte strings, compared with the ghost functions of Bytes.dfy and BytesExterns.dfy, written again line by line."""

from aws_cryptographic_material_providers.internaldafny.extern.BytesExterns import default__ as externs
from aws_cryptographic_material_providers.internaldafny.runtime import EMPTY, ByteSeq, ItemSeq, Map, Seq
from hypothesis import given
from hypothesis import strategies as st

UINT16_LIMIT = 0x1_0000

byte_strings = st.binary(max_size=4).map(ByteSeq)
maps = st.dictionaries(byte_strings, byte_strings, max_size=8)


def less(a: bytes, b: bytes) -> bool:
    if len(a) == 0 or len(b) == 0:
        return len(a) < len(b)
    if a[0] != b[0]:
        return a[0] < b[0]
    return less(a[1:], b[1:])


def strictly_sorted(keys: list[bytes]) -> bool:
    return all(less(keys[i], keys[j]) for j in range(len(keys)) for i in range(j))


def interleaved(keys: list[bytes], values: dict[bytes, bytes]) -> list[bytes]:
    return [] if len(keys) == 0 else [keys[0], values[keys[0]], *interleaved(keys[1:], values)]


def length_prefixed(field: bytes) -> bytes:
    return bytes([len(field) // 256, len(field) % 256]) + field


def joined(fields: list[bytes]) -> bytes:
    return b"" if len(fields) == 0 else length_prefixed(bytes(fields[0])) + joined(fields[1:])


@given(maps)
def test_sorted_keys_are_all_keys_strictly_sorted(pairs: dict[bytes, bytes]) -> None:
    keys = externs.SortedKeys(Map(pairs))
    assert strictly_sorted([bytes(key) for key in keys])
    assert set(keys) == set(pairs)
    assert len(keys) == len(pairs)


def test_sorted_keys_compare_unsigned_bytes_and_put_prefixes_first() -> None:  # [PRIM-077]
    keys = [b"\x80", b"a", b"", b"aa", b"\xff", b"b", b"\x7f", b"ab"]
    pairs = Map({ByteSeq(key): ByteSeq(b"") for key in keys})
    assert [bytes(key) for key in externs.SortedKeys(pairs)] == [
        b"", b"a", b"aa", b"ab", b"b", b"\x7f", b"\x80", b"\xff",
    ]  # fmt: skip


@given(maps)
def test_interleave_is_interleaved(pairs: dict[bytes, bytes]) -> None:
    keys = list(pairs)
    assert list(externs.Interleave(ItemSeq(keys), Map(pairs))) == interleaved(keys, pairs)


@given(st.lists(st.binary(max_size=300), max_size=8))
def test_join_fields_is_fields(fields: list[bytes]) -> None:
    answer = externs.JoinFields(ItemSeq(map(ByteSeq, fields)))
    assert answer.is_Some
    assert bytes(answer.value) == joined(fields)


def test_join_fields_joins_the_longest_field() -> None:
    longest = bytes(UINT16_LIMIT - 1)
    answer = externs.JoinFields(ItemSeq([ByteSeq(longest)]))
    assert bytes(answer.value) == b"\xff\xff" + longest


def test_join_fields_refuses_a_longer_field_anywhere() -> None:
    too_long, short = ByteSeq(bytes(UINT16_LIMIT)), ByteSeq(b"x")
    for fields in ([too_long], [short, too_long], [too_long, short]):
        assert externs.JoinFields(ItemSeq(fields)).is_None


@given(maps, st.lists(byte_strings, max_size=4))
def test_has_keys_is_true_when_each_is_there(pairs: dict[bytes, bytes], keys: list[bytes]) -> None:
    assert externs.HasKeys(Map(pairs), ItemSeq(keys)) is all(key in pairs for key in keys)
    assert externs.HasKeys(Map(pairs), ItemSeq(pairs)) is True


@given(maps, st.lists(byte_strings, max_size=4), byte_strings, st.lists(byte_strings, max_size=4))
def test_first_missing_is_the_first_that_is_not_there(
    pairs: dict[bytes, bytes], keys: list[bytes], missing: bytes, rest: list[bytes]
) -> None:
    pairs.pop(missing, None)
    wanted = [key for key in keys if key in pairs] + [missing] + rest
    assert externs.FirstMissing(Map(pairs), ItemSeq(wanted)) == missing


def first_occurrences(items: list[bytes]) -> list[bytes]:
    if len(items) == 0:
        return []
    before, last = items[:-1], items[-1]
    return first_occurrences(before) + ([] if last in before else [last])


@given(st.lists(byte_strings, max_size=12))
def test_distinct_is_the_first_occurrences(items: list[bytes]) -> None:
    assert list(externs.Distinct(ItemSeq(items))) == first_occurrences(items)


def test_distinct_takes_linear_time() -> None:
    many = [ByteSeq(i.to_bytes(3)) for i in range(100_000)]
    assert externs.Distinct(ItemSeq(many + many)) == ItemSeq(many)


@given(maps, maps)
def test_agree_compares_the_values_of_common_keys(a: dict[bytes, bytes], b: dict[bytes, bytes]) -> None:
    assert externs.Agree(Map(a), Map(b)) is all(a[key] == b[key] for key in a.keys() & b.keys())
    assert externs.Agree(Map(a), Map(a)) is True


@given(maps, byte_strings, byte_strings)
def test_agree_is_false_when_one_value_differs(a: dict[bytes, bytes], key: bytes, value: bytes) -> None:
    b = a | {key: ByteSeq(value + b"!")}
    assert externs.Agree(Map(a | {key: value}), Map(b)) is False


@given(maps, maps)
def test_keys_not_in_are_those_of_one_map_alone_each_once(a: dict[bytes, bytes], b: dict[bytes, bytes]) -> None:
    keys = externs.KeysNotIn(Map(a), Map(b))
    assert set(keys) == a.keys() - b.keys()
    assert len(keys) == len(a.keys() - b.keys())


sequences = st.lists(byte_strings, max_size=5)


@given(sequences, sequences)
def test_contains_looks_for_each_item(whole: list[bytes], part: list[bytes]) -> None:
    assert externs.Contains(Seq(whole), Seq(part)) is all(item in whole for item in part)
    assert externs.Contains(Seq(whole + part), Seq(part * 2)) is True


@given(maps, maps)
def test_includes_looks_for_each_pair(whole: dict[bytes, bytes], part: dict[bytes, bytes]) -> None:
    expected = all(key in whole and whole[key] == part[key] for key in part)
    assert externs.Includes(Map(whole), Map(part)) is expected
    assert externs.Includes(Map(whole | part), Map(part)) is True


@given(maps, byte_strings, byte_strings)
def test_includes_is_false_when_one_value_differs(whole: dict[bytes, bytes], key: bytes, value: bytes) -> None:
    part = {key: ByteSeq(value + b"!")}
    assert externs.Includes(Map(whole | {key: value}), Map(part)) is False


@given(byte_strings, byte_strings)
def test_equal_in_constant_time_is_equality(a: bytes, b: bytes) -> None:
    assert externs.EqualInConstantTime(a, b) is (bytes(a) == bytes(b))
    assert externs.EqualInConstantTime(a, ByteSeq(bytes(a))) is True
    assert externs.EqualInConstantTime(EMPTY, b) is (len(b) == 0)
