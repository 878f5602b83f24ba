"""A quiet way from the journal into a guided page: a menu of those that are offered, with their minutes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from peerbuddy.actions import templates
from peerbuddy.model.changes import Changes
from peerbuddy.model.guide import MONTHLY, TURNING_POINT, WEEKLY
from peerbuddy.model.guide_words import Guide
from peerbuddy.ui.jobs import Jobs


class BeginWith(QPushButton):
    wanted = Signal(object)  # the id of a guide; None for all of them

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._guides: tuple[Guide, ...] = ()
        self._is_read = False
        self.setText(self.tr("Begin with…"))
        self.setAccessibleName(self.tr("Begin with a guided page"))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        jobs.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_read:
            self._is_read = True
            self._jobs.run(templates.list_templates, then=self._take)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._is_read and (changes.settings or changes.words):
            self._jobs.run(templates.list_templates, then=self._take)

    def _take(self, guides: tuple[Guide, ...]) -> None:
        self._guides = guides

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for guide in self._guides:
            named = self.tr("{title} · about {n} minutes").format(title=guide.title, n=guide.minutes)
            self._add(named.replace("&", "&&"), guide.id)
        self._menu.addSeparator()
        self._add(self.tr("Weekly look-back"), WEEKLY)
        self._add(self.tr("Monthly look-back"), MONTHLY)
        self._add(self.tr("Turning point"), TURNING_POINT)
        self._menu.addSeparator()
        self._add(self.tr("What is half done, and all of them"), None)

    def _add(self, name: str, id: str | None) -> None:
        self._menu.addAction(name).triggered.connect(partial(self._chosen, id))

    def _chosen(self, id: str | None, _: bool = False) -> None:
        self.wanted.emit(id)
