"""The journal: the list on one side, the open page on the other, one notice at a time between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Entry
from peerbuddy.ui import keys, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.chosen_pages import ChosenPages
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.foot_fold import FootFold
from peerbuddy.ui.journal.list_pane import ListPane
from peerbuddy.ui.journal.page_foot import PageFoot
from peerbuddy.ui.journal.page_versions import PageVersions
from peerbuddy.ui.journal.pictures.page_pictures import PagePictures
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.journal.saving_told import SavingTold
from peerbuddy.ui.journal.taken_off import TakenOff
from peerbuddy.ui.journal.text.focus_mode import FocusMode
from peerbuddy.ui.journal.text.reading_view import tell_link
from peerbuddy.ui.journal.trash_pane import TrashPane
from peerbuddy.ui.journal.versions_panel import VersionsPanel
from peerbuddy.ui.journal.wanted import PageAt, Wanted
from peerbuddy.ui.parts.centred import centred
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved


class JournalPage(Room):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self.pane = ListPane(computer, jobs)
        self.editor = Editor(computer, jobs)
        self.foot = PageFoot(jobs)
        self.versions = VersionsPanel(jobs, lambda: computer.now().date())
        self.bin = TrashPane(computer, jobs)
        self.notice = NoticeBar(self)
        self._caret: PageAt | None = None  # where it goes once its page was read
        self._lay_out()
        self.focus_mode = FocusMode(self, ())
        self.focus_mode.changed.connect(self.two_sides.set_page_alone)
        self.focus_mode.changed.connect(self.editor.focus.setChecked)
        self.focus_mode.changed.connect(self.foot_fold.set_focus_mode)
        self.editor.focus.toggled.connect(self.focus_mode.set_on)
        self.editor.marks.limit_wanted.connect(self.pane.filter_panel.narrow_to)
        self.editor.marks.limit_wanted.connect(self.two_sides.show_list)
        self.editor.reading.link_wanted.connect(partial(tell_link, self.notice))
        self.pane.new_wanted.connect(self.new_page)
        self.pane.open_wanted.connect(self.open_page)
        self.pane.finder.textChanged.connect(lambda typed: None if typed else self.editor.finder.seek(""))
        self.pane.trash_wanted.connect(self.open_trash)
        self.pane.begin_with.wanted.connect(partial(self.go_wanted.emit, "guide"))
        self.pictures = PagePictures(computer, jobs, ask, self.editor, self.notice, self)
        self.pictures.trash_wanted.connect(self._trash)
        self._taken_off = TakenOff(self.editor, self.notice, self.tell, self)
        self._past = PageVersions(jobs, self.editor, self.versions)
        self.foot.versions_wanted.connect(self._past.open)
        self._past.ready.connect(self._show_versions)
        self._past.restored.connect(self._tell_version)
        self.pane.selection.export_wanted.connect(partial(self.go_wanted.emit, "settings"))
        self.chosen = ChosenPages(self.pane.selection, self.editor, self.notice, self._begin_page, self)
        self.chosen.print_wanted.connect(partial(self.go_wanted.emit, "settings"))
        for rows in (self.pane.list, self.pane.found):
            rows.delete_wanted.connect(self.chosen.trash)
        self.chosen.share_wanted.connect(partial(self.go_wanted.emit, "share"))
        self.foot.share_wanted.connect(self.chosen.share_open_page)
        self.versions.left.connect(self._show_journal)
        self.bin.left.connect(self._show_journal)
        self.bin.restored.connect(self._tell_restored)
        self.bin.emptied.connect(self._tell_emptied)
        self.editor.trash_wanted.connect(self._trash)
        SavingTold(self.editor.saving, self.notice, computer.places.log)
        self.editor.saving.state_changed.connect(self._saving_changed)
        self._add_keys()

    def begin(self, opened: Opened) -> None:
        """After unlocking: the list, and a new page of today with the cursor in it."""
        self.pane.timeline.start_at(None)
        self.pane.on_this_day.begin()
        self.editor.spelling.begin()
        self.editor.begin()
        self.foot.begin(self.editor.id())
        self.pane.choose(self.editor.id())
        if opened.older_copy:
            self.notice.show_notice(words.older_copy(opened.older_copy.day))
        elif opened.read_only:
            self.notice.show_notice(words.read_only(), can_close=False)
        if opened.read_only:
            self.editor.set_read_only()
            self.pane.new_entry.setEnabled(False)
            for part in (self.foot, self.versions, self.bin, self.pane.selection):
                part.set_read_only()

    def enter(self, what: object = None) -> None:
        """`what`: the id of an entry to open, or what is wanted of the journal; without it everything stays
        as it was left."""
        (self.focusWidget() or self.editor.text).setFocus()
        if isinstance(what, PageAt):
            self._caret = what
            self.open_page(what.id)
        elif isinstance(what, str):
            self.open_page(what)
        elif what is Wanted.NEW_PAGE:
            self.new_page()
        elif what is Wanted.FIND:
            self._find()
        elif what is Wanted.TRASH:
            self.open_trash()

    def leave(self) -> None:
        self.editor.saving.save()

    def held_page(self) -> Editor:
        return self.editor

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.editor.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    @Slot()
    def _find(self) -> None:
        self.focus_mode.set_on(False)
        self._show_journal()
        self.two_sides.show_list()
        self.pane.focus_find()

    # --- pages --------------------------------------------------------------------------------------

    @Slot()
    def new_page(self) -> None:
        self.editor.saving.leave(self._begin_page)

    def _begin_page(self) -> None:
        self._show_journal()
        self.two_sides.show_page()
        self.editor.begin()
        self.editor.finder.seek("")
        self.foot.begin(self.editor.id())
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
        self._show_journal()
        self.editor.show_entry(entry)
        self.foot.show_entry(entry)
        self.pane.choose(entry.id)
        if self._caret is not None and self._caret.id == entry.id:
            self.editor.put_caret(self._caret.caret)
        else:
            self.editor.finder.seek(self.pane.finder.text())
        self._caret = None

    # --- the trash ----------------------------------------------------------------------------------

    @Slot(str)
    def _trash(self, id: str) -> None:
        self.editor.saving.leave(partial(self._trash_saved, id))

    def _trash_saved(self, id: str) -> None:
        self._jobs.run(journal.trash_entry, id, then=partial(self._trashed, id))

    def _trashed(self, id: str, _: object) -> None:
        if self.editor.id() == id:  # what was typed meanwhile is saved where it belongs
            self.editor.saving.leave(self._begin_page)
        self.notice.show_notice(
            self.tr("The page is in the trash. Nothing there is deleted by itself."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._take_back, id)),),
        )

    def _take_back(self, id: str) -> None:
        self._jobs.run(journal.restore_entry, id, then=lambda _: self.open_page(id))

    @Slot()
    def open_trash(self) -> None:
        self.editor.saving.leave(self._show_trash)

    def _show_trash(self) -> None:
        self._show_journal()
        self._sides.setCurrentWidget(self.bin)
        self._views.setCurrentWidget(self.bin.preview)
        self.two_sides.show_list()
        self.bin.begin()

    @Slot()
    def _show_journal(self) -> None:
        """The list and the open page, whatever stood there instead."""
        if self._sides.currentWidget() is self.bin:
            self.bin.end()
            self._sides.setCurrentWidget(self.pane)
            self._views.setCurrentWidget(self._writing)
            self.pane.trash.setFocus()
        elif self._views.currentWidget() is self.versions:
            self.versions.clear()
            self._views.setCurrentWidget(self._writing)
            self.editor.text.setFocus()

    @Slot(str)
    def _tell_restored(self, id: str) -> None:
        self.notice.show_notice(
            self.tr("The page is back in the journal."),
            kind="plain",
            ways=((self.tr("Open it"), partial(self.open_page, id)),),
        )

    @Slot()
    def _tell_emptied(self) -> None:
        self.notice.show_notice(self.tr("The trash is empty now."), kind="plain")

    # --- earlier versions ---------------------------------------------------------------------------

    @Slot()
    def _show_versions(self) -> None:
        if self._views.currentWidget() is self._writing:
            self._views.setCurrentWidget(self.versions)
            self.versions.moments.setFocus()

    @Slot(object)
    def _tell_version(self, before: Draft) -> None:
        self._show_journal()
        self.notice.show_notice(
            self.tr("The earlier version is back. What stood here before is kept as a version."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._past.take_back, before)),),
        )

    @Slot(object)
    def _saving_changed(self, state: SaveState) -> None:
        if state is SaveState.SAVED:
            self.foot.saved(self.editor.id())

    # --- layout and keys ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        right = QWidget()
        right.setProperty("kind", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice))
        self._views = QStackedWidget()
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(0)
        writing.addWidget(self.editor, 1)
        self._foot_row = centred(self.foot)
        writing.addWidget(self._foot_row)
        self.foot_fold = FootFold(self, self.editor, self._foot_row)
        self.editor.foot.insertWidget(1, self.foot_fold.opener)
        for view in (self._writing, self.versions, self.bin.preview):
            self._views.addWidget(view)
        column.addWidget(self._views, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sides = QStackedWidget()
        for side in (self.pane, self.bin):
            self._sides.addWidget(side)
        self.two_sides = TwoSides(self._sides, right, (self.pane.list, self.editor.text))
        self.notice.shown.connect(self.two_sides.show_notice)
        row.addWidget(self.two_sides)
        for view in (self.pane.list, self.pane.found, self.bin.list):
            view.clicked.connect(self.two_sides.show_page)
            view.activated.connect(self.two_sides.show_page)

    def _add_keys(self) -> None:
        ways = {"new": self.new_page, "find": self._find, "save": self.editor.saving.save}
        keys.bind(self, {**ways, "print": self.chosen.print_open_page})
