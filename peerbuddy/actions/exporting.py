"""Leaving is easy: everything of one's own as one JSON file, a folder of Markdown, or one HTML page.

All but the trash, oldest first. Nothing is found under the final name before it is complete.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from peerbuddy.actions.journal import read_attachment, read_entry
from peerbuddy.actions.own_things import own_things_pieces
from peerbuddy.actions.strengths import strengths
from peerbuddy.files import kindly, sync_folder, written_whole
from peerbuddy.formats import html_page, json_pictures, own_page
from peerbuddy.formats.jsonl import LONGEST_OBJECT
from peerbuddy.model.entry import Entry
from peerbuddy.model.errors import AlreadyThere, ContentDamaged, UnknownFormat, UnknownId
from peerbuddy.model.progress import Progress
from peerbuddy.model.vault_state import ExportDone
from peerbuddy.session import Session
from peerbuddy.vault.oldest_first import ids_after, in_order
from peerbuddy.vault.stretch import Stretch

FORMATS = ("json", "markdown", "html")
STEP = 100
# Rendering takes its time: a step with long pages is over sooner.
STEP_CHARACTERS = 200_000
ID_LENGTHS = (8, 12, 16, 32)

Steps = Generator[Progress | ExportDone, None, None]


def export_steps(
    session: Session,
    out: Path,
    *,
    format: str,  # noqa: A002 (the word of the command line)
    first: date | None = None,
    last: date | None = None,
    ids: tuple[str, ...] | None = None,
) -> Steps:
    """All of the journal, its days from `first` to `last`, or of those only the pages `ids`.

    `Progress` after each step, ExportDone last. Given up or failed, it leaves nothing behind.

    Raises UnknownFormat, AlreadyThere, DiskFull, ReadOnly, StorageFailed.
    """
    batches = oldest_first(session, Stretch(first, last), ids)
    total = session.vault.entries.count() if first is last is ids is None else None
    match format:
        case "json":
            return _one_file(out, batches, total, _json(session, whole=total is not None))
        case "html":
            return _one_file(out, batches, total, _html(session))
        case "markdown":
            return _folder(session, out, batches, total)
        case _:
            raise UnknownFormat(out, format)


def oldest_first(
    session: Session, stretch: Stretch, ids: tuple[str, ...] | None = None
) -> Iterator[list[Entry]]:
    """As many at a time as one step can write."""
    return _walked(session, stretch) if ids is None else _chosen(session, stretch, ids)


def _walked(session: Session, stretch: Stretch) -> Iterator[list[Entry]]:
    """By keyset, so that what is saved between two steps disturbs nothing."""
    low, end = stretch.bounds()
    last_pos = low - 1
    while ids := ids_after(session.vault, last_pos, end, STEP):
        batch, taken = _batch(session, ids)
        last_pos = ids[taken - 1][0]
        yield batch


def _chosen(session: Session, stretch: Stretch, ids: tuple[str, ...]) -> Iterator[list[Entry]]:
    """In one order from the beginning: what changes between two steps is written as it is then."""
    low, end = stretch.bounds()
    rest = [(pos, id) for pos, id in in_order(session.vault, ids) if low <= pos < end]
    while rest:
        batch, taken = _batch(session, rest[:STEP])
        rest = rest[taken:]
        yield batch


def _batch(session: Session, ids: list[tuple[int, str]]) -> tuple[list[Entry], int]:
    """What one step can write, and how many of the ids that takes; what is gone by now is passed over."""
    batch: list[Entry] = []
    size = taken = 0
    for _, id in ids:
        taken += 1
        with suppress(UnknownId):
            batch.append(read_entry(session, id))
            size += len(batch[-1].text)
        if size >= STEP_CHARACTERS:
            break
    return batch, taken


# --- one file ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Form:
    """What stands before, between and after the entries, and an entry in pieces."""

    head: str
    pieces: Callable[[Entry], Iterator[str]]
    between: str
    foot: str


def _json(session: Session, *, whole: bool) -> _Form:
    """Behind the pages of a whole journal stands what belongs to the person and to no page."""
    pieces = partial(
        json_pictures.page_pieces, read_picture=partial(read_attachment, session), longest=LONGEST_OBJECT
    )
    foot = own_things_pieces(session) if whole else ""
    return _Form('{"peerbuddy": 1, "entries": [\n', pieces, ",\n", f"\n]{foot}}}\n")


def _html(session: Session) -> _Form:
    named: dict[str, str] = {}
    with suppress(ContentDamaged):  # leaving is possible without the words of the program
        named = {id: one.label for id, one in strengths(session).items()}
    pieces = partial(html_page.article, read_picture=partial(read_attachment, session), strengths=named)
    return _Form(html_page.HEAD, pieces, "", html_page.FOOT)


def _one_file(out: Path, batches: Iterator[list[Entry]], total: int | None, form: _Form) -> Steps:
    done = 0
    with written_whole(out) as file:
        file.write(form.head.encode())
        for batch in batches:
            for entry in batch:
                file.write(form.between.encode() if done else b"")
                file.writelines(piece.encode() for piece in form.pieces(entry))
                done += 1
            yield Progress(done, total)
        file.write(form.foot.encode())
    yield ExportDone(out, done)


# --- a folder ---------------------------------------------------------------------------------------


def _folder(session: Session, out: Path, batches: Iterator[list[Entry]], total: int | None) -> Steps:
    done = 0
    with _made_whole(out) as folder:
        for batch in batches:
            for entry in batch:
                _write_page(session, folder, entry)
            done += len(batch)
            yield Progress(done, total)
    yield ExportDone(out, done)


@contextmanager
def _made_whole(out: Path) -> Generator[Path]:
    """A folder that appears under its name only when complete; `OUT.part` until then."""
    partial_folder = out.with_name(out.name + ".part")
    # What somebody else keeps under either name is not ours to remove.
    if not os.path.lexists(out):
        _sweep(partial_folder)
    for taken in (out, partial_folder):
        if os.path.lexists(taken):
            raise AlreadyThere(taken)
    with kindly():
        partial_folder.mkdir(mode=0o700)
        made = partial_folder
        try:
            yield partial_folder
            if hasattr(os, "sync"):
                os.sync()  # once for all, where an fsync for each of 100,000 files would take minutes
            partial_folder.rename(out)
            made = out
            sync_folder(out.parent)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise


def _sweep(partial_folder: Path) -> None:
    """Readable pages that an export left whose process was killed, unless anything else lies beside them."""
    with kindly():
        if partial_folder.is_symlink() or not partial_folder.is_dir():
            return
        if all(_is_own(path, partial_folder) for path in partial_folder.rglob("*")):
            shutil.rmtree(partial_folder)


def _is_own(path: Path, folder: Path) -> bool:
    name, mode = path.relative_to(folder).as_posix(), path.lstat().st_mode
    if name == own_page.FOLDER:
        return stat.S_ISDIR(mode)
    return stat.S_ISREG(mode) and own_page.is_own_name(name)


def _write_page(session: Session, folder: Path, entry: Entry) -> None:
    stem = _free_stem(folder, entry)
    _write_new(folder / f"{stem}.md", own_page.written(entry, stem).encode())
    for number, line in enumerate(entry.attachments, 1):
        beside = folder / own_page.FOLDER
        beside.mkdir(mode=0o700, exist_ok=True)
        name = own_page.picture_name(stem, number, line.kind)
        _write_new(beside / name, read_attachment(session, line.id))


def _free_stem(folder: Path, entry: Entry) -> str:
    stems = [f"{entry.day.isoformat()}-{entry.id[:length]}" for length in ID_LENGTHS]
    return next(stem for stem in stems if not os.path.lexists(folder / f"{stem}.md"))


def _write_new(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
