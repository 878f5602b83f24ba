"""Guided pages: what a template asks, card by card."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.entry import Privacy
from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class Card:
    """One question. `field` is how it is answered, a key of `TemplateBook.fields`; `also` further fields.

    `what` is what a `link` opens or a `show` shows; `then` what the answer can become; minutes of the timer
    and months between two times are 0 where there are none.
    """

    key: str
    text: str
    field: str
    required: bool
    options: tuple[Option, ...] = ()
    also: tuple[str, ...] = ()
    what: str = ""
    then: str = ""
    timer_minutes: int = 0
    skip_label: str = ""
    every_months: int = 0


@dataclass(frozen=True, slots=True)
class RepeatDoor:
    """After so many times within so many days another door is offered."""

    times: int
    days: int
    text: str


@dataclass(frozen=True, slots=True)
class Template:
    """`raw` marks its page for a day after writing; `makes` is what is saved; `finish` the last word.

    `opt_in`: offered only when switched on. `order_fixed`: no card before the ones above it. `title_word`:
    the person's own word stands in the title. `empty_saves`: whether a page without an answer is saved.
    """

    id: str
    title: str
    minutes: int
    contexts: tuple[str, ...]
    opt_in: bool
    order_fixed: bool
    raw: bool
    privacy: Privacy
    makes: str
    finish: str
    steps: tuple[Card, ...]
    empty_ok: str = ""
    empty_saves: bool = True
    landing: str = ""
    repeat_door: RepeatDoor | None = None
    title_word: str = ""


@dataclass(frozen=True, slots=True)
class TemplateBook:
    """`fields`: every kind of answer with a note on it; the notes are shown to nobody."""

    every_card_has: tuple[str, ...]
    fields: dict[str, str]
    templates: tuple[Template, ...]
