"""When the open page is saved, and what may be said about it: "Saved" only after the vault has answered."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import journal
from peerbuddy.model.entry import EntryLine
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.pauses import Pauses


class SaveState(Enum):
    UNTOUCHED = auto()
    UNSAVED = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()
    BLANK = auto()  # emptied: what was saved before is kept


class Saving(QObject):
    """Counts revisions of one page at a time.

    `read` gives the draft as it stands in the editor, `settle` ends what is half typed in a field.
    """

    state_changed = Signal(object)  # SaveState
    failed = Signal(object)  # the error

    def __init__(
        self,
        jobs: Jobs,
        read: Callable[[], Draft],
        settle: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._read, self._settle = jobs, read, settle
        self.state = SaveState.UNTOUCHED
        self._page = 0  # which page the answers that come in belong to
        self._revision = self._asked = self._kept = 0
        self._leaving: Callable[[], None] | None = None
        self.pauses = Pauses(self)
        self.pauses.due.connect(self.save)

    # --- what the editor says -----------------------------------------------------------------------

    def begin(self) -> None:
        """Another page is shown: one from the vault, or a new one that nobody has touched."""
        self.pauses.stop()
        self._page += 1
        self._revision = self._asked = self._kept = 0
        self._leaving = None
        self._show(SaveState.UNTOUCHED)

    @Slot()
    def touched(self) -> None:
        self._revision += 1
        self.pauses.typed()
        if self.state is not SaveState.FAILED:
            self._show(SaveState.UNSAVED)

    @Slot()
    def save(self) -> None:
        """Now, if anything is unsaved and was not asked for already."""
        self.pauses.stop()
        if self._asked == self._revision:
            return
        draft = self._read()
        if draft.is_blank:
            self._kept = self._asked = self._revision
            self._show(SaveState.BLANK)
            return
        self._asked = self._revision
        if self.state is not SaveState.FAILED:
            self._show(SaveState.SAVING)
        then = partial(self._saved, self._page, self._revision)
        otherwise = partial(self._not_saved, self._page)
        self._jobs.run(
            journal.save_entry, *draft.arguments(), then=then, otherwise=otherwise, **draft.named()
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Go on to something else once everything is saved. If it cannot be, the page stays."""
        self._settle()
        self._leaving = then
        self.save()
        if self.is_saved():
            self._leave()

    def unsaved(self) -> Draft | None:
        """What is not known to be in the vault, for locking."""
        self._settle()
        if self.is_saved():
            return None
        draft = self._read()
        return None if draft.is_blank else draft

    def is_saved(self) -> bool:
        return self._kept == self._revision

    # --- what the vault answers ---------------------------------------------------------------------

    def _saved(self, page: int, revision: int, line: EntryLine) -> None:
        if page != self._page:
            return
        self._kept = max(self._kept, revision)
        self._asked = max(self._asked, revision)
        if not self.is_saved():
            asked = self._asked == self._revision
            self._show(SaveState.SAVING if asked else SaveState.UNSAVED)
            if self._leaving:
                self.save()
            return
        self.pauses.stop()
        self._show(SaveState.SAVED)
        self._leave()

    def _leave(self) -> None:
        then, self._leaving = self._leaving, None
        if then:
            then()

    def _not_saved(self, page: int, error: Exception) -> None:
        if page != self._page:
            return
        self._asked = self._kept
        self._leaving = None
        self.pauses.try_again()
        self._show(SaveState.FAILED)
        self.failed.emit(error)

    def _show(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit(state)
