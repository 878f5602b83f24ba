"""What the verbs behind the strengths page and Today cost in a filled vault.

`python -m tests.bench.strengths --entries 10000 --uses 2000` prints CPU milliseconds of the second call of
each. Nothing here is asserted by the test run.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from peerbuddy.actions import (
    discovery,
    journal,
    past_evidence,
    prompts,
    quiet_strengths,
    strengths,
    strengths_room,
    unlocking,
    uses,
)
from peerbuddy.computer import Computer
from peerbuddy.model.rules import card_sort
from peerbuddy.model.rules.card_sort import Answer, Pile
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session

WORDS_A_PAGE = 250
WORDS_A_MOMENT = 14


def fill(session: Session, entries: int, count: int) -> list[str]:
    """Pages a day apart, some with a strength; the words they are made of."""
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnop", k=chance.randint(3, 9))) for _ in range(3000)]
    ids = [session.computer.new_id() for _ in range(entries)]
    with session.vault.transaction():
        for n, id in enumerate(ids):
            text = "the landlord " + " ".join(chance.choices(words, k=WORDS_A_PAGE))
            page = journal.new_entry(id, date(1999, 1, 1) + timedelta(n), text)
            session.vault.entries.save(page, journal.sitting_of(session))
    names = list(strengths.strengths(session))
    with session.vault.transaction():
        for id in chance.sample(ids, min(count, entries)):
            one = uses.evidence(chance.choice(names), " ".join(chance.choices(words, k=WORDS_A_MOMENT)))
            session.vault.uses.put_under(id, session.computer.new_id(), one)
    return words


def show(name: str, work: Callable[[], object]) -> None:
    work()
    start = time.process_time()
    work()
    print(f"{name:28} {(time.process_time() - start) * 1000:8.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--uses", type=int, default=2_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        computer = Computer(Places(home, home, home, home), kdf=FLOOR)
        session, _ = unlocking.create(computer, home / "vault", "seven quiet herons wade")
        words = fill(session, asked.entries, asked.uses)
        sort = discovery.begin_card_sort(session, seed=b"")
        for n in range(len(sort.cards)):
            sort = card_sort.placed(sort, Pile.VERY_ME if n < 9 else Pile.NOT_NOW)
        sort = card_sort.chosen(sort, frozenset(card_sort.candidates(sort)))
        rare = " ".join(words[:8])

        show("all strengths", lambda: strengths.list_strengths(session))
        show("room, left side", lambda: strengths_room.read_front_view(session))
        show("room, one strength", lambda: strengths_room.read_strength_view(session, "hope"))
        show("moments of one", lambda: uses.moments(session, "hope"))
        show("moments of all", lambda: uses.all_moments(session))
        show("prompt of today", lambda: prompts.todays_prompt(session))
        show("quiet strength", lambda: quiet_strengths.quiet_strength(session))
        show("obstacle, rare words", lambda: past_evidence.past_evidence(session, rare))
        show("obstacle, common word", lambda: past_evidence.past_evidence(session, "the landlord"))
        show("pages with one", lambda: journal.list_entries(session, strength="hope"))
        show("answer of the card sort", lambda: card_sort.answered(sort, Answer.LEFT))
        show("keeping the card sort", lambda: discovery.keep_card_sort(session, sort))
        unlocking.lock(session)


if __name__ == "__main__":
    main()
