"""A full disk: the save fails aloud, what was there is there, and it goes on when there is space."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import DiskFull, StorageFailed
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.vault.full_disk import full_at
from tests.vault.journal_pages import found, headings, write


@pytest.mark.parametrize(
    "step", [pytest.param(3 * 4096, id="short"), pytest.param(4096, id="long", marks=pytest.mark.long)]
)
def test_a_disk_that_is_full_at_any_point_loses_nothing(session: Session, made: MadeVault, step: int) -> None:
    texts = {write(session, f"page {n} " + "otters " * 900): f"page {n} " + "otters " * 900 for n in range(8)}
    id = session.computer.new_id()
    failures = 0
    for limit in range(0, session.vault.size() + 32 * 4096, step):
        text = f"saved at {limit} " + "herons " * 1200
        try:
            with full_at(limit):
                write(session, text, id=id)
        except (DiskFull, StorageFailed):
            failures += 1
        else:
            texts[id] = text
        write(session, f"space again after {limit}", id="ff" * 16)
        assert {i: journal.read_entry(session, i).text for i in texts} == texts
        assert journal.read_entry(session, "ff" * 16).text == f"space again after {limit}"
    assert failures > 5
    assert keeping.check(session) == ()
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "backups",
        "slots-a.json",
        "slots-b.json",
        "vault.db",
    ]


def test_a_vault_on_a_full_disk_can_still_be_opened_and_read(
    reopen: Callable[[], Session], made: MadeVault
) -> None:
    session = reopen()
    write(session, "what is on the page")
    unlocking.lock(session)
    with full_at(0):
        session = reopen()
        assert headings(session) == ["what is on the page"]
        assert len(found(session, "page")) == 1
        with pytest.raises((DiskFull, StorageFailed)):
            write(session, "no space")
    write(session, "space again")
    assert headings(session) == ["space again", "what is on the page"]
    unlocking.lock(session)
    assert reopen().older_copy is None


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A disk of 2 MiB, where this user may mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = os.geteuid() == 0 and is_done(
        "mount", "-t", "tmpfs", "-o", "size=2m", "small disk", str(folder)
    )
    yield folder if mounted else None
    if mounted:
        assert is_done("umount", str(folder))


def is_done(*command: str) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def test_a_journal_that_fills_its_disk_stays_whole_and_goes_on_when_there_is_space(
    made: MadeVault, tmp_path: Path, small_disk: Path | None
) -> None:
    """On a real disk of 2 MiB as root; for other users the file may not grow beyond as much."""
    folder = (small_disk or tmp_path) / "journal"
    shutil.copytree(made.folder, folder)
    computer = Computer(places(tmp_path / "home"), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, folder, made.code)
    ballast = folder.parent / "ballast"
    if small_disk:
        ballast.write_bytes(bytes(300_000))
    texts: dict[str, str] = {}
    with pytest.raises((DiskFull, StorageFailed)), full_at(1_700_000):
        for n in range(1000):
            text = f"page {n} " + "otters " * 1500
            texts[write(session, text)] = text
    assert len(texts) > 20
    for _ in range(3):
        with pytest.raises((DiskFull, StorageFailed)), full_at(1_700_000):
            write(session, "one more " * 20_000)
    assert {line.id for line in journal.list_entries(session, limit=0).lines} == set(texts)
    ballast.unlink(missing_ok=True)
    id = write(session, "space again")
    assert all(journal.read_entry(session, id).text == text for id, text in texts.items())
    assert keeping.check(session) == ()
    unlocking.lock(session)
    session = unlocking.unlock_with_recovery_code(computer, folder, made.code)
    assert session.vault.entries.count() == len(texts) + 1
    assert journal.read_entry(session, id).text == "space again"
    unlocking.lock(session)
