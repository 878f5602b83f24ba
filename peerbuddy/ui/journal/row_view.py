"""The list in which rows of the timeline, of a search and of the trash stand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from peerbuddy.ui.journal.entry_delegate import EntryDelegate
from peerbuddy.ui.journal.entry_list_model import EntryListModel
from peerbuddy.ui.journal.search_list_model import SearchListModel


class PagedRows(QListView):
    """Choosing all of it loads all of it first: nobody knows what is loaded and what is not."""

    delete_wanted = Signal()  # of what is chosen, by its key

    def __init__(self, model: EntryListModel | SearchListModel) -> None:
        super().__init__()
        self._paged = model
        model.complete.connect(self._choose_all)

    def selectAll(self) -> None:
        self._paged.load_all()

    def _choose_all(self) -> None:
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


def paged_rows(model: EntryListModel | SearchListModel, name: str) -> PagedRows:
    view = PagedRows(model)
    _set_up(view, model, name)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return view


def row_view(model: QAbstractItemModel, name: str) -> QListView:
    view = _set_up(QListView(), model, name)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return view


def _set_up(view: QListView, model: QAbstractItemModel, name: str) -> QListView:
    view.setModel(model)
    view.setItemDelegate(EntryDelegate(view))
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return view
