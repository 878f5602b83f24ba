"""A source that has to be read as a whole, because its pages cannot be told apart line by line."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.formats.lines import BOM, utf8
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.errors import UnknownFormat

LONGEST = 100 * 1024 * 1024


def text_of(path: Path) -> str:
    """Raises UnknownFormat (`reason`: too-long, not-text) or StorageFailed."""
    with reading(path) as file:
        data = file.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise UnknownFormat(path, "too-long")
    text = utf8(data.removeprefix(BOM))
    if text is None:
        raise UnknownFormat(path, "not-text")
    return text
