"""Above and below a way to find strengths: a pause, the steps in words, back, and leaving without a trace."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.step_words import StepWords
from peerbuddy.ui.style import scaled


class FlowHead(QWidget):
    def __init__(self, steps: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = steps
        self.pause = button(self.tr("Pause"), "quiet")
        self.pause.setIcon(icon("pause", "accent"))
        self.pause.setIconSize(QSize(scaled(14), scaled(14)))
        self.pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.setAccessibleDescription(self.tr("What was done so far is kept"))
        key = PlainLabel(self.tr("Esc"), "key")
        key.setWordWrap(False)
        key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.pause)
        row.addWidget(key)
        row.addWidget(steps, 1)
        row.addSpacing(self.pause.sizeHint().width() + key.sizeHint().width())


class FlowFoot(QWidget):
    def __init__(self, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = PlainLabel(remark, "hint")
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = button(self.tr("Back one step"), "quiet")
        self.back.setIcon(icon("arrow-left", "accent"))
        self.back.setIconSize(QSize(scaled(14), scaled(14)))
        self.back.setToolTip(self.tr("Backspace"))
        self.forget = button(self.tr("Leave without saving"), "quiet")
        self.forget.setAccessibleDescription(self.tr("Nothing of it is kept"))
        ways = QWidget()
        row = Flow(ways, gap=12)
        for way in (self.back, self.forget):
            way.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.remark)
        column.addWidget(ways, alignment=Qt.AlignmentFlag.AlignHCenter)
