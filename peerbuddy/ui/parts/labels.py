"""Labels that show exactly the characters they are given: Qt would take `<img …>` for HTML (R86)."""

from __future__ import annotations

import re
from textwrap import wrap

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from peerbuddy.ui.parts.worded_button import WordedButton

_PIECE = 12
_LONG_WORD = re.compile(r"\S{24,}")


class PlainLabel(QLabel):
    """`kind` chooses the size and colour in the style sheet."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._stand_right()
        self.set_kind(kind)

    def _stand_right(self) -> None:
        """Qt would put Latin words (a path, a name) at the left, and moves broken lines over the edge by the
        width of a blank."""
        edges = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(edges)
        self.setContentsMargins(self.fontMetrics().horizontalAdvance(" ") + 2, 0, 0, 0)

    def set_kind(self, kind: str) -> None:
        """Told by an event: `style()` hands over a class that is slow to make, and no first page needs it."""
        self.setProperty("kind", kind)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is yet to come
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.Polish))

    def say(self, text: str, kind: str = "") -> None:
        """Show a remark, or nothing at all when it is empty."""
        self.setText(text)
        if kind:
            self.set_kind(kind)
        self.setVisible(bool(text))


def breakable(text: str) -> str:
    """For names shown large: a word too long for a line can be broken, at places that cannot be seen."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(wrap(word[0], _PIECE)), text)


def in_button(name: str) -> str:
    """A name among the words of a button: these cannot be broken, and `&` would mark a letter in them."""
    return cut(name).replace("&", "&&")


def cut(name: str, most: int = 24) -> str:
    """Its beginning, at most so many characters, where it stands in one line with something else."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def labelled(text: str, buddy: QWidget) -> PlainLabel:
    """A label that belongs to a field: screen readers read it, its mnemonic leads there."""
    label = PlainLabel(text, "label")
    label.setBuddy(buddy)
    return label


def button(text: str, kind: str = "", *, tall: bool = False) -> QPushButton:
    made = WordedButton(text)
    made.setProperty("kind", kind)
    made.setProperty("tall", tall)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return made


def divider() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line
