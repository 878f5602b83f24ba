"""One vault, locked: which one it is, one field, one button, and the other ways in below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.errors import NoVaultHere
from peerbuddy.ui import words
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.icon_label import IconLabel
from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.tokens import FORM
from peerbuddy.ui.unlock.secret_form import SecretForm

if TYPE_CHECKING:
    from peerbuddy.actions.unlocking import VaultLook
    from peerbuddy.model.vault_state import BackupLine


class VaultDoor(Column):
    restore_wanted = Signal(object)  # BackupLine
    others_wanted = Signal()
    device_wanted = Signal()
    finish_wanted = Signal()  # of deleting it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FORM, parent, top=56)
        self.vault = Path()
        self._backup: BackupLine | None = None
        self._name = PlainLabel("", "title")
        self._place = PlainLabel("", "hint")
        for label in (self._name, self._place):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._conflicts = NoticeBar(self)
        self._deleting = NoticeBar(self)
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
        leaf = IconLabel("leaf", 32, colour="accent")
        self.rows.addWidget(leaf, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.add(self._name, self._place)
        self.add(self._conflicts, self._deleting, space=16)
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
        self._deleting.clear()
        self._show_form(True)
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
        if look.was_being_deleted:
            self._tell_deletion(look)
        elif not look.exists:
            self.form.refuse(NoVaultHere(look.folder))

    def _tell_deletion(self, look: VaultLook) -> None:
        told = self.tr(
            "This journal was being deleted when the program ended. Nothing opens it any more; what is left"
            " of it can be removed."
        )
        if look.has_ways_in:
            told = self.tr(
                "This journal was being deleted when the program ended. It is still whole: unlocking keeps"
                " it, finishing removes it."
            )
        way = (self.tr("Finish deleting"), self.finish_wanted.emit)
        self._deleting.show_notice(told, ways=(way,), can_close=False)
        self._show_form(look.has_ways_in)
        if not look.has_ways_in:
            self._deleting.focus_first_way()

    def _show_form(self, shown: bool) -> None:
        for widget in (self.form, self.remember, self._way):
            widget.setVisible(shown)

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
