"""Showing the earlier versions of the open page, and bringing one back as an edit of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import journal
from peerbuddy.model.entry import Version
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.versions_panel import VersionsPanel


class PageVersions(QObject):
    ready = Signal()  # the panel can be shown
    restored = Signal(object)  # the Draft before: what taking it back needs

    def __init__(self, jobs: Jobs, editor: Editor, panel: VersionsPanel) -> None:
        super().__init__(panel)
        self._jobs, self._editor, self._panel = jobs, editor, panel
        panel.restore_wanted.connect(self._restore)

    @Slot()
    def open(self) -> None:
        self._editor.saving.leave(self._read)

    def _read(self) -> None:
        id = self._editor.id()
        self._jobs.run(journal.versions, id, then=partial(self._show, id))

    def _show(self, id: str, versions: tuple[Version, ...]) -> None:
        if id == self._editor.id():
            self._panel.show_versions(self._editor.draft(), versions)
            self.ready.emit()

    @Slot(object)
    def _restore(self, version: Version) -> None:
        before = self._editor.draft()
        self._rewrite(version.title, version.text)
        self.restored.emit(before)

    def take_back(self, before: Draft) -> None:
        """Title and text at once, if the page is still open."""
        if self._editor.id() == before.id:
            self._editor.saving.leave(partial(self._rewrite, before.title, before.text))

    def _rewrite(self, title: str, text: str) -> None:
        self._jobs.run(journal.begin_sitting)
        self._editor.rewrite(title, text)
        self._editor.saving.save()
