"""The two small forms of a new way: the if–then plan, and what happened when it is looked at again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.strength import Dial
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.strengths.said import book, options
from peerbuddy.ui.strengths.sentence import Sentence

_LONGEST = 200


class PlanForm(QWidget):
    keep_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cue = line_edit(
            self.tr("If, when or where"), limit=_LONGEST, hint=self.tr("it is Tuesday evening")
        )
        self.act = line_edit(self.tr("Then I will"), limit=_LONGEST, hint=self.tr("one small thing"))
        self.ways = Pair(self.tr("Keep the plan"), self.tr("Leave it"))
        self._at_first = ("", "")
        self.ways.taken.connect(self._keep)
        self.ways.refused.connect(self.left)
        self.cue.returnPressed.connect(self.act.setFocus)
        self.act.returnPressed.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(self.tr("If (a time, a place, a sign; it may stay empty)"), self.cue))
        column.addWidget(self.cue)
        column.addWidget(labelled(self.tr("then I will"), self.act))
        column.addWidget(self.act)
        column.addSpacing(4)
        column.addWidget(self.ways, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def begin(self, act: str) -> None:
        self.cue.clear()
        self.act.setText(act)
        self._at_first = self.words()
        self.show()
        self.cue.setFocus()

    def end(self) -> None:
        self.cue.clear()
        self.act.clear()
        self.hide()

    @property
    def was_changed(self) -> bool:
        return self.words() not in (self._at_first, ("", ""))

    def words(self) -> tuple[str, str]:
        return self.cue.text().strip(), self.act.text().strip()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        return self.cue, self.act, self.ways.take, self.ways.refuse

    def settle(self) -> None:
        """Kept as it stands, also where the suggestion was left unchanged."""
        self._at_first = ("", "")

    def _keep(self) -> None:
        if self.act.text().strip():
            self.settle()
            self.keep_wanted.emit()
        else:
            self.act.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it where nothing was changed."""
        if event.key() == Qt.Key.Key_Escape and not self.was_changed:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LookAgainForm(QWidget):
    keep_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = Sentence(self.tr("What happened"))
        self.what.setPlaceholderText(self.tr("What happened?"))
        self.dial = OneOf(self.tr("How much it was"), options(book().dial), pills=True)
        self.ways = Pair(self.tr("Keep it as a moment"), self.tr("Let it be"))
        self.what.entered.connect(self._keep)
        self.ways.taken.connect(self._keep)
        self.ways.refused.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.what)
        column.addWidget(PlainLabel(self.tr("The amount was, if you like to say"), "hint"))
        column.addWidget(self.dial)
        column.addWidget(self.ways, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def has_words(self) -> bool:
        return bool(self.words())

    def words(self) -> str:
        return self.what.words().strip()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        return self.what, *self.dial.buttons.values(), self.ways.take, self.ways.refuse

    def chosen_dial(self) -> Dial | None:
        key = self.dial.key()
        return Dial(key) if key else None

    def end(self) -> None:
        self.what.set_words("")
        self.dial.set_key("")

    def _keep(self) -> None:
        if self.has_words:
            self.keep_wanted.emit()
        else:
            self.what.setFocus()
