"""Pictures of a page, without a window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, pictures
from peerbuddy.model.entry import new_entry
from peerbuddy.model.errors import AlreadyThere, BadPicture, UnknownId
from peerbuddy.model.picture import mark_of
from peerbuddy.session import Session
from tests.vault.journal_pages import write

ID, OTHER = "a" * 32, "b" * 32


@pytest.fixture
def cleaning(session: Session) -> Session:
    session.clean_picture = lambda foreign: ("png", foreign)
    return session


def add(session: Session, entry: str, id: str = ID, data: bytes = b"pixels") -> None:
    page = new_entry(entry, date(2026, 11, 22), mark_of(id))
    journal.attach_picture(session, entry, "lake.png", data, id=id, page=page)


def test_a_picture_makes_its_page_if_there_is_none(cleaning: Session) -> None:
    add(cleaning, OTHER)
    entry = journal.read_entry(cleaning, OTHER)
    assert entry.text == mark_of(ID)
    assert [line.id for line in entry.attachments] == [ID]


def test_a_picture_leaves_what_its_page_says(cleaning: Session) -> None:
    entry = write(cleaning, "words")
    add(cleaning, entry)
    assert journal.read_entry(cleaning, entry).text == "words"


def test_a_refused_picture_makes_no_page(session: Session) -> None:
    def refuse(_: bytes) -> tuple[str, bytes]:
        raise BadPicture

    for clean in (None, refuse):
        session.clean_picture = clean
        with pytest.raises(BadPicture):
            add(session, OTHER)
    with pytest.raises(UnknownId):
        journal.read_entry(session, OTHER)


def test_a_picture_is_given_to_no_other_page(cleaning: Session, tmp_path: Path) -> None:
    entry, other = write(cleaning, "words"), write(cleaning, "more words")
    add(cleaning, entry)
    assert pictures.read_picture(cleaning, entry, ID) == b"pixels"
    for verb in (pictures.read_picture, pictures.remove_picture, pictures.picture_ending):
        with pytest.raises(UnknownId):
            verb(cleaning, other, ID)
    with pytest.raises(UnknownId):
        pictures.save_picture(cleaning, other, ID, tmp_path / "x.png")


def test_a_page_reads_with_its_own_pictures_and_tells_of_the_others(cleaning: Session) -> None:
    entry, other = write(cleaning, "words"), write(cleaning, "more words")
    add(cleaning, entry)
    add(cleaning, other, OTHER)
    text = f"{mark_of(ID, 'lake')} {mark_of(OTHER, 'hill')} ![x](https://example.org/x.png)"
    page = pictures.page_as_read(cleaning, entry, text, gone="Not here.")
    assert page.pictures == ((ID, "lake"),)
    assert page.html.count("<img") == 1
    assert "hill [Not here.]" in page.html
    assert "x (https://example.org/x.png)" in page.html
    left_out = pictures.page_as_read(cleaning, entry, text, gone="Not here.", left_out=frozenset({ID}))
    assert "lake [Not here.]" in left_out.html
    assert left_out.pictures == ()


def test_a_page_that_was_never_saved_reads_too(session: Session) -> None:
    page = pictures.page_as_read(session, OTHER, "*a* <img src=x>", gone="")
    assert page.html == "<p><em>a</em> &lt;img src=x&gt;</p>\n"


def test_a_removed_picture_comes_back_as_it_was(cleaning: Session) -> None:
    entry = write(cleaning, "words")
    add(cleaning, entry, data=b"p" * 150_000)
    [before] = pictures.pictures_of(cleaning, entry)
    removed = pictures.remove_picture(cleaning, entry, ID)
    assert pictures.pictures_of(cleaning, entry) == ()
    cleaning.vault.changes.take()
    pictures.put_back_picture(cleaning, removed)
    assert cleaning.vault.changes.take().entries == {entry}
    assert pictures.pictures_of(cleaning, entry) == (before,)
    assert pictures.read_picture(cleaning, entry, ID) == b"p" * 150_000
    assert keeping.check(cleaning) == ()


def test_a_picture_does_not_come_back_to_a_page_that_is_gone(cleaning: Session) -> None:
    entry = write(cleaning, "words")
    add(cleaning, entry)
    removed = pictures.remove_picture(cleaning, entry, ID)
    journal.trash_entry(cleaning, entry)
    journal.empty_trash(cleaning)
    with pytest.raises(UnknownId):
        pictures.put_back_with_mark(cleaning, removed, mark_of(ID), "")


def test_a_copy_never_replaces_anything(cleaning: Session, tmp_path: Path) -> None:
    entry = write(cleaning, "words")
    add(cleaning, entry)
    target = tmp_path / f"x.{pictures.picture_ending(cleaning, entry, ID)}"
    assert pictures.save_picture(cleaning, entry, ID, target) == tmp_path / "x.png"
    assert target.read_bytes() == b"pixels"
    assert target.stat().st_mode & 0o077 == 0
    with pytest.raises(AlreadyThere):
        pictures.save_picture(cleaning, entry, ID, target)


def test_a_linked_file_is_read_and_a_folder_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"pixels")
    (tmp_path / "link.png").symlink_to(tmp_path / "x.png")
    assert pictures.read_picture_file(tmp_path / "link.png") == b"pixels"
    for path in (tmp_path, tmp_path / "missing.png"):
        with pytest.raises(BadPicture):
            pictures.read_picture_file(path)
