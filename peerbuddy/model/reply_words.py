"""The words of replies: their kinds with their fields, what a sender can wish back, notes in the margin."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerbuddy.model.packet import ReplyKind, Wish
from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class ReplyFieldWords:
    """`type`: text, story, lines, strength, date, flag, choice or cards. `start`: what stands in it at first.

    `max` in characters; `max_lines` and `max_words` are 0 where nothing is said of them.
    """

    key: str
    type: str
    label: str
    required: bool = False
    start: str = ""
    starters: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    max: int = 1200
    max_lines: int = 0
    max_words: int = 0


@dataclass(frozen=True, slots=True)
class ReplyKindWords:
    """`alone`: it goes with no other kind. `needs_wish`: only where the sender wished for it. `header` stands
    above it for both. `may_be_empty`: its name says enough."""

    id: str
    key: ReplyKind
    label: str
    family: str
    alone: bool
    needs_lessons: bool
    hint: str
    fields: tuple[ReplyFieldWords, ...]
    needs_wish: Wish | None = None
    may_be_empty: bool = False
    header: str = ""

    def field(self, key: str) -> ReplyFieldWords | None:
        return next((one for one in self.fields if one.key == key), None)


@dataclass(frozen=True, slots=True)
class AfterReply:
    """Two private offers once an answer was given. `tag`: of the page that the second one becomes."""

    bring: str
    took: str
    tag: str


@dataclass(frozen=True, slots=True)
class ReplyBook:
    """`order`: rows of kinds, in which the parts of one reply stand. `preselected`: by kind of packet."""

    kinds: tuple[ReplyKindWords, ...]
    at_most_kinds: int
    order: tuple[tuple[ReplyKind, ...], ...]
    wish_question: str
    wishes: tuple[Option, ...]
    kind_for_wish: dict[Wish, ReplyKind]
    default_wish: dict[str, tuple[Wish, ...]]
    preselected: dict[str, ReplyKind]
    after_reply: AfterReply
    gentler: str
    on_opening: tuple[Option, ...]

    def kind(self, key: ReplyKind) -> ReplyKindWords:
        return next(one for one in self.kinds if one.key == key)


@dataclass(frozen=True, slots=True)
class Rephrase:
    """Another wording for a sentence. `frame` takes the rest of it as {rest} where what was marked ends as
    `frame_after` says; else `text` stands there."""

    label: str
    text: str
    frame: str = ""
    frame_after: str = ""


@dataclass(frozen=True, slots=True)
class LintRule:
    """What a note in the margin looks for, and what it says. `flag` and `passes` are sentences for tests.

    `off_if_wish`: silent where the sender wished for that. `only_in`: a kind of reply. `at_most`: how many
    questions. `silent_for_their_words`: silent for a word that the sender used.
    """

    id: str
    note: str
    why: str
    pattern: str = ""
    flag: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()
    off_if_wish: Wish | None = None
    only_in: ReplyKind | None = None
    at_most: int = 0
    silent_for_their_words: bool = False
    rephrase: Rephrase | None = None


@dataclass(frozen=True, slots=True)
class LintBook:
    """Without rules there are no notes: a language that nobody wrote any for has none."""

    language: str = ""
    rules: tuple[LintRule, ...] = field(default=())
