"""Where limits of the list are chosen: days, names, a strength, a goal, with a picture, who may see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.actions import mentions
from peerbuddy.actions.list_limits import LimitsToChoose, limits_to_choose
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind, Mention
from peerbuddy.ui.dates import first_day_of, last_day_of
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.belongings import Belonging, Mark
from peerbuddy.ui.journal.filters import By, Filters, Named, limit_name, privacy_name
from peerbuddy.ui.journal.mentions_said import kind_name
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import labelled
from peerbuddy.ui.parts.low_area import LowArea
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.style import scaled

WIDE = 440  # pixels at the usual size of text
SHARE = 38  # hundredths of the window: the list is what it is for


class FilterPanel(QWidget):
    """Every change counts at once."""

    changed = Signal(object)  # Filters
    not_a_day = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._filters = Filters()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.names = {kind: CalmComboBox() for kind in Kind}
        self.ones = {by: CalmComboBox() for by in By}
        self.tag, self.privacy = self.names[Kind.TAG], CalmComboBox()
        self.has_attachment = TickBox(self.tr("With a picture"))
        self._set_up()
        self._lay_out()
        for line in (self.first, self.last):
            line.editingFinished.connect(self._look)
        for choice in (*self.names.values(), *self.ones.values(), self.privacy):
            choice.currentIndexChanged.connect(self._look)
        self.has_attachment.toggled.connect(self._look)
        jobs.changed.connect(self._lists_changed)

    def show_filters(self, filters: Filters) -> None:
        """As they are now, without telling anybody."""
        self._filters = filters
        choices = (*self.names.values(), *self.ones.values(), self.privacy)
        parts = (self.first, self.last, *choices, self.has_attachment)
        blockers = [QSignalBlocker(part) for part in parts]
        self.first.setText(filters.first.isoformat() if filters.first else "")
        self.last.setText(filters.last.isoformat() if filters.last else "")
        for kind in Kind:
            self._show_name(kind)
        for by in By:
            self._show_one(by)
        self.privacy.setCurrentIndex(max(0, self.privacy.findData(filters.privacy and filters.privacy.value)))
        self.has_attachment.setChecked(filters.has_attachment)
        del blockers

    def showEvent(self, event: QShowEvent) -> None:
        self._jobs.run(mentions.all_mentions, then=self._show_all_names)
        self._jobs.run(limits_to_choose, then=self._show_all_ones)
        super().showEvent(event)

    def _show_all_ones(self, known: LimitsToChoose) -> None:
        of = {By.STRENGTH: known.strengths, By.GOAL: known.goals, By.TEMPLATE: known.templates}
        for by, choice in self.ones.items():
            blocker = QSignalBlocker(choice)
            _fill(choice, of[by], self.tr("Any"))
            self._show_one(by)
            del blocker

    def _show_one(self, by: By) -> None:
        choice, one = self.ones[by], self._filters.by(by)
        if one and choice.findData(one.id) < 0:
            choice.addItem(one.name, one.id)
        choice.setCurrentIndex(max(0, choice.findData(one and one.id)))

    def _show_all_names(self, known: tuple[Mention, ...]) -> None:
        for kind, choice in self.names.items():
            blocker = QSignalBlocker(choice)
            of_kind = ((mention.name, mention.name) for mention in known if mention.kind is kind)
            _fill(choice, of_kind, self.tr("Any"))
            self._show_name(kind)
            del blocker

    def _show_name(self, kind: Kind) -> None:
        choice, name = self.names[kind], self._filters.name_of(kind)
        if name and choice.findData(name) < 0:
            choice.addItem(name, name)
        choice.setCurrentIndex(max(0, choice.findData(name)))

    @Slot(object)
    def narrow_to(self, mark: Mark) -> None:
        """The pages that have it, or belong to a goal, within what is asked for already."""
        if isinstance(mark, Belonging):
            self.changed.emit(self._filters.with_one(By.GOAL, Named(mark.key, mark.name)))
        else:
            self.changed.emit(self._filters.with_name(mark.kind, mark.name))

    @Slot(object)
    def _lists_changed(self, changes: Changes) -> None:
        """The same limits can mean other pages now."""
        if any(self._filters.name_of(Kind(kind)) for kind in changes.mentions):
            self.changed.emit(self._filters)
        if changes.mentions and self.isVisible():
            self._jobs.run(mentions.all_mentions, then=self._show_all_names)

    @Slot()
    def _look(self) -> None:
        first, last = self.first.text().strip(), self.last.text().strip()
        begin, end = first_day_of(first), last_day_of(last)
        if (first and begin is None) or (last and end is None):
            self.not_a_day.emit()
            return
        chosen = self.privacy.currentData()  # Qt gives it back as a plain text
        privacy = Privacy(chosen) if chosen else None
        filters = replace(
            self._filters,
            first=begin,
            last=end,
            has_attachment=self.has_attachment.isChecked(),
            privacy=privacy,
        )
        for kind, choice in self.names.items():
            filters = filters.with_name(kind, choice.currentData())
        for by, choice in self.ones.items():
            id = choice.currentData()
            filters = filters.with_one(by, Named(id, choice.currentText()) if id else None)
        if filters != self._filters:
            self._filters = filters
            self.changed.emit(filters)

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.first.setPlaceholderText("2026-05-03")
        self.last.setPlaceholderText("2026-05-31")
        for line in (self.first, self.last):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self.first.setAccessibleName(self.tr("First day to show"))
        self.last.setAccessibleName(self.tr("Last day to show"))
        for kind, name in (
            (Kind.PERSON, self.tr("Person to show")),
            (Kind.TOPIC, self.tr("Topic to show")),
            (Kind.TAG, self.tr("Tag to show")),
        ):
            self.names[kind].setAccessibleName(name)
        self.ones[By.STRENGTH].setAccessibleName(self.tr("Strength to show"))
        self.ones[By.GOAL].setAccessibleName(self.tr("Goal to show"))
        self.ones[By.TEMPLATE].setAccessibleName(self.tr("Guided page or look-back to show"))
        for choice in (*self.names.values(), *self.ones.values()):
            choice.addItem(self.tr("Any"), None)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(6)
        self.privacy.addItem(self.tr("Any"), None)
        for privacy in Privacy:
            self.privacy.addItem(privacy_name(privacy), privacy.value)
        self.privacy.setAccessibleName(self.tr("Who may see the pages to show"))
        for choice in (*self.names.values(), *self.ones.values(), self.privacy):
            choice.view().setAccessibleName(choice.accessibleName())

    def _lay_out(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(LowArea(inside, SHARE))
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        fields = (
            (self.tr("From"), self.first),
            (self.tr("Up to"), self.last),
            *((kind_name(kind), choice) for kind, choice in self.names.items()),
            *((limit_name(by), choice) for by, choice in self.ones.items()),
            (self.tr("Privacy"), self.privacy),
        )
        self._fields = [(labelled(name, field), field) for name, field in fields]
        for label, _ in self._fields:
            label.setWordWrap(False)
        self._place(1)

    def _place(self, columns: int) -> None:
        """As many fields beside each other; the tick box below them all."""
        self._columns = columns
        for n, (label, field) in enumerate(self._fields):
            row, column = divmod(n, columns)
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
        self._grid.addWidget(self.has_attachment, len(self._fields), 1)
        for column in range(2):
            self._grid.setColumnStretch(2 * column + 1, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where there is room: a low window has none to spare."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(WIDE) else 1
        if columns != self._columns:
            self._place(columns)


def _fill(choice: QComboBox, items: Iterable[tuple[str, str]], any_of_them: str) -> None:
    choice.clear()
    choice.addItem(any_of_them, None)
    for id, name in items:
        choice.addItem(name, id)
