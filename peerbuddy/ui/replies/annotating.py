"""Which notes stand beside which part of a reply: worked out at every key and nowhere kept."""

from __future__ import annotations

from peerbuddy.model.packet import ReplyPart
from peerbuddy.model.reply import Composing
from peerbuddy.model.reply_words import LintBook, LintRule
from peerbuddy.model.rules.reply_lint import MarginNote, Reading, margin_notes

Noted = tuple[MarginNote, LintRule]


class Annotating:
    """`keep`: the words stay as they are, from the beginning of their sentence. Their note does not come
    again while they stand so, however the sentence goes on."""

    def __init__(self, book: LintBook) -> None:
        self._book = book
        self._kept: set[tuple[str, str]] = set()

    def has_rules(self) -> bool:
        return bool(self._book.rules)

    def forget(self) -> None:
        self._kept.clear()

    def keep(self, rule: str, words: str) -> None:
        self._kept.add((rule, words))

    def notes(self, parts: tuple[ReplyPart, ...], composing: Composing) -> tuple[tuple[Noted, ...], ...]:
        """For each part, in their order."""
        reading = Reading(composing.wishes, composing.their_text, composing.names)
        found = margin_notes(parts, self._book, reading)
        rules = {rule.id: rule for rule in self._book.rules}
        return tuple(
            tuple((note, rules[note.rule]) for note in found if self._is_of(note, part)) for part in parts
        )

    def _is_of(self, note: MarginNote, part: ReplyPart) -> bool:
        if note.kind is not part.kind or note.field >= len(part.fields):
            return False
        text = part.fields[note.field].text
        return note.end <= len(text) and (note.rule, text[note.first : note.end]) not in self._kept
