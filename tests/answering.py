"""Ana asks, Ben has it in his inbox, and what he seals comes back to her."""

from __future__ import annotations

from peerbuddy.actions import inbox, lessons, replies
from peerbuddy.model.packet import AskBody, ReplyField, ReplyKind, ReplyPart, Wish
from tests import exchange
from tests.pairs import Two

NIGHTS = "The nights are long again. I lie awake in between, waiting for the next call."


def asked(two: Two, *wishes: Wish, text: str = NIGHTS) -> str:
    """Ana asks for support and Ben opens it; the id of the item in his inbox."""
    body, wished = AskBody(text=text), wishes or (Wish.HEAR,)
    item = exchange.given(two.ana, two.ben, "ask", body, topics=("caring",), wish_back=wished).item
    return inbox.open_item(two.ben.session, item.id).item.id


def answered(two: Two, item: str, *parts: ReplyPart) -> str:
    """Ben answers and Ana opens it; the id of the answer in her inbox."""
    made = replies.seal_reply(two.ben.session, item, parts, two.ben.folder)
    packet_id = exchange.taken(two.ana, made.path).packet_id
    (found,) = (one for one in inbox.items(two.ana.session) if one.item.packet_id == packet_id)
    return inbox.open_item(two.ana.session, found.item.id).item.id


def trained(two: Two) -> None:
    for person in (two.ana, two.ben):
        lessons.declare(person.session)


def part(kind: ReplyKind, **fields: str | tuple[str, ...]) -> ReplyPart:
    """Several texts of one field stand in a tuple."""
    return ReplyPart(
        kind,
        tuple(
            ReplyField(key, text)
            for key, texts in fields.items()
            for text in (texts if isinstance(texts, tuple) else (texts,))
        ),
    )
