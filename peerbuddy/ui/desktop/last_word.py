"""What a screen reader is told at the end of a process, which would otherwise be gone before it is sent."""

from __future__ import annotations

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

READERS = "a11y"  # Qt's own name for its way to them; not connected where none is running
WAIT_MS = 200


def announce_last(widget: QWidget, told: str) -> None:
    """Returns when it is on its way: what is asked behind it has been answered."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, told))
    readers = QDBusConnection(READERS)
    if readers.isConnected():
        bus = "org.freedesktop.DBus"
        asked = QDBusMessage.createMethodCall(bus, "/org/freedesktop/DBus", bus, "GetId")
        readers.call(asked, QDBus.CallMode.Block, WAIT_MS)
