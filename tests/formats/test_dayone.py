from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import dayone, dayone_pictures
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped
from tests.formats.packing import pack

MD5, ID, UUID = "0123456789abcdef" * 2, "68D729369ED84A8B91B5D348E4592EFE", "81F0F3CA693F484792F76359E9E2ACE8"
PHOTO = {"identifier": ID, "md5": MD5, "type": "jpeg", "orderInEntry": 0}
LINK = f"![](dayone-moment://{ID})"


def entry(text: str | None = "Words", **more: object) -> dict[str, object]:
    made = {"uuid": UUID, "creationDate": "2026-08-07T22:30:00Z", "timeZone": "Europe/Berlin"}
    return made | ({} if text is None else {"text": text}) | more


def journal(*entries: dict[str, object]) -> str:
    return json.dumps({"metadata": {"version": "1.0"}, "entries": entries}, indent=2)


def read(tmp_path: Path, *entries: dict[str, object], **members: Any) -> list[FoundEntry | Skipped]:
    path = pack(tmp_path / "export.zip", {"Journal.json": journal(*entries), **members.get("beside", {})})
    return list(dayone.read(path))


def only(pieces: list[FoundEntry | Skipped]) -> FoundEntry:
    [found] = [piece for piece in pieces if isinstance(piece, FoundEntry)]
    return found


def why(pieces: list[FoundEntry | Skipped]) -> list[str]:
    return [piece.why for piece in pieces if isinstance(piece, Skipped)]


def test_an_entry_stands_on_the_day_it_was_there(tmp_path: Path) -> None:
    assert read(tmp_path, entry(tags=["a", "b, c"], starred=True, isPinned=True)) == [
        FoundEntry(
            date(2026, 8, 8),
            30,
            "",
            "Words",
            ("a", "b", "c", "starred", "pinned"),
            UUID,
            where="Journal.json, entry 1",
        )
    ]


def test_an_entry_of_a_whole_day_has_no_time(tmp_path: Path) -> None:
    assert only(read(tmp_path, entry(isAllDay=True))).time is None


def test_a_zone_that_is_not_known_is_told(tmp_path: Path) -> None:
    assert why(read(tmp_path, entry(timeZone="Nowhere/Land"))) == ["zone"]
    assert why(read(tmp_path, entry(timeZone=None, location={"timeZoneName": "Asia/Tokyo"}))) == []


def test_place_and_weather_stand_below_the_text(tmp_path: Path) -> None:
    place = {
        "placeName": "Café Lake",
        "localityName": "Berlin",
        "country": "Germany",
        "latitude": 52.5,
        "longitude": 13.4,
    }
    weather = {"temperatureCelsius": 18.4, "conditionsDescription": "Partly Cloudy", "weatherCode": "x"}
    assert only(read(tmp_path, entry(location=place, weather=weather))).text == (
        "Words\n\nCafé Lake, Berlin, Germany (52.50000, 13.40000)\n18 °C, Partly Cloudy"
    )


def test_a_photo_in_the_file_comes_along_and_the_text_names_it(tmp_path: Path) -> None:
    photo = PHOTO | {"filename": "lake.jpg"}
    pieces = read(
        tmp_path, entry(f"See\n\n{LINK}", photos=[photo]), beside={f"photos/{MD5}.jpeg": b"photo bytes"}
    )
    [picture] = only(pieces).pictures
    assert (picture.name, picture.data) == ("lake.jpg", b"photo bytes")
    assert only(pieces).text == f"See\n\n![](attachment:{picture.id})"
    assert (
        read(tmp_path, entry(f"See\n\n{LINK}", photos=[photo]), beside={f"photos/{MD5}.jpeg": b"photo bytes"})
        == pieces
    )


def test_a_photo_without_a_checksum_is_found_by_its_id(tmp_path: Path) -> None:
    photo = {"identifier": ID, "type": "jpeg"}
    pieces = read(tmp_path, entry(LINK, photos=[photo]), beside={f"photos/{ID}.jpeg": b"photo bytes"})
    assert [picture.name for picture in only(pieces).pictures] == [f"{ID}.jpeg"]


def test_an_entry_of_nothing_but_photos_shows_them_in_their_order(tmp_path: Path) -> None:
    other = {"identifier": "A" * 32, "md5": "f" * 32, "type": "png", "orderInEntry": 1}
    beside = {f"photos/{MD5}.jpeg": b"first", f"photos/{'f' * 32}.png": b"second"}
    found = only(read(tmp_path, entry(None, photos=[other, PHOTO]), beside=beside))
    assert [picture.data for picture in found.pictures] == [b"first", b"second"]
    assert found.text == "\n\n".join(f"![](attachment:{picture.id})" for picture in found.pictures)


def test_what_is_kept_beside_and_cannot_come_is_named(tmp_path: Path) -> None:
    text = f"{LINK} ![](dayone-moment:/audio/{'B' * 32})"
    pieces = read(tmp_path, entry(text, photos=[PHOTO], audios=[{"identifier": "B" * 32}], videos=[{}]))
    assert why(pieces) == ["picture", "attachment", "attachment"]
    assert (only(pieces).text, only(pieces).pictures) == (text, ())


