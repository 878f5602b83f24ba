"""Where limits of the list are chosen: days, a tag, pages with a picture, who may see them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from peerbuddy.actions import journal
from peerbuddy.model.entry import Privacy
from peerbuddy.ui.dates import first_day_of, last_day_of
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.filters import Filters, privacy_name
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import labelled
from peerbuddy.ui.parts.tick_box import TickBox


class FilterPanel(QWidget):
    """Every change counts at once."""

    changed = Signal(object)  # Filters
    not_a_day = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._filters = Filters()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.tag, self.privacy = CalmComboBox(), CalmComboBox()
        self.has_attachment = TickBox(self.tr("With a picture"))
        self._set_up()
        self._lay_out()
        for line in (self.first, self.last):
            line.editingFinished.connect(self._look)
        for choice in (self.tag, self.privacy):
            choice.currentIndexChanged.connect(self._look)
        self.has_attachment.toggled.connect(self._look)

    def show_filters(self, filters: Filters) -> None:
        """As they are now, without telling anybody."""
        self._filters = filters
        parts = (self.first, self.last, self.tag, self.privacy, self.has_attachment)
        blockers = [QSignalBlocker(part) for part in parts]
        self.first.setText(filters.first.isoformat() if filters.first else "")
        self.last.setText(filters.last.isoformat() if filters.last else "")
        self._show_tag()
        self.privacy.setCurrentIndex(max(0, self.privacy.findData(filters.privacy and filters.privacy.value)))
        self.has_attachment.setChecked(filters.has_attachment)
        del blockers

    def showEvent(self, event: QShowEvent) -> None:
        self._jobs.run(journal.tag_names, then=self._show_tags)
        super().showEvent(event)

    def _show_tags(self, names: tuple[str, ...]) -> None:
        blocker = QSignalBlocker(self.tag)
        while self.tag.count() > 1:
            self.tag.removeItem(1)
        for name in names:
            self.tag.addItem(name, name)
        self._show_tag()
        del blocker

    def _show_tag(self) -> None:
        if self._filters.tag and self.tag.findData(self._filters.tag) < 0:
            self.tag.addItem(self._filters.tag, self._filters.tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(self._filters.tag)))

    @Slot()
    def _look(self) -> None:
        first, last = self.first.text().strip(), self.last.text().strip()
        begin, end = first_day_of(first), last_day_of(last)
        if (first and begin is None) or (last and end is None):
            self.not_a_day.emit()
            return
        chosen = self.privacy.currentData()  # Qt gives it back as a plain text
        privacy = Privacy(chosen) if chosen else None
        filters = Filters(begin, end, self.tag.currentData(), self.has_attachment.isChecked(), privacy)
        if filters != self._filters:
            self._filters = filters
            self.changed.emit(filters)

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.first.setPlaceholderText("1664-05-03")
        self.last.setPlaceholderText("1664-05-31")
        for line in (self.first, self.last):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self.first.setAccessibleName(self.tr("First day to show"))
        self.last.setAccessibleName(self.tr("Last day to show"))
        self.tag.addItem(self.tr("Any"), None)
        self.tag.setAccessibleName(self.tr("Tag to show"))
        self.tag.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tag.setMinimumContentsLength(6)
        self.privacy.addItem(self.tr("Any"), None)
        for privacy in Privacy:
            self.privacy.addItem(privacy_name(privacy), privacy.value)
        self.privacy.setAccessibleName(self.tr("Who may see the pages to show"))
        for choice in (self.tag, self.privacy):
            choice.view().setAccessibleName(choice.accessibleName())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        rows = (
            (self.tr("From"), self.first),
            (self.tr("Up to"), self.last),
            (self.tr("Tag"), self.tag),
            (self.tr("Privacy"), self.privacy),
        )
        for row, (name, field) in enumerate(rows):
            label = labelled(name, field)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.has_attachment, len(rows), 1)
        grid.setColumnStretch(1, 1)
