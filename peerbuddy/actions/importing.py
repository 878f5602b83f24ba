"""Taking in another journal: previewed first, in transactions of 500, and never twice."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from secrets import token_bytes

from peerbuddy.actions.importing_goals import put_links, take_goals
from peerbuddy.actions.journal import sitting_of
from peerbuddy.actions.uses import put_imported
from peerbuddy.formats import detection, own_goals
from peerbuddy.formats.detection import OWN_DOCUMENT, Source
from peerbuddy.formats.repeats import Repeats
from peerbuddy.model.entry import NewEntry, Privacy, new_entry
from peerbuddy.model.errors import (
    BadDay,
    BadPicture,
    BadTag,
    DayFull,
    NothingToWrite,
    PeerBuddyError,
    StorageFailed,
    TextTooLong,
    UnknownId,
)
from peerbuddy.model.imported import FoundEntry, FoundPicture, ImportResult, Skipped
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from peerbuddy.vault.versions import Sitting

FORMATS = detection.FORMATS
STEP = 500
# Pages may have 16 MiB each: a step is also over when what it holds passes this many characters.
STEP_CHARACTERS = 4 * 1024 * 1024

_WHY: dict[type[PeerBuddyError], str] = {
    NothingToWrite: "empty",
    TextTooLong: "too-long",
    BadDay: "bad-date",
    BadTag: "bad-tag",
}


@dataclass(slots=True)
class _Tally:
    format: str
    added: int = 0
    already_here: int = 0
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    first: date | None = None
    last: date | None = None

    def met(self, day: date, *, is_new: bool) -> None:
        self.added += is_new
        self.already_here += not is_new
        self.first = min(self.first or day, day)
        self.last = max(self.last or day, day)

    def result(self) -> ImportResult:
        found = self.added + self.already_here
        skipped = tuple(self.skipped)
        return ImportResult(self.format, found, self.added, self.already_here, skipped, self.first, self.last)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page ready to be saved, and the mark by which it is known when it comes again."""

    entry: NewEntry
    found: FoundEntry
    mark: bytes


def import_steps(
    session: Session,
    path: Path,
    *,
    format: str = "auto",  # noqa: A002 (the word of the command line)
    dry_run: bool = False,
) -> Generator[Progress | ImportResult]:
    """`Progress` after each transaction, the result last; between two steps nothing is open.

    Given up between two steps, it keeps what it has, and beginning again adds the rest. With `dry_run`
    the result is the same and nothing is written.
    Raises UnknownFormat, StorageFailed, DiskFull, ReadOnly.
    """
    source = detection.opened(path, format)
    tally = _Tally(source.format)
    repeats = Repeats()
    if source.format == OWN_DOCUMENT and not dry_run:
        take_goals(session, own_goals.read(path))
    for batch in _batches(source, tally):
        pages = [page for found in batch if (page := _page(session, source, found, repeats, tally))]
        if dry_run:
            for page in pages:
                tally.met(page.entry.day, is_new=_id_here(session, page) is None)
        elif pages:
            _take(session, pages, tally)
        yield Progress(tally.added + tally.already_here, None)
    yield tally.result()


def _batches(source: Source, tally: _Tally) -> Iterator[list[FoundEntry]]:
    """What was read before the source fails is taken; the error comes after it."""
    batch: list[FoundEntry] = []
    pieces = size = 0
    try:
        for piece in source.pieces:
            pieces += 1
            if isinstance(piece, Skipped):
                tally.skipped.append(piece)
            else:
                batch.append(piece)
                size += len(piece.text) + sum(len(picture.data) for picture in piece.pictures)
            if pieces >= STEP or size >= STEP_CHARACTERS:
                yield batch
                batch, pieces, size = [], 0, 0
    except StorageFailed:
        yield batch
        raise
    yield batch


