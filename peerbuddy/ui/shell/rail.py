"""The strip at the left edge: the pages of the program, and at its foot what is always at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peerbuddy.ui import icons

WIDTH = 88
QWIDGETSIZE_MAX = 16_777_215
ICON = 20


class Rail(QWidget):
    """`narrow`: icons alone, with their names as tool tips."""

    page_chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._keys: dict[QToolButton, str] = {}
        self._mark = _Mark()
        self._folded = self._narrow = False
        self.pages = {
            "journal": self._page(self.tr("Journal"), "notebook-pen", "Ctrl+1"),
            "settings": self._page(self.tr("Settings"), "settings", "Ctrl+,"),
        }
        self.lock = self._button(self.tr("Lock"), "lock", "Ctrl+L")
        self.lock.clicked.connect(self.lock_wanted)
        for id, button in self.pages.items():
            button.toggled.connect(partial(self._toggled, id))
        self._lay_out()
        self.set_narrow(False)

    def show_page(self, id: str) -> None:
        """Mark it without going there."""
        blockers = [QSignalBlocker(button) for button in self.pages.values()]
        self.pages[id].setChecked(True)
        del blockers

    def set_folded(self, folded: bool) -> None:
        """Without width and with nothing to press."""
        self._folded = folded
        self._mark.setVisible(not folded)
        for button in self._keys:
            button.setVisible(not folded)
        self.setMaximumWidth(0 if folded else QWIDGETSIZE_MAX)

    def set_narrow(self, narrow: bool) -> None:
        styles = Qt.ToolButtonStyle
        self._narrow = narrow
        self.updateGeometry()
        for button, keys in self._keys.items():
            button.setToolButtonStyle(styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextUnderIcon)
            button.setToolTip(f"{button.text()} · {keys}" if narrow else keys)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self._narrow or self._folded else hint.expandedTo(QSize(WIDTH, 0))

    def minimumSizeHint(self) -> QSize:
        """Whatever the page beside it would like: a name cut short is none."""
        return self.sizeHint()

    def _page(self, name: str, icon: str, keys: str) -> QToolButton:
        made = self._button(name, icon, keys)
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _button(self, name: str, icon: str, keys: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setText(name)
        made.setAccessibleName(name)
        made.setIcon(icons.icon(icon))
        made.setIconSize(QSize(ICON, ICON))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys[made] = keys
        return made

    def _toggled(self, id: str, on: bool) -> None:
        """Not `clicked`: a screen reader toggles."""
        if on:
            self.page_chosen.emit(id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 10, 16)
        column.setSpacing(6)
        column.addWidget(self._mark)
        column.addSpacing(14)
        column.addWidget(self.pages["journal"])
        column.addStretch(1)
        column.addWidget(self.pages["settings"])
        column.addWidget(self.lock)


class _Mark(QWidget):
    """The leaf: nothing to press, nothing to read."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect()
        place.setWidth(28)
        place.moveCenter(self.rect().center())
        icons.paint(QPainter(self), place, "leaf", "accent")
