"""Fields for a day, a time, a number or one of several that change only when they are
meant to: not while digits are still being typed, not when the wheel passes over them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QTimeEdit, QWidget

from peerbuddy.ui.dates import FIRST_DAY, LAST_DAY, short_pattern, typed_pattern
from peerbuddy.ui.style import current, scaled

NARROWEST_CHOICE = 160  # pixels at the usual size of text
_LONG_DAYS = tuple(QDate(2026, month, day) for month in range(1, 13) for day in range(20, 27))


class CalmDateEdit(QDateEdit):
    """From the year 1 on: Qt's own begins in 1752, many a diary earlier. Typed without a weekday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDateRange(FIRST_DAY, LAST_DAY)
        self.setDisplayFormat(short_pattern())
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red by default, as if they were wrong
            self.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())

    def sizeHint(self) -> QSize:
        """Room for the longest day: the hint of a styled field leaves out its arrow."""
        hint = super().sizeHint()
        texts = (self.locale().toString(day, short_pattern()) for day in _LONG_DAYS)
        return QSize(max(map(self.fontMetrics().horizontalAdvance, texts)) + 48, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.isReadOnly():
            self.setDisplayFormat(typed_pattern())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setDisplayFormat(short_pattern())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayField(CalmDateEdit):
    """In a form: the day with its weekday, in a frame with an arrow drawn by hand."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "day")
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)


class CalmTimeEdit(QTimeEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmComboBox(QComboBox):
    """Its arrow is drawn by hand: a style sheet could only show a file for it.

    What is typed leads to the choice that begins with it. Qt's own way forgets the first letters when a
    choice changes how everything looks; here the time between two keys is the one the desktop gave them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._typed, self._typed_at = "", 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        goes_on = event.timestamp() - self._typed_at <= QApplication.keyboardInputInterval()
        before = self._typed if goes_on else ""
        if not letter or not letter.isprintable() or (letter.isspace() and not before):
            super().keyPressEvent(event)
            return
        self._typed, self._typed_at = before + letter, event.timestamp()
        if not self._go_to(self._typed):
            self._typed = letter
            self._go_to(letter)

    def _go_to(self, beginning: str) -> bool:
        """Several with the same letter are gone through one by one."""
        now, count = self.currentIndex(), self.count()
        first = now + 1 if len(beginning) == 1 else now
        for n in ((first + step) % count for step in range(count)):
            if self.itemText(n).casefold().startswith(beginning.casefold()):
                self.setCurrentIndex(n)
                self.activated.emit(n)
                return True
        return False

    def sizeHint(self) -> QSize:
        """Room for the arrow too, which the hint of a styled list leaves out."""
        hint = super().sizeHint()
        return QSize(hint.width() + 22, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower where there is no room: the end of a long choice is cut, the window is not."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scaled(NARROWEST_CHOICE)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _paint_arrow(field: QWidget) -> None:
    """A style sheet could only show a file for it."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current().text2 if field.isEnabled() else current().text3), 1.5))
    mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    tip = QPointF(18.0 if mirrored else field.width() - 18.0, field.height() / 2 + 2)
    painter.drawPolyline([tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)])
