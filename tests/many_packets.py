"""A vault in which years of packets lie, without the years: rows as sealing and taking in leave them."""

from __future__ import annotations

from datetime import timedelta

from peerbuddy.model.packet import AskBody, Body, Head, Packet, ReplyBody, ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.received import Item, Place
from peerbuddy.sealing import payload
from peerbuddy.vault.outbox import OutboxRow
from tests.pairs import Person

A_DAY = 8  # both ways together
TEXT = "The nights are long, and the mornings come early. " * 8
HEARD = (ReplyPart(ReplyKind.HEAR, (ReplyField("heard", TEXT),)),)


def fill(one: Person, items: int, *, at_once: bool = False) -> None:
    """The other one asked, this one shared something or answered, and so on. `items`: both ways together.
    `at_once`: all of theirs was taken in together before anything was made."""
    vault, last = one.session.vault, one.session.today()
    with vault.transaction():
        for n in range(items // 2):
            day = timedelta(0 if at_once else (items - 2 * n) // A_DAY)
            theirs = (n * 2 + 1).to_bytes(16)
            vault.inbox.add(_came(one, n, theirs, (last - day).toordinal(), behind=0 if at_once else n))
            vault.outbox.add(_made(one, n, theirs, (last - day).toordinal()))


def _came(one: Person, n: int, packet: bytes, day: int, *, behind: int) -> Item:
    made = one.session.today().fromordinal(day)
    return Item(
        one.computer.new_id(),
        packet.hex(),
        one.buddy_id,
        "ask",
        made,
        made,
        n + 1,
        "",
        _body(one, "ask", AskBody(text=TEXT)),
        place=Place.OPEN,
        behind=behind,
    )


def _made(one: Person, n: int, theirs: bytes, day: int) -> OutboxRow:
    kind, body = ("reply", ReplyBody(theirs, HEARD)) if n % 2 else ("ask", AskBody(text=f"{n} {TEXT}"))
    made, id = one.session.today().fromordinal(day), (n * 2 + 2).to_bytes(16)
    sealed = _body(one, kind, body)
    return OutboxRow(id, one.buddy.uid, kind, made, made, n + 1, bytes(16), sealed, f"{n}.pbuddy")


def _body(one: Person, kind: str, body: Body) -> bytes:
    return payload.to_bytes(Packet(kind, Head(one.session.today()), body))
