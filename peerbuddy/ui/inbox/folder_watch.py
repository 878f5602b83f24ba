"""The folders of the pairs, looked at while a journal is open: when the system says that something changed,
and every half minute, since many places say nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from peerbuddy.actions import waiting
from peerbuddy.model.changes import Changes
from peerbuddy.model.progress import Progress
from peerbuddy.ui.jobs import Jobs

if TYPE_CHECKING:
    from peerbuddy.actions.receiving import FolderLook

EVERY_MS = 30_000
SETTLES_IN_MS = 1_500  # a file that stands as it did then has arrived


class FolderWatch(QObject):
    came = Signal(object)  # what became of each file that was whole, a tuple of Collected

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._looks: dict[Path, FolderLook | None] = {}
        self._busy: set[Path] = set()
        self._is_over = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._soon_again)
        self._poll, self._settle = QTimer(self), QTimer(self)
        self._poll.setInterval(EVERY_MS)
        self._settle.setInterval(SETTLES_IN_MS)
        self._settle.setSingleShot(True)
        self._poll.timeout.connect(self.look)
        self._settle.timeout.connect(self.look)
        jobs.changed.connect(self._on_changed)

    def begin(self) -> None:
        self._read_folders()

    @Slot()
    def stop(self) -> None:
        self._is_over = True
        self._poll.stop()
        self._settle.stop()
        self._watch(())

    def folders(self) -> tuple[Path, ...]:
        return tuple(self._looks)

    @Slot()
    def look(self) -> None:
        """At every folder, one after the other; one that cannot be read now is looked at again later."""
        from peerbuddy.actions import receiving  # slow to load

        for folder in self._looks:
            if folder not in self._busy and not self._is_over:
                self._busy.add(folder)
                self._jobs.run_long(
                    receiving.collect_folder,
                    folder,
                    self._looks[folder] or receiving.FolderLook(),
                    progress=self._goes_on,
                    then=partial(self._looked, folder),
                    otherwise=partial(self._not_readable, folder),
                )

    def _goes_on(self, _: Progress) -> bool:
        return not self._is_over

    def _looked(self, folder: Path, look: FolderLook) -> None:
        self._busy.discard(folder)
        if folder not in self._looks or self._is_over:
            return
        self._looks[folder] = look
        if look.more_to_come:
            self._settle.start()
        if look.taken:
            self.came.emit(look.taken)

    def _not_readable(self, folder: Path, _: Exception) -> None:
        self._busy.discard(folder)

    # --- which folders ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.buddies:
            self._read_folders()

    def _read_folders(self) -> None:
        self._jobs.run(waiting.watched_folders, then=self._watch)

    def _watch(self, folders: tuple[Path, ...]) -> None:
        new = set(folders) - set(self._looks)
        self._looks = {folder: self._looks.get(folder) for folder in folders}
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if not folders:
            self._poll.stop()
            return
        self._watcher.addPaths([str(folder) for folder in folders])
        self._poll.start()
        if new:
            self.look()

    @Slot()
    def _soon_again(self) -> None:
        """Many changes come together: while one file is copied the system tells of each piece."""
        if not self._settle.isActive() and not self._is_over:
            self._settle.start()
