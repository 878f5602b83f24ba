from __future__ import annotations

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import json_array

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('ab"\\[]{},:\n', max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text('a"\\[]{}', max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text('a"\\[]{}', max_size=3), JSON, max_size=3), max_size=5)


class Trickle(BytesIO):
    """Gives a few bytes at a time, so that every place in a document is once the end of a piece."""

    def __init__(self, data: bytes, piece: int) -> None:
        super().__init__(data)
        self._piece = piece

    def read(self, size: int | None = -1) -> bytes:
        return super().read(self._piece)


def objects(data: bytes, *, piece: int = 65536, longest: int = 10_000) -> list[bytes | None]:
    return list(json_array.objects(Trickle(data, piece), longest))


@given(OBJECTS, JSON, st.integers(1, 9))
def test_the_objects_are_those_json_would_give(
    entries: list[dict[str, object]], other: object, piece: int
) -> None:
    document = {"first": other, "entries": entries, "later": [{"x": 1}]}
    for data in (json.dumps(document), json.dumps(document, indent=2), json.dumps(entries)):
        found = [json.loads(data or b"") for data in objects(data.encode(), piece=piece)]
        assert found == entries


def test_an_array_under_another_key_is_not_the_one() -> None:
    assert objects(b'{"a":"entries","b":[{"x":1}],"c":{"entries":[{"x":1}]}}') == []


@pytest.mark.parametrize("piece", [1, 7, 65536])
def test_an_object_that_is_too_long_costs_only_itself(piece: int) -> None:
    long = json.dumps({"x": "[{" * 400}).encode()
    assert objects(b"[" + long + b', {"y": 1}]', piece=piece, longest=500) == [None, b'{"y": 1}']


def test_what_a_cut_file_still_holds_is_given_last() -> None:
    assert objects(b'{"entries": [{"x": 1}, {"y": "is') == [b'{"x": 1}', b'{"y": "is']
    assert objects(b'{"entries": [{"x": 1}, ') == [b'{"x": 1}', b""]


def test_a_line_with_an_object_is_no_document() -> None:
    assert json_array.holds_array(BytesIO(b'{"entries": []}'))
    assert json_array.holds_array(BytesIO(b'\xef\xbb\xbf{"peerbuddy": 1, "entries": [{}]}'))
    assert not json_array.holds_array(BytesIO(b'{"date": "2026-08-07", "tags": []}\n{"entries": []}'))


@given(st.binary(), st.integers(1, 9))
def test_no_bytes_at_all_are_a_fault(data: bytes, piece: int) -> None:
    objects(data, piece=piece, longest=20)
    objects(b"[" + data, piece=piece, longest=20)
    json_array.holds_array(BytesIO(data))
