"""The locked window: which vault, the ways into it, and what can be done when it does not open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui import opening, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.unlock.vault_choice import VaultChoice
from peerbuddy.ui.unlock.vault_door import VaultDoor

if TYPE_CHECKING:
    from peerbuddy.actions.deleting import WhatIsLeft
    from peerbuddy.actions.device import KeyStore
    from peerbuddy.actions.unlocking import VaultLook
    from peerbuddy.model.vault_state import BackupLine
    from peerbuddy.ui.unlock.rescuing import Rescuing

BACKUP_ENDING = ".pbbackup"


@dataclass(frozen=True, slots=True)
class WayIn:
    """How a vault was opened. `typed`: the passphrase, or the code if `by_code`; nothing by the key store."""

    vault: Path
    typed: str
    by_code: bool


class UnlockPage(QStackedWidget):
    opened = Signal(object, object)  # Opened, WayIn
    create_wanted = Signal()

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        store: KeyStore | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._store = store
        self._remembered: tuple[Path, ...] = ()

    # --- its pages: each is made when it is first wanted ------------------------------------------------

    @cached_property
    def choice(self) -> VaultChoice:
        page = VaultChoice()
        page.chosen.connect(self.show_vault)
        page.forgotten.connect(self._forget)
        page.open_wanted.connect(self._choose_folder)
        page.create_wanted.connect(self.create_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def door(self) -> VaultDoor:
        page = VaultDoor()
        page.form.submitted.connect(self._unlock)
        page.form.given_up.connect(self._jobs.give_up)
        page.device_wanted.connect(self._unlock_with_device)
        page.restore_wanted.connect(self._restore)
        page.others_wanted.connect(self.show_choice)
        page.finish_wanted.connect(self._ask_finish)
        self.addWidget(page)
        return page

    @Slot(object)
    def tell(self, error: Exception) -> None:
        """A job that nobody waits for has failed: remembering or forgetting a vault."""
        notice = self.door.form.notice if self.currentWidget() is self.door else self.choice.notice
        notice.show_notice(words.sentence(error, self._computer.places.log))

    def begin(self, settings: LocalSettings, vault: Path | None) -> None:
        """The named vault, else the one remembered last, else the choice. `look` follows the first paint."""
        self._remembered = settings.remembered
        wanted = vault or (settings.remembered[0] if settings.remembered else None)
        if wanted is None:
            self.show_choice()
        else:
            self._show_door(wanted)

    # --- which vault --------------------------------------------------------------------------------

    @Slot()
    def show_choice(self) -> None:
        self.choice.show_vaults(self._remembered)
        self.setCurrentWidget(self.choice)
        self.choice.first_door().setFocus()

    @Slot(object)
    def show_vault(self, path: Path) -> None:
        self._show_door(path)
        self.look()

    def _show_door(self, path: Path) -> None:
        path = path.absolute()
        self.door.show_vault(path, remembered=path in self._remembered)
        self.setCurrentWidget(self.door)
        self.door.form.setFocus()

    def look(self) -> None:
        """What can be seen of the vault in sight without opening it."""
        door = self.currentWidget()
        if isinstance(door, VaultDoor):
            self._jobs.call(opening.look, door.vault, then=partial(self._looked, door.vault))

    def _looked(self, path: Path, look: VaultLook) -> None:
        if path == self.door.vault:
            self.door.show_look(look)

    @Slot()
    def _choose_folder(self) -> None:
        start = self._remembered[0].parent if self._remembered else self._computer.places.documents
        self._ask.folder(self, self.tr("Choose the folder of a vault"), start, self.show_vault)

    @Slot(object)
    def _forget(self, path: Path) -> None:
        self._remembered = tuple(known for known in self._remembered if known != path)
        self._jobs.call(preferences.forget, self._computer.places, path)
        self.show_choice()

    # --- a file that was handed over ------------------------------------------------------------------

    def say_file_waits(self, path: Path) -> None:
        """Not by its name: this page may be seen by others. A backup can become a vault at once."""
        notice = self.door.form.notice if self.currentWidget() is self.door else self.choice.notice
        if path.suffix == BACKUP_ENDING:
            notice.show_notice(
                self.tr("A backup was handed over. It is offered after unlocking, or becomes a vault now."),
                kind="offer",
                ways=((self.tr("Restore it"), partial(self._restore_file, path)),),
            )
        else:
            notice.show_notice(
                self.tr("A file was handed over. It is offered after unlocking."), kind="offer"
            )

    # --- a deletion that was interrupted --------------------------------------------------------------

    @Slot()
    def _ask_finish(self) -> None:
        vault = self.door.vault
        self._jobs.call(
            opening.look, vault, then=partial(self._looked, vault)
        )  # the notice went when pressed
        ask = partial(self._ask_about, vault)
        self._jobs.call(opening.what_is_left, self._computer, vault, then=ask, otherwise=self._not_deleted)

    def _ask_about(self, vault: Path, left: WhatIsLeft) -> None:
        if self.door.vault == vault:
            question = self._what_goes(vault.name, left)
            self._ask.confirm(self, question, self.tr("Finish deleting"), self._finish_deletion)

    def _what_goes(self, name: str, left: WhatIsLeft) -> str:
        """What is really there: a deletion can be begun by whoever writes into the folder."""
        whole = self.tr(
            "All of {name} is still here, and opens with its passphrase. It is then gone for good."
        )
        told = [whole if left.is_whole else self.tr("What is left of {name} is then gone for good.")]
        if left.backups:
            told.append(self.tr("Backups in its folder that go as well: {n}."))
        if left.has_pocket_card:
            told.append(self.tr("The pocket card of Help now goes as well."))
        return " ".join(told).format(name=name, n=left.backups)

    def _finish_deletion(self) -> None:
        vault = self.door.vault
        self._jobs.call(
            opening.finish_deletion, self._computer, vault, self._store,
            then=partial(self._deleted, vault), otherwise=self._not_deleted,
        )  # fmt: skip

    def _deleted(self, vault: Path, _: object) -> None:
        self._remembered = tuple(known for known in self._remembered if known != vault)
        self.say_deleted()

    def say_deleted(self) -> None:
        self.show_choice()
        self.choice.notice.show_notice(self.tr("The journal is deleted."), kind="plain")

    def _not_deleted(self, error: Exception) -> None:
        self.show_vault(self.door.vault)
        self.tell(error)

    # --- opening ------------------------------------------------------------------------------------

    @Slot(str)
    def _unlock(self, typed: str) -> None:
        self._open(WayIn(self.door.vault, typed, self.door.form.by_code))

    @Slot(object, str, bool)
    def _open_rescued(self, path: Path, typed: str, by_code: bool) -> None:
        self.show_vault(path)
        if by_code:
            self.door.form.use_code(True)
        self.door.form.set_busy(True)
        self._open(WayIn(path, typed, by_code))

    @Slot()
    def _unlock_with_device(self) -> None:
        self.door.form.set_busy(True)
        self.door.form.setFocus()  # where Esc gives up waiting for the key store
        self._open(WayIn(self.door.vault, "", by_code=False))

    def _open(self, way: WayIn) -> None:
        then = partial(self._opened, way)
        if not way.typed:
            unlock = partial(opening.unlock_with_device, store=self._store)
            self._jobs.open(unlock, way.vault, then=then, otherwise=self._refused)
            return
        verb = opening.unlock_with_code if way.by_code else opening.unlock
        self._jobs.open(verb, way.vault, way.typed, then=then, otherwise=self._refused)

    def _opened(self, way: WayIn, opened: Opened) -> None:
        wanted = self.door.remember.isChecked()
        if wanted or way.vault in self._remembered:
            keep = preferences.remember if wanted else preferences.forget
            self._jobs.call(keep, self._computer.places, way.vault)
        self.opened.emit(opened, way)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Damaged):
            self.door.form.set_busy(False)
            self._jobs.call(opening.look, self.door.vault, then=partial(self._show_damage, error))
        else:
            self.door.form.refuse(error)

    # --- when it does not open ----------------------------------------------------------------------

    @cached_property
    def rescuing(self) -> Rescuing:
        """Most vaults open."""
        from peerbuddy.ui.unlock.rescuing import Rescuing

        made = Rescuing(self._computer, self._jobs, self._ask, self)
        made.left.connect(self._back_to_door)
        made.rescued.connect(self._open_rescued)
        return made

    def _show_damage(self, error: Damaged, look: VaultLook) -> None:
        self.rescuing.show_damage(self.door.vault, error, look)

    @Slot(object)
    def _restore(self, backup: BackupLine) -> None:
        self.rescuing.restore(self.door.vault, backup)

    def _restore_file(self, path: Path) -> None:
        self.rescuing.restore_file(self.door.vault, path)

    @Slot()
    def _back_to_door(self) -> None:
        if self.door.vault == Path():
            self.show_choice()
        else:
            self.show_vault(self.door.vault)
