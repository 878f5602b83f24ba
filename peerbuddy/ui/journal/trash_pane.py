"""The trash beside its preview: it lists, restores, and is emptied only by hand, in two steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Entry
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.entry_list_model import IdRole
from peerbuddy.ui.journal.page_reader import PageReader
from peerbuddy.ui.journal.row_view import row_view
from peerbuddy.ui.journal.trash_list_model import TrashListModel
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.second_step import SecondStep

TYPED_ABOVE = 50


class TrashPane(QWidget):
    """`preview` is placed beside it by the page."""

    restored = Signal(str)  # the id of a page
    emptied = Signal()
    left = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs = jobs
        self.model = TrashListModel(jobs, lambda: computer.now().date(), self)
        self.back = button(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to the journal"))
        self.remark = PlainLabel("", "hint")
        self.list = row_view(self.model, self.tr("Pages in the trash, last thrown away first"))
        self.empty = button(self.tr("Empty the trash"), "quiet")
        self.second_step = SecondStep()
        self.preview = PageReader()
        self._read_only = False
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.empty.clicked.connect(self._ask)
        self.second_step.left.connect(self._end_asking)
        self.preview.restore_wanted.connect(self._restore)
        self.model.filled.connect(self._filled)
        self.list.selectionModel().currentChanged.connect(self._current_changed)

    def begin(self) -> None:
        self.second_step.leave()
        self.model.begin()
        self.back.setFocus()

    def end(self) -> None:
        self.second_step.leave()
        self.model.end()
        self.preview.clear()

    def set_read_only(self) -> None:
        self._read_only = True
        self.empty.setEnabled(False)
        self.preview.set_read_only()

    # --- the list -----------------------------------------------------------------------------------

    @Slot()
    def _filled(self) -> None:
        count = self.model.rowCount()
        self.second_step.leave()  # what it said may no longer be so
        self.empty.setEnabled(bool(count) and not self._read_only)
        if count:
            self.remark.say(self.tr("Nothing here is deleted by itself."))
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.remark.say(self.tr("The trash is empty. Pages moved here stay until you empty it."))
            self.preview.clear()

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            id = index.data(IdRole)
            self._jobs.run(journal.read_entry, id, then=partial(self._show, id))

    def _show(self, id: str, entry: Entry) -> None:
        if id == self.list.currentIndex().data(IdRole):
            self.preview.show_entry(entry)

    @Slot(str)
    def _restore(self, id: str) -> None:
        self._jobs.run(journal.restore_entry, id, then=lambda _: self.restored.emit(id))

    # --- emptying -----------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        count = self.model.rowCount()
        what = self.tr(
            "Everything in the trash will be deleted for good (pages: {n}), with earlier versions and"
            " pictures. This cannot be undone. Backups made before still hold it."
        ).format(n=count)
        self.empty.hide()
        self.second_step.ask(
            what,
            self.tr("Delete for good"),
            self._empty,
            number=count if count > TYPED_ABOVE else None,
        )

    @Slot()
    def _end_asking(self) -> None:
        self.empty.show()
        if self.isVisible():
            (self.empty if self.empty.isEnabled() else self.back).setFocus()

    def _empty(self) -> None:
        self._jobs.run(journal.empty_trash, then=lambda _: self.emptied.emit())

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Trash"), "page"), 1)
        head.addWidget(self.back)
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 4)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.remark)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self.second_step)
        ways = QHBoxLayout()
        ways.addWidget(self.empty)
        ways.addStretch(1)
        foot.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
