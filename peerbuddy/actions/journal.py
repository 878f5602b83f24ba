"""What a person can do with journal entries."""

from __future__ import annotations

from datetime import date, timedelta
from secrets import token_bytes
from typing import Unpack

from peerbuddy.model.entry import (
    AttachmentLine,
    Entry,
    EntryLine,
    EntryPage,
    Limits,
    Marks,
    NewEntry,
    Privacy,
    SearchHit,
    SearchPage,
    Version,
    new_entry,
)
from peerbuddy.model.errors import BadPicture
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch
from peerbuddy.vault.uids import uid_of
from peerbuddy.vault.versions import Sitting

PAUSE = timedelta(minutes=30)
VERSIONS_KEPT = 50


def save_entry(
    session: Session,
    id: str,
    day: date,
    text: str,
    *,
    time: int | None = None,
    title: str = "",
    **marks: Unpack[Marks],
) -> EntryLine:
    """Make or change an entry; durable when it returns. People and topics None stay as they are.

    Raises NothingToWrite, TextTooLong, BadDay, BadTag, BadName, DayFull, DiskFull, ReadOnly, StorageFailed.
    """
    entry = new_entry(id, day, text, time=time, title=title, **marks)
    with session.vault.transaction():
        session.vault.entries.save(entry, sitting_of(session))
    return session.vault.entries.line_of(id)


def sitting_of(session: Session) -> Sitting:
    kept = session.vault.settings.number("versions_kept", VERSIONS_KEPT)
    return Sitting(session.sitting, session.now(), PAUSE, kept)


def read_entry(session: Session, id: str) -> Entry:
    """Raises UnknownId."""
    return session.vault.entries.get(id)


def find_entry(session: Session, beginning: str) -> Entry:
    """By a unique beginning of its id. Raises UnknownId, AmbiguousId."""
    return session.vault.entries.get(session.vault.entries.id_beginning(beginning))


def list_entries(
    session: Session, *, before: int | None = None, limit: int = 200, **limits: Unpack[Limits]
) -> EntryPage:
    """Newest first; `before` is `next_before` of the page before; `limit` 0 is all.

    Asked for attachments or a privacy level a page can be short, or empty, and still have more behind it.
    """
    return session.vault.entries.page(Stretch(before=before, limit=limit, **limits))


def lines_of(session: Session, ids: list[str], **limits: Unpack[Limits]) -> tuple[EntryLine, ...]:
    """Those of `ids` that a list within the same limits shows, newest first."""
    return session.vault.entries.lines_of(ids, Stretch(**limits))


def days_with_entries(session: Session, first: date, last: date) -> frozenset[date]:
    return session.vault.entries.days(first, last)


def search(
    session: Session,
    query: str,
    *,
    before: int | None = None,
    limit: int = 50,
    typing: bool = False,
    **limits: Unpack[Limits],
) -> SearchPage:
    """Newest first. `typing`: the last word counts as a beginning. `limit` 0 gives and counts all.

    As with `list_entries`, attachments and privacy can make a page short with more behind it.
    """
    return session.vault.search.find(query, Stretch(before=before, limit=limit, **limits), typing=typing)


def search_titles(session: Session, query: str, **limits: Unpack[Limits]) -> tuple[SearchHit, ...]:
    return session.vault.search.find_titles(query, Stretch(limit=5, **limits))


def set_privacy(session: Session, id: str, privacy: Privacy) -> None:
    """Raises UnknownId."""
    with session.vault.transaction():
        session.vault.entries.set_privacy(id, privacy)


def trash_entry(session: Session, id: str) -> None:
    """Out of lists and searches until it is restored. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.entries.trash(id, session.now())


def restore_entry(session: Session, id: str) -> None:
    """Out of the trash, back to its place. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.entries.restore(id)


def list_trash(session: Session) -> tuple[EntryLine, ...]:
    """All of it, last thrown away first."""
    return session.vault.entries.trashed()


def empty_trash(session: Session) -> int:
    """Delete for good what lies in the trash, and its words from the search index."""
    with session.vault.transaction():
        count = session.vault.entries.empty_trash()
        session.vault.search.optimize()
    return count


def versions(session: Session, id: str) -> tuple[Version, ...]:
    """Newest first. Raises UnknownId for what cannot be an id."""
    return session.vault.entries.versions.of(uid_of(id))


def count_versions(session: Session, id: str) -> int:
    return session.vault.entries.versions.count(uid_of(id))


def begin_sitting(session: Session) -> None:
    """From here on a change keeps the text it replaces as a version, even one written a moment ago."""
    session.sitting = token_bytes(8)


def attach_picture(
    session: Session, entry: str, name: str, foreign: bytes, *, id: str = "", page: NewEntry | None = None
) -> AttachmentLine:
    """Clean a picture (metadata gone, size checked) and keep it with an entry, under an `id` of its own.

    An entry that is not in the vault yet is made as `page` says.
    Raises BadPicture, UnknownId, DayFull, DiskFull, ReadOnly, StorageFailed.
    """
    if session.clean_picture is None:
        raise BadPicture
    kind, data = session.clean_picture(foreign)
    vault, id = session.vault, id or session.computer.new_id()
    with vault.transaction():
        if page is not None and not vault.attachments.has_entry(entry):
            vault.entries.save(page, sitting_of(session))
        return vault.attachments.add(entry, id, name=name, kind=kind, data=data, now=session.now())


def read_attachment(session: Session, id: str) -> bytes:
    return session.vault.attachments.read(id)
