"""What can be changed of one thing of one's own: its name and other fields, and whether it is offered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.settings.card import Card, Row
from peerbuddy.ui.settings.things_list import Thing


@dataclass(frozen=True, slots=True)
class Field:
    key: str
    title: str
    hint: str
    limit: int


class ThingForm(Card):
    kept = Signal(object)  # the texts of all fields by their keys
    retire_wanted = Signal(bool)

    def __init__(self, fields: tuple[Field, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thing: Thing | None = None
        self.setAccessibleName(self.tr("The chosen one"))
        self.lines: dict[str, QLineEdit] = {}
        for field in fields:
            line = line_edit(field.title, limit=field.limit)
            line.setMinimumWidth(240)
            line.textChanged.connect(self._look)
            line.returnPressed.connect(self._keep)
            self.lines[field.key] = line
            self.add(Row(field.title, field.hint, line))
        self.keep = button(self.tr("Keep these words"))
        self.retire = button("")
        self.keep.clicked.connect(self._keep)
        self.retire.clicked.connect(self._retire)
        kept = self.tr("Wherever it is linked the words change with it.")
        self.add(Row(self.tr("Changed words"), kept, self.keep))
        away = self.tr("What is put away is offered no more, and stays wherever it is linked.")
        self.add(Row(self.tr("In the lists"), away, self.retire))

    def show_thing(self, thing: Thing) -> None:
        """What is typed about the same one stays as it is typed, as long as it has a name."""
        is_same = self._thing is not None and self._thing.id == thing.id
        if not (is_same and self.keep.isEnabled() and self._texts()["name"]):
            for key, line in self.lines.items():
                line.setText(thing.texts.get(key, ""))
        self._thing = thing
        says = self.tr("Offer it again") if thing.retired else self.tr("Put it away")
        self.retire.setText(says)
        self.retire.setAccessibleName(says)
        self._look()

    def forget(self) -> None:
        """What stands here is being saved, and belongs to nothing any more."""
        self._thing = None
        self._look()

    def changed(self) -> tuple[Thing, dict[str, str]] | None:
        """The thing and its words as they stand here, where they are not in the vault."""
        return (self._thing, self._texts()) if self._thing is not None and self.keep.isEnabled() else None

    def _texts(self) -> dict[str, str]:
        return {key: line.text().strip() for key, line in self.lines.items()}

    @Slot()
    def _look(self) -> None:
        thing = self._thing
        before = {key: thing.texts.get(key, "") for key in self.lines} if thing else {}
        self.keep.setEnabled(thing is not None and self._texts() != before)

    @Slot()
    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(self._texts())

    @Slot()
    def _retire(self) -> None:
        if self._thing is not None:
            self.retire_wanted.emit(not self._thing.retired)
