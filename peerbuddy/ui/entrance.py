"""From locked to open: unlocking, the steps of a first run, and a recovery code still to be proven."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.computer import Computer
from peerbuddy.ui import opening
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.shell.pages import Pages
from peerbuddy.ui.unlock.page import UnlockPage, WayIn

if TYPE_CHECKING:
    from peerbuddy.ui.create.page import CreatePage


class Entrance(QObject):
    """`opened` as soon as the vault is; `passed` when its pages may be shown."""

    opened = Signal(object, object)  # Opened, the vault's folder
    passed = Signal(object)  # Opened
    settings_changed = Signal(object)  # LocalSettings

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, pages: Pages) -> None:
        super().__init__(pages)
        self._computer, self._jobs, self._ask, self._pages = computer, jobs, ask, pages
        self._is_closed = False
        self.create_page: CreatePage | None = None
        self.unlock_page = UnlockPage(computer, jobs, ask)
        self.unlock_page.opened.connect(self._unlocked)
        self.unlock_page.create_wanted.connect(self._create)
        pages.show_page(self.unlock_page)

    def close(self) -> None:
        """The window ends: nobody comes in any more."""
        self._is_closed = True
        self.create_page = None

    def tell(self, error: Exception) -> None:
        (self.create_page or self.unlock_page).tell(error)

    # --- a vault there is -----------------------------------------------------------------------------

    @Slot(object, object)
    def _unlocked(self, opened: Opened, way: WayIn) -> None:
        if self._is_closed:
            return
        self.opened.emit(opened, way.vault)
        if way.by_code:
            self._jobs.run(opening.note_proven_code, then=lambda _: self._pass(opened))
        else:
            self._jobs.run(opening.is_code_unproven, then=partial(self._after_passphrase, opened, way))

    def _after_passphrase(self, opened: Opened, way: WayIn, unproven: bool) -> None:
        # R35: its code was shown and never typed back.
        if unproven and way.typed and not opened.read_only:
            refuse = self.unlock_page.door.form.refuse
            prove = partial(self._prove, opened)
            self._jobs.run(opening.new_recovery_code, way.typed, then=prove, otherwise=refuse)
        else:
            self._pass(opened)

    def _prove(self, opened: Opened, code: str) -> None:
        page = self._new_create_page()
        page.finished.connect(partial(self._pass, opened))
        page.prove(code)
        self._pages.show_page(page)

    # --- a new one ------------------------------------------------------------------------------------

    @Slot()
    def _create(self) -> None:
        page = self._new_create_page()
        page.opened.connect(partial(self._created, page))
        self._pages.show_page(page)

    def _created(self, page: CreatePage, opened: Opened) -> None:
        if not self._is_closed:
            self.opened.emit(opened, page.place.vault())
            page.finished.connect(partial(self._pass, opened))

    def _new_create_page(self) -> CreatePage:
        from peerbuddy.ui.create.page import CreatePage

        self.create_page = CreatePage(self._computer, self._jobs, self._ask)
        self.create_page.left.connect(self._leave_create)
        self.create_page.settings_changed.connect(self.settings_changed)
        return self.create_page

    @Slot()
    def _leave_create(self) -> None:
        if self.create_page is not None:
            self._pages.drop(self.create_page)
            self.create_page = None
        self.unlock_page.show_choice()

    def _pass(self, opened: Opened) -> None:
        if not self._is_closed:
            self.create_page = None
            self.passed.emit(opened)

    def take(self, vault: Path) -> bool:
        """Show another vault to unlock → whether there was room for it."""
        if self._is_closed or self.create_page:
            return False
        self.unlock_page.show_vault(vault)
        return True
