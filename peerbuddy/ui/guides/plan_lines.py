"""An if–then in two lines, with its soft hints while it is written."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.plan import MAX_ACTION, MAX_CUE
from peerbuddy.model.rules.if_then import hint_words, hints
from peerbuddy.ui.guides.asked import plain
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.words_edit import line_edit


class PlanLines(QWidget):
    changed = Signal()

    def __init__(self, words: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = {check.key: plain(check.text) for check in words.goals.if_then.checks}
        self._hint_words = hint_words(words.goals)
        self.cue = line_edit(self.tr("If"), limit=MAX_CUE)
        self.action = line_edit(self.tr("then I will"), limit=MAX_ACTION)
        self.cue.setPlaceholderText(self.tr("a time, a place, a feeling, or after what"))
        self.action.setPlaceholderText(self.tr("one small action"))
        self.hint = PlainLabel("", "hint")
        self.hint.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(labelled(self.tr("If"), self.cue))
        rows.addWidget(self.cue)
        rows.addSpacing(6)
        rows.addWidget(labelled(self.tr("then I will"), self.action))
        rows.addWidget(self.action)
        rows.addWidget(self.hint)
        for line in (self.cue, self.action):
            line.textEdited.connect(self._edited)

    def show_plan(self, cue: str, action: str) -> None:
        self.cue.setText(cue)
        self.action.setText(action)
        self._look()

    @Slot()
    def _edited(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        found = hints(self.cue.text(), self.action.text(), self._hint_words)
        self.hint.say("\n".join(self._checks[hint.value] for hint in found))
