"""What the content says of an agreement: its pages, their fixed promises, and each answer as a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class PartWords:
    """`says`: sentences by the key of an answer; `some`, `none`, `yes` where it is not one of several. There
    {value} stands for what was written, {name} for whose it is."""

    key: str
    label: str
    says: dict[str, str]
    options: tuple[Option, ...] = ()
    levels: tuple[Option, ...] = ()
    default: str = ""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TwoSentences:
    true: str
    false: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """`short`: as it stands in a list. `core`: a promise that nobody can take out, and why."""

    key: str
    title: str
    short: str
    parts: tuple[PartWords, ...]
    core: str = ""
    why_fixed: str = ""
    comprehension: TwoSentences | None = None


@dataclass(frozen=True, slots=True)
class HeldWords:
    title: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PushingWords:
    """The page for when somebody pushes."""

    signs: tuple[str, ...]
    words: tuple[str, ...]
    ways_out: tuple[str, ...]
    others_to_tell: tuple[str, ...]
    keep: str


@dataclass(frozen=True, slots=True)
class AgreementBook:
    """`between`: {one}, {other} and {made_on} of whom and since when. `unnamed`: for
    whoever has no name yet. `states` as in `model/rules/agreement_states.py`."""

    purpose: str
    beside_professional_help: str
    between: str
    unnamed: str
    fields: tuple[PageWords, ...]
    states: tuple[str, ...]
    renewal_questions: tuple[str, ...]
    pause_after_due_days: int
    pause_text: str
    held: HeldWords
    when_somebody_pushes: PushingWords

    def page(self, key: str) -> PageWords:
        return next(one for one in self.fields if one.key == key)

    def part(self, page: str, key: str) -> PartWords:
        return next(one for one in self.page(page).parts if one.key == key)
