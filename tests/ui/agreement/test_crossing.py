"""What the room says where two signed at the same time, or where what came is from before an end."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, buddies
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement_page import Stage
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.pairs import Person, Two, hand_over
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import files, made_file, press, proposed_by_ben, say_fine_to_all, state_of, take


def proposed(person: Person) -> SealedFile:
    usual = replace(agreement_drafts.usual(person.session, person.buddy_id), name="Tuesdays")
    return agreeing.propose(person.session, person.buddy_id, usual, person.folder)


def accepted(person: Person) -> SealedFile:
    return agreeing.accept(person.session, person.buddy_id, person.folder)


def test_it_says_which_words_hold_where_both_signed_at_the_same_time(two: Two, enter: Enter) -> None:
    first = proposed(two.ana)
    proposed_by_ben(two, off_limits=["work"])
    hand_over(first, two.ben)
    signed = accepted(two.ana), accepted(two.ben)
    hand_over(signed[0], two.ben)
    hand_over(signed[1], two.ana)
    said = "You and Ben each signed the other’s words at the same time."
    assert said in enter(two.ana).view.notice.text()


def test_words_that_were_taken_back_and_signed_wait_with_a_sentence(agreed: Two, enter: Enter) -> None:
    ana, ben = agreed.ana, agreed.ben
    agreed.clock.move(days=1)
    hand_over(proposed(ana), ben)
    agreeing.take_back(ana.session, ana.buddy_id)
    hand_over(accepted(ben), ana)
    room, before = enter(ana), files(ana)
    assert room.now.stage is Stage.ANSWER
    assert "with Ben they hold" in room.view.notice.text()
    say_fine_to_all(room)
    press(room.signing.sign)
    take(made_file(ana, before), ben)
    assert (state_of(ana), state_of(ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_words_from_before_an_end_are_named_and_cannot_be_signed(agreed: Two, enter: Enter) -> None:
    ana, ben = agreed.ana, agreed.ben
    late = proposed(ben)
    agreed.clock.move(days=1)
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    buddies.begin_again(ana.session, ana.buddy_id)
    hand_over(late, ana)
    room = enter(ana)
    assert room.now.stage is Stage.BEGIN
    assert "from before the end" in room.none.state.text()
    assert agreements.present(ana.session, ana.buddy_id).offered is None


def test_words_from_before_an_end_are_named_beside_a_new_proposal(agreed: Two, enter: Enter) -> None:
    ana, ben = agreed.ana, agreed.ben
    late = proposed(ben)
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    buddies.begin_again(ana.session, ana.buddy_id)
    agreed.clock.move(days=1)
    proposed(ana)
    hand_over(late, ana)
    room = enter(ana)
    assert room.now.stage is Stage.WAIT
    assert "from before the end" in room.view.notice.text()
    assert "once Ben has signed" in room.view.notice.text()
