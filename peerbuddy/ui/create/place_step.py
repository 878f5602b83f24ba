"""First step: the name of the vault, the folder it lies in, whether this computer remembers it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peerbuddy.ui.ask import Ask
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.tick_box import TickBox

LONGEST_NAME_BYTES = 200


class PlaceStep(QWidget):
    changed = Signal()
    entered = Signal()

    def __init__(self, documents: Path, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._folder = documents
        self.name = QLineEdit(self.tr("Journal"))
        self.name.setProperty("tall", True)
        self.name.setAccessibleName(self.tr("Name of the vault"))
        self.name.textChanged.connect(self._show)
        self.name.returnPressed.connect(self.entered)
        self.place = Door("")
        self.place.clicked.connect(self._choose)
        self.remark = PlainLabel("", "amber")
        self.remark.hide()
        self.remember = TickBox(self.tr("Remember this vault on this computer"))
        hint = PlainLabel(
            self.tr(
                "Anyone who uses this computer can read the name and the folder, but not what is inside."
                " Remembered means: the next start asks for this vault at once."
            ),
            "hint",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("Name"), self.name))
        column.addWidget(self.name)
        column.addSpacing(12)
        column.addWidget(self.place)
        column.addWidget(self.remark)
        column.addSpacing(12)
        column.addWidget(self.remember)
        column.addWidget(hint)
        self.setFocusProxy(self.name)
        self._show()

    def vault(self) -> Path:
        return self._folder / self.name.text().strip()

    def is_ready(self) -> bool:
        name = self.name.text().strip()
        fits = 0 < len(name.encode("utf-8", "replace")) <= LONGEST_NAME_BYTES
        return fits and name not in {".", ".."} and not set(name) & set("/\\\0")

    def say_taken(self) -> None:
        self.remark.say(self.tr("There is something of this name already. It was left as it is."))

    @Slot()
    def _show(self) -> None:
        self.remark.say("")
        self.place.say(self.tr("In this folder"), str(self._folder))
        self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        self._ask.folder(self, self.tr("Where should the vault lie?"), self._folder, self._chosen)

    def _chosen(self, folder: Path) -> None:
        self._folder = folder
        self._show()
