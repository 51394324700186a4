"""The ordered map does what its contract says of content and order, in whatever order it is asked."""

from typing import Any

from aws_cryptographic_material_providers.internaldafny.extern.OrderedMapExterns import OrderedMap
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq
from hypothesis import given, settings
from hypothesis import strategies as st

KEYS = st.sampled_from([ByteSeq(key) for key in (b"", b"a", b"b", b"c", b"longer")])
STEPS = st.tuples(st.sampled_from(["Put", "Replace", "Renew", "Remove"]), KEYS, st.integers())


def without(order: list[Any], key: Any) -> list[Any]:
    return [other for other in order if other != key]


@settings(max_examples=300, deadline=None)
@given(st.lists(STEPS, max_size=30), st.integers(0, 6))
def test_ordered_map_keeps_its_contract(steps: list[tuple[str, Any, int]], count: int) -> None:
    made: OrderedMap = OrderedMap()
    entries: dict[Any, int] = {}
    order: list[Any] = []
    for what, key, value in steps:
        if what == "Remove":
            made.Remove(key)
            entries.pop(key, None)
            order = without(order, key)
        elif what == "Put":
            made.Put(key, value)
            entries[key] = value
            order = [*without(order, key), key]
        elif key in entries and what == "Replace":
            made.Replace(key, value)
            entries[key] = value
        elif key in entries:
            made.Renew(key)
            order = [*without(order, key), key]
        assert made.Size() == len(order)
        assert list(made.Oldest(len(order) + 1)) == [(key, entries[key]) for key in order]
        assert list(made.Oldest(count)) == [(key, entries[key]) for key in order[:count]]
        found = made.Get(key)
        assert (found.value if found.is_Some else None) == entries.get(key)


def test_ordered_map_is_empty_at_first() -> None:
    made = OrderedMap()
    assert made.Size() == 0
    assert len(made.Oldest(3)) == 0
    assert made.Get(ByteSeq(b"a")).is_None


def test_ordered_map_finds_an_equal_key() -> None:
    made = OrderedMap()
    made.Put(ByteSeq(b"key"), 0)
    assert made.Get(ByteSeq(b"key")).value == 0
