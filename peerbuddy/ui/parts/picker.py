"""A list that comes up beside a button: typing filters it, Enter takes the chosen row, Escape closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.picker_rows import ROW, PaintedRow, PickerRow, PickerRows
from peerbuddy.ui.parts.search_line import SearchLine
from peerbuddy.ui.style import scaled

WIDTH, MOST_ROWS = 360, 8
_IN_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Picker(QFrame):
    """Stands over the window above `anchor`, or below it where there is more room. The focus stays in the
    line; the arrows move in the list.

    `rows`: what is offered for what was typed. `why_none`: what is said where nothing is.
    """

    chosen = Signal(object)  # the key of a row
    closed = Signal()  # by Escape

    def __init__(
        self,
        name: str,
        rows: Callable[[str], list[PickerRow]],
        why_none: Callable[[str], str],
        anchor: QWidget,
        *,
        stays_open: bool = False,
    ) -> None:
        super().__init__(anchor.window())
        self._rows, self._why_none, self._anchor = rows, why_none, anchor
        self._stays_open = stays_open
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.line = _Line(self.tr("Type a name, or what to look for"))
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.model = PickerRows(self)
        self._none = PlainLabel("", "hint")
        self._set_up()
        self.line.textChanged.connect(self.filter)
        self.line.returnPressed.connect(self._take)
        self.line.left.connect(self.close_up)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)

    def open(self) -> None:
        self.line.clear()
        self.filter()
        self.show()
        self._place()
        self.raise_()
        self.line.setFocus()
        self.window().installEventFilter(self)

    @Slot()
    def filter(self) -> None:
        self.model.show(self._rows(self.line.text()))
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self._none.setText(self._why_none(self.line.text()))
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(scaled(ROW) * min(rows, MOST_ROWS))
        self._place()

    @Slot()
    def close_up(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()

    @Slot()
    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if row < 0:
            return
        key = self.model.key(row)
        if self._stays_open:
            self.chosen.emit(key)
            self.line.clear()
            self.filter()
        else:
            self.close_up()
            self.chosen.emit(key)

    def _place(self) -> None:
        """Inside the window; gone with the page it is for, whose names it shows."""
        window = self.window()
        if not window.isAncestorOf(self._anchor):
            self.close_up()
            return
        self.resize(min(scaled(WIDTH), window.width() - 16), self.sizeHint().height())
        corner = self._anchor.mapTo(window, QPoint(0, 0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self._anchor.width() - self.width())
        x = max(8, min(corner.x(), window.width() - self.width() - 8))
        below = corner.y() + self._anchor.height() + 6
        fits_above = corner.y() - self.height() - 6 >= 8
        fits_below = below + self.height() <= window.height() - 8
        y = below if fits_below and not fits_above else max(8, corner.y() - self.height() - 6)
        self.move(x, y)

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and self.line.hasFocus():
            said = current.data(Qt.ItemDataRole.AccessibleTextRole)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
            self._anchor.setFocus()
            self.closed.emit()
        elif event.key() in _IN_THE_LIST:
            self.list.event(event)
            event.accept()  # at the end of the list it has nowhere to go, and would come back here
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.line.setPlaceholderText(self.tr("Type a name"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaintedRow(self.list))
        self.list.setProperty("kind", "palette")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.line, self.list, self._none):
            column.addWidget(part)
        self.hide()


class _Line(SearchLine):
    """Tells when the focus goes elsewhere, and leaves the keys of the list to the picker."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason,
                              Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason,
                              Qt.FocusReason.ShortcutFocusReason):  # fmt: skip
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _IN_THE_LIST or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
