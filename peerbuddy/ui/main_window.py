"""The window: it places pages and carries out locking; what a page does is the page's own business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import Places
from peerbuddy.ui import opening, words
from peerbuddy.ui.ask import Ask, close_all_questions
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.resume import Resume
from peerbuddy.ui.unlock.page import UnlockPage, WayIn

if TYPE_CHECKING:
    from peerbuddy.model.vault_state import Finding
    from peerbuddy.ui.create.page import CreatePage
    from peerbuddy.ui.journal.page import JournalPage
    from peerbuddy.ui.lock import IdleWatch

SIZE = (1280, 800)
SMALLEST = (720, 480)


class MainWindow(QMainWindow):
    """`start_over` replaces the process by a locked one and does not return."""

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
        self.idle: IdleWatch | None = None
        self.setWindowTitle("PeerBuddy")
        self.setMinimumSize(*SMALLEST)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.unlock_page = UnlockPage(computer, jobs, ask)
        self._pages.addWidget(self.unlock_page)
        self.unlock_page.opened.connect(self._unlocked)
        self.unlock_page.create_wanted.connect(self._create)
        jobs.failed.connect(self._tell)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def begin(self, settings: LocalSettings, vault: Path | None, resume: Resume | None) -> None:
        self._settings = settings
        self._stand_at(resume.window if resume else settings.window)
        if resume and resume.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._vault = vault
        self.unlock_page.begin(settings, vault)
        self.show()
        QTimer.singleShot(0, lambda: self._jobs.call(opening.warm_up))

    def _stand_at(self, frame: tuple[int, int, int, int] | None) -> None:
        """Where it stood before, as far as there is still a screen; never larger than one."""
        wanted = QRect(*frame) if frame else None
        screen = QGuiApplication.screenAt(wanted.center()) if wanted else None
        room = (screen or self.screen()).availableGeometry()
        self.resize((wanted.size() if wanted else QSize(*SIZE)).boundedTo(room.size()))
        if wanted and screen:  # without its frame, as it was measured: else it would wander at each lock
            self.setGeometry(QRect(wanted.topLeft(), self.size()))

    # --- from locked to open ------------------------------------------------------------------------

    @Slot()
    def _create(self) -> None:
        self._show(self._new_create_page())

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
            self._drop(self.create_page)
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
        if unproven and not self._opened.read_only:  # R35: its code was shown and never typed back
            refuse = self.unlock_page.door.form.refuse
            self._jobs.run(opening.new_recovery_code, way.typed, then=self._prove, otherwise=refuse)
        else:
            self._show_journal()

    def _prove(self, code: str) -> None:
        page = self._new_create_page()
        page.prove(code)
        self._show(page)

    def _note_open(self, opened: Opened) -> None:
        from peerbuddy.ui.keeping import QuietKeeping
        from peerbuddy.ui.lock import IdleWatch

        self._opened, self._is_open = opened, True
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
        self.journal.lock_wanted.connect(self.lock)
        self._show_only(self.journal)
        self.create_page = None
        self.journal.begin(self._opened)

    # --- from open to locked ------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        if self._is_open and not self._is_ending:
            self._end(self._lock_process)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, close the vault, then quit: the window goes when that is done."""
        event.ignore()
        if not self._is_ending:
            self.setVisible(self._is_open)  # a locked window has nothing to wait for in sight
            self._end(self._quit)

    def _end(self, end: Callable[[], None]) -> None:
        from peerbuddy.ui.lock import Locking
        from peerbuddy.ui.lock_page import LockPage

        self._is_ending = True
        close_all_questions(self)
        page = LockPage(self._ask, self._computer.places.documents)
        draft = self.journal.unsaved() if self.journal else None
        self._show_only(page)
        self.journal = self.create_page = None
        self._jobs.call(_keep_frame, self._computer.places, self._frame(), otherwise=_no_matter)
        self.locking = Locking(self._jobs, draft, end, self)
        self.locking.could_not_save.connect(page.tell)
        page.try_again.connect(self.locking.begin)
        self.locking.kept_elsewhere.connect(page.tell_copy)
        page.copy_wanted.connect(self.locking.keep_elsewhere)
        page.let_go.connect(self.locking.let_go)
        self.locking.begin()

    def _lock_process(self) -> None:
        resume = Resume(self._vault, self._frame(), self.isMaximized(), self._computer.places)
        self._start_over(resume)

    def _quit(self) -> None:
        self.hide()
        QCoreApplication.quit()

    def _frame(self) -> tuple[int, int, int, int]:
        place = self.normalGeometry()
        return place.x(), place.y(), place.width(), place.height()

    # --- pages --------------------------------------------------------------------------------------

    def _show(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _show_only(self, page: QWidget) -> None:
        self._show(page)
        for old in [self._pages.widget(n) for n in range(self._pages.count())]:
            if old is not None and old is not page:
                self._drop(old)

    def _drop(self, page: QWidget) -> None:
        """Out of the window, and out of the tree that screen readers see."""
        self._pages.removeWidget(page)
        page.hide()
        page.setParent(None)
        page.deleteLater()

    # --- telling ------------------------------------------------------------------------------------

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not self._is_ending:
            (self.journal or self.create_page or self.unlock_page).tell(error)

    def tell_fault(self, error: BaseException) -> None:
        """Something went wrong inside the program itself."""
        if isinstance(error, Exception):
            self._tell(error)

    @Slot(object)
    def _tell_findings(self, found: tuple[Finding, ...]) -> None:
        if self.journal:
            self.journal.notice.show_notice(words.findings(found))


def _keep_frame(places: Places, frame: tuple[int, int, int, int]) -> None:
    preferences.save(places, replace(preferences.load(places), window=frame))


def _no_matter(_: Exception) -> None:
    """Where the window stood is nothing to bother a person with."""
