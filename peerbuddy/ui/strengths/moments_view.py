"""The left column with moments, and a line for what is in the way today: what helped in something like it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from peerbuddy.actions.past_evidence import past_evidence
from peerbuddy.model.discovery import PastMoment
from peerbuddy.model.strength import StrengthLine
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.strengths.moment_delegate import MomentDelegate
from peerbuddy.ui.strengths.moment_list import MomentList

_LONGEST_OBSTACLE = 200


class MomentsView(QWidget):
    open_wanted = Signal(str)  # the id of a strength
    page_wanted = Signal(str)  # the id of an entry

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.obstacle = line_edit(
            self.tr("What is in the way today"), limit=_LONGEST_OBSTACLE, hint=self.tr("What is in the way?")
        )
        self.look = button(self.tr("See what helped"))
        self.back = button(self.tr("Back to all moments"), "quiet")
        self.of = CalmComboBox()
        self.remark = PlainLabel("", "hint")
        self.model = MomentList(jobs, today, self)
        self.list = QListView()
        self._looks_back = False
        self._set_up()
        self.obstacle.returnPressed.connect(self._look_for)
        self.look.clicked.connect(self._look_for)
        self.back.clicked.connect(self._show_all)
        self.of.activated.connect(self._show_all)
        self.model.filled.connect(self._say)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(self._open_page)

    def show_names(self, lines: tuple[StrengthLine, ...], areas: dict[str, str]) -> None:
        """What can be chosen; then the list is read anew."""
        strengths = {line.strength.id: line.strength for line in lines}
        self.model.know(strengths, areas)
        now = self.strength()
        self.of.clear()
        self.of.addItem(self.tr("All strengths"), "")
        for line in lines:
            self.of.addItem(line.strength.label, line.strength.id)
        self.of.setCurrentIndex(max(0, self.of.findData(now)))
        if not self._looks_back:
            self.model.start(self.strength())

    def strength(self) -> str:
        """The one whose moments are shown, "" for all."""
        return self.of.currentData() or ""

    def limit_to(self, strength: str) -> None:
        self.of.setCurrentIndex(max(0, self.of.findData(strength)))
        self._show_all()

    # --- what is in the way -------------------------------------------------------------------------

    @Slot()
    def _look_for(self) -> None:
        """Only now, and nothing of what was typed is kept."""
        if self.obstacle.text().strip():
            self._jobs.run(past_evidence, self.obstacle.text(), then=self._found)
        else:
            self.obstacle.setFocus()

    def _found(self, found: tuple[PastMoment, ...]) -> None:
        self._looks_back = True
        self.model.show_past(found)
        if found:
            self.list.setFocus()

    @Slot()
    def _show_all(self) -> None:
        self._looks_back = False
        self.obstacle.clear()
        self.model.start(self.strength())

    @Slot()
    def _say(self) -> None:
        has_rows = bool(self.model.rowCount())
        self.back.setVisible(self._looks_back)
        self.of.setVisible(not self._looks_back)
        if self._looks_back and has_rows:
            self.remark.say(self.tr("Your own pages and moments with something like it, closest first."))
        elif self._looks_back:
            self.remark.say(self.tr("Nothing of yours has these words yet. Other words may find something."))
        elif not has_rows:
            self.remark.say(self.tr("No moment here yet. That’s fine. One sentence makes one."))
        else:
            self.remark.say("")

    # --- the list -----------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and row.strengths:
            self.open_wanted.emit(row.strengths[0].id)

    @Slot(QModelIndex)
    def _open_page(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and row.entry is not None:
            self.page_wanted.emit(row.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._looks_back:
            self._show_all()
            self.obstacle.setFocus()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.of.setAccessibleName(self.tr("Moments of"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MomentDelegate(self.list))
        self.list.setAccessibleName(self.tr("Moments"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for hidden in (self.remark, self.back):
            hidden.hide()
        head = QVBoxLayout()
        head.setContentsMargins(28, 0, 28, 4)
        head.setSpacing(6)
        head.addWidget(labelled(self.tr("Strength for today’s obstacle"), self.obstacle))
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(self.obstacle, 1)
        asked.addWidget(self.look)
        head.addLayout(asked)
        head.addSpacing(8)
        head.addWidget(self.of, alignment=Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list, 1)
