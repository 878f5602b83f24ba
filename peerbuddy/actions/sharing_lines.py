"""Everything that could leave in a packet of one kind, line by line. Nothing is ticked when it is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from peerbuddy.actions import goals, helping
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.sharing_goals import goal_lines, said
from peerbuddy.actions.sharing_pages import form_lines, left_out, open_page, page_lines, topics_of
from peerbuddy.actions.strengths import front_set, strengths
from peerbuddy.actions.uses import is_sealed, moments_between
from peerbuddy.model.errors import BadField
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
    moment = session.vault.uses.get(source.moment).entry if source.moment else None
    for id in (*source.entries, *((moment,) if moment else ())):
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
        lines += goal_lines(session, goals.read_goal(session, source.goal))
    if source.moment:
        lines += _moment_lines(session, words.key, source.moment)
    return tuple(lines)


# --- fields that no source fills --------------------------------------------------------------------


def _own(session: Session, kind: str, field: SummaryField) -> list[Line]:
    match field.type:
        case FieldType.TEXT:
            return [Line(field.key, field.key, field.starter, can_change=True)]
        case FieldType.STRENGTHS:
            used = {} if kind == "mirror" else _lately(session)
            labels = used or dict.fromkeys(_front(session), "")
            return [
                Line(f"{field.key}:{label}", field.key, label, taken_from=(page,) if page else ())
                for label, page in labels.items()
            ]
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


def _lately(session: Session) -> dict[str, str]:
    """Strengths used within a week, but none of a page that is sealed → the page it showed on; "" where one
    showed on no page. Of several pages the one that is marked with the least counts."""
    known = strengths(session)
    used: dict[str, list[str]] = {}
    for one in moments_between(session, session.today() - A_WEEK, session.today()):
        if not is_sealed(session, one):
            used.setdefault(one.evidence.strength, []).append(one.entry or "")

    def marks(page: str) -> int:
        return len(topics_of(session, (page,))) + 1 if page else 0

    return {one.label: min(used[id], key=marks) for id, one in known.items() if id in used}


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


# --- a moment ---------------------------------------------------------------------------------------


def _moment_lines(session: Session, kind: str, id: str) -> list[Line]:
    """A moment in which a strength was used, with the boundaries of the page it stands under.

    Raises UnknownId, SealedPage.
    """
    moment = session.vault.uses.get(id)
    if is_sealed(session, moment):
        raise SealedPage
    field = {"celebrate": "happened", "weekly": "good_moment"}.get(kind)
    if field is None:
        return []
    strength = strengths(session).get(moment.evidence.strength)
    lines = [said(field, moment.evidence.what, id)]
    place = "strength" if kind == "celebrate" else "strengths"
    if strength is not None:
        lines.append(Line(f"{place}:{strength.label}", place, strength.label))
    return [replace(line, entry=moment.entry or "") for line in lines]
