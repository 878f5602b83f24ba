"""What the clipboard, a drop or a file dialog offers as pictures. Nothing is read or decoded here yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from peerbuddy.ui.pictures import as_png

_KINDS = ("image/png", "image/jpeg", "image/webp")


@dataclass(frozen=True, slots=True)
class Offered:
    """A file, or bytes in one of the kinds that are taken, or pixels another program made."""

    name: str = ""
    path: Path | None = None
    encoded: bytes = field(default=b"", repr=False)
    image: QImage | None = field(default=None, repr=False)

    def foreign(self) -> bytes:
        """On the vault thread. Raises BadPicture."""
        from peerbuddy.actions.pictures import read_picture_file  # slow to load

        if self.path is not None:
            return read_picture_file(self.path)
        return self.encoded if self.image is None else as_png(self.image)


def file_offered(path: Path) -> Offered:
    return Offered(path.name, path)


def may_hold_pictures(source: QMimeData) -> bool:
    """Without fetching anything: it is asked while something is dragged over the page."""
    return source.hasUrls() or source.hasImage() or any(source.hasFormat(kind) for kind in _KINDS)


def offered_in(source: QMimeData) -> tuple[Offered, ...]:
    """Nothing where the same is offered as words, as a table of a spreadsheet is, or as an address."""
    urls = source.urls() if source.hasUrls() else []
    if urls and all(url.isLocalFile() for url in urls):
        return tuple(file_offered(Path(url.toLocalFile())) for url in urls)
    kinds = [kind for kind in _KINDS if source.hasFormat(kind)]
    if not (kinds or source.hasImage()):
        return ()
    from peerbuddy.actions.page_forms import says_words  # slow to load

    if says_words(source.html() if source.hasHtml() else "", source.text()):
        return ()
    for kind in kinds:
        if data := source.data(kind).data():
            return (Offered(encoded=data),)
    image = source.imageData()
    return (Offered(image=image),) if isinstance(image, QImage) else ()
