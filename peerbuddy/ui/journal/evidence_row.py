"""One strength under a page: its name, the sentence that shows it, how the amount fitted, and more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH, Dial, Energy, Evidence, Strength, WentTo
from peerbuddy.model.text import one_line
from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.elided_label import ElidedLabel
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.strength_dot import StrengthDot
from peerbuddy.ui.parts.words_edit import KEPT_TO_ITSELF
from peerbuddy.ui.program_words import program_words
from peerbuddy.ui.style import scaled

NARROW = 520  # pixels at the usual size of text: below, the sentence has a line of its own
_NAME = 116
_ANY_WIDTH = 16_777_215  # Qt's own largest


class EvidenceRow(QWidget):
    """`one.what` may still be empty: then nothing of it is kept. `says_only`: the sentence alone."""

    edited = Signal()  # by typing
    chosen = Signal()  # a word was chosen, or a sentence finished
    next_wanted = Signal()
    taken_off = Signal()

    def __init__(
        self, strength: Strength, one: Evidence, parent: QWidget | None = None, *, says_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.strength, self._one = strength, one
        self.dot, self.name = StrengthDot(strength), ElidedLabel(strength.label, "label")
        self.line = _Line()
        self.dial = button("", "chip")
        self.more, self.take = _icon_button("ellipsis"), _icon_button("x")
        if says_only:
            self.dial.hide()
            self.more.hide()
        self._menu: QMenu | None = None
        self._is_narrow: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._connect()
        self.show_evidence(strength, one)
        self._place(is_narrow=False)

    def evidence(self) -> Evidence:
        """As it stands; its sentence may be empty."""
        return replace(self._one, what=one_line(self.line.text()))

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        return self.line, self.dial, self.more, self.take

    def show_evidence(self, strength: Strength, one: Evidence) -> None:
        self.strength, self._one = strength, one
        self.dot.show_strength(strength)
        self.name.setText(strength.label)
        if one_line(self.line.text()) != one.what:
            self.line.setText(one.what)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)
        self._name_parts()

    def set_read_only(self) -> None:
        self.line.setReadOnly(True)
        for part in (self.dial, self.more, self.take):
            part.setEnabled(False)

    # --- words about it -----------------------------------------------------------------------------

    @Slot()
    def _open_dial(self) -> None:
        book = program_words().strengths
        menu = self._new_menu(self.dial)
        for option in book.dial:
            self._add_choice(menu, option.label, dial=Dial(option.key))
        menu.popup(self.dial.mapToGlobal(QPoint(0, self.dial.height())))

    @Slot()
    def _open_more(self) -> None:
        menu = self._new_menu(self.more)
        for energy in Energy:
            self._add_choice(menu, _energy(energy), energy=energy)
        menu.addSeparator()
        for went_to in WentTo:
            self._add_choice(menu, _went_to(went_to), went_to=went_to)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _new_menu(self, of: QPushButton) -> QMenu:
        self._menu = menu = QMenu(self)
        menu.setAccessibleName(of.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_choice(self, menu: QMenu, said: str, **change: Dial | Energy | WentTo) -> None:
        """The word that holds has a tick; choosing it again takes it back."""
        ((name, value),) = change.items()
        way = menu.addAction(said.replace("&", "&&"))
        way.setCheckable(True)
        way.setChecked(getattr(self._one, name) == value)
        way.triggered.connect(lambda on: self._choose(name, value if on else None))

    def _choose(self, name: str, value: Dial | Energy | WentTo | None) -> None:
        self._one = replace(self._one, **{name: value})
        self._name_parts()
        self.chosen.emit()

    def _name_parts(self) -> None:
        book, name = program_words().strengths, self.strength.label
        word = next((option.label for option in book.dial if option.key == self._one.dial), "")
        self.dial.setText(word or self.tr("how much?"))
        self.dial.setAccessibleName(
            self.tr("{strength}, the amount: {word}").format(strength=name, word=word or "–")
        )
        self.line.setAccessibleName(self.tr("What did you do? {strength}").format(strength=name))
        self.more.setAccessibleName(self.tr("More about {strength}").format(strength=name))
        self.more.setToolTip(self._more_said() or self.tr("More, if you like"))
        self.more.setAccessibleDescription(self._more_said())
        self.take.setAccessibleName(self.tr("Take {strength} off").format(strength=name))

    def _more_said(self) -> str:
        energy = _energy(self._one.energy) if self._one.energy else ""
        went_to = _went_to(self._one.went_to) if self._one.went_to else ""
        return " · ".join(part for part in (energy, went_to) if part)

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.dial.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.chosen)
        self.line.entered.connect(self.next_wanted)
        self.line.given_up.connect(self._give_up)
        self.dial.clicked.connect(self._open_dial)
        self.more.clicked.connect(self._open_more)
        self.take.clicked.connect(self.taken_off)

    @Slot()
    def _give_up(self) -> None:
        """Escape in a line that says nothing: this strength was not meant."""
        if not one_line(self.line.text()):
            self.taken_off.emit()

    def _place(self, *, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.name.setMinimumWidth(1 if is_narrow else scaled(_NAME))
        self.name.setMaximumWidth(_ANY_WIDTH if is_narrow else scaled(_NAME))
        self._grid.addWidget(self.dot, 0, 0)
        self._grid.addWidget(self.name, 0, 1)
        self._grid.addWidget(
            self.line, 1 if is_narrow else 0, 1 if is_narrow else 2, 1, 4 if is_narrow else 1
        )
        for n, part in enumerate((self.dial, self.more, self.take)):
            self._grid.addWidget(part, 0, (2 if is_narrow else 3) + n)
        self._grid.setColumnStretch(1, int(is_narrow))
        self._grid.setColumnStretch(2, int(not is_narrow))
        QTimer.singleShot(0, self, self.updateGeometry)  # not heard by a layout that is at work just now

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(is_narrow=self.width() < scaled(NARROW))


class _Line(QLineEdit):
    entered = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(MAX_EVIDENCE_LENGTH)
        self.setInputMethodHints(KEPT_TO_ITSELF)
        self.setProperty("kind", "evidence")
        self.setPlaceholderText(self.tr("What did you do?"))
        self.setAccessibleDescription(self.tr("One sentence; without it the strength is not kept"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A long sentence is cut at its end, not at its beginning."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
            if self.text().strip():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.text().strip():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _energy(energy: Energy) -> str:
    return {
        Energy.GAVE: QCoreApplication.translate("evidence_row", "It gave energy"),
        Energy.NEUTRAL: QCoreApplication.translate("evidence_row", "Neither gave nor took energy"),
        Energy.TOOK: QCoreApplication.translate("evidence_row", "It took energy"),
    }[energy]


def _went_to(whom: WentTo) -> str:
    return {
        WentTo.ME: QCoreApplication.translate("evidence_row", "It went to me"),
        WentTo.OTHERS: QCoreApplication.translate("evidence_row", "It went to others"),
        WentTo.BOTH: QCoreApplication.translate("evidence_row", "It went to me and to others"),
    }[whom]


def _icon_button(name: str) -> QPushButton:
    made = button("", "bare")
    made.setIcon(icon(name, "text2"))
    made.setIconSize(QSize(scaled(14), scaled(14)))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made
