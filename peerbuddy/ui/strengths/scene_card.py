"""A card of the card sort: the scene in large letters, the name of its strength small, no picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from peerbuddy.model.strength import Family, Strength
from peerbuddy.ui import icons
from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.parts.strength_dot import SIZE, paint_dot
from peerbuddy.ui.style import SERIF, current, font, scaled

_INSIDE, _CHIP, _KEY, _ROUND = 28, 28, 20, 16
_LEAST = 236  # pixels high at the usual size of text
_SCENE_SIZE = 23
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
NOBODY = Strength("", "", Family.OWN)


def scene_of(one: Strength) -> str:
    """One's own strengths have no scene."""
    return one.scene or one.in_short or one.label


def read_aloud(one: Strength) -> str:
    told = QCoreApplication.translate("strengths", "{name}. {scene}")
    return told.format(name=one.label, scene=scene_of(one))


class SceneCard(QAbstractButton):
    """`key`: the icon of an arrow that answers with it, "" for a card that is only looked at.

    It does not change under the mouse, which stays where the last answer was: neither card is to stand out.
    """

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self.strength = key, NOBODY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.TabFocus if key else policies.NoFocus)
        self.setEnabled(bool(key))

    def show_strength(self, one: Strength) -> None:
        self.strength = one
        self.setAccessibleName(read_aloud(one))
        self.setAccessibleDescription(one.in_short if one.scene else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(400), self.heightForWidth(max(self.width(), scaled(300))))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(180), self.heightForWidth(max(self.width(), scaled(180))))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(40, width - 2 * _INSIDE), 10_000)
        scene = QFontMetrics(_scene_font()).boundingRect(room, _WRAP, scene_of(self.strength)).height()
        below = QFontMetrics(font(13)).boundingRect(room, _WRAP, self._below()).height()
        return max(scaled(_LEAST), scene + below + scaled(_CHIP) + 2 * _INSIDE + scaled(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS or event.key() == Qt.Key.Key_Backspace:
            event.ignore()  # they answer, wherever the focus is
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        room = self.rect().adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        self._paint_chip(painter, room)
        if self._key:
            self._paint_key(painter, room)
        painter.setFont(font(13))
        below = painter.boundingRect(room, _WRAP, self._below())
        below.moveBottom(room.bottom())
        painter.setPen(QColor(current().text2))
        painter.drawText(below, _WRAP, self._below())
        between = room.adjusted(0, scaled(_CHIP) + 12, 0, -below.height() - 12)
        painter.setFont(_scene_font())
        scene = painter.boundingRect(between, _WRAP, scene_of(self.strength))
        scene.moveTop(between.top() + max(0, (between.height() - scene.height()) // 2))
        painter.setPen(QColor(current().text))
        painter.drawText(scene, _WRAP, scene_of(self.strength))

    def _below(self) -> str:
        return self.strength.in_short if self.strength.scene else ""

    def _paint_paper(self, painter: QPainter) -> None:
        colours, focused = current(), shows_ring(self)
        painter.setPen(
            QPen(QColor(colours.accent if focused else colours.border_strong), 2 if focused else 1)
        )
        painter.setBrush(QColor(colours.hover if self.isDown() else colours.surface))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _ROUND, _ROUND)

    def _paint_chip(self, painter: QPainter, room: QRect) -> None:
        letters = font(12, QFont.Weight.DemiBold)
        most = room.width() - (scaled(_KEY) + 16 if self._key else 0)
        dot, gap, side = scaled(SIZE), 7, 11
        wide = min(
            most, QFontMetrics(letters).horizontalAdvance(self.strength.label) + dot + gap + 2 * side + 2
        )
        chip = QRect(room.left(), room.top(), wide, scaled(_CHIP))
        if self._mirrored():
            chip.moveRight(room.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().sunken))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        inside = chip.adjusted(side, 0, -side, 0)
        place = QRectF(0, 0, dot, dot)
        place.moveCenter(QRectF(inside).center())
        place.moveLeft(inside.right() - dot if self._mirrored() else inside.left())
        paint_dot(painter, place, self.strength)
        beside = dot + gap
        words = inside.adjusted(0, 0, -beside, 0) if self._mirrored() else inside.adjusted(beside, 0, 0, 0)
        painter.setFont(letters)
        painter.setPen(QColor(current().text))
        shown = painter.fontMetrics().elidedText(
            self.strength.label, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_key(self, painter: QPainter, room: QRect) -> None:
        side = scaled(_KEY)
        place = QRect(room.right() - side, room.top() + (scaled(_CHIP) - side) // 2, side, side)
        if self._mirrored():
            place.moveLeft(room.left())
        paint_key(painter, place, self._key)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def paint_key(painter: QPainter, place: QRect, icon: str) -> None:
    """The cap of a key that answers at once."""
    painter.setPen(QPen(QColor(current().border), 1))
    painter.setBrush(QColor(current().sunken))
    painter.drawRoundedRect(QRectF(place).adjusted(-2.5, -0.5, 2.5, 0.5), 5, 5)
    inset = place.width() // 6
    icons.paint(painter, place.adjusted(inset, inset, -inset, -inset), icon, "text2")


def left_to_right(of: QWidget) -> QBoxLayout.Direction:
    """What the left arrow answers stands at the left, in whatever direction a language is read."""
    mirrored = of.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QBoxLayout.Direction.RightToLeft if mirrored else QBoxLayout.Direction.LeftToRight


def _scene_font() -> QFont:
    letters = QFont(SERIF)
    letters.setPixelSize(scaled(_SCENE_SIZE))
    return letters
