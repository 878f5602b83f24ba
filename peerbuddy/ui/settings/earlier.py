"""After a new key: the backups that the old passphrase opens can be deleted beside a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import earlier_backups
from peerbuddy.actions.earlier_backups import EarlierBackups
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.flow import Flow
from peerbuddy.ui.settings.making_backup import MakingBackup

MOST_NAMED = 12


class EarlierFlow(Flow):
    nothing_there = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Backups from before"),
            self.tr(
                "These still open with the old passphrase and the old code. They can be deleted as soon as"
                " one new backup was made and checked."
            ),
            self.tr("Delete the earlier backups"), parent,
        )  # fmt: skip
        self._jobs = jobs
        self._days = PlainLabel()
        self.make = button(self.tr("Make a new backup now"))
        self.back.setText(self.tr("Keep them"))
        self.body.addWidget(self._days)
        self.body.addWidget(self.make)
        self._making = MakingBackup(jobs, self)
        self._making.step.connect(self.busy.setAccessibleName)
        self._making.made.connect(self.begin)
        self._making.failed.connect(self.refuse)
        self.make.clicked.connect(self._make)
        self.go.clicked.connect(self._delete)

    @Slot()
    def begin(self) -> None:
        self._jobs.run(earlier_backups.earlier_backups, then=self._show, otherwise=self.refuse)

    def _show(self, found: EarlierBackups) -> None:
        if not found.lines:
            self.nothing_there.emit()
            return
        self.set_busy(False)
        days = [long_day(line.day) for line in found.lines[:MOST_NAMED]]
        if more := len(found.lines) - len(days):
            days.append(self.tr("and {n} more").format(n=more))
        folders = dict.fromkeys(str(line.path.parent) for line in found.lines)
        self._days.setText("\n".join([*days, "", *folders]))
        self.make.setVisible(not found.has_new)
        self.go.setEnabled(found.has_new)
        (self.back if found.has_new else self.make).setFocus()

    @Slot()
    def _make(self) -> None:
        self.set_busy(True)
        self.make.setEnabled(False)
        self._making.begin()

    def refuse(self, error: Exception) -> None:
        super().refuse(error)
        self.make.setEnabled(True)
        self.go.setEnabled(False)

    @Slot()
    def _delete(self) -> None:
        self.set_busy(True)
        self._jobs.run(earlier_backups.remove_earlier_backups, then=self._deleted, otherwise=self.refuse)

    def _deleted(self, count: int) -> None:
        self.done.emit(
            self.tr("Earlier backups deleted: {n}. The new one is kept, and opens with what is new.").format(
                n=count
            )
        )
