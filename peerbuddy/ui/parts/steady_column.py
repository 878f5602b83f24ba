"""A column that remembers how high it is: beside hundreds of others it is asked for each that is added."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class SteadyColumn(QVBoxLayout):
    """Qt itself remembers one width alone, asks for two, and sets all words anew each time."""

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        if width not in self._least:
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least.clear()
        super().invalidate()
