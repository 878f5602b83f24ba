"""What a person can do with the pictures of a page. Each is asked for with its page and given to no other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peerbuddy.actions.journal import sitting_of
from peerbuddy.files import write_whole
from peerbuddy.formats import reading
from peerbuddy.formats.picture_kinds import ending_of, media_type_of
from peerbuddy.formats.regular_file import read_regular
from peerbuddy.model.entry import AttachmentLine, new_entry
from peerbuddy.model.errors import BadPicture, UnknownId
from peerbuddy.model.picture import OWN_SCHEME, RemovedPicture, alts_in, mark_of, with_mark_again
from peerbuddy.session import Session
from peerbuddy.vault.uids import uid_of

MOST_FOREIGN_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Safe HTML that loads nothing, and the pictures it shows in their order: (id, words for it)."""

    html: str
    pictures: tuple[tuple[str, str], ...]


def page_as_read(
    session: Session, entry: str, text: str, *, gone: str, left_out: frozenset[str] = frozenset()
) -> ReadPage:
    """A text rendered with the pictures of its own page.

    `gone` is said where a picture is named that is not kept with the page, or is one of `left_out`.
    """
    kept = {line.id for line in pictures_of(session, entry) if media_type_of(line.kind)} - left_out
    alts = alts_in(text)
    shown: dict[str, str] = {}

    def address(id: str) -> str | None:
        if id not in kept:
            return None
        shown[id] = alts.get(id, "")
        return OWN_SCHEME + id

    html = reading.to_html(text, address, gone=gone)
    return ReadPage(html, tuple(shown.items()))


def pictures_of(session: Session, entry: str) -> tuple[AttachmentLine, ...]:
    """In the order they came; none for a page that is not in the vault yet."""
    return session.vault.attachments.of(uid_of(entry))


def read_picture(session: Session, entry: str, id: str) -> bytes:
    """Raises UnknownId also for a picture of another page."""
    return session.vault.attachments.read(_own(session, entry, id).id)


def read_picture_file(path: Path) -> bytes:
    """What a person dropped or chose. Raises BadPicture for what is no file or too long."""
    data = read_regular(path.resolve(), MOST_FOREIGN_BYTES)
    if isinstance(data, str):
        raise BadPicture
    return data


def remove_picture(session: Session, entry: str, id: str) -> RemovedPicture:
    """Out of the vault; what comes back can put it there again. Raises UnknownId."""
    _own(session, entry, id)
    with session.vault.transaction():
        return session.vault.attachments.take_out(id)


def put_back_picture(session: Session, removed: RemovedPicture) -> None:
    """Raises UnknownId if its page is gone."""
    with session.vault.transaction():
        session.vault.attachments.put_back(removed)


def put_back_with_mark(session: Session, removed: RemovedPicture, before: str, after: str) -> None:
    """Into a page that is not open. `before`, `after`: its text around the taking out of the mark."""
    vault = session.vault
    with vault.transaction():
        vault.attachments.put_back(removed)
        entry = vault.entries.get(removed.entry)
        mark = mark_of(removed.line.id, alts_in(before).get(removed.line.id, ""))
        text = with_mark_again(entry.text, before, after, mark)
        page = new_entry(entry.id, entry.day, text, time=entry.time, title=entry.title, tags=entry.tags)
        vault.entries.save(page, sitting_of(session))


def picture_ending(session: Session, entry: str, id: str) -> str:
    """What the name of a copy should end in, without the dot. Raises UnknownId."""
    return ending_of(_own(session, entry, id).kind)


def save_picture(session: Session, entry: str, id: str, target: Path) -> Path:
    """A copy that anyone can open. Raises UnknownId, AlreadyThere, DiskFull, ReadOnly, StorageFailed."""
    write_whole(target, read_picture(session, entry, id))
    return target


def _own(session: Session, entry: str, id: str) -> AttachmentLine:
    found = next((line for line in pictures_of(session, entry) if line.id == id), None)
    if found is None:
        raise UnknownId
    return found
