"""How far a long job is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from peerbuddy.model.progress import Progress
from peerbuddy.ui.parts.labels import PlainLabel, button


class LongJob(QWidget):
    """`hear` is what the job tells its steps to; it answers whether to go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goes_on = False
        self._what = "{n}"
        self.done = 0
        self.told = PlainLabel("", "hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, name: str, what: str) -> None:
        """`what` has `{n}` for how many are done."""
        self._goes_on, self._what, self.done = True, what, 0
        self.bar.setAccessibleName(name)
        self.bar.setRange(0, 0)
        self.told.setText(name)
        self.show()
        self.stop.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, name))

    def hear(self, step: Progress) -> bool:
        self.done = step.done
        count = QLocale().toString(step.done)
        self.told.setText(self._what.format(n=count))
        if step.total:
            self.bar.setRange(0, step.total)
            self.bar.setValue(step.done)
        return self._goes_on

    def end(self) -> None:
        self.hide()

    @Slot()
    def _stop(self) -> None:
        self._goes_on = False
