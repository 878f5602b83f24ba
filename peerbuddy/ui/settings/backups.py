"""Backups: those that are there, one more now, one looked at again, one made into a new vault."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from peerbuddy.actions import checking_backup, earlier_backups, keeping
from peerbuddy.actions.copying_backup import copy_backup_to
from peerbuddy.actions.earlier_backups import EarlierBackups
from peerbuddy.computer import Computer
from peerbuddy.model.vault_state import BackupDone, BackupLine
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.earlier import EarlierFlow
from peerbuddy.ui.settings.making_backup import MakingBackup
from peerbuddy.ui.settings.second_folder import SecondFolderRow
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.unlock.rescue import Rescue, RescuePage, Source


class RestoreFlow(RescuePage):
    done = Signal(str)


class BackupsSection(Section):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        title = self.tr("Backups")
        lead = self.tr(
            "One is made in a quiet minute of a day on which something changed. It counts only after every"
            " page of it was checked. Backups are encrypted as the vault is."
        )
        super().__init__(computer, jobs, ask, (title, lead), parent)
        self._vault = Path()
        self._pressed: QWidget | None = None
        self._earlier: frozenset[Path] = frozenset()
        self.make = button(self.tr("Back up now"))
        self.make.clicked.connect(self._make)
        self._make_row = Row(self.tr("Make one now"), "", self.make)
        self.busy = BusyBar(self.tr("Working on a backup"))
        self.add_card(self.tr("A new backup"), self._make_row)
        self.cards.add(self.busy)
        self.second = SecondFolderRow(computer, jobs, ask)
        self.second.failed.connect(self.tell)
        self.add_card(self.tr("Elsewhere"), self.second)
        self._list = self.add_card(self.tr("Backups beside the vault"))
        self.cards.rows.addStretch(1)
        self._making = MakingBackup(jobs, self)
        self._making.step.connect(self._show_step)
        self._making.made.connect(self._made)
        self._making.failed.connect(self._failed)

    def begin(self) -> None:
        self._jobs.run(earlier_backups.earlier_backups, then=self._show_earlier, otherwise=self.tell)
        self._jobs.run(keeping.backups, then=self._show_backups, otherwise=self.tell)
        self.second.begin()

    def _show_earlier(self, found: EarlierBackups) -> None:
        self._vault = found.vault
        self._earlier = frozenset(line.path for line in found.lines)

    def _show_backups(self, lines: tuple[BackupLine, ...]) -> None:
        newest = long_day(lines[0].day) if lines else ""
        told = (
            self.tr("The newest is of {day}.").format(day=newest) if lines else self.tr("There is none yet.")
        )
        self._make_row.line.say(told)
        self.make.setAccessibleDescription(told)
        self._list.clear()
        if self._earlier:
            self._list.add(self._earlier_row())
        for line in lines:
            self._list.add(self._row(line))
        if not lines:
            none = PlainLabel(self.tr("None yet."), "hint")
            none.setContentsMargins(18, 13, 18, 13)
            self._list.add(none)

    def _row(self, line: BackupLine) -> Row:
        day, size = long_day(line.day), QLocale().formattedDataSize(line.size, 0)
        restore = self._row_button(self.tr("Restore"), self.tr("Restore the backup of {day}"), day)
        restore.clicked.connect(partial(self._restore, line))
        if line.path in self._earlier:
            return Row(day, self.tr("{size}. Opens with an earlier passphrase.").format(size=size), restore)
        check = self._row_button(self.tr("Check"), self.tr("Check the backup of {day}"), day)
        check.clicked.connect(partial(self._check, line))
        copy = self._row_button(
            self.tr("Copy to"), self.tr("Copy the backup of {day} to another folder"), day
        )
        copy.clicked.connect(partial(self._choose_place, line))
        return Row(day, size, check, copy, restore)

    def _row_button(self, text: str, name: str, day: str) -> QPushButton:
        made = button(text)
        made.setAccessibleName(name.format(day=day))
        return made

    def _earlier_row(self) -> Row:
        look = button(self.tr("Look at them"))
        look.clicked.connect(self._look_at_earlier)
        title = self.tr("Backups that an earlier passphrase opens: {n}").format(n=len(self._earlier))
        return Row(title, self.tr("They can be deleted beside a new one."), look)

    @Slot()
    def _look_at_earlier(self) -> None:
        flow = EarlierFlow(self._jobs)
        flow.nothing_there.connect(flow.left)
        self.open_flow(flow)
        flow.begin()

    # --- making -------------------------------------------------------------------------------------

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._pressed = self.focusWidget()
        self.busy.set_busy(busy)
        self.make.setEnabled(not busy)
        self._list.setEnabled(not busy)
        if busy:
            self.notice.clear()
        elif self._pressed is not None and isValid(self._pressed):
            self._pressed.setFocus()  # it lost the focus when it was disabled

    @Slot()
    def _make(self) -> None:
        self._set_busy(True)
        self._making.begin()

    @Slot(str)
    def _show_step(self, told: str) -> None:
        self._make_row.line.say(told)

    @Slot(object)
    def _made(self, done: BackupDone) -> None:
        self._finished(
            self.tr("The backup is made, and every page of it was checked. Pages of the journal in it: {n}."),
            done.entries,
        )
        self.begin()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.tell(error)
        self.begin()

    def _finished(self, told: str, entries: int) -> None:
        self._set_busy(False)
        self.notice.show_notice(told.format(n=entries), kind="offer")

    # --- looking at one, restoring one --------------------------------------------------------------

    def _check(self, line: BackupLine) -> None:
        self._set_busy(True)
        self._jobs.run(checking_backup.to_check, line.path, then=self._check_beside, otherwise=self._failed)

    def _check_beside(self, asked: checking_backup.BackupToCheck) -> None:
        self._jobs.beside(checking_backup.check_backup, asked, then=self._checked, otherwise=self._failed)

    def _checked(self, entries: int) -> None:
        self._finished(
            self.tr("This backup reads as it was written. Pages of the journal in it: {n}."), entries
        )

    def _choose_place(self, line: BackupLine) -> None:
        title = self.tr("To which folder should the backup be copied?")
        start = self._computer.places.documents
        self._ask.folder(self, title, start, partial(self._copy, line))

    def _copy(self, line: BackupLine, folder: Path) -> None:
        self._set_busy(True)
        self._jobs.beside(copy_backup_to, line.path, folder, then=self._copied, otherwise=self._failed)

    def _copied(self, copied: Path) -> None:
        self._set_busy(False)
        told = self.tr("The copy was read back and is whole. It lies at {path}, encrypted as it was.")
        self.notice.show_notice(told.format(path=copied), kind="offer")

    def _restore(self, line: BackupLine) -> None:
        title = self.tr("The backup of {day}").format(day=long_day(line.day))
        self._begin_restoring(Rescue(Source.BACKUP, line.path, title, self._vault))

    def restore_file(self, path: Path) -> None:
        """One that lies anywhere, beside this vault."""
        self._jobs.run(
            earlier_backups.earlier_backups,
            then=lambda found: self._begin_restoring(Rescue(Source.BACKUP, path, path.name, found.vault)),
            otherwise=self.tell,
        )

    def _begin_restoring(self, rescue: Rescue) -> None:
        flow = RestoreFlow(self._computer, self._jobs, self._ask)
        self.open_flow(flow)
        flow.begin(rescue, can_open=False)
