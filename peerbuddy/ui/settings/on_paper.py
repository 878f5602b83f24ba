"""Which days go on paper or into a PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.model.printed import PrintChoice
from peerbuddy.ui.dates import first_day_of, last_day_of
from peerbuddy.ui.keys import named
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar


class OnPaper(QWidget):
    """An empty line is the beginning, or the end, of the journal."""

    print_wanted = Signal(object)  # PrintChoice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.go = button(self.tr("Look at the first sheet"))
        self.notice = NoticeBar(self)
        self._lay_out()
        self.go.clicked.connect(self._begin)
        for line in (self.first, self.last):
            line.returnPressed.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        first, last = self.first.text().strip(), self.last.text().strip()
        begin, end = first_day_of(first), last_day_of(last)
        if (first and begin is None) or (last and end is None):
            self.notice.show_notice(
                self.tr("A day looks like 2026-05-03; a month like 2026-05 or a year is enough.")
            )
            return
        self.notice.clear()
        self.print_wanted.emit(PrintChoice(first=begin, last=end))

    def _lay_out(self) -> None:
        explain = PlainLabel(
            self.tr(
                "The pages of some days, or of all of them. Single pages are printed from the journal:"
                " choose them in the list, or press {keys} for the one that is open."
            ).format(keys=named("print").shown_keys()),
            "hint",
        )
        self.first.setPlaceholderText("2026-05-03")
        self.last.setPlaceholderText("2026-05-31")
        self.first.setAccessibleName(self.tr("First day to print"))
        self.last.setAccessibleName(self.tr("Last day to print"))
        days = QGridLayout()
        days.setHorizontalSpacing(8)
        days.setVerticalSpacing(6)
        for row, (name, line) in enumerate(((self.tr("From"), self.first), (self.tr("Up to"), self.last))):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            label = labelled(name, line)
            label.setWordWrap(False)
            days.addWidget(label, row, 0)
            days.addWidget(line, row, 1)
        days.setColumnStretch(1, 1)
        start = QHBoxLayout()
        start.addWidget(self.go)
        start.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(explain)
        column.addLayout(days)
        column.addLayout(start)
