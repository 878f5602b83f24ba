"""The open page: its day, time, title, text and marks. It is the truth of its entry while it is open."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import MAX_TITLE_LENGTH, Entry
from peerbuddy.model.mention import Kind
from peerbuddy.ui import keys
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft, draft_of
from peerbuddy.ui.journal.page_belongings import PageBelongings
from peerbuddy.ui.journal.page_marks import PageMarks
from peerbuddy.ui.journal.page_moment import PageMoment
from peerbuddy.ui.journal.page_strengths import PageStrengths
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.pictures.describing import Describing
from peerbuddy.ui.journal.pictures.picture_list import PictureList
from peerbuddy.ui.journal.prompt_line import PromptLine
from peerbuddy.ui.journal.saving import SaveState, Saving
from peerbuddy.ui.journal.saving_state import SavingState
from peerbuddy.ui.journal.text.find_bar import FindBar
from peerbuddy.ui.journal.text.reading_view import ReadingView
from peerbuddy.ui.journal.text.spelling_marks import SpellingMarks
from peerbuddy.ui.journal.text.tool_bar import ToolBar, tool_button
from peerbuddy.ui.journal.text.word_count import WordCount
from peerbuddy.ui.journal.text.written_tags import written_tags
from peerbuddy.ui.journal.under_page import UnderPage
from peerbuddy.ui.parts.centred import centred
from peerbuddy.ui.parts.labels import button, divider
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.spelling import Spelling


class Editor(QWidget):
    trash_wanted = Signal(str)

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._computer = computer
        self._id = ""
        self._read_only = self._is_in_vault = False
        self.moment = PageMoment(computer)
        self.day, self.has_time, self.time = self.moment.day, self.moment.has_time, self.moment.time
        self.add_title = button(self.tr("Add a title"), "quiet")
        self.trash = button(self.tr("Move to trash"), "quiet")
        self.title = QLineEdit()
        self.text = PageText()
        self.tools = ToolBar(self.text)
        self.finder = FindBar(self.text)
        self.spelling = Spelling(jobs, self)
        self.spelling_marks = SpellingMarks(self.text, self.spelling)
        self.reading = ReadingView(jobs, self.text, self.id)
        self.describing = Describing(jobs, self.id)
        self.pictures = PictureList(jobs, self.text)
        self.read = tool_button(self.tr("Read"), keys.named("read"))
        self.read.setCheckable(True)
        self.focus = tool_button(self.tr("Focus"), keys.named("focus"))
        self.focus.setCheckable(True)
        self.prompt = PromptLine(jobs, self.text)
        self._prompt_row = centred(self.prompt)
        self._prompt_row.hide()
        self._find_row = centred(self.finder)
        self._find_row.hide()
        self._title_row = centred(self.title)
        self._describing_row, self._pictures_row = centred(self.describing), centred(self.pictures)
        for row in (self._describing_row, self._pictures_row):
            row.hide()
        self.marks = PageMarks(jobs, lambda: written_tags(self.text.exact_text()))
        self.count = WordCount(self.text)
        self.state = SavingState(computer)
        self.saving = Saving(jobs, self.draft, self._settle, self)
        self.under = UnderPage(jobs, self.saving.save, self._is_there, self)
        self.strengths = PageStrengths(jobs, self.under, self.id)
        self.belongings = PageBelongings(jobs, self.under, self.marks, self.id, self)
        self.strengths_row = centred(self.strengths)
        self._set_up_fields()
        self._lay_out()
        self._connect()

    # --- what is open -------------------------------------------------------------------------------

    def id(self) -> str:
        return self._id

    def begin(self) -> None:
        """A new page of today. Its id is made here, so that saving twice is saving once."""
        self._show(Draft(self._computer.new_id(), self._computer.now().date()), saved=False)
        self.strengths.begin()
        self.read.setChecked(False)
        if not self._read_only:
            self.prompt.begin()
        self.text.setFocus()

    def show_entry(self, entry: Entry) -> None:
        self._show(draft_of(entry), saved=True)
        self.strengths.show_strengths(entry.strengths)
        if entry.goals or entry.areas or entry.feelings:
            self.belongings.read()

    def take_over(self, draft: Draft, *, unsaved: bool) -> None:
        """The open page was written on in another room; from now on it is saved here."""
        if draft.text != self.text.exact_text():
            with QSignalBlocker(self.text):
                self.text.load(draft.text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        if unsaved:
            self.saving.touched()

    def put_caret(self, place: int) -> None:
        """Writing goes on there."""
        caret = self.text.textCursor()
        caret.setPosition(min(place, self.text.document().characterCount() - 1))
        self.text.setTextCursor(caret)
        self.text.setFocus()

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
            day=self.moment.shown_day(),
            text=self.text.exact_text(),
            time=self.moment.shown_time(),
            title=self.title.text(),
            tags=self.marks.names(Kind.TAG),
            people=self.marks.people(),
            topics=self.marks.names(Kind.TOPIC),
        )

    def unsaved(self) -> tuple[Unsaved, ...]:
        """What is not known to be in the vault: the page, then what stands under pages."""
        draft = self.saving.unsaved()
        page = () if draft is None else (
            Unsaved(journal.save_entry, draft.arguments(), draft, draft.named()),
        )  # fmt: skip
        return page + self.under.unsaved(self._computer.now().date(), self._computer.new_id)

    def _settle(self) -> None:
        self.moment.settle()
        self.describing.settle()
        self.strengths.save()

    def _is_there(self, page: str) -> bool:
        return page != self._id or self._is_in_vault or not self.draft().is_blank

    def set_read_only(self) -> None:
        self._read_only = True
        self.prompt.leave()
        self.moment.set_read_only()
        self.pictures.set_read_only()
        self.marks.set_read_only()
        self.strengths.set_read_only()
        for field in (self.title, self.text):
            field.setReadOnly(True)
        for control in (self.add_title, self.trash, self.tools):
            control.setEnabled(False)

    def _show(self, draft: Draft, *, saved: bool) -> None:
        self.strengths.save()
        if not self._is_there(self._id):
            self.under.forget(self._id)
        fields = (self.title, self.text)
        blockers = [QSignalBlocker(field) for field in fields]
        self._id, self._is_in_vault = draft.id, saved
        self.prompt.leave()
        self.spelling.begin_page()
        self.title.setText(draft.title)
        self.text.load(draft.text)
        self.marks.show_marks(draft.people or (), draft.topics or (), draft.tags)
        self.belongings.begin()
        self.strengths.show_strengths(())
        self.strengths.let_add(saved)
        del blockers
        with QSignalBlocker(self.moment):
            self.moment.show_moment(draft.day, draft.time)
        self._show_title(bool(draft.title))
        self.describing.leave()
        self.pictures.begin(draft.id)
        self.trash.setEnabled(saved and not self._read_only)
        self.saving.begin()

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up_fields(self) -> None:
        self.title.setProperty("kind", "title")
        self.title.setMaxLength(MAX_TITLE_LENGTH)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the page"))
        self.title.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 12)
        head.addWidget(self.moment)
        head.addStretch(1)
        head.addWidget(self.add_title)
        head.addWidget(self.trash)
        foot = self.foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.marks, 1)
        foot.addStretch(0)
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
        column.addWidget(self._prompt_row)
        column.addWidget(self._describing_row)
        column.addWidget(self.text, 1)
        column.addWidget(self.reading, 1)
        column.addWidget(divider())
        column.addWidget(self._pictures_row)
        column.addWidget(self.strengths_row)
        column.addWidget(centred(foot))

    def _connect(self) -> None:
        touched = self.saving.touched
        self.text.textChanged.connect(touched)
        self.title.textEdited.connect(touched)
        self.marks.changed.connect(touched)
        self.marks.follow(lambda: self._id if self.saving.is_saved() else "")
        self.moment.changed.connect(touched)
        self.describing.shown.connect(self._describing_row.setVisible)
        self.prompt.shown.connect(self._prompt_row.setVisible)
        self.pictures.shown.connect(self._pictures_row.setVisible)
        self.add_title.clicked.connect(self._begin_title)
        self.title.returnPressed.connect(self.text.setFocus)
        self.trash.clicked.connect(lambda: self.trash_wanted.emit(self._id))
        self.saving.state_changed.connect(self._show_state)
        self.finder.opened.connect(self._find_row.show)
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
        self.finder.open()

    @Slot(object)
    def _show_state(self, state: SaveState) -> None:
        self.state.show_state(state)
        if state is SaveState.SAVED and not self._read_only:
            self._is_in_vault = True
            self.trash.setEnabled(True)
            self.under.save()
        self.strengths.let_add(self._is_there(self._id))
