"""Letting go of what buddies shared, when its day has come: listed first, gone seven days later, and never
by a clock that may be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from peerbuddy.actions import agreements, buddies
from peerbuddy.actions.inbox import shown
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.packet import BeenThereBody
from peerbuddy.model.pair_errors import KeepingNotAgreed
from peerbuddy.model.received import Item, LettingGo, PastItems, Received
from peerbuddy.model.rules import letting_go as rules
from peerbuddy.model.rules.agreement_signings import LastEnd
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.session import Session
from peerbuddy.vault.vault import BELIEVED_DAY


def is_believed(session: Session) -> bool:
    """Whether the clock goes on from the last unlocking: a day back at most, forty on."""
    return session.vault.believes(session.today())


def last_sure(session: Session) -> date | None:
    """The last day on which the clock was followed."""
    ordinal = session.vault.settings.number(BELIEVED_DAY, 0)
    return date.fromordinal(ordinal) if ordinal else None


def believe_clock(session: Session) -> None:
    """The person says that today's date is right."""
    with session.vault.transaction():
        session.vault.settings.set(BELIEVED_DAY, str(session.today().toordinal()))


def look_through(session: Session) -> LettingGo:
    """What is to be let go, asked when the buddies are opened: from today on each item of it is listed, and
    what was listed for seven days is gone. With a clock that is not believed nothing happens; it is asked."""
    if not is_believed(session):
        past = session.vault.inbox.past(session.today())
        return LettingGo(last_sure=last_sure(session), clock_asked=bool(past))
    if not session.vault.read_only:
        _shorten(session)
        let_go_of_listed(session)
        _list(session)
    return LettingGo(_grouped(session))


def let_go_of_listed(session: Session) -> int:
    """What was listed for seven days → how much of it is gone now. Never for the command line."""
    if session.vault.read_only or not is_believed(session):
        return 0
    _let_stay(session)
    past = session.vault.inbox.past(session.today())
    gone = [item.id for item in past if rules.goes_now(item.listed, session.today())]
    if gone:
        let_go(session, gone)
    return len(gone)


def let_go(session: Session, ids: Iterable[str]) -> None:
    """Of these items at once, for good. Raises UnknownItem."""
    with session.vault.transaction():
        for id in ids:
            session.vault.inbox.remove(id)


def keep(session: Session, id: str) -> None:
    """Keep one after its day. Raises UnknownItem, KeepingNotAgreed."""
    if not may_keep(session, shown(session, session.vault.inbox.get(id))):
        raise KeepingNotAgreed
    with session.vault.transaction():
        session.vault.inbox.keep(id, session.today())


def may_keep(session: Session, received: Received) -> bool:
    """By the agreement, or because its sender said so of this very one."""
    return _sender_lets_it_stay(received) or agreements.may_keep_single(session, received.buddy)


def _sender_lets_it_stay(received: Received) -> bool:
    body = received.packet.body if received.packet else None
    return isinstance(body, BeenThereBody) and body.may_keep


def _shorten(session: Session) -> None:
    """What was agreed to be shorter meanwhile holds for all that is here; with an end, all of it is past."""
    today, rows = session.today(), session.vault.inbox
    yesterday = today - timedelta(days=1)
    steps: list[Callable[[], None]] = []
    for one in buddies.buddies(session):
        ended, holds = has_ended(session, one), agreements.holding(session, one) is not None
        for card in (one, *buddies.earlier_cards(session, one.id)):
            # Before the two agreed anew, what came under an earlier card stays as it was agreed then.
            last = agreements.keep_until(session, one if holds else card, today)
            if ended:
                steps += [partial(rows.let_go_by, card.id, yesterday)] * rows.stays_after(card.id, yesterday)
            elif last is not None:
                days = (last - today).days
                steps += [partial(rows.keep_at_most, card.id, days)] * rows.stays_longer(card.id, days)
    if steps:  # looking alone alters nothing
        with session.vault.transaction():
            for step in steps:
                step()


def _let_stay(session: Session) -> None:
    """What an end had listed stays once both have signed anew: as long as they agreed now, and never longer
    than its sender wrote. Until then the promise of that end holds, although one of them began again."""
    anew = {
        card.id: one
        for one in buddies.buddies(session)
        if session.vault.signings.last_end(one.uid) != LastEnd() and agreements.holding(session, one)
        for card in (one, *buddies.earlier_cards(session, one.id))
    }
    today, rows = session.today(), session.vault.inbox
    past = [item for item in rows.past(today) if item.buddy in anew] if anew else []
    until = {item.id: (_agreed_anew(session, anew[item.buddy], item), item.keep_until) for item in past}
    staying = {id: day for id, (day, before) in until.items() if day is None or (before and day > before)}
    if staying:
        with session.vault.transaction():
            for id, day in staying.items():
                rows.stay_until(id, day)


def _agreed_anew(session: Session, buddy: Buddy, item: Item) -> date | None:
    packet = shown(session, item).packet
    theirs = packet.head.keep_until if packet else None
    return rules.earlier(theirs, agreements.keep_until(session, buddy, item.made))


def has_ended(session: Session, buddy: Buddy) -> bool:
    """By either of the two: then all that came is to be let go. An offer of mine that I took back, before
    anything held, ends nothing but the offer."""
    if buddy.standing is Standing.ENDED:
        return True
    now = agreements.present(session, buddy.id)
    return now.state is AgreementState.ENDED and (now.in_force is not None or not now.by_me)


def _list(session: Session) -> None:
    new = [item.id for item in session.vault.inbox.past(session.today()) if item.listed is None]
    if new:
        with session.vault.transaction():
            session.vault.inbox.list_as_past(new, session.today())


def _grouped(session: Session) -> tuple[PastItems, ...]:
    """By buddy, each with the latest of its days."""
    past = session.vault.inbox.past(session.today())
    return tuple(
        _past_of(tuple(shown(session, item) for item in items), session)
        for _, items in groupby(past, key=lambda item: item.buddy)
    )


def _past_of(items: tuple[Received, ...], session: Session) -> PastItems:
    by = max(one.item.keep_until or date.min for one in items)
    buddy = items[0].buddy
    agreed = agreements.may_keep_single(session, buddy)
    keepable = frozenset(one.item.id for one in items if agreed or _sender_lets_it_stay(one))
    return PastItems(buddy, by, items, keepable, ended=has_ended(session, _newest(session, buddy)))


def _newest(session: Session, buddy: Buddy) -> Buddy:
    """The same person by the card that holds now."""
    after = {one.earlier: one for one in session.vault.buddies.all() if one.earlier}
    while buddy.id in after:
        buddy = after[buddy.id]
    return buddy
