"""Look-backs: weekly, monthly, after a turning point, and what their cards read of the vault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from peerbuddy.actions import guides
from peerbuddy.actions.uses import is_sealed, moments_between
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.model.guide import LOOK_BACKS, Run
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.letter import Letter
from peerbuddy.model.month_line import MonthLine
from peerbuddy.model.strength import Moment
from peerbuddy.model.template import Card
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch

WEEK, MONTH = 7, 31
_PAGES, _LINES, _LONGEST = 60, 300, 280  # what one list of lines is made of, and how much of a line is shown
_MARKS = re.compile(r"^\s*(?:(?:#{1,6}|>|[-*+](?: \[[ xX]\])?)\s+)*")  # of Markdown, where a line begins


def list_look_backs(session: Session) -> tuple[Guide, ...]:
    """Weekly, monthly, after a turning point. Raises ContentDamaged."""
    return tuple(guides.guide_of(session, id) for id in LOOK_BACKS)


def cards_of(session: Session, look_back: str) -> tuple[Card, ...]:
    """The cards of a look-back that are due this time. Raises UnknownId, ContentDamaged."""
    return guides.guide_of(session, look_back).cards


def resume(session: Session, look_back: str) -> Run:
    """The one that was begun and not finished, else a new one. Skipping a week leaves no trace.

    Raises UnknownId, ContentDamaged.
    """
    begun = (run for run in guides.under_way(session) if run.guide == look_back)
    return next(begun, None) or guides.begin(session, look_back)


def moments_of_the_week(session: Session) -> tuple[Moment, ...]:
    """Moments in which strengths were used in the last seven days, oldest first; none of a sealed page."""
    week = moments_between(session, session.today() - timedelta(WEEK - 1), session.today())
    return tuple(one for one in week if not is_sealed(session, one))


def goals_to_look_at(session: Session) -> tuple[GoalLine, ...]:
    """Active ones without a look in the last seven days first, then the other active ones."""
    since = session.today() - timedelta(WEEK - 1)
    active = session.vault.goals.lines((GoalState.ACTIVE,))
    return tuple(sorted(active, key=lambda line: line.last_look is not None and line.last_look >= since))


def goals_to_thank(session: Session) -> tuple[GoalLine, ...]:
    """Reached, let go and reshaped ones of the last month."""
    since = session.today() - timedelta(MONTH - 1)
    ended = session.vault.goals.lines((GoalState.REACHED, GoalState.LET_GO, GoalState.RESHAPED))
    return tuple(line for line in ended if line.since >= since)


def lines_of_the_month(session: Session) -> tuple[MonthLine, ...]:
    """The lines of the pages of the last 31 days, newest page first; none of a sealed page."""
    since = session.today() - timedelta(MONTH - 1)
    found: list[MonthLine] = []
    for line in session.vault.entries.page(Stretch(since, session.today(), limit=_PAGES)).lines:
        entry = session.vault.entries.get(line.id)
        if entry.privacy is Privacy.SEALED:
            continue
        found += [MonthLine(entry.id, entry.day, text) for text in lines_of_page(entry)]
    return tuple(found[:_LINES])


def lines_of_page(page: Entry) -> Iterator[str]:
    """As a look-back shows them: without their marks, and never very long."""
    texts = (_MARKS.sub("", one).strip()[:_LONGEST] for one in page.text.splitlines())
    return (text for text in texts if text)


# --- letters ----------------------------------------------------------------------------------------


def letters_that_open(session: Session) -> tuple[Letter, ...]:
    """Letters to oneself whose day has come and that nobody opened yet, oldest first."""
    return session.vault.guides.letters_that_open(session.today())


def open_letter(session: Session, id: str) -> None:
    """It was read; it is not offered again, and stands in its look-back. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.guides.open_letter(id, session.today())
