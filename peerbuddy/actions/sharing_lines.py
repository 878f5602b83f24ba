"""Everything that could leave in a packet of one kind, line by line. Nothing is ticked when it is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from peerbuddy.actions import check_ins, goals, helping
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.guide_text import if_then
from peerbuddy.actions.sharing_pages import (
    form_lines,
    is_sealed,
    left_out,
    open_page,
    page_lines,
)
from peerbuddy.actions.strengths import front_set, strengths
from peerbuddy.actions.uses import moments_between
from peerbuddy.model.check_in import CheckIn, show_value
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import Goal, LinkKind
from peerbuddy.model.packet import MAX_PAGES, SUMMARY_KINDS
from peerbuddy.model.pair_errors import SealedPage
from peerbuddy.model.sharing import LeftOut, Line, Source
from peerbuddy.model.summary_words import FieldType, SummaryField, SummaryKind
from peerbuddy.session import Session

A_WEEK = timedelta(days=7)


def kind_words(session: Session, kind: str) -> SummaryKind:
    """Raises BadField, ContentDamaged."""
    words = words_of_the_program(session.computer.language).summaries.kind(kind)
    if words is None or kind not in SUMMARY_KINDS:
        raise BadField("kind", "not-one-of")
    return words


def lines_of(session: Session, kind: str, source: Source) -> tuple[Line, ...]:
    """In the order of the fields; of a field that is written, one line at least, to write in.

    Raises UnknownId, UnknownGoal, SealedPage, BadField, ContentDamaged.
    """
    words = kind_words(session, kind)
    if kind == "page":
        ids = dict.fromkeys(source.entries)
        if len(ids) > MAX_PAGES:
            raise BadField("entries", "too-many", MAX_PAGES)
        return tuple(line for id in ids for line in page_lines(session, open_page(session, id)))
    found = _found(session, words, source)
    lines: list[Line] = []
    for field in words.fields:
        its = [line for line in found if line.field == field.key]
        lines += [replace(line, is_first=field.offered_first) for line in its or _own(session, kind, field)]
    return tuple(lines)


def left_out_of(session: Session, kind: str, source: Source) -> set[LeftOut]:
    """Raises UnknownId, SealedPage."""
    found: set[LeftOut] = set()
    for id in source.entries:
        found |= left_out(open_page(session, id), kind)
    if source.goal:
        found.add(LeftOut.CHECK_INS)
    return found


def _found(session: Session, words: SummaryKind, source: Source) -> tuple[Line, ...]:
    room = {field.key: field.max for field in words.fields}
    lines = [
        line for id in source.entries for line in form_lines(session, words.key, open_page(session, id), room)
    ]
    if source.goal and words.key == "goal":
        lines += _goal_lines(session, goals.read_goal(session, source.goal))
    if source.moment:
        lines += _moment_lines(session, words.key, source.moment)
    return tuple(lines)


# --- fields that no source fills --------------------------------------------------------------------


def _own(session: Session, kind: str, field: SummaryField) -> list[Line]:
    match field.type:
        case FieldType.TEXT:
            return [Line(field.key, field.key, field.starter, can_change=True)]
        case FieldType.STRENGTHS:
            labels = _front(session) if kind == "mirror" else _lately(session) or _front(session)
            return [Line(f"{field.key}:{label}", field.key, label) for label in labels]
        case FieldType.MAP:
            return [*_leaning_on(session, field.key), Line(field.key, field.key, can_change=True)]
        case FieldType.FLAG:
            return [] if kind == "goal" else [Line(field.key, field.key)]
        case _:
            return []


def _front(session: Session) -> tuple[str, ...]:
    front = front_set(session)
    known = strengths(session)
    return tuple(one.label for id, one in known.items() if front and id in front.strengths)


def _lately(session: Session) -> tuple[str, ...]:
    """Strengths used within a week, but none of a page that is sealed."""
    known = strengths(session)
    used = {
        one.evidence.strength
        for one in moments_between(session, session.today() - A_WEEK, session.today())
        if not is_sealed(session, one.entry)
    }
    return tuple(one.label for id, one in known.items() if id in used)


def _leaning_on(session: Session, field: str) -> list[Line]:
    return [
        Line(
            f"{field}:{one.id}",
            field,
            f"{one.name}: {one.good_for}" if one.good_for else one.name,
            can_change=True,
        )
        for one in helping.support_map(session)
    ]


# --- a goal, a moment -------------------------------------------------------------------------------


def _goal_lines(session: Session, goal: Goal) -> list[Line]:
    looks = check_ins.check_ins(session, goal.id, limit=1)
    words = words_of_the_program(session.computer.language)
    helped = _helped(session, looks[0]) if looks else ""
    lines = [
        _line("wish", goal.fields.wish),
        _line("where_now", _where_now(session, goal, looks[0]) if looks else ""),
        _line("helped", helped),
        *(replace(_line("obstacle", one.text), key=f"obstacle:{one.id}") for one in goal.obstacles),
        *(
            replace(_line("plan", if_then(one.cue, one.action, words)), key=f"plan:{one.id}")
            for one in goal.plans
        ),
        _line("buddy_line", goal.fields.buddy_line),
        Line("look_again", "look_again", day=goal.fields.look_again),
    ]
    flag = [Line("talk_it_through", "talk_it_through")] if goal.plans else []
    return [line for line in lines if line.text or line.day] + flag


def _line(field: str, text: str) -> Line:
    return Line(field, field, text, can_change=True)


def _where_now(session: Session, goal: Goal, look: CheckIn) -> str:
    """In the person's words, else how it moved; with the measure, if there is one."""
    book = words_of_the_program(session.computer.language).goals.check_in
    moved = next((one.label for one in book.moved if look.moved and one.key == look.moved.value), "")
    measure = look.word
    if look.value is not None and goal.fields.unit:
        measure = f"{show_value(look.value)} {goal.fields.unit}"
    return "\n".join(part for part in (look.line or moved, measure) if part)


def _helped(session: Session, look: CheckIn) -> str:
    known = strengths(session)
    assets = {one.id: one.name for one in session.vault.assets.all()}
    names = (
        known[link.target].label
        if link.kind is LinkKind.STRENGTH and link.target in known
        else assets.get(link.target, "")
        for link in look.helped
    )
    return ", ".join(name for name in names if name)


def _moment_lines(session: Session, kind: str, id: str) -> list[Line]:
    """A moment in which a strength was used. Raises UnknownId, SealedPage."""
    moment = session.vault.uses.get(id)
    if is_sealed(session, moment.entry):
        raise SealedPage
    field = {"celebrate": "happened", "weekly": "good_moment"}.get(kind)
    if field is None:
        return []
    strength = strengths(session).get(moment.evidence.strength)
    lines = [_line(field, moment.evidence.what)]
    place = "strength" if kind == "celebrate" else "strengths"
    if strength is not None:
        lines.append(Line(f"{place}:{strength.label}", place, strength.label))
    return lines
