"""The trash: out of sight at once, gone only when a person empties it, and then for good."""

from __future__ import annotations

import pytest

from peerbuddy.actions import journal
from peerbuddy.model.errors import UnknownId
from peerbuddy.session import Session
from tests.conftest import Clock
from tests.vault.journal_pages import DAY, found, headings, write

PICTURE = b"\x89PNG" + b"picture" * 20_000


def rows(session: Session, table: str) -> int:
    return session.vault.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608


def attach(session: Session, id: str) -> str:
    with session.vault.transaction():
        return session.vault.attachments.add(
            id, session.computer.new_id(), name="a.png", kind="image/png", data=PICTURE, now=session.now()
        ).id


def index_words(session: Session) -> set[str]:
    """Every word the search index holds, those of deleted texts that still lie in it included."""
    db = session.vault.database
    db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)")
    try:
        blocks = [row[0] for row in db.execute("SELECT block FROM search_data").fetchall()]
        words = {row[0] for row in db.execute("SELECT DISTINCT term FROM temp.words").fetchall()}
    finally:
        db.execute("DROP TABLE temp.words")
    return words | {"zebrafish" for block in blocks if b"ebrafish" in block}


def test_a_page_in_the_trash_is_in_no_list_and_no_search(session: Session) -> None:
    id, stays = write(session, "walk by the river", tags=("water",)), write(session, "walk uphill")
    journal.trash_entry(session, id)
    assert headings(session) == ["walk uphill"]
    assert headings(session, tag="water") == []
    assert found(session, "river") == set()
    assert found(session, "walk") == {stays}
    assert journal.search_titles(session, "river") == ()
    assert [line.id for line in journal.list_trash(session)] == [id]
    assert (session.vault.entries.count(), len(session.vault.entries.trashed())) == (1, 1)


def test_a_restored_page_is_back_where_it_was(session: Session) -> None:
    ids = [write(session, f"page {n}", tags=("t",)) for n in range(3)]
    journal.trash_entry(session, ids[1])
    journal.restore_entry(session, ids[1])
    assert headings(session) == headings(session, tag="t") == ["page 2", "page 1", "page 0"]
    assert found(session, "page") == set(ids)
    assert journal.list_trash(session) == ()


def test_the_trash_shows_what_was_thrown_away_last_first(session: Session, clock: Clock) -> None:
    ids = [write(session, f"page {n}") for n in range(3)]
    for n in (1, 2, 0):
        journal.trash_entry(session, ids[n])
        clock.move(minutes=1)
    assert [line.heading for line in journal.list_trash(session)] == ["page 0", "page 2", "page 1"]


def test_the_trash_hides_nothing(session: Session) -> None:
    with session.vault.transaction():
        for n in range(205):
            id = session.computer.new_id()
            session.vault.entries.save(journal.new_entry(id, DAY, f"page {n}"), journal.sitting_of(session))
            session.vault.entries.trash(id, session.now())
    assert len(journal.list_trash(session)) == 205


def test_throwing_away_twice_or_restoring_what_is_not_there_is_refused(session: Session) -> None:
    id = write(session, "page")
    with pytest.raises(UnknownId):
        journal.restore_entry(session, id)
    journal.trash_entry(session, id)
    with pytest.raises(UnknownId):
        journal.trash_entry(session, id)


def test_a_page_saved_once_more_while_it_lies_in_the_trash_stays_there_with_its_new_text(
    session: Session,
) -> None:
    """The editor may still hold it when somebody throws it away in the list: its words must not be lost."""
    id = write(session, "page")
    journal.trash_entry(session, id)
    line = journal.save_entry(session, id, DAY, "page with a last word")
    assert line.heading == "page with a last word"
    assert headings(session) == []
    assert found(session, "last") == set()
    journal.restore_entry(session, id)
    assert found(session, "last") == {id}


def test_emptying_the_trash_deletes_all_that_belonged_to_the_page(session: Session, clock: Clock) -> None:
    id, stays = (
        write(session, "gone soon", tags=("only here", "both")),
        write(session, "stays", tags=("both",)),
    )
    clock.move(minutes=31)
    write(session, "gone very soon", id=id, tags=("only here", "both"))
    picture, kept = attach(session, id), attach(session, stays)
    with session.vault.transaction():
        session.vault.entries.note_source(b"s" * 16, id)
    journal.trash_entry(session, id)
    assert journal.empty_trash(session) == 1
    for verb in (journal.read_entry, journal.restore_entry):
        with pytest.raises(UnknownId):
            verb(session, id)
    with pytest.raises(UnknownId):
        journal.read_attachment(session, picture)
    assert journal.read_attachment(session, kept) == PICTURE
    assert [rows(session, t) for t in ("version", "source", "entry_tag", "attachment")] == [0, 0, 1, 1]
    assert rows(session, "attachment_piece") == -(-len(PICTURE) // 65_536)
    assert session.vault.tags.names() == ("both",)
    assert session.vault.entries.known_source(b"s" * 16) is None


def test_emptying_an_empty_trash_deletes_nothing(session: Session) -> None:
    write(session, "stays")
    assert journal.empty_trash(session) == 0
    assert headings(session) == ["stays"]


def test_after_the_trash_was_emptied_its_words_are_in_no_byte_of_the_index(session: Session) -> None:
    for n in range(40):
        write(session, f"page {n} about heron")
    id = write(session, "a zebrafish")
    write(session, "a quagga", id=id)
    write(session, "a zebrafish again", id=id)
    journal.trash_entry(session, id)
    assert "zebrafish" in index_words(session)
    journal.empty_trash(session)
    left = index_words(session)
    assert "heron" in left
    assert not left & {"zebrafish", "quagga"}


def test_a_failing_emptying_deletes_nothing(session: Session) -> None:
    id = write(session, "page")
    journal.trash_entry(session, id)
    with pytest.raises(UnknownId), session.vault.transaction():
        session.vault.entries.empty_trash()
        session.vault.entries.restore("00" * 16)
    journal.restore_entry(session, id)
    assert found(session, "page") == {id}
