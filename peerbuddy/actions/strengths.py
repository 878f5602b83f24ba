"""Strengths: the built-in ones and one's own, which are alike in everything, and the front set.

No verb gives all strengths in an order of how much they are used or meant (A-4): lists go by the order of
the content, own ones after the others by their names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.strength import (
    HUE_OF,
    Family,
    FrontSet,
    Mark,
    Pattern,
    Route,
    Strength,
    StrengthLine,
    StrengthWords,
    checked_front,
    strength_words,
)
from peerbuddy.model.strength_errors import UnknownStrength
from peerbuddy.model.text import folded
from peerbuddy.session import Session
from peerbuddy.vault.strengths import KeptStrength

SHOWS_FROM = 2  # moments


def list_strengths(session: Session, *, retired: bool = False) -> tuple[StrengthLine, ...]:
    """All that can be picked; with `retired` also those that were retired. Raises ContentDamaged."""
    front = session.vault.strengths.front_set()
    chosen: frozenset[str] = front.strengths if front else frozenset()
    return tuple(
        _line(session, one, chosen) for one in strengths(session).values() if retired or not one.is_retired
    )


def read_strength(session: Session, id: str) -> StrengthLine:
    """Also a retired one. Raises UnknownStrength, ContentDamaged."""
    front = session.vault.strengths.front_set()
    return _line(session, find_strength(session, id), front.strengths if front else frozenset())


def _line(session: Session, one: Strength, chosen: frozenset[str]) -> StrengthLine:
    shows, noticed, last = session.vault.uses.markers(one.id, moments=SHOWS_FROM)
    return StrengthLine(one, one.id in chosen, shows, noticed, last)


def strengths(session: Session) -> dict[str, Strength]:
    """Every strength by its id, retired ones too: built-in ones in the order of the content, then own ones.

    Raises ContentDamaged.
    """
    kept = session.vault.strengths.kept()
    found = {one.id: one for one in _shipped(session)}
    changed = {id: row.upon(found[id]) for id, row in kept.items() if id in found}
    own = [row.upon(None) for row in kept.values() if row.is_own]
    by_name = sorted(own, key=lambda one: (folded(one.label), one.id))
    return found | changed | {one.id: one for one in by_name}


def _shipped(session: Session) -> tuple[Strength, ...]:
    return words_of_the_program(session.computer.language).strengths.strengths


def find_strength(session: Session, id: str) -> Strength:
    """By its id. Raises UnknownStrength, ContentDamaged."""
    one = strengths(session).get(id)
    if one is None:
        raise UnknownStrength
    return one


# --- own ones and changes ---------------------------------------------------------------------------


class Words(TypedDict, total=False):
    """What can be said of a strength beside its name. `hue` 0 to 7; None is the hue of its family."""

    in_short: str
    family: Family
    too_little: str
    too_much: str
    hue: int | None
    pattern: Pattern


def add_strength(session: Session, label: str, **said: Unpack[Words]) -> Strength:
    """A strength of one's own. Raises BadStrength.

    One of the same name that was retired, or is there, is what comes back; nothing is made twice.
    """
    words = strength_words(label, **said)
    same = [one for one in strengths(session).values() if folded(one.label) == folded(words.label)]
    if same:
        return retire_strength(session, same[0].id, retired=False)
    row = KeptStrength(
        session.computer.new_id(),
        is_own=True,
        label=words.label,
        in_short=words.in_short,
        family=words.family.value,
        too_little=words.too_little,
        too_much=words.too_much,
        hue=words.hue,
        pattern=words.pattern.value,
    )
    with session.vault.transaction():
        session.vault.strengths.keep(row)
    return row.upon(None)


def change_strength(
    session: Session, id: str, *, label: str | None = None, **said: Unpack[Words]
) -> Strength:
    """Other words for any strength; what is not given stays. A built-in one given "" has its own words again.

    Raises UnknownStrength, BadStrength, ContentDamaged.
    """
    row, shipped = _row(session, id)
    before = row.upon(shipped)
    under = shipped or Strength(id, before.label, Family.OWN)
    hue = said.get("hue")
    words = strength_words(
        _given(label, before.label, under.label),
        in_short=_given(said.get("in_short"), before.in_short, under.in_short),
        family=said.get("family", before.family),
        too_little=_given(said.get("too_little"), before.too_little, under.too_little),
        too_much=_given(said.get("too_much"), before.too_much, under.too_much),
        hue=before.hue if hue is None else hue,
        pattern=said.get("pattern", before.pattern),
    )
    return _keep(session, _changed(row, words, shipped), shipped)


def _changed(row: KeptStrength, words: StrengthWords, shipped: Strength | None) -> KeptStrength:
    """Of a built-in strength only what differs is kept: the rest follows the language."""
    return replace(
        row,
        label=_unless(words.label, shipped and shipped.label),
        in_short=_unless(words.in_short, shipped and shipped.in_short),
        family=_unless(words.family.value, shipped and shipped.family.value),
        too_little=_unless(words.too_little, shipped and shipped.too_little),
        too_much=_unless(words.too_much, shipped and shipped.too_much),
        hue=None if shipped and shipped.hue == words.hue else words.hue,
        pattern=_unless(words.pattern.value, shipped and shipped.pattern.value),
    )


def _given(new: str | None, before: str, shipped: str) -> str:
    return before if new is None else new.strip() or shipped


def _unless(value: str, shipped: str | None) -> str:
    return "" if value == shipped else value


def knows_or_takes(session: Session, id: str, own_label: str) -> bool:
    """Whether there is such a strength; with a name it becomes one of one's own. Inside a transaction."""
    if id in strengths(session):
        return True
    if own_label:
        hue = HUE_OF[Family.OWN]
        row = KeptStrength(id, is_own=True, label=own_label, family=Family.OWN.value, hue=hue)
        session.vault.strengths.keep(row)
    return bool(own_label)


