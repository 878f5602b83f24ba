"""The card that asks for three lines of the month: its pages' lines in one list, three of them kept."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from peerbuddy.actions import reviews
from peerbuddy.model.guide import MAX_SAID, Answer, Pick
from peerbuddy.model.month_line import MonthLine
from peerbuddy.model.template import Card
from peerbuddy.ui import icons
from peerbuddy.ui.dates import weekday_and_day
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import scaled

MOST = 3
ICON = 16
_Line = Qt.ItemDataRole.UserRole


class LineList(QListWidget):
    """A click or Space chooses a line, and once more lets it go."""

    turned = Signal(QListWidgetItem)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("kind", "sections")
        self.setIconSize(QSize(ICON, ICON))
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(scaled(300))
        self.itemClicked.connect(self.turned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self.turned.emit(item)
        else:
            super().keyPressEvent(event)


class PickLinesFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._picks: dict[tuple[str, str], Pick] = {}
        self.list = LineList(self.name)
        self.first = self.list
        self.told = PlainLabel("", "hint")
        self.rows.addWidget(self.told)
        self.rows.addWidget(self.list)
        self.list.turned.connect(self._turned)

    def begin(self, answer: Answer) -> None:
        self._picks = {(pick.id, pick.said): pick for pick in answer.picks}
        self.place.jobs.run(reviews.lines_of_the_month, then=self._take)

    def answer(self) -> Answer:
        return Answer(picks=tuple(self._picks.values()))

    def _take(self, lines: tuple[MonthLine, ...]) -> None:
        for line in lines:
            day = weekday_and_day(line.day, self.place.today())
            item = QListWidgetItem(f"{line.text}\n{day}")
            item.setData(_Line, Pick(line.entry, day, said=line.text[:MAX_SAID]))
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self._settle()
        if not lines:
            self.told.setText(self.tr("No page was written this month. That is fine."))

    @Slot(QListWidgetItem)
    def _turned(self, item: QListWidgetItem) -> None:
        pick: Pick = item.data(_Line)
        key = (pick.id, pick.said)
        if key in self._picks:
            del self._picks[key]
        elif len(self._picks) < MOST:
            self._picks[key] = pick
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """At three the others wait until one is free."""
        is_full = len(self._picks) >= MOST
        for row in range(self.list.count()):
            item = self.list.item(row)
            pick: Pick = item.data(_Line)
            is_on = (pick.id, pick.said) in self._picks
            item.setIcon(icons.icon("check", "accent") if is_on else icons.icon("circle-small", "text3"))
            told = self.tr("{line}, chosen").format(line=item.text()) if is_on else item.text()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if is_on or not is_full else Qt.ItemFlag.NoItemFlags)
        self.told.setText(
            self.tr("Three lines are chosen.") if is_full else self.tr("Space or a click chooses a line.")
        )
