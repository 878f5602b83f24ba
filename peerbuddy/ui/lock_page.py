"""What is shown between asking to lock and being locked: nothing of the journal, and why if it takes long."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.tokens import FLOW


class LockPage(Column):
    try_again = Signal()
    copy_wanted = Signal(object, str)  # in which folder, under which name
    let_go = Signal()

    def __init__(self, ask: Ask, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=140)
        self._ask, self._start = ask, start
        self._title = PlainLabel(self.tr("Locking"), "title")
        self.reason = PlainLabel("", "lead")
        self._bar = BusyBar(self.tr("Locking"))
        self.again = button(self.tr("Try again"), "primary")
        self.again.clicked.connect(self.try_again)
        self.elsewhere = button(self.tr("Save an encrypted copy elsewhere"))
        self.elsewhere.clicked.connect(self._choose_folder)
        self.discard = button(self.tr("Lock and let them go"))
        self.discard.clicked.connect(self._confirm)
        self.lock = button(self.tr("Lock"), "primary")
        self.lock.clicked.connect(self.let_go)
        self._ways = (self.again, self.elsewhere, self.discard)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for way in (*self._ways, self.lock):
            ways.addWidget(way)
        ways.addStretch(1)
        self.add(self._title, self._bar, self.reason)
        self.add(ways, space=16)
        self.rows.addStretch(1)
        self.lock.hide()
        self._bar.set_busy(True)
        self._show_ways(False)

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self._title.setText(self.tr("Not locked yet"))
        self._bar.set_busy(False)
        told = self.tr(
            "Your last words could not be saved yet: {reason} They are kept while this window is open."
        )
        again = self.tr("Saving is tried again every few seconds, and locks as soon as it works.")
        self.reason.setText(told.format(reason=words.sentence(error)) + "\n\n" + again)
        if self.again.isHidden():
            self._show_ways(True)
            self.again.setFocus()

    @Slot(object)
    def tell_copy(self, place: Path) -> None:
        told = self.tr(
            "Your last words are kept, encrypted, in a vault of their own: {place}. It opens with the same"
            " passphrase and the same code. When this vault takes words again, copy them back."
        )
        self.reason.setText(told.format(place=place))
        self._show_ways(False)
        self.reason.show()
        self.lock.show()
        self.lock.setFocus()

    def _show_ways(self, shown: bool) -> None:
        self.reason.setVisible(shown)
        for way in self._ways:
            way.setVisible(shown)

    @Slot()
    def _choose_folder(self) -> None:
        title = self.tr("Where should the copy lie? Another disk or a stick is best.")
        self._ask.folder(self, title, self._start, self._folder_chosen)

    def _folder_chosen(self, folder: Path) -> None:
        self.copy_wanted.emit(folder, self.tr("Kept words"))

    @Slot()
    def _confirm(self) -> None:
        question = self.tr(
            "The words written since the last save are then gone for good. Everything saved before is safe."
        )
        self._ask.confirm(self, question, self.tr("Let them go"), self.let_go.emit)
