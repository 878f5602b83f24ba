"""Sealed files and cards dropped anywhere on the window. What a page takes itself, such as a picture in the
editor, it gets first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.model.sealed_name import is_from_a_buddy


class Dropping(QObject):
    """`dropped`: a tuple of paths."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        if isinstance(event, QDragEnterEvent) and paths_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        paths = paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        return bool(paths)


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """Those of a drop, or of what was copied in a file manager, that are sealed files or cards."""
    local = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in local if is_from_a_buddy(path))
