"""The card with the moments of one strength, the form for another one in it, and what the markers mean."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.strength import FrontSet, MomentPage
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.source_mark import Shown, SourceMark
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.strengths.moment_form import MomentForm
from peerbuddy.ui.strengths.moment_words import MomentLine, lay_out_line
from peerbuddy.ui.strengths.said import mark_words, route_name


class MomentsCard(QFrame):
    """`after`: what Tab stops at before it. `can_share`: whether each moment can be shared."""

    page_wanted = Signal(str)  # the id of an entry
    change_wanted = Signal(object)  # Moment
    remove_wanted = Signal(object)  # Moment
    share_wanted = Signal(object)  # Moment
    more_wanted = Signal()

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self.setProperty("kind", "card")
        self.lines: list[MomentLine] = []
        self.next_before: tuple[int, int] | None = None
        self._form: MomentForm | None = None
        self._is_read_only = self.can_share = False
        self.none = PlainLabel(self.tr("No moment yet. One sentence of what you did makes one."), "hint")
        self.chosen = QWidget()
        self._since = PlainLabel("", "caption")
        self.more = button(self.tr("More moments"), "quiet")
        self.more.setProperty("flush", True)
        self.more.clicked.connect(self.more_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._top = QVBoxLayout()
        self._lay_out()

    def put_form(self, form: MomentForm) -> None:
        """Above the moments."""
        self._form = form
        self._top.addWidget(form)
        self._let_tab_follow()

    def show_moments(
        self, page: MomentPage, front: FrontSet | None, areas: dict[str, str], today: date
    ) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = []
        self._say_chosen(front, today)
        self.add_moments(page, areas, today)
        self.none.setVisible(not self.lines and not (self._form and self._form.id()))
        self._edge.setVisible(front is not None and bool(self.lines))

    def add_moments(self, page: MomentPage, areas: dict[str, str], today: date) -> None:
        written = self._form.id() if self._form else ""
        for moment in page.moments:
            if moment.id == written:  # it stands in the form
                continue
            line = MomentLine(moment, areas, today, can_share=self.can_share)
            line.page_wanted.connect(self.page_wanted)
            line.change_wanted.connect(self.change_wanted)
            line.remove_wanted.connect(self.remove_wanted)
            line.share_wanted.connect(self.share_wanted)
            if self._is_read_only:
                line.set_read_only()
            if self.lines:
                self._rows.addWidget(divider())
            self._rows.addWidget(line)
            self.lines.append(line)
        self._let_tab_follow()
        self.next_before = page.next_before
        self.more.setVisible(page.next_before is not None)

    def _let_tab_follow(self) -> None:
        form = self._form.stops() if self._form else ()
        walk_in_order([self._after, *form, *(stop for line in self.lines for stop in line.stops())])

    def set_read_only(self) -> None:
        self._is_read_only = True
        for line in self.lines:
            line.set_read_only()

    def _say_chosen(self, front: FrontSet | None, today: date) -> None:
        self.chosen.setVisible(front is not None)
        if front is not None:
            self._since.setText("  ·  ".join((short_day(front.day, today), route_name(front.route))))

    def _lay_out(self) -> None:
        head = Flow(gap=16, push=True)
        title = PlainLabel(self.tr("Moments that show it"), "label")
        title.setWordWrap(False)
        head.addWidget(title)
        legend = QWidget()
        marks = Flow(legend, gap=14)
        for kind in Shown:
            marks.addWidget(_explained(kind))
        head.addWidget(legend)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(PlainLabel(self.tr("In your front set")))
        told.addWidget(self._since)
        lay_out_line(self.chosen, Shown.CHOSEN, told)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._top)
        column.addWidget(self.none)
        column.addLayout(self._rows)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeading)
        self._edge = divider()
        column.addWidget(self._edge)
        column.addWidget(self.chosen)
        for hidden in (self.none, self.more, self._edge, self.chosen):
            hidden.hide()


def _explained(kind: Shown) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(SourceMark(kind))
    words = PlainLabel(mark_words(kind), "caption")
    words.setWordWrap(False)
    row.addWidget(words)
    return made
