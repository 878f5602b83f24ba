"""A guided page or look-back on its way: cards that are answered one by one, each of them skippable."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, cast

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField, Damaged
from peerbuddy.model.plan import MAX_ACTION, MAX_CUE

WEEKLY, MONTHLY, TURNING_POINT = "weekly", "monthly", "turning_point"
LOOK_BACKS = (WEEKLY, MONTHLY, TURNING_POINT)
FREE_PAGE = "T-5"
MAX_ANSWER = 1_000_000
MAX_PICKS, MAX_LABEL, MAX_SAID = 60, 140, 2_000


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing picked on a card: a strength, a person, a goal, an option, a life area.

    `id` is its id or key, `label` its name as it was shown. `word` is the key chosen for it (a dial, keep /
    change / rest), `said` a few words of the person's own about it.
    """

    id: str
    label: str = ""
    word: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one card was answered with: `text`, `picks`, the key of one option, or an if–then.

    `rehearsed`: the person pictured the moment of the plan once.
    """

    text: str = ""
    picks: tuple[Pick, ...] = ()
    choice: str = ""
    cue: str = ""
    action: str = ""
    rehearsed: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.text.strip() or self.picks or self.choice or self.cue or self.action)


@dataclass(frozen=True, slots=True)
class Run:
    """A guide under way. `guide`: the id of a template, or `weekly`, `monthly`, `turning_point`.

    `card`: the place of the card that is open, from 0. `answers`: by the key of the card; what is not in it
    was skipped. A run lies in the vault only once it is kept. `entry`: the page it became.
    """

    id: str
    guide: str
    begun: datetime
    card: int = 0
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    finished: datetime | None = None
    entry: str | None = None

    def answered(self, key: str, answer: Answer) -> Run:
        """The same with this card answered; an empty answer is a skipped card. Raises BadField."""
        rest = {other: kept for other, kept in self.answers.items() if other != key}
        checked = checked_answer(answer)
        return replace(self, answers=rest if checked.is_empty else {**rest, key: checked})

    def skipped(self, key: str) -> Run:
        return self.answered(key, Answer())

    def at(self, card: int) -> Run:
        return replace(self, card=max(0, card))


def checked_answer(answer: Answer) -> Answer:
    """Raises BadField."""
    return replace(
        answer,
        text=limited.lines("text", answer.text, MAX_ANSWER),
        picks=limited.at_most("picks", tuple(map(_checked_pick, answer.picks)), MAX_PICKS),
        choice=limited.line("choice", answer.choice, MAX_LABEL),
        cue=limited.line("cue", answer.cue, MAX_CUE),
        action=limited.line("action", answer.action, MAX_ACTION),
    )


def _checked_pick(pick: Pick) -> Pick:
    return Pick(
        limited.line("pick", pick.id, MAX_LABEL),
        limited.line("pick", pick.label, MAX_LABEL),
        limited.line("pick", pick.word, MAX_LABEL),
        limited.lines("pick", pick.said, MAX_SAID),
    )


# --- as it is kept ----------------------------------------------------------------------------------


def to_json(answers: dict[str, Answer]) -> str:
    return json.dumps({key: _record(answer) for key, answer in answers.items()}, ensure_ascii=False)


def _record(answer: Answer) -> dict[str, Any]:
    record: dict[str, Any] = {
        "text": answer.text,
        "picks": [[pick.id, pick.label, pick.word, pick.said] for pick in answer.picks],
        "choice": answer.choice,
        "cue": answer.cue,
        "action": answer.action,
        "rehearsed": answer.rehearsed,
    }
    return {name: value for name, value in record.items() if value}


def from_json(text: str) -> dict[str, Answer]:
    """Raises Damaged for what this program never wrote."""
    try:
        records = cast("dict[str, dict[str, Any]]", json.loads(text))
        return {key: _answer(record) for key, record in records.items()}
    except (ValueError, TypeError, AttributeError, RecursionError, BadField):
        raise Damaged from None


def _answer(record: dict[str, Any]) -> Answer:
    picks = tuple(Pick(*(str(part) for part in pick)) for pick in record.get("picks", ()))
    parts = {name: str(record.get(name, "")) for name in ("text", "choice", "cue", "action")}
    return checked_answer(Answer(picks=picks, rehearsed=bool(record.get("rehearsed")), **parts))
