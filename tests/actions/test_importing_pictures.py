"""Pictures that come with a journal."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import journal
from peerbuddy.model.errors import BadPicture
from peerbuddy.model.imported import Skipped
from peerbuddy.session import Session
from tests.actions.taking_and_leaving import take


def page_with_picture(folder: Path) -> Path:
    (folder / "attachments").mkdir(parents=True)
    (folder / "attachments" / "2026-08-07-00000000-1.png").write_bytes(b"foreign bytes")
    picture = f'{{file: "attachments/2026-08-07-00000000-1.png", id: "{"a" * 32}", name: "lake.png"}}'
    (folder / "2026-08-07-00000000.md").write_text(
        f'---\npeerbuddy: 1\nid: "{"0" * 32}"\ndate: 2026-08-07\nattachments:\n- {picture}\n---\n\nx'
    )
    return folder


def test_pictures_are_cleaned_before_they_are_kept(session: Session, tmp_path: Path) -> None:
    session.clean_picture = lambda data: ("image/png", b"clean " + data)
    take(session, page_with_picture(tmp_path / "out"))
    [line] = journal.read_entry(session, "0" * 32).attachments
    assert (line.id, line.name, line.kind) == ("a" * 32, "lake.png", "image/png")
    assert journal.read_attachment(session, line.id) == b"clean foreign bytes"


def test_pictures_that_cannot_be_cleaned_are_named_and_the_page_is_taken(
    session: Session, tmp_path: Path
) -> None:
    def refuse(_data: bytes) -> tuple[str, bytes]:
        raise BadPicture

    left_out = (Skipped("2026-08-07-00000000.md", "picture"),)
    for clean_picture in (None, refuse):
        session.clean_picture = clean_picture
        source = page_with_picture(tmp_path / str(clean_picture is None))
        result = take(session, source)
        assert (result.added, result.skipped) == (1, left_out)
        [line] = journal.list_entries(session).lines
        assert journal.read_entry(session, line.id).attachments == ()
        journal.trash_entry(session, line.id)
        journal.empty_trash(session)


def test_a_page_taken_without_its_pictures_gets_them_once_they_can_be_cleaned(
    session: Session, tmp_path: Path
) -> None:
    source = page_with_picture(tmp_path / "out")
    take(session, source)
    session.clean_picture = lambda data: ("image/png", data)
    for _ in range(2):
        assert take(session, source).added == 0
        [line] = journal.read_entry(session, "0" * 32).attachments
        assert line.id == "a" * 32


def test_a_picture_whose_id_is_taken_gets_another(session: Session, tmp_path: Path) -> None:
    session.clean_picture = lambda data: ("image/png", data)
    source = page_with_picture(tmp_path / "out")
    copy = (source / "2026-08-07-00000000.md").read_text()
    (source / "copy.md").write_text(copy)
    result = take(session, source)
    assert result.added == 2
    kept = [journal.read_entry(session, line.id) for line in journal.list_entries(session).lines]
    assert len({picture.id for entry in kept for picture in entry.attachments}) == 2
