"""Pictures kept with a page: rows of 64 KiB in the same database."""

from __future__ import annotations

import pytest

from peerbuddy.actions import journal, pictures
from peerbuddy.model.errors import BadPicture, UnknownId
from peerbuddy.session import Session
from peerbuddy.vault.attachments import MAX_BYTES, PIECE_BYTES
from tests.vault.journal_pages import write


def attach(session: Session, entry: str, data: bytes, name: str = "a.png") -> str:
    with session.vault.transaction():
        return session.vault.attachments.add(
            entry, session.computer.new_id(), name=name, kind="image/png", data=data, now=session.now()
        ).id


def pieces(session: Session) -> list[int]:
    query = "SELECT length(bytes) FROM attachment_piece ORDER BY attachment, n"
    return [row[0] for row in session.vault.database.execute(query).fetchall()]


@pytest.mark.parametrize("size", [1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_a_picture_comes_back_byte_for_byte(session: Session, size: int) -> None:
    data = bytes(n * 7 % 251 for n in range(size))
    id = attach(session, write(session, "text"), data)
    assert journal.read_attachment(session, id) == data
    assert sum(pieces(session)) == size
    assert max(pieces(session)) <= 65_536


def test_a_page_lists_its_pictures_in_the_order_they_came(session: Session) -> None:
    entry = write(session, "text")
    ids = [attach(session, entry, b"x" * n, f"{n}.png") for n in (3, 1, 2)]
    lines = journal.read_entry(session, entry).attachments
    assert [(a.id, a.name, a.kind, a.size) for a in lines] == [
        (ids[0], "3.png", "image/png", 3),
        (ids[1], "1.png", "image/png", 1),
        (ids[2], "2.png", "image/png", 2),
    ]


@pytest.mark.parametrize("others", [0, 501])
def test_a_list_knows_which_pages_have_a_picture(session: Session, others: int) -> None:
    plain, pictured = write(session, "plain"), write(session, "pictured")
    attach(session, pictured, b"x")
    uids = [bytes.fromhex(id) for id in (plain, pictured)] + [bytes(16)] * others
    assert session.vault.attachments.among(uids) == {bytes.fromhex(pictured)}
    lines = journal.list_entries(session).lines
    assert {line.id: line.has_picture for line in lines} == {plain: False, pictured: True}


def test_a_removed_picture_leaves_no_piece_and_no_other_is_touched(session: Session) -> None:
    entry = write(session, "text")
    gone, kept = attach(session, entry, b"g" * 70_000), attach(session, entry, b"k" * 70_000)
    session.vault.changes.take()
    pictures.remove_picture(session, entry, gone)
    assert session.vault.changes.take().entries == {entry}
    assert [a.id for a in journal.read_entry(session, entry).attachments] == [kept]
    assert journal.read_attachment(session, kept) == b"k" * 70_000
    assert sum(pieces(session)) == 70_000
    with pytest.raises(UnknownId):
        journal.read_attachment(session, gone)
    with pytest.raises(UnknownId):
        session.vault.attachments.take_out(gone)


def test_a_picture_may_have_16_mebibytes_and_not_a_byte_more(session: Session) -> None:
    entry = write(session, "text")
    attach(session, entry, bytes(MAX_BYTES))
    for data in (bytes(MAX_BYTES + 1), b""):
        with pytest.raises(BadPicture):
            attach(session, entry, data)
    assert len(journal.read_entry(session, entry).attachments) == 1


def test_a_picture_needs_a_page(session: Session) -> None:
    with pytest.raises(UnknownId):
        attach(session, "ab" * 16, b"x")
    assert pieces(session) == []


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/home/ann/private/x.png", "x.png"),
        ("C:\\Users\\Ann\\x.png", "x.png"),
        ("a\nb\x00\u202egnp.png", "abgnp.png"),
        ("x" * 300, "x" * 120),
        ("../..", ".."),
    ],
)
def test_the_name_of_a_picture_is_only_a_label(session: Session, given: str, kept: str) -> None:
    entry = write(session, "text")
    attach(session, entry, b"x", given)
    assert journal.read_entry(session, entry).attachments[0].name == kept


def test_pictures_move_with_their_page_and_survive_its_versions(session: Session) -> None:
    entry = write(session, "text")
    id = attach(session, entry, b"x")
    journal.trash_entry(session, entry)
    journal.restore_entry(session, entry)
    write(session, "other", id=entry, time=5)
    assert [a.id for a in journal.read_entry(session, entry).attachments] == [id]


def test_without_a_window_no_foreign_picture_is_taken(session: Session) -> None:
    with pytest.raises(BadPicture):
        journal.attach_picture(session, write(session, "text"), "a.png", b"\x89PNG")


def test_what_the_window_made_of_a_picture_is_kept(session: Session) -> None:
    entry = write(session, "text")
    session.clean_picture = lambda foreign: ("image/jpeg", foreign[::-1])
    line = journal.attach_picture(session, entry, "holiday.webp", b"abc")
    assert (line.kind, line.size) == ("image/jpeg", 3)
    assert journal.read_attachment(session, line.id) == b"cba"
