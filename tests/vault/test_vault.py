"""The unlocked vault: one connection, one thread, one transaction at a time, one file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.model.errors import StorageFailed
from peerbuddy.session import Session
from peerbuddy.vault import sql
from tests.conftest import MadeVault
from tests.vault.journal_pages import headings, write

MARKER = "zweiundvierzig Reiher"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_no_other_file_lies_in_the_folder_while_saved_is_shown(session: Session, made: MadeVault) -> None:
    for n in range(5):
        id = write(session, f"page {n}")
        assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
    journal.trash_entry(session, id)
    journal.empty_trash(session)
    assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]


def test_what_is_saved_lies_in_the_file_at_once(session: Session, made: MadeVault, tmp_path: Path) -> None:
    """A copy of the three files, made while the vault is open, is the whole journal."""
    id = write(session, "saved a moment ago")
    database = tmp_path / "copy.db"
    database.write_bytes((made.folder / "vault.db").read_bytes())
    db = sql.open_database(database, session.vault.keys.database, session.vault.slots.db_salt)
    assert db.execute("SELECT uid, body FROM entry").fetchall() == [(bytes.fromhex(id), "saved a moment ago")]
    db.close()


def test_nothing_that_was_written_stands_anywhere_in_plain(session: Session, tmp_path: Path) -> None:
    id = write(session, f"{MARKER} im Text\n" * 50, title=f"{MARKER} im Titel", tags=(f"{MARKER} als Tag",))
    session.sitting = b"another."
    write(session, f"{MARKER} im neuen Text", id=id)
    with session.vault.transaction():
        session.vault.settings.set("name", MARKER)
        session.vault.attachments.add(
            id, "ab" * 16, name=MARKER, kind="image/png", data=MARKER.encode() * 9000, now=session.now()
        )
    journal.search(session, MARKER)
    keeping.back_up_to(session, tmp_path / "backup")
    unlocking.lock(session)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 5
    for path in files:
        data = path.read_bytes()
        for form in (MARKER, MARKER.casefold(), "Reiher", "reiher"):
            assert form.encode() not in data, path
            assert form.encode("utf-16-le") not in data, path


def test_a_vault_opened_again_shows_what_was_saved(reopen: Callable[[], Session]) -> None:
    session = reopen()
    for n in range(3):
        write(session, f"page {n}")
    unlocking.lock(session)
    assert headings(reopen()) == ["page 2", "page 1", "page 0"]


def test_closing_twice_is_closing_once(session: Session) -> None:
    session.vault.close()
    session.vault.close()
    assert not session.vault.is_open


def test_only_the_thread_that_opened_it_may_use_it(session: Session) -> None:
    id = write(session, "page")
    with ThreadPoolExecutor(1) as other:
        for verb in (lambda: write(session, "from another thread"), lambda: journal.read_entry(session, id)):
            with pytest.raises(sqlcipher.Error, match="thread"):
                other.submit(verb).result()
        other.submit(session.vault.interrupt).result()
    write(session, "and it still works")
    assert headings(session) == ["and it still works", "page"]


def test_the_bytes_for_a_backup_are_those_of_the_file(session: Session, made: MadeVault) -> None:
    write(session, "page " * 3000)
    data = (made.folder / "vault.db").read_bytes()
    for chunk in (4096, 5000, 1 << 20):
        assert b"".join(session.vault.file_bytes(chunk)) == data
    assert session.vault.size() == len(data)


def test_no_backup_is_read_in_the_midst_of_a_transaction(session: Session) -> None:
    with pytest.raises(RuntimeError), session.vault.transaction():
        next(session.vault.file_bytes(4096))


def test_copying_the_file_does_not_let_go_of_the_locks_on_it(session: Session, made: MadeVault) -> None:
    """Closing another descriptor of the file would drop them: that one is opened first and closed last."""
    with session.vault.transaction():
        session.vault.settings.set("name", "value")
        other = sql.open_database(
            made.folder / "vault.db", session.vault.keys.database, session.vault.slots.db_salt
        )
        other.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(sqlcipher.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    list(session.vault.file_bytes(4096))
    with session.vault.transaction(), pytest.raises(sqlcipher.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_vault_whose_folder_was_away_takes_saves_again_when_it_is_back(
    session: Session, made: MadeVault, tmp_path: Path
) -> None:
    """A stick pulled out and put back: the save in between fails, and says so."""
    write(session, "before")
    made.folder.rename(tmp_path / "away")
    for _ in range(2):
        with pytest.raises(StorageFailed):
            write(session, "while it was away")
    (tmp_path / "away").rename(made.folder)
    write(session, "after")
    assert headings(session) == ["after", "before"]
    assert keeping.check(session) == ()


def test_a_vault_that_was_exchanged_for_another_copy_while_open_takes_no_saves(
    session: Session, made: MadeVault
) -> None:
    """Else a sync tool could make a person go on writing in last week's copy without a word."""
    database = made.folder / "vault.db"
    older = database.read_bytes()
    for n in range(3):
        write(session, f"page {n}")
    (made.folder / "newer").write_bytes(database.read_bytes())
    (made.folder / "other").write_bytes(older)
    (made.folder / "other").replace(database)
    for _ in range(2):
        with pytest.raises(StorageFailed):
            write(session, "into which of them?")
    assert database.read_bytes() == older
    (made.folder / "newer").replace(database)
    write(session, "and now it is the right one")
    assert headings(session) == ["and now it is the right one", "page 2", "page 1", "page 0"]


def test_a_locked_vault_does_not_open_itself_again(session: Session) -> None:
    unlocking.lock(session)
    with pytest.raises(RuntimeError):
        write(session, "after locking")
    assert not session.vault.is_open
