"""A card on the page of a goal: a column inside a frame, filled anew when the goal has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel


class Panel(QFrame):
    def __init__(self, name: str, parent: QWidget | None = None, *, inside: int = 20) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(inside, 18, inside, 18)
        self.column.setSpacing(8)

    def add(self, *parts: QWidget | QLayout, space: int = 0) -> None:
        if space:
            self.column.addSpacing(space)
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)

    def say(self, title: str, text: str, *, space: int = 0) -> None:
        """A small title and the person's own words below it; nothing where they wrote none."""
        if text:
            self.add(PlainLabel(title, "aside"), PlainLabel(text, "said"), space=space)

    def clear(self) -> None:
        empty(self.column)


def pill(text: str) -> QLabel:
    """A word that stands in a frame of its own, in a row of such."""
    made = PlainLabel(text, "pill")
    made.setWordWrap(False)
    return made
