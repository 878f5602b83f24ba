"""When something half written is kept: a moment after the last key, and before anything else is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.saving import AFTER_FIRST_KEY_MS, AFTER_LAST_KEY_MS, TRY_AGAIN_MS

Verb = Callable[..., Any]


class Keeping(QObject):
    """`verb` is asked with what `read` gives: how it stands now. "Saved" once the vault answered."""

    saved = Signal()
    failed = Signal(object)  # the error; it is tried again

    def __init__(self, jobs: Jobs, verb: Verb, read: Callable[[], tuple[Any, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._verb, self._read = jobs, verb, read
        self._revision = self._asked = self._kept = 0
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
        if self._asked == self._revision:
            return
        self._asked = self._revision
        self._jobs.run(
            self._verb, *self._read(),
            then=partial(self._saved, self._revision), otherwise=self._not_saved,
        )  # fmt: skip

    def is_saved(self) -> bool:
        return self._kept == self._revision

    def begin(self) -> None:
        """Something else: what was written before was asked to be kept already."""
        for timer in self._timers:
            timer.stop()
        self._asked = self._kept = self._revision

    def _saved(self, revision: int, _: object) -> None:
        self._kept = max(self._kept, revision)
        if self.is_saved():
            self.saved.emit()

    def _not_saved(self, error: Exception) -> None:
        self._asked = self._kept
        self._timers[-1].start()
        self.failed.emit(error)
