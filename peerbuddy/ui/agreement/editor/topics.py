"""Topics that are off limits: each with how far, and a few to begin with at a press."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.agreement import Level, OffLimit
from peerbuddy.model.agreement_words import PartWords
from peerbuddy.ui import icons
from peerbuddy.ui.agreement.editor.part import PartEdit
from peerbuddy.ui.help.sub_page import capitalised
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import line_edit

MOST, LENGTH = 24, 64


class TopicsPart(PartEdit):
    def __init__(self, words: PartWords, value: tuple[OffLimit, ...], known: tuple[str, ...]) -> None:
        super().__init__(words.label)
        self._words = words
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.topics: list[TopicRow] = []
        self.add = button(QCoreApplication.translate("agreement", "Add a topic"))
        self.add.setIcon(icons.icon("plus"))
        self.add.clicked.connect(self._add_empty)
        self.rows.addLayout(self._column)
        row = Flow(gap=8)
        row.addWidget(self.add)
        self.rows.addLayout(row)
        self.suggested = self._suggest(known)
        for one in value:
            self._add_row(one)
        self._look()

    def value(self) -> tuple[OffLimit, ...]:
        return tuple(found for row in self.topics if (found := row.value()))

    def _suggest(self, known: tuple[str, ...]) -> dict[str, QPushButton]:
        found: dict[str, QPushButton] = {}
        flow = Flow(gap=6)
        told = QCoreApplication.translate("agreement", "Add the topic: {topic}")
        for topic in known:
            made = button(topic.replace("&", "&&"), "chip")
            made.setAccessibleName(told.format(topic=topic))
            made.clicked.connect(partial(self._take, topic))
            found[topic] = made
            flow.addWidget(made)
        self.rows.addLayout(flow)
        hint = QCoreApplication.translate(
            "agreement", "A page that names no topic cannot be noticed by it, on either side."
        )
        self.rows.addWidget(PlainLabel(hint, "hint"))
        return found

    @Slot()
    def _add_empty(self) -> None:
        self._add_row(OffLimit("")).line.setFocus()
        self._look()

    def _take(self, topic: str) -> None:
        self._add_row(OffLimit(topic))
        self._look()
        self.touched.emit()

    def _add_row(self, one: OffLimit) -> TopicRow:
        row = TopicRow(self._words, one)
        row.touched.connect(self._look)
        row.touched.connect(self.touched)
        row.gone.connect(partial(self._remove, row))
        self.topics.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: TopicRow) -> None:
        self.topics.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._look()
        self.add.setFocus()
        self.touched.emit()

    @Slot()
    def _look(self) -> None:
        there = {one.topic.casefold() for one in self.value()}
        for topic, made in self.suggested.items():
            made.setVisible(topic.casefold() not in there)
        self.add.setEnabled(len(self.topics) < MOST)


class TopicRow(QWidget):
    touched = Signal()
    gone = Signal()

    def __init__(self, words: PartWords, one: OffLimit) -> None:
        super().__init__()
        self.line = line_edit(QCoreApplication.translate("agreement", "Topic"), limit=LENGTH)
        self.line.setText(one.topic)
        levels = [(level.key, capitalised(level.label)) for level in words.levels]
        self.level = OneOf(
            QCoreApplication.translate("agreement", "How far"), levels, pills=True, may_be_none=False
        )
        self.level.set_key(one.level.value)
        self.remove = button("", "bare")
        self.remove.setIcon(icons.icon("x"))
        self.remove.setAccessibleName(QCoreApplication.translate("agreement", "Take this topic away"))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.line, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.level)
        self.line.textEdited.connect(self.touched)
        self.level.chosen.connect(self.touched)
        self.remove.clicked.connect(self.gone)

    def value(self) -> OffLimit | None:
        topic = self.line.text().strip()
        return OffLimit(topic, Level(self.level.key())) if topic else None
