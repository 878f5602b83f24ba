"""Long use of the real program, and what grows with it: locks of the window, and sealed files taken in.

By hand: `python -m tests.whole.soak --locks 1000 --files 10000`. A line each tenth of the way says what the
process holds (R102). The hour of scripted use is `tests.whole.marker_run`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from peerbuddy.actions import receiving, unlocking
from peerbuddy.actions.receiving import FolderLook
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.computer import Computer
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.conftest import PASSPHRASE, Clock, MadeVault
from tests.pairs import agree, compare_words, exchange_cards, strangers
from tests.whole.reading_person import MISSING, reading_person

LINES = 10


def held(pid: int) -> str:
    """Memory in use in MiB and open descriptors of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    descriptors = sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())
    return f"{pages * os.sysconf('SC_PAGE_SIZE') / 2**20:.0f} MiB, {descriptors} descriptors"


def lock_often(count: int, folder: Path) -> None:
    """Unlock by the passphrase, look at the journal, lock: always the same process id, a fresh process."""
    vault, home = folder / "vault", folder / "person"
    session, _ = unlocking.create(Computer(places(folder), kdf=FLOOR), vault, PASSPHRASE)
    unlocking.lock(session)
    begun = time.monotonic()
    with reading_person(home, "--vault", str(vault)) as person:
        for number in range(1, count + 1):
            person.unlock(PASSPHRASE)
            person.open_journal()
            unlocked = held(person.pid)
            person.lock()
            if number % max(count // LINES, 1) == 0 or number == 1:
                told = f"lock {number}: open {unlocked}; locked {held(person.pid)}"
                print(f"{told}; {(time.monotonic() - begun) / number:.1f} s each", flush=True)


def take_in_many(count: int, folder: Path) -> None:
    """Light notes by one friend, over as many days as a hundred a day make, taken in by the other."""
    clock = Clock()
    session, code = unlocking.create(Computer(places(folder), kdf=FLOOR), folder / "first", PASSPHRASE)
    unlocking.lock(session)
    two = strangers(MadeVault(folder / "first", PASSPHRASE, code), folder, clock)
    exchange_cards(two)
    compare_words(two)
    agree(two)
    between = folder / "between"
    taken = 0
    for at in itertools.count():
        if taken >= count:
            break
        between.mkdir()
        for number in range(min(100, count - taken)):
            note = LightBody(f"Note {at}.{number}")
            packet = packet_for(two.ben.session, two.ben.buddy, "light", note)
            seal_packet(two.ben.session, two.ben.buddy, packet, between)
        begun = time.process_time()
        looks = list(receiving.collect_folder(two.ana.session, between))
        used = time.process_time() - begun
        look = looks[-1]
        assert isinstance(look, FolderLook)
        outcomes = {one.outcome for one in look.taken}
        assert outcomes == {Outcome.TAKEN}, outcomes
        taken += len(look.taken)
        shutil.rmtree(between)
        clock.move(hours=6)
        if taken % max(count // LINES, 100) == 0:
            size = (two.ana.made.folder / "vault.db").stat().st_size / 2**20
            each = used * 1000 / len(looks)
            told = f"{taken} taken in: {held(os.getpid())}; {each:.1f} ms each; vault {size:.0f} MiB"
            print(told, flush=True)
    two.close()


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--locks", type=int, default=1000)
    options.add_argument("--files", type=int, default=10_000)
    chosen = options.parse_args()
    with TemporaryDirectory(prefix="soak-") as name:
        (Path(name) / "many").mkdir()
        take_in_many(chosen.files, Path(name) / "many")
        (Path(name) / "locks").mkdir()
        lock_often(chosen.locks, Path(name) / "locks")
    return 0


if __name__ == "__main__":
    if MISSING:
        sys.exit(f"needs the packages {', '.join(MISSING)}")
    sys.exit(main())
