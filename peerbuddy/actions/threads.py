"""What I sealed for a buddy and what came from them, as one thread, the latest first."""

from __future__ import annotations

from collections.abc import Iterable

from peerbuddy.actions import inbox
from peerbuddy.actions.buddies import earlier_cards
from peerbuddy.actions.thread_lanes import Mine, Theirs
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import SUMMARY_KINDS, GentlerBody, ReplyBody
from peerbuddy.model.received import Item
from peerbuddy.model.thread import AT_ONCE, Bookmark, Made, Stretch, ThreadRow, Whose
from peerbuddy.sealing import payload
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow

_ANSWERS = ("reply", "gentler")


def thread(
    session: Session,
    buddy_id: str,
    *,
    whose: Whose = Whose.ALL,
    after: Bookmark | None = None,
    limit: int = AT_ONCE,
) -> Stretch:
    """Also what went both ways with earlier cards of theirs; what is to be let go is not in it. `after`: the
    place that a stretch of the same kind ended at. Raises UnknownBuddy."""
    cards = (session.vault.buddies.get(buddy_id), *earlier_cards(session, buddy_id))
    rows: list[ThreadRow] = []
    mark = after or Bookmark()
    while True:
        some, rest = _of_card(session, cards[mark.card], mark, whose, limit - len(rows))
        rows.extend(some)
        if rest is not None or mark.card + 1 == len(cards):
            return Stretch(tuple(rows), rest)
        mark = Bookmark(mark.card + 1)


def _of_card(
    session: Session, card: Buddy, mark: Bookmark, whose: Whose, limit: int
) -> tuple[tuple[ThreadRow, ...], Bookmark | None]:
    """With at most `limit` rows; the place where to go on with this card, None where it has no more."""
    mine, theirs = Mine(session, card, mark), Theirs(session, card, mark)
    lanes = {Whose.ALL: (mine, theirs), Whose.MINE: (mine,), Whose.THEIRS: (theirs,)}[whose]
    taken: list[OutboxRow | Item] = []
    while ahead := [(spot, lane) for lane in lanes if (spot := lane.spot())]:
        if len(taken) == limit:
            break
        _, lane = max(ahead, key=lambda one: one[0])
        taken.append(lane.take())
    answered, looked = _answered_by_me(session, card, mark, (one for one in taken if isinstance(one, Item)))
    rows = tuple(_row(session, one, answered) for one in taken)
    rest = Bookmark(mark.card, mine.below, theirs.below, theirs.together, answered, looked)
    return rows, rest if ahead else None


def _row(session: Session, one: OutboxRow | Item, answered: frozenset[str]) -> ThreadRow:
    if isinstance(one, OutboxRow):
        return ThreadRow(one.made, mine=_made(session, one))
    return ThreadRow(one.arrived, theirs=inbox.shown(session, one), answered=one.packet_id in answered)


def _answered_by_me(
    session: Session, card: Buddy, mark: Bookmark, items: Iterable[Item]
) -> tuple[frozenset[str], int]:
    """The packets of theirs that something of mine is about, and from which number on that was looked at: no
    answer was made before what it answers came."""
    behind = min((item.behind for item in items), default=None)
    if behind is None:
        return mark.answered, mark.looked
    outbox = session.vault.outbox
    first = min(outbox.number_after(card.uid, behind), mark.looked)
    rows = outbox.of_kinds(card.uid, _ANSWERS, above=first - 1, below=mark.looked)
    return mark.answered | {_about(row) for row in rows}, first


def nothing_came_back(session: Session, buddy_id: str) -> str:
    """The packet of the last that I shared, while nothing came back for it; "" else. Raises UnknownBuddy."""
    for card in (session.vault.buddies.get(buddy_id), *earlier_cards(session, buddy_id)):
        for row in session.vault.outbox.newest(card.uid, limit=1, kinds=SUMMARY_KINDS):
            return "" if session.vault.inbox.answers_to(row.id) else row.id
    return ""


def made_for(session: Session, packet_id: str) -> Made:
    """One packet of mine, as it was sealed. Raises UnknownId."""
    return _made(session, session.vault.outbox.get(packet_id))


def _made(session: Session, row: OutboxRow) -> Made:
    packet = payload.from_bytes(row.body)
    back = session.vault.inbox.answers_to(row.id)
    return Made(
        row.id, row.buddy.hex(), row.made, packet, row.file, _about(row), tuple(one.id for one in back)
    )


def _about(row: OutboxRow) -> str:
    """The packet of theirs that it answers, "" for none."""
    body = payload.from_bytes(row.body).body if row.kind in _ANSWERS else None
    return body.item.hex() if isinstance(body, ReplyBody | GentlerBody) else ""


def answered(session: Session, item_id: str) -> tuple[Made, ...]:
    """What I made in answer to one item, in the order in which I made it. Raises UnknownItem."""
    item = session.vault.inbox.get(item_id)
    about = session.vault.outbox.naming(bytes.fromhex(item.buddy), bytes.fromhex(item.packet_id), _ANSWERS)
    return tuple(_made(session, row) for row in about if _about(row) == item.packet_id)
