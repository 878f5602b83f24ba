"""A folder of Markdown files, one page each: our own export, or that of any other program."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from peerbuddy.formats import dated_page, front_matter, own_page
from peerbuddy.formats.lines import utf8
from peerbuddy.formats.pictures_beside import with_pictures
from peerbuddy.formats.regular_file import read_regular, shown, told
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

ENDINGS = (".md", ".markdown")

Piece = FoundEntry | Skipped


def read(path: Path) -> Iterator[Piece]:
    """All of a folder, or a single file. Links are not followed, hidden files and folders not looked at."""
    if path.is_dir():
        try:
            names = _names(path)
        except OSError as error:
            raise told(error) from error
        yield from _folder(path, names, "")
    else:
        yield from _file(path, path.name)


def _names(folder: Path) -> list[str]:
    with os.scandir(folder) as found:
        return sorted(file.name for file in found)


def _folder(folder: Path, names: list[str], inside: str) -> Iterator[Piece]:
    for name in names:
        if name.startswith("."):
            continue
        path, where = folder / name, inside + name
        try:
            mode = path.lstat().st_mode
            below = _names(path) if stat.S_ISDIR(mode) else []
        except OSError:
            yield Skipped(shown(where), "unreadable")
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(path, below, where + "/")
        elif stat.S_ISLNK(mode):
            if name.lower().endswith(ENDINGS) or path.is_dir():
                yield Skipped(shown(where), "link")
        elif name.lower().endswith(ENDINGS):
            yield from _file(path, where)


def _file(path: Path, where: str) -> Iterator[Piece]:
    folder = tuple(where.split("/")[:-1])
    where = shown(where)
    data = read_regular(path, MAX_TEXT_BYTES + front_matter.LONGEST)
    document = data if isinstance(data, str) else utf8(data)
    if isinstance(data, str) or document is None:
        yield Skipped(where, data if isinstance(data, str) else "not-text")
        return
    fields, text = front_matter.split(document)
    if own_page.is_own(fields):
        yield from own_page.read(fields, text, where, path.parent)
    else:
        root = path.parents[len(folder)]
        for piece in dated_page.read(fields, text, path.stem, where):
            if isinstance(piece, FoundEntry):
                yield from with_pictures(piece, root, folder)
            else:
                yield piece
