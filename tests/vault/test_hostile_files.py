"""Whatever lies in place of a vault's database is refused or found: no crash, and no new journal."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.conftest import MadeVault
from tests.vault import saving_process, watched_process
from tests.vault.hostile_vaults import PAGE, Sound, open_vault, sound_vault, verdict
from tests.vault.watched_process import KILL, Answer, Call

SHORT_PLACES = 60
SHORT_LONG = [pytest.param(False, id="short"), pytest.param(True, id="long", marks=pytest.mark.long)]


@pytest.fixture(scope="module")
def sound(first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return sound_vault(first_vault, tmp_path_factory.mktemp("sound"))


def places_in(sound: Sound, *, long: bool) -> list[int]:
    """Every 997th byte, or about sixty of them."""
    every = range(16, len(sound.database), 997)
    return list(every) if long else list(every)[:: max(1, len(every) // SHORT_PLACES)]


def test_a_sound_vault_is_clean(sound: Sound, tmp_path: Path) -> None:
    assert verdict(sound, tmp_path, sound.database) == set()
    assert sound.pages > 90


# --- changed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("long", SHORT_LONG)
def test_one_flipped_bit_is_always_found(sound: Sound, tmp_path: Path, long: bool) -> None:
    for place in places_in(sound, long=long):
        spoilt = bytearray(sound.database)
        spoilt[place] ^= 1 << place % 8
        assert verdict(sound, tmp_path, bytes(spoilt)), place


@pytest.mark.parametrize("place", [0, 7, 15])
def test_a_flipped_bit_in_the_salt_is_put_right_from_the_slots(
    sound: Sound, tmp_path: Path, place: int
) -> None:
    spoilt = bytearray(sound.database)
    spoilt[place] ^= 1
    assert verdict(sound, tmp_path, bytes(spoilt)) == set()
    assert (tmp_path / "vault" / "vault.db").read_bytes()[:16] == sound.database[:16]


@pytest.mark.parametrize("content", ["zeros", "noise"])
@pytest.mark.parametrize("long", SHORT_LONG)
def test_a_page_of_zeros_or_noise_is_always_found(
    sound: Sound, tmp_path: Path, content: str, long: bool
) -> None:
    page = bytes(PAGE) if content == "zeros" else random.Random(7).randbytes(PAGE)
    for n in range(0, sound.pages, 1 if long else 5):
        spoilt = sound.database[: n * PAGE] + page + sound.database[(n + 1) * PAGE :]
        assert verdict(sound, tmp_path, spoilt), n


def test_two_pages_that_changed_places_are_always_found(sound: Sound, tmp_path: Path) -> None:
    chance = random.Random(7)
    for _ in range(15):
        one, two = sorted(chance.sample(range(sound.pages), 2))
        parts = [sound.database[n * PAGE : (n + 1) * PAGE] for n in range(sound.pages)]
        parts[one], parts[two] = parts[two], parts[one]
        assert verdict(sound, tmp_path, b"".join(parts)), (one, two)


# --- cut short, or longer ---------------------------------------------------------------------------


@pytest.mark.parametrize("long", SHORT_LONG)
def test_a_database_cut_short_is_always_found(sound: Sound, tmp_path: Path, long: bool) -> None:
    whole = len(sound.database)
    edges = [0, 1, 2, 15, 16, 100, 511, 512, PAGE - 1, PAGE, PAGE + 1, whole - PAGE, whole - 1]
    for length in edges + places_in(sound, long=long)[:: 1 if long else 3]:
        assert verdict(sound, tmp_path, sound.database[:length]), length


@pytest.mark.parametrize("more", [b"\0", b"x" * 100, bytes(PAGE), b"x" * PAGE * 3])
def test_bytes_after_the_end_are_found(sound: Sound, tmp_path: Path, more: bytes) -> None:
    assert verdict(sound, tmp_path, sound.database + more)


# --- something else in its place --------------------------------------------------------------------


def test_nothing_in_its_place_never_becomes_a_new_journal(sound: Sound, tmp_path: Path) -> None:
    for database in (None, b""):
        assert verdict(sound, tmp_path, database) == {"refused"}
        path = tmp_path / "vault" / "vault.db"
        assert (path.read_bytes() if path.exists() else None) == database


@pytest.mark.parametrize("size", [1, 512, PAGE, PAGE * 20])
def test_garbage_in_its_place_is_refused(sound: Sound, tmp_path: Path, size: int) -> None:
    for garbage in (bytes(size), b"x" * size, random.Random(7).randbytes(size)):
        assert verdict(sound, tmp_path, garbage) == {"refused"}


def test_a_plain_database_in_its_place_is_refused(sound: Sound, tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    db = sqlite3.connect(plain)
    db.execute("CREATE TABLE entry (pos INTEGER PRIMARY KEY, body TEXT)")
    db.commit()
    db.close()
    data = plain.read_bytes()
    assert verdict(sound, tmp_path / "tried", data) == {"refused"}
    assert verdict(sound, tmp_path / "tried", sound.database[:16] + data[16:]) == {"refused"}


def test_the_database_of_another_vault_is_refused(sound: Sound, tmp_path: Path) -> None:
    home = tmp_path / "other"
    session, _ = unlocking.create(Computer(places(home), kdf=FLOOR), home / "vault", "another passphrase")
    unlocking.lock(session)
    other = (home / "vault" / "vault.db").read_bytes()
    for database in (other, sound.database[:16] + other[16:], other[:PAGE] + sound.database[PAGE:]):
        assert verdict(sound, tmp_path / "tried", database) == {"refused"}


# --- a journal left by a kill -----------------------------------------------------------------------

PAGES = [(f"{n:032x}", f"page {n}\n" + f"otters {n} swim. " * 150) for n in range(1, 9)]


class KillInACommit:
    """Ends the child in the midst of its commit number `commit`, before page `page` of it is written."""

    def __init__(self, commit: int, page: int) -> None:
        self.commit, self.page = commit, page
        self.commits = self.written = 0
        self.was_writing = False

    def __call__(self, call: Call) -> Answer:
        writing = call.name == "pwrite64" and call.path.endswith("vault.db")
        if writing and not self.was_writing:
            self.commits += 1
        self.was_writing = writing or (self.was_writing and call.name != "unlink")
        if self.commits == self.commit and self.was_writing:
            self.written += 1
            if self.written > self.page:
                return KILL
        return None


def killed_in_a_commit(made: MadeVault, home: Path, page: int) -> list[str]:
    """Leaves a hot journal in the folder; returns the ids that were printed before."""
    told = saving_process.order(made.folder, home, made.code, PAGES)
    ended = watched_process.run(saving_process.MODULE, told, KillInACommit(5, page))
    assert (ended.code, ended.errors) == (-9, "")
    assert (made.folder / "vault.db-journal").exists()
    return ended.lines


@pytest.mark.parametrize("page", [0, 1, 3, 6])
def test_a_journal_left_by_a_kill_is_used_at_the_next_opening(
    made: MadeVault, tmp_path: Path, page: int
) -> None:
    home = tmp_path / "home"
    saved = killed_in_a_commit(made, home, page)
    assert saved == [id for id, _ in PAGES[:4]]
    session = open_vault(made, home)
    assert not (made.folder / "vault.db-journal").exists()
    assert session.older_copy is None
    assert [journal.read_entry(session, id).text for id in saved] == [text for _, text in PAGES[:4]]
    assert session.vault.entries.count() in (4, 5)
    assert keeping.check(session) == ()
    unlocking.lock(session)


@pytest.mark.parametrize("page", [0, 1, 2, 3, 4, 5, 6, 7, 8])
def test_a_vault_whose_journal_was_deleted_is_never_silently_wrong(
    made: MadeVault, tmp_path: Path, page: int
) -> None:
    """Deleting it may do damage; then the check says so, also on a computer that never saw the vault."""
    saved = killed_in_a_commit(made, tmp_path / "home", page)
    (made.folder / "vault.db-journal").unlink()
    texts = dict(PAGES[: len(saved)])
    said = verdict(Sound(made, b"", texts), tmp_path / "tried", (made.folder / "vault.db").read_bytes())
    if page == 0:
        assert said == set()
    elif page < 8:
        assert said


def test_a_journal_of_another_time_is_never_silently_used(made: MadeVault, tmp_path: Path) -> None:
    """As from a sync tool that brings back a deleted file: SQLite takes it for one that a crash left."""
    home, kept = tmp_path / "home", tmp_path / "kept-journal"

    def keep_the_second(call: Call) -> Answer:
        journal_file = made.folder / "vault.db-journal"
        if call.name == "pwrite64" and call.path.endswith("vault.db"):
            decide(call)
            if decide.commits == 2 and not kept.exists():
                kept.write_bytes(journal_file.read_bytes())
        else:
            decide(call)
        return None

    decide = KillInACommit(0, 0)
    told = saving_process.order(made.folder, home, made.code, PAGES)
    ended = watched_process.run(saving_process.MODULE, told, keep_the_second)
    assert ended.lines == [id for id, _ in PAGES]
    (made.folder / "vault.db-journal").write_bytes(kept.read_bytes())
    try:
        session = open_vault(made, home)
    except Damaged:
        return
    assert keeping.check(session) != ()
    unlocking.lock(session)
