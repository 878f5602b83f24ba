"""The journal: the list on one side, the open page on the other, one notice at a time between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Entry
from peerbuddy.ui import words
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.list_pane import ListPane
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.parts.notice_bar import NoticeBar


class JournalPage(QWidget):
    lock_wanted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self.pane = ListPane(computer, jobs)
        self.editor = Editor(computer, jobs)
        self.notice = NoticeBar(self)
        self._told_of_saving = False
        self._lay_out()
        self.pane.new_wanted.connect(self.new_page)
        self.pane.open_wanted.connect(self.open_page)
        self.pane.lock_wanted.connect(self.lock_wanted)
        self.editor.trash_wanted.connect(self._trash)
        self.editor.remark.connect(self.notice.show_notice)
        self.editor.saving.failed.connect(self._tell_of_saving)
        self.editor.saving.state_changed.connect(self._saving_changed)
        self._add_keys()

    def begin(self, opened: Opened) -> None:
        """After unlocking: the list, and a new page of today with the cursor in it."""
        self.pane.timeline.start_at(None)
        self.editor.begin()
        self.pane.choose(self.editor.id())
        if opened.older_copy:
            self.notice.show_notice(words.older_copy(opened.older_copy.day))
        elif opened.read_only:
            self.notice.show_notice(words.read_only(), can_close=False)
        if opened.read_only:
            self.editor.set_read_only()
            self.pane.new_entry.setEnabled(False)

    def unsaved(self) -> Draft | None:
        return self.editor.saving.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- pages --------------------------------------------------------------------------------------

    @Slot()
    def new_page(self) -> None:
        self.editor.saving.leave(self._begin_page)

    def _begin_page(self) -> None:
        self.editor.begin()
        self.pane.choose(self.editor.id())

    @Slot(str)
    def open_page(self, id: str) -> None:
        self.editor.saving.leave(partial(self._read, id))
        if not self.editor.saving.is_saved():
            self.pane.choose(self.editor.id())  # it stays until its words are in the vault

    def _read(self, id: str) -> None:
        self._jobs.run(journal.read_entry, id, then=self._show_entry)

    def _show_entry(self, entry: Entry) -> None:
        if not self.editor.saving.is_saved():  # something was typed while it was read
            self.open_page(entry.id)
            return
        self.editor.show_entry(entry)
        self.pane.choose(entry.id)

    # --- the trash ----------------------------------------------------------------------------------

    @Slot(str)
    def _trash(self, id: str) -> None:
        self.editor.saving.leave(partial(self._trash_saved, id))

    def _trash_saved(self, id: str) -> None:
        self._jobs.run(journal.trash_entry, id, then=partial(self._trashed, id))

    def _trashed(self, id: str, _: object) -> None:
        if self.editor.id() == id:
            self._begin_page()
        self.notice.show_notice(
            self.tr("The page is in the trash. Nothing there is deleted by itself."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._take_back, id)),),
        )

    def _take_back(self, id: str) -> None:
        self._jobs.run(journal.restore_entry, id, then=lambda _: self.open_page(id))

    # --- saving -------------------------------------------------------------------------------------

    @Slot(object)
    def _tell_of_saving(self, error: Exception) -> None:
        self._told_of_saving = True
        self.notice.show_notice(
            self.tr("{what} Your words are kept here, and saving is tried again.").format(
                what=words.sentence(error, self._computer.places.log)
            ),
            ways=((self.tr("Try now"), self.editor.saving.save),),
            can_close=False,
        )

    @Slot(object)
    def _saving_changed(self, state: SaveState) -> None:
        if state is SaveState.SAVED and self._told_of_saving:
            self._told_of_saving = False
            self.notice.clear()

    # --- layout and keys ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        edge = QFrame()
        edge.setProperty("kind", "line")
        edge.setFixedWidth(1)
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(20, 12, 20, 0)
        bar.addWidget(self.notice)
        self._bar.hide()
        self.notice.shown.connect(self._bar.setVisible)
        right = QWidget()
        right.setProperty("kind", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.editor, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane, 35)
        row.addWidget(edge)
        row.addWidget(right, 93)

    def _add_keys(self) -> None:
        for keys, way in (
            ("Ctrl+N", self.new_page),
            ("Ctrl+F", self.pane.focus_find),
            ("Ctrl+S", self.editor.saving.save),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(way)
