"""A vault that does not read: what happened, what is untouched, three ways on, the safest first (R103)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.errors import AbsurdKdfFigures, Damaged, NotEncrypted, SlotsDamaged
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.ui import words
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar

if TYPE_CHECKING:
    from peerbuddy.actions.unlocking import VaultLook

WIDE = 620


class DamagePage(Column):
    restore_wanted = Signal(object)  # BackupLine
    salvage_wanted = Signal()
    file_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent, top=72)
        self._backup: BackupLine | None = None
        self._title = PlainLabel(self.tr("This vault could not be read in full"), "title")
        self._lead = PlainLabel("", "lead")
        for label in (self._title, self._lead):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._restore, self._restore_title, self.restore_button = _card(
            "",
            self.tr("It becomes a new vault beside the old one; the damaged files are left alone."),
            self.tr("Restore"),
        )
        self.restore_button.setProperty("kind", "primary")
        self.restore_button.clicked.connect(lambda: self.restore_wanted.emit(self._backup))
        self._salvage, _, self.salvage_button = _card(
            self.tr("Read what can be read"),
            self.tr("Every page that still reads goes into a new vault. The damaged files are only read."),
            self.tr("Read them"),
        )
        self.salvage_button.clicked.connect(self.salvage_wanted)
        other, _, self.other_button = _card(
            self.tr("Look for another backup"),
            self.tr("On a stick, another disk, or in a folder you copied."),
            self.tr("Choose a file"),
        )
        self.other_button.clicked.connect(self.file_wanted)
        self._conflicts = NoticeBar(self)
        later = button(self.tr("Close and decide later"))
        later.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(later)
        self.add(self._title, self._lead)
        self.add(self._restore, self._salvage, other, self._conflicts, space=24)
        self.add(foot, space=16)
        self.rows.addStretch(1)

    def show_damage(self, error: Damaged, look: VaultLook) -> None:
        self._backup = look.newest_backup
        self._lead.setText(words.sentence(error))
        self._restore.setVisible(self._backup is not None)
        if self._backup:
            day = long_day(self._backup.day)
            self._restore_title.setText(self.tr("Restore the backup of {day}").format(day=day))
        # Without its key slots nothing of the database can be read; a plain file holds none of our pages.
        self._salvage.setVisible(not isinstance(error, SlotsDamaged | AbsurdKdfFigures | NotEncrypted))
        if look.conflict_copies:
            self._conflicts.show_notice(words.conflict_copies(look.conflict_copies), can_close=False)
        else:
            self._conflicts.clear()


def _card(title: str, line: str, action: str) -> tuple[QFrame, PlainLabel, QPushButton]:
    card = QFrame()
    card.setProperty("kind", "card")
    heading = PlainLabel(title, "section")
    go = button(action)
    go.setMinimumWidth(140)
    go.setAccessibleDescription(line)
    left = QVBoxLayout()
    left.setSpacing(4)
    left.addWidget(heading)
    left.addWidget(PlainLabel(line, "hint"))
    row = QHBoxLayout(card)
    row.setContentsMargins(20, 18, 20, 18)
    row.setSpacing(20)
    row.addLayout(left, 1)
    row.addWidget(go)
    return card, heading, go
