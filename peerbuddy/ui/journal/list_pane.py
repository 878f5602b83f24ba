"""The left side of the journal: a new page, finding, going to a day, the list itself, locking."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peerbuddy.computer import Computer
from peerbuddy.ui.dates import last_day_of, long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.entry_delegate import EntryDelegate
from peerbuddy.ui.journal.entry_list_model import EntryListModel, IdRole
from peerbuddy.ui.journal.search_list_model import Found, SearchListModel
from peerbuddy.ui.parts.labels import PlainLabel, button

FIND_AFTER_MS = 80


class ListPane(QWidget):
    open_wanted = Signal(str)
    new_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self.setMaximumWidth(400)
        self._chosen_id = ""
        self._quiet = False
        today = lambda: computer.now().date()  # noqa: E731
        self.timeline = EntryListModel(jobs, today, self)
        self.results = SearchListModel(jobs, today, self)
        self.new_entry = button(self.tr("New entry"), "primary")
        self.finder = QLineEdit()
        self.day_button = button(self.tr("Day"))
        self.day = QLineEdit()
        self.go = button(self.tr("Go"))
        self.newest = button(self.tr("Newest"), "quiet")
        self.remark = PlainLabel("", "hint")
        self.list = _list_view(self.timeline, self.tr("Pages, newest first"))
        self.found = _list_view(self.results, self.tr("Found pages"))
        self.lists = QStackedWidget()
        self.lock = button(self.tr("Lock"), "quiet")
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
            row = model.row_of(id)
            index = model.index(row) if row >= 0 else QModelIndex()
            if index != view.currentIndex() or not index.isValid():
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                view.selectionModel().setCurrentIndex(index, flags)
                if not index.isValid():
                    view.clearSelection()
        self._quiet = False

    @Slot()
    def _choose_again(self) -> None:
        self.choose(self._chosen_id)
        self._show_remark()

    def _current_changed(self, index: QModelIndex) -> None:
        id = index.data(IdRole)
        if id and id != self._chosen_id and not self._quiet:
            self.open_wanted.emit(id)

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
        elif not found.total:
            self._say(
                self.tr("No page has all of these words. Whole words count; the last may be a beginning.")
            )
        elif found.exact:
            self._say(self.tr("%n found, newest first", "", found.total))
        else:
            self._say(self.tr("{n}+ found, newest first").format(n=found.total))

    @Slot()
    def _go_to_day(self) -> None:
        day = last_day_of(self.day.text())
        if day is None:
            self._say(self.tr("A day looks like 1664-05-03; a month like 1664-05 or a year is enough."))
            return
        self.finder.clear()
        self.timeline.start_at(day)
        self.newest.show()

    @Slot()
    def go_to_newest(self) -> None:
        self.newest.hide()
        self.timeline.start_at(None)

    @Slot()
    def _filled(self) -> None:
        self.list.scrollToTop()
        self._choose_again()

    def _show_remark(self) -> None:
        """Why a list is empty is always said."""
        if self.finder.text().strip():
            return
        day = self.timeline.last_day
        if day and not self.timeline.rowCount():
            self._say(self.tr("No page up to {day}.").format(day=long_day(day)))
        elif day:
            self._say(self.tr("Pages up to {day}").format(day=long_day(day)))
        elif not self.timeline.rowCount():
            self._say(self.tr("Pages will stand here, newest first."))
        else:
            self._say("")

    def _say(self, text: str) -> None:
        self.remark.say(text)

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.new_entry.setToolTip("Ctrl+N")
        self.finder.setPlaceholderText(self.tr("Find in all pages"))
        self.finder.setAccessibleName(self.tr("Find in all pages"))
        self.finder.setClearButtonEnabled(True)
        self.finder.setToolTip("Ctrl+F")
        for clear in self.finder.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        for line in (self.finder, self.day):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self.day_button.setCheckable(True)
        self.day_button.setAccessibleName(self.tr("Go to a day"))
        self.day.setPlaceholderText("1664-05-03")
        self.day.setAccessibleName(self.tr("Day to go to"))
        self.go.setAccessibleName(self.tr("Go to this day"))
        self.newest.setAccessibleName(self.tr("Back to the newest pages"))
        self.lock.setToolTip("Ctrl+L")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Journal"), "page"), 1)
        head.addWidget(self.new_entry)
        find = QHBoxLayout()
        find.setSpacing(8)
        find.addWidget(self.finder, 1)
        find.addWidget(self.day_button)
        self._day_row = QWidget()
        day = QHBoxLayout(self._day_row)
        day.setContentsMargins(0, 0, 0, 0)
        day.setSpacing(8)
        day.addWidget(self.day, 1)
        day.addWidget(self.go)
        day.addWidget(self.newest)
        self._day_row.hide()
        self.newest.hide()
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 4)
        top.setSpacing(10)
        top.addLayout(head)
        top.addLayout(find)
        top.addWidget(self._day_row)
        top.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 20, 8)
        foot.addWidget(self.lock)
        foot.addStretch(1)
        self.lists.addWidget(self.list)
        self.lists.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.lists, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.new_entry.clicked.connect(self.new_wanted)
        self.lock.clicked.connect(self.lock_wanted)
        self.finder.textChanged.connect(self._find_changed)
        self._find_soon.timeout.connect(self._find)
        self.day_button.toggled.connect(self._day_row.setVisible)
        self.day_button.toggled.connect(lambda on: self.day.setFocus() if on else None)
        self.go.clicked.connect(self._go_to_day)
        self.day.returnPressed.connect(self._go_to_day)
        self.newest.clicked.connect(self.go_to_newest)
        self.timeline.filled.connect(self._filled)
        self.timeline.patched.connect(self._choose_again)
        self.results.found.connect(self._show_found)
        for view in (self.list, self.found):
            view.selectionModel().currentChanged.connect(self._current_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.text():
            self.finder.clear()
        elif event.key() == Qt.Key.Key_Down and self.finder.hasFocus():
            (self.found if self.finder.text() else self.list).setFocus()
        else:
            super().keyPressEvent(event)


def _list_view(model: QAbstractItemModel, name: str) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(EntryDelegate(view))
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return view
