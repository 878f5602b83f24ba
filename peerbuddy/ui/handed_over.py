"""A file that was handed to the program: remembered in this process alone, offered once a journal is open.

Nothing is looked at before the person says so, and locking forgets it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from peerbuddy.model.sealed_name import is_from_a_buddy
from peerbuddy.ui.entrance import Entrance
from peerbuddy.ui.rooms import FIRST, Rooms


class HandedOver(QObject):
    def __init__(self, entrance: Entrance, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._entrance, self._rooms = entrance, rooms
        self._waiting: Path | None = None
        self.arrived: Callable[[tuple[Path, ...]], None] | None = None  # once a journal is open
        entrance.passed.connect(self._offer)  # after the rooms, which hear it first

    def take(self, path: Path) -> None:
        self._waiting = path
        if self._rooms.opened is None:
            self._entrance.unlock_page.say_file_waits(path)
        else:
            self._offer()

    @Slot()
    def _offer(self) -> None:
        path, self._waiting = self._waiting, None
        if path is None:
            return
        self._rooms.go(FIRST)
        self._rooms.notice_bar().show_notice(
            self.tr("{name} was handed over. It is looked at only when you say so.").format(name=path.name),
            kind="offer",
            ways=((self.tr("Look at it"), self._way_for(path)),),
        )

    def _way_for(self, path: Path) -> Callable[[], None]:
        """What a buddy made is taken in; everything else may be a journal."""
        if self.arrived is not None and is_from_a_buddy(path):
            return partial(self.arrived, (path,))
        return partial(self._rooms.go, "settings", path)
