"""The box to write in: an entry of today like any other, saved as in the journal, one for the whole day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions import journal, quick_page
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Entry
from peerbuddy.ui import icons
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft, draft_of
from peerbuddy.ui.journal.page_strengths import PageStrengths
from peerbuddy.ui.journal.saving import SaveState, Saving
from peerbuddy.ui.journal.saving_state import SavingState
from peerbuddy.ui.journal.under_page import UnderPage
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button, divider
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.style import scaled
from peerbuddy.ui.today.quick_text import INSET, QuickText

LEAST_HEIGHT = 300  # at the usual size of text


class QuickPage(QFrame):
    """`begin` each time it comes forward: the page of today as it stands by now, or a new one."""

    open_wanted = Signal(str, int)  # the id of the page, and where the caret stands in it

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._read_only = self._is_noted = self._is_in_vault = False
        self._page = Draft("", date.min)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("A page of today"))
        self.text = QuickText()
        self.open = button(self.tr("Open as a page"), "primary")
        self._point_on()
        self.open.setToolTip(self.tr("Ctrl+Enter"))
        self.state = SavingState(computer)
        self.saving = Saving(jobs, self.draft, self._settle, self)
        self.under = UnderPage(jobs, self.saving.save, self._is_there, self)
        self.strengths = PageStrengths(jobs, self.under, self.id)
        self._lay_out()
        self.text.textChanged.connect(self._touched)
        self.text.open_wanted.connect(self.open_as_page)
        self.open.clicked.connect(self.open_as_page)
        self.saving.state_changed.connect(self._show_state)
        self.strengths.shown.connect(lambda: self.strengths.setVisible(bool(self.strengths.rows)))

    # --- which page it is ---------------------------------------------------------------------------

    def id(self) -> str:
        return self._page.id

    def day(self) -> date:
        return self._page.day

    def draft(self) -> Draft:
        """Whatever was said of the page elsewhere stays as it is."""
        return replace(self._page, text=self.text.exact_text())

    def begin(self) -> None:
        if self._page.day != self._computer.now().date():
            self._settle()
            self.saving.leave(self._begin_day)
        else:
            self._read()

    def _begin_day(self) -> None:
        self._show(Draft(self._computer.new_id(), self._computer.now().date()), in_vault=False)
        self.strengths.begin()
        self._read()

    def _read(self) -> None:
        if self.saving.is_saved():
            self._jobs.run(quick_page.quick_page, then=self._show_read)

    def _show_read(self, entry: Entry | None) -> None:
        """As it stands by now, unless words came in while it was read."""
        if not self.saving.is_saved():
            return
        if entry is None:
            if self._is_in_vault:  # it lies in the trash, or has another day
                self._show(Draft(self._computer.new_id(), self._page.day), in_vault=False)
            return
        read = draft_of(entry)
        if (read.id, read.text) != (self._page.id, self.text.exact_text()):
            self._show(read, in_vault=True)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._page, self._is_in_vault, self._is_noted = read, True, True
        if not self.strengths.rows:
            self.strengths.show_strengths(entry.strengths)

    def _show(self, draft: Draft, *, in_vault: bool) -> None:
        self.strengths.save()
        if not self._is_there(self._page.id):
            self.under.forget(self._page.id)
        self._page, self._is_in_vault, self._is_noted = draft, in_vault, in_vault
        with QSignalBlocker(self.text):
            self.text.load(draft.text)
        self.strengths.show_strengths(())
        self.saving.begin()
        self._enable()

    def take_over(self, draft: Draft, *, unsaved: bool) -> None:
        """It was written on in the journal; from now on it is saved here."""
        if draft.text != self.text.exact_text():
            with QSignalBlocker(self.text):
                self.text.load(draft.text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._page = draft
        if unsaved:
            self.saving.touched()
        self._enable()

    # --- saving -------------------------------------------------------------------------------------

    @Slot()
    def _touched(self) -> None:
        if not self._is_noted:
            self._is_noted = True
            self._jobs.run(quick_page.note_quick_page, self._page.id, otherwise=self._not_noted)
        self.saving.touched()
        self._enable()

    def _not_noted(self, _: Exception) -> None:
        """Saving tells what is wrong; the next word tries again."""
        self._is_noted = False

    def leave(self) -> None:
        self._settle()
        self.saving.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        draft = self.saving.unsaved()
        page = () if draft is None else (
            Unsaved(journal.save_entry, draft.arguments(), draft, draft.named()),
        )  # fmt: skip
        return page + self.under.unsaved(self._computer.now().date(), self._computer.new_id)

    @Slot()
    def open_as_page(self) -> None:
        if self.open.isEnabled():
            caret = self.text.textCursor().position()
            self.saving.leave(lambda: self.open_wanted.emit(self._page.id, caret))

    def set_read_only(self) -> None:
        self._read_only = True
        self.text.setReadOnly(True)
        self.strengths.set_read_only()

    def _settle(self) -> None:
        self.strengths.save()

    def _is_there(self, page: str) -> bool:
        return page != self._page.id or self._is_in_vault or not self.draft().is_blank

    @Slot(object)
    def _show_state(self, state: SaveState) -> None:
        self.state.show_state(state)
        if state is SaveState.SAVED:
            self._is_in_vault = True
            self.under.save()
        self._enable()

    def _enable(self) -> None:
        is_there = self._is_there(self._page.id)
        self.open.setEnabled(is_there)
        self.strengths.let_add(is_there)

    def _point_on(self) -> None:
        """The arrow stands behind the words, and points the way they run."""
        runs_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.open.setIcon(icons.icon("arrow-left" if runs_left else "arrow-right", "on_accent"))
        directions = Qt.LayoutDirection
        self.open.setLayoutDirection(directions.LeftToRight if runs_left else directions.RightToLeft)

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.text.setMinimumHeight(scaled(LEAST_HEIGHT) // 2)
        self.setMinimumHeight(scaled(LEAST_HEIGHT))
        self.open.setIconSize(QSize(scaled(15), scaled(15)))
        self.text.setAccessibleName(self.tr("Page of today"))
        _make_chip(self.strengths.add)
        at_end = QWidget()
        row = QHBoxLayout(at_end)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.state)
        row.addWidget(self.open)
        foot = Flow(gap=16, push=True)
        foot.addWidget(self.strengths.add)  # with nothing below the page yet, it takes no row of its own
        foot.addWidget(at_end)
        below = QVBoxLayout()
        below.setContentsMargins(INSET, 0, INSET, 16)
        below.setSpacing(14)
        below.addWidget(divider())
        below.addWidget(self.strengths)
        below.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 1)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addLayout(below)


def _make_chip(made: QPushButton) -> None:
    """In the journal it stands flush with the text."""
    made.setProperty("flush", False)
    made.setProperty("kind", "chip")
    made.setIconSize(QSize(scaled(13), scaled(13)))
