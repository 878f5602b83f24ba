"""Where writing begins, and what is written but not offered."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import (
    agreeing,
    agreement_alone,
    agreement_drafts,
    agreements,
    buddies,
    cards,
    comparing,
    me,
)
from peerbuddy.model.buddy import WORDS_TO_TYPE, Compared
from peerbuddy.model.rules.agreement_states import AgreementState
from tests import pairs
from tests.conftest import MadeVault
from tests.pairs import Two, agree, hand_over


def test_it_begins_as_it_usually_is_between_the_two_names(two: Two) -> None:
    found = agreement_drafts.beginning(two.ana.session, two.ana.buddy_id)
    mine = found.side(me.identity(two.ana.session).signing_key())
    assert (mine.name, found.other(mine.signing_key).name) == ("Ana", "Ben")
    assert (found.not_part, found.made_on) == ("Not part of this.", two.clock().date())


def test_the_name_i_use_for_somebody_does_not_leave(two: Two) -> None:
    buddies.rename(two.ana.session, two.ana.buddy_id, "My neighbour")
    buddies.set_name_between(two.ana.session, two.ana.buddy_id, "Annie")
    found = agreement_drafts.beginning(two.ana.session, two.ana.buddy_id)
    assert {side.name for side in found.sides} == {"Annie", "Ben"}


def test_words_that_are_not_offered_are_there_again_after_locking(two: Two) -> None:
    ana = two.ana
    words = replace(agreement_drafts.beginning(ana.session, ana.buddy_id), not_part="Only cake.")
    agreement_drafts.save_draft(ana.session, ana.buddy_id, words)
    session = ana.open_again()
    assert agreement_drafts.beginning(session, ana.buddy_id) == words
    assert agreements.present(session, ana.buddy_id).state is AgreementState.DRAFT
    agreement_drafts.drop_draft(session, ana.buddy_id)
    assert agreement_drafts.beginning(session, ana.buddy_id).not_part == "Not part of this."


def test_what_was_offered_is_no_draft_any_more(two: Two) -> None:
    ana = two.ana
    words = agreement_drafts.beginning(ana.session, ana.buddy_id)
    agreement_drafts.save_draft(ana.session, ana.buddy_id, words)
    agreeing.propose(ana.session, ana.buddy_id, words, ana.folder)
    assert agreements.present(ana.session, ana.buddy_id).draft is None


def test_a_counter_begins_with_what_was_offered(two: Two) -> None:
    words = replace(agreement_drafts.beginning(two.ana.session, two.ana.buddy_id), badly="We wait.")
    hand_over(agreeing.propose(two.ana.session, two.ana.buddy_id, words, two.ana.folder), two.ben)
    assert agreement_drafts.beginning(two.ben.session, two.ben.buddy_id) == words


def test_pages_that_were_looked_at_stay_looked_at_until_there_are_other_words(two: Two) -> None:
    ana, ben = two.ana, two.ben
    words = agreement_drafts.beginning(ana.session, ana.buddy_id)
    hand_over(agreeing.propose(ana.session, ana.buddy_id, words, ana.folder), ben)
    agreement_drafts.note_looked(ben.session, ben.buddy_id, ("name", "limits"))
    assert agreements.present(ben.open_again(), ben.buddy_id).looked == ("name", "limits")
    hand_over(agreeing.propose(ana.session, ana.buddy_id, replace(words, law="None."), ana.folder), ben)
    assert agreements.present(ben.session, ben.buddy_id).looked == ()


def test_the_answers_of_a_renewal_stay_in_the_vault(agreed: Two) -> None:
    ana = agreed.ana
    agreement_drafts.keep_answers(ana.session, ana.buddy_id, "The walks.", "")
    agreement_drafts.keep_answers(ana.session, ana.buddy_id, "The walks.", "Shorter pages.")
    (answers,) = agreements.renewals(ana.session, ana.buddy_id)
    assert (answers.well, answers.change) == ("The walks.", "Shorter pages.")


def test_after_a_new_computer_the_words_of_before_are_where_one_begins(
    two: Two, first_vault: MadeVault
) -> None:
    """Ben has a new computer: the agreement of the old one can be read, and begins the new one."""
    agree(two, off_limits=["work"])
    ana = two.ana
    folder = two.ben.folder.parent / "new"
    folder.mkdir()
    ben = pairs.person("Ben", first_vault, folder, two.clock)
    try:
        ben.buddy_id = cards.add(ben.session, cards.my_card(ana.session)).buddy.id
        new = cards.add(ana.session, cards.my_card(ben.session, answers=ben.buddy_id)).buddy.id
        spoken = comparing.safety_words(ben.session, ben.buddy_id).mine
        comparing.confirm(
            ana.session, new, {place: spoken[place - 1] for place in WORDS_TO_TYPE}, Compared.VIDEO
        )
        old, ana.buddy_id = ana.buddy_id, new
        buddies.same_person(ana.session, new, old)
        found = agreement_drafts.usual(ana.session, new)
        assert [one.topic for one in found.other(ana.buddy.signing_key).off_limits] == ["work"]
        assert agreements.present(ana.session, new).state is None
        assert agreements.present(ana.session, old).in_force is not None
        assert not agreements.may_share(ana.session, ana.buddy)
        hand_over(agreeing.propose(ana.session, new, found, ana.folder), ben)
        assert agreements.present(ben.session, ben.buddy_id).state is AgreementState.PROPOSED
    finally:
        pairs.unlocking.lock(ben.session)


def test_after_an_end_one_begins_with_what_held(agreed: Two) -> None:
    ana = agreed.ana
    held = agreements.holding(ana.session, ana.buddy)
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    assert agreement_drafts.beginning(ana.session, ana.buddy_id) == held
