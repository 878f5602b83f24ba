"""The open page: its day, time, title, text and tags. It is the truth of its entry while it is open."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.entry import MAX_TITLE_LENGTH, Entry
from peerbuddy.model.errors import BadTag
from peerbuddy.ui import keys, words
from peerbuddy.ui.dates import (
    clock_of,
    long_day,
    to_day,
    to_minutes,
    to_qdate,
    to_qtime,
)
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft, draft_of, tags_from
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.saving import SaveState, Saving
from peerbuddy.ui.journal.text.find_bar import FindBar
from peerbuddy.ui.journal.text.reading_view import ReadingView
from peerbuddy.ui.journal.text.tool_bar import ToolBar, tool_button
from peerbuddy.ui.journal.text.word_count import WordCount
from peerbuddy.ui.parts.calm_edits import CalmDateEdit, CalmTimeEdit
from peerbuddy.ui.parts.centred import centred
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.tick_box import TickBox


class Editor(QWidget):
    trash_wanted = Signal(str)
    remark = Signal(str)

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._computer = computer
        self._id = ""
        self._had_tags: tuple[str, ...] = ()
        self._read_only = False
        self.day = CalmDateEdit()
        self.has_time = TickBox(self.tr("Time"))
        self.time = CalmTimeEdit()
        self.add_title = button(self.tr("Add a title"), "quiet")
        self.trash = button(self.tr("Move to trash"), "quiet")
        self.title = QLineEdit()
        self.text = PageText()
        self.tools = ToolBar(self.text)
        self.finder = FindBar(self.text)
        self.reading = ReadingView(jobs, self.text)
        self.read = tool_button(self.tr("Read"), keys.named("read"))
        self.read.setCheckable(True)
        self.focus = tool_button(self.tr("Focus"), keys.named("focus"))
        self.focus.setCheckable(True)
        self._find_row = centred(self.finder)
        self._find_row.hide()
        self._title_row = centred(self.title)
        self.tags = QLineEdit()
        self.count = WordCount(self.text)
        self.state = PlainLabel("", "hint")
        self.saving = Saving(jobs, self.draft, self._settle_fields, self)
        self._set_up_fields()
        self._lay_out()
        self._connect()

    # --- what is open -------------------------------------------------------------------------------

    def id(self) -> str:
        return self._id

    def begin(self) -> None:
        """A new page of today. Its id is made here, so that saving twice is saving once."""
        self._show(Draft(self._computer.new_id(), self._computer.now().date()), saved=False)
        self.read.setChecked(False)
        self.text.setFocus()

    def show_entry(self, entry: Entry) -> None:
        self._show(draft_of(entry), saved=True)

    def rewrite(self, title: str, text: str) -> None:
        """Other words in the open page, as one edit that undo takes back."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.title.selectAll()
        self.title.insert(title)
        self._show_title(bool(title))
        self.saving.touched()

    def draft(self) -> Draft:
        return Draft(
            id=self._id,
            day=to_day(self.day.date()),
            text=self.text.exact_text(),
            time=to_minutes(self.time.time()) if self.has_time.isChecked() else None,
            title=self.title.text(),
            tags=tags_from(self.tags.text())[0],
        )

    def _settle_fields(self) -> None:
        """A day or time that is still being typed counts from here on."""
        self.day.interpretText()
        self.time.interpretText()

    def set_read_only(self) -> None:
        self._read_only = True
        for field in (self.day, self.time, self.title, self.text, self.tags):
            field.setReadOnly(True)
        for control in (self.has_time, self.add_title, self.trash, self.tools):
            control.setEnabled(False)

    def _show(self, draft: Draft, *, saved: bool) -> None:
        fields = (self.day, self.has_time, self.time, self.title, self.text, self.tags)
        blockers = [QSignalBlocker(field) for field in fields]
        self._id = draft.id
        self.day.setDate(to_qdate(draft.day))
        self.has_time.setChecked(draft.time is not None)
        self.time.setTime(QTime(12, 0) if draft.time is None else to_qtime(draft.time))
        self.title.setText(draft.title)
        self.text.load(draft.text)
        self.tags.setText(", ".join(draft.tags))
        del blockers
        self.time.setVisible(self.has_time.isChecked())
        self._show_title(bool(draft.title))
        self._tell_day()
        self.trash.setEnabled(saved and not self._read_only)
        self.saving.begin()

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up_fields(self) -> None:
        self.day.setProperty("kind", "bare")
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.time.setProperty("kind", "bare")
        self.time.setAccessibleName(self.tr("Time of the page"))
        self.has_time.setAccessibleName(self.tr("This page has a time of day"))
        self.title.setProperty("kind", "title")
        self.title.setMaxLength(MAX_TITLE_LENGTH)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the page"))
        self.tags.setProperty("kind", "tags")
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags of the page"))
        self.state.setAccessibleName(self.tr("State of saving"))
        self.state.setWordWrap(False)
        for line in (self.title, self.tags):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 12)
        for widget in (self.day, self.has_time, self.time):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.add_title)
        head.addWidget(self.trash)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.count)
        foot.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(divider())
        tools = QHBoxLayout()
        tools.addWidget(self.tools, 1)
        tools.addStretch(0)
        tools.addWidget(self.read)
        tools.addWidget(self.focus)
        column.addWidget(centred(tools))
        column.addWidget(self._find_row)
        column.addWidget(self._title_row)
        column.addWidget(self.text, 1)
        column.addWidget(self.reading, 1)
        column.addWidget(divider())
        column.addWidget(centred(foot))

    def _connect(self) -> None:
        touched = self.saving.touched
        self.text.textChanged.connect(touched)
        self.title.textEdited.connect(touched)
        self.tags.textEdited.connect(touched)
        self.tags.editingFinished.connect(self._look_at_tags)
        self.day.dateChanged.connect(touched)
        self.day.dateChanged.connect(self._tell_day)
        self.time.timeChanged.connect(touched)
        self.has_time.toggled.connect(self._show_time)
        self.has_time.toggled.connect(touched)
        self.add_title.clicked.connect(self._begin_title)
        self.title.returnPressed.connect(self.text.setFocus)
        self.trash.clicked.connect(lambda: self.trash_wanted.emit(self._id))
        self.saving.state_changed.connect(self._show_state)
        self.finder.closed.connect(self._find_row.hide)
        self.read.toggled.connect(self._show_reading)
        keys.bind(
            self,
            {"find-here": self.open_finder, "replace": self.open_finder, "read": self.read.toggle},
        )

    # --- parts --------------------------------------------------------------------------------------

    def _show_title(self, shown: bool) -> None:
        self._title_row.setVisible(shown)
        self.add_title.setVisible(not shown)

    @Slot()
    def _begin_title(self) -> None:
        self._show_title(True)
        self.title.setFocus()

    @Slot(bool)
    def _show_time(self, shown: bool) -> None:
        if shown:
            now = self._computer.now()
            with QSignalBlocker(self.time):
                self.time.setTime(QTime(now.hour, now.minute))
        self.time.setVisible(shown)

    @Slot(bool)
    def _show_reading(self, on: bool) -> None:
        """The marks and the keys for them go with the text they are for."""
        self.finder.close_if_open()
        self.text.setVisible(not on)
        self.tools.setVisible(not on)
        if on:
            self.reading.begin()
        else:
            self.reading.end()
            self.text.setFocus()

    @Slot()
    def open_finder(self) -> None:
        self.read.setChecked(False)
        self._find_row.show()
        self.finder.open()

    @Slot()
    def _tell_day(self) -> None:
        day = long_day(to_day(self.day.date()))
        self.day.setAccessibleName(self.tr("Day of the page: {day}").format(day=day))

    @Slot()
    def _look_at_tags(self) -> None:
        if tags_from(self.tags.text())[1]:
            self.remark.emit(words.sentence(BadTag()))

    @Slot(object)
    def _show_state(self, state: SaveState) -> None:
        now = clock_of(self._computer.now())
        shown = {
            SaveState.UNTOUCHED: ("", "hint"),
            SaveState.UNSAVED: (self.tr("Not saved yet"), "hint"),
            SaveState.SAVING: (self.tr("Saving"), "hint"),
            SaveState.SAVED: (self.tr("Saved {time}").format(time=now), "good"),
            SaveState.FAILED: (self.tr("Not saved yet, trying again"), "amber"),
            SaveState.BLANK: (self.tr("An empty page is not saved"), "hint"),
        }
        text, kind = shown[state]
        self.state.setText(text)
        self.state.set_kind(kind)
        if state is SaveState.SAVED and not self._read_only:
            self.trash.setEnabled(True)
