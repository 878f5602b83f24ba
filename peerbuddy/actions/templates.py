"""Guided pages T-1 to T-8: which are offered, and another door where one page comes again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from peerbuddy.actions import guides
from peerbuddy.actions.content import same_topics, words_of_the_program
from peerbuddy.actions.switches import is_on
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.model.guide import FREE_PAGE, Answer
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.rules.boundary import touched
from peerbuddy.model.switch import Switch
from peerbuddy.model.template import RepeatDoor
from peerbuddy.model.text import folded
from peerbuddy.session import Session

BEEN_THERE = "T-8"
STORIES_OFFERED = 5
_DOOR_SHOWN = "repeat_door_shown"


def list_templates(session: Session) -> tuple[Guide, ...]:
    """In the order of the content; one that has to be opted in to only when it was. Raises ContentDamaged."""
    offered = is_on(session, Switch.FREE_PAGE)
    ids = [
        one.id
        for one in words_of_the_program(session.computer.language).templates.templates
        if offered or not one.opt_in
    ]
    return tuple(guides.guide_of(session, id) for id in ids)


def been_there_parts(session: Session, entry: str) -> dict[str, Answer]:
    """The parts of a page made with T-8, by the keys of its cards; empty for any other page."""
    run = session.vault.guides.of_entry(entry)
    return run.answers if run and run.guide == BEEN_THERE else {}


def been_there_stories(session: Session, *, not_about: Iterable[str] = ()) -> tuple[str, ...]:
    """What was lived and what helped, of the latest pages made with T-8, as far as they are not sealed and
    not about any of these topics."""
    left_out = tuple(not_about)
    ids = session.vault.guides.finished_since(BEEN_THERE, datetime.fromtimestamp(0, UTC))[:STORIES_OFFERED]
    stories: list[str] = []
    for id in ids:
        entry = session.vault.entries.get(id)
        is_about = touched((*entry.topics, *entry.tags), left_out, same_topics())
        if entry.privacy is not Privacy.SEALED and not is_about:
            parts = been_there_parts(session, id)
            told = (parts[key].text.strip() for key in ("lived", "helped") if key in parts)
            stories.append("\n".join(filter(None, told)))
    return tuple(filter(None, stories))


def repeat_door(session: Session) -> RepeatDoor | None:
    """Another door, once, after so many free pages about the same topic or tag within a few days.

    Only the person's own topics and tags are looked at, never a text. Raises ContentDamaged.
    """
    door = guides.guide_of(session, FREE_PAGE).repeat_door
    if door is None or not _may_show(session, door.days):
        return None
    since = session.now() - timedelta(days=door.days)
    ids = session.vault.guides.finished_since(FREE_PAGE, since)
    about: Counter[str] = Counter()
    for id in ids:
        about.update(_about(session.vault.entries.get(id)))
    return door if any(count >= door.times for count in about.values()) else None


def close_repeat_door(session: Session) -> None:
    """It was seen: it does not come again for as many days as it looks back."""
    with session.vault.transaction():
        session.vault.settings.set(_DOOR_SHOWN, str(session.today().toordinal()))


def _may_show(session: Session, days: int) -> bool:
    shown = session.vault.settings.number(_DOOR_SHOWN, 0)
    return not shown or abs(session.today().toordinal() - shown) > days


def _about(entry: Entry) -> set[str]:
    return {folded(name) for name in (*entry.topics, *entry.tags)}