def _page(
    session: Session, source: Source, found: FoundEntry, repeats: Repeats, tally: _Tally
) -> _Page | None:
    try:
        entry = new_entry(
            session.computer.new_id(),
            found.day,
            found.text,
            time=found.time,
            title=found.title,
            tags=found.tags,
            people=found.people,
            topics=found.topics,
        )
    except PeerBuddyError as error:
        tally.skipped.append(Skipped(found.where, _WHY[type(error)]))
        return None
    key = _key(source.family, found, entry)
    number = repeats.number(key)
    if found.own_id and not number:
        entry = replace(entry, id=found.own_id)
    return _Page(entry, found, hashlib.sha256(key + number.to_bytes(8, "big")).digest()[:16])


def _key(family: str, found: FoundEntry, entry: NewEntry) -> bytes:
    """What a page of a source is known by: its id there, else what it says.

    The day goes with an id of another program: two journals whose pages are numbered from 1 are not one.
    """
    if found.own_id:
        parts = ("own", found.own_id)
    elif found.source_id:
        parts = ("id", family, found.source_id, entry.day.isoformat())
    else:
        parts = ("page", entry.day.isoformat(), str(entry.time), entry.title, entry.text)
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.digest()


def _id_here(session: Session, page: _Page) -> str | None:
    """The entry this page is already, if it is."""
    entries = session.vault.entries
    known = entries.known_source(page.mark)
    if known or page.entry.id != page.found.own_id:
        return known
    try:
        return entries.id_beginning(page.entry.id)
    except UnknownId:
        return None


def _take(session: Session, pages: list[_Page], tally: _Tally) -> None:
    # A sitting of its own: whoever changes an imported page keeps its first text as a version.
    sitting = replace(sitting_of(session), id=token_bytes(8))
    with session.vault.transaction():
        for page in pages:
            here = _id_here(session, page)
            if here is not None:
                tally.met(page.entry.day, is_new=False)
                tally.skipped += _add_missing_pictures(session, page, here)
            elif _save(session, page, sitting):
                tally.met(page.entry.day, is_new=True)
                tally.skipped += _keep_pictures(session, page, page.entry.id, page.found.pictures)
            else:
                tally.skipped.append(Skipped(page.found.where, "day-full"))


def _save(session: Session, page: _Page, sitting: Sitting) -> bool:
    entries = session.vault.entries
    try:
        entries.save(page.entry, sitting)
    except DayFull:
        return False
    entries.note_source(page.mark, page.entry.id)
    if page.found.privacy not in (None, Privacy.MINE):
        entries.set_privacy(page.entry.id, page.found.privacy)
    put_imported(session, page.entry.id, page.found.strengths)
    put_links(session, page.entry.id, page.found.links)
    return True


def _add_missing_pictures(session: Session, page: _Page, entry: str) -> Iterator[Skipped]:
    """A page that was imported where no picture could be cleaned gets its pictures where they can."""
    named = [picture for picture in page.found.pictures if picture.id]
    if not named or session.clean_picture is None:
        return
    kept = {line.id for line in session.vault.entries.get(entry).attachments}
    yield from _keep_pictures(session, page, entry, (p for p in named if p.id not in kept))


def _keep_pictures(
    session: Session, page: _Page, entry: str, pictures: Iterable[FoundPicture]
) -> Iterator[Skipped]:
    """Without the window nothing here can clean a picture, so each is named as left out (R94)."""
    for picture in pictures:
        try:
            if session.clean_picture is None:
                raise BadPicture
            kind, data = session.clean_picture(picture.data)
            id = _picture_id(session, picture)
            session.vault.attachments.add(
                entry, id, name=picture.name, kind=kind, data=data, now=session.now()
            )
        except BadPicture:
            yield Skipped(page.found.where, "picture")


def _picture_id(session: Session, picture: FoundPicture) -> str:
    """The id the text may name it by, unless something has it already."""
    if picture.id:
        try:
            session.vault.attachments.read(picture.id)
        except UnknownId:
            return picture.id
    return session.computer.new_id()
