"""Pages on paper or as a PDF: read here in small parts, drawn by the window, which alone knows how.

A sealed page is passed over unless it was asked for a second time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from peerbuddy.actions.exporting import oldest_first
from peerbuddy.actions.journal import read_attachment
from peerbuddy.files import written_whole
from peerbuddy.formats.picture_kinds import media_type_of
from peerbuddy.formats.reading import OWN_SCHEME, html_pieces
from peerbuddy.model.entry import AttachmentLine, Entry, Privacy
from peerbuddy.model.errors import NothingToPrint
from peerbuddy.model.printed import PageHead, PagePart, PrintChoice, PrintDone
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch

# What the last step is called: everything was handed over, and can be finished.
ALL_GIVEN = "all given"

Give = Callable[[PagePart], None]
Steps = Generator[Progress | PrintDone, None, None]


def print_steps(session: Session, choice: PrintChoice, *, give: Give) -> Steps:
    """Oldest first, one part a step. PrintDone is the last value. Raises NothingToPrint."""
    total = None if choice.ids is None else len(choice.ids)
    done = left_out = 0
    for entry in _entries(session, choice):
        if entry.privacy is Privacy.SEALED and not choice.with_sealed:
            left_out += 1
            continue
        for part in _parts(session, entry):
            give(part)
            yield Progress(done + left_out, total)
        done += 1
    if not done:
        raise NothingToPrint
    yield Progress(done + left_out, total, ALL_GIVEN)
    yield PrintDone(done, left_out)


def pdf_steps(
    session: Session, target: Path, choice: PrintChoice, *, give: Give, lend: Callable[[int], None]
) -> Steps:
    """The same into a file that has its name only when it is complete.

    `lend` gets a descriptor to write to, which is the borrower's to close, before the first part is given; at
    the step ALL_GIVEN it has to be written in full. Raises AlreadyThere, DiskFull, ReadOnly, StorageFailed.
    """
    done: PrintDone | None = None
    with written_whole(target) as file:
        # One of its own: were this one closed early, its number could stand for another file by then.
        lend(os.dup(file.fileno()))
        for step in print_steps(session, choice, give=give):
            if isinstance(step, PrintDone):
                done = replace(step, path=target)
            else:
                yield step
    if done is not None:
        yield done


def _entries(session: Session, choice: PrintChoice) -> Iterator[Entry]:
    for batch in oldest_first(session, Stretch(choice.first, choice.last), choice.ids):
        yield from batch


def _parts(session: Session, entry: Entry) -> Iterator[PagePart]:
    """Pictures stand where the text names them, the others below it."""
    addresses = {OWN_SCHEME + one.id: one for one in entry.attachments if media_type_of(one.kind)}
    below = dict.fromkeys(entry.attachments)
    head: PageHead | None = PageHead(entry.day, entry.time, entry.title)
    for html in html_pieces(entry.text, lambda id: OWN_SCHEME + id if OWN_SCHEME + id in addresses else None):
        named = [address for address in addresses if f'"{address}"' in html]
        yield PagePart(html, head, pictures=tuple((one, _picture(session, one)) for one in named))
        head = None
        for address in named:
            below.pop(addresses[address], None)
    for line in below:
        yield _beside(session, line, head)
        head = None
    people = tuple(person.name for person in entry.people)
    if head or entry.tags or people or entry.topics:
        yield PagePart(head=head, tags=entry.tags, people=people, topics=entry.topics)


def _beside(session: Session, line: AttachmentLine, head: PageHead | None) -> PagePart:
    """A picture; or the name of what is none."""
    address = OWN_SCHEME + line.id
    if not media_type_of(line.kind):
        return PagePart(f"<p>{escape(line.name)}</p>", head)
    return PagePart(f'<p><img src="{address}"></p>', head, pictures=((address, _picture(session, address)),))


def _picture(session: Session, address: str) -> bytes:
    return read_attachment(session, address.removeprefix(OWN_SCHEME))
