"""The days of one month, painted by hand: Qt's own calendar begins in 1752 and colours Sundays red."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.dates import long_day
from peerbuddy.ui.style import current, font, scaled

WEEKS = 6
_ROW = 28
_DOT = 2.0


class MonthGrid(QWidget):
    """`day` is where the keys stand. A dot below a number says that the day has pages."""

    chosen = Signal(object)  # a date
    month_changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = self.today = today
        self._marked: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    # --- what is shown ------------------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        other_month = (day.year, day.month) != (self.day.year, self.day.month)
        self.day = day
        if other_month:
            self._marked = frozenset()
            self.month_changed.emit()
        self._tell()
        self.update()

    def mark(self, days: frozenset[date]) -> None:
        self._marked = days
        self._tell()
        self.update()

    def span(self) -> tuple[date, date]:
        """First and last day that can be seen, as far as the calendar goes."""
        first = self._first_ordinal()
        last = first + 7 * WEEKS - 1
        return date.fromordinal(max(1, first)), date.fromordinal(min(date.max.toordinal(), last))

    def _first_ordinal(self) -> int:
        first = self.day.replace(day=1)
        return first.toordinal() - (first.isoweekday() - QLocale().firstDayOfWeek().value) % 7

    def told(self) -> str:
        day = long_day(self.day)
        return self.tr("{day}, has pages").format(day=day) if self.day in self._marked else day

    def _tell(self) -> None:
        self.setAccessibleName(self.told())

    # --- keys and mouse -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        year = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        days = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in days:
            self._go(moved(self.day, days[Qt.Key(key)]))
        elif key in months:
            self._go(months_later(self.day, months[Qt.Key(key)] * (12 if year else 1)))
        elif key == Qt.Key.Key_Home:
            self._go(self.day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self._go(last_of_month(self.day))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        self.show_day(day)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.show_day(day)
            self.chosen.emit(day)

    def day_at(self, place: QPointF) -> date | None:
        for n in range(7 * WEEKS):
            if QRectF(self._cell(n // 7 + 1, n % 7)).contains(place):
                return _day_of(self._first_ordinal() + n)
        return None

    # --- painting -----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(7 * scaled(34), (WEEKS + 1) * scaled(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * scaled(28), self.sizeHint().height())

    def _cell(self, row: int, column: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            column = 6 - column
        left, right = (self.width() * n // 7 for n in (column, column + 1))
        return QRect(left, row * scaled(_ROW), right - left, scaled(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(11))
        painter.setPen(QColor(current().text2))
        begins = QLocale().firstDayOfWeek().value
        for column in range(7):
            name = QLocale().standaloneDayName((begins - 1 + column) % 7 + 1, QLocale.FormatType.ShortFormat)
            painter.drawText(self._cell(0, column), Qt.AlignmentFlag.AlignCenter, name)
        first = self._first_ordinal()
        for n in range(7 * WEEKS):
            day = _day_of(first + n)
            if day is not None:
                self._paint_day(painter, self._cell(n // 7 + 1, n % 7), day)

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        tokens = current()
        box = QRectF(cell).adjusted(2.5, 1.5, -2.5, -1.5)
        if day == self.day:
            edge = (
                QPen(QColor(tokens.accent), 2) if self.hasFocus() else QPen(QColor(tokens.border_strong), 1)
            )
            painter.setPen(edge)
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(box, 6, 6)
        is_inside = day.month == self.day.month
        weight = QFont.Weight.DemiBold if day == self.today else QFont.Weight.Normal
        painter.setFont(font(12, weight))
        painter.setPen(QColor(tokens.text if is_inside else tokens.text3))
        number = QLocale().toString(day.day)
        painter.drawText(cell.adjusted(0, 0, 0, -scaled(5)), Qt.AlignmentFlag.AlignCenter, number)
        if day in self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.text2))
            painter.drawEllipse(QPointF(box.center().x(), box.bottom() - scaled(4)), _DOT, _DOT)


def _day_of(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def moved(day: date, days: int) -> date:
    """Stays where it is at either end of the calendar."""
    return _day_of(day.toordinal() + days) or day


def months_later(day: date, months: int) -> date:
    """The same day of another month, or its last one; stays at either end of the calendar."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        return day
    first = date(year, month + 1, 1)
    return first.replace(day=min(day.day, last_of_month(first).day))


def last_of_month(day: date) -> date:
    if (day.year, day.month) == (9999, 12):
        return date.max
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
