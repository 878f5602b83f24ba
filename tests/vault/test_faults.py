"""Power loss, failing writes and syncs, no memory: a save is on the disk, or it failed aloud."""

from __future__ import annotations

import errno
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.vault import saving_process, starved_process, watched_process
from tests.vault.journal_pages import found, headings, write
from tests.vault.watched_process import Call, Ended, failing_at

PAGES = [(f"{n:032x}", f"page {n}\n" + f"otters {n} swim. " * 150) for n in range(1, 4)]


def saving(
    made: MadeVault, home: Path, decide: watched_process.Decide, pages: list[tuple[str, str]]
) -> Ended:
    told = saving_process.order(made.folder, home, made.code, pages)
    ended = watched_process.run(saving_process.MODULE, told, decide)
    assert (ended.code, ended.errors) == (0, "")
    assert len(ended.lines) == len(pages)
    return ended


def assert_told_the_truth(session: Session, pages: list[tuple[str, str]], lines: list[str]) -> None:
    """What was answered by its id is there; what was answered by an error is there whole or not at all."""
    for (id, text), line in zip(pages, lines, strict=True):
        here = [entry.id for entry in journal.list_entries(session, limit=0).lines]
        assert line in (id, "error: StorageFailed", "error: DiskFull")
        assert line != id or id in here
        assert id not in here or journal.read_entry(session, id).text == text
    assert found(session, "swim") == {id for id, _ in pages if id in here}
    assert keeping.check(session) == ()


@contextmanager
def opened(made: MadeVault, tmp_path: Path) -> Iterator[Session]:
    home = tmp_path / "home"
    computer = Computer(saving_process.Places(home / "config", home / "state", home / "run", home), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    try:
        yield session
    finally:
        unlocking.lock(session)


# --- power loss --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "saves", [pytest.param(20, id="short"), pytest.param(200, id="long", marks=pytest.mark.long)]
)
def test_an_id_is_told_only_after_everything_is_on_the_disk(
    made: MadeVault, tmp_path: Path, saves: int
) -> None:
    """Journal, database, end of the journal: each is synced before the next, and the id comes last."""
    pages = [(f"{n:032x}", f"page {n}") for n in range(saves)]
    calls = saving(made, tmp_path / "home", lambda _: None, pages).calls
    steps: list[list[str]] = [[]]
    for call in calls:
        steps[-1].append(step(call, made.folder))
        if call.is_talk:
            steps.append([])
    told = [save for save in steps if "database" in save and "told" in save]
    assert len(told) == saves
    for save in told:
        assert once_each(save) == [
            "journal", "journal synced", "folder synced", "journal", "journal synced",
            "database", "database synced", "journal removed", "folder synced", "told",
        ]  # fmt: skip


def step(call: Call, folder: Path) -> str:
    names = {str(folder): "folder", f"{folder}/vault.db": "database", f"{folder}/vault.db-journal": "journal"}
    what = names.get(call.path, call.path)
    match call.name:
        case "fsync" | "fdatasync":
            return f"{what} synced"
        case "unlink" | "unlinkat":
            return "journal removed"
        case _:
            return "told" if call.is_talk else what


def once_each(steps: list[str]) -> list[str]:
    return [one for n, one in enumerate(steps) if n == 0 or steps[n - 1] != one]


def test_the_journal_of_a_commit_holds_no_word_in_plain(made: MadeVault, tmp_path: Path) -> None:
    seen: list[bytes] = []

    def look(call: Call) -> None:
        if call.name == "fsync" and call.path.endswith("-journal"):
            seen.append(Path(call.path).read_bytes())

    saving(made, tmp_path / "home", look, PAGES)
    assert len(seen) == 2 * len(PAGES)
    assert all(len(data) > 4096 and b"otters" not in data and b"swim" not in data for data in seen)


# --- failing calls -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=["EIO", "ENOSPC"])
@pytest.mark.parametrize(
    "every", [pytest.param(9, id="short"), pytest.param(1, id="long", marks=pytest.mark.long)]
)
def test_one_failing_call_fails_one_save_and_no_other(
    made: MadeVault, tmp_path: Path, code: int, every: int
) -> None:
    """Whichever write, sync or removal it is: the save fails aloud, and the one after it works."""
    number = len(saving(made, tmp_path / "home", lambda _: None, PAGES).calls)
    failed = 0
    for which in range(0, number, every):
        fresh = fresh_copy(made, tmp_path)
        lines = saving(fresh, tmp_path / "home", failing_at(which, code), PAGES).lines
        errors = [line for line in lines if line.startswith("error")]
        assert len(errors) <= 1
        failed += len(errors)
        with opened(fresh, tmp_path) as session:
            assert_told_the_truth(session, PAGES, lines)
            write(session, "and later saves work")
    assert failed > number // every // 2


@pytest.mark.parametrize("name", ["fsync", "pwrite64"])
def test_while_every_call_fails_no_save_is_told_as_done(made: MadeVault, tmp_path: Path, name: str) -> None:
    def decide(call: Call) -> int | None:
        return errno.EIO if call.name == name else None

    lines = saving(made, tmp_path / "home", decide, PAGES).lines
    assert lines == ["error: StorageFailed"] * 3
    with opened(made, tmp_path) as session:
        assert headings(session) == []
        assert_told_the_truth(session, PAGES, lines)


def fresh_copy(made: MadeVault, tmp_path: Path) -> MadeVault:
    """The test's vault once more. It was seen before: only the very first use knows no earlier mark."""
    shutil.rmtree(tmp_path / "again", ignore_errors=True)
    shutil.rmtree(tmp_path / "home")
    shutil.copytree(made.folder, tmp_path / "again")
    copy = MadeVault(tmp_path / "again", made.passphrase, made.code)
    with opened(copy, tmp_path) as session, session.vault.transaction():
        session.vault.database.execute("DELETE FROM entry")
    return copy


# --- no memory ---------------------------------------------------------------------------------------
def test_a_process_without_memory_harms_nothing(made: MadeVault, tmp_path: Path) -> None:
    pages = [(f"{n:032x}", f"page {n}\n" + f"otters {n} swim. " * 60_000) for n in range(1, 21)]
    told = saving_process.order(made.folder, tmp_path / "home", made.code, pages)
    ended = subprocess.run(
        [watched_process.sys.executable, "-m", starved_process.MODULE],
        cwd=watched_process.PROJECT,
        input=told.encode(),
        capture_output=True,
        check=False,
    )
    lines = ended.stdout.decode().splitlines()
    assert (ended.returncode, len(lines)) == (0, 20), ended.stderr.decode()
    assert any(line.startswith("error") for line in lines)
    assert any(not line.startswith("error") for line in lines)
    with opened(made, tmp_path) as session:
        assert_told_the_truth(session, pages, lines)
