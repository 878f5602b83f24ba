"""Day One: its JSON export, a zip of one file a journal with the photos beside, or such a file alone.

The day is the local one, where the entry was written. Starred and pinned entries get these words as tags;
the place and the weather stand as last lines. What a device noted by itself (steps, device, editing time)
is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, cast

from peerbuddy.formats import (
    dayone_pictures,
    dayone_text,
    json_array,
    json_document,
    jsonl,
    tags,
    zip_archive,
)
from peerbuddy.formats.dayone_pictures import Pictures, ReadPhoto
from peerbuddy.formats.regular_file import reading, shown
from peerbuddy.formats.zip_archive import Archive, Unreadable
from peerbuddy.formats.zoned import local
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

Piece = FoundEntry | Skipped
Record = dict[str, Any]
_LONGEST_JOURNAL = 2 * 1024 * 1024 * 1024
# Some people pack the folder instead of what is in it.
_JOURNAL = re.compile(r"(?:[^/]+/)?(?!\.)[^/]+\.json", re.IGNORECASE)
_APPLE = "__MACOSX/"
_NO_SPACE = re.compile(r"\s+")


def is_entry(record: Record) -> bool:
    return "creationDate" in record


def is_archive(archive: Archive) -> bool:
    return any(_begins_like_journal(archive, name) for name in _journals(archive))


def read(path: Path) -> Iterator[Piece]:
    """Raises UnknownFormat or StorageFailed, also while it is read."""
    if zip_archive.is_zip(path):
        yield from _archive(path)
    elif not json_document.is_document(path):
        raise UnknownFormat(path, "not-json")
    else:
        with reading(path) as file:
            yield from _journal(file, "", (), dayone_pictures.beside(path))


def _archive(path: Path) -> Iterator[Piece]:
    with zip_archive.opened(path) as archive:
        if not is_archive(archive):
            raise UnknownFormat(path, "zip")
        journals = _journals(archive)
        read_photo = dayone_pictures.inside(archive)
        for name in journals:
            # Several journals become one here, so the name of each goes with its pages.
            journal = (PurePosixPath(name).stem,) if len(journals) > 1 else ()
            try:
                with archive.stream(name, _LONGEST_JOURNAL) as member:
                    yield from _journal(member, shown(name) + ", ", journal, read_photo)
            except Unreadable:
                yield Skipped(shown(name), "unreadable")


def _begins_like_journal(archive: Archive, name: str) -> bool:
    try:
        with archive.stream(name, _LONGEST_JOURNAL) as member:
            return b'"entries"' in member.read(json_array.CHUNK)
    except Unreadable:
        return False


def _journals(archive: Archive) -> list[str]:
    return sorted(name for name in archive.names if _JOURNAL.fullmatch(name) and not name.startswith(_APPLE))


def _journal(
    file: json_array.Readable, inside: str, journal: tuple[str, ...], read_photo: ReadPhoto
) -> Iterator[Piece]:
    for number, data in enumerate(json_array.objects(file, jsonl.LONGEST_OBJECT), 1):
        where = f"{inside}entry {number}"
        record = "too-long" if data is None else jsonl.record_of(data)
        if isinstance(record, str):
            yield Skipped(where, record)
        else:
            yield from _page(record, where, journal, read_photo)


def _page(record: Record, where: str, journal: tuple[str, ...], read_photo: ReadPhoto) -> Iterator[Piece]:
    written, place = record.get("creationDate"), _map(record.get("location"))
    zones = (record.get("timeZone"), place.get("timeZoneName"))
    when = local(written, zones) if isinstance(written, str) else None
    if when is None:
        yield Skipped(where, "bad-date" if written else "no-date")
        return
    kept = dayone_text.of(record)
    if kept is None:
        yield Skipped(where, "not-text")
        return
    day, time, is_zone_known = when
    if not is_zone_known:
        yield Skipped(where, "zone")
    uuid = record.get("uuid")
    source_id = uuid if isinstance(uuid, str) else ""
    pictures = Pictures(source_id or f"{written} {kept}", record, read_photo)
    text = dayone_text.cleaned(kept, pictures.address).rstrip() or pictures.all_of_them()
    yield from (Skipped(where, why) for why in pictures.left_out())
    names, unfit = tags.fitting((*tags.listed(record.get("tags")), *journal, *_marks(record)))
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    text = "\n\n".join(part for part in (text, "\n".join(_surroundings(record, place))) if part)
    yield FoundEntry(
        day, None if record.get("isAllDay") is True else time, "", text, names, source_id,
        pictures.found(), where,
    )  # fmt: skip


def _marks(record: Record) -> Iterator[str]:
    if record.get("starred") is True:
        yield "starred"
    if record.get("isPinned") is True or record.get("pinned") is True:
        yield "pinned"


def _surroundings(record: Record, place: Record) -> Iterator[str]:
    """The place and the weather, without words of ours: they are read in any language."""
    keys = ("userLabel", "placeName", "localityName", "administrativeArea", "country")
    names = dict.fromkeys(_NO_SPACE.sub(" ", name) for key in keys if isinstance(name := place.get(key), str))
    where = ", ".join(name for name in names if name.strip())
    north, east = place.get("latitude"), place.get("longitude")
    if _is_number(north) and _is_number(east):
        at = f"{north:.5f}, {east:.5f}"
        where = f"{where} ({at})" if where else at
    if where:
        yield where
    weather = _map(record.get("weather"))
    degrees, sky = weather.get("temperatureCelsius"), weather.get("conditionsDescription")
    told = [f"{degrees:.0f} °C"] if _is_number(degrees) else []
    told += [_NO_SPACE.sub(" ", sky).strip()] if isinstance(sky, str) and sky.strip() else []
    if told:
        yield ", ".join(told)


def _map(value: object) -> Record:
    return cast("Record", value) if isinstance(value, dict) else {}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 10_000
