"""One PeerBuddy at a time: a second start hands its vault to the first by the session bus, and ends.

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
        self.show_again: Callable[[Path | None], bool] = lambda vault: (
            False
        )  # as long as there is no window yet

    def is_first(self, vault: Path | None) -> bool:
        """False if another one has taken over: it shows its window, and this one has nothing left to do."""
        if not self._bus.isConnected():
            return True
        options = QDBusConnection.RegisterOption.ExportAllSlots
        self._bus.registerObject(PATH, self, options)
        if self._bus.registerService(SERVICE):
            return True
        return not self._hand_over(vault)

    def _hand_over(self, vault: Path | None) -> bool:
        call = QDBusMessage.createMethodCall(SERVICE, PATH, ANY_INTERFACE, "show")
        call.setArguments([str(vault.absolute()) if vault else ""])
        answer = self._bus.call(call, timeout=ANSWER_WITHIN_MS)
        return answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments() == [True]

    @Slot(str, result=bool)
    def show(self, vault: str) -> bool:
        """Asked by a second start. A vault is named only as a whole path."""
        named = vault and len(vault) <= LONGEST_PATH and "\0" not in vault and Path(vault).is_absolute()
        return self.show_again(Path(vault) if named else None)
