"""The second folder for backups: which it is, whether it is there, choosing another, forgetting it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import second_folder
from peerbuddy.actions.second_folder import SecondFolder
from peerbuddy.computer import Computer
from peerbuddy.model.errors import DiskFull, ReadOnly
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.second_copies import SecondCopies
from peerbuddy.ui.settings.card import Row


class SecondFolderRow(QWidget):
    failed = Signal(object)  # an exception

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self.choose = button(self.tr("Choose a folder"))
        self.choose.setAccessibleName(self.tr("Choose a second folder for backups"))
        self.forget = button(self.tr("Forget it"))
        self.forget.setAccessibleName(self.tr("Forget the second folder; what lies there stays"))
        self.row = Row(self.tr("A second folder"), "", self.choose, self.forget)
        self.copies = SecondCopies(jobs, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.choose.clicked.connect(self._ask_for_folder)
        self.forget.clicked.connect(self._forget)
        self.copies.done.connect(self._look)

    @Slot()
    def begin(self) -> None:
        """Looked at anew each time; a stick that is there by now gets its copy."""
        self._look()
        self.copies.begin()

    @Slot()
    def _look(self) -> None:
        self._jobs.run(second_folder.second_folder, then=self._show, otherwise=self.failed.emit)

    def _show(self, found: SecondFolder | None) -> None:
        told = self._told(found)
        self.row.line.say(told)
        self.choose.setText(self.tr("Choose another") if found else self.tr("Choose a folder"))
        self.forget.setVisible(found is not None)
        self.choose.setAccessibleDescription(told)

    def _told(self, found: SecondFolder | None) -> str:
        if found is None:
            return self.tr(
                "None. On a stick or another disk a copy of each backup is safe when this disk fails."
            )
        if not found.is_there:
            return self.tr(
                "{path} is not there at the moment. When it is, the newest backup is copied to it."
            ).format(path=found.path)
        if found.problem is not None:
            return self._problem(found)
        if found.newest is None:
            return self.tr("{path}. The next backup is copied to it.").format(path=found.path)
        return self.tr("{path}. The newest copy in it is of {day}.").format(
            path=found.path, day=long_day(found.newest)
        )

    def _problem(self, found: SecondFolder) -> str:
        if found.problem is DiskFull:
            told = self.tr("{path}. There is no room left for the newest copy. It is tried again.")
        elif found.problem is ReadOnly:
            told = self.tr("{path}. Nothing can be written there at the moment. It is tried again.")
        else:
            told = self.tr("{path}. The newest copy could not be made there. It is tried again.")
        return told.format(path=found.path)

    @Slot()
    def _ask_for_folder(self) -> None:
        title = self.tr("In which folder should copies of the backups lie?")
        self._ask.folder(self, title, self._computer.places.documents, self._chosen)

    def _chosen(self, folder: Path) -> None:
        self._jobs.run(
            second_folder.choose_second_folder,
            folder,
            then=lambda _: self.begin(),
            otherwise=self.failed.emit,
        )

    @Slot()
    def _forget(self) -> None:
        self._jobs.run(
            second_folder.forget_second_folder, then=lambda _: self._forgotten(), otherwise=self.failed.emit
        )

    def _forgotten(self) -> None:
        self._look()
        self.choose.setFocus()  # the other one goes out of sight
