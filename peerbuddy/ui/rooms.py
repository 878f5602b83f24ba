"""The rooms of an opened journal: each is made when it is first entered, and one of them is in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.computer import Computer
from peerbuddy.ui import keys
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.shell.pages import Pages

if TYPE_CHECKING:
    from peerbuddy.ui.journal.page import JournalPage
    from peerbuddy.ui.settings.page import SettingsPage

FIRST = "journal"


class Rooms(QObject):
    """`opened` is None while the journal is locked: then there is nothing to enter."""

    settings_changed = Signal(object)  # LocalSettings
    hide_wanted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, pages: Pages) -> None:
        super().__init__(pages)
        self._computer, self._jobs, self._ask, self._pages = computer, jobs, ask, pages
        self.opened: Opened | None = None
        self.made: dict[str, Room] = {}
        self._makers: dict[str, Callable[[Opened], Room]] = {
            "journal": self._journal,
            "settings": self._settings,
        }
        pages.page_chosen.connect(self.go)
        keys.bind(pages.rail, {name: self._way_to(name) for name in self._makers})

    def open(self, opened: Opened) -> None:
        """The first of them, and nothing else in the window."""
        self.opened = opened
        first = self._room(FIRST, opened)
        self._pages.show_only(first)
        self._pages.show_rail(FIRST)
        first.enter()

    @Slot(str)
    @Slot(str, object)
    def go(self, name: str, what: object = None) -> None:
        if self.opened is None:
            return
        before, room = self.in_sight(), self._room(name, self.opened)
        if before is not None and before is not room:
            before.leave()
        self._pages.show_page(room)
        self._pages.show_rail(name)
        room.enter(what)

    def in_sight(self) -> Room | None:
        shown = self._pages.currentWidget()
        return shown if isinstance(shown, Room) else None

    def close(self) -> tuple[Unsaved, ...]:
        """Locking begins: what was not saved yet. The window takes the rooms themselves away."""
        unsaved = tuple(words for room in self.made.values() for words in room.unsaved())
        self.opened = None
        self.made.clear()
        return unsaved

    # --- making them: each is imported when it is first wanted ------------------------------------------

    def _room(self, name: str, opened: Opened) -> Room:
        if name not in self.made:
            self.made[name] = self._makers[name](opened)
            self.made[name].go_wanted.connect(self.go)
        return self.made[name]

    def _journal(self, opened: Opened) -> JournalPage:
        from peerbuddy.ui.journal.page import JournalPage

        room = JournalPage(self._computer, self._jobs, self._ask)
        room.focus_mode.changed.connect(self._pages.fold_rail)
        self._pages.show_page(room)  # what has the cursor in it has to be in the window
        room.begin(opened)
        return room

    def _settings(self, _: Opened) -> SettingsPage:
        from peerbuddy.ui.settings.page import SettingsPage

        room = SettingsPage(self._computer, self._jobs, self._ask)
        room.changed.connect(self.settings_changed)
        room.security.hiding.hide_wanted.connect(self.hide_wanted)
        return room

    def _way_to(self, name: str) -> Callable[[], None]:
        return lambda: self.go(name)
