from __future__ import annotations

import json
from base64 import b64encode
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import minidiarium
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

DAY = date(2026, 8, 7)


def entry(id: int, text: str, **more: object) -> dict[str, object]:
    return {
        "id": id, "date": "2026-08-07", "title": "", "text": text, "dateUpdated": "2026-08-07T21:00:00Z",
    } | more  # fmt: skip


def read(tmp_path: Path, *entries: dict[str, object]) -> list[FoundEntry | Skipped]:
    path = tmp_path / "mini-diarium.json"
    about = {"application": "Mini Diarium", "version": "0.4.0", "exportedAt": "2026-08-08T09:00:00Z"}
    path.write_text(json.dumps({"metadata": about, "entries": entries}), "utf-8")
    return list(minidiarium.read(path))


def test_several_pages_of_a_day_stay_apart_and_their_html_becomes_markdown(tmp_path: Path) -> None:
    found = read(
        tmp_path, entry(1, "<p>We <strong>swam</strong>.</p>", title="Lake"), entry(2, "plain < words")
    )
    assert found == [
        FoundEntry(DAY, None, "Lake", "We **swam**.", source_id="1", where="entry 1"),
        FoundEntry(DAY, None, "", "plain < words", source_id="2", where="entry 2"),
    ]


def test_a_picture_inside_of_the_text_comes_along(tmp_path: Path) -> None:
    address = "data:image/png;base64," + b64encode(b"picture bytes").decode()
    html = f'<p>See:</p><img src="{address}" alt="lake">'
    [found] = read(tmp_path, entry(1, html))
    assert isinstance(found, FoundEntry)
    [picture] = found.pictures
    assert (picture.name, picture.data) == ("lake", b"picture bytes")
    assert found.text == f"See:\n\n![lake](attachment:{picture.id})"
    assert read(tmp_path, entry(1, html)) == [found]


def test_a_picture_from_elsewhere_is_not_fetched_but_named(tmp_path: Path) -> None:
    found = read(tmp_path, entry(1, '<img src="https://x.org/a.png"><img src="data:image/png;base64,%%">'))
    assert [piece.why for piece in found if isinstance(piece, Skipped)] == ["picture", "picture"]
    assert [piece.text for piece in found if isinstance(piece, FoundEntry)] == [
        "![](https://x.org/a.png)![]()"
    ]


def test_what_cannot_be_a_page_is_named(tmp_path: Path) -> None:
    assert read(
        tmp_path, entry(1, "x", date="someday"), entry(2, "x", date=None), entry(3, "x", title=5)
    ) == [
        Skipped("entry 1", "bad-date"),
        Skipped("entry 2", "no-date"),
        Skipped("entry 3", "not-text"),
    ]
    (tmp_path / "a.json").write_text("words")
    with pytest.raises(UnknownFormat):
        list(minidiarium.read(tmp_path / "a.json"))


@given(
    st.lists(
        st.sampled_from([b'{"entries": [', b'{"date": "2026-08-07"', b', "text": "<p>', b'"}', b"]"])
        | st.binary()
    )
)
def test_any_bytes_are_pages_or_are_refused(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(b"".join(parts))
    with suppress(UnknownFormat):
        assert all(isinstance(piece, FoundEntry | Skipped) for piece in minidiarium.read(path))
