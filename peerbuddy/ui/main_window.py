"""The window: it places pages and carries out locking; what a page does is the page's own business."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui import keys, opening, program_words, words
from peerbuddy.ui.ask import Ask, close_all_questions
from peerbuddy.ui.desktop.last_word import announce_last
from peerbuddy.ui.entrance import Entrance
from peerbuddy.ui.handed_over import HandedOver
from peerbuddy.ui.help.now import HelpNow
from peerbuddy.ui.inbox.dropping import Dropping
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.rooms import Rooms
from peerbuddy.ui.shell.pages import Pages
from peerbuddy.ui.style import wear
from peerbuddy.ui.unlock.page import UnlockPage
from peerbuddy.ui.window_place import frame_of, keep_frame, stand_at

if TYPE_CHECKING:
    from peerbuddy.model.vault_state import Finding
    from peerbuddy.ui.create.page import CreatePage
    from peerbuddy.ui.journal.page import JournalPage
    from peerbuddy.ui.lock import IdleWatch
    from peerbuddy.ui.resume import Resume
    from peerbuddy.ui.settings.page import SettingsPage
    from peerbuddy.ui.today.page import TodayPage

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
        program_words.speak(computer.language)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._start_over = start_over
        self._vault: Path | None = None
        self._is_open = self._is_ending = self._is_deleted = self._was_painted = False
        self.idle: IdleWatch | None = None
        self.setMinimumSize(*SMALLEST)
        self._pages = Pages()
        self._pages.lock_wanted.connect(self.lock)
        self.setCentralWidget(self._pages)
        self.entrance = Entrance(computer, jobs, ask, self._pages)
        self.entrance.opened.connect(self._note_open)
        self.rooms = Rooms(computer, jobs, ask, self._pages)
        self.entrance.passed.connect(self.rooms.open)
        self.entrance.settings_changed.connect(self._settings_changed)
        self.rooms.settings_changed.connect(self._settings_changed)
        self.rooms.hide_wanted.connect(self.hide_and_lock)
        self.rooms.vault_gone.connect(self._leave_deleted)
        self.handed_over = HandedOver(self.entrance, self.rooms)
        self.dropping = Dropping(self)
        self.dropping.dropped.connect(self._take_dropped)
        jobs.failed.connect(self._tell)
        self.help_now = HelpNow(computer, jobs, ask, self._pages, self.rooms)
        self.entrance.passed.connect(self.help_now.opened)
        self.rooms.help_wanted.connect(self.help_now.show_part)
        keys.bind(self, {"quit": self.close, "help": self.help_now.show})
        keys.bind(self._pages.rail, {"lock": self.lock})

    def begin(self, settings: LocalSettings, vault: Path | None, resume: Resume | None) -> None:
        self._settings = settings
        self.help_now.set_shown_while_locked(settings.help_while_locked)
        stand_at(self, resume.window if resume else settings.window)
        if resume and resume.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._vault = vault
        self.unlock_page.begin(settings, vault)
        if resume and resume.deleted:
            self.unlock_page.say_deleted()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        """What would only hold up the first paint."""
        self.unlock_page.look()
        self._jobs.call(opening.warm_up)

    # --- what is in it --------------------------------------------------------------------------------

    @property
    def unlock_page(self) -> UnlockPage:
        return self.entrance.unlock_page

    @property
    def create_page(self) -> CreatePage | None:
        return self.entrance.create_page

    @property
    def today(self) -> TodayPage | None:
        return cast("TodayPage | None", self.rooms.made.get("today"))

    @property
    def journal(self) -> JournalPage | None:
        return cast("JournalPage | None", self.rooms.made.get("journal"))

    @property
    def settings_page(self) -> SettingsPage | None:
        return cast("SettingsPage | None", self.rooms.made.get("settings"))

    @Slot(object, object)
    def _note_open(self, _: Opened, vault: Path) -> None:
        from peerbuddy.ui.inbox.arrivals import Arrivals
        from peerbuddy.ui.keeping import QuietKeeping
        from peerbuddy.ui.lock import IdleWatch

        self._vault, self._is_open = vault, True
        self.was_opened.emit()
        self.idle = IdleWatch(self._settings.idle_minutes, parent=self)
        self.idle.idle.connect(self.lock)
        self.keeping = QuietKeeping(self._jobs, self.idle.quiet_for, self)
        self.keeping.found.connect(self._tell_findings)
        self.keeping.failed.connect(self._tell)
        self.keeping.copies.ask_wanted.connect(self._ask_for_second_folder)
        self.ending.connect(self.keeping.copies.stop)
        self.arrivals = Arrivals(self._computer, self._jobs, self._ask, self.rooms, self._pages.rail)
        self.handed_over.arrived = self.arrivals.take
        self.ending.connect(self.arrivals.stop)

    @Slot(object)
    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Whoever drops a file has said that it is to be looked at; while locked it waits."""
        if self._is_open and not self._is_ending:
            self.arrivals.take(paths)
        else:
            self.handed_over.take(paths[0])

    @Slot(object)
    def _settings_changed(self, settings: LocalSettings) -> None:
        """In force at once: when it locks, and how everything looks."""
        self._settings = settings
        wear(settings)
        self.help_now.set_shown_while_locked(settings.help_while_locked)
        self.settings_changed.emit(settings)
        if self.idle is not None:
            self.idle.set_minutes(settings.idle_minutes)

    # --- from open to locked ------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        if self._is_open and not self._is_ending:
            self._end(self._lock_process)

    @Slot(bool)
    def _leave_deleted(self, whole: bool) -> None:
        """Nothing is saved any more into a vault that is gone. One gone in part is shown, to be finished."""
        self.rooms.close()
        if whole:
            self._vault, self._is_deleted = None, True
        self.lock()

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
        if vault and not self._is_open:
            self.entrance.take(vault)
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
        unsaved = self.help_now.end() + self.rooms.close()
        self.entrance.close()
        self._pages.show_rail("")
        self._pages.show_only(page)
        self._jobs.call(keep_frame, self._computer.places, frame_of(self))
        self.locking = Locking(self._jobs, unsaved, self._finish, self)
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
        """What comes after it is another program to a screen reader, so it is told by this one."""
        from peerbuddy.ui.resume import Resume

        where = frame_of(self), self.isMaximized(), self._computer.places
        resume = Resume(self._vault, *where, deleted=self._is_deleted)
        announce_last(self, self.tr("Locked"))
        self._start_over(resume)

    def _quit(self) -> None:
        self.hide()
        QCoreApplication.quit()

    # --- telling ------------------------------------------------------------------------------------

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not self._is_ending:
            (self.rooms.in_sight() or self.entrance).tell(error)

    def tell_fault(self, error: BaseException) -> None:
        """Something went wrong inside the program itself."""
        if isinstance(error, Exception):
            self._tell(error)

    @Slot()
    def _ask_for_second_folder(self) -> None:
        from peerbuddy.ui.second_copies import ask_for_second_folder

        if self.rooms.opened and not self.rooms.notice_bar().text():
            choose = partial(self.rooms.go, "settings", "backups")
            ask_for_second_folder(self.rooms.notice_bar(), self._jobs, choose)

    @Slot(object)
    def _tell_findings(self, found: tuple[Finding, ...]) -> None:
        if self.rooms.opened:
            self.rooms.notice_bar().show_notice(words.findings(found))
