"""Sealing a packet for one buddy into a file that appears whole, under a name that says nothing."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from pathlib import Path
from secrets import randbelow, token_bytes

from peerbuddy.actions import agreements, me, turning_keys
from peerbuddy.actions.buddies import check_open
from peerbuddy.files import written_whole
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.errors import InsideVault, PeerBuddyError
from peerbuddy.model.packet import ID_BYTES, Body, Head, Packet, PageBody, ReplyBody, Wish
from peerbuddy.model.rules.turning import RESTORE_JUMP, RESTORE_SPREAD, next_sequence
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.sealing.envelope import Envelope
from peerbuddy.sealing.identity import KemKey, hash_of
from peerbuddy.sealing.packet_labels import USUAL_DAYS_KEPT
from peerbuddy.sealing.payload import to_bytes
from peerbuddy.sealing.seal import seal
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow
from peerbuddy.vault.pairs import PairState

SUFFIX = ".pbuddy"


@dataclass(frozen=True, slots=True)
class SealedFile:
    """`items`: how many entries a page has or kinds a reply, else how many of its fields say something."""

    path: Path
    packet_id: str
    kind: str
    items: int


def packet_for(
    session: Session,
    buddy: Buddy,
    kind: str,
    body: Body,
    *,
    topics: tuple[str, ...] = (),
    wish_back: tuple[Wish, ...] = (),
) -> Packet:
    """Made today, between the names that both cards gave. The name I use for somebody stays with me."""
    head = Head(
        made_on=session.today(),
        sender=me.name_between(session, buddy),
        recipient=clean_name(buddy.card_name),
        topics=topics,
        wish_back=wish_back,
        keep_until=agreements.keep_until(session, buddy, session.today()),
    )
    return Packet(kind, head, body)


def items_of(body: Body) -> int:
    if isinstance(body, PageBody):
        return len(body.entries)
    if isinstance(body, ReplyBody):
        return len(body.parts)
    values = (getattr(body, part.name) for part in fields(body))
    return sum(1 for value in values if value not in ("", (), None, False, b"", bytes(ID_BYTES)))


def seal_packet(session: Session, buddy: Buddy, packet: Packet, folder: Path) -> SealedFile:
    """Never inside a transaction: it has its own. When it fails nothing is left, here or in the folder.

    Raises UnknownBuddy, NotCompared, BuddyEnded, BuddyBlocked, BadField for a body that does not fit,
    InsideVault, DiskFull, ReadOnly, StorageFailed.
    """
    body = to_bytes(packet)
    outbox = session.vault.outbox
    path, row = write_sealed(
        session, buddy, (token_bytes(ID_BYTES), packet.kind, body), folder, outbox.add, outbox.take_back
    )
    return SealedFile(path, row.id, packet.kind, items_of(packet.body))


def write_sealed(
    session: Session,
    buddy: Buddy,
    said: tuple[bytes, str, bytes],
    folder: Path,
    keep: Callable[[OutboxRow], None],
    take_back: Callable[[OutboxRow], None],
) -> tuple[Path, OutboxRow]:
    """`said`: id, kind and body of the packet. `keep` and `take_back` write the row of what is listed as
    sealed, each in a transaction. Raises as `seal_packet`."""
    known = check_open(session.vault.buddies.get(buddy.id))
    _check_outside(session, folder)
    path = folder / _neutral_name()
    before = session.vault.pairs.of(known.uid)
    row = _row(session, known, said, before, path.name)
    key = turning_keys.key_to_offer(session, known, before)
    sealed = _sealed(session, known, row, key)
    is_kept = False
    try:
        with written_whole(path) as file:
            file.write(sealed)
            file.flush()
            # Before the file has its name: what is out there is always known here.
            with session.vault.transaction():
                keep(row)
                _count_on(session, row, before, key)
            is_kept = True
    except BaseException:
        if is_kept:
            # The key that was made for it stays: nobody has it, and the next packet offers it.
            with suppress(PeerBuddyError), session.vault.transaction():
                take_back(row)
                session.vault.pairs.keep(row.buddy, before)
        raise
    return path, row


def _row(
    session: Session, buddy: Buddy, said: tuple[bytes, str, bytes], before: PairState, name: str
) -> OutboxRow:
    packet_id, kind, body = said
    today = session.today()
    jump = RESTORE_JUMP + randbelow(RESTORE_SPREAD) if before.jumps else 0
    return OutboxRow(
        packet_id=packet_id,
        buddy=buddy.uid,
        kind=kind,
        made=today,
        not_after=today + timedelta(USUAL_DAYS_KEPT),
        sequence=next_sequence(before.sequence, today, jump),
        previous=_before(session, before, packet_id),
        body=body,
        file=name,
    )


def _before(session: Session, before: PairState, packet_id: bytes) -> bytes:
    """The last one for them; of one that is sealed again and was the last itself, the one before that."""
    if before.packet_id != packet_id:
        return before.packet_id
    return session.vault.outbox.get(packet_id.hex()).previous


def _sealed(session: Session, buddy: Buddy, row: OutboxRow, key: KemKey) -> bytes:
    mine = me.identity(session)
    theirs = turning_keys.key_to_seal_to(session, buddy)
    envelope = Envelope(
        sender=mine.signing_key(),
        recipient=buddy.signing_key,
        recipient_kem_hash=hash_of(theirs),
        packet_id=row.packet_id,
        sequence=row.sequence,
        previous_id=row.previous,
        made=row.made.toordinal(),
        not_after=row.not_after.toordinal(),
        next_kem_key=key.public(),
        body=row.body,
    )
    return seal(envelope, mine, theirs)


def _count_on(session: Session, row: OutboxRow, before: PairState, key: KemKey) -> None:
    after = replace(before, sequence=row.sequence, packet_id=row.packet_id, jumps=False)
    session.vault.pairs.keep(row.buddy, after)
    turning_keys.keep_offered(session, row.buddy, key)
    turning_keys.drop_faded(session)


def _check_outside(session: Session, folder: Path) -> None:
    whole, vault = folder.resolve(), session.vault.place.folder.resolve()
    if whole == vault or vault in whole.parents:
        raise InsideVault


def _neutral_name() -> str:
    return base64.b32encode(token_bytes(16)).decode("ascii").rstrip("=").lower() + SUFFIX
