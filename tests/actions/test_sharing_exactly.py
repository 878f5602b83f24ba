"""Whatever is chosen: the buddy's vault holds the bytes of the preview, and no word that was not ticked.

Every text of the vault is a word of its own, so that it can be looked for in what left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from random import Random

import pytest

from peerbuddy.actions import goal_plans, goals, helping, inbox, journal, page_links, sharing, strengths, uses
from peerbuddy.model.entry import Marks, Privacy
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.model.mention import Person as Named
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import SUMMARY_KINDS, Wish
from peerbuddy.model.plan import Obstacle, Plan
from peerbuddy.model.sharing import Choice, Line, Source
from peerbuddy.session import Session
from tests import pairs
from tests.obstacles import add_obstacle
from tests.pairs import Two

WORD = re.compile(rb"zq\d{5}")


@dataclass
class Words:
    """Each word is given out once."""

    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def __call__(self) -> str:
        return f"zq{next(self.numbers):05}"


@dataclass(frozen=True)
class Filled:
    entries: tuple[str, ...]
    goal: str
    moment: str


def fill(session: Session) -> Filled:
    """Pages of each privacy with all that can stand beside them, a goal, a map; a page that is sealed."""
    word = Words()
    new = session.computer.new_id
    own = strengths.add_strength(session, word())
    obstacle = Obstacle(new(), word())
    goal = goals.make_goal(
        session, new(), GoalFields(wish=word(), why=word(), buddy_line=word()), state=GoalState.ACTIVE
    )
    add_obstacle(session, goal.id, obstacle)
    goal_plans.save_plan(session, Plan(new(), word(), word(), goal=goal.id))
    helping.save_map_entry(session, MapEntry(new(), Ring.PEERS, word(), word()))
    entries: list[str] = []
    for privacy in (Privacy.MINE, Privacy.MAY_SHARE, Privacy.MINE, Privacy.SEALED):
        id = new()
        text = "\n\n".join(word() for _ in range(4))
        marks: Marks = {"tags": (word(),), "topics": (word(),), "people": (Named(word()),)}
        journal.save_entry(session, id, session.today(), text, title=word(), **marks)
        uses.put_strength(session, id, own.id, word(), area=word())
        page_links.set_goals(session, id, (goal.id,))
        page_links.set_feelings(session, id, (word(),))
        journal.set_privacy(session, id, privacy)
        entries.append(id)
    moment = uses.note_use(session, "zest", word())
    return Filled(tuple(entries[:-1]), goal.id, moment.id)


def source_for(kind: str, filled: Filled, chance: Random) -> Source:
    if kind == "page":
        return Source(tuple(chance.sample(filled.entries, chance.randint(1, 3))))
    if kind == "goal":
        return Source(goal=filled.goal)
    if kind == "celebrate" and chance.random() < 0.3:
        return Source(moment=filled.moment)
    return Source((chance.choice(filled.entries),)) if chance.random() < 0.7 else Source()


def chosen(session: Session, buddy: str, filled: Filled, chance: Random) -> tuple[Choice, tuple[Line, ...]]:
    kind = chance.choice(SUMMARY_KINDS)
    source = source_for(kind, filled, chance)
    lines = sharing.open_bench(session, buddy, kind, source).lines
    free = [line for line in lines if line.can_change and not line.text]
    written = {line.key: f"own words {n}" for n, line in enumerate(free)}
    ticked = tuple(line for line in lines if chance.random() < 0.5)
    wishes = tuple(chance.sample(list(Wish), chance.randint(0, 2)))
    topics = ("caring",) if chance.random() < 0.5 else ()
    keys = tuple(line.key for line in ticked)
    return Choice(buddy, kind, source, keys, written, {}, topics, wishes), ticked


def words_in(*texts: str) -> set[bytes]:
    return set(WORD.findall(" ".join(texts).encode()))


def exchange(two: Two, filled: Filled, chance: Random) -> bool:
    """One choice, previewed and shared if it says anything; whether it did."""
    ana, ben = two.ana, two.ben
    choice, ticked = chosen(ana.session, ana.buddy_id, filled, chance)
    shown = sharing.preview(ana.session, choice)
    assert set(WORD.findall(shown.data)) == words_in(*(f"{line.text} {line.label}" for line in ticked))
    assert (b"own words" in shown.data) == any(line.key in choice.written for line in ticked)
    if not shown.can_leave:
        return False
    made = sharing.share(ana.session, choice, shown.data, ana.folder)
    assert pairs.hand_over(made, ben) is Outcome.TAKEN
    made.path.unlink()
    received = ben.session.vault.inbox.with_packet(ben.buddy_id, made.packet_id)
    assert received is not None
    assert received.body == shown.data
    assert inbox.read_item(ben.session, received.id).packet == shown.packet
    return True


def exchanges(two: Two, times: int) -> None:
    filled = fill(two.ana.session)
    chance = Random(times)
    left = sum(exchange(two, filled, chance) for _ in range(times))
    assert left > times // 2


def test_the_buddy_has_the_bytes_of_the_preview_and_nothing_that_was_not_ticked(agreed: Two) -> None:
    exchanges(agreed, 60)


@pytest.mark.long
def test_for_a_thousand_choices_the_buddy_has_the_bytes_of_the_preview(agreed: Two) -> None:
    exchanges(agreed, 1_000)
