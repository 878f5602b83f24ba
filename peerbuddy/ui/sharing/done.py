"""After a file was saved: where it lies, and that it is on its way only once it is handed over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.labels import button


class Done(QWidget):
    left = Signal()
    more_wanted = Signal()

    def __init__(self, file: SealedFile, name: str, sentence: str, parent: QWidget | None = None) -> None:
        """`name`: of the buddy. `sentence`: of the content."""
        super().__init__(parent)
        self.back = button(self.tr("Done"), tall=True)
        self.more = button(self.tr("Share something else"), tall=True)
        where = self.tr("For {name}: {file}\nin {folder}").format(
            name=name, file=file.path.name, folder=file.path.parent
        )
        self.state = EmptyState("file-lock", sentence, where, self.back, self.more)
        self.back.clicked.connect(self.left)
        self.more.clicked.connect(self.more_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
