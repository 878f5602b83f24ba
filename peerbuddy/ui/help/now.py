"""Help now over whatever is shown, locked or open, and back to exactly where one was.

It is there before any job is done: what the vault holds comes onto it when it is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from peerbuddy.computer import Computer
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.put_aside import PutAside
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.rooms import Rooms
from peerbuddy.ui.shell.pages import Pages
from peerbuddy.ui.window_watch import WindowWatch

if TYPE_CHECKING:
    from peerbuddy.ui.help.page import HelpPage
    from peerbuddy.ui.help.place import HelpPlace


class HelpNow(WindowWatch):
    """`show` from anywhere. While locked it can be kept out of sight (H-1): then F1 shows nothing at all, for
    half a page of help would tell a bystander as much as a whole one."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, pages: Pages, rooms: Rooms) -> None:
        super().__init__(pages)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._pages, self._rooms = pages, rooms
        self._aside = PutAside(pages)
        self._while_locked = True
        self._came_open = False
        self.place: HelpPlace | None = None
        pages.rail.help.clicked.connect(self.show)
        pages.help_strip.pressed.connect(self.show)

    @property
    def page(self) -> HelpPage | None:
        """Its first page, while it is up."""
        return self.place.front if self.place else None

    def set_shown_while_locked(self, shown: bool) -> None:
        self._while_locked = self._pages.help_strip.is_wanted = shown
        self._pages.show_rail(self._pages.rail_page)

    @Slot()
    def show(self) -> None:
        self.show_part(None)

    @Slot(object)
    def show_part(self, part: str | None) -> None:
        """Nothing happens if it is up already. `part` of it that only the open journal has, or None."""
        opened = self._rooms.opened
        if self.place is not None or not (opened or self._while_locked):
            return
        from peerbuddy.ui.help.place import HelpPlace

        self._aside.put_away()
        self.place = HelpPlace(self._computer, self._jobs, self._ask, opened)
        self.place.left.connect(self.leave)
        self.place.page_wanted.connect(self._go_to_page)
        self._pages.cover(self.place)
        self.place.begin(part or "")

    @Slot()
    def leave(self) -> None:
        if self.place is not None:
            self.place = None
            self._pages.uncover()
            self._aside.bring_back()
            room = self._rooms.in_sight()
            if self._came_open and room is not None:
                room.enter()  # it could not take the focus while it was covered
            self._came_open = False

    @Slot(str)
    def _go_to_page(self, id: str) -> None:
        self._aside.forget()
        self.leave()
        self._rooms.go("journal", id)

    @Slot()
    def opened(self) -> None:
        """The journal came open beneath it: what is in it can be shown now."""
        if self.place is not None and self._rooms.opened is not None:
            self._came_open = True
            self.place.come_open(self._rooms.opened)

    def end(self) -> tuple[Unsaved, ...]:
        """Locking begins: out of sight, and what was not saved yet."""
        if self.place is None:
            return ()
        unsaved = self.place.unsaved()
        self._aside.forget()
        self.place = None
        self._pages.uncover()
        return unsaved

    # --- the key, wherever the focus is ---------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over a question, a menu or a list that opened, where the shortcut of the window does not reach."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self._has_shortcut_now()
        ):
            self.show()
            return True
        return False

    def _has_shortcut_now(self) -> bool:
        in_front = QApplication.activePopupWidget() or QApplication.activeWindow()
        return in_front is self._pages.window()
