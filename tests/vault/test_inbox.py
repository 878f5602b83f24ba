"""The rows of what came, and which of them a day that was agreed on reaches."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.model.buddy import Buddy
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.model.received import Item, Place
from peerbuddy.model.thread import NO_END
from peerbuddy.session import Session

ANA = "0a" * 16
MADE = date(2026, 5, 3)
ONE = Item("01" * 16, "11" * 16, ANA, "light", MADE, MADE, 1, "", b"body")


@pytest.fixture
def filled(session: Session) -> Session:
    buddy = Buddy(bytes.fromhex(ANA), "Ana", "Ana", "", bytes(32), bytes(1216), MADE)
    with session.vault.transaction():
        session.vault.buddies.add(buddy, b"card")
        session.vault.inbox.add(ONE)
    session.vault.changes.take()
    return session


def add(session: Session, number: int, **other: object) -> Item:
    item = replace(ONE, id=f"{number:032x}", packet_id=f"{number + 100:032x}", **other)
    with session.vault.transaction():
        session.vault.inbox.add(item)
    return item


def last_day(session: Session, id: str) -> date | None:
    return session.vault.inbox.get(id).keep_until


def test_a_row_comes_back_as_it_went_in(filled: Session) -> None:
    item = add(
        filled,
        2,
        previous="11" * 16,
        answers="22" * 16,
        keep_until=MADE,
        kept=MADE,
        listed=MADE,
        place=Place.REST,
        held=("faith", "his brother"),
    )
    assert filled.vault.inbox.get(item.id) == item
    assert filled.vault.inbox.get(ONE.id) == ONE
    assert filled.vault.inbox.with_packet(ANA, item.packet_id) == item
    assert filled.vault.inbox.answers_to("22" * 16) == (item,)


@pytest.mark.parametrize("id", ["ff" * 16, "", "no id"])
def test_what_is_not_there_is_told_so(filled: Session, id: str) -> None:
    with pytest.raises(UnknownItem):
        filled.vault.inbox.get(id)


def test_shorter_keeping_reaches_all_but_what_was_kept_and_agreements(filled: Session) -> None:
    until = MADE + timedelta(days=30)
    sooner = add(filled, 2, keep_until=MADE + timedelta(days=3)).id
    later = add(filled, 3, keep_until=MADE + timedelta(days=90)).id
    kept = add(filled, 4, kept=MADE).id
    step = add(filled, 5, kind="agreement_accept").id
    filled.vault.changes.take()
    with filled.vault.transaction():
        filled.vault.inbox.keep_at_most(ANA, 30)
    assert filled.vault.changes.take().inbox == {ONE.id, later}
    assert [last_day(filled, id) for id in (ONE.id, later, sooner)] == [until, until, MADE + timedelta(3)]
    assert last_day(filled, kept) is last_day(filled, step) is None


def test_an_end_reaches_all_but_what_was_kept(filled: Session) -> None:
    kept = add(filled, 2, kept=MADE).id
    with filled.vault.transaction():
        filled.vault.inbox.let_go_by(ANA, MADE)
    assert (last_day(filled, ONE.id), last_day(filled, kept)) == (MADE, None)
    assert filled.vault.inbox.past(MADE) == ()
    assert [item.id for item in filled.vault.inbox.past(MADE + timedelta(days=1))] == [ONE.id]


def test_what_is_kept_is_listed_no_more(filled: Session) -> None:
    with filled.vault.transaction():
        filled.vault.inbox.list_as_past([ONE.id], MADE)
        filled.vault.inbox.keep(ONE.id, MADE)
    item = filled.vault.inbox.get(ONE.id)
    assert (item.kept, item.listed) == (MADE, None)


def test_the_newest_of_a_kind_is_the_one_made_last(filled: Session) -> None:
    for number, sequence in ((2, 9), (3, 5)):
        add(filled, number, sequence=sequence, kind="about")
    assert [item.sequence for item in filled.vault.inbox.of_kind(ANA, "about")] == [9, 5]


def together(session: Session, *, below: int = NO_END, past_on: date | None = None) -> list[int]:
    numbers = session.vault.inbox.came_together(ANA, below=below, past_on=past_on)
    items = session.vault.inbox.numbered(numbers)
    return [items[number].sequence for number in numbers]


def test_what_came_together_is_in_the_order_in_which_it_was_made(filled: Session) -> None:
    """And only that: with something of mine made between, or on another day, it came apart."""
    for number, sequence in ((2, 9), (3, 5)):
        add(filled, number, sequence=sequence, behind=1)
    add(filled, 4, sequence=2, behind=1, arrived=MADE + timedelta(days=1))
    first = filled.vault.inbox.came_together(ANA, below=NO_END, past_on=None)
    assert together(filled) == [2]
    assert together(filled, below=min(first)) == [9, 5]
    assert together(filled, below=min(first) - 2) == [1]
    assert together(filled, below=min(first) - 3) == []


def test_of_what_came_together_what_is_over_is_left_out(filled: Session) -> None:
    add(filled, 2, sequence=9, keep_until=MADE)
    add(filled, 3, sequence=5, keep_until=MADE, kept=MADE)
    assert together(filled, past_on=MADE) == [9, 5, 1]
    assert together(filled, past_on=MADE + timedelta(days=1)) == [5, 1]
    assert together(filled) == [9, 5, 1]
    assert filled.vault.inbox.numbered((99,)) == {}
