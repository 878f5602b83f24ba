"""The pictures of a page for the screen: decoded on the vault thread, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from peerbuddy.actions import pictures
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.pictures import shown_picture

# What one page shows together: 120 MB of memory at most, however many pictures it has.
MOST_PIXELS_TOGETHER = 30_000_000

# The id of a picture, and the picture; None if it cannot be shown.
Hear = Callable[[str, QImage | None], None]


class PictureLoading(QObject):
    """Each picture is asked for when the one before is there, so that a save in between does not wait."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._turn = 0

    def begin(self, entry: str, ids: Iterable[str], room: QSize, hear: Hear) -> None:
        """Instead of what was asked for before. `room`: the most pixels of the screen each may take."""
        self.stop()
        wanted = tuple(ids)
        most = MOST_PIXELS_TOGETHER // max(1, len(wanted))
        self._next(self._turn, wanted, partial(_shown, entry=entry, room=room, most=most), hear)

    def stop(self) -> None:
        self._turn += 1

    def _next(
        self, turn: int, wanted: tuple[str, ...], verb: Callable[[Session, str], QImage], hear: Hear
    ) -> None:
        if not wanted or turn != self._turn:
            return

        def heard(image: QImage | None) -> None:
            if turn == self._turn:
                hear(wanted[0], image)
                self._next(turn, wanted[1:], verb, hear)

        self._jobs.run(verb, wanted[0], then=heard, otherwise=lambda _: heard(None))


def _shown(session: Session, id: str, *, entry: str, room: QSize, most: int) -> QImage:
    return shown_picture(pictures.read_picture(session, entry, id), room, most)
