"""What to do when it gets dangerous for me: four things that can be asked for, each with what it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.agreement import InDanger, PleaseDo
from peerbuddy.model.agreement_words import PartWords
from peerbuddy.ui.agreement.editor.part import PartEdit
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


class PleaseDoPart(PartEdit):
    """Somebody who asks for two calls keeps both: only the first one is written on here."""

    def __init__(self, words: PartWords, value: tuple[PleaseDo, ...]) -> None:
        super().__init__(words.label)
        self._first = {what: _first(value, what) for what in InDanger}
        self._others = tuple(one for one in value if one is not self._first[one.what])
        self.switches = {InDanger(option.key): Switch(self._label(option.key)) for option in words.options}
        self.name = line_edit(self.tr("Whom to call"), limit=140, hint=self.tr("Whom to call"))
        self.number = line_edit(self.tr("Their number"), limit=80, hint=self.tr("Their number"))
        self.consent = TickBox(self.tr("They know of this and are fine with it"))
        self.when = WordsEdit(self.tr("When to call emergency services"), limit=280, lines=1)
        self.when.setPlaceholderText(self.tr("For example: I don’t answer for a day and said I would"))
        self._call = _below(self.name, self.number, self.consent)
        self._emergency = _below(self.when)
        for what, switch in self.switches.items():
            switch.setAccessibleName(switch.text())
            switch.setChecked(self._first[what] is not None)
            self.rows.addWidget(switch)
            if what is InDanger.CALL:
                self.rows.addWidget(self._call)
            if what is InDanger.EMERGENCY:
                self.rows.addWidget(self._emergency)
            switch.toggled.connect(self._look)
            switch.toggled.connect(self.touched)
        self._fill()
        self._look()

    def _label(self, key: str) -> str:
        return {
            InDanger.ASK: self.tr("Ask me straight"),
            InDanger.CALL: self.tr("Call somebody"),
            InDanger.PLAN: self.tr("Remind me of my plan"),
            InDanger.EMERGENCY: self.tr("Call emergency services"),
        }[InDanger(key)]

    def value(self) -> tuple[PleaseDo, ...]:
        found: list[PleaseDo] = []
        for what, switch in self.switches.items():
            if switch.isChecked() and (one := self._asked(what)) is not None:
                found.append(one)
        return (*found, *self._others)

    def _asked(self, what: InDanger) -> PleaseDo | None:
        """A call to nobody is none."""
        if what is InDanger.CALL and not (self.name.text().strip() or self.number.text().strip()):
            return None
        if what is InDanger.CALL:
            return PleaseDo(what, self.name.text(), self.number.text(), consent=self.consent.isChecked())
        return PleaseDo(what, when=self.when.words()) if what is InDanger.EMERGENCY else PleaseDo(what)

    def _fill(self) -> None:
        call, emergency = self._first[InDanger.CALL], self._first[InDanger.EMERGENCY]
        if call is not None:
            self.name.setText(call.name)
            self.number.setText(call.number)
            self.consent.setChecked(call.consent)
        if emergency is not None:
            self.when.set_words(emergency.when)
        for line in (self.name, self.number):
            line.textEdited.connect(self.touched)
        self.consent.toggled.connect(self.touched)
        self.when.edited.connect(self.touched)

    @Slot()
    def _look(self) -> None:
        self._call.setVisible(self.switches[InDanger.CALL].isChecked())
        self._emergency.setVisible(self.switches[InDanger.EMERGENCY].isChecked())


def _first(value: tuple[PleaseDo, ...], what: InDanger) -> PleaseDo | None:
    return next((one for one in value if one.what is what), None)


def _below(*fields: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    mirrored = box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    column.setContentsMargins(0 if mirrored else 24, 0, 24 if mirrored else 0, 6)
    column.setSpacing(6)
    for field in fields:
        column.addWidget(field)
    return box
