"""RedNotebook: a folder, or a backup zip, of one YAML file a month, with one text a day in txt2tags.

A category is a tag there, with a list below it if something was written under it. So its name becomes a
tag here, and the list a list below the text: an entry of a category is mostly a sentence, too long for a
tag. Only what stands in the category `Tags` of old journals was meant as tags.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

from peerbuddy.formats import tags, txt2tags, yaml_texts, zip_archive
from peerbuddy.formats.lines import BOM, utf8
from peerbuddy.formats.regular_file import read_regular, told
from peerbuddy.formats.zip_archive import Archive, Unreadable
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

Piece = FoundEntry | Skipped
_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt", re.ASCII)
_DAY = re.compile(r"0*([1-9]\d?)", re.ASCII)
_HASHTAG = re.compile(r"(?<![^\s(])#([^\W_][\w-]*)")
# RedNotebook takes neither colours nor lines of source text for tags.
_NO_TAG = re.compile(
    r"[0-9a-f]{3}|[0-9a-f]{6}|include|define|ifdef|ifndef|endif|undef|pragma|\d+", re.IGNORECASE
)
_TAGS = "tags"


def is_folder(path: Path) -> bool:
    return bool(_months(path))


def is_archive(archive: Archive) -> bool:
    return any(_MONTH.fullmatch(name) for name in archive.names)


def read(path: Path) -> Iterator[Piece]:
    """The folder, the backup, or a single month. Raises UnknownFormat or StorageFailed while it is read."""
    if path.is_dir():
        yield from _files(path, _months(path))
    elif _MONTH.fullmatch(path.name):
        yield from _files(path.parent, [path.name])
    else:
        yield from _archive(path)


def _files(folder: Path, names: list[str]) -> Iterator[Piece]:
    for name in names:
        data = read_regular(folder / name, MAX_TEXT_BYTES)
        if isinstance(data, str):
            yield Skipped(name, data)
        else:
            yield from _month(name, data)


def _months(folder: Path) -> list[str]:
    """What a sync tool or a crash left beside them has another name. Raises StorageFailed."""
    try:
        with os.scandir(folder) as found:
            return sorted(file.name for file in found if _MONTH.fullmatch(file.name))
    except OSError as error:
        raise told(error) from error


def _archive(path: Path) -> Iterator[Piece]:
    with zip_archive.opened(path) as archive:
        for name in sorted(filter(_MONTH.fullmatch, archive.names)):
            try:
                data = archive.read(name, MAX_TEXT_BYTES)
            except Unreadable:
                yield Skipped(name, "unreadable")
                continue
            yield from _month(name, data)


def _month(name: str, data: bytes) -> Iterator[Piece]:
    source = utf8(data.removeprefix(BOM))
    if source is None:
        yield Skipped(name, "not-text")
        return
    try:
        days = yaml_texts.loaded(source)
    except ValueError:
        days = None
    if not isinstance(days, dict):
        if source.strip():
            yield Skipped(name, "not-yaml")
        return
    for number, found in cast("dict[object, object]", days).items():
        yield from _day(name, str(number), found)


def _day(name: str, number: str, found: object) -> Iterator[Piece]:
    number = number.strip()
    where = f"{name}, day {number}" if _DAY.fullmatch(number) else name
    day = _date(name, number)
    if day is None:
        yield Skipped(where, "bad-date")
        return
    fields = cast("dict[str, object]", found) if isinstance(found, dict) else {"text": found}
    text = fields.get("text", "")
    if not isinstance(text, str):
        yield Skipped(where, "not-text")
        return
    names = [name for name in _HASHTAG.findall(text) if not _NO_TAG.fullmatch(name)]
    lists = _Lists()
    for category, entries in fields.items():
        if category != "text":
            names += lists.take(category, entries)
    if len(text) + lists.size > MAX_TEXT_BYTES:
        yield Skipped(where, "too-long")
        return
    fitting, unfit = tags.fitting(names)
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    yield from (Skipped(where, "picture") for _ in range(txt2tags.pictures_in(text)))
    parts = [txt2tags.to_markdown(text.rstrip()), *lists.written]
    whole = "\n\n".join(part for part in parts if part)
    if whole or fitting:
        # A day with nothing but tags is one that was marked: they are its words.
        yield FoundEntry(day, None, "", whole or ", ".join(fitting), fitting, where=where)


def _date(name: str, number: str) -> date | None:
    month, day = _MONTH.fullmatch(name), _DAY.fullmatch(number)
    try:
        return date(int(month[1]), int(month[2]), int(day[1])) if month and day else None
    except ValueError:
        return None


class _Lists:
    """What was written under the categories of a day. `size` in characters; too much of it is not kept."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.size = 0

    def take(self, category: str, entries: object) -> list[str]:
        """The tags that the category stands for."""
        words = _words(entries)
        if category.strip().lower() == _TAGS:
            unfit = [bool(tags.fitting((word,))[1]) for word in words]
            self._write(category, [word for word, is_unfit in zip(words, unfit, strict=True) if is_unfit])
            return [word for word, is_unfit in zip(words, unfit, strict=True) if not is_unfit]
        self._write(category, words)
        return [category]

    def _write(self, category: str, words: list[str]) -> None:
        self.size += sum(map(len, words))
        if words and self.size <= MAX_TEXT_BYTES:
            items = (f"- {txt2tags.to_markdown(word)}" for word in words)
            self.written.append("\n".join((f"{category}:", "", *items)))


def _words(entries: object) -> list[str]:
    """A map of texts with nothing behind them; by hand also a list or a text."""
    if isinstance(entries, str):
        return [entries] if entries else []
    if isinstance(entries, dict):
        pairs = cast("dict[str, object]", entries).items()
        return [f"{word}: {below}" if below and isinstance(below, str) else word for word, below in pairs]
    listed = cast("list[object]", entries) if isinstance(entries, list) else []
    return [word for word in listed if isinstance(word, str) and word]
