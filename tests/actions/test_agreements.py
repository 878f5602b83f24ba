"""What two people agreed on, kept the same in both vaults, and what holds from it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peerbuddy.actions import agreement_alone, agreements, buddies
from peerbuddy.model.agreement import Level, OffLimit
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.pair_errors import UnknownBuddy
from peerbuddy.model.rules.agreement_states import AgreementState
from tests import pairs
from tests.pairs import Two

TODAY = date(2026, 11, 22)


def test_before_anything_is_agreed_nothing_may_be_shared(two: Two) -> None:
    ana = two.ana
    assert agreements.present(ana.session, ana.buddy_id).state is None
    assert not agreements.may_share(ana.session, ana.buddy)
    assert agreements.in_short(ana.session, ana.buddy_id) is None
    assert agreements.off_limits(ana.session, ana.buddy) == ()


def test_both_hold_the_same_words_with_both_signatures(agreed: Two) -> None:
    hashes = set()
    for person in (agreed.ana, agreed.ben):
        now = agreements.present(person.session, person.buddy_id)
        assert now.state is AgreementState.ACTIVE
        assert now.in_force is not None
        assert (now.in_force.me, now.in_force.them, now.offered) == (True, True, None)
        assert now.due == date(2027, 2, 22)
        assert {side.name for side in now.in_force.agreement.sides} == {"Ana", "Ben"}
        hashes.add(now.in_force.hash)
        assert agreements.may_share(person.session, person.buddy)
    assert len(hashes) == 1


def test_each_knows_what_is_off_limits_on_which_side(two: Two) -> None:
    pairs.agree(two, off_limits=["my brother", {"topic": "faith", "level": "ask_first"}])
    wanted = (OffLimit("my brother"), OffLimit("faith", Level.ASK_FIRST))
    ana, ben = two.ana, two.ben
    assert agreements.my_off_limits(ana.session, ana.buddy) == wanted
    assert agreements.off_limits(ben.session, ben.buddy) == wanted
    assert agreements.off_limits(ana.session, ana.buddy) == ()
    side = agreements.their_side(ben.session, ben.buddy_id)
    assert side is not None
    assert side.off_limits == wanted


def test_ideas_are_off_until_somebody_welcomes_them(two: Two) -> None:
    pairs.agree(two)
    assert ReplyKind.IDEAS not in agreements.welcome(two.ben.session, two.ben.buddy)
    assert ReplyKind.HEAR in agreements.welcome(two.ben.session, two.ben.buddy)


@pytest.mark.parametrize(("keep", "days"), [("30", 30), ("90", 90), ("365", 365), ("end", None)])
def test_received_things_are_kept_as_long_as_was_agreed(two: Two, keep: str, days: int | None) -> None:
    pairs.agree(two, keeping={"keep": keep})
    ben = two.ben
    until = agreements.keep_until(ben.session, ben.buddy)
    assert until == (None if days is None else TODAY + timedelta(days))
    made = date(2026, 11, 1)
    assert agreements.keep_until(ben.session, ben.buddy, made) == (
        None if days is None else made + timedelta(days)
    )


def test_after_an_end_everything_goes_within_the_days_that_were_agreed(two: Two) -> None:
    pairs.agree(two, keeping={"keep": "end", "after_end_days": 5})
    ana, ben = two.ana, two.ben
    pairs.hand_over(agreement_alone.end(ana.session, ana.buddy_id, ana.folder), ben)
    for person in (ana, ben):
        assert agreements.keep_until(person.session, person.buddy, date(2026, 10, 1)) == TODAY + timedelta(5)
        assert not agreements.may_share(person.session, person.buddy)


def test_without_an_agreement_the_usual_ninety_days_hold(two: Two) -> None:
    assert agreements.keep_until(two.ana.session, two.ana.buddy) == TODAY + timedelta(90)
    assert not agreements.may_keep_single(two.ana.session, two.ana.buddy)


def test_single_ones_may_stay_only_where_both_said_so(two: Two) -> None:
    pairs.agree(two, keeping={"keep_single": True})
    assert agreements.may_keep_single(two.ben.session, two.ben.buddy)


def test_it_is_due_on_its_day_and_rests_fourteen_days_after(agreed: Two) -> None:
    ana = agreed.ana
    for days, state, shares in (
        (91, AgreementState.ACTIVE, True),
        (1, AgreementState.DUE, True),
        (13, AgreementState.DUE, True),
        (1, AgreementState.PAUSED, False),
    ):
        agreed.clock.move(days=days)
        assert agreements.present(ana.session, ana.buddy_id).state is state
        assert agreements.may_share(ana.session, ana.buddy) is shares


def test_a_clock_put_right_puts_the_agreement_right(agreed: Two) -> None:
    ana = agreed.ana
    agreed.clock.move(days=400)
    assert not agreements.may_share(ana.session, ana.buddy)
    agreed.clock.move(days=-400)
    assert agreements.may_share(ana.session, ana.buddy)


def test_nothing_is_shared_with_whoever_is_blocked(agreed: Two) -> None:
    ana = agreed.ana
    buddies.block(ana.session, ana.buddy_id)
    assert not agreements.may_share(ana.session, ana.buddy)


def test_in_short_it_is_five_lines(two: Two) -> None:
    pairs.agree(two, off_limits=["my brother"], expectation={"sign_days": None})
    short = agreements.in_short(two.ben.session, two.ben.buddy_id)
    assert short is not None
    assert (short.state, short.their_name) == (AgreementState.ACTIVE, "Ana")
    assert [one.topic for one in short.their_off_limits] == ["my brother"]
    assert short.sign_days is None
    assert short.look_again == date(2027, 2, 22)


def test_in_short_their_words_are_made_safe_to_look_at(two: Two) -> None:
    pairs.agree(two, off_limits=["my\u202e brother"])
    short = agreements.in_short(two.ben.session, two.ben.buddy_id)
    assert short is not None
    assert [one.topic for one in short.their_off_limits] == ["my brother"]


def test_it_is_there_after_locking(agreed: Two) -> None:
    before = agreements.present(agreed.ana.session, agreed.ana.buddy_id)
    session = agreed.ana.open_again()
    assert agreements.present(session, agreed.ana.buddy_id) == before
    assert list(session.vault.seal.walk())[-1] is True


def test_a_buddy_that_is_not_there_has_no_agreement(two: Two) -> None:
    with pytest.raises(UnknownBuddy):
        agreements.present(two.ana.session, "0" * 32)
