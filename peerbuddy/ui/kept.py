"""What is written and saves itself: in a pause, and before anything else comes forward."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.pauses import Pauses
from peerbuddy.ui.room import Unsaved


class Kept(QObject):
    """`read` gives what `verb` is to save, or None while there is nothing to keep. `as_page` writes it down
    for the case that the vault takes no words."""

    told = Signal(str)
    failed = Signal(object)  # the error; it is tried again
    saved = Signal()  # all of it: the vault has answered

    def __init__(
        self,
        jobs: Jobs,
        verb: Callable[..., Any],
        read: Callable[[], Any],
        as_page: Callable[[], Draft],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._verb, self._read, self._as_page = jobs, verb, read, as_page
        self._revision = self._asked = self._kept = 0
        self._leaving: Callable[[], None] | None = None
        self._pauses = Pauses(self)
        self._pauses.due.connect(self.save)

    @Slot()
    def touched(self) -> None:
        self._revision += 1
        self.told.emit("")
        self._pauses.typed()

    @Slot()
    def save(self) -> None:
        """Now, if anything is unsaved and was not asked for already."""
        self._pauses.stop()
        if self._asked == self._revision:
            return
        record = self._read()
        if record is None:
            self._asked = self._kept = self._revision
            return
        self._asked = self._revision
        self._jobs.run(
            self._verb, record, then=partial(self._saved, self._revision), otherwise=self._not_saved
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Once all of it is saved. If it cannot be, the form stays."""
        self._leaving = then
        self.save()
        self._go_on()

    def forget(self) -> None:
        """What is shown is not to be kept: it was taken away, or something else stands there now."""
        self._asked = self._kept = self._revision
        self._pauses.stop()

    def is_saved(self) -> bool:
        return self._kept == self._revision

    def unsaved(self) -> tuple[Unsaved, ...]:
        record = None if self.is_saved() else self._read()
        return () if record is None else (Unsaved(self._verb, (record,), self._as_page()),)

    def _go_on(self) -> None:
        if self.is_saved() and self._leaving is not None:
            then, self._leaving = self._leaving, None
            then()

    def _saved(self, revision: int, _: object) -> None:
        self._kept = max(self._kept, revision)
        if self.is_saved():
            self.told.emit(self.tr("Saved"))
            self.saved.emit()
        elif self._leaving is not None:
            self.save()  # what was written meanwhile
        self._go_on()

    def _not_saved(self, error: Exception) -> None:
        self._asked, self._leaving = self._kept, None
        self._pauses.try_again()
        self.failed.emit(error)
