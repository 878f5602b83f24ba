"""Fields of a page of the agreement: words, a choice, several choices, yes or no, a number of days."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.agreement_words import PartWords
from peerbuddy.ui.agreement.editor.part import PartEdit
from peerbuddy.ui.help.sub_page import capitalised
from peerbuddy.ui.parts.one_line_words import OneLineWords
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.parts.words_edit import WordsEdit

SHORT = 140  # up to here it is one line, as it is kept
_DAYS = (3, 7, 14, 30)


class WordsPart(PartEdit):
    def __init__(self, words: PartWords, value: str, most: int) -> None:
        is_line = most <= SHORT
        kind = OneLineWords if is_line else WordsEdit
        self.field = kind(words.label, limit=most, lines=1 if is_line else 2)
        self.field.set_words(value)
        if words.examples:
            self.field.setPlaceholderText(", ".join(words.examples))
        super().__init__(words.label, self.field)
        self.field.edited.connect(self.touched)

    def value(self) -> str:
        return self.field.words()


class LinesPart(PartEdit):
    """One thing a line."""

    def __init__(self, words: PartWords, value: tuple[str, ...], most: tuple[int, int]) -> None:
        lines, each = most
        self._lines, self._each = lines, each
        self.field = WordsEdit(words.label, limit=lines * (each + 1), lines=3)
        self.field.set_words("\n".join(value))
        hint = QCoreApplication.translate("agreement", "One a line, up to {n}.").format(n=lines)
        super().__init__(words.label, self.field, hint)
        self.field.edited.connect(self.touched)

    def value(self) -> tuple[str, ...]:
        typed = [line.strip()[: self._each] for line in self.field.words().split("\n")]
        return tuple(line for line in typed if line)[: self._lines]


class ChoicePart(PartEdit):
    def __init__(self, words: PartWords, value: Enum) -> None:
        self._kind = type(value)
        self.field = OneOf(words.label, options_of(words), pills=True, may_be_none=False)
        self.field.set_key(value.value)
        super().__init__(words.label, self.field)
        self.field.chosen.connect(self.touched)

    def value(self) -> Enum:
        return self._kind(self.field.key())


class SomePart(PartEdit):
    """`of`: the type of each; words where there is none."""

    def __init__(
        self, words: PartWords, value: Iterable[str], of: type[Enum] | None, options: list[tuple[str, str]]
    ) -> None:
        self._of = of
        self.field = SomeOf(words.label, options)
        self.field.set_keys(str(one) for one in value)
        super().__init__(words.label, self.field)
        self.field.changed.connect(self.touched)

    def value(self) -> tuple[object, ...]:
        return tuple(self._of(key) if self._of else key for key in self.field.keys())  # noqa: SIM118 - no dict


class FlagPart(PartEdit):
    def __init__(self, words: PartWords, value: bool) -> None:
        super().__init__("")
        self.name.hide()
        self.field = Switch(words.label)
        self.field.set_wraps()
        self.field.setChecked(value)
        self.field.setAccessibleName(words.label)
        self.rows.addWidget(self.field)
        self.field.toggled.connect(self.touched)

    def value(self) -> bool:
        return self.field.isChecked()


class DaysPart(PartEdit):
    """`may_be_none`: nothing is expected."""

    def __init__(self, words: PartWords, value: int | None, *, may_be_none: bool) -> None:
        days = sorted({*_DAYS, value} if value else _DAYS)
        options = [(str(number), _days(number)) for number in days]
        if may_be_none:
            options.insert(0, ("none", QCoreApplication.translate("agreement", "none")))
        self.field = OneOf(words.label, options, pills=True, may_be_none=False)
        self.field.set_key(str(value) if value else "none")
        super().__init__(words.label, self.field)
        self.field.chosen.connect(self.touched)

    def value(self) -> int | None:
        key = self.field.key()
        return None if key in ("none", "") else int(key)


def _days(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("agreement", "1 day")
    return QCoreApplication.translate("agreement", "{n} days").format(n=number)


def options_of(words: PartWords) -> list[tuple[str, str]]:
    return [(option.key, capitalised(option.label)) for option in words.options]
