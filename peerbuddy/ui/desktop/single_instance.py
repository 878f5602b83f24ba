"""One PeerBuddy at a time: a second start hands its vault and its file to the first by the session bus, and
ends.

The name on the bus says neither whose it is nor which vault is open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

SERVICE = "org.peerbuddy.PeerBuddy"
PATH = "/org/peerbuddy/PeerBuddy"
ANY_INTERFACE = ""
ANSWER_WITHIN_MS = 3_000
LONGEST_PATH = 4096


class SingleInstance(QObject):
    """Without a bus every start stands alone: the vault's own lock keeps two from opening the same one."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        # As long as there is no window yet:
        self.show_again: Callable[[Path | None], bool] = lambda vault: False
        self.take: Callable[[Path], None] = lambda file: None

    def is_first(self, vault: Path | None, given: Path | None = None) -> bool:
        """False if another one has taken over: it shows its window, and this one has nothing left to do."""
        if not self._bus.isConnected():
            return True
        options = QDBusConnection.RegisterOption.ExportAllSlots
        self._bus.registerObject(PATH, self, options)
        if self._bus.registerService(SERVICE):
            return True
        if not self._ask_first("show", vault):
            return True
        return not (given is None or self._ask_first("open", given))

    def _ask_first(self, what: str, path: Path | None) -> bool:
        call = QDBusMessage.createMethodCall(SERVICE, PATH, ANY_INTERFACE, what)
        call.setArguments([str(path.absolute()) if path else ""])
        answer = self._bus.call(call, timeout=ANSWER_WITHIN_MS)
        return answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments() == [True]

    @Slot(str, result=bool)
    def show(self, vault: str) -> bool:
        """Asked by a second start. A vault is named only as a whole path."""
        return self.show_again(_whole_path(vault))

    @Slot(str, result=bool)
    def open(self, given: str) -> bool:
        """A file is handed over by a second start. It is only remembered here, not looked at."""
        path = _whole_path(given)
        if path is not None:
            self.take(path)
        return path is not None


def _whole_path(named: str) -> Path | None:
    fits = named and len(named) <= LONGEST_PATH and "\0" not in named and Path(named).is_absolute()
    return Path(named) if fits else None
