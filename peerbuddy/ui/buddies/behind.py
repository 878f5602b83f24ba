"""The page that stands before the room of buddies for a while: one at a time, gone once it is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.room import Unsaved


class Behind(QObject):
    """`closed` once the page is gone and the room itself stands there again."""

    closed = Signal()

    def __init__(self, views: QStackedWidget) -> None:
        super().__init__(views)
        self._views = views
        self.page: SubPage | None = None
        self._came_from: QWidget | None = None  # what had the cursor before
        self._leaving: list[SubPage] = []  # out of sight, until all that was typed is kept

    def open(self, page: SubPage) -> None:
        if self.page is None:
            self._came_from = self._views.window().focusWidget()
        self._drop()
        self.page = page
        page.left.connect(self.close)
        self._views.addWidget(page)
        self._views.setCurrentWidget(page)
        page.begin()

    @Slot()
    def close(self) -> None:
        had_page, came_from = self.page is not None, self._came_from
        self._drop()
        self.closed.emit()
        if had_page and came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()

    def save(self) -> None:
        """Another room comes forward; the page stays as it is."""
        if self.page is not None:
            self.page.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        pages = (*self._leaving, *([self.page] if self.page else []))
        return tuple(words for page in pages for words in page.unsaved())

    def _drop(self) -> None:
        page, self.page = self.page, None
        if page is None:
            return
        page.left.disconnect(self.close)
        self._views.removeWidget(page)
        page.hide()
        if page.unsaved():
            self._leaving.append(page)
            page.left.connect(lambda: self._forget(page))
            page.go_back()
        else:
            page.deleteLater()

    def _forget(self, page: SubPage) -> None:
        self._leaving.remove(page)
        page.deleteLater()
