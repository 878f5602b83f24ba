"""What leaves with a reply, exactly as it is read, and where its file is to lie. Nothing else leaves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.reply import ReplyPreview
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, divider
from peerbuddy.ui.parts.paper import Desk, Paper
from peerbuddy.ui.style import scaled

_WIDE, _BUTTON = 620, 170


class Leaving(QWidget):
    seal_wanted = Signal(object, object)  # ReplyPreview, Path of the folder
    left = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._preview: ReplyPreview | None = None
        self.paper = Paper(mine=True)
        self.leave = button(self.tr("Leave it"), tall=True)
        self.save = button(self.tr("Save as a file…"), "primary", tall=True)
        self.between = button(self.tr("Put it in our folder"), "primary", tall=True)
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self._choose_folder)
        self.between.clicked.connect(self._put_between)
        self._lay_out()

    def show_preview(self, preview: ReplyPreview) -> None:
        self._preview = preview
        self.title.setText(
            self.tr("This and nothing else leaves, to {name}").format(name=breakable(preview.buddy.name))
        )
        self.paper.show_sheet(preview.sheet)
        has_folder = bool(preview.buddy.folder)
        self.between.setVisible(has_folder)
        self.save.setProperty("kind", "" if has_folder else "primary")
        self.save.style().polish(self.save)
        self.set_busy(busy=False)
        (self.between if has_folder else self.save).setFocus()

    def set_busy(self, *, busy: bool) -> None:
        for made in (self.save, self.between):
            made.setEnabled(not busy)

    @Slot()
    def _choose_folder(self) -> None:
        self._ask.folder(self, self.tr("In which folder is the sealed file to lie?"), Path.home(), self._seal)

    @Slot()
    def _put_between(self) -> None:
        if self._preview is not None:
            self._seal(Path(self._preview.buddy.folder))

    def _seal(self, folder: Path) -> None:
        if self._preview is not None:
            self.set_busy(busy=True)
            self.seal_wanted.emit(self._preview, folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = Column(_WIDE, top=24)
        self.title = PlainLabel("", "page")
        column.add(self.title)
        column.add(Desk(self.paper), space=8)
        kept = self.tr("Not in it: the page you answer, notes in the margin, anything of your own pages.")
        not_in_it = PlainLabel(kept, "hint")
        column.add(not_in_it, space=6)
        for label in (self.title, not_in_it):
            label.setContentsMargins(12, 0, 12, 0)  # as far in as the paper, with its shadow around it
        column.rows.addStretch(1)
        foot = QWidget()
        under = QVBoxLayout(foot)
        under.setContentsMargins(28, 12, 28, 16)
        under.setSpacing(10)
        under.addWidget(PlainLabel(self.tr("Once it has left, it can’t be called back."), "label"))
        row = QWidget()
        flow = Flow(row, gap=10)
        for made in (self.leave, self.save, self.between):
            made.setMinimumWidth(scaled(_BUTTON))  # one weight for both ways
            flow.addWidget(made)
        under.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(column, 1)
        whole.addWidget(divider())
        whole.addWidget(foot)
