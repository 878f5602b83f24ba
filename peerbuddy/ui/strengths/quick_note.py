"""A moment in three fields, over whatever page is shown: the strength, what one did, and how much it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import journal, strengths, uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Dial, Moment, Strength
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.shell.overlay import Overlay
from peerbuddy.ui.strengths.picker import StrengthPicker
from peerbuddy.ui.strengths.said import book, options
from peerbuddy.ui.strengths.sentence import Sentence


class QuickNote(Overlay):
    """Enter goes from field to field and keeps it; Escape leaves, and asks only where words would go."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget) -> None:
        super().__init__(self.tr("Quick note"), parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._id = ""
        self.picker = StrengthPicker()
        self.what = Sentence(self.tr("What you did"))
        self.dial = OneOf(self.tr("How much it was"), options(book().dial), pills=True)
        self.remark = PlainLabel("", "amber")
        self.keep = button(self.tr("Keep it"), "primary")
        self.leave = button(self.tr("Leave it"))
        self._lay_out()
        self.picker.chosen.connect(self._strength_chosen)
        self.picker.folded.connect(self._fit_soon)
        self.what.entered.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)

    def open(self) -> None:
        self._jobs.run(strengths.list_strengths, then=self.picker.offer)
        self.remark.say("")
        super().open()
        self.picker.line.setFocus()

    def unsaved(self) -> tuple[Unsaved, ...]:
        """What was typed and not kept: with its strength a moment, else a page of the journal."""
        said, one = self.what.words(), self.picker.strength()
        if not said.strip():
            return ()
        label = f"{one.label}: " if one else ""
        page = Draft(self._computer.new_id(), self._computer.now().date(), f"{label}{said}")
        if one is None:
            return (Unsaved(journal.save_entry, page.arguments(), page, page.named()),)
        named = {"dial": self._chosen_dial(), "id": self._one_id()}
        return (Unsaved(uses.note_use, (one.id, said), page, named),)

    def _one_id(self) -> str:
        """However often it is tried, it is one moment."""
        self._id = self._id or self._computer.new_id()
        return self._id

    def _chosen_dial(self) -> Dial | None:
        return Dial(self.dial.key()) if self.dial.key() else None

    @Slot(object)
    def _strength_chosen(self, _: Strength) -> None:
        self.what.setFocus()

    @Slot()
    def _keep(self) -> None:
        self.picker.take_only_one()
        one, said = self.picker.strength(), self.what.words()
        if one is None:
            self._say(self.tr("Which strength was it? Any one that comes to mind will do."))
            self.picker.line.setFocus()
        elif not said.strip():
            self._say(self.tr("One sentence of what you did makes it a moment."))
            self.what.setFocus()
        else:
            named = {"dial": self._chosen_dial(), "id": self._one_id()}
            self._jobs.run(uses.note_use, one.id, said, then=self._kept, otherwise=self._not_kept, **named)

    def _kept(self, _: Moment) -> None:
        self._clear()
        self.close_up()
        told = self.tr("Kept as a moment.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.window(), told))

    def _not_kept(self, error: Exception) -> None:
        self._say(words.sentence(error, self._computer.places.log))

    @Slot()
    def _leave(self) -> None:
        if not self.what.words().strip():
            self._let_go()
            return
        question = self.tr("Leave this note? Its words are not kept then.")
        self._ask.confirm(self, question, self.tr("Leave it"), self._let_go)

    def _let_go(self) -> None:
        self._clear()
        self.close_up()

    def _clear(self) -> None:
        self._id = ""
        self.picker.clear()
        self.what.set_words("")
        self.dial.set_key("")
        self.remark.say("")

    def _say(self, text: str) -> None:
        self.remark.say(text)
        self._fit_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fit_soon(self) -> None:
        """Once what was folded has given its room back."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """No higher than it has to be once the strength is chosen."""
        super()._fit()
        if self.picker.list.isHidden():
            wide = self._card.width()
            self._card.resize(wide, min(self._card.height(), self.rows.totalHeightForWidth(wide)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self._leave()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Round and round within the card."""
        stops = self._stops()
        now = self.window().focusWidget()
        at = next_stop(stops, now, 1 if next else -1)
        stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stops(self) -> list[QWidget]:
        dial = self.dial.buttons
        return [self.picker.line, self.what, dial[self.dial.key() or next(iter(dial))], self.leave, self.keep]

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 18, 24, 18)
        inside.setSpacing(8)
        inside.addWidget(PlainLabel(self.tr("Quick note"), "section"))
        inside.addWidget(labelled(self.tr("Strength"), self.picker.line))
        inside.addWidget(self.picker, 10)
        inside.addSpacing(8)
        inside.addWidget(labelled(self.tr("One sentence of what you did"), self.what))
        inside.addWidget(self.what)
        inside.addWidget(PlainLabel(self.tr("The amount was, if you like to say"), "hint"))
        inside.addWidget(self.dial)
        inside.addWidget(self.remark)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.keep)
        inside.addLayout(foot)
        self.rows.addLayout(inside)
        self.remark.hide()


def next_stop(stops: list[QWidget], now: QWidget | None, step: int) -> int:
    """Which of them comes after the one that has the focus, or is within."""
    for number, stop in enumerate(stops):
        if stop is now or (now is not None and stop.isAncestorOf(now)):
            return (number + step) % len(stops)
    return 0
