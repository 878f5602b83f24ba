"""One person, topic, tag or goal of a page as a chip: arrows walk on, Delete takes it
off, Enter opens its menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from peerbuddy.ui.icons import icon
from peerbuddy.ui.journal.belongings import Mark
from peerbuddy.ui.journal.mentions_said import ICONS, kind_name, said
from peerbuddy.ui.style import scaled

_LONGEST = 32
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class MarkChip(QPushButton):
    walked = Signal(int)  # how many chips on; as many as there are for the first or last
    taken_off = Signal()

    def __init__(self, mention: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mention = mention
        name = said(mention)
        shown = name if len(name) <= _LONGEST else name[:_LONGEST] + "…"
        self.setText(" " + shown.replace("&", "&&"))  # Qt puts the icon close to the words
        self.setProperty("kind", "chip")
        self.setIcon(icon(ICONS[mention.kind], "text3"))
        self.setIconSize(QSize(scaled(14), scaled(14)))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("{kind}: {name}").format(kind=kind_name(mention.kind), name=name.replace(" · ", ", "))
        )
        self.setAccessibleDescription(self.tr("Enter for what can be done, Delete takes it off the page"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.click()
        elif key in _STEPS:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.walked.emit(-_STEPS[key] if mirrored else _STEPS[key])
        elif key in _ENDS:
            self.walked.emit(_ENDS[key] * 1_000_000)
        else:
            super().keyPressEvent(event)
