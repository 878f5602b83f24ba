"""What the window does in quiet minutes: the daily backup and its copy elsewhere, the weekly check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.actions import keeping
from peerbuddy.model.errors import Interrupted
from peerbuddy.model.progress import Progress
from peerbuddy.model.vault_state import Finding
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.second_copies import SecondCopies

QUIET_SECONDS = 60.0
LOOK_EVERY_MS = 5_000


class QuietKeeping(QObject):
    """Begins after a quiet minute, stops at the first key. `quiet_for`: seconds since the last input."""

    found = Signal(object)  # tuple[Finding, ...], never empty
    failed = Signal(object)  # why a backup could not be made

    def __init__(self, jobs: Jobs, quiet_for: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._quiet_for = jobs, quiet_for
        self.copies = SecondCopies(jobs)  # no child: PySide crashes where a whole family is collected
        self._done_in_this_quiet = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        if not self._is_quiet():
            self._done_in_this_quiet = False
        elif not self._done_in_this_quiet:
            self._done_in_this_quiet = True
            self._jobs.run(keeping.is_backup_due, then=self._back_up_or_check)

    def _is_quiet(self) -> bool:
        return self._quiet_for() >= QUIET_SECONDS

    # --- the backup ---------------------------------------------------------------------------------

    def _back_up_or_check(self, due: bool) -> None:
        if due:
            self._jobs.run(keeping.copy_backup, then=self._copied, otherwise=self.failed.emit)
        else:
            self.copies.begin()
            self.copies.ask_if_due()
            self._jobs.run(keeping.is_check_due, then=self._check)

    def _copied(self, pending: keeping.PendingBackup) -> None:
        self._jobs.beside(
            keeping.verify_backup, pending, self.copies.goes_on,
            then=self._verified, otherwise=self._copy_is_damaged,
        )  # fmt: skip

    def _copy_is_damaged(self, error: Exception) -> None:
        """What was copied reads no better in the vault itself: find out what it is."""
        if isinstance(error, Interrupted):  # it locks
            return
        self.failed.emit(error)
        self._check(True)

    def _verified(self, verified: keeping.VerifiedBackup) -> None:
        self._jobs.run(
            keeping.settle_backup, verified,
            then=lambda _: self.copies.begin(), otherwise=self.failed.emit,
        )  # fmt: skip

    # --- the check ----------------------------------------------------------------------------------

    def _check(self, due: bool) -> None:
        if due and self._is_quiet():
            self._jobs.run_quietly(keeping.health_steps, progress=self._goes_on, then=self._checked)

    def _goes_on(self, step: Progress) -> bool:
        """A check that was interrupted begins again in the next quiet minute."""
        return step.what != keeping.INTERRUPTED and self._is_quiet()

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            self.found.emit(findings)
