"""What it does to an open window that a folder with many sealed files is taken in meanwhile.

`python -m tests.bench.receiving --files 1000` prints how long the window's thread was held up at most (from
one tick of a timer of a millisecond to the next), the same while nothing happens, what a file costs, and how
much the memory grew. The promise is 50 ms. `--room buddies` or `--room item` has the page of the buddy, or of
something that came before, in sight meanwhile; `--junk 100000` puts so many other files beside them, a tenth
of them under the names of sealed ones; with `--before 10000` so much went both ways already. Nothing here is
asserted by the test run.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import buddies, inbox, preferences, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.outcome import Collected, Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.model.received import Received
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.style import Look
from tests import pairs
from tests.bench.shown_window import SIZE, until
from tests.conftest import PASSPHRASE, Clock, MadeVault
from tests.exchange import sealed
from tests.junk import lay_junk
from tests.many_packets import fill

IDLE_S = 3
SETTLES_S = 1  # the room is made, and the first look at the folder may be done


class Longest:
    """The longest that the window's thread did not come round; `own` without what it waited for a processor,
    which other programs had, and `busy` only what it worked itself."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self.begin()
        self._timer.start(1)

    def begin(self) -> None:
        self.ms = self.own = self.busy = 0.0
        self._last = _clocks()

    def _tick(self) -> None:
        now = _clocks()
        wall, waited, worked = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        self.ms, self.own = max(self.ms, wall), max(self.own, wall - waited)
        self.busy = max(self.busy, worked)

    def __str__(self) -> str:
        return f"{self.ms:6.1f} ms, without waiting for a processor {self.own:6.1f}, at work {self.busy:6.1f}"


def _clocks() -> tuple[float, float, float]:
    """In ms: of the wall, of waiting for a processor, of this thread."""
    waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1])
    return time.perf_counter() * 1000, waited / 1e6, time.thread_time() * 1000


def _most_memory() -> float:
    """In MiB, of the whole process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make(home: Path, asked: argparse.Namespace) -> pairs.Two:
    """Ana made all of them into the folder of the two, and some came before; Ben's journal is locked."""
    clock = Clock()
    computer = Computer(places(home / "first"), kdf=FLOOR, now=clock)
    session, code = unlocking.create(computer, home / "first" / "vault", PASSPHRASE)
    unlocking.lock(session)
    two = pairs.strangers(MadeVault(home / "first" / "vault", PASSPHRASE, code), home, clock)
    pairs.exchange_cards(two)
    pairs.compare_words(two)
    fill(two.ben, asked.before)
    for n in range(asked.files):
        sealed(two.ana, body=LightBody(f"Thinking of you, {n}."))
    lay_junk(two.ana.folder, asked.junk)
    buddies.set_folder(two.ben.session, two.ben.buddy_id, two.ana.folder)
    unlocking.lock(two.ben.session)
    return two


def opened(app: QApplication, two: pairs.Two, room: str) -> tuple[Jobs, MainWindow]:
    ben = two.ben
    jobs = Jobs(ben.computer)
    window = MainWindow(ben.computer, jobs, AskWithDialogs(), start_over=lambda _: None)
    window.resize(*SIZE)
    window.begin(preferences.load(ben.computer.places), ben.made.folder, None)
    told: list[object] = []
    form = window.unlock_page.door
    window.entrance.passed.connect(told.append)
    form._way.click()
    form.form.code.setText(ben.made.code)
    form.form.code.returnPressed.emit()
    until(app.processEvents, lambda: bool(told))
    come: list[Received] = []
    jobs.run(inbox.items, then=come.extend)
    until(app.processEvents, lambda: bool(come))
    window.rooms.go(room, come[0].item.id if room == "item" else None)
    settled = time.perf_counter() + SETTLES_S
    until(app.processEvents, lambda: time.perf_counter() > settled)
    return jobs, window


def measure(app: QApplication, two: pairs.Two, files: int, room: str) -> None:
    longest = Longest()
    jobs, window = opened(app, two, room)
    taken: list[Outcome] = []

    def heard(came: tuple[Collected, ...]) -> None:
        taken.extend(one.outcome for one in came)

    window.arrivals.watch.came.connect(heard)
    longest.begin()
    began, memory = time.perf_counter(), _most_memory()
    until(app.processEvents, lambda: taken.count(Outcome.TAKEN) >= files)
    took, held_up = time.perf_counter() - began, str(longest)
    longest.begin()
    ends = time.perf_counter() + IDLE_S
    until(app.processEvents, lambda: time.perf_counter() > ends)
    print(f"{files} files of {len(taken)}, {taken.count(Outcome.TAKEN)} taken in, {room} in sight")
    print(f"  longest stall {held_up}")
    print(f"  nothing to do {longest}")
    print(f"  a file {took / len(taken) * 1000:6.1f} ms from the first to the last, {took:.1f} s for all")
    print(f"  memory grew by {_most_memory() - memory:.0f} MiB")
    print(f"  told: {window.rooms.notice_bar().text()[:200]}")
    jobs.close()
    window.hide()
    session = two.ben.open_again() if not two.ben.session.vault.is_open else two.ben.session
    print(f"  {len(inbox.items(session))} in the inbox")
    two.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--room", default="today", help="the one in sight meanwhile (today, buddies, item)")
    parser.add_argument("--before", type=int, default=2, help="items both ways that are there already")
    parser.add_argument("--junk", type=int, default=0, help="other files beside them")
    asked = parser.parse_args()
    app = QApplication([])
    Look(app, "light")
    gc.freeze()  # as the program itself does
    gc.set_threshold(10_000, 10, 10)
    with tempfile.TemporaryDirectory() as home:
        measure(app, make(Path(home), asked), asked.files, asked.room)


if __name__ == "__main__":
    main()
