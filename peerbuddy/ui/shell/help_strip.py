"""Where there is no rail, Help now stands at the bottom left: unlocking, first steps, locking."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peerbuddy.ui import icons, keys
from peerbuddy.ui.parts.labels import PlainLabel, button

FREE_CORNER = "freeCorner"  # property of a page with nothing at its bottom left


class HelpStrip(QWidget):
    """`is_wanted` False where a page of help would itself be a risk while the journal is locked (H-1)."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.is_wanted = True
        self._is_free = False
        action = keys.named("help")
        self.help = button(action.name, "tool")
        self.help.setIcon(icons.icon("life-buoy"))
        self.help.setIconSize(QSize(16, 16))
        self.help.clicked.connect(self.pressed)
        key = PlainLabel(action.shown_keys(), "key")
        key.setWordWrap(False)
        key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 24, 10)
        row.setSpacing(6)
        row.addWidget(self.help)
        row.addWidget(key)
        row.addStretch(1)

    def fit(self, *, has_rail: bool, is_covered: bool, page: QWidget | None) -> None:
        """`page`: the one it stands below, or on where that has a free corner."""
        self._stand(is_free=bool(page is not None and page.property(FREE_CORNER)))
        self.setVisible(self.is_wanted and not has_rail and not is_covered)

    def keep_corner(self) -> None:
        """The window has another size."""
        ground = self.parentWidget()
        if self._is_free and ground is not None:
            size = self.sizeHint()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = ground.width() - size.width() if mirrored else 0
            self.setGeometry(left, ground.height() - size.height(), size.width(), size.height())
            self.raise_()

    def _stand(self, *, is_free: bool) -> None:
        ground = self.parentWidget()
        column = ground.layout() if ground is not None else None
        if column is not None and is_free != self._is_free:
            self._is_free = is_free
            if is_free:
                column.removeWidget(self)
            else:
                column.addWidget(self)
        self.keep_corner()
