"""One page of our own Markdown export, written so that reading it gives the same page back.

The front matter ends with a line `---`, one empty line follows, and from there on every byte is the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from peerbuddy.formats import front_matter, own_links, tags
from peerbuddy.formats.front_matter import Fields, quoted, quoted_list
from peerbuddy.formats.moments import clock
from peerbuddy.formats.own import id_of, kept
from peerbuddy.formats.own_strengths import front_matter_line
from peerbuddy.formats.picture_kinds import ending_of
from peerbuddy.formats.regular_file import read_regular
from peerbuddy.model.entry import AttachmentLine, Entry, parse_day, show_time
from peerbuddy.model.errors import BadDay
from peerbuddy.model.imported import FoundEntry, FoundPicture, Skipped
from peerbuddy.model.mention import Person
from peerbuddy.model.record import moment

FOLDER = "attachments"
MAX_PICTURE_BYTES = 16 * 1024 * 1024
# One page is held as a whole, so what its pictures may weigh together has an end.
MAX_PICTURES_BYTES = 128 * 1024 * 1024

Piece = FoundEntry | Skipped
_PAGE = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9a-f]{8,32}\.md", re.ASCII)
_PICTURE = re.compile(rf"{FOLDER}/[0-9a-f-]+\.(?:png|jpg|webp|bin)")


# --- writing ----------------------------------------------------------------------------------------


def is_own_name(name: str) -> bool:
    """Whether a file of an exported folder, named from that folder, bears a name that only we give."""
    return bool(_PAGE.fullmatch(name) or _PICTURE.fullmatch(name))


def picture_name(stem: str, number: int, kind: str) -> str:
    """Of the entry and a number: the name a picture came with never becomes the name of a file (R84)."""
    return f"{stem}-{number}.{ending_of(kind)}"


def written(entry: Entry, stem: str) -> str:
    """`stem` is the name of the file without its ending."""
    fields = [("peerbuddy", "1"), ("id", quoted(entry.id)), ("date", entry.day.isoformat())]
    if entry.time is not None:
        fields.append(("time", quoted(show_time(entry.time) or "")))
    if entry.title:
        fields.append(("title", quoted(entry.title)))
    if entry.tags:
        fields.append(("tags", quoted_list(entry.tags)))
    if entry.people:
        fields.append(("people", "".join(map(_person, entry.people))))
    if entry.topics:
        fields.append(("topics", quoted_list(entry.topics)))
    if entry.strengths:
        fields.append(("strengths", "".join(map(front_matter_line, entry.strengths))))
    fields += own_links.front_matter_fields(entry)
    fields += [
        ("privacy", entry.privacy.value),
        ("created", moment(entry.created)),
        ("modified", moment(entry.modified)),
    ]
    if entry.attachments:
        pictures = (_picture(stem, n, line) for n, line in enumerate(entry.attachments, 1))
        fields.append(("attachments", "".join(pictures)))
    return front_matter.joined(fields, entry.text)


def _person(person: Person) -> str:
    others = f", other_names: {quoted_list(person.other_names)}" if person.other_names else ""
    return f"\n- {{name: {quoted(person.name)}, role: {person.role.value}{others}}}"


def _picture(stem: str, number: int, line: AttachmentLine) -> str:
    file = f"{FOLDER}/{picture_name(stem, number, line.kind)}"
    return f"\n- {{file: {quoted(file)}, id: {quoted(line.id)}, name: {quoted(line.name)}}}"


# --- reading ----------------------------------------------------------------------------------------


def is_own(fields: Fields) -> bool:
    return fields.get("peerbuddy") == "1"


def read(fields: Fields, text: str, where: str, folder: Path) -> Iterator[Piece]:
    """`folder` is where the file lies; its pictures lie below."""
    try:
        day = parse_day(str(fields.get("date", "")))
    except BadDay:
        yield Skipped(where, "bad-date")
        return
    time = clock(str(fields["time"])) if fields.get("time") else None
    if fields.get("time") and time is None:
        yield Skipped(where, "bad-time")
    names, unfit = tags.fitting(_list(fields.get("tags")))
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    pictures: list[FoundPicture] = []
    room = MAX_PICTURES_BYTES
    for line in _list(fields.get("attachments")):
        picture = _found_picture(line, folder, min(room, MAX_PICTURE_BYTES))
        if picture:
            pictures.append(picture)
            room -= len(picture.data)
        else:
            yield Skipped(where, "picture")
    title = str(fields.get("title", ""))
    page = FoundEntry(day, time, title, text, names, pictures=tuple(pictures), where=where)
    yield kept(page, fields)


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _found_picture(line: object, folder: Path, longest: int) -> FoundPicture | None:
    if not isinstance(line, dict) or (folder / FOLDER).is_symlink():
        return None
    fields = cast("dict[object, object]", line)
    file, name = fields.get("file"), fields.get("name")
    if not isinstance(file, str) or not _PICTURE.fullmatch(file):
        return None
    data = read_regular(folder / file, longest)
    if isinstance(data, str):
        return None
    return FoundPicture(name if isinstance(name, str) else "", data, id_of(fields.get("id")))
