"""Ways of the same weight: side by side and equally wide where all of them fit, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_MOST = 2  # times as wide as the widest one needs


class Even(QLayout):
    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    # --- what Qt asks a layout ----------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        rows = 1 if self._fits(shown, width) else len(shown)
        return rows * self._widest(shown).height() + self._gap * max(0, rows - 1)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown = self._shown()
        if not shown:
            return
        is_row = self._fits(shown, rect.width())
        for place, item in enumerate(shown):
            item.setGeometry(self._beside(place, len(shown), rect) if is_row else self._below(place, rect))

    def sizeHint(self) -> QSize:
        shown = self._shown()
        one = self._widest(shown)
        return QSize(one.width() * len(shown) + self._gap * max(0, len(shown) - 1), one.height())

    def minimumSize(self) -> QSize:
        return self._widest(self._shown())

    # --- where they stand ---------------------------------------------------------------------------

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widest(self, shown: list[QLayoutItem]) -> QSize:
        size = QSize(0, 0)
        for item in shown:
            size = size.expandedTo(item.sizeHint())
        return size

    def _fits(self, shown: list[QLayoutItem], width: int) -> bool:
        return self._widest(shown).width() * len(shown) + self._gap * (len(shown) - 1) <= width

    def _beside(self, place: int, count: int, rect: QRect) -> QRect:
        widest = self._widest(self._shown()).width()
        wide = min((rect.width() - self._gap * (count - 1)) // count, widest * (_MOST if count > 1 else 1))
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before = place * (wide + self._gap)
        left = rect.right() + 1 - before - wide if mirrored else rect.x() + before
        return QRect(left, rect.y(), wide, rect.height())

    def _below(self, place: int, rect: QRect) -> QRect:
        tall = self._widest(self._shown()).height()
        return QRect(rect.x(), rect.y() + place * (tall + self._gap), rect.width(), tall)
