"""The list in which rows of the timeline, of a search and of the trash stand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from peerbuddy.ui.journal.entry_delegate import EntryDelegate
from peerbuddy.ui.journal.entry_list_model import EntryListModel
from peerbuddy.ui.journal.search_list_model import SearchListModel


class PagedRows(QListView):
    """Choosing all of it loads all of it first: nobody knows what is loaded and what is not."""

    def __init__(self, model: EntryListModel | SearchListModel) -> None:
        super().__init__()
        self._paged = model
        model.complete.connect(self._choose_all)

    def selectAll(self) -> None:
        self._paged.load_all()

    def _choose_all(self) -> None:
        super().selectAll()


def paged_rows(model: EntryListModel | SearchListModel, name: str) -> QListView:
    view = _set_up(PagedRows(model), model, name)
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
