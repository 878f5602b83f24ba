"""The fields of one kind of reply: each shows what it was given and tells what stands in it now."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.packet import ReplyField
from peerbuddy.model.reply import Composing
from peerbuddy.model.reply_words import ReplyFieldWords
from peerbuddy.model.rules.replying import YES
from peerbuddy.ui.dates import to_day, to_qdate
from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit

_BEGINNING = 40  # letters of a page, to tell it by


class Field(QWidget):
    """`edits`: where words are typed, one for each line; notes in the margin mark words in them."""

    edited = Signal()

    def __init__(self, words: ReplyFieldWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.edits: list[WordsEdit] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    def texts(self) -> tuple[str, ...]:
        return tuple(edit.words() for edit in self.edits)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        for n, edit in enumerate(self.edits):
            edit.set_words(texts[n] if n < len(texts) else "")

    def said(self) -> tuple[ReplyField, ...]:
        """One for each edit, also an empty one: notes are found by their places."""
        return tuple(ReplyField(self.words.key, text) for text in self.texts())

    def first(self) -> QWidget:
        return self.edits[0]

    def _name(self) -> str:
        if not self.words.required:
            return self.words.label
        return QCoreApplication.translate("replies", "{label} (needed)").format(label=self.words.label)

    def _add_edit(self, name: str) -> WordsEdit:
        made = WordsEdit(name, limit=self.words.max, lines=1, around=8)
        made.setProperty("kind", "reply")
        made.document().setDocumentMargin(1)
        made.edited.connect(self.edited)
        self.edits.append(made)
        self.column.addWidget(made)
        return made


class TextField(Field):
    def __init__(self, words: ReplyFieldWords) -> None:
        super().__init__(words)
        self.column.addWidget(PlainLabel(self._name(), "aside"))
        self._add_edit(self._name()).setPlaceholderText(words.start or "…")


class StoryField(TextField):
    """Own words, or those of a page on something lived through, to be made shorter."""

    def __init__(self, words: ReplyFieldWords, stories: tuple[str, ...]) -> None:
        super().__init__(words)
        row = QWidget()
        flow = Flow(row, gap=6)
        self.pages = [self._page(text) for text in stories]
        for made in self.pages:
            flow.addWidget(made)
        row.setVisible(bool(stories))
        self.column.addWidget(row)

    def _page(self, story: str) -> QPushButton:
        shown = " ".join(story.split())[:_BEGINNING].rstrip()
        made = button(f"{shown}…".replace("&", "&&"), "chip")
        told = QCoreApplication.translate("replies", "Puts in what you wrote on a page: {words}")
        made.setAccessibleName(told.format(words=shown))
        made.clicked.connect(partial(self._put_in, story))
        return made

    def _put_in(self, story: str) -> None:
        """As much as there is room for; the rest stays on the page."""
        self.edits[0].insertPlainText(" ".join(story.split(" ")[: self.words.max_words or None]))
        self.edits[0].setFocus()


class LinesField(Field):
    """Up to so many lines, with words to begin with."""

    def __init__(self, words: ReplyFieldWords) -> None:
        super().__init__(words)
        self.column.addWidget(PlainLabel(self._name(), "aside"))
        for n in range(max(1, words.max_lines)):
            name = QCoreApplication.translate("replies", "{label}, {n}").format(label=words.label, n=n + 1)
            self._add_edit(name).setPlaceholderText("…")
        row = QWidget()
        flow = Flow(row, gap=6)
        self.starters = [self._starter(text) for text in words.starters]
        for made in self.starters:
            flow.addWidget(made)
        row.setVisible(bool(self.starters))
        self.column.addWidget(row)

    def _starter(self, text: str) -> QPushButton:
        made = button(text.replace("&", "&&"), "chip")
        made.setAccessibleDescription(QCoreApplication.translate("replies", "Begins a question with this"))
        made.clicked.connect(partial(self._begin_with, text.removesuffix("…") + " "))
        return made

    def _begin_with(self, text: str) -> None:
        """In the first line that is empty, else where one is writing."""
        empty = next((edit for edit in self.edits if not edit.words().strip()), self.edits[-1])
        empty.insertPlainText(text)
        empty.setFocus()


class StrengthField(Field):
    """Any name: one of the list while typing, or a strength the other one calls their own."""

    def __init__(self, words: ReplyFieldWords, names: tuple[str, ...]) -> None:
        super().__init__(words)
        self.line: QLineEdit = line_edit(self._name(), limit=words.max)
        self.line.setPlaceholderText(QCoreApplication.translate("replies", "Type a part of its name"))
        known = QCompleter(names, self.line)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(known)
        self.line.textChanged.connect(self.edited)
        self.column.addWidget(PlainLabel(self._name(), "aside"))
        self.column.addWidget(self.line)

    def texts(self) -> tuple[str, ...]:
        return (self.line.text(),)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self.line.setText(texts[0] if texts else "")

    def first(self) -> QWidget:
        return self.line


class DayOfReply(Field):
    """A day, or none: the tick says whether there is one."""

    def __init__(self, words: ReplyFieldWords, today: date) -> None:
        super().__init__(words)
        self.tick, self.day = TickBox(words.label), DayField(words.label)
        self.day.setDate(to_qdate(today).addDays(7))
        self.day.setMinimumDate(to_qdate(today))
        self.day.setEnabled(False)
        self.tick.toggled.connect(self.day.setEnabled)
        self.tick.toggled.connect(self.edited)
        self.day.dateChanged.connect(self.edited)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.tick)
        row.addWidget(self.day)
        row.addStretch(1)
        self.column.addLayout(row)

    def texts(self) -> tuple[str, ...]:
        return (to_day(self.day.date()).isoformat(),) if self.tick.isChecked() else ("",)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        day = QDate.fromString(texts[0] if texts else "", Qt.DateFormat.ISODate)
        if day.isValid():
            self.day.setDate(day)
        self.tick.setChecked(day.isValid())

    def first(self) -> QWidget:
        return self.tick


class FlagField(Field):
    def __init__(self, words: ReplyFieldWords) -> None:
        super().__init__(words)
        self.tick = TickBox(words.label)
        self.tick.toggled.connect(self.edited)
        self.column.addWidget(self.tick)

    def texts(self) -> tuple[str, ...]:
        return (YES if self.tick.isChecked() else "",)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self.tick.setChecked(YES in texts)

    def first(self) -> QWidget:
        return self.tick


class ChoiceField(Field):
    def __init__(self, words: ReplyFieldWords) -> None:
        super().__init__(words)
        self.choice = OneOf(words.label, ((one.key, one.label) for one in words.options), pills=True)
        self.choice.chosen.connect(self.edited)
        self.column.addWidget(PlainLabel(words.label, "aside"))
        self.column.addWidget(self.choice)

    def texts(self) -> tuple[str, ...]:
        return (self.choice.key(),)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self.choice.set_key(texts[0] if texts else "")

    def first(self) -> QWidget:
        return next(iter(self.choice.buttons.values()))


class CardsField(Field):
    """Numbers and people of one's own, to go with it. Without any it says where they can be written down."""

    def __init__(self, words: ReplyFieldWords, cards: tuple[str, ...]) -> None:
        super().__init__(words)
        self.some = SomeOf(words.label, ((card, card) for card in cards), at_most=words.max_lines)
        self.some.changed.connect(self.edited)
        label = labelled(words.label, self.some)
        label.set_kind("aside")
        self.column.addWidget(label)
        self.column.addWidget(self.some)
        if not cards:
            none = QCoreApplication.translate("replies", "Numbers and people from Help now can go with it.")
            self.column.addWidget(PlainLabel(none, "hint"))

    def texts(self) -> tuple[str, ...]:
        return self.some.keys()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        self.some.set_keys(texts)

    def first(self) -> QWidget:
        return next(iter(self.some.buttons.values()), self.some)


def field_for(words: ReplyFieldWords, composing: Composing, today: date) -> Field:
    match words.type:
        case "story":
            return StoryField(words, composing.stories)
        case "lines":
            return LinesField(words)
        case "strength":
            return StrengthField(words, composing.strengths)
        case "date":
            return DayOfReply(words, today)
        case "flag":
            return FlagField(words)
        case "choice":
            return ChoiceField(words)
        case "cards":
            return CardsField(words, composing.cards)
        case _:
            return TextField(words)
