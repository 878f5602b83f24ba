"""The strip at the left edge: the pages of the program, and at its foot what is always at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peerbuddy.ui import icons, keys

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
        self._listed = keys.by_id()
        self._mark = _Mark()
        self._folded = self._narrow = self._was_marked = False
        self.pages = {
            "today": self._page(self.tr("Today"), "sun", "today"),
            "journal": self._page(self.tr("Journal"), "notebook-pen", "journal"),
            "goals": self._page(self.tr("Goals"), "target", "goals"),
            "strengths": self._page(self.tr("Strengths"), "sparkles", "strengths"),
            "buddies": self._page(self.tr("Buddies"), "users", "buddies"),
            "insights": self._page(self.tr("Insights"), "chart-scatter", "insights"),
            "settings": self._page(self.tr("Settings"), "settings", "settings"),
        }
        self.help = self._button(self.tr("Help now"), "life-buoy", "help")
        self.lock = self._button(self.tr("Lock"), "lock", "lock")
        self.lock.clicked.connect(self.lock_wanted)
        for id, button in self.pages.items():
            button.toggled.connect(partial(self._toggled, id))
            button.pressed.connect(partial(self._pressed, id))
            button.clicked.connect(partial(self._clicked, id))
        self._lay_out()
        self.set_narrow(False)

    def show_page(self, id: str) -> None:
        """Mark it without going there."""
        blockers = [QSignalBlocker(button) for button in self.pages.values()]
        self.pages[id].setChecked(True)
        del blockers

    @property
    def is_folded(self) -> bool:
        return self._folded

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
        for button, shown in self._keys.items():
            button.setToolButtonStyle(styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextUnderIcon)
            button.setToolTip(f"{button.text()} · {shown}" if narrow else shown)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self._narrow or self._folded else hint.expandedTo(QSize(WIDTH, 0))

    def minimumSizeHint(self) -> QSize:
        """Whatever the page beside it would like: a name cut short is none."""
        return self.sizeHint()

    def _page(self, name: str, icon: str, action: str) -> QToolButton:
        made = self._button(name, icon, action)
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _button(self, name: str, icon: str, action: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setText(name)
        made.setAccessibleName(name)
        made.setIcon(icons.icon(icon))
        made.setIconSize(QSize(ICON, ICON))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys[made] = self._listed[action].shown_keys()
        return made

    def _toggled(self, id: str, on: bool) -> None:
        """Not `clicked`: a screen reader toggles."""
        if on:
            self.page_chosen.emit(id)

    def _pressed(self, id: str) -> None:
        self._was_marked = self.pages[id].isChecked()

    def _clicked(self, id: str) -> None:
        """The page that is marked already: something without a place here may stand before it."""
        if self._was_marked:
            self.page_chosen.emit(id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 10, 16)
        column.setSpacing(6)
        column.addWidget(self._mark)
        column.addSpacing(14)
        column.addWidget(self.pages["today"])
        column.addWidget(self.pages["journal"])
        column.addWidget(self.pages["goals"])
        column.addWidget(self.pages["strengths"])
        column.addWidget(self.pages["buddies"])
        column.addWidget(self.pages["insights"])
        column.addStretch(1)
        column.addWidget(self.help)
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
