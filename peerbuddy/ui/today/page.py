"""Today: the day, a question if one likes, a page to write on, what asks for a look. Nothing is counted."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import new_ways, switches
from peerbuddy.actions import today as verbs
from peerbuddy.actions.content import content_problems
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.strength import NewWay
from peerbuddy.model.today import Nudge, NudgeKind, Today
from peerbuddy.ui import keys, words
from peerbuddy.ui.dates import day_without_year
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.saving_told import SavingTold
from peerbuddy.ui.journal.wanted import PageAt, Wanted
from peerbuddy.ui.room import SETTLED_MS, Room, Unsaved
from peerbuddy.ui.today import said
from peerbuddy.ui.today.quick_page import QuickPage
from peerbuddy.ui.today.sides import TodayParts


class TodayPage(Room):
    """`begin` once after unlocking, `enter` each time it comes forward."""

    settings_changed = Signal(object)  # LocalSettings

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._day = date.min
        self.parts = TodayParts(computer, jobs, self)
        self.notice, self.quick = self.parts.notice, self.parts.quick
        self.question, self.nudge = self.parts.question, self.parts.nudge
        self.goals, self.leave_me = self.parts.goals, self.parts.leave_me
        self._connect()
        jobs.changed.connect(self._heard)

    def begin(self, opened: Opened) -> None:
        if opened.older_copy:
            self.notice.show_notice(words.older_copy(opened.older_copy.day))
        elif opened.read_only:
            self.notice.show_notice(words.read_only(), can_close=False)
        if opened.read_only:
            self.parts.set_read_only()
        QTimer.singleShot(SETTLED_MS, self, self._look_around)

    @Slot()
    def _look_around(self) -> None:
        self.parts.changed_here.begin()
        self._jobs.call(content_problems, self._computer.language, then=self._tell_damaged)

    def _tell_damaged(self, problems: tuple[ContentDamaged, ...]) -> None:
        """Once, with whatever else there is to say at the start; all that needs none of it goes on."""
        if problems:
            told = words.sentence(ContentDamaged(", ".join(map(str, problems))))
            self.notice.show_notice("\n".join(part for part in (self.notice.text(), told) if part))

    def enter(self, what: object = None) -> None:
        self._begin_day()
        self.quick.text.setFocus()

    def leave(self) -> None:
        self.quick.leave()

    def held_page(self) -> QuickPage:
        return self.quick

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.quick.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- what the day has -----------------------------------------------------------------------------

    def _begin_day(self) -> None:
        self._day = self._computer.now().date()
        self.parts.day.setText(day_without_year(self._day))
        self.quick.begin()
        self.question.begin()
        self.parts.on_this_day.begin()
        self.parts.buddy.read()
        self._read()

    def _read(self) -> None:
        self._jobs.run(verbs.today, then=self._show, otherwise=self.tell)

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if self.isVisible() and (changes.goals or changes.guides or changes.strengths or changes.settings):
            self._read()
        if self.isVisible() and (changes.inbox or changes.buddies):
            self.parts.buddy.read_soon()

    def _show(self, today: Today) -> None:
        alone = today.left_alone_until
        self.leave_me.show_until(alone, today.day)
        self.goals.show_goals(() if alone else today.goals)
        self._show_nudge(today.nudge, today.day)
        self.parts.set_left_alone(alone is not None)

    def _show_nudge(self, nudge: Nudge | None, day: date) -> None:
        try:
            line = said.line(nudge, self._computer.language) if nudge else ""
        except ContentDamaged:  # it was named at the start
            nudge, line = None, ""
        self.nudge.show_nudge(nudge, line, day)

    def changeEvent(self, event: QEvent) -> None:
        """The window comes forward on another day than the one it shows."""
        super().changeEvent(event)
        comes_forward = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if comes_forward and self.isVisible() and self._day != self._computer.now().date():
            self._begin_day()

    # --- what is done about it --------------------------------------------------------------------------

    @Slot(object)
    def _take_up(self, nudge: Nudge) -> None:
        match nudge.kind:
            case NudgeKind.LETTER:
                self.parts.letter.open(nudge.about)
            case NudgeKind.WAKE:
                self.go_wanted.emit("goals", nudge.about)
            case NudgeKind.DOOR:
                self.go_wanted.emit("help", None)
            case NudgeKind.QUIET:
                self.go_wanted.emit("strengths", nudge.about)
            case NudgeKind.NEW_WAY:
                self._jobs.run(new_ways.open_new_ways, then=partial(self._go_to_way, nudge.about))
            case NudgeKind.WELCOME:
                pass

    def _go_to_way(self, id: str, ways: tuple[NewWay, ...]) -> None:
        for way in ways:
            if way.id == id:
                self.go_wanted.emit("strengths", way.strength)

    @Slot(object)
    def _refuse(self, nudge: Nudge) -> None:
        self.quick.text.setFocus()  # the line goes, and the focus would go anywhere
        self._jobs.run(verbs.close_nudge, nudge, otherwise=self.tell)

    @Slot(object)
    def _switch_off(self, nudge: Nudge) -> None:
        self.quick.text.setFocus()
        told = self.tr("Switched off: {setting}. In the settings under Today it can be switched on again.")
        then = partial(self._tell_switched, told.format(setting=said.switch_name(nudge.switch)))
        self._jobs.run(switches.turn, nudge.switch, on=False, then=then, otherwise=self.tell)

    def _tell_switched(self, told: str, _: object) -> None:
        self.notice.show_notice(told, kind="plain")

    @Slot(object)
    def _leave_alone(self, until: date | None) -> None:
        self.quick.text.setFocus()
        self._jobs.run(verbs.leave_me_be, until=until, otherwise=self.tell)

    @Slot()
    def _be_here_again(self) -> None:
        self.quick.text.setFocus()
        self._jobs.run(verbs.be_here_again, otherwise=self.tell)

    @Slot()
    def _put_goals_away(self) -> None:
        self.quick.text.setFocus()
        self._jobs.run(verbs.put_goals_away, otherwise=self.tell)

    @Slot(str, int)
    def _open_page(self, id: str, caret: int) -> None:
        self.go_wanted.emit("journal", PageAt(id, caret))

    @Slot()
    def _tell_of_pictures(self) -> None:
        told = self.tr("Pictures have their place on the page itself. “Open as a page” leads there.")
        self.notice.show_notice(told, kind="plain")

    # --- keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing goes into the page, wherever the focus is, unless something else has a use for the key."""
        with_letters = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        held = event.modifiers() & ~with_letters
        if event.text().strip() and event.text().isprintable() and held == Qt.KeyboardModifier.NoModifier:
            self.quick.text.setFocus()
            QCoreApplication.sendEvent(self.quick.text, event)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        parts = self.parts
        asking = (self.question, self.goals, parts.buddy, parts.letter, parts.changed_here)
        for part in (*asking, self.quick.under):
            part.failed.connect(self.tell)
        parts.changed_here.settings_changed.connect(self.settings_changed)
        parts.changed_here.answered.connect(self.quick.text.setFocus)
        self.nudge.taken.connect(self._take_up)
        self.nudge.refused.connect(self._refuse)
        self.nudge.switched_off.connect(self._switch_off)
        self.leave_me.wanted.connect(self._leave_alone)
        self.leave_me.over.connect(self._be_here_again)
        self.goals.put_away_wanted.connect(self._put_goals_away)
        self.goals.check_in_wanted.connect(lambda id: self.go_wanted.emit("goals", ("check-in", id)))
        parts.buddy.open_wanted.connect(lambda id: self.go_wanted.emit("item", id))
        parts.on_this_day.open_wanted.connect(lambda id: self.go_wanted.emit("journal", id))
        self.quick.open_wanted.connect(self._open_page)
        SavingTold(self.quick.saving, self.notice, self._computer.places.log)
        self.quick.text.pictures_offered.connect(self._tell_of_pictures)
        ways = {"new": Wanted.NEW_PAGE, "find": Wanted.FIND}
        keys.bind(self, {id: partial(self.go_wanted.emit, "journal", what) for id, what in ways.items()})
        keys.bind(self, {"save": self.quick.saving.save})
