"""One vault, locked: which one it is, one field, one button, and the other ways in below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.errors import NoVaultHere
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.ui import words
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.tokens import FORM
from peerbuddy.ui.unlock.secret_form import SecretForm

if TYPE_CHECKING:
    from peerbuddy.actions.unlocking import VaultLook


class VaultDoor(Column):
    restore_wanted = Signal(object)  # BackupLine
    others_wanted = Signal()
    device_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FORM, parent, top=88)
        self.vault = Path()
        self._backup: BackupLine | None = None
        self._name = PlainLabel("", "title")
        self._place = PlainLabel("", "hint")
        for label in (self._name, self._place):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._conflicts = NoticeBar(self)
        self.form = SecretForm(self.tr("Unlock"))
        self.remember = TickBox(self.tr("Remember this vault on this computer"))
        self.device = Door(
            self.tr("Open with this computer"), self.tr("Its key store opens the vault for this account")
        )
        self.device.clicked.connect(self.device_wanted)
        self._way = Door("")
        self._way.clicked.connect(self._change_way)
        self._restore = Door("")
        self._restore.clicked.connect(lambda: self.restore_wanted.emit(self._backup))
        self._others = Door(
            self.tr("Open or create another vault"), self.tr("Choose a folder on this computer")
        )
        self._others.clicked.connect(self.others_wanted)
        self.add(self._name, self._place)
        self.add(self._conflicts, space=16)
        self.add(self.form, self.remember, space=4)
        self.add(divider(), space=12)
        self.add(self.device, self._way, self._restore, self._others, space=12)
        self.rows.addStretch(1)

    def show_vault(self, path: Path, *, remembered: bool) -> None:
        self.vault = path
        self._backup = None
        self._name.setText(path.name)
        self._place.setText(str(path))
        self._conflicts.clear()
        self._restore.hide()
        self.device.hide()
        self.remember.setChecked(remembered)
        self.form.forget()
        self._use_code(False)

    def show_look(self, look: VaultLook) -> None:
        """What can be seen without opening it. A vault that is gone is said at once."""
        self._backup = look.newest_backup
        self.device.setVisible(look.remembers_this_computer)
        self._restore.setVisible(self._backup is not None)
        if self._backup:
            self._restore.say(self.tr("Open the newest good backup"), long_day(self._backup.day))
        if look.conflict_copies:
            self._conflicts.show_notice(words.conflict_copies(look.conflict_copies), can_close=False)
        if not look.exists:
            self.form.refuse(NoVaultHere(look.folder))

    @Slot()
    def _change_way(self) -> None:
        self._use_code(not self.form.by_code)
        self.form.setFocus()

    def _use_code(self, by_code: bool) -> None:
        self.form.use_code(by_code)
        if by_code:
            self._way.say(self.tr("Use the passphrase"), self.tr("The words you chose"))
        else:
            self._way.say(self.tr("Use the recovery code"), self.tr("Seven groups of four, from your paper"))
