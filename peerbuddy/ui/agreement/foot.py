"""The ways on below a page: back, something else, and on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from peerbuddy.model.agreement_page import Stage
from peerbuddy.ui import icons
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.style import scaled

WIDTH = 760


class Foot(QWidget):
    """What the buttons are called hangs on what there is to do; `on` is filled where it is the page's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = button(self.tr("Previous page"), tall=True)
        self.back.setToolTip(self.tr("Alt+Up"))
        self.change = button("", tall=True)
        self.on = button("", tall=True)
        self.on.setToolTip(self.tr("Alt+Down"))
        inner = QWidget()
        inner.setMaximumWidth(scaled(WIDTH))
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.change)
        row.addWidget(self.on)
        across = QHBoxLayout(self)
        across.setContentsMargins(28, 12, 28, 26)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)

    def show_stage(self, stage: Stage, *, at_first: bool, at_last: bool, may_change: bool) -> None:
        self.back.setEnabled(not at_first)
        says_the_same = stage is Stage.WRITE and at_last  # as `on` does there
        self.change.setVisible(may_change and not says_the_same)
        self.change.setText(self._change(stage))
        self._say_on(stage, at_last=at_last)
        self.on.setVisible(stage in (Stage.ANSWER, Stage.WRITE) or not at_last)

    def _change(self, stage: Stage) -> str:
        if stage is Stage.WRITE:
            return self.tr("To the signature")
        return self.tr("Change this page")

    def _say_on(self, stage: Stage, *, at_last: bool) -> None:
        if stage is Stage.ANSWER:
            self.on.setText(self.tr("Fine with me"))
        elif stage is Stage.WRITE and at_last:
            self.on.setText(self.tr("To the signature"))
        else:
            self.on.setText(self.tr("Next page"))
        _fill(self.on, is_filled=stage in (Stage.ANSWER, Stage.WRITE))


def _fill(made: QPushButton, *, is_filled: bool) -> None:
    made.setProperty("kind", "primary" if is_filled else "")
    made.style().unpolish(made)
    made.style().polish(made)
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    directions = Qt.LayoutDirection  # against the window: the arrow stands behind the words
    made.setLayoutDirection(directions.LeftToRight if mirrored else directions.RightToLeft)
    made.setIcon(
        icons.icon("arrow-left" if mirrored else "arrow-right", "on_accent" if is_filled else "text2")
    )
    made.setIconSize(QSize(16, 16))
