"""What the page of one buddy asks of a vault where thousands of pages went both ways.

`python -m tests.bench.threads --items 100,1000,10000` prints CPU milliseconds, median of five calls, for so
many items: half of them mine, of which every second one is an answer. With `--at-once` all of theirs were
taken in together, as from a full folder. Nothing here is asserted by the test run.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from peerbuddy.actions import buddies_room, inbox, item_pages, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.thread import Whose
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests import pairs
from tests.bench.goals import cpu_ms
from tests.conftest import PASSPHRASE, Clock, MadeVault
from tests.many_packets import fill


def walk(session: Session, buddy: str) -> int:
    """From the latest to the first, as somebody does who asks for earlier ones again and again."""
    found = buddies_room.open_buddy(session, buddy).thread
    count = len(found.lines)
    while found.rest is not None:
        found = buddies_room.thread_lines(session, buddy, after=found.rest)
        count += len(found.lines)
    return count


def measure(home: Path, items: int, *, at_once: bool) -> None:
    clock = Clock()
    computer = Computer(places(home / "first"), kdf=FLOOR, now=clock)
    session, code = unlocking.create(computer, home / "first" / "vault", PASSPHRASE)
    unlocking.lock(session)
    two = pairs.strangers(MadeVault(home / "first" / "vault", PASSPHRASE, code), home, clock)
    pairs.exchange_cards(two)
    pairs.compare_words(two)
    fill(two.ana, items, at_once=at_once)
    ana, ben = two.ana.session, two.ana.buddy_id
    newest, *_, oldest = (one.item for one in inbox.items(ana))
    for name, work in (
        ("page of a buddy", lambda: buddies_room.open_buddy(ana, ben)),
        ("only what came", lambda: buddies_room.open_buddy(ana, ben, Whose.THEIRS)),
        ("what they know", lambda: buddies_room.ledger(ana, ben)),
        ("the newest item", lambda: item_pages.open_page(ana, newest.id)),
        ("the oldest item", lambda: item_pages.open_page(ana, oldest.id)),
        ("all the thread", lambda: walk(ana, ben)),
    ):
        work()
        print(f"{items:6} items  {name:18}{statistics.median(cpu_ms(work) for _ in range(5)):9.1f} ms of CPU")
    two.close()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--items", default="100,1000,10000")
    options.add_argument("--at-once", action="store_true", help="all of theirs were taken in together")
    asked = options.parse_args()
    for items in asked.items.split(","):
        with tempfile.TemporaryDirectory() as home:
            measure(Path(home), int(items), at_once=asked.at_once)


if __name__ == "__main__":
    main()
