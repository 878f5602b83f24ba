"""A backup made now: copied on the vault thread, checked beside it, then given its name."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peerbuddy.actions import keeping
from peerbuddy.model.vault_state import BackupDone
from peerbuddy.ui.jobs import Jobs


class MakingBackup(QObject):
    step = Signal(str)  # what is being done now
    made = Signal(object)  # BackupDone
    failed = Signal(object)  # an exception

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def begin(self) -> None:
        self.step.emit(self.tr("Copying the vault"))
        self._jobs.run(keeping.copy_backup, then=self._copied, otherwise=self.failed.emit)

    def _copied(self, pending: keeping.PendingBackup) -> None:
        self.step.emit(self.tr("Checking every page of the copy"))
        self._jobs.beside(keeping.verify_backup, pending, then=self._verified, otherwise=self.failed.emit)

    def _verified(self, verified: keeping.VerifiedBackup) -> None:
        self._jobs.run(keeping.settle_backup, verified, then=self._settled, otherwise=self.failed.emit)

    def _settled(self, done: BackupDone) -> None:
        self.made.emit(done)
