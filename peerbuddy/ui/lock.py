"""Locking: when nobody has touched anything for a while, and how it is done without losing a word."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from peerbuddy.ui import opening
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.window_watch import WindowWatch

LOOK_EVERY_MS = 5_000
TRY_AGAIN_MS = 5_000

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def running_clocks() -> tuple[float, float]:
    """Seconds that also count while the computer sleeps, and those on the wall."""
    awake_or_not = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(awake_or_not), time.time()


class IdleWatch(WindowWatch):
    """One timer that compares: no timer is started anew per event. Words that an input method puts together
    never pass the window: they are seen at what has the focus."""

    idle = Signal()

    def __init__(
        self,
        minutes: int,
        *,
        clocks: Callable[[], tuple[float, float]] = running_clocks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = minutes * 60.0
        self._clocks = clocks
        self._last = clocks()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._written_in: QObject | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            self._follow(app.focusObject())
            app.focusObjectChanged.connect(self._follow)

    @Slot(QObject)
    def _follow(self, focused: QObject | None) -> None:
        if isinstance(focused, QWindow):  # watched already
            focused = None
        before, self._written_in = self._written_in, focused
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if focused is not None:
            focused.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clocks()
        return False

    def set_minutes(self, minutes: int) -> None:
        self._limit = minutes * 60.0

    def quiet_for(self) -> float:
        """Seconds since the last input. A clock set back cannot put locking off (R47)."""
        steady, wall = self._clocks()
        return max(steady - self._last[0], wall - self._last[1])

    @Slot()
    def look(self) -> None:
        if self.quiet_for() >= self._limit:
            self._timer.stop()
            self.idle.emit()


class Locking(QObject):
    """Save the last words, close the vault, end. If the words cannot be saved, nothing is ended.

    `end` replaces or quits the process. Until then `unsaved` is all that is kept of what was on the screen.
    """

    could_not_save = Signal(object)  # the error; told again after each try
    kept_elsewhere = Signal(object)  # the path of the copy

    def __init__(
        self,
        jobs: Jobs,
        unsaved: tuple[Unsaved, ...],
        end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._unsaved, self._end = jobs, unsaved, end
        self._trying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TRY_AGAIN_MS)
        self._timer.timeout.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        """Also: try again."""
        self._timer.stop()
        if not self._unsaved:
            self._jobs.when_done(self._finish)
        elif not self._trying:
            self._trying = True
            last = self._unsaved[0]
            save = partial(self._jobs.run, last.verb, then=self._saved, otherwise=self._not_saved)
            save(*last.arguments, **last.named)

    @Slot(object, str)
    def keep_elsewhere(self, folder: Path, name: str) -> None:
        """An encrypted copy of the words in a vault of their own; then the person locks."""
        if self._unsaved:
            self._timer.stop()
            pages = tuple(words.as_page.as_new_entry() for words in self._unsaved)
            keep = partial(self._jobs.run, opening.save_elsewhere, folder, name, pages)
            keep(then=self.kept_elsewhere.emit, otherwise=self._not_saved)

    @Slot()
    def let_go(self) -> None:
        self._unsaved = ()
        self.begin()

    def _saved(self, _: object) -> None:
        self._trying = False
        self._unsaved = self._unsaved[1:]
        self.begin()

    def _not_saved(self, error: Exception) -> None:
        self._trying = False
        if self._unsaved:
            self._timer.start()
            self.could_not_save.emit(error)

    def _finish(self) -> None:
        self._timer.stop()
        self._jobs.close()
        self._end()
