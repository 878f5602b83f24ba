"""A backup, or what still reads of a damaged vault, made into a new vault beside the old one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.vault_state import Salvaged
from peerbuddy.ui import opening
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.tokens import FLOW
from peerbuddy.ui.unlock.secret_form import SecretForm


class Source(Enum):
    BACKUP = auto()
    DAMAGED_VAULT = auto()


@dataclass(frozen=True, slots=True)
class Rescue:
    """What is to become a new vault: a backup file, or the folder of a damaged vault."""

    source: Source
    path: Path
    title: str
    beside: Path


class RescuePage(Column):
    """`rescued` tells the path of the new vault, the secret that opens it, and whether that is a code."""

    rescued = Signal(object, str, bool)
    left = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=72)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._rescue: Rescue | None = None
        self._can_open = True
        self._target = Path()
        self._typed = ""
        self._title = PlainLabel("", "page")
        self._lead = PlainLabel(
            self.tr(
                "It becomes a new vault in a folder of its own. Nothing is written over, and the old vault"
                " stays as it is. The passphrase is the one of that time."
            ),
            "lead",
        )
        self._place = Door("")
        self._place.clicked.connect(self._choose_place)
        self.form = SecretForm(self.tr("Make the new vault"))
        self.form.submitted.connect(self._start)
        self._way = button("", "quiet")
        self._way.clicked.connect(self._change_way)
        self._back = button(self.tr("Back"))
        self._back.clicked.connect(self.left)
        self._done = NoticeBar(self)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._way)
        self.add(self._title, self._lead)
        self.add(self._place, space=16)
        self.add(self.form, self._done, space=8)
        self.add(foot, space=16)
        self.rows.addStretch(1)

    def begin(self, rescue: Rescue, *, can_open: bool = True) -> None:
        """`can_open`: whether the window is free to open the new vault at once."""
        self._rescue, self._can_open = rescue, can_open
        self._title.setText(rescue.title)
        self._done.clear()
        self.form.show()
        self._way.show()
        self.form.forget()
        self._use_code(False)
        name = self.tr("{name} restored").format(name=rescue.beside.name)
        self._jobs.call(opening.free_place, rescue.beside.parent, name, then=self._set_place)
        self.form.setFocus()

    def _set_place(self, target: Path) -> None:
        self._target = target
        self._place.say(self.tr("The new vault: {name}").format(name=target.name), str(target.parent))
        self._place.setToolTip(self.tr("Choose another place"))

    @Slot()
    def _choose_place(self) -> None:
        title = self.tr("Where should the new vault lie?")
        self._ask.folder(self, title, self._target.parent, self._place_chosen)

    def _place_chosen(self, folder: Path) -> None:
        self._jobs.call(opening.free_place, folder, self._target.name, then=self._set_place)

    @Slot()
    def _change_way(self) -> None:
        self._use_code(not self.form.by_code)
        self.form.setFocus()

    def _use_code(self, by_code: bool) -> None:
        self.form.use_code(by_code)
        self._way.setText(self.tr("Use the passphrase") if by_code else self.tr("Use the recovery code"))

    @Slot(str)
    def _start(self, typed: str) -> None:
        if self._rescue is None:
            return
        self._typed = typed
        verbs = {
            (Source.BACKUP, False): opening.restore,
            (Source.BACKUP, True): opening.restore_with_code,
            (Source.DAMAGED_VAULT, False): opening.salvage,
            (Source.DAMAGED_VAULT, True): opening.salvage_with_code,
        }
        verb = verbs[self._rescue.source, self.form.by_code]
        self._back.setEnabled(False)
        self._place.setEnabled(False)
        self._jobs.call(
            verb, self._computer, self._rescue.path, self._target, typed,
            then=self._finished, otherwise=self._refused,
        )  # fmt: skip

    def _refused(self, error: Exception) -> None:
        self._back.setEnabled(True)
        self._place.setEnabled(True)
        self.form.refuse(error)

    def _finished(self, made: Any) -> None:
        self._back.setEnabled(True)
        self._place.setEnabled(True)
        self.form.set_busy(False)
        self.form.hide()
        told = self._told(made)
        if self._can_open:
            ways = ((self.tr("Open it"), self._open), (self.tr("Not now"), self.left.emit))
        else:
            told += " " + self.tr("It lies at {place}. After locking it can be opened.").format(
                place=self._target
            )
            ways = ((self.tr("Done"), self.left.emit),)
        self._done.show_notice(told, kind="offer", ways=ways, can_close=False)
        self._way.hide()
        self._done.focus_first_way()

    def _told(self, made: Any) -> str:
        if not isinstance(made, Salvaged):
            return self.tr("The new vault is there, read back and checked. Pages: {n}.").format(n=made[1])
        told = self.tr("The new vault is there. Pages read in full or in part: {n}.").format(n=made.entries)
        if made.cut_short:
            told += " " + self.tr("Of {n} of them only the beginning reads.").format(n=made.cut_short)
        if made.lost_pages:
            told += " " + self.tr("%n pieces of 4 KiB did not read.", "", made.lost_pages)
        return told

    def _open(self) -> None:
        self.rescued.emit(self._target, self._typed, self.form.by_code)
