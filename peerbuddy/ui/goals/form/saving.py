"""When the form of a goal is saved: a moment after the last key, and before anything else is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.actions import goal_page
from peerbuddy.ui.goals.form.draft import GoalDraft
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.saving import AFTER_FIRST_KEY_MS, AFTER_LAST_KEY_MS, TRY_AGAIN_MS


class FormSaving(QObject):
    """Of one form. "Saved" is told only after the vault has answered; without a wish nothing is saved."""

    saved = Signal(object)  # the goal
    failed = Signal(object)  # the error; it is tried again

    def __init__(self, jobs: Jobs, read: Callable[[], GoalDraft], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._read = jobs, read
        self._revision = self._asked = self._kept = 0
        self._leaving: Callable[[], None] | None = None
        self._timers = [self._timer(ms) for ms in (AFTER_LAST_KEY_MS, AFTER_FIRST_KEY_MS, TRY_AGAIN_MS)]

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self.save)
        return timer

    @Slot()
    def touched(self) -> None:
        self._revision += 1
        soon, at_latest, _ = self._timers
        soon.start()
        if not at_latest.isActive():
            at_latest.start()

    @Slot()
    def save(self) -> None:
        """Now, if anything is unsaved and was not asked for already."""
        for timer in self._timers:
            timer.stop()
        draft = self._read()
        if self._asked == self._revision or not draft.has_wish:
            return
        self._asked = self._revision
        self._jobs.run(
            goal_page.keep_goal, *draft.arguments(),
            then=partial(self._saved, self._revision), otherwise=self._not_saved, **draft.named(),
        )  # fmt: skip

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once everything is saved. If it cannot be, the form stays."""
        self._leaving = then
        self.save()
        if self.is_saved() or not self._read().has_wish:
            self._leave()

    def unsaved(self) -> GoalDraft | None:
        return None if self.is_saved() else self._read()

    def is_saved(self) -> bool:
        return self._kept == self._revision

    def _saved(self, revision: int, goal: object) -> None:
        self._kept = max(self._kept, revision)
        self.saved.emit(goal)
        if self.is_saved():
            self._leave()
        elif self._leaving:
            self.save()

    def _leave(self) -> None:
        then, self._leaving = self._leaving, None
        if then:
            then()

    def _not_saved(self, error: Exception) -> None:
        self._asked = self._kept
        self._leaving = None
        self._timers[-1].start()
        self.failed.emit(error)
