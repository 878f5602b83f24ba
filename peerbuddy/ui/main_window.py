"""The window: it places pages and carries out locking; what a page does is the page's own business."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui import keys, opening, words
from peerbuddy.ui.ask import Ask, close_all_questions
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.resume import Resume
from peerbuddy.ui.shell.pages import Pages
from peerbuddy.ui.style import wear
from peerbuddy.ui.unlock.page import UnlockPage, WayIn
from peerbuddy.ui.window_place import frame_of, keep_frame, stand_at

if TYPE_CHECKING:
    from peerbuddy.model.vault_state import Finding
    from peerbuddy.ui.create.page import CreatePage
    from peerbuddy.ui.journal.page import JournalPage
    from peerbuddy.ui.lock import IdleWatch
    from peerbuddy.ui.settings.page import SettingsPage

SMALLEST = (720, 480)


class MainWindow(QMainWindow):
    """`start_over` replaces the process by a locked one and does not return."""

    was_opened = Signal()
    ending = Signal()
    settings_changed = Signal(object)  # LocalSettings

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        *,
        start_over: Callable[[Resume], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._start_over = start_over
        self._vault: Path | None = None
        self._is_open = self._is_ending = False
        self.create_page: CreatePage | None = None
        self.journal: JournalPage | None = None
        self.settings_page: SettingsPage | None = None
        self.idle: IdleWatch | None = None
        self.setMinimumSize(*SMALLEST)
        self._pages = Pages()
        self._pages.page_chosen.connect(self._go_to)
        self._pages.lock_wanted.connect(self.lock)
        self.setCentralWidget(self._pages)
        self.unlock_page = UnlockPage(computer, jobs, ask)
        self._pages.show_page(self.unlock_page)
        self.unlock_page.opened.connect(self._unlocked)
        self.unlock_page.create_wanted.connect(self._create)
        jobs.failed.connect(self._tell)
        keys.bind(self, {"quit": self.close})
        keys.bind(
            self._pages.rail,
            {"journal": self.show_journal_page, "settings": self.show_settings, "lock": self.lock},
        )

    def begin(self, settings: LocalSettings, vault: Path | None, resume: Resume | None) -> None:
        self._settings = settings
        stand_at(self, resume.window if resume else settings.window)
        if resume and resume.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._vault = vault
        self.unlock_page.begin(settings, vault)
        self.show()
        QTimer.singleShot(0, lambda: self._jobs.call(opening.warm_up))

    # --- from locked to open ------------------------------------------------------------------------

    @Slot()
    def _create(self) -> None:
        self._pages.show_page(self._new_create_page())

    def _new_create_page(self) -> CreatePage:
        from peerbuddy.ui.create.page import CreatePage

        self.create_page = CreatePage(self._computer, self._jobs, self._ask)
        self.create_page.left.connect(self._leave_create)
        self.create_page.opened.connect(self._created)
        self.create_page.proven.connect(self._show_journal)
        return self.create_page

    @Slot()
    def _leave_create(self) -> None:
        if self.create_page is not None:
            self._pages.drop(self.create_page)
            self.create_page = None
        self.unlock_page.show_choice()

    @Slot(object)
    def _created(self, opened: Opened) -> None:
        if self.create_page is not None:
            self._vault = self.create_page.place.vault()
            self._note_open(opened)

    @Slot(object, object)
    def _unlocked(self, opened: Opened, way: WayIn) -> None:
        if self._is_ending:
            return
        self._vault = way.vault
        self._note_open(opened)
        if way.by_code:
            self._jobs.run(opening.note_proven_code, then=lambda _: self._show_journal())
        else:
            self._jobs.run(opening.is_code_unproven, then=partial(self._after_passphrase, way))

    def _after_passphrase(self, way: WayIn, unproven: bool) -> None:
        # R35: its code was shown and never typed back.
        if unproven and way.typed and not self._opened.read_only:
            refuse = self.unlock_page.door.form.refuse
            self._jobs.run(opening.new_recovery_code, way.typed, then=self._prove, otherwise=refuse)
        else:
            self._show_journal()

    def _prove(self, code: str) -> None:
        page = self._new_create_page()
        page.prove(code)
        self._pages.show_page(page)

    def _note_open(self, opened: Opened) -> None:
        from peerbuddy.ui.keeping import QuietKeeping
        from peerbuddy.ui.lock import IdleWatch

        self._opened, self._is_open = opened, True
        self.was_opened.emit()
        self.idle = IdleWatch(self._settings.idle_minutes, parent=self)
        self.idle.idle.connect(self.lock)
        self.keeping = QuietKeeping(self._jobs, self.idle.quiet_for, self)
        self.keeping.found.connect(self._tell_findings)
        self.keeping.failed.connect(self._tell)

    @Slot()
    def _show_journal(self) -> None:
        if self._is_ending:
            return
        from peerbuddy.ui.journal.page import JournalPage

        self.journal = JournalPage(self._computer, self._jobs)
        self.journal.focus_mode.changed.connect(self._pages.fold_rail)
        self.journal.pane.selection.export_wanted.connect(self.show_settings)
        self._pages.show_only(self.journal)
        self._pages.show_rail("journal")
        self.create_page = None
        self.journal.begin(self._opened)

    # --- going from page to page --------------------------------------------------------------------

    @Slot(str)
    def _go_to(self, page: str) -> None:
        {"journal": self.show_journal_page, "settings": self.show_settings}[page]()

    # --- settings -----------------------------------------------------------------------------------

    @Slot()
    @Slot(object)
    def show_settings(self, exported: tuple[str, ...] = ()) -> None:
        """Ctrl+comma, or to export chosen pages; the journal stays as it is behind them."""
        if self.journal is None or self._is_ending:
            return
        from peerbuddy.ui.settings.page import SettingsPage

        if self.settings_page is None:
            self.settings_page = SettingsPage(self._computer, self._jobs, self._ask)
            self.settings_page.changed.connect(self._settings_changed)
            self.settings_page.security.hiding.hide_wanted.connect(self.hide_and_lock)
        self.journal.editor.saving.save()
        self._pages.show_page(self.settings_page)
        self._pages.show_rail("settings")
        self.settings_page.begin(exported)

    @Slot()
    def show_journal_page(self) -> None:
        if self.journal is not None:
            self._pages.show_page(self.journal)
            self._pages.show_rail("journal")
            (self.journal.focusWidget() or self.journal.editor.text).setFocus()

    @Slot(object)
    def _settings_changed(self, settings: LocalSettings) -> None:
        """In force at once: when it locks, and how everything looks."""
        self._settings = settings
        wear(settings)
        self.settings_changed.emit(settings)
        if self.idle is not None:
            self.idle.set_minutes(settings.idle_minutes)

    # --- from open to locked ------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        if self._is_open and not self._is_ending:
            self._end(self._lock_process)

    @Slot()
    def hide_and_lock(self) -> None:
        """Gone from the screen before anything else; then saved, closed and ended (R48)."""
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._end_by = self._quit
        if not self._is_ending:
            self._end(self._quit)

    @Slot()
    def _stay_in_reach(self) -> None:
        """Hidden, but its last words are kept in it alone: as an icon, until they are saved."""
        if not self.isVisible():
            self.showMinimized()

    def show_again(self, vault: Path | None) -> bool:
        """A second start ends in favour of this window → whether it can. `vault`: taken if none is open."""
        if self._is_ending and not self.isVisible():
            return False
        if vault and not (self._is_open or self._is_ending or self.create_page):
            self.unlock_page.show_vault(vault)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, close the vault, then quit: the window goes when that is done."""
        event.ignore()
        if not self._is_ending:
            self.setVisible(self._is_open)  # a locked window has nothing to wait for in sight
            self._end(self._quit)

    def _end(self, end: Callable[[], None]) -> None:
        from peerbuddy.ui.lock import Locking
        from peerbuddy.ui.lock_page import LockPage

        self._is_ending, self._end_by = True, end
        close_all_questions(self)
        page = LockPage(self._ask, self._computer.places.documents)
        draft = self.journal.unsaved() if self.journal else None
        self._pages.show_rail("")
        self._pages.show_only(page)
        self.journal = self.create_page = self.settings_page = None
        self._jobs.call(keep_frame, self._computer.places, frame_of(self))
        self.locking = Locking(self._jobs, draft, self._finish, self)
        self.locking.could_not_save.connect(page.tell)
        self.locking.could_not_save.connect(self._stay_in_reach)
        page.try_again.connect(self.locking.begin)
        self.locking.kept_elsewhere.connect(page.tell_copy)
        page.copy_wanted.connect(self.locking.keep_elsewhere)
        page.let_go.connect(self.locking.let_go)
        self.ending.emit()
        self.locking.begin()

    def _finish(self) -> None:
        self._end_by()

    def _lock_process(self) -> None:
        resume = Resume(self._vault, frame_of(self), self.isMaximized(), self._computer.places)
        self._start_over(resume)

    def _quit(self) -> None:
        self.hide()
        QCoreApplication.quit()

    # --- telling ------------------------------------------------------------------------------------

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not self._is_ending:
            self._told_page().tell(error)

    def _told_page(self) -> JournalPage | CreatePage | UnlockPage | SettingsPage:
        if self.settings_page is not None and self._pages.currentWidget() is self.settings_page:
            return self.settings_page
        return self.journal or self.create_page or self.unlock_page

    def tell_fault(self, error: BaseException) -> None:
        """Something went wrong inside the program itself."""
        if isinstance(error, Exception):
            self._tell(error)

    @Slot(object)
    def _tell_findings(self, found: tuple[Finding, ...]) -> None:
        if self.journal:
            self.journal.notice.show_notice(words.findings(found))