def test_photos_that_a_page_has_no_room_for_are_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same one, named by ten thousand lines, would be unpacked ten thousand times."""
    monkeypatch.setattr(dayone_pictures, "MAX_PICTURES_BYTES", 20)
    asked: list[str] = []

    def photo(stem: str, ending: str) -> tuple[str, bytes]:
        asked.append(stem)
        return f"{stem}.{ending}", b"seven b"

    pictures = dayone_pictures.Pictures("page", {"photos": [PHOTO] * 10_000}, photo)
    assert len(pictures.found()) == 2
    assert len(list(pictures.left_out())) == 9_998
    assert len(asked) == 3


def test_a_checksum_cannot_lead_out_of_the_folder_of_photos(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret12.png").write_bytes(b"secret")
    (tmp_path / "in" / "Journal.json").write_text(
        journal(entry(photos=[{"identifier": ID, "md5": "../../secret12", "type": "png"}]))
    )
    pieces = list(dayone.read(tmp_path / "in" / "Journal.json"))
    assert why(pieces) == ["picture"]


def test_a_journal_that_was_unpacked_before_finds_its_photos(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / f"{MD5}.jpeg").write_bytes(b"photo bytes")
    (tmp_path / "Journal.json").write_text(journal(entry(LINK, photos=[PHOTO])))
    assert [picture.data for picture in only(list(dayone.read(tmp_path / "Journal.json"))).pictures] == [
        b"photo bytes"
    ]


@pytest.mark.parametrize(
    ("kept", "clean"),
    [
        ("It was fine\\. Really\\! \\(yes\\)", "It was fine. Really! (yes)"),
        ("zero\u200b width", "zero width"),
        ("1\\. not a list\n\\- nor this\n\\# nor this", "1\\. not a list\n\\- nor this\n\\# nor this"),
        ("\\#tag", "#tag"),
        ("\\*no\\* \\_marks\\_ \\[x\\] \\\\.", "\\*no\\* \\_marks\\_ \\[x\\] \\\\."),
        ("`a\\.b`\n```\nc\\.d\n```\ne\\.f", "`a\\.b`\n```\nc\\.d\n```\ne.f"),
        ("\\![](x)", "\\![](x)"),
        ("dayone://view?entryId=A", "dayone://view?entryId=A"),
    ],
)
def test_stray_marks_are_taken_out_where_they_mean_nothing(tmp_path: Path, kept: str, clean: str) -> None:
    assert only(read(tmp_path, entry(kept))).text == clean


def test_without_a_text_the_rich_text_is_read(tmp_path: Path) -> None:
    contents = [
        {"attributes": {"line": {"header": 1}}, "text": "All packed\n"},
        {"embeddedObjects": [{"type": "photo", "identifier": ID}]},
        {"text": "Here we come."},
    ]
    rich = json.dumps({"meta": {"version": 1}, "contents": contents})
    found = only(read(tmp_path, entry(None, richText=rich)))
    assert found.text == f"# All packed\n\n![](dayone-moment:/photo/{ID})\nHere we come."


def test_several_journals_keep_their_names_as_tags(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Work.json": journal(entry()), "Travel.json": journal(entry(), entry())})
    assert [p.tags for p in dayone.read(path) if isinstance(p, FoundEntry)] == [
        ("Travel",),
        ("Travel",),
        ("Work",),
    ]


def test_what_cannot_be_a_page_is_named(tmp_path: Path) -> None:
    pieces = read(
        tmp_path, {"text": "x"}, entry(creationDate="then"), entry(text=None, richText="{"), entry("fine")
    )
    assert why(pieces) == ["no-date", "bad-date", "not-text"]
    assert only(pieces).text == "fine"


def test_a_zip_without_a_journal_is_refused(tmp_path: Path) -> None:
    for members in ({"a.txt": "x"}, {"a.json": "{}"}, {"../Journal.json": journal(entry())}):
        with pytest.raises(UnknownFormat):
            list(dayone.read(pack(tmp_path / "a.zip", members)))


def test_a_journal_damaged_at_its_end_gives_what_comes_before(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    pack(path, {"Journal.json": journal(*(entry(f"{n} {'word ' * 50}") for n in range(2000)))})
    data = bytearray(path.read_bytes())
    data[-300:-200] = bytes(100)
    path.write_bytes(data)
    *pages, last = list(dayone.read(path))
    assert len(pages) > 100
    assert last == Skipped("Journal.json", "unreadable")


_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["identifier", "type", "contents"]), inner)
    ),
    max_leaves=5,
)
_keys = st.sampled_from(
    [
        "text",
        "richText",
        "tags",
        "photos",
        "videos",
        "location",
        "weather",
        "creationDate",
        "timeZone",
        "uuid",
    ]
)


@given(st.dictionaries(_keys, _values))
def test_any_entry_is_a_page_or_is_named(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(journal(entry() | fields))
    pieces = list(dayone.read(path))
    assert pieces
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in pieces)
