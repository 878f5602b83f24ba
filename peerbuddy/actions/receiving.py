"""Taking sealed files in: whose it is, whether it may come in, and into which lane (R90).

A file is never altered and never deleted. Nothing of it is taken in before it is known whose it is, and then
all of it in one transaction or nothing.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from peerbuddy.actions import agreements
from peerbuddy.actions.content import same_topics
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet, remember
from peerbuddy.formats.sealed_files import Look, NotPlain, NotWhole, SealedFolder, read_whole
from peerbuddy.model.agreement import Level
from peerbuddy.model.errors import StorageFailed, UnknownId
from peerbuddy.model.outcome import Collected, Outcome
from peerbuddy.model.packet import GentlerBody, ReplyBody
from peerbuddy.model.progress import Progress
from peerbuddy.model.received import NEWER, Item
from peerbuddy.model.rules.boundary import touched
from peerbuddy.model.rules.letting_go import earlier
from peerbuddy.sealing import payload
from peerbuddy.sealing.packet_labels import MAX_FILE_BYTES
from peerbuddy.session import Session

# What holds no words of theirs to keep away: an agreement has to be seen, a wish to let go as well.
_NEVER_HELD = ("please_delete", "reseal", "gentler")
_AGREEMENT = "agreement_"


class _NotTaken(Exception):
    """What was begun with it is undone."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.value)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What a folder looked like, and what became of each file that was whole: handed in at the next look, so
    that nothing is read twice. `taken`: what this look brought. `more_to_come`: some of it is not whole yet,
    or was not known to be."""

    looks: frozenset[Look] = frozenset()
    done: frozenset[Look] = frozenset()
    taken: tuple[Collected, ...] = field(default=())
    more_to_come: bool = False


# --- single files -----------------------------------------------------------------------------------


def collect_file(session: Session, path: Path) -> Collected:
    """Read once, whatever its name. Raises StorageFailed if it cannot be read at all, ReadOnly, DiskFull."""
    try:
        data = read_whole(path, MAX_FILE_BYTES)
    except NotPlain:
        return Collected(path, Outcome.REFUSED)
    except NotWhole:
        return Collected(path, Outcome.DAMAGED)
    return collect_bytes(session, data, path)


def collect_files(session: Session, paths: tuple[Path, ...]) -> tuple[Collected, ...]:
    """Several that were handed over together. Raises as `collect_file`; what was taken in before stays."""
    return tuple(collect_file(session, path) for path in paths)


def collect_bytes(session: Session, data: bytes, path: Path = Path()) -> Collected:
    """`data`: a whole file. Never raises for what is in it. Raises ReadOnly, DiskFull, StorageFailed."""
    opened = open_packet(session, data)
    if isinstance(opened, Outcome):
        return Collected(path, opened)
    try:
        with session.vault.transaction():
            item = _take(session, opened)
    except _NotTaken as error:
        return Collected(path, error.outcome, opened.id, opened.buddy.id, opened.kind)
    outcome = Outcome.NEWER_APP if opened.packet is None else Outcome.TAKEN
    return Collected(path, outcome, opened.id, opened.buddy.id, opened.kind, item)


def _take(session: Session, opened: OpenedPacket) -> str:
    remember(session, opened)
    if opened.packet is not None and opened.kind.startswith(_AGREEMENT):
        outcome = agreements.take_step(session, opened.buddy, opened.packet, opened.sequence)
        if outcome is not Outcome.TAKEN:
            raise _NotTaken(outcome)
    item = _item(session, opened)
    session.vault.inbox.add(item)
    return item.id


def _item(session: Session, opened: OpenedPacket) -> Item:
    packet = opened.packet
    is_step = opened.kind.startswith(_AGREEMENT)
    return Item(
        id=session.computer.new_id(),
        packet_id=opened.id,
        buddy=opened.buddy.id,
        kind=opened.kind if packet else NEWER,
        made=opened.made,
        arrived=session.today(),
        sequence=opened.sequence,
        previous=opened.previous_id.hex() if any(opened.previous_id) else "",
        body=opened.body,
        answers=_answered(session, opened),
        keep_until=None if is_step else _keep_until(session, opened),
        held=_held(session, opened),
        behind=session.vault.outbox.count(opened.buddy.uid),
    )


def _keep_until(session: Session, opened: OpenedPacket) -> date | None:
    """What its sender wrote, or what holds here by now, whichever is earlier."""
    theirs = opened.packet.head.keep_until if opened.packet else None
    return earlier(theirs, agreements.keep_until(session, opened.buddy, opened.made))


def _answered(session: Session, opened: OpenedPacket) -> str:
    """The packet of mine that it is about; one that was never made for this buddy is none."""
    body = opened.packet.body if opened.packet else None
    about = body.item if isinstance(body, ReplyBody | GentlerBody) else b""
    return about.hex() if about and session.vault.outbox.has(opened.buddy.uid, about) else ""


def _held(session: Session, opened: OpenedPacket) -> tuple[str, ...]:
    """Its labels that touch what I ask to leave out, as of today: a line may have been drawn a moment ago."""
    packet = opened.packet
    if packet is None or packet.kind in _NEVER_HELD or packet.kind.startswith(_AGREEMENT):
        return ()
    brought_up = _topics_of_mine(session, opened)
    limits = agreements.my_off_limits(session, opened.buddy)
    strict = [one.topic for one in limits if one.level is not Level.ONLY_ME]
    loose = [
        one.topic
        for one in limits
        if one.level is Level.ONLY_ME and not touched((one.topic,), brought_up, same_topics())
    ]
    return touched(packet.head.topics, (*strict, *loose), same_topics())


def _topics_of_mine(session: Session, opened: OpenedPacket) -> tuple[str, ...]:
    """Of what this answers: a topic that is only for me to bring up was brought up by me."""
    answered = _answered(session, opened)
    try:
        return payload.from_bytes(session.vault.outbox.get(answered).body).head.topics if answered else ()
    except UnknownId:
        return ()


# --- what the window asks -----------------------------------------------------------------------------


def senders(session: Session, collected: tuple[Collected, ...]) -> tuple[str, ...]:
    """The names I use, each once. Raises UnknownBuddy."""
    ids = dict.fromkeys(one.sender for one in collected)
    return tuple(session.vault.buddies.get(id).name for id in ids)


# --- folders ----------------------------------------------------------------------------------------


def collect_folder(
    session: Session, folder: Path, before: FolderLook | None = None
) -> Generator[Progress | FolderLook]:
    """A file a step, after some steps of looking what there is; the last value is what to hand in next time.
    With `before` only files that stand as they stood then are read: they have arrived. What I made myself is
    passed over.

    Raises StorageFailed if the folder cannot be read, or is a link.
    """
    now = SealedFolder(folder)
    try:
        mine = session.vault.outbox.files()
        found: list[Look] = []
        for some in now.looks():
            yield Progress(0, None)
            found.extend(look for look in some if look.name not in mine)
        looks = frozenset(found)
        done = set(looks & before.done if before else ())
        ready = sorted((looks & before.looks if before else looks) - done, key=lambda look: look.name)
        taken: list[Collected] = []
        for number, look in enumerate(ready):
            yield Progress(number, len(ready))
            collected = _from_folder(session, now, look)
            if collected is not None:
                done.add(look)
                taken.append(collected)
        yield FolderLook(looks, frozenset(done), tuple(taken), more_to_come=not looks <= done)
    finally:
        now.close()


def _from_folder(session: Session, folder: SealedFolder, look: Look) -> Collected | None:
    """None for one that is gone or still being written: it is looked at again."""
    try:
        data = folder.read(look, MAX_FILE_BYTES)
    except NotPlain:
        return Collected(folder.path / look.name, Outcome.REFUSED)
    except (NotWhole, StorageFailed):
        return None
    return collect_bytes(session, data, folder.path / look.name)
