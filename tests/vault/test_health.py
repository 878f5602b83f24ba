"""What the checks of a vault see, each of its own kind of damage."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from peerbuddy.actions import journal, unlocking
from peerbuddy.model.errors import Damaged, Interrupted
from peerbuddy.session import Session
from peerbuddy.vault import health, sql, state_seal
from tests.vault.journal_pages import DAY, write

PAGE = 4096


def whole(session: Session) -> list[str]:
    """The kinds of all findings, each once."""
    found = health.whole(session.vault.database, session.vault.seal)
    return sorted({finding.kind for finding in found if finding})


def altered(reopen: Callable[[], Session], *statements: str) -> Session:
    """A vault with some pages, altered with its key but behind the back of seal and triggers."""
    session = reopen()
    for n in range(30):
        write(session, f"page {n} " + "herons wade in quiet water " * 60, tags=("t",))
    journal.trash_entry(session, write(session, "in the trash"))
    unlocking.lock(session)
    vault = session.vault
    db = sql.open_database(vault.place.database, vault.keys.database, vault.slots.db_salt)
    for statement in statements:
        db.execute(statement)
    db.close()
    return reopen()


def test_a_sound_vault_has_no_findings(reopen: Callable[[], Session]) -> None:
    assert whole(altered(reopen)) == []


def test_an_altered_row_is_a_finding_of_the_seal(reopen: Callable[[], Session]) -> None:
    session = altered(reopen, "UPDATE entry SET modified = modified + 1")
    assert whole(session) == ["seal"]


def test_an_index_that_does_not_fit_its_table_is_a_finding_of_the_structure(
    reopen: Callable[[], Session],
) -> None:
    """Lists read by such an index would leave pages out without a word."""
    session = altered(
        reopen,
        "CREATE TEMP TABLE roots AS SELECT name, rootpage FROM sqlite_schema",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM roots WHERE name = 'entry_trash')"
        " WHERE name = 'entry_live'",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM roots WHERE name = 'entry_live')"
        " WHERE name = 'entry_trash'",
    )
    assert whole(session) == ["structure"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO search (search, rowid, title, body) SELECT 'delete', pos, '', body FROM entry LIMIT 1",
        "INSERT INTO search (rowid, title, body) VALUES (7, '', 'a page that is not there')",
        "INSERT INTO search (search) VALUES ('delete-all')",
    ],
)
def test_an_index_that_does_not_fit_the_texts_is_a_finding_of_the_search(
    reopen: Callable[[], Session], statement: str
) -> None:
    session = altered(reopen, statement)
    assert whole(session) == ["search"]
    with session.vault.transaction():
        session.vault.search.rebuild()
    assert whole(session) == []


def test_a_flipped_bit_is_a_finding_of_the_pages(reopen: Callable[[], Session]) -> None:
    """One bit of a page that opening a vault does not read."""
    session = altered(reopen)
    unlocking.lock(session)
    database = session.vault.place.database
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    database.write_bytes(data)
    assert "pages" in whole(reopen())


def test_missing_pages_are_found_although_every_page_left_is_authentic(reopen: Callable[[], Session]) -> None:
    """The pages' own check is content, so opening alone would have to notice."""
    session = altered(reopen)
    unlocking.lock(session)
    database = session.vault.place.database
    data = database.read_bytes()
    for missing in (1, 8, len(data) // PAGE - 1):
        database.write_bytes(data[: -missing * PAGE])
        with pytest.raises(Damaged):
            reopen()


def test_the_seal_is_looked_at_500_rows_a_step(session: Session) -> None:
    with session.vault.transaction():
        for n in range(1234):
            page = journal.new_entry(f"{n:032x}", DAY, f"page {n}")
            session.vault.entries.save(page, journal.sitting_of(session))
    assert state_seal.STEP == 500
    assert list(health.seal_steps(session.vault.seal)) == [None, None]


def test_a_check_that_is_interrupted_says_so_and_can_be_made_again(session: Session) -> None:
    for n in range(30):
        write(session, f"page {n} " + f"word{n} " * 200)
    db = session.vault.database
    for part in (health.structure, health.search_index):
        db.set_progress_handler(lambda: session.vault.interrupt() or 0, 50)
        with pytest.raises(Interrupted):
            part(db)
        db.set_progress_handler(None, 0)
        assert part(db) == []
    assert write(session, "and saving goes on")


def test_another_thread_may_interrupt_a_check(session: Session) -> None:
    """As the window does as soon as somebody asks for something."""
    for n in range(30):
        write(session, f"page {n} " + f"word{n} " * 200)
    started, stop = threading.Event(), threading.Event()

    def on_progress() -> int:
        started.set()
        assert stop.wait(10)
        return 0

    def interrupt() -> None:
        assert started.wait(10)
        session.vault.interrupt()
        stop.set()

    other = threading.Thread(target=interrupt)
    other.start()
    session.vault.database.set_progress_handler(on_progress, 50)
    try:
        with pytest.raises(Interrupted):
            health.structure(session.vault.database)
    finally:
        session.vault.database.set_progress_handler(None, 0)
        other.join()


def test_a_vault_that_cannot_be_written_can_be_checked(session: Session) -> None:
    write(session, "text")
    session.vault.database.execute("PRAGMA query_only = ON")
    assert whole(session) == []


def test_a_text_that_does_not_decode_is_a_finding_and_no_crash(reopen: Callable[[], Session]) -> None:
    session = altered(
        reopen, "UPDATE entry SET body = CAST(x'ff' AS TEXT) WHERE uid = (SELECT min(uid) FROM entry)"
    )
    assert "seal" in whole(session)
