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
from peerbuddy.model.pair_errors import FromBeforeTheEnd
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


# --- words that cross ---------------------------------------------------------------------------------


def signed_across(two: Two) -> tuple[SealedFile, SealedFile]:
    """Each proposes, and signs what the other one proposed; the signatures are on their way."""
    ana, ben = two.ana, two.ben
    first, second = proposed(ana, "30"), proposed(ben, "365")
    hand_over(first, ben)
    hand_over(second, ana)
    of_ana = agreeing.accept(ana.session, ana.buddy_id, ana.folder)
    return of_ana, agreeing.accept(ben.session, ben.buddy_id, ben.folder)


@pytest.mark.parametrize("holds", [False, True])
def test_two_who_sign_each_others_words_at_the_same_time_hold_the_same(two: Two, holds: bool) -> None:
    if holds:
        agree(two)
    of_ana, of_ben = signed_across(two)
    hand_over(of_ana, two.ben)
    hand_over(of_ben, two.ana)
    for person in (two.ana, two.ben):
        now = agreements.present(person.session, person.buddy_id)
        assert (now.state, now.offered, now.unsigned_by_me) == (AgreementState.ACTIVE, None, None)
        assert now.crossed is not None
        assert {keep_of(person), now.crossed.agreement.keep.value} == {"30", "365"}
    assert held(two.ana).hash == held(two.ben).hash


def test_what_is_tightened_after_words_crossed_holds_for_both(two: Two) -> None:
    of_ana, of_ben = signed_across(two)
    hand_over(of_ana, two.ben)
    hand_over(of_ben, two.ana)
    base = held(two.ana).agreement
    tighter = changed(two.ana, base, off_limits=["work"])
    hand_over(agreement_alone.narrow(two.ana.session, two.ana.buddy_id, tighter, two.ana.folder), two.ben)
    assert held(two.ana).hash == held(two.ben).hash
    assert agreements.off_limits(two.ben.session, two.ben.buddy)


def test_what_one_signed_before_the_newer_words_came_holds_for_both(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    first, second = proposed(ana, "30"), proposed(ana, "365")
    hand_over(first, ben)
    signed = agreeing.accept(ben.session, ben.buddy_id, ben.folder)
    hand_over(second, ben)
    hand_over(signed, ana)
    assert (keep_of(ana), keep_of(ben)) == ("30", "30")
    waiting = agreements.present(ben.session, ben.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.agreement.keep.value == "365"


def test_words_rest_while_the_other_one_holds_what_was_taken_back(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ana, "365"), ben)
    agreeing.take_back(ana.session, ana.buddy_id)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert agreements.present(ana.session, ana.buddy_id).state is AgreementState.PAUSED
    assert not agreements.may_share(ana.session, ana.buddy)
    hand_over(agreeing.accept(ana.session, ana.buddy_id, ana.folder), ben)
    assert agreements.may_share(ana.session, ana.buddy)
    assert held(ana).hash == held(ben).hash


def test_what_they_signed_before_they_heard_of_a_tightening_is_offered_anew(agreed: Two) -> None:
    """They rely on what is tighter by then: my signature alone brings nothing wider back."""
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ana, "365"), ben)
    after = changed(ana, held(ana).agreement, keeping={"keep": "30"})
    tighter = agreement_alone.narrow(ana.session, ana.buddy_id, after, ana.folder)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert agreements.present(ana.session, ana.buddy_id).is_apart
    anew = agreeing.accept(ana.session, ana.buddy_id, ana.folder)
    assert (anew.kind, keep_of(ana)) == ("agreement_counter", "30")
    assert tighter is not None
    hand_over(tighter, ben)
    assert keep_of(ben) == "30"
    hand_over(anew, ben)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert (keep_of(ana), held(ana).hash) == ("365", held(ben).hash)


def test_a_tightening_that_comes_late_still_holds(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    after = changed(ana, held(ana).agreement, keeping={"keep": "30"})
    tighter = agreement_alone.narrow(ana.session, ana.buddy_id, after, ana.folder)
    hand_over(proposed(ana, "365"), ben)
    assert tighter is not None
    hand_over(tighter, ben)
    assert (keep_of(ana), keep_of(ben)) == ("30", "30")


# --- before an end ------------------------------------------------------------------------------------


@pytest.mark.parametrize("begins_again", [False, True])
def test_what_was_on_its_way_when_it_ended_cannot_be_signed(agreed: Two, begins_again: bool) -> None:
    ana, ben = agreed.ana, agreed.ben
    late = proposed(ben, "365")
    agreed.clock.move(days=3)
    agreement_alone.end(ana.session, ana.buddy_id, ana.folder)
    if begins_again:
        buddies.begin_again(ana.session, ana.buddy_id)
    assert hand_over(late, ana) is Outcome.TAKEN
    now = agreements.present(ana.session, ana.buddy_id)
    assert (now.state, now.offered) == (AgreementState.ENDED, None)
    assert now.from_before_the_end is not None
    assert now.from_before_the_end.agreement.keep.value == "365"
    with pytest.raises(FromBeforeTheEnd):
        agreeing.accept(ana.session, ana.buddy_id, ana.folder)


def test_what_was_on_its_way_when_it_ended_is_no_answer_to_what_begins_anew(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    late = proposed(ben, "365")
    agreement_alone.end(ana.session, ana.buddy_id, ana.folder)
    buddies.begin_again(ana.session, ana.buddy_id)
    new = proposed(ana, "30")
    hand_over(late, ana)
    now = agreements.present(ana.session, ana.buddy_id)
    assert (now.state, now.offered_to_me) == (AgreementState.PROPOSED, None)
    hand_over(new, ben)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    assert (keep_of(ana), held(ana).hash) == ("30", held(ben).hash)


def test_after_their_end_only_what_they_made_after_it_can_be_signed(agreed: Two) -> None:
    """Also on the same day, and in whatever order the files come."""
    ana, ben = agreed.ana, agreed.ben
    late = proposed(ben, "365")
    ended = agreement_alone.end(ben.session, ben.buddy_id, ben.folder)
    buddies.begin_again(ben.session, ben.buddy_id)
    new = proposed(ben, "30")
    for file in (new, ended, late):
        hand_over(file, ana)
    now = agreements.present(ana.session, ana.buddy_id)
    assert now.state is AgreementState.PROPOSED
    assert now.offered_to_me is not None
    assert now.offered_to_me.agreement.keep.value == "30"
    hand_over(agreeing.accept(ana.session, ana.buddy_id, ana.folder), ben)
    assert held(ana).hash == held(ben).hash


def test_my_own_offer_from_before_their_end_is_signed_by_nobody_any_more(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ana, "365"), ben)
    signed = agreeing.accept(ben.session, ben.buddy_id, ben.folder)
    hand_over(agreement_alone.end(ben.session, ben.buddy_id, ben.folder), ana)
    hand_over(signed, ana)
    assert agreements.present(ana.session, ana.buddy_id).state is AgreementState.ENDED
