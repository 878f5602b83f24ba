"""The pictures a Markdown page of another program names by their place, read and named for the vault."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from peerbuddy.formats.own_page import MAX_PICTURE_BYTES, MAX_PICTURES_BYTES
from peerbuddy.formats.regular_file import read_regular
from peerbuddy.model.imported import FoundEntry, FoundPicture, Skipped
from peerbuddy.model.picture import OWN_SCHEME

_MARK = re.compile(
    r"(?P<words>!\[(?:[^\[\]\\]|\\.)*\])"
    r"\((?:<(?P<angled>[^<>\n]+)>|(?P<bare>[^\s()<>]+))(?P<title>[ \t]+\"[^\"\n]*\")?\)"
)
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")


def with_pictures(page: FoundEntry, root: Path, folder: tuple[str, ...]) -> Iterator[FoundEntry | Skipped]:
    """`folder`: the names that lead from `root`, which is never left, to where the file of the page lies.

    A picture that cannot be read keeps its place in the text and is named.
    """
    beside = _Beside(page, root, folder)
    text = _MARK.sub(beside.mark, page.text)
    yield from (Skipped(page.where, "picture") for _ in range(beside.left_out))
    yield replace(page, text=text, pictures=tuple(beside.found.values()))


class _Beside:
    def __init__(self, page: FoundEntry, root: Path, folder: tuple[str, ...]) -> None:
        self._page, self._root, self._folder = page, root, folder
        self.found: dict[tuple[str, ...], FoundPicture] = {}
        self.left_out = 0
        self._room = MAX_PICTURES_BYTES

    def mark(self, match: re.Match[str]) -> str:
        address = match["angled"] or match["bare"]
        if _ELSEWHERE.match(address):
            return match[0]
        place = self._place(unquote(address))
        picture = self.found.get(place) or self._read(place)
        if picture is None:
            self.left_out += 1
            return match[0]
        self.found[place] = picture
        return f"{match['words']}({OWN_SCHEME}{picture.id}{match['title'] or ''})"

    def _place(self, address: str) -> tuple[str, ...]:
        """The names that lead there from the root; none for what lies outside of it."""
        names = list(self._folder)
        for name in address.replace("\\", "/").split("/"):
            if name == ".." and not names:
                return ()
            if name == "..":
                names.pop()
            elif name != ".":
                names.append(name)
        return tuple(names)

    def _read(self, place: tuple[str, ...]) -> FoundPicture | None:
        if not place or not all(place) or "\0" in place[-1] or not place[-1].lower().endswith(_ENDINGS):
            return None
        paths = [self._root.joinpath(*place[:n]) for n in range(1, len(place) + 1)]
        if any(path.is_symlink() for path in paths):
            return None
        data = read_regular(paths[-1], min(self._room, MAX_PICTURE_BYTES))
        if isinstance(data, str):
            return None
        self._room -= len(data)
        return FoundPicture(place[-1], data, self._next_id())

    def _next_id(self) -> str:
        """Follows from the page, so that reading a folder again gives the same ones."""
        page = self._page
        seed = f"{page.day}\n{page.time}\n{page.title}\n{page.text}\n{len(self.found)}"
        return hashlib.sha256(seed.encode("utf-8", "replace")).hexdigest()[:32]
