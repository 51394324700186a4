"""The runtime means what the stock Dafny runtime means: the same random operations on both, the answers compared."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import _dafny as stock
import pytest
from aws_cryptographic_material_providers.internaldafny import runtime
from aws_cryptographic_material_providers.internaldafny.runtime import (
    EMPTY,
    LARGE,
    Blob,
    ByteSeq,
    Datatype,
    ItemSeq,
    ListArray,
    Map,
    Seq,
    TextSeq,
)
from hypothesis import given
from hypothesis import strategies as st

# Values of either runtime are made from lists (for sequences), frozensets, pairs, tuples, characters and integers.


@dataclass(frozen=True)
class Pairs:
    """What a map is made from."""

    of: list[tuple[Any, Any]]


def built(value: Any, its: Any) -> Any:
    """The value in the runtime `its`."""
    match value:
        case list():
            return its.SeqWithoutIsStrInference([built(item, its) for item in value])
        case frozenset():
            return its.Set([built(item, its) for item in value])
        case Pairs():
            return its.Map({built(k, its): built(v, its) for k, v in value.of})
        case tuple():
            return tuple(built(part, its) for part in value)
        case str():
            return its.CodePoint(value)
    return value


def plain(value: Any) -> Any:
    """What a value of either runtime says."""
    match value:
        case stock.MultiSet():
            return "multiset", frozenset((plain(k), n) for k, n in dict.items(value) if n)
        case dict():
            return "map", frozenset((plain(k), plain(v)) for k, v in dict.items(value))
        case frozenset():
            return "set", frozenset(map(plain, value))
        case stock.Seq():
            return "seq", tuple(map(plain, value.Elements))
        case ByteSeq() | TextSeq() | ItemSeq():
            return "seq", tuple(map(plain, value))
        case str():
            return str(value)
        case tuple() | list():
            return tuple(map(plain, value))
    return value


bytes_ = st.integers(0, 255)
integers = bytes_ | st.integers(-2, 300)
characters = st.characters(codec="utf-8")
ELEMENTS: list[st.SearchStrategy[Any]] = [
    bytes_,
    integers,
    st.booleans(),
    characters,
    st.lists(integers, max_size=3),
    st.lists(characters, max_size=3),
    st.lists(st.lists(bytes_, max_size=2), max_size=2),
    st.tuples(bytes_, st.lists(bytes_, max_size=2)),
    st.frozensets(integers, max_size=3),
    st.lists(st.tuples(bytes_, integers), max_size=2).map(Pairs),
]
index = st.integers(0, 20)


@dataclass
class Sequences:
    """Sequences of one type, and steps that make more of them; operands are chosen by number."""

    given: list[list[Any]]
    steps: list[tuple[Any, ...]]

    def run(self, its: Any) -> list[Any]:
        made = [built(sequence, its) for sequence in self.given]
        for step, a, i, b, value in self.steps:
            s, other = made[a % len(made)], made[b % len(made)]
            low, high = sorted((i % (len(s) + 1), b % (len(s) + 1)))
            if step == "slice":
                made.append(its.SeqWithoutIsStrInference(s[low:high:]))
            elif step == "rest":
                made.append(its.SeqWithoutIsStrInference(s[low::]))
            elif step == "concatenation":
                made.append(s + other)
            elif step == "update" and len(s):
                made.append(s.set(i % len(s), built(value, its)))
            elif step == "pick" and len(s):
                made.append(its.SeqWithoutIsStrInference([s[i % len(s)] for _ in range(3)]))
            elif step == "again":
                made.append(its.SeqWithoutIsStrInference(s))
        return made


STEPS = st.sampled_from(["slice", "rest", "concatenation", "update", "pick", "again"])
sequences = st.sampled_from(ELEMENTS).flatmap(
    lambda element: st.builds(
        Sequences,
        st.lists(st.lists(element, max_size=4), min_size=1, max_size=3),
        st.lists(st.tuples(STEPS, index, index, index, element), max_size=8),
    )
)


def both(program: Sequences) -> tuple[list[Any], list[Any]]:
    return program.run(runtime), program.run(stock)


@given(sequences)
def test_sequences_made_by_the_same_steps_say_the_same(program: Sequences) -> None:
    ours, theirs = both(program)
    assert [plain(s) for s in ours] == [plain(s) for s in theirs]
    assert [len(s) for s in ours] == [len(s) for s in theirs]


@given(sequences)
def test_comparisons_of_sequences_agree(program: Sequences) -> None:
    ours, theirs = (list(itertools.product(made, repeat=2)) for made in both(program))
    for (a, b), (c, d) in zip(ours, theirs, strict=True):
        assert (a == b, a != b, a <= b, a < b) == (c == d, c != d, c <= d, c < d)


@given(sequences)
def test_equal_sequences_are_the_same_map_key(program: Sequences) -> None:
    ours, theirs = both(program)
    for made, its in (ours, runtime), (theirs, stock):
        positions = its.Map({s: i for i, s in enumerate(made)})
        assert all(made[positions[s]] == s for s in made)
    assert plain(runtime.Set(ours)) == plain(stock.Set(theirs))
    assert plain(runtime.MultiSet(ours)) == plain(stock.MultiSet(theirs))


@given(sequences)
def test_elements_of_sequences_agree(program: Sequences) -> None:
    ours, theirs = both(program)
    for a, b in zip(ours, theirs, strict=True):
        assert plain(list(a.Elements)) == plain(list(b.Elements))
        assert plain(runtime.Set(a.UniqueElements)) == plain(stock.Set(b.UniqueElements))
        assert plain(runtime.MultiSet(a)) == plain(stock.MultiSet(b))
        assert all(a[i] in a for i in range(len(a)))
        assert [item in ours[0] for item in a.Elements] == [item in theirs[0] for item in b.Elements]


@given(sequences)
def test_quantifiers_over_sequences_agree(program: Sequences) -> None:
    ours, theirs = (
        [
            (
                its.quantifier(s.UniqueElements, True, lambda x, made=made: x in made[0]),
                its.quantifier(s.Elements, False, lambda x, made=made: x in made[-1]),
                its.quantifier(its.IntegerRange(0, len(s)), True, lambda i, s=s: s[i] == s[0]),
            )
            for s in made
        ]
        for its, made in zip((runtime, stock), both(program), strict=True)
    )
    assert ours == theirs


keys = st.sampled_from(ELEMENTS[:8])
maps = keys.flatmap(
    lambda key: st.tuples(*[st.lists(st.tuples(key, st.lists(integers, max_size=2)), max_size=4).map(Pairs)] * 2, key)
)


@given(maps)
def test_maps_agree(values: tuple[Any, ...]) -> None:
    def answers(its: Any) -> list[Any]:
        a, b, key = (built(value, its) for value in values)
        merged = a | b
        return [
            merged,
            b | a,
            a - b.keys,
            merged - its.Set([key]),
            a.set(key, its.SeqWithoutIsStrInference([])),
            a.keys,
            a.values,
            a.items,
            merged.keys - a.keys,
            merged.keys | a.keys,
            merged.keys.intersection(a.keys),
            (key in a, key in a.keys, len(a), len(a.values), len(a.items)),
            (a == b, a != b, merged == b | a, a == a | its.Map({}), hash(a) == hash(a | its.Map({}))),
            its.Set([a, b, merged, a | its.Map({})]),
        ]

    assert [plain(answer) for answer in answers(runtime)] == [plain(answer) for answer in answers(stock)]


groups = keys.flatmap(lambda key: st.tuples(st.lists(key, max_size=5), st.lists(key, max_size=5), key))


@given(groups, st.integers(0, 3))
def test_sets_and_multisets_agree(values: tuple[Any, ...], count: int) -> None:
    def answers(its: Any) -> list[Any]:
        a, b, x = (built(value, its) for value in values)
        sets = its.Set(a.Elements), its.Set(b.Elements)
        multisets = its.MultiSet(a), its.MultiSet(b)
        return [
            *(
                operation
                for left, right in (sets, multisets)
                for operation in (
                    left | right,
                    left - right,
                    left.intersection(right),
                    left.issubset(right),
                    left.ispropersubset(right),
                    left.isdisjoint(right),
                    left == right,
                    x in left,
                )
            ),
            multisets[0].set(x, count),
            multisets[0][x],
            multisets[0].cardinality,
            multisets[0].keys,
            its.MultiSet(a + b) == its.MultiSet(b + a),
            its.MultiSet(a + a) == multisets[0],
        ]

    assert [plain(answer) for answer in answers(runtime)] == [plain(answer) for answer in answers(stock)]


KINDS = [EMPTY, ByteSeq(b"a"), TextSeq("a"), ItemSeq([(1, 2)]), ItemSeq([1, 300])]
EMPTIES = [EMPTY, ByteSeq(), TextSeq(), ItemSeq(), Seq(), Seq([]), Seq({}), Seq(""), Seq(b""), Seq(ItemSeq())]
TYPED = [(empty, kind) for empty in EMPTIES for kind in KINDS if empty is EMPTY or isinstance(kind, type(empty))]


@pytest.mark.parametrize(("empty", "kind"), TYPED, ids=lambda value: type(value).__name__)
def test_an_empty_sequence_joins_with_its_kind(empty: Any, kind: Any) -> None:
    assert (empty + kind, kind + empty) == (kind, kind)
    assert empty <= kind
    assert (empty < kind, kind <= empty, kind < empty, kind == empty) == (bool(kind), not kind, False, not kind)


@pytest.mark.parametrize("empty", EMPTIES, ids=lambda empty: type(empty).__name__)
def test_an_empty_sequence_is_the_empty_sequence(empty: Any) -> None:
    assert (EMPTY == empty, EMPTY != empty, hash(empty)) == (True, False, 0)  # noqa: SIM300
    assert (empty == EMPTY, empty != EMPTY) == (True, False)
    assert Map({empty: 1})[EMPTY] == Map({EMPTY: 1})[empty] == 1
    assert Seq(empty) is EMPTY


def test_slice_of_integers_is_a_byte_sequence_again() -> None:
    mixed = Seq([1, 300])
    assert type(mixed) is ItemSeq
    assert Seq(mixed[:1]) == Seq([1])
    assert hash(Seq(mixed[:1])) == hash(Seq([1]))
    assert Seq([1]) <= mixed
    assert not Seq([300]) <= mixed
    assert mixed.set(1, 2) == Seq([1, 2])
    assert (Seq([1]) + Seq([300]), Seq([300]) + Seq([1])) == (mixed, Seq([300, 1]))


def test_sequence_built_by_index_is_a_byte_sequence() -> None:
    assert type(Seq([i * i for i in range(4)])) is ByteSeq
    assert Seq([i * i for i in range(4)]) == ByteSeq(b"\x00\x01\x04\x09")


def test_truth_values_are_no_bytes() -> None:
    assert type(Seq([True, False])) is ItemSeq


@given(st.integers(), st.integers().filter(bool))
def test_division_is_that_of_the_stock_runtime(a: int, b: int) -> None:
    assert runtime.euclidian_division(a, b) == stock.euclidian_division(a, b)


def test_what_is_not_defined_here_is_that_of_the_stock_runtime() -> None:
    assert runtime.BigOrdinal is stock.BigOrdinal
    assert vars(runtime)["BigOrdinal"] is stock.BigOrdinal
    with pytest.raises(AttributeError, match="no_such_name"):
        runtime.no_such_name  # noqa: B018


def test_only_characters_make_a_text() -> None:
    class Text(str):
        __slots__ = ()

    assert type(Seq([Text("ab")])) is ItemSeq
    assert type(Seq([TextSeq("ab")])) is ItemSeq
    assert type(Seq([stock.CodePoint("a")])) is TextSeq


def test_array_equals_itself_alone() -> None:
    a, b = ListArray([1, 2]), ListArray([1, 2])
    assert (a == a, a == b, a != b, a.length(0)) == (True, False, True, 2)
    assert runtime.Set([a, b]) == {a, b}
    assert Seq(a[:1]) == ByteSeq(b"\x01")


def test_slice_of_an_array_is_a_sequence() -> None:
    array = runtime.Array(0, 3)
    array[1] = 7
    assert Seq(array[1::]) == ByteSeq(b"\x07\x00")


def test_text_beyond_the_basic_plane_is_one_character() -> None:
    text = Seq(map(stock.CodePoint, "a\U0001f511b"))
    assert (type(text), len(text), ord(text[1])) == (TextSeq, 3, 0x1F511)
    assert Seq(text[1:2:]).VerbatimString(False) == "\U0001f511"
    assert runtime.string_of(text[1]) == "'\U0001f511'"


def test_verbatim_string_of_the_empty_text_is_empty() -> None:
    assert (EMPTY.VerbatimString(False), EMPTY.VerbatimString(True)) == ("", '""')


def test_verbatim_string_escapes_as_the_stock_runtime_does() -> None:
    text = 'say "no"\\\n'
    theirs = stock.SeqWithoutIsStrInference(map(stock.CodePoint, text))
    assert TextSeq(text).VerbatimString(True) == theirs.VerbatimString(True)
    assert TextSeq(text).VerbatimString(False) == theirs.VerbatimString(False)


large = st.binary(max_size=3).map(lambda start: start + bytes(range(256)) * 17)
small = st.lists(bytes_, max_size=3).map(Seq) | large.map(ByteSeq)


@given(small, large)
def test_large_bytes_mean_what_their_sequence_means(some: Any, plain: bytes) -> None:
    wrapped = ByteSeq(plain)
    assert Blob(plain) is plain
    assert (some + plain, plain + some) == (some + wrapped, wrapped + some)
    assert type(plain + some) is type(some + plain) is ByteSeq
    assert (plain == some, plain != some, some == plain) == (wrapped == some, wrapped != some, some == wrapped)
    assert (plain <= some, plain < some) == (wrapped <= some, wrapped < some)
    assert (some <= plain, some < plain) == (some <= wrapped, some < wrapped)
    assert (hash(plain), len(plain), plain[-1]) == (hash(wrapped), len(wrapped), wrapped[-1])
    assert Seq(plain[1:]) == Seq(wrapped[1:])


def test_prefix_of_large_bytes_is_found_on_either_side() -> None:
    plain = bytes(LARGE + 2)
    assert ByteSeq(plain[:-1]) <= plain
    assert plain <= ByteSeq(plain + b"x")
    assert plain < ByteSeq(plain + b"x")
    assert not plain < ByteSeq(plain)
    assert not plain <= ByteSeq(plain[:-1] + b"x")
    assert not plain <= EMPTY
    assert plain > EMPTY


@pytest.mark.parametrize("length", [0, 1, LARGE])
def test_few_bytes_are_a_byte_sequence(length: int) -> None:
    assert type(Blob(bytes(length))) is ByteSeq


def test_large_bytes_inside_a_value_show_only_their_length() -> None:
    assert repr(Key(TextSeq("a"), b"s" * 5000)) == "Key(name='a', wrapped=<5000 bytes>)"


class Key(Datatype):
    __slots__ = ("name", "wrapped")

    def __init__(self, name: Any, wrapped: Any) -> None:
        self.name, self.wrapped = name, wrapped


SECRET = ByteSeq(b"secret")


@pytest.mark.parametrize(
    "value",
    [SECRET, Seq([SECRET]), Map({SECRET: SECRET}), runtime.Set([SECRET]), Key(TextSeq("a"), SECRET), (SECRET,)],
    ids=lambda value: type(value).__name__,
)
def test_texts_of_values_show_only_the_length_of_bytes(value: Any) -> None:
    for text in (repr(value), str(value), f"{value}", runtime.string_of(value)):
        assert "<6 bytes>" in text
        assert "secret" not in text
        assert "115" not in text


def test_datatype_shows_its_fields() -> None:
    assert repr(Key(TextSeq("a"), Seq([1, 300]))) == "Key(name='a', wrapped=[1, 300])"


@pytest.mark.parametrize("value", [None, True, False, 7, (1, (True,)), stock.CodePoint("a"), Map({1: 2})])
def test_string_of_other_values_is_that_of_the_stock_runtime(value: Any) -> None:
    assert runtime.string_of(value) == stock.string_of(value)


def test_constant_is_computed_once() -> None:
    computed = []

    class Constants:
        @runtime.classproperty
        def ANSWER(cls) -> int:
            computed.append(cls)
            return 42

    assert (Constants.ANSWER, Constants.ANSWER, Constants().ANSWER) == (42, 42, 42)
    assert computed == [Constants]


def left_by(context: Any, error: Exception) -> bool:
    """Whether the block ends there, rather than letting the exception through."""
    try:
        with context:
            raise error
    except type(error):
        return False
    return True


@pytest.mark.parametrize(
    ("kind", "name"), [("label", "a"), ("label", "b"), ("label", None), ("c_label", "a"), ("c_label", "b")]
)
@pytest.mark.parametrize("error", [stock.Break("a"), stock.Continue("a"), stock.TailCall(), ValueError("a")], ids=repr)
def test_blocks_are_left_as_in_the_stock_runtime(kind: str, name: str | None, error: Exception) -> None:
    assert left_by(getattr(runtime, kind)(name), error) == left_by(getattr(stock, kind)(name), error)
