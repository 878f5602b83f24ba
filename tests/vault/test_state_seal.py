"""The sum over every row: kept by every write, and nothing altered behind its back adds up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import discovery, journal, keeping, new_ways, prompts, strengths, unlocking, uses
from peerbuddy.actions.telling import told
from peerbuddy.model.errors import Damaged
from peerbuddy.model.mention import Person, Role
from peerbuddy.session import Session
from peerbuddy.vault import sql, state_seal
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.vault import Place
from tests.vault.documented_sum import sum_by_the_document, tables_by_the_document
from tests.vault.journal_pages import DAY, write

PAGE = 4096
FILLED = {
    "attachment", "attachment_piece", "computer", "entry", "entry_person", "entry_tag", "entry_topic",
    "person", "setting", "source", "spelling_word", "tag", "topic", "version", "strength", "strength_use",
    "front_set", "discovery", "new_way", "own_prompt", "prompt_shown",
}  # fmt: skip


def fill(session: Session) -> str:
    """A row in every table; returns the id of the page they belong to."""
    id = write(session, "first text", tags=("tag",))
    session.sitting = b"another."
    people = (Person("Mum", Role.CARED_FOR),)
    journal.save_entry(session, id, DAY, "second text", tags=("tag",), people=people, topics=("caring",))
    with session.vault.transaction():
        session.vault.entries.note_source(b"m" * 16, id)
        session.vault.settings.set("name", "value")
        session.vault.database.execute("INSERT INTO spelling_word (word) VALUES ('tussock')")
        session.vault.attachments.add(
            id, "ab" * 16, name="a", kind="image/png", data=b"x" * 70_000, now=session.now()
        )
    fill_strengths(session, id)
    return id


def fill_strengths(session: Session, page: str) -> None:
    own = strengths.add_strength(session, "Patience").id
    uses.put_strength(session, page, own, "Waited")
    uses.note_use(session, "hope", "Went on")
    strengths.choose_front(session, frozenset({own, "hope", "zest", "love", "humor"}))
    discovery.begin_card_sort(session)
    new_ways.begin_new_way(session, "hope", "write the next step")
    prompts.save_prompt(session, session.computer.new_id(), "And the owls?")
    prompts.another_prompt(session)


def adds_up(session: Session) -> bool | None:
    return list(session.vault.seal.walk())[-1]


@contextmanager
def behind_the_back(session: Session) -> Iterator[Connection]:
    """The database of a locked vault, opened with its key but without the triggers of the seal."""
    place: Place = session.vault.place
    db = sql.open_database(place.database, session.vault.keys.database, session.vault.slots.db_salt)
    try:
        yield db
    finally:
        db.close()


# --- what it is -------------------------------------------------------------------------------------


def test_the_seal_is_what_its_description_says(session: Session) -> None:
    fill(session)
    db = session.vault.database
    tables = tables_by_the_document(db)
    assert state_seal.sealed_tables(db) == tables
    counts = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608
    assert {table for table, count in counts.items() if count} >= FILLED
    total, rows = sum_by_the_document(db, session.vault.keys.state_seal)
    assert rows == sum(counts.values())
    assert db.execute("SELECT total, rows FROM state").fetchone() == (total, rows)
    assert adds_up(session)


def test_each_commit_that_changes_a_row_counts_one(session: Session) -> None:
    start = session.vault.seal.known.counter
    id = write(session, "text")
    assert session.vault.seal.known.counter == start + 1
    write(session, "text", id=id)
    journal.list_entries(session)
    journal.search(session, "text")
    assert session.vault.seal.known.counter == start + 1
    journal.trash_entry(session, id)
    assert session.vault.seal.known.counter == start + 2
    assert state_seal.stored(session.vault.database) == session.vault.seal.known


def test_a_seal_made_anew_is_the_one_that_was_kept(session: Session) -> None:
    fill(session)
    kept = session.vault.seal.known
    db = session.vault.database
    db.execute("BEGIN")
    state_seal.recompute(db, session.vault.keys.state_seal)
    again = state_seal.stored(db)
    db.execute("ROLLBACK")
    assert (again.total, again.rows) == (kept.total, kept.rows)


# --- failures ---------------------------------------------------------------------------------------


def test_a_transaction_that_is_undone_leaves_the_seal_as_it_was(session: Session) -> None:
    fill(session)
    before = session.vault.seal.known
    with pytest.raises(RuntimeError), session.vault.transaction():
        session.vault.entries.save(
            journal.new_entry("cd" * 16, session.today(), "text"), journal.sitting_of(session)
        )
        raise RuntimeError
    assert session.vault.seal.known == before
    assert adds_up(session)
    write(session, "and later saves add up as well")
    assert adds_up(session)


def test_a_commit_that_fails_leaves_the_seal_as_it_was(session: Session) -> None:
    id = fill(session)
    before = session.vault.seal.known
    with pytest.raises(sql.SqlError, match="FOREIGN KEY"), session.vault.transaction():
        session.vault.database.execute("PRAGMA defer_foreign_keys = ON")
        session.vault.database.execute(
            "INSERT INTO version (uid, saved, title, body) VALUES (zeroblob(16), 0, '', '')"
        )
        session.vault.entries.trash(id, session.now())
    assert session.vault.seal.known == before == state_seal.stored(session.vault.database)
    assert adds_up(session)
    assert journal.read_entry(session, id).trashed is None


# --- walking while others write ---------------------------------------------------------------------


WRITES = st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["new", "move", "change", "trash", "empty"])))


@given(writes=WRITES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_walk_is_told_what_others_write_meanwhile(
    session: Session, monkeypatch: pytest.MonkeyPatch, writes: list[tuple[int, str]]
) -> None:
    monkeypatch.setattr(state_seal, "STEP", 3)
    while session.vault.entries.count() < 12:
        write(session, "text", tags=("a", "b"))
    results: list[bool | None] = []
    for result in session.vault.seal.walk():
        for when, what in writes:
            if when == len(results):
                meanwhile(session, what, when)
        results.append(result)
    assert results[-1] is True


def meanwhile(session: Session, what: str, step: int) -> None:
    lines = journal.list_entries(session).lines
    if what == "new" or not lines:
        write(session, f"new {step}", time=step, tags=("a",))
        return
    line = lines[step % len(lines)]
    match what:
        case "move":
            write(session, line.heading, id=line.id, time=step * 40, tags=("b",))
        case "change":
            write(session, f"changed {step}", id=line.id, time=line.time)
        case "trash":
            journal.trash_entry(session, line.id)
        case _:
            journal.trash_entry(session, line.id)
            journal.empty_trash(session)


def test_two_walks_at_once_do_not_disturb_each_other(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_seal, "STEP", 2)
    for n in range(9):
        write(session, f"page {n}")
    one, two = session.vault.seal.walk(), session.vault.seal.walk()
    next(one)
    write(session, "between", time=0)
    next(two)
    assert (list(one)[-1], list(two)[-1]) == (True, True)


# --- what was altered behind its back ---------------------------------------------------------------

ALTERATIONS = {
    "a text": "UPDATE entry SET body = body || '.'",
    "a day of writing": "UPDATE entry SET created = created - 1",
    "a page out of the trash": "UPDATE entry SET trashed = NULL WHERE trashed IS NOT NULL",
    "a page gone": "DELETE FROM version WHERE id = 1",
    "a page more": "INSERT INTO version (uid, saved, title, body) SELECT uid, 1, '', 'x' FROM entry LIMIT 1",
    "a picture": "UPDATE attachment_piece SET bytes = zeroblob(length(bytes))",
    "a picture's name": "UPDATE attachment SET name = 'b'",
    "a tag": "UPDATE tag SET name = 'Tag'",
    "a tag taken off": "DELETE FROM entry_tag",
    "a person of a page gone": "DELETE FROM entry_person",
    "a source": "UPDATE source SET mark = zeroblob(16)",
    "a setting": "UPDATE setting SET value = 'other' WHERE name = 'name'",
    "the mark of a computer": "UPDATE computer SET mark = zeroblob(16)",
    "the sum": "UPDATE state SET total = zeroblob(32)",
    "the number of rows": "UPDATE state SET rows = rows + 1",
}


@pytest.mark.parametrize("statement", ALTERATIONS.values(), ids=ALTERATIONS.keys())
def test_whatever_is_altered_without_the_seal_is_found(reopen: Callable[[], Session], statement: str) -> None:
    session = reopen()
    fill(session)
    journal.trash_entry(session, write(session, "in the trash"))
    unlocking.lock(session)
    with behind_the_back(session) as db:
        assert db.execute(statement).rowcount > 0
    again = reopen()
    assert adds_up(again) is False
    write(again, "and a later save does not make it right")
    assert adds_up(again) is False


def test_a_vault_without_a_seal_is_damaged(reopen: Callable[[], Session]) -> None:
    session = reopen()
    unlocking.lock(session)
    with behind_the_back(session) as db:
        db.execute("DELETE FROM state")
    with pytest.raises(Damaged):
        reopen()


def test_a_page_of_an_older_copy_pasted_into_the_newer_file_is_found(reopen: Callable[[], Session]) -> None:
    """Every page is authentic by itself, so the cipher's own check says nothing."""
    session = reopen()
    ids = [write(session, f"page {n}\n" + f"as it was written first {n} " * 40) for n in range(40)]
    unlocking.lock(session)
    database = session.vault.place.database
    older = database.read_bytes()
    session = reopen()
    for n in range(0, 40, 3):
        write(session, f"page {n}\n" + f"as it was written later {n} " * 40, id=ids[n])
    expected = [journal.read_entry(session, id).text for id in ids]
    unlocking.lock(session)
    newer = database.read_bytes()
    different = [
        start
        for start in range(0, len(older), PAGE)
        if older[start : start + PAGE] != newer[start : start + PAGE]
    ]
    detected = 0
    for start in different:
        pasted = newer[:start] + older[start : start + PAGE] + newer[start + PAGE :]
        if not is_clean(reopen, database, pasted):
            detected += 1
        else:
            session = reopen()
            assert [journal.read_entry(session, id).text for id in ids] == expected
            unlocking.lock(session)
    assert len(different) > 15
    assert detected > len(different) // 2


def is_clean(reopen: Callable[[], Session], database: Path, data: bytes) -> bool:
    """Whether a vault with this database opens and its check says nothing."""
    database.write_bytes(data)
    try:
        session = reopen()
    except Damaged:
        return False
    try:
        return keeping.check(session) == ()
    except Exception as error:
        assert isinstance(told(error), Damaged), repr(error)
        return False
    finally:
        unlocking.lock(session)
