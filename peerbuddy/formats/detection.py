"""Which format a file or folder has, and a reader for it."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from peerbuddy.formats import (
    daylio,
    dayone,
    jrnl,
    json_document,
    jsonl,
    markdown,
    minidiarium,
    minidiary,
    rednotebook,
    zip_archive,
)
from peerbuddy.formats.lines import BOM, utf8
from peerbuddy.formats.regular_file import reading, told
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

FORMATS = ("jsonl", "jrnl", "markdown", "dayone", "rednotebook", "minidiary", "minidiarium", "daylio")

OWN_DOCUMENT = "json"  # our own export, or an array of the same objects

_LOOKED_AT = 64 * 1024
_OBJECT = re.compile(rb"\s*\{")
_ARRAY = re.compile(rb"\s*\[\s*[\{\]]")
_READERS: dict[str, Callable[[Path], Iterator[FoundEntry | Skipped]]] = {
    "markdown": markdown.read,
    "dayone": dayone.read,
    "rednotebook": rednotebook.read,
    "minidiary": minidiary.read,
    "minidiarium": minidiarium.read,
    "daylio": daylio.read,
}
_FOLDERS = ("markdown", "rednotebook")


@dataclass(frozen=True, slots=True)
class Source:
    """`format` is what is told; `family` joins forms of one program's journal for knowing pages again."""

    format: str
    family: str
    pieces: Iterator[FoundEntry | Skipped]


def opened(path: Path, wished: str = "auto") -> Source:
    """Read lazily. Raises UnknownFormat or StorageFailed; pieces may raise them too.

    Its `reason`: folder, not-text, empty, not-json, too-long, zip, zip-bomb or "".
    """
    try:
        state = path.stat()
    except OSError as error:
        raise told(error) from error
    if stat.S_ISDIR(state.st_mode):
        return _folder(path, wished)
    if not stat.S_ISREG(state.st_mode):
        raise UnknownFormat(path, "not-text")
    found = _of_file(path) if wished == "auto" else wished
    match found:
        case "jrnl" | "jsonl" if _is_document(path):
            return _document(path)
        case "jrnl":
            return Source("jrnl", "jrnl", jrnl.read_text(path))
        case "jsonl":
            return Source("jsonl", "jsonl", jsonl.read(path))
        case _ if found in _READERS:
            return _source(found, path)
        case _:
            raise UnknownFormat(path, wished)


def _source(format_: str, path: Path) -> Source:
    return Source(format_, format_, _READERS[format_](path))


def _folder(path: Path, wished: str) -> Source:
    if wished not in ("auto", *_FOLDERS):
        raise UnknownFormat(path, "folder")
    is_rednotebook = wished == "rednotebook" or (wished == "auto" and rednotebook.is_folder(path))
    return _source("rednotebook" if is_rednotebook else "markdown", path)


def _document(path: Path) -> Source:
    record = json_document.first_of(path)
    if jrnl.is_json_entry(record):
        return Source("jrnl", "jrnl", json_document.read(path))
    if dayone.is_entry(record):
        return _source("dayone", path)
    if minidiarium.is_page(record):
        return _source("minidiarium", path)
    return Source(OWN_DOCUMENT, "jsonl", json_document.read(path))


def _of_file(path: Path) -> str:
    """Raises UnknownFormat."""
    head = _head(path)
    if head.startswith(zip_archive.STARTS):
        return _of_archive(path)
    ending = path.suffix.lower()
    first = head.lstrip().split(b"\n", 1)[0].removesuffix(b"\r")
    if jrnl.begins_like_text(first) and not (ending in markdown.ENDINGS and first[:1] != b"["):
        return "jrnl"
    if ending in markdown.ENDINGS or re.match(rb"---[ \t]*$", first):
        return "markdown"
    if minidiary.is_start(head):
        return "minidiary"
    if _OBJECT.match(head) or _ARRAY.match(head) or ending in (".jsonl", ".ndjson"):
        return "jsonl"
    if daylio.is_header(first):
        return "daylio"
    raise UnknownFormat(path, _reason(head))


def _of_archive(path: Path) -> str:
    with zip_archive.opened(path) as archive:
        if rednotebook.is_archive(archive):
            return "rednotebook"
        if dayone.is_archive(archive):
            return "dayone"
    raise UnknownFormat(path, "zip")


def _reason(head: bytes) -> str:
    if not head.strip():
        return "empty"
    # The last character may be cut in the middle.
    return "not-text" if b"\0" in head or (utf8(head[:-3]) is None and utf8(head) is None) else ""


def _head(path: Path) -> bytes:
    with reading(path) as file:
        return file.read(_LOOKED_AT).removeprefix(BOM)


def _is_document(path: Path) -> bool:
    head = _head(path)
    return bool(_ARRAY.match(head) or (_OBJECT.match(head) and json_document.is_document(path)))
