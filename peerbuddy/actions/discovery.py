"""Ways to find one's strengths: the card sort and three stories, both kept until they are finished or left.

The rules of the cards are pure and quick (`model/rules/card_sort.py`): a view works with the value and lets
it be kept after each step.
"""

from __future__ import annotations

import json
from collections.abc import Container
from secrets import token_bytes
from typing import Any

from peerbuddy.actions.journal import sitting_of
from peerbuddy.actions.strengths import strengths
from peerbuddy.model.discovery import STORIES, STRENGTHS_A_STORY, Pick, Story, ThreeStories
from peerbuddy.model.entry import new_entry
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, CardSort, Pile
from peerbuddy.model.strength import Evidence, FrontSet, Route, UseSource, evidence
from peerbuddy.model.strength_errors import UnknownStrength
from peerbuddy.session import Session

# --- cards ------------------------------------------------------------------------------------------


def begin_card_sort(session: Session, *, seed: bytes | None = None) -> CardSort:
    """All strengths that are not retired, own ones too, in an order of chance. Replaces one under way."""
    ids = tuple(id for id, one in strengths(session).items() if not one.is_retired)
    sort = rules.begun(ids, token_bytes(16) if seed is None else seed)
    keep_card_sort(session, sort)
    return sort


def card_sort(session: Session) -> CardSort | None:
    """The one under way, as it was left."""
    state = session.vault.strengths.discovery(Route.CARDS)
    return None if state is None else _sort_of(json.loads(state))


def keep_card_sort(session: Session, sort: CardSort) -> None:
    """After each step, so that it can be left at any time and taken up again."""
    state = json.dumps(
        {"cards": sort.cards, "piles": sort.piles, "chosen": sort.chosen, "answers": sort.answers}
    )
    with session.vault.transaction():
        session.vault.strengths.keep_discovery(Route.CARDS, state, session.now())


def finish_card_sort(session: Session, sort: CardSort, picked: frozenset[str] = frozenset()) -> FrontSet:
    """The front set from today on; nothing else of the cards is kept (A-6). Raises BadFrontSet.

    `picked`: what the person took from `front_choice(sort).among`.
    """
    front = FrontSet(session.today(), rules.front_set(sort, picked), Route.CARDS)
    with session.vault.transaction():
        session.vault.strengths.choose_front(front)
        session.vault.strengths.forget_discovery(Route.CARDS)
    return front


def leave_card_sort(session: Session) -> None:
    """Nothing of it is kept."""
    with session.vault.transaction():
        session.vault.strengths.forget_discovery(Route.CARDS)


def _sort_of(state: dict[str, Any]) -> CardSort:
    return CardSort(
        tuple(state["cards"]),
        tuple(map(Pile, state["piles"])),
        tuple(state["chosen"]),
        tuple(map(Answer, state["answers"])),
    )


# --- three stories ----------------------------------------------------------------------------------


def three_stories(session: Session) -> ThreeStories:
    """Those under way, or three empty ones."""
    state = session.vault.strengths.discovery(Route.STORIES)
    return ThreeStories() if state is None else _stories_of(json.loads(state))


def keep_stories(session: Session, told: ThreeStories) -> None:
    """After each change. Nothing is written into the journal yet."""
    stories = [
        {"text": one.text, "picks": [{"strength": pick.strength, "what": pick.what} for pick in one.picks]}
        for one in told.stories
    ]
    with session.vault.transaction():
        state = json.dumps({"at": told.at, "stories": stories})
        session.vault.strengths.keep_discovery(Route.STORIES, state, session.now())


def finish_stories(session: Session, told: ThreeStories) -> tuple[str, ...]:
    """Each story that was told becomes a page of today with its strengths below it; the ids of the pages.

    Picks of a story without a text become moments without a page. All or nothing.
    Raises EvidenceMissing, EvidenceTooLong, UnknownStrength, TextTooLong, DayFull.
    """
    known = strengths(session)
    shown = [_evidence_of(story, known.keys()) for story in told.stories]
    pages: list[str] = []
    with session.vault.transaction():
        for story, found in zip(told.stories, shown, strict=True):
            if story.text.strip():
                pages.append(_save_story(session, story, found))
            else:
                for one in found:
                    id = session.computer.new_id()
                    session.vault.uses.add(id, session.today(), UseSource.QUICK, one)
        session.vault.strengths.forget_discovery(Route.STORIES)
    return tuple(pages)


def leave_stories(session: Session) -> None:
    """Nothing of them is kept."""
    with session.vault.transaction():
        session.vault.strengths.forget_discovery(Route.STORIES)


def _save_story(session: Session, story: Story, found: list[Evidence]) -> str:
    page = new_entry(session.computer.new_id(), session.today(), story.text)
    session.vault.entries.save(page, sitting_of(session))
    for one in found:
        session.vault.uses.put_under(page.id, session.computer.new_id(), one)
    return page.id


def _evidence_of(story: Story, known: Container[str]) -> list[Evidence]:
    found = [evidence(pick.strength, pick.what) for pick in story.picks[:STRENGTHS_A_STORY]]
    if not all(one.strength in known for one in found):
        raise UnknownStrength
    return found


def _stories_of(state: dict[str, Any]) -> ThreeStories:
    kept = [
        Story(one["text"], tuple(Pick(pick["strength"], pick["what"]) for pick in one["picks"]))
        for one in state["stories"]
    ]
    first, second, third = (kept + [Story()] * STORIES)[:STORIES]
    return ThreeStories((first, second, third), state["at"])
