"""Two short pages on answering: how far one came, what was practised, the line taken along. It all stays."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import helping
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model import lesson as model
from peerbuddy.model import limited
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.lesson import MAX_LINE, MAX_PRACTICE, Lesson, LessonNotes, LessonState, LessonsView
from peerbuddy.session import Session

_FURTHER = (LessonState.NOT_YET, LessonState.DECLARED, LessonState.LOOKED, LessonState.PRACTISED)


def lesson(session: Session, id: str) -> tuple[Lesson, LessonNotes]:
    """Raises UnknownId, ContentDamaged."""
    book = words_of_the_program(session.computer.language).lessons
    found = next((one for one in book.lessons if one.id == id), None)
    if found is None:
        raise UnknownId
    return found, session.vault.lessons.get(id)


def all_lessons(session: Session) -> tuple[tuple[Lesson, LessonNotes], ...]:
    """In the order of the content. Raises ContentDamaged."""
    book = words_of_the_program(session.computer.language).lessons
    return tuple((one, session.vault.lessons.get(one.id)) for one in book.lessons)


def looked_through(session: Session, id: str) -> LessonNotes:
    """Raises UnknownId."""
    return _reach(session, id, LessonState.LOOKED)


def keep_practice(session: Session, notes: LessonNotes) -> LessonNotes:
    """What was written and chosen while practising, and the line taken along. Raises UnknownId, BadField."""
    _, before = lesson(session, notes.id)
    said = tuple((key, limited.lines("practice", text, MAX_PRACTICE)) for key, text in notes.practice)
    kept = replace(
        before, practice=said, choices=notes.choices, line=limited.line("line", notes.line, MAX_LINE)
    )
    if any(text for _, text in said):
        kept = replace(kept, state=_further(before.state, LessonState.PRACTISED))
    with session.vault.transaction():
        session.vault.lessons.keep(kept, session.now())
    return kept


def declare(session: Session) -> None:
    """I've had comparable training: what the lessons open is open."""
    for one, notes in all_lessons(session):
        if notes.state is LessonState.NOT_YET:
            _reach(session, one.id, LessonState.DECLARED)


def opens_replies(session: Session) -> bool:
    """Whether the kinds of reply that wait for the lessons are open. Raises ContentDamaged."""
    gate = words_of_the_program(session.computer.language).lessons.gate
    return model.opens_replies(session.vault.lessons.all(), gate)


def lines_taken(session: Session) -> tuple[str, ...]:
    """The lines that stand beside an answer."""
    return tuple(one.line for one in session.vault.lessons.all() if one.line)


def where_to_turn(session: Session) -> tuple[str, ...]:
    """One line for each number and person that one wrote down for help: beside L6, and for an answer."""
    cards = (" · ".join(filter(None, (one.name, one.number))) for one in helping.own_cards(session))
    people = (" · ".join(filter(None, (one.name, one.reach))) for one in helping.my_people(session))
    return (*cards, *people)


def lessons_view(session: Session) -> LessonsView:
    """All that the pages show. Raises ContentDamaged."""
    return LessonsView(all_lessons(session), where_to_turn(session))


def _reach(session: Session, id: str, state: LessonState) -> LessonNotes:
    _, before = lesson(session, id)
    after = replace(before, state=_further(before.state, state))
    if after != before:
        with session.vault.transaction():
            session.vault.lessons.keep(after, session.now())
    return after


def _further(one: LessonState, other: LessonState) -> LessonState:
    return max(one, other, key=_FURTHER.index)
