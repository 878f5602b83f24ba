"""The left column with the front set: the ring, or a calm beginning, and the ways to find one's strengths."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions.strengths_room import FrontView
from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.strengths.ring import Ring
from peerbuddy.ui.strengths.said import front_date
from peerbuddy.ui.tokens import COLUMN


class FrontSetView(Column):
    open_wanted = Signal(str)  # the id of a strength
    by_hand_wanted = Signal()
    earlier_wanted = Signal()
    stories_wanted = Signal()
    cards_wanted = Signal()
    others_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN, parent, top=28)
        self.ring = Ring()
        self.again = button(self.tr("Look at the set again"))
        self.again.setIcon(icon("rotate-ccw"))
        self.again.clicked.connect(self._ask_how)
        self.earlier = button(self.tr("Earlier sets"), "quiet")
        self.earlier.clicked.connect(self.earlier_wanted)
        self.empty = self._beginning()
        self.by_hand = button(self.tr("Choose them by hand"))
        self.by_hand.clicked.connect(self.by_hand_wanted)
        self.stories, self.cards, self.others = Door(""), Door(""), Door("")
        self.others.hide()
        self.ring.open_wanted.connect(self.open_wanted)
        self.stories.clicked.connect(self.stories_wanted)
        self.cards.clicked.connect(self.cards_wanted)
        self.others.clicked.connect(self.others_wanted)
        self.menu: QMenu | None = None
        self._lay_out()
        self._say_doors(stories_begun=False, cards_begun=False)
        self._show_ring(shown=False)

    def show_view(self, view: FrontView) -> None:
        self._show_ring(shown=view.front is not None)
        self.earlier.setVisible(len(view.sets) > 1)
        self._say_doors(stories_begun=view.stories_begun, cards_begun=view.cards_begun)
        self.others.setVisible(view.others)
        if view.front is not None:
            self.ring.show_set(view.strengths_of(view.front), front_date(view.front.day))

    def _show_ring(self, *, shown: bool) -> None:
        for part in (self.ring, self.again):
            part.setVisible(shown)
        for part in (self.empty, self.by_hand):
            part.setVisible(not shown)

    def _ask_how(self) -> None:
        """By hand, or by one of the ways to find them."""
        self.menu = QMenu(self)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, way in (
            (self.tr("Choose them by hand"), self.by_hand_wanted),
            (self.tr("Card sort and pairs"), self.cards_wanted),
            (self.tr("Three stories"), self.stories_wanted),
        ):
            self.menu.addAction(name).triggered.connect(way)
        self.menu.popup(self.again.mapToGlobal(self.again.rect().bottomLeft()))

    def _say_doors(self, *, stories_begun: bool, cards_begun: bool) -> None:
        begun = self.tr("Begun, and kept where you left it")
        told = self.tr("At your best, getting through, helping")
        self.stories.say(self.tr("Three stories"), begun if stories_begun else told)
        told = self.tr("Scenes rather than self-ratings")
        self.cards.say(self.tr("Card sort and pairs"), begun if cards_begun else told)
        self.others.say(self.tr("Through others’ eyes"), self.tr("Three moments from somebody who knows you"))

    # --- layout -------------------------------------------------------------------------------------

    def _beginning(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        title = PlainLabel(self.tr("No front set yet. That’s fine."), "section")
        line = PlainLabel(
            self.tr(
                "A front set is five to seven strengths that feel like you, to lean on. Every strength can be"
                " used without one."
            ),
            "lead",
        )
        for label in (title, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        return made

    def _lay_out(self) -> None:
        self.add(self.empty, self.ring)
        self.rows.addWidget(self.by_hand, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.rows.addSpacing(20)
        self.rows.addWidget(_in_the_middle(self.again, self.earlier))
        self.add(divider(), space=16)
        self.add(PlainLabel(self.tr("Ways to find strengths"), "label"), space=12)
        self.add(self.stories, self.cards, self.others, space=4)
        self.rows.addStretch(1)


def _in_the_middle(*buttons: QPushButton) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for one in buttons:
        column.addWidget(one, alignment=Qt.AlignmentFlag.AlignHCenter)
    return made
