"""Steps that need both people: offers, answers, signatures, in any order in which files come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, buddies, me
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import AgreementBody
from peerbuddy.model.pair_errors import BuddyEnded, NotAgreed, NothingProposed
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.sealing import agreed as signing
from tests.pairs import Person, Two, agree, hand_over


def key_of(person: Person) -> bytes:
    return me.identity(person.session).signing_key()


def state_of(person: Person) -> AgreementState | None:
    return agreements.present(person.session, person.buddy_id).state


def written(person: Person, **fields: object) -> Agreement:
    beginning = agreement_drafts.beginning(person.session, person.buddy_id)
    return with_fields(beginning, key_of(person), fields)


def proposed(person: Person, **fields: object) -> SealedFile:
    return agreeing.propose(person.session, person.buddy_id, written(person, **fields), person.folder)


def countered(person: Person, **fields: object) -> SealedFile:
    return agreeing.counter(person.session, person.buddy_id, written(person, **fields), person.folder)


def accepted(person: Person) -> SealedFile:
    return agreeing.accept(person.session, person.buddy_id, person.folder)


def renewed(person: Person, **fields: object) -> SealedFile:
    return agreeing.renew(person.session, person.buddy_id, written(person, **fields), person.folder)


def hash_of(person: Person) -> str:
    now = agreements.present(person.session, person.buddy_id).in_force
    assert now is not None
    return now.hash


def test_a_proposal_waits_on_both_sides(two: Two) -> None:
    assert hand_over(proposed(two.ana, keeping={"keep": "30"}), two.ben) is Outcome.TAKEN
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.PROPOSED, AgreementState.PROPOSED)
    waiting = agreements.present(two.ben.session, two.ben.buddy_id).offered_to_me
    assert waiting is not None
    assert (waiting.agreement.keep.value, waiting.me, waiting.them) == ("30", False, True)
    assert not agreements.may_share(two.ben.session, two.ben.buddy)


def test_a_counter_changes_the_words_and_the_other_signs_them(two: Two) -> None:
    hand_over(proposed(two.ana), two.ben)
    hand_over(countered(two.ben, off_limits=["work"]), two.ana)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.COUNTERED, AgreementState.COUNTERED)
    hand_over(countered(two.ana, rhythm={"shares": "weekly"}), two.ben)
    hand_over(accepted(two.ben), two.ana)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)
    assert hash_of(two.ana) == hash_of(two.ben)
    assert [one.topic for one in agreements.off_limits(two.ana.session, two.ana.buddy)] == ["work"]


def test_it_is_not_active_for_the_one_who_proposed_until_the_signature_came(two: Two) -> None:
    hand_over(proposed(two.ana), two.ben)
    file = accepted(two.ben)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.PROPOSED, AgreementState.ACTIVE)
    hand_over(file, two.ana)
    assert state_of(two.ana) is AgreementState.ACTIVE


def test_an_acceptance_of_other_words_makes_nothing_active(two: Two) -> None:
    """D-5: what Ben signs are words that Ana never signed."""
    ana, ben = two.ana, two.ben
    hand_over(proposed(ana), ben)
    offered = agreements.present(ben.session, ben.buddy_id).offered
    assert offered is not None
    text = signing.to_bytes(replace(offered.agreement, not_part="All of it."))
    body = AgreementBody(text, signing.signature(text, me.identity(ben.session)))
    forged = seal_packet(
        ben.session, ben.buddy, packet_for(ben.session, ben.buddy, "agreement_accept", body), ben.folder
    )
    assert hand_over(forged, ana) is Outcome.TAKEN
    now = agreements.present(ana.session, ana.buddy_id)
    assert (now.state, now.in_force) == (AgreementState.COUNTERED, None)
    assert now.offered_to_me is not None
    assert now.offered_to_me.agreement.not_part == "All of it."
    assert not agreements.may_share(ana.session, ana.buddy)


@pytest.mark.parametrize("wrong", ["signature", "text", "sides"])
def test_words_that_are_not_theirs_are_refused(two: Two, wrong: str) -> None:
    ana, ben = two.ana, two.ben
    wanted = written(ana)
    if wrong == "sides":
        stranger = replace(wanted.side(key_of(ana)), signing_key=b"\x01" * 32)
        wanted = replace(wanted, sides=(stranger, wanted.other(key_of(ana))))
    text = signing.to_bytes(wanted) + (b"\x00" if wrong == "text" else b"")
    signature = signing.signature(text if wrong != "signature" else b"else", me.identity(ana.session))
    packet = packet_for(ana.session, ana.buddy, "agreement_propose", AgreementBody(text, signature))
    assert hand_over(seal_packet(ana.session, ana.buddy, packet, ana.folder), ben) is Outcome.REFUSED
    assert state_of(ben) is None


def test_two_who_propose_the_same_at_once_have_agreed(two: Two) -> None:
    first, second = proposed(two.ana), proposed(two.ben)
    hand_over(first, two.ben)
    hand_over(second, two.ana)
    assert hash_of(two.ana) == hash_of(two.ben)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_wider_words_need_both(agreed: Two) -> None:
    """D-4: until Ana signs, what held goes on to hold on both sides."""
    ana, ben = agreed.ana, agreed.ben
    hand_over(proposed(ben, keeping={"keep": "365"}), ana)
    for person in (ana, ben):
        now = agreements.present(person.session, person.buddy_id)
        assert now.state is AgreementState.ACTIVE
        assert now.in_force is not None
        assert now.in_force.agreement.keep.value == "90"
    hand_over(accepted(ana), ben)
    for person in (ana, ben):
        held = agreements.holding(person.session, person.buddy)
        assert held is not None
        assert held.keep.value == "365"


def test_files_that_come_in_another_order_lead_to_the_same(two: Two) -> None:
    ana, ben = two.ana, two.ben
    hand_over(proposed(ana), ben)
    signed = accepted(ben)
    wider = proposed(ben, keeping={"keep": "365"})
    hand_over(wider, ana)
    assert state_of(ana) is AgreementState.COUNTERED
    hand_over(signed, ana)
    now = agreements.present(ana.session, ana.buddy_id)
    assert now.state is AgreementState.ACTIVE
    assert now.offered_to_me is not None
    assert now.offered_to_me.agreement.keep.value == "365"
    assert hash_of(ana) == hash_of(ben)


def test_an_older_proposal_that_comes_behind_a_newer_one_changes_nothing(two: Two) -> None:
    older = proposed(two.ana, name={"name": "older"})
    newer = proposed(two.ana, name={"name": "newer"})
    hand_over(newer, two.ben)
    hand_over(older, two.ben)
    waiting = agreements.present(two.ben.session, two.ben.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.agreement.name == "newer"
    kept = agreements.versions(two.ben.session, two.ben.buddy_id)
    assert [one.agreement.name for one in kept] == ["newer", "older"]


def test_a_rest_that_comes_before_the_signature_holds(two: Two) -> None:
    hand_over(proposed(two.ana), two.ben)
    signed = accepted(two.ben)
    rest = agreement_alone.pause(two.ben.session, two.ben.buddy_id, two.ben.folder)
    hand_over(rest, two.ana)
    hand_over(signed, two.ana)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.PAUSED, AgreementState.PAUSED)
    assert hash_of(two.ana) == hash_of(two.ben)


def test_a_signature_that_got_lost_can_be_written_once_more(two: Two) -> None:
    hand_over(proposed(two.ana), two.ben)
    accepted(two.ben)
    held = agreements.present(two.ben.session, two.ben.buddy_id).in_force
    assert held is not None
    hand_over(agreeing.told_again(two.ben.session, two.ben.buddy_id, held, two.ben.folder), two.ana)
    assert state_of(two.ana) is AgreementState.ACTIVE


def test_a_renewal_counts_from_its_day_and_wakes_what_rested(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(agreement_alone.pause(ana.session, ana.buddy_id, ana.folder), ben)
    agreed.clock.move(days=20)
    hand_over(renewed(ben), ana)
    assert state_of(ana) is AgreementState.PAUSED
    hand_over(accepted(ana), ben)
    for person in (ana, ben):
        now = agreements.present(person.session, person.buddy_id)
        assert (now.state, now.due) == (AgreementState.ACTIVE, date(2027, 3, 12))


def test_a_rest_of_one_day_can_be_renewed_on_that_day(agreed: Two) -> None:
    hand_over(agreement_alone.pause(agreed.ana.session, agreed.ana.buddy_id, agreed.ana.folder), agreed.ben)
    hand_over(renewed(agreed.ana), agreed.ben)
    hand_over(accepted(agreed.ben), agreed.ana)
    assert (state_of(agreed.ana), state_of(agreed.ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_without_an_agreement_there_is_nothing_to_renew_or_to_sign(two: Two) -> None:
    ana = two.ana
    with pytest.raises(NotAgreed):
        renewed(ana)
    for step in (accepted, countered):
        with pytest.raises(NothingProposed):
            step(ana)
    proposed(ana)
    with pytest.raises(NothingProposed):
        accepted(ana)


def test_an_offer_can_be_taken_back(two: Two) -> None:
    proposed(two.ana)
    agreeing.take_back(two.ana.session, two.ana.buddy_id)
    assert state_of(two.ana) is AgreementState.ENDED
    hand_over(proposed(two.ana), two.ben)
    assert state_of(two.ben) is AgreementState.PROPOSED


def test_nothing_is_proposed_when_the_file_cannot_be_written(two: Two) -> None:
    ana = two.ana
    with pytest.raises(StorageFailed):
        agreeing.propose(ana.session, ana.buddy_id, written(ana), ana.folder / "nowhere")
    assert state_of(ana) is None


def test_after_an_end_the_two_can_begin_again(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(agreement_alone.end(ana.session, ana.buddy_id, ana.folder), ben)
    with pytest.raises(BuddyEnded):
        proposed(ana)
    buddies.begin_again(ana.session, ana.buddy_id)
    agreed.clock.move(days=1)
    hand_over(proposed(ana), ben)
    hand_over(accepted(ben), ana)
    assert (state_of(ana), state_of(ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_a_restored_vault_that_knows_nothing_of_the_words_is_offered_them(two: Two) -> None:
    """Ana proposed, then went back to an older state: Ben's signature alone makes nothing hold."""
    agree(two)
    ana, ben = two.ana, two.ben
    ana.session.vault.database.execute("SELECT 1")
    with ana.session.vault.transaction():
        ana.session.vault.database.execute("DELETE FROM agreement")
        ana.session.vault.database.execute("DELETE FROM agreement_state")
        ana.session.vault.database.execute("DELETE FROM signing")
    held = agreements.present(ben.session, ben.buddy_id).in_force
    assert held is not None
    ben_again = agreeing.told_again(ben.session, ben.buddy_id, held, ben.folder)
    hand_over(ben_again, ana)
    assert state_of(ana) is AgreementState.PROPOSED
    hand_over(accepted(ana), ben)
    assert hash_of(ana) == hash_of(ben)
    assert (state_of(ana), state_of(ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_the_words_of_a_note_go_along(two: Two) -> None:
    ana, ben = two.ana, two.ben
    hand_over(agreeing.propose(ana.session, ana.buddy_id, written(ana), ana.folder, note="Have a look."), ben)
    waiting = agreements.present(ben.session, ben.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.note == "Have a look."
    assert waiting.day == two.clock().date()
    assert timedelta(0) == ben.session.today() - waiting.agreement.made_on
