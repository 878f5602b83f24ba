"""The store against plain SQLite: the same library without a key, the same schema, the same durability.

`python -m tests.bench.store --sizes 1000,10000,100000` prints one line a promise: milliseconds of both sides
and their ratio, taken in turns in one process. Nothing here is asserted by the test run.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.mention import Kind
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from peerbuddy.vault import migrations
from peerbuddy.vault.attachments import Attachments
from peerbuddy.vault.entries import Entries
from peerbuddy.vault.lists import Lists
from peerbuddy.vault.name_list import NameList
from peerbuddy.vault.page_links import PageLinks
from peerbuddy.vault.people import People
from peerbuddy.vault.search import Search
from peerbuddy.vault.stretch import Stretch
from peerbuddy.vault.uses import Uses
from tests.bench import corpus

BATCH = 500


class Plain:
    """What a careful program without encryption would do: same tables, same index, same settings, no seal."""

    def __init__(self, file: Path) -> None:
        self.db = sqlcipher.connect(str(file), isolation_level=None)
        for pragma in (
            "journal_mode = DELETE", "synchronous = EXTRA", "foreign_keys = ON", "temp_store = MEMORY",
            "secure_delete = ON", "cache_size = -16000",
        ):  # fmt: skip
            self.db.execute("PRAGMA " + pragma)
        if migrations.schema_version(self.db) == 0:
            for _, script in migrations.steps():
                for statement in migrations.statements(script):
                    self.db.execute(statement)
            self.db.execute(f"PRAGMA user_version = {migrations.newest()}")
        changes = ChangeLog()
        lists = Lists(
            NameList(self.db, changes, Kind.TAG), NameList(self.db, changes, Kind.TOPIC),
            People(self.db, changes), Uses(self.db, changes), PageLinks(self.db, changes),
        )  # fmt: skip
        self.entries = Entries(self.db, changes, lists, Attachments(self.db, changes))
        self.search = Search(self.db, lists)

    def close(self) -> None:
        self.db.close()


class Encrypted:
    def __init__(self, home: Path, code: str) -> None:
        computer = Computer(places(home), kdf=FLOOR)
        self.session = unlocking.unlock_with_recovery_code(computer, home / "vault", code)
        self.entries, self.search = self.session.vault.entries, self.session.vault.search

    def close(self) -> None:
        unlocking.lock(self.session)


def batches(count: int) -> Iterator[list[corpus.Page]]:
    batch: list[corpus.Page] = []
    for page in corpus.pages(count):
        batch.append(page)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def fill_plain(file: Path, count: int) -> float:
    """Seconds of CPU to insert what an entry needs, in transactions of 500."""
    plain, spent = Plain(file), 0.0
    for batch in batches(count):
        start = time.process_time()
        plain.db.execute("BEGIN IMMEDIATE")
        rows = [
            ((page.day.toordinal() << 17) + 92_160, bytes.fromhex(page.id), page.day.toordinal(), 0, 0,
             b"12345678", 290, "", page.text[:80], page.text[80:240], page.text)
            for page in batch
        ]  # fmt: skip
        plain.db.executemany(
            "INSERT INTO entry"
            " (pos, uid, day, created, modified, sitting, words, title, heading, opening, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (pos) DO NOTHING",
            rows,
        )
        plain.db.execute("COMMIT")
        spent += time.process_time() - start
    plain.close()
    return spent


def fill_encrypted(session: Session, count: int) -> float:
    spent = 0.0
    for batch in batches(count):
        start = time.process_time()
        with session.vault.transaction():
            sitting = journal.sitting_of(session)
            for page in batch:
                session.vault.entries.save(journal.new_entry(page.id, page.day, page.text), sitting)
        spent += time.process_time() - start
    return spent


def in_turns(rounds: int, ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Median milliseconds of each, one after the other in every round."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for times, work in zip(taken, (ours, theirs), strict=True):
            start = time.perf_counter()
            work()
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[0]), statistics.median(taken[1])


def tell(name: str, ours: float, theirs: float, unit: str = "ms") -> None:
    print(
        f"  {name:<34} {ours:10.3f} {unit}   plain {theirs:10.3f} {unit}   ratio {ours / theirs:6.2f}",
        flush=True,
    )


def measure(count: int, home: Path) -> None:
    print(f"{count} entries")
    session, code = unlocking.create(
        Computer(places(home), kdf=FLOOR), home / "vault", "a passphrase to measure"
    )
    plain_seconds = fill_plain(home / "plain.db", count)
    our_seconds = fill_encrypted(session, count)
    tell("import, CPU (7)", our_seconds * 1000, plain_seconds * 1000)
    print(f"  {'entries a second (7)':<34} {count / our_seconds:10.0f}")
    text = sum(len(page.text.encode()) for page in corpus.pages(count))
    print(f"  {'file / text (14)':<34} {session.vault.size() / text:10.2f}")
    unlocking.lock(session)
    measure_opening(home, code)
    plain, ours = Plain(home / "plain.db"), Encrypted(home, code)
    check_hits(ours, count)
    measure_reading(plain, ours)
    measure_saving(plain, ours)
    plain.close()
    ours.close()


def measure_opening(home: Path, code: str) -> None:
    def open_ours() -> None:
        side = Encrypted(home, code)
        side.entries.page(Stretch(limit=50))
        side.close()

    def open_plain() -> None:
        side = Plain(home / "plain.db")
        side.entries.page(Stretch(limit=50))
        side.close()

    tell("unlock to first 50, less KDF (1)", *in_turns(15, open_ours, open_plain))


def measure_reading(plain: Plain, ours: Encrypted) -> None:
    low = corpus.FIRST_DAY.toordinal() << 17
    newest = ours.entries.page(Stretch(limit=1)).lines[0].pos
    middle = (low + newest) // 2
    for name, before in (("newest", None), ("from the middle", middle)):
        works = [
            lambda side=side, b=before: side.entries.page(Stretch(before=b, limit=50))
            for side in (ours, plain)
        ]
        tell(f"list 50 {name} (3)", *in_turns(200, *works))
    common = ours.search.find("ba*", Stretch(limit=1))
    assert common.total
    for name, query in (
        ("rare", "quincewater"),
        ("planted", "heronsong"),
        ("two", "heronsong ba*"),
        ("prefix", "he*"),
    ):
        works = [lambda side=side, q=query: side.search.find(q) for side in (ours, plain)]
        tell(f"search {name}, 50 + snippets (4)", *in_turns(60, *works))
    works = [lambda side=side: side.search.find("her", typing=True) for side in (ours, plain)]
    tell("search while typing (4)", *in_turns(60, *works))


def measure_saving(plain: Plain, ours: Encrypted) -> None:
    page = next(corpus.pages(1, seed=2))
    numbers = iter(range(1, 1 << 30))

    def save_ours() -> None:
        id = f"{next(numbers):032x}"
        journal.save_entry(ours.session, id, page.day, page.text)

    def save_plain() -> None:
        entry = journal.new_entry(f"{next(numbers):032x}", page.day, page.text)
        plain.db.execute("BEGIN IMMEDIATE")
        plain.entries.save(entry, journal.sitting_of(ours.session))
        plain.db.execute("COMMIT")

    tell("save one, durable (6)", *in_turns(100, save_ours, save_plain))


def check_hits(ours: Encrypted, count: int) -> None:
    """Promise 5: what is found is what was planted, right after the import."""
    for word, expected in corpus.planted(count).items():
        found = ours.search.find(word, Stretch(limit=0)).total
        verdict = "equal" if found == expected else "DIFFERENT"
        print(f"  hits of {word:<26} {found:10}   planted {expected}   {verdict} (5)")


def peak_of_import(count: int) -> int:
    """MiB at most of a process that only opens a vault, without deriving a key, and imports (8)."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        session, code = unlocking.create(Computer(places(home), kdf=FLOOR), home / "vault", "a passphrase")
        unlocking.lock(session)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.store", "--import-only", str(count), "--home", folder],
            input=code,
            capture_output=True,
            text=True,
            check=True,
        )
    return int(done.stdout)


def import_only(home: Path, count: int) -> None:
    side = Encrypted(home, sys.stdin.read())
    fill_encrypted(side.session, count)
    side.close()
    # Not getrusage: its figure is handed down from the process that started this one.
    status = Path("/proc/self/status").read_text()
    print(int(status.split("VmHWM:")[1].split()[0]) // 1024)


def main() -> None:
    reader = argparse.ArgumentParser()
    reader.add_argument("--sizes", default="1000,10000")
    reader.add_argument("--import-only", type=int, help=argparse.SUPPRESS)
    reader.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    chosen = reader.parse_args()
    if chosen.import_only:
        import_only(chosen.home, chosen.import_only)
        return
    for size in chosen.sizes.split(","):
        folder = Path(tempfile.mkdtemp())
        try:
            measure(int(size), folder)
            print(f"  {'memory while importing, MiB (8)':<34} {peak_of_import(int(size)):10}")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
