"""When a vault does not open: its page with the ways on, and the page on which one of them is gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.unlock.damage import DamagePage
from peerbuddy.ui.unlock.rescue import Rescue, RescuePage, Source

if TYPE_CHECKING:
    from peerbuddy.actions.unlocking import VaultLook


class Rescuing(QObject):
    """Shows its pages among `pages`. The vault is the one that was looked at last, Path() for none."""

    left = Signal()
    rescued = Signal(object, str, bool)  # the new vault, the secret that opens it, whether that is a code

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._computer, self._ask, self._pages = computer, ask, pages
        self._vault = Path()
        self.damage = DamagePage()
        self.rescue = RescuePage(computer, jobs, ask)
        pages.addWidget(self.damage)
        pages.addWidget(self.rescue)
        self.damage.restore_wanted.connect(self._restore)
        self.damage.salvage_wanted.connect(self._salvage)
        self.damage.file_wanted.connect(self._choose_backup)
        self.damage.left.connect(self.left)
        self.rescue.left.connect(self.left)
        self.rescue.rescued.connect(self.rescued)

    def show_damage(self, vault: Path, error: Damaged, look: VaultLook) -> None:
        self._vault = vault
        self.damage.show_damage(error, look)
        self._pages.setCurrentWidget(self.damage)
        first = self.damage.restore_button if look.newest_backup else self.damage.salvage_button
        first.setFocus()

    def restore(self, vault: Path, backup: BackupLine) -> None:
        title = self.tr("The backup of {day}").format(day=long_day(backup.day))
        self._begin(Rescue(Source.BACKUP, backup.path, title, vault))

    def restore_file(self, vault: Path, path: Path) -> None:
        if vault == Path():  # none was looked at yet
            vault = self._computer.places.documents / self.tr("Journal")
        self._begin(Rescue(Source.BACKUP, path, path.name, vault))

    @Slot(object)
    def _restore(self, backup: BackupLine) -> None:
        self.restore(self._vault, backup)

    @Slot()
    def _choose_backup(self) -> None:
        restore = partial(self.restore_file, self._vault)
        self._ask.backup_file(self._pages, self.tr("Choose a backup"), self._vault.parent, restore)

    @Slot()
    def _salvage(self) -> None:
        title = self.tr("What still reads of {name}").format(name=self._vault.name)
        self._begin(Rescue(Source.DAMAGED_VAULT, self._vault, title, self._vault))

    def _begin(self, rescue: Rescue) -> None:
        self.rescue.begin(rescue)
        self._pages.setCurrentWidget(self.rescue)
