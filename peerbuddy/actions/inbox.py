"""The inbox: what came, where the person put it, and three calm answers that are not a reply.

Nothing here reaches an entry, a goal, a strength or a plan: what a person wants to keep, they copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.packet import CorrectBody, GentlerBody, PleaseDeleteBody
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.model.received import Item, Place, Received
from peerbuddy.model.rules.letting_go import is_past
from peerbuddy.sealing import payload
from peerbuddy.session import Session

_BEGUN = "gentler_begun"
HEAD_FIELDS = ("kind", "made_on", "from", "to", "topics", "wish_back", "keep_until")


@dataclass(frozen=True, slots=True)
class AskedToLetGo:
    """What a please-delete names, as far as it is still here."""

    asking: Received
    items: tuple[Received, ...]


# --- reading ----------------------------------------------------------------------------------------


def shown(session: Session, item: Item) -> Received:
    """With who it is from and what it says. A body that an earlier version could not read is tried again."""
    buddy = session.vault.buddies.get(item.buddy)
    try:
        packet = payload.from_bytes(item.body)
    except (payload.NewerBody, payload.BadBody):
        packet = None
    seen = session.vault.seen
    missing = bool(item.previous) and not seen.has(buddy.uid, bytes.fromhex(item.previous))
    return Received(item, buddy, packet, one_missing=missing)


def items(session: Session) -> tuple[Received, ...]:
    """All that is here, what came last first."""
    return tuple(shown(session, item) for item in session.vault.inbox.all())


def read_item(session: Session, id: str) -> Received:
    """Raises UnknownItem."""
    return shown(session, session.vault.inbox.get(id))


def find_item(session: Session, start: str) -> Received:
    """By a beginning of its id that no other has. Raises UnknownItem, AmbiguousItem."""
    return shown(session, session.vault.inbox.beginning(start))


def is_over(session: Session, item: Item) -> bool:
    """Whether its day has come."""
    today = past_on(session)
    return today is not None and is_past(item.keep_until, item.kept, today)


def past_on(session: Session) -> date | None:
    """The day on which what was to be kept until an earlier one is over; with a clock that is not believed
    nothing is, None."""
    today = session.today()
    return today if session.vault.believes(today) else None


def body_as_json(received: Received) -> dict[str, object] | None:
    """As its sender saw it before it left; only the labels while a boundary holds it. None if only a later
    version can read it."""
    if received.packet is None:
        return None
    body = payload.as_json(received.packet)
    return {name: body[name] for name in HEAD_FIELDS if name in body} if received.is_held else body


def corrections_of(session: Session, id: str) -> tuple[Received, ...]:
    """What its sender said later about one item, in the order in which it was said. Raises UnknownItem."""
    item = session.vault.inbox.get(id)
    found = [shown(session, one) for one in reversed(session.vault.inbox.of_kind(item.buddy, "correct"))]
    return tuple(one for one in found if _is_about(one, item.packet_id))


def _is_about(received: Received, packet_id: str) -> bool:
    body = received.packet.body if received.packet else None
    return isinstance(body, CorrectBody) and body.item.hex() == packet_id


# --- where it lies ----------------------------------------------------------------------------------


def open_item(session: Session, id: str) -> Received:
    """Read it now, also one that a boundary holds. Raises UnknownItem."""
    return _put(session, id, Place.OPEN)


def later(session: Session, id: str) -> Received:
    """Raises UnknownItem."""
    return _put(session, id, Place.LATER)


def let_rest(session: Session, id: str) -> Received:
    """It needs no answer; it can be opened at any time. Raises UnknownItem."""
    return _put(session, id, Place.REST)


def _put(session: Session, id: str, place: Place) -> Received:
    item = session.vault.inbox.get(id)
    if item.place is not place and not session.vault.read_only:
        with session.vault.transaction():
            session.vault.inbox.put(id, place)
    return read_item(session, id)


# --- small answers ----------------------------------------------------------------------------------


def ask_gentler(session: Session, id: str, text: str, folder: Path) -> SealedFile:
    """Seal "could you give me this one in lighter form?"; the item rests meanwhile. `text`: at most 280
    characters. Raises UnknownItem, BadField, and what sealing raises."""
    received = read_item(session, id)
    body = GentlerBody(bytes.fromhex(received.item.packet_id), text.strip())
    made = seal_packet(session, received.buddy, packet_for(session, received.buddy, "gentler", body), folder)
    keep_words(session, id, "")
    let_rest(session, id)
    return made


def keep_words(session: Session, id: str, text: str) -> None:
    """What was begun to ask for a gentler version of one item; of one at a time. "" lets it go."""
    with session.vault.transaction():
        session.vault.settings.set(_BEGUN, f"{id}\n{text}" if text else "")


def words_kept(session: Session, id: str) -> str:
    """Empty if nothing was begun for this item."""
    about, _, text = session.vault.settings.get(_BEGUN).partition("\n")
    return text if about == id else ""


def asked_to_let_go(session: Session, id: str) -> AskedToLetGo:
    """What this please-delete is about. Raises UnknownItem if it is none."""
    asking = read_item(session, id)
    body = asking.packet.body if asking.packet else None
    if not isinstance(body, PleaseDeleteBody):
        raise UnknownItem
    wanted = (one.hex() for one in dict.fromkeys(body.items))  # a wish may name one thing twice, and itself
    found = (session.vault.inbox.with_packet(asking.item.buddy, packet) for packet in wanted)
    items = (one for one in found if one is not None and one.id != id)
    return AskedToLetGo(asking, tuple(shown(session, one) for one in items))


def let_go_as_asked(session: Session, id: str) -> int:
    """Delete what the please-delete names → how much that was. Only the person does this, never a packet.

    Raises UnknownItem.
    """
    asked = asked_to_let_go(session, id)
    with session.vault.transaction():
        for one in asked.items:
            session.vault.inbox.remove(one.item.id)
        session.vault.inbox.put(id, Place.REST)
    return len(asked.items)
