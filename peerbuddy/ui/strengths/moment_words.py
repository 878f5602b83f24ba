"""One moment on the page of its strength: its marker, the sentence, where it is from, what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.model.strength import Moment
from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.source_mark import Shown, SourceMark
from peerbuddy.ui.strengths.said import caption, mark_of, mark_words
from peerbuddy.ui.style import SERIF, current, scaled

_WRAP = Qt.TextFlag.TextWordWrap


class MomentLine(QWidget):
    """A row: Enter on the sentence opens its page, where it has one."""

    page_wanted = Signal(str)  # the id of an entry
    change_wanted = Signal(object)  # Moment
    remove_wanted = Signal(object)  # Moment
    share_wanted = Signal(object)  # Moment

    def __init__(
        self, moment: Moment, areas: dict[str, str], today: date, *, can_share: bool = False
    ) -> None:
        super().__init__()
        self.moment = moment
        self.words = _words(moment)
        self.caption = PlainLabel(caption(moment, areas, today), "caption")
        self.change = self._tool(self.tr("Change this moment"), "pencil")
        self.remove = self._tool(self.tr("Remove this moment"), "x")
        self.share = self._tool(self.tr("Share this moment with a buddy"), "users") if can_share else None
        if self.share is not None:
            self.share.clicked.connect(lambda: self.share_wanted.emit(self.moment))
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.moment))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.moment))
        if isinstance(self.words, PressedWords):
            self.words.clicked.connect(lambda: self.page_wanted.emit(self.moment.entry))
            self.words.setAccessibleDescription(self.caption.text())
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.words)
        told.addWidget(self.caption)
        lay_out_line(self, mark_of(moment), told, *self._ways())

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        words = (self.words,) if isinstance(self.words, PressedWords) else ()
        return (*words, *self._ways())

    def _ways(self) -> tuple[QPushButton, ...]:
        share = (self.share,) if self.share is not None else ()
        return (*share, self.change, self.remove)

    def set_read_only(self) -> None:
        for way in self._ways():
            way.setEnabled(False)

    def _tool(self, name: str, drawn: str) -> QPushButton:
        made = button("", "tool")
        made.setIcon(icon(drawn))
        made.setIconSize(QSize(scaled(15), scaled(15)))
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made


def lay_out_line(row: QWidget, mark: Shown, told: QVBoxLayout, *ways: QPushButton) -> None:
    """The marker in front, with its words for who cannot see the shape."""
    shape = SourceMark(mark)
    shape.setToolTip(mark_words(mark))
    shape.setAccessibleName(mark_words(mark))
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 12, 0, 12)
    across.setSpacing(10)
    beside = QVBoxLayout()
    beside.setContentsMargins(0, scaled(5), 0, 0)
    beside.addWidget(shape)
    beside.addStretch(1)
    across.addLayout(beside)
    across.addLayout(told, 1)
    side = QHBoxLayout()
    side.setSpacing(0)
    for way in ways:
        side.addWidget(way, alignment=Qt.AlignmentFlag.AlignTop)
    across.addLayout(side)


def _words(moment: Moment) -> QWidget:
    return PressedWords(moment.evidence.what) if moment.entry else PlainLabel(moment.evidence.what, "said")


class PressedWords(QAbstractButton):
    """The sentence as a button that goes on in as many lines as it takes."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Open its page"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _letters(self) -> QFont:
        made = QFont(SERIF)
        made.setPixelSize(scaled(16))
        return made

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width), 10_000)
        return QFontMetrics(self._letters()).boundingRect(room, int(_WRAP), self._shown).height() + 2

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), self.heightForWidth(max(scaled(200), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), QFontMetrics(self._letters()).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(self._letters())
        painter.setPen(QColor(current().accent if self.underMouse() else current().text))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a person's words have their own
        upright = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(edge | upright | _WRAP), self._shown)
