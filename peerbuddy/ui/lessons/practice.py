"""Practising: a message to answer with the notes of the margin below it, or scenes with a choice each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.model.lesson import MAX_PRACTICE, Lesson, LessonNotes, Scene
from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.reply_words import LintBook
from peerbuddy.model.rules.reply_lint import ADVICE_ASK, Reading, margin_notes
from peerbuddy.model.wording import Option
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit


class Practice(QWidget):
    """What is written here stays here."""

    edited = Signal()

    def __init__(self, lesson: Lesson, lint: LintBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lint = lint
        self.answers: dict[str, WordsEdit] = {}
        self.choices: dict[str, OneOf] = {}
        self.said_to: dict[str, PlainLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        practice = lesson.practice
        self._column.addWidget(PlainLabel(practice.task, "lead"))
        self.margin = PlainLabel("", "amber")
        self.margin.hide()
        if practice.message:
            self._column.addWidget(quoted(practice.message))
            self._add_answer("", self.tr("Your answer"))
        self._column.addWidget(self.margin)
        for scene in practice.scenes:
            self._column.addWidget(self._scene(scene, practice.choices))
        self._column.addWidget(PlainLabel(practice.note, "hint"))

    def show_notes(self, notes: LessonNotes) -> None:
        said, chosen = dict(notes.practice), dict(notes.choices)
        for key, edit in self.answers.items():
            edit.set_words(said.get(key, ""))
        for key, choice in self.choices.items():
            choice.set_key(chosen.get(key, ""))
            self._say(key)
        self._annotate()

    def said(self) -> tuple[tuple[str, str], ...]:
        return tuple((key, edit.words()) for key, edit in self.answers.items())

    def chosen(self) -> tuple[tuple[str, str], ...]:
        return tuple((key, choice.key()) for key, choice in self.choices.items() if choice.key())

    def has_words(self) -> bool:
        return any(text.strip() for _, text in self.said())

    # --- its parts ----------------------------------------------------------------------------------

    def _scene(self, scene: Scene, options: tuple[Option, ...]) -> QWidget:
        made = QFrame()
        made.setProperty("kind", "card")
        inside = QVBoxLayout(made)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(PlainLabel(scene.text, "said"))
        choice = OneOf(self.tr("What fits first"), ((one.key, one.label) for one in options), pills=True)
        choice.chosen.connect(partial(self._chose, scene.key))
        self.choices[scene.key] = choice
        self._answers_of = {**getattr(self, "_answers_of", {}), scene.key: scene.answers}
        self.said_to[scene.key] = PlainLabel("", "good")
        self.said_to[scene.key].hide()
        inside.addWidget(choice)
        inside.addWidget(self.said_to[scene.key])
        self._add_answer(scene.key, self.tr("The first two sentences you would say"), inside)
        return made

    def _add_answer(self, key: str, name: str, column: QVBoxLayout | None = None) -> None:
        edit = WordsEdit(name, limit=MAX_PRACTICE, lines=2)
        edit.edited.connect(self._edited)
        self.answers[key] = edit
        for part in (labelled(name, edit), edit):
            (column or self._column).addWidget(part)

    def _chose(self, scene: str, _: str) -> None:
        self._say(scene)
        self.edited.emit()

    def _say(self, scene: str) -> None:
        """It explains whatever was chosen; nothing is right or wrong here."""
        self.said_to[scene].say(self._answers_of[scene].get(self.choices[scene].key(), ""))

    @Slot()
    def _edited(self) -> None:
        self._annotate()
        self.edited.emit()

    def _annotate(self) -> None:
        """The first note, for the one message that is answered."""
        if "" not in self.answers:
            return
        part = ReplyPart(ReplyKind.HEAR, (ReplyField("heard", self.answers[""].words()),))
        found = margin_notes((part,), self._lint, Reading())
        rules = {rule.id: rule for rule in self._lint.rules}
        said = rules[found[0].rule].note if found else ""
        self.margin.say(said.replace(ADVICE_ASK, self.tr("to be heard")))


def quoted(text: str) -> QFrame:
    """Words of somebody, as a card."""
    made = QFrame()
    made.setProperty("kind", "plain")
    column = QVBoxLayout(made)
    column.setContentsMargins(18, 14, 18, 14)
    column.addWidget(PlainLabel(text, "said"))
    return made
