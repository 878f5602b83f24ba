"""The real window on a real screen: writing, locking, and what is left of the words (R3, R46, R50, R59)."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal
from tests.conftest import MadeVault
from tests.whole.commands import opened
from tests.whole.screen import MISSING, Screen, found_in_memory, found_on_disk, screen, until, window

OLD, NEW, LAST = "quincewater", "zebramarker", "heronending"


@pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into the memory of another process")
def test_after_locking_the_words_are_in_the_vault_and_nowhere_else(made: MadeVault, tmp_path: Path) -> None:
    home, trace = tmp_path / "person", tmp_path / "trace"
    with opened(made, tmp_path / "before") as session:
        journal.save_entry(session, session.computer.new_id(), date(1660, 1, 1), f"A day with {OLD} in it")

    with screen() as shown, window(shown, home, made.folder, trace) as pid:
        until(shown.has_window)
        assert found_in_memory(pid, [OLD]) == 0
        shown.keys("type", "--delay", "15", made.passphrase)
        shown.keys("key", "Return")
        until(lambda: shows_the_journal(shown, pid))
        written = (made.folder / "vault.db").stat().st_mtime_ns
        shown.has_window()
        until(lambda: typed(shown, pid, NEW))
        until(lambda: (made.folder / "vault.db").stat().st_mtime_ns > written)
        # Locked before the pause after which it would have been saved by itself.
        shown.keys("type", "--delay", "15", f" {LAST}")
        shown.keys("key", "ctrl+l")
        until(lambda: "--resume-fd" in Path(f"/proc/{pid}/cmdline").read_text())
        until(shown.has_window)
        assert found_in_memory(pid, [OLD, NEW, LAST, made.passphrase]) == 0

    assert found_on_disk(tmp_path, [OLD, NEW, LAST], but_not_in=made.folder) == []
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "backups",
        "slots-a.json",
        "slots-b.json",
        "vault.db",
    ]
    assert "AF_UNIX" in trace.read_text()
    assert "AF_INET" not in trace.read_text()
    with opened(made, tmp_path / "after") as session:
        for word in (OLD, NEW, LAST):
            assert journal.search(session, word).total == 1


def shows_the_journal(shown: Screen, pid: int) -> bool:
    """Gone to again until there is a way to go."""
    shown.keys("key", "ctrl+2")
    return found_in_memory(pid, [OLD]) > 0


def typed(shown: Screen, pid: int, word: str) -> bool:
    """Typed again until the page that takes it is there."""
    if found_in_memory(pid, [word]) == 0:
        shown.keys("type", "--delay", "15", word)
    return found_in_memory(pid, [word]) > 0
