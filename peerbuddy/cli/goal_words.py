"""What the command line says of a goal that cannot be kept so, or cannot become what was asked."""

from __future__ import annotations

from peerbuddy.model.errors import AnswerMissing, BadField, StateNotAllowed

_FIELDS = {
    "name": "The name",
    "wish": "The wish",
    "why": "The why",
    "line": "The line",
    "value": "The value",
    "measure": "The measure",
}
_REASONS = {
    "empty": "is empty",
    "not-one-of": "is none of those there are",
    "not-a-number": "is not a number from 0 up",
    "does-not-fit": "does not fit the rest",
}


def bad_field(error: BadField) -> str:
    field = _FIELDS.get(error.field, f"The field “{error.field}”")
    if error.reason == "too-long":
        return f"{field} has at most {error.most:,} characters. Nothing was written."
    if error.reason == "too-many":
        return f"{field} holds at most {error.most:,}. Nothing was written."
    return f"{field} {_REASONS.get(error.reason, 'cannot be kept so')}. Nothing was written."


def state_not_allowed(error: StateNotAllowed) -> str:
    if not error.possible:
        return f"This goal is {error.now}, and stays so. Nothing was changed."
    *most, last = error.possible
    possible = f"{', '.join(most)} or {last}" if most else last
    return f"This goal is {error.now}; from there it can become {possible}. Nothing was changed."


def answer_missing(error: AnswerMissing) -> str:
    return f"The card “{error.card}” has no answer yet, and this page needs one. Nothing was written."
