"""The fields of one page of the agreement: what both share, and what I say for myself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, dataclass, fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.agreement import Agreement, Side, Travel
from peerbuddy.model.agreement_record import OF_EACH, SHARED
from peerbuddy.model.agreement_words import PageWords, PartWords
from peerbuddy.model.packet import ReplyKind
from peerbuddy.ui.agreement.editor.fields import (
    ChoicePart,
    DaysPart,
    FlagPart,
    LinesPart,
    SomePart,
    WordsPart,
    options_of,
)
from peerbuddy.ui.agreement.editor.part import PartEdit
from peerbuddy.ui.agreement.editor.please_do import PleaseDoPart
from peerbuddy.ui.agreement.editor.topics import TopicsPart

_LIMITS: dict[str, Field[Any]] = {part.name: part for part in (*fields(Agreement), *fields(Side))}


@dataclass(frozen=True, slots=True)
class Suggestions:
    """`topics`: names to begin with. `lessons`: (key, title) of those that can be shown."""

    topics: tuple[str, ...] = ()
    lessons: tuple[tuple[str, str], ...] = ()


class PageEditor(QWidget):
    """`into` puts what is written here into an agreement; the rest of it stays."""

    touched = Signal()

    def __init__(self, page: PageWords, words: Agreement, me: bytes, known: Suggestions) -> None:
        super().__init__()
        self._me = me
        self.shared: dict[str, PartEdit] = {}
        self.mine: dict[str, PartEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in page.parts:
            shared = SHARED.get(page.key, {}).get(part.key)
            name = (shared or OF_EACH[page.key][part.key]).name
            value = getattr(words if shared else words.side(me), name)
            made = _edit(part, name, value, known)
            (self.shared if shared else self.mine)[name] = made
            made.touched.connect(self.touched)
            column.addWidget(made)

    def into(self, words: Agreement) -> Agreement:
        own = replace(words.side(self._me), **{name: edit.value() for name, edit in self.mine.items()})
        shared = {name: edit.value() for name, edit in self.shared.items()}
        return replace(words.with_side(own), **shared)


def _edit(part: PartWords, name: str, value: Any, known: Suggestions) -> PartEdit:
    special = _special(part, name, value, known)
    if special is not None:
        return special
    if isinstance(value, bool):
        return FlagPart(part, value)
    if part.options:
        return ChoicePart(part, value)
    return WordsPart(part, value, _LIMITS[name].metadata["most"])


def _special(part: PartWords, name: str, value: Any, known: Suggestions) -> PartEdit | None:
    limits = _LIMITS[name].metadata
    makers: dict[str, Callable[[], PartEdit]] = {
        "off_limits": lambda: TopicsPart(part, value, known.topics),
        "please_do": lambda: PleaseDoPart(part, value),
        "welcome": lambda: SomePart(part, value, ReplyKind, options_of(part)),
        "travel": lambda: SomePart(part, value, Travel, options_of(part)),
        "lessons": lambda: SomePart(part, value, None, list(known.lessons)),
        "together": lambda: LinesPart(part, value, (limits["most"], limits["each"])),
        **{days: lambda: DaysPart(part, value, may_be_none=True) for days in ("sign_days", "reply_days")},
        "after_end_days": lambda: DaysPart(part, value, may_be_none=False),
    }
    return makers[name]() if name in makers else None
