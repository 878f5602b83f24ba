"""Words I use: for some terms of the program the person's own word, wherever the program says them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from peerbuddy.actions import wording
from peerbuddy.computer import Computer
from peerbuddy.model.asset import MAX_WORD
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.pauses import AFTER_LAST_KEY_MS
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.style import scaled


class TermsSection(Section):
    """A line saves itself a moment after the last key; emptied, the program says its own word again."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = self.tr("Where the program says one of these, it says yours instead. Empty, it keeps its own.")
        super().__init__(computer, jobs, ask, (self.tr("Words I use"), lead), parent)
        self.lines: dict[str, QLineEdit] = {}
        self._kept: dict[str, str] = {}
        self._card = self.add_card(self.tr("Instead of"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY_MS)
        self._soon.timeout.connect(self.save)
        self.cards.rows.addStretch(1)

    def begin(self) -> None:
        self._jobs.run(wording.where_said, then=self._take_terms, otherwise=self.tell)
        self._jobs.run(wording.changed_words, then=self._show, otherwise=self.tell)

    def unsaved(self) -> tuple[Unsaved, ...]:
        day, new_id = self._computer.now().date(), self._computer.new_id
        return tuple(
            Unsaved(wording.set_own_word, (key, word), Draft(new_id(), day, f"{key}: {word}"))
            for key, word in self._changed().items()
        )

    @Slot()
    def save(self) -> None:
        self._soon.stop()
        for key, word in self._changed().items():
            self._kept[key] = word
            self._jobs.run(wording.set_own_word, key, word, otherwise=partial(self._refused, key))

    def _changed(self) -> dict[str, str]:
        words = {key: line.text().strip() for key, line in self.lines.items()}
        return {key: word for key, word in words.items() if word != self._kept.get(key, "")}

    def _refused(self, key: str, error: Exception) -> None:
        """It stays in its line, and is tried again with the next key or on leaving."""
        self._kept.pop(key, None)
        self.tell(error)

    def _take_terms(self, found: dict[str, tuple[str, ...]]) -> None:
        if tuple(found) == tuple(self.lines):
            return
        self._card.clear()
        self.lines = {}
        for key, places in found.items():
            line = line_edit(self.tr("Your word for “{term}”").format(term=key), limit=MAX_WORD, hint=key)
            line.setMinimumWidth(scaled(200))
            line.textEdited.connect(self._soon.start)
            line.editingFinished.connect(self.save)
            self.lines[key] = line
            told = self.tr("Said in: {places}").format(places=" · ".join(places))
            self._card.add(Row(key, told, line))

    def _show(self, own: dict[str, str]) -> None:
        """What is being typed stays."""
        if self._soon.isActive():
            return
        self._kept = dict(own)
        for key, line in self.lines.items():
            line.setText(own.get(key, ""))
