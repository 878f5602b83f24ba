"""The photos of a Day One entry, read from beside its journal and named so that the text can show them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from peerbuddy.formats import dayone_text
from peerbuddy.formats.own_page import MAX_PICTURE_BYTES, MAX_PICTURES_BYTES
from peerbuddy.formats.regular_file import read_regular
from peerbuddy.formats.zip_archive import Archive, Unreadable
from peerbuddy.model.imported import FoundPicture
from peerbuddy.model.picture import OWN_SCHEME

# The name of a photo without its ending, and the ending it should have → its file name and bytes, if there.
ReadPhoto = Callable[[str, str], tuple[str, bytes] | None]

_FOLDER = "photos"
_STEM = re.compile(r"[0-9A-Za-z-]{8,64}", re.ASCII)
_ENDING = re.compile(r"[0-9A-Za-z]{2,5}", re.ASCII)


def inside(archive: Archive) -> ReadPhoto:
    by_stem = {
        path.stem.lower(): name
        for name in archive.names
        if (path := PurePosixPath(name)).parent.name == _FOLDER
    }

    def read(stem: str, _ending: str) -> tuple[str, bytes] | None:
        name = by_stem.get(stem.lower())
        try:
            return None if name is None else (PurePosixPath(name).name, archive.read(name, MAX_PICTURE_BYTES))
        except Unreadable:
            return None

    return read


def beside(journal: Path) -> ReadPhoto:
    """For an export that was unpacked before."""
    folder = journal.parent / _FOLDER

    def read(stem: str, ending: str) -> tuple[str, bytes] | None:
        if not ending or folder.is_symlink():
            return None
        name = f"{stem}.{ending}"
        data = read_regular(folder / name, MAX_PICTURE_BYTES)
        return None if isinstance(data, str) else (name, data)

    return read


class Pictures:
    """`page` is what the ids follow from, so that reading an export again gives the same ones."""

    def __init__(self, page: str, record: dict[str, Any], read_photo: ReadPhoto) -> None:
        self._addresses: dict[str, str] = {}
        self._found: list[FoundPicture] = []
        self._left_out: list[str] = []
        size = 0
        for kind, part in dayone_text.attached(record):
            if kind != "photo":
                self._left_out.append("attachment")
                continue
            photo = None if size > MAX_PICTURES_BYTES else _photo(part, read_photo)
            size += len(photo[1]) if photo else 0
            if photo is None or size > MAX_PICTURES_BYTES:
                self._left_out.append("picture")
                continue
            identifier = str(part.get("identifier", ""))
            seed = f"{page}\n{identifier}\n{len(self._found)}".encode("utf-8", "replace")
            id = hashlib.sha256(seed).hexdigest()[:32]
            self._addresses[identifier] = OWN_SCHEME + id
            self._found.append(FoundPicture(photo[0], photo[1], id))

    def address(self, kind: str, identifier: str) -> str | None:
        return self._addresses.get(identifier) if kind == "photo" else None

    def all_of_them(self) -> str:
        """For an entry that is nothing but photos."""
        return "\n\n".join(f"![]({OWN_SCHEME}{picture.id})" for picture in self._found)

    def found(self) -> tuple[FoundPicture, ...]:
        return tuple(self._found)

    def left_out(self) -> Iterator[str]:
        yield from self._left_out


def _photo(part: dict[str, Any], read_photo: ReadPhoto) -> tuple[str, bytes] | None:
    """Under its checksum; older exports that have none name it by its id. The label is the person's own."""
    kind = part.get("type")
    ending = kind if isinstance(kind, str) and _ENDING.fullmatch(kind) else ""
    for key in ("md5", "identifier"):
        stem = part.get(key)
        if isinstance(stem, str) and _STEM.fullmatch(stem) and (found := read_photo(stem, ending)):
            label = part.get("filename")
            return (label if isinstance(label, str) and label.strip() else found[0], found[1])
    return None
