"""Numbers and sentences to copy; on the clipboard they stay for half a minute, as all that is copied here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton

from peerbuddy.ui import icons
from peerbuddy.ui.parts.labels import PlainLabel, button

LONG = 24  # characters: what is longer may go on in the next line


def copy_button(text: str) -> QPushButton:
    """A square one with an icon; its tick says that it was done."""
    made = button("")
    made.setProperty("kind", "square")
    made.setIcon(icons.icon("copy"))
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(QCoreApplication.translate("help", "Copy {text}").format(text=text))
    made.setToolTip(QCoreApplication.translate("help", "Copy"))
    made.clicked.connect(lambda: _copy(made, text))
    return made


def to_reach(text: str, kind: str = "section") -> PlainLabel:
    """A number or an address, in one line where it fits, which can be marked with the mouse as well."""
    made = PlainLabel(text, kind)
    made.setWordWrap(len(text) > LONG)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _copy(pressed: QPushButton, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    pressed.setIcon(icons.icon("check", "accent"))
    told = QCoreApplication.translate("help", "Copied")
    pressed.setToolTip(told)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pressed, told))
