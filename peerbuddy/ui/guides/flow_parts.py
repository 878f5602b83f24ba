"""What a guided page under way is made of on the screen, and where each part stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.guide_words import Guide
from peerbuddy.ui import icons
from peerbuddy.ui.dates import weekday_and_day
from peerbuddy.ui.guides.face import Face
from peerbuddy.ui.guides.leaving import Leaving
from peerbuddy.ui.guides.path import CardPath
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.style import scaled

PATH = 288  # at the usual size of text
NARROW = 820  # below it the path comes only when it is asked for
BUTTON = 120
WIDTH = 760  # widest a card gets


class FlowParts(QWidget):
    help_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.caption = PlainLabel("", "page"), PlainLabel("", "caption")
        self.path = CardPath()
        self.promise = PlainLabel("", "hint")
        self.leave = button("", tall=True)
        self.leave.clicked.connect(self.leave_wanted)
        self.all_cards = button(self.tr("All cards"), "tool")
        self.all_cards.setCheckable(True)
        self.help = button(self.tr("Help now"), "tool")
        self.help.setIcon(icons.icon("life-buoy"))
        self.help.clicked.connect(self.help_wanted)
        self.notice, self.leaving = NoticeBar(self), Leaving()
        self.title, self.lead = PlainLabel("", "title"), PlainLabel("", "lead")
        self.column = Column(WIDTH, top=20)
        self.back = button(self.tr("Back"), tall=True)
        self.back.setToolTip(self.tr("Alt+Left"))
        self.skip = button(self.tr("Skip this card"), tall=True)
        self.next = button(self.tr("Next card"), "primary", tall=True)
        directions = Qt.LayoutDirection  # against the window: the arrow stands behind the words
        self.next.setLayoutDirection(directions.LeftToRight if self.is_mirrored() else directions.RightToLeft)
        self.next.setToolTip(self.tr("Ctrl+Enter"))
        self._lay_out()
        self.all_cards.toggled.connect(self._arrange)
        self.path.card_wanted.connect(self._fold_path)

    def say_guide(self, guide: Guide, today: date) -> None:
        self.name.setText(guide.title)
        self.setAccessibleName(guide.title)
        about = self.tr("{day} · about {n} minutes").format(
            day=weekday_and_day(today, today), n=guide.minutes
        )
        self.caption.setText(about)
        if guide.is_look_back:
            self.promise.setText(
                self.tr("Every card can be skipped. What is half done is kept and can rest.")
            )
            self.leave.setText(self.tr("Leave it here"))
        else:
            self.promise.setText(
                self.tr(
                    "Nothing is saved before you finish. If the journal locks meanwhile, it is kept for you."
                )
            )
            self.leave.setText(self.tr("Leave without saving"))

    def is_mirrored(self) -> bool:
        return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def is_asking(self) -> bool:
        return not self.leaving.isHidden()

    def put_face(self, face: Face, before: Face | None) -> None:
        if before is not None:
            self._card.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._card.addWidget(face)
        face.show()
        tab_as_read(self._rows)
        self.column.verticalScrollBar().setValue(0)

    # --- layout ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        self._side, self._page = self._make_side(), self._make_page()
        row.addWidget(self._side)
        row.addWidget(self._edge)
        row.addWidget(self._page, 1)

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setProperty("kind", "pane")
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 26, 14, 26)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(10, 0, 0, 12)
        head.setSpacing(4)
        head.addWidget(self.name)
        head.addWidget(self.caption)
        column.addLayout(head)
        column.addWidget(self.path, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(12)
        foot.addWidget(self.promise)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        return side

    def _make_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(28, 14, 28, 0)
        head.addWidget(self.all_cards)
        head.addStretch(1)
        head.addWidget(self.help)
        self._card = QVBoxLayout()
        self.column.add(self.notice, self.leaving, self.title, self.lead)
        self.column.add(self._card, space=16)
        self.column.rows.addStretch(1)
        self._rows = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.column, 1)
        column.addWidget(self._make_foot())
        return page

    def _make_foot(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(scaled(WIDTH))
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        outer = QWidget()
        across = QHBoxLayout(outer)
        across.setContentsMargins(28, 12, 28, 26)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        return outer

    # --- how wide -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._arrange()

    @Slot()
    def _arrange(self) -> None:
        narrow = self.width() < scaled(NARROW)
        self.all_cards.setVisible(narrow)
        for made in (self.back, self.skip, self.next):
            made.setMinimumWidth(0 if narrow else scaled(BUTTON))
        shown = not narrow or self.all_cards.isChecked()
        self._side.setVisible(shown)
        self._edge.setVisible(shown and not narrow)
        self._side.setFixedWidth(min(scaled(PATH), max(1, self.width())))

    @Slot()
    def _fold_path(self) -> None:
        self.all_cards.setChecked(False)

    def sizeHint(self) -> QSize:
        return QSize(900, 600)
