"""What is said of goals: their states as verbs, their days in words, the choices of the content."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.goal import GoalKind, GoalLine, GoalState
from peerbuddy.model.goal_words import GoalBook
from peerbuddy.model.wording import Option
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.own_terms import in_own_words
from peerbuddy.ui.program_words import program_words


def book() -> GoalBook:
    return program_words().goals


def capital(text: str) -> str:
    """With a large first letter: the content has its words as they stand within a sentence."""
    return text[:1].upper() + text[1:]


def options(of: Iterable[Option], keys: Iterable[str] | None = None) -> tuple[tuple[str, str], ...]:
    """Keys and words of the content; with `keys` only those, in their order."""
    labels = {one.key: in_own_words(one.label) for one in of}
    return tuple((key, labels[key]) for key in (labels if keys is None else keys))


def label(of: Iterable[Option], key: str) -> str:
    return next((in_own_words(one.label) for one in of if one.key == key), "")


def kind_name(kind: GoalKind) -> str:
    return next((one.label for one in book().kinds if one.key == kind.value), "")


def help_of(field: str) -> str:
    return next((one.help or capital(one.label) for one in book().fields if one.key == field), "")


def verb(state: GoalState, now: GoalState) -> str:
    """What a person does to bring a goal from `now` into `state`."""
    if state is GoalState.ACTIVE and now is GoalState.IDEA:
        return QCoreApplication.translate("goals", "Begin with it")
    return {
        GoalState.IDEA: QCoreApplication.translate("goals", "Back among the ideas"),
        GoalState.ACTIVE: QCoreApplication.translate("goals", "Take it up again"),
        GoalState.RESTING: QCoreApplication.translate("goals", "Rest"),
        GoalState.REACHED: QCoreApplication.translate("goals", "Reached"),
        GoalState.LET_GO: QCoreApplication.translate("goals", "Let it go"),
        GoalState.RESHAPED: QCoreApplication.translate("goals", "Reshape it"),
    }[state]


def since(state: GoalState, day: str) -> str:
    """Where the goal is, and since which day."""
    return {
        GoalState.IDEA: QCoreApplication.translate("goals", "An idea since {day}"),
        GoalState.ACTIVE: QCoreApplication.translate("goals", "Active since {day}"),
        GoalState.RESTING: QCoreApplication.translate("goals", "Resting since {day}"),
        GoalState.REACHED: QCoreApplication.translate("goals", "Reached on {day}"),
        GoalState.LET_GO: QCoreApplication.translate("goals", "Let go on {day}"),
        GoalState.RESHAPED: QCoreApplication.translate("goals", "Reshaped on {day}"),
    }[state].format(day=day)


def day_of_row(line: GoalLine, today: date) -> str:
    """The one day that a row of the list says, or nothing. It reads alike before and after it has come."""
    if line.state is GoalState.ACTIVE:
        return look_again(line.look_again, today)
    if line.state is GoalState.RESTING:
        return "" if line.wake is None else wakes(line.wake, today)
    return "" if line.state is GoalState.IDEA else since(line.state, short_day(line.since, today))


def look_again(day: date, today: date) -> str:
    return QCoreApplication.translate("goals", "Look again on {day}").format(day=short_day(day, today))


def wakes(day: date, today: date) -> str:
    return QCoreApplication.translate("goals", "Offered again on {day}").format(day=short_day(day, today))


def kind_hint(kind: GoalKind) -> str:
    return {
        GoalKind.DO: QCoreApplication.translate("goals", "Something you do, once or again and again."),
        GoalKind.REACH: QCoreApplication.translate("goals", "Something you get to, step by step."),
        GoalKind.LEARN: QCoreApplication.translate(
            "goals", "Something to come to know, or to be able to do."
        ),
        GoalKind.KEEP: QCoreApplication.translate("goals", "Something that is well, and stays so."),
        GoalKind.BECOME: QCoreApplication.translate("goals", "A direction. It has no end to reach."),
    }[kind]
