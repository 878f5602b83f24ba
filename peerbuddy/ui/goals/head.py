"""Above a goal: what kind it is, its wish, and what can be done with it as a whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.model.goal import GoalState, Measure
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui import icons
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.panel import pill
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button

_FIRST = {GoalState.IDEA: GoalState.ACTIVE, GoalState.ACTIVE: GoalState.RESTING}


class GoalHead(QWidget):
    """`verbs`: every state the goal can come into now, and no other. One of them is a button as well."""

    state_wanted = Signal(object)  # GoalState
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = PlainLabel("", "title")
        self.first = button("")
        self.edit = button(self.tr("Edit"))
        self.edit.setIcon(icons.icon("pencil", "text"))
        self.more = self._menu_button()
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("More for this goal"))
        self.verbs: dict[GoalState, QAction] = {}
        self._chips = QWidget()
        self._row = Flow(self._chips, gap=6)
        self._lay_out()
        self.first.clicked.connect(self._do_first)
        self.edit.clicked.connect(self.edit_wanted)
        self.more.clicked.connect(self._open_menu)

    def show_goal(self, page: GoalPage) -> None:
        goal = page.goal
        self.wish.setText(breakable(goal.fields.wish))
        empty(self._row)
        for words in self._words(page):
            self._row.addWidget(pill(words))
        self._fill_menu(page)
        self._first = _FIRST.get(goal.state) or next(iter(page.possible), None)
        self.first.setVisible(self._first is not None)
        if self._first is not None:
            self.first.setText(said.verb(self._first, goal.state))

    def add_way(self, way: QPushButton) -> None:
        """Between the others and the menu."""
        self._ways.insertWidget(2, way)

    def _words(self, page: GoalPage) -> list[str]:
        fields, book = page.goal.fields, said.book()
        words = [page.around.area_name(key) for key in fields.areas]
        if fields.measure in (None, Measure.NONE):
            words.append(said.kind_name(fields.kind))
        else:
            words.append(said.label(book.measures, fields.measure.value))
        if fields.stretch is not None:
            stretch = said.label(book.stretch, fields.stretch.value)
            words.append(self.tr("stretch: {stretch}").format(stretch=stretch))
        return [word for word in words if word]

    def _fill_menu(self, page: GoalPage) -> None:
        self.menu.clear()
        self.verbs = {}
        for state in page.possible:
            verb = self.menu.addAction(said.verb(state, page.goal.state))
            verb.triggered.connect(partial(self.state_wanted.emit, state))
            self.verbs[state] = verb
        self.menu.addSeparator()
        self.delete = self.menu.addAction(self.tr("Delete it for good"))
        self.delete.triggered.connect(self.delete_wanted)

    @Slot()
    def _do_first(self) -> None:
        if self._first is not None:
            self.state_wanted.emit(self._first)

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu_button(self) -> QPushButton:
        made = button("")
        made.setIcon(icons.icon("ellipsis", "text"))
        made.setIconSize(QSize(16, 16))
        made.setAccessibleName(self.tr("More for this goal"))
        made.setToolTip(self.tr("More for this goal"))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _lay_out(self) -> None:
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        for way in (self.first, self.edit, self.more):
            self._ways.addWidget(way)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.wish, 1)
        across.addLayout(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._chips)
        column.addLayout(across)
