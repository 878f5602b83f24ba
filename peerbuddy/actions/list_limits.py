"""What a list of pages can be limited to beside names: strengths, goals, guided pages and look-backs."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.actions import goals
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.strengths import strengths
from peerbuddy.session import Session


@dataclass(frozen=True, slots=True)
class LimitsToChoose:
    """Each with its id and what it is called, retired and finished ones too: pages keep them."""

    strengths: tuple[tuple[str, str], ...]
    goals: tuple[tuple[str, str], ...]
    templates: tuple[tuple[str, str], ...]


def limits_to_choose(session: Session) -> LimitsToChoose:
    """Raises ContentDamaged."""
    words = words_of_the_program(session.computer.language)
    books = words.look_backs
    look_backs = (
        ("weekly", books.weekly.title),
        ("monthly", books.monthly.title),
        ("turning_point", books.turning_point.title),
    )
    return LimitsToChoose(
        tuple((one.id, one.label) for one in strengths(session).values()),
        tuple((line.id, line.wish) for line in goals.list_goals(session)),
        (*((one.id, one.title) for one in words.templates.templates), *look_backs),
    )
