"""What is copied from any window of this program is marked as secret and does not stay (R54).

One place for every text field there is or will be: it follows the clipboard, not the fields.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard

CLEARED_AFTER_MS = 30_000

# Windows reads a number of four bytes; the rest only look whether the mark is there.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "application/x-nspasteboard-concealed-type": b"1",
}


class SecretClipboard(QObject):
    """Marks, and clears after half a minute if nobody has copied anything else since.

    Qt tells of a copy before it answers any other program, so none ever sees it without its marks.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._mark)
        clipboard.selectionChanged.connect(self._drop_selection)

    @Slot()
    def clear(self) -> None:
        """If what lies there is still ours: another program's is left alone."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()

    @Slot()
    def _mark(self) -> None:
        if not self._clipboard.ownsClipboard():
            self._timer.stop()
            return
        copied = self._clipboard.mimeData()
        if copied.formats() and not copied.hasFormat("x-kde-passwordManagerHint"):
            self._clipboard.setMimeData(marked(copied))
            self._timer.start()

    @Slot()
    def _drop_selection(self) -> None:
        """Marking text with the mouse is not copying: the middle button of another program gets nothing."""
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


def marked(copied: QMimeData) -> QMimeData:
    secret = QMimeData()
    for kind in copied.formats():
        secret.setData(kind, copied.data(kind))
    for kind, mark in MARKS.items():
        secret.setData(kind, mark)
    return secret
