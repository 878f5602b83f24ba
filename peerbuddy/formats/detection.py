"""Which format a file or folder has, and a reader for it."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from peerbuddy.formats import jrnl, json_document, jsonl, markdown
from peerbuddy.formats.lines import BOM, utf8
from peerbuddy.formats.regular_file import reading, told
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

FORMATS = ("jsonl", "jrnl", "markdown")

_LOOKED_AT = 64 * 1024
_OBJECT = re.compile(rb"\s*\{")
_ARRAY = re.compile(rb"\s*\[\s*[\{\]]")


@dataclass(frozen=True, slots=True)
class Source:
    """`format` is what is told; `family` joins forms of one program's journal for knowing pages again."""

    format: str
    family: str
    pieces: Iterator[FoundEntry | Skipped]


def opened(path: Path, wished: str = "auto") -> Source:
    """Read lazily. Raises UnknownFormat (`reason`: folder, not-text, empty or "") or StorageFailed."""
    try:
        state = path.stat()
    except OSError as error:
        raise told(error) from error
    if stat.S_ISDIR(state.st_mode):
        if wished not in ("auto", "markdown"):
            raise UnknownFormat(path, "folder")
        return Source("markdown", "markdown", markdown.read(path))
    if not stat.S_ISREG(state.st_mode):
        raise UnknownFormat(path, "not-text")
    found = _of_file(path) if wished == "auto" else wished
    match found:
        case "markdown":
            return Source("markdown", "markdown", markdown.read(path))
        case "jrnl" | "jsonl" if _is_document(path):
            return _document(path)
        case "jrnl":
            return Source("jrnl", "jrnl", jrnl.read_text(path))
        case "jsonl":
            return Source("jsonl", "jsonl", jsonl.read(path))
        case _:
            raise UnknownFormat(path, wished)


def _document(path: Path) -> Source:
    if json_document.is_of_jrnl(path):
        return Source("jrnl", "jrnl", json_document.read(path))
    return Source("json", "jsonl", json_document.read(path))


def _of_file(path: Path) -> str:
    """Raises UnknownFormat."""
    head = _head(path)
    ending = path.suffix.lower()
    first = head.lstrip().split(b"\n", 1)[0].removesuffix(b"\r")
    if jrnl.begins_like_text(first) and not (ending in markdown.ENDINGS and first[:1] != b"["):
        return "jrnl"
    if ending in markdown.ENDINGS or re.match(rb"---[ \t]*$", first):
        return "markdown"
    if _OBJECT.match(head) or _ARRAY.match(head) or ending in (".jsonl", ".ndjson"):
        return "jsonl"
    raise UnknownFormat(path, _reason(head))


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
