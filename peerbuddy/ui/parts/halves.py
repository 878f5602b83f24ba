"""Two halves of one thing side by side; in a narrow window one of them, with a switch between."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.style import scaled

BOTH = 1000  # the least width of the window, at the usual size of text, that shows both
LEFT, RIGHT = "left", "right"


class Halves(QWidget):
    """`names`: of the two, for the switch. `shares`: of the width. The right one can be left out."""

    def __init__(
        self,
        halves: tuple[QWidget, QWidget],
        names: tuple[str, str],
        parent: QWidget | None = None,
        *,
        shares: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__(parent)
        self._left, self._right = halves
        self._narrow, self._alone = False, False
        self.switch = OneOf(
            self.tr("Which half"), tuple(zip((LEFT, RIGHT), names, strict=True)), may_be_none=False
        )
        self.switch.set_key(LEFT)
        self._head, self._edge = QWidget(), QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(28, 8, 28, 0)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, shares[0])
        row.addWidget(self._edge)
        row.addWidget(self._right, shares[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(row, 1)
        self.switch.chosen.connect(self._arrange)
        self._arrange()

    def set_left_alone(self, alone: bool) -> None:
        """There is nothing to show at the right."""
        self._alone = alone
        self._arrange()

    def has_right(self) -> bool:
        return not self._alone

    def show_half(self, which: str) -> None:
        """LEFT or RIGHT, where only one has room."""
        self.switch.set_key(which)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        both = not self._narrow and not self._alone
        right = self.switch.key() == RIGHT and not self._alone
        self._head.setVisible(self._narrow and not self._alone)
        self._left.setVisible(both or not right)
        self._edge.setVisible(both)
        self._right.setVisible(both or right)

    def _fit(self) -> None:
        narrow = self.window().width() < scaled(BOTH)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit()
