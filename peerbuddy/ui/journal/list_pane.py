"""The left side of the journal: a new page, finding, going to a day, the list itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peerbuddy.computer import Computer
from peerbuddy.ui import keys
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.icons import icon
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.begin_with import BeginWith
from peerbuddy.ui.journal.day_panel import DayPanel
from peerbuddy.ui.journal.entry_list_model import EntryListModel, IdRole
from peerbuddy.ui.journal.filter_chips import FilterChips
from peerbuddy.ui.journal.filter_panel import FilterPanel
from peerbuddy.ui.journal.filters import Filters
from peerbuddy.ui.journal.on_this_day import OnThisDay
from peerbuddy.ui.journal.row_view import paged_rows
from peerbuddy.ui.journal.search_list_model import Found, SearchListModel
from peerbuddy.ui.journal.selection_bar import SelectionBar
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.search_line import FindLine
from peerbuddy.ui.parts.spoken_label import SpokenLabel

FIND_AFTER_MS = 80


class ListPane(QWidget):
    open_wanted = Signal(str)
    new_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chosen_id = ""
        self._quiet = False
        today = lambda: computer.now().date()  # noqa: E731
        self.timeline = EntryListModel(jobs, today, self)
        self.results = SearchListModel(jobs, today, self)
        self.new_entry = button(self.tr("New entry"), "primary")
        self.begin_with = BeginWith(jobs)
        self.finder = FindLine(self.tr("Find in all pages"))
        self.day_button = button(self.tr("Day"))
        self.days = DayPanel(jobs, today)
        self.filter_button = button(self.tr("Filter"))
        self.filter_panel = FilterPanel(jobs)
        self.chips = FilterChips()
        self.no_filters = button(self.tr("Remove the filters"))
        self.on_this_day = OnThisDay(jobs)
        self.remark = SpokenLabel("", "hint")
        self.list = paged_rows(self.timeline, self.tr("Pages, newest first"))
        self.found = paged_rows(self.results, self.tr("Found pages"))
        self.lists = QStackedWidget()
        self.selection = SelectionBar(jobs)
        self.trash = button(self.tr("Trash"), "quiet")
        self._find_soon = QTimer(self)
        self._find_soon.setSingleShot(True)
        self._find_soon.setInterval(FIND_AFTER_MS)
        self._set_up()
        self._lay_out()
        self._connect()

    # --- what is open -------------------------------------------------------------------------------

    def choose(self, id: str) -> None:
        """Mark the open page in both lists, without opening anything."""
        self._chosen_id = id
        self._quiet = True
        for view, model in ((self.list, self.timeline), (self.found, self.results)):
            if len(view.selectionModel().selectedRows()) > 1:
                continue  # several were chosen: that stays
            row = model.row_of(id)
            index = model.index(row) if row >= 0 else QModelIndex()
            if index != view.currentIndex() or not view.selectionModel().isSelected(index):
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                view.selectionModel().setCurrentIndex(index, flags)
                if not index.isValid():
                    view.clearSelection()
        self._quiet = False

    @Slot()
    def _choose_again(self) -> None:
        self.choose(self._chosen_id)
        self._show_remark()

    @Slot()
    def _look_at_selection(self) -> None:
        """A single row is the open page; several are for doing something with all of them."""
        view = self.found if self.lists.currentWidget() is self.found else self.list
        rows = view.selectionModel().selectedRows()
        ids = tuple(id for id in (index.data(IdRole) for index in rows) if id)
        self.selection.show_selection(ids)
        if len(ids) == 1 and ids[0] != self._chosen_id and not self._quiet:
            self.open_wanted.emit(ids[0])

    @Slot()
    def choose_one(self) -> None:
        for view in (self.list, self.found):
            view.clearSelection()
        self.choose(self._chosen_id)

    # --- finding and going --------------------------------------------------------------------------

    @Slot()
    def focus_find(self) -> None:
        self.finder.setFocus()
        self.finder.selectAll()

    @Slot()
    def _find(self) -> None:
        self.results.search(self.finder.text())

    @Slot(str)
    def _find_changed(self, text: str) -> None:
        if text.strip():
            self._find_soon.start()
        else:
            self._find_soon.stop()
            self.results.clear()
            self.lists.setCurrentWidget(self.list)
            self._show_remark()

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        self.lists.setCurrentWidget(self.found)
        self.choose(self._chosen_id)
        if not any(c.isalnum() for c in found.query):
            self._say(self.tr("A search needs a letter or a digit."))
        elif not found.total and self.results.filters:
            self._say(self.tr("No page within these filters has all of these words."), can_widen=True)
        elif not found.total:
            self._say(
                self.tr("No page has all of these words. Whole words count; the last may be a beginning.")
            )
        elif found.exact:
            self._say(self.tr("%n found, newest first", "", found.total))
        else:
            self._say(self.tr("{n}+ found, newest first").format(n=found.total))
        self.remark.announce_soon()

    @Slot(object)
    def go_to_day(self, day: date) -> None:
        self.finder.clear()
        self.timeline.start_at(day)
        self.days.newest.show()

    @Slot()
    def _tell_no_day(self) -> None:
        self._say(self.tr("A day looks like 2026-05-03; a month like 2026-05 or a year is enough."))

    @Slot()
    def go_to_newest(self) -> None:
        self.days.newest.hide()
        self.timeline.start_at(None)

    @Slot(object)
    def limit_to(self, filters: Filters) -> None:
        self.chips.show_filters(filters)
        self.filter_panel.show_filters(filters)
        self.timeline.limit_to(filters)
        self.results.limit_to(filters)

    @Slot()
    def _filled(self) -> None:
        self.list.scrollToTop()
        self._choose_again()

    def _show_remark(self) -> None:
        """Why a list is empty is always said."""
        if self.finder.text().strip():
            return
        day = self.timeline.last_day
        if self.timeline.filters and not self.timeline.rowCount():
            self._say(self.tr("No page is within these filters."), can_widen=True)
        elif day and not self.timeline.rowCount():
            self._say(self.tr("No page up to {day}.").format(day=long_day(day)))
        elif day:
            self._say(self.tr("Pages up to {day}").format(day=long_day(day)))
        elif not self.timeline.rowCount():
            self._say(self.tr("Pages will stand here, newest first."))
        else:
            self._say("")

    def _say(self, text: str, *, can_widen: bool = False) -> None:
        self.remark.say(text)
        self.no_filters.setVisible(can_widen)

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.new_entry.setIcon(icon("plus", "on_accent"))
        self.new_entry.setToolTip(keys.named("new").shown_keys())
        self.finder.setPlaceholderText(self.tr("Find in all pages"))
        self.finder.setClearButtonEnabled(True)
        self.finder.setToolTip(keys.named("find").shown_keys())
        for clear in self.finder.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.day_button.setCheckable(True)
        self.filter_button.setCheckable(True)
        self.filter_button.setAccessibleName(self.tr("Filter the list"))
        self.day_button.setAccessibleName(self.tr("Go to a day"))
        self.trash.setAccessibleName(self.tr("Open the trash"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Journal"), "page"), 1)
        head.addWidget(self.new_entry)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for way in (self.day_button, self.filter_button, self.begin_with):
            way.setProperty("kind", "tool")
            ways.addWidget(way)
        ways.addStretch(1)
        for folded in (self.days, self.filter_panel, self.no_filters):
            folded.hide()
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 4)
        top.setSpacing(10)
        top.addLayout(head)
        top.addWidget(self.finder)
        top.addLayout(ways)
        for part in (self.days, self.filter_panel, self.chips, self.on_this_day, self.remark):
            top.addWidget(part)
        top.addWidget(self.no_filters, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addStretch(1)
        foot.addWidget(self.trash)
        self.lists.addWidget(self.list)
        self.lists.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.lists, 1)
        column.addWidget(self.selection)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.new_entry.clicked.connect(self.new_wanted)
        self.trash.clicked.connect(self.trash_wanted)
        self.on_this_day.open_wanted.connect(self.open_wanted)
        self.finder.textChanged.connect(self._find_changed)
        self.finder.onwards.connect(self._go_into_list)
        self._find_soon.timeout.connect(self._find)
        self.day_button.toggled.connect(self.days.setVisible)
        self.day_button.toggled.connect(lambda on: self.days.line.setFocus() if on else None)
        self.days.day_wanted.connect(self.go_to_day)
        self.days.not_a_day.connect(self._tell_no_day)
        self.days.newest_wanted.connect(self.go_to_newest)
        self.filter_button.toggled.connect(self.filter_panel.setVisible)
        self.filter_button.toggled.connect(lambda on: self.filter_panel.first.setFocus() if on else None)
        self.filter_panel.not_a_day.connect(self._tell_no_day)
        self.filter_panel.changed.connect(self.limit_to)
        self.chips.changed.connect(self.limit_to)
        self.no_filters.clicked.connect(lambda: self.limit_to(Filters()))
        self.timeline.filled.connect(self._filled)
        self.timeline.patched.connect(self._choose_again)
        self.results.found.connect(self._show_found)
        for view in (self.list, self.found):
            view.selectionModel().selectionChanged.connect(self._look_at_selection)
        self.selection.left.connect(self.choose_one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.text():
            self.finder.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_into_list(self) -> None:
        """From the find box to the first row, which opens; or to the row that is open already."""
        view = self.found if self.finder.text() else self.list
        view.setFocus()
        rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
        first = next((row for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable), None)
        if first is not None and not view.selectionModel().hasSelection():
            view.setCurrentIndex(first)
