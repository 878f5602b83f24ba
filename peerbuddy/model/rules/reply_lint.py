"""Notes in the margin of a reply: what a wording may do to whoever reads it. They never stop anything.

Looked at in the moment of writing and nowhere kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart, Wish
from peerbuddy.model.reply_words import LintBook, LintRule, Rephrase
from peerbuddy.model.text import folded

THIRD_PERSON, OWN_SHARE, QUESTIONS = "RL-10", "RL-11", "RL-12"
ADVICE_ASK = "{ask}"
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)|\n")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_REST_ENDS = " \t.!?…,;:"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the notes know of the item that is answered. `names`: people of whom the writer keeps a list."""

    wishes: tuple[Wish, ...] = ()
    their_text: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarginNote:
    """It stands beside `text[start:end]` of the field. `better` takes the place of `text[first:last]`; it is
    "" where no other wording is offered."""

    rule: str
    kind: ReplyKind
    field: int
    start: int
    end: int
    first: int
    last: int
    better: str = ""


def margin_notes(parts: Iterable[ReplyPart], book: LintBook, reading: Reading) -> tuple[MarginNote, ...]:
    """In the order of the rules, for each part and field (`field` is its place in the part)."""
    parts = tuple(parts)
    return tuple(
        note
        for rule in book.rules
        if rule.off_if_wish is None or rule.off_if_wish not in reading.wishes
        for note in _notes_of(rule, parts, reading)
    )


def _notes_of(rule: LintRule, parts: tuple[ReplyPart, ...], reading: Reading) -> Iterator[MarginNote]:
    if rule.id == OWN_SHARE:
        yield from _own_share(rule, parts)
        return
    for part in parts:
        if rule.only_in is not None and part.kind is not rule.only_in:
            continue
        if rule.id == QUESTIONS:
            yield from _too_many_questions(rule, part)
            continue
        for place, field in enumerate(part.fields):
            yield from _in_field(rule, part.kind, place, field, reading)


def _in_field(
    rule: LintRule, kind: ReplyKind, place: int, field: ReplyField, reading: Reading
) -> Iterator[MarginNote]:
    plain = field.text.translate(_APOSTROPHES)
    for start, end in _marked(rule, plain, reading):
        if rule.silent_for_their_words and _is_their_word(plain[start:end], reading.their_text):
            continue
        first, last = _sentence(plain, start, end)
        better = _better(rule.rephrase, plain, start, end, last) if rule.rephrase else ""
        yield MarginNote(rule.id, kind, place, start, end, first, last, better)


def _marked(rule: LintRule, text: str, reading: Reading) -> Iterator[tuple[int, int]]:
    if rule.pattern:
        for found in _pattern(rule.pattern).finditer(text):
            lead = len(found[0]) - len(found[0].lstrip(" \t\n.!?"))
            yield found.start() + lead, found.end()
    if rule.id == THIRD_PERSON:
        for name in filter(None, reading.names):
            for found in _pattern(rf"(?<!\w){re.escape(name)}(?!\w)").finditer(text):
                yield found.span()


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def _is_their_word(marked: str, theirs: str) -> bool:
    """Whether the last word of what is marked, the name itself, stands in what the sender wrote."""
    said = {folded(word) for word in _WORD.findall(theirs)}
    words = [folded(word) for word in _WORD.findall(marked)]
    return bool(words) and words[-1] in said


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around it begins, and where it ends with its full stop."""
    first, last = 0, len(text)
    for found in _SENTENCE_END.finditer(text):
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end - 1:
            last = found.end()
            break
    while first < start and text[first].isspace():
        first += 1
    return first, last


def _better(rephrase: Rephrase, text: str, start: int, end: int, last: int) -> str:
    rest = text[end:last].strip(_REST_ENDS + "\n")
    if rephrase.frame and rest and _pattern(rephrase.frame_after).search(text[start:end]):
        return rephrase.frame.replace("{rest}", rest)
    return rephrase.text


# --- what is counted --------------------------------------------------------------------------------


def _too_many_questions(rule: LintRule, part: ReplyPart) -> Iterator[MarginNote]:
    met = 0
    for place, field in enumerate(part.fields):
        for found in re.finditer(r"\?+", field.text):
            met += 1
            if met > rule.at_most:
                first, last = _sentence(field.text, found.start(), found.end())
                yield MarginNote(rule.id, part.kind, place, first, last, first, last)
                return


def _own_share(rule: LintRule, parts: tuple[ReplyPart, ...]) -> Iterator[MarginNote]:
    """One's own story is more than half of the words, and what was heard is not said back."""
    heard = any(part.kind is ReplyKind.HEAR and _words(part) for part in parts)
    all_words = sum(map(_words, parts))
    for part in parts:
        for place, field in enumerate(part.fields):
            own = len(_WORD.findall(field.text)) if (part.kind, field.key) == _STORY else 0
            if own * 2 > all_words and not heard:
                yield MarginNote(rule.id, part.kind, place, 0, len(field.text), 0, len(field.text))


_STORY = (ReplyKind.NEAR, "story")


def _words(part: ReplyPart) -> int:
    return sum(len(_WORD.findall(field.text)) for field in part.fields)
