"""A signature of mine counts for what it was given for, and once: no old file brings back old words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, buddies, me
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Signed
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.pairs import Person, Two, agree, hand_over


def held(person: Person) -> Signed:
    now = agreements.present(person.session, person.buddy_id).in_force
    assert now is not None
    return now


def keep_of(person: Person) -> str:
    return held(person).agreement.keep.value


def changed(person: Person, base: Agreement, **fields: object) -> Agreement:
    return with_fields(base, me.identity(person.session).signing_key(), fields)


def tightened(person: Person, keep: str) -> None:
    """And nobody is told."""
    after = changed(person, held(person).agreement, keeping={"keep": keep})
    agreement_alone.narrow(person.session, person.buddy_id, after)


def proposed(person: Person, keep: str) -> SealedFile:
    base = agreement_drafts.beginning(person.session, person.buddy_id)
    wanted = changed(person, base, keeping={"keep": keep})
    return agreeing.propose(person.session, person.buddy_id, wanted, person.folder)


def told_again(person: Person, signed: Signed) -> SealedFile:
    return agreeing.told_again(person.session, person.buddy_id, signed, person.folder)


def test_the_old_signature_told_once_more_undoes_no_tightening_of_mine(agreed: Two) -> None:
    """D-4: files get lost, and are made again."""
    ana, ben = agreed.ana, agreed.ben
    tightened(ana, "30")
    assert hand_over(told_again(ben, held(ben)), ana) is Outcome.TAKEN
    now = agreements.present(ana.session, ana.buddy_id)
    assert (keep_of(ana), now.state, now.offered_to_me) == ("30", AgreementState.ACTIVE, None)


def test_the_old_signature_told_once_more_undoes_no_tightening_of_theirs(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    old = held(ben)
    after = changed(ben, old.agreement, keeping={"keep": "30"})
    hand_over(agreement_alone.narrow(ben.session, ben.buddy_id, after, ben.folder), ana)
    hand_over(told_again(ben, old), ana)
    assert keep_of(ana) == "30"


def test_wider_words_offered_before_a_tightening_have_to_be_signed_anew(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ana, "365"), ben)
    tightened(ana, "30")
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert keep_of(ana) == "30"
    hand_over(agreeing.accept(ana.session, ana.buddy_id, ana.folder), ben)
    assert (keep_of(ana), held(ana).hash) == ("365", held(ben).hash)


def test_wider_words_that_were_taken_back_have_to_be_signed_anew(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ana, "365"), ben)
    agreeing.take_back(ana.session, ana.buddy_id)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert keep_of(ana) == "90"
    waiting = agreements.present(ana.session, ana.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.agreement.keep.value == "365"


def test_words_from_before_an_end_hold_no_more_when_two_begin_again(two: Two) -> None:
    agree(two, keeping={"keep": "365"})
    ana, ben = two.ana, two.ben
    old = held(ben)
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    buddies.begin_again(ana.session, ana.buddy_id)
    two.clock.move(days=1)
    proposed(ana, "30")
    hand_over(told_again(ben, old), ana)
    now = agreements.present(ana.session, ana.buddy_id)
    assert (now.state, now.in_force) == (AgreementState.PROPOSED, None)


@pytest.mark.parametrize("made_on", [date(9999, 12, 1), date(2026, 11, 24)])
def test_words_of_a_day_to_come_are_refused(two: Two, made_on: date) -> None:
    """Its length counts from there: it would never have to be looked at again."""
    ana, ben = two.ana, two.ben
    usual = agreement_drafts.beginning(ana.session, ana.buddy_id)
    ahead = agreeing.propose(ana.session, ana.buddy_id, replace(usual, made_on=made_on), ana.folder)
    assert hand_over(ahead, ben) is Outcome.REFUSED
    assert agreements.present(ben.session, ben.buddy_id).offered is None


def test_the_clock_of_the_other_one_may_be_a_day_ahead(two: Two) -> None:
    ana, ben = two.ana, two.ben
    usual = agreement_drafts.beginning(ana.session, ana.buddy_id)
    tomorrow = ana.session.today() + timedelta(days=1)
    file = agreeing.propose(ana.session, ana.buddy_id, replace(usual, made_on=tomorrow), ana.folder)
    assert hand_over(file, ben) is Outcome.TAKEN