def set_mark(session: Session, id: str, mark: Mark, *, on: bool) -> Strength:
    """One of the three switches of a strength. Raises UnknownStrength, ContentDamaged."""
    row, shipped = _row(session, id)
    marks = row.marks | {mark} if on else row.marks - {mark}
    return _keep(session, replace(row, marks=marks), shipped)


def retire_strength(session: Session, id: str, *, retired: bool = True) -> Strength:
    """Out of every picker, or back in; pages and moments keep it. Raises UnknownStrength, ContentDamaged."""
    row, shipped = _row(session, id)
    when = (row.retired or session.now()) if retired else None
    if row.retired == when:
        return row.upon(shipped)
    return _keep(session, replace(row, retired=when), shipped)


def _row(session: Session, id: str) -> tuple[KeptStrength, Strength | None]:
    """What is kept of it, and the built-in strength below if it is one. Raises UnknownStrength."""
    shipped = next((one for one in _shipped(session) if one.id == id), None)
    row = session.vault.strengths.find(id)
    if row is None and shipped is None:
        raise UnknownStrength
    return row or KeptStrength(id, is_own=False), shipped


def _keep(session: Session, row: KeptStrength, shipped: Strength | None) -> Strength:
    with session.vault.transaction():
        session.vault.strengths.keep(row)
    return row.upon(shipped)


# --- the front set ----------------------------------------------------------------------------------


def front_set(session: Session) -> FrontSet | None:
    """The one chosen last, None before any was."""
    return session.vault.strengths.front_set()


def front_sets(session: Session) -> tuple[FrontSet, ...]:
    """All that were chosen, the last one first, for then and now."""
    return session.vault.strengths.front_sets()


def choose_front(session: Session, ids: frozenset[str], *, route: Route = Route.BY_HAND) -> FrontSet:
    """Five to seven strengths to lean on, from today on. Raises BadFrontSet, UnknownStrength."""
    known = strengths(session)
    if not checked_front(ids) <= known.keys():
        raise UnknownStrength
    front = FrontSet(session.today(), ids, route)
    with session.vault.transaction():
        session.vault.strengths.choose_front(front)
    return front
