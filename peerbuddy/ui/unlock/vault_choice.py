"""The vaults this computer remembers, and the way to another or a new one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.tokens import FLOW


class VaultChoice(Column):
    chosen = Signal(object)  # Path
    forgotten = Signal(object)  # Path
    open_wanted = Signal()
    create_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=96)
        self._title = PlainLabel("", "title")
        self._lead = PlainLabel("", "lead")
        self._vaults = QVBoxLayout()
        self._vaults.setSpacing(8)
        self._create = Door(
            self.tr("Create a vault"), self.tr("A new folder on this computer that only you can open")
        )
        self._create.clicked.connect(self.create_wanted)
        self._other = Door(self.tr("Open a vault"), self.tr("Choose its folder on this computer or a stick"))
        self._other.clicked.connect(self.open_wanted)
        self.notice = NoticeBar(self)
        self.add(self._title, self._lead, self.notice)
        self.add(self._vaults, space=20)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(8)
        self.add(self._ways)
        self.rows.addStretch(1)
        self.show_vaults(())

    def show_vaults(self, remembered: tuple[Path, ...]) -> None:
        while row := self._vaults.takeAt(0):
            if widget := row.widget():
                widget.hide()
                widget.deleteLater()
        for path in remembered:
            self._vaults.addWidget(self._row(path))
        # At the very start the vault is most often a new one; later, one that lies elsewhere.
        first, second = (self._other, self._create) if remembered else (self._create, self._other)
        self._ways.addWidget(first)
        self._ways.addWidget(second)
        if remembered:
            self._title.setText(self.tr("Which vault?"))
            self._lead.setText(self.tr("These are remembered on this computer."))
        else:
            self._title.setText(self.tr("This is your place."))
            self._lead.setText(
                self.tr(
                    "What you write here is encrypted in a folder of your own. There is no account and no"
                    " server; nobody else can read it, and nobody can get it back for you."
                )
            )

    def first_door(self) -> QWidget:
        row = self._vaults.itemAt(0)
        widget = row.widget() if row else None
        return (widget.findChild(Door) if widget else None) or self._create

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        door = Door(path.name, str(path.parent))
        door.clicked.connect(partial(self.chosen.emit, path))
        forget = button(self.tr("Forget"), "quiet")
        forget.setAccessibleName(self.tr("Forget {name}").format(name=path.name))
        forget.setAccessibleDescription(self.tr("Only takes it off this list; the vault stays as it is"))
        forget.setToolTip(self.tr("Only takes it off this list; the vault stays as it is"))
        forget.clicked.connect(partial(self.forgotten.emit, path))
        line.addWidget(door, 1)
        line.addWidget(forget)
        return row
