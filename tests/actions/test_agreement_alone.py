"""What one person does alone: tighter, rest, end. It holds at once, and nobody is told who is not to be."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from peerbuddy.actions import agreement_alone, agreements, me, receiving
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.agreement import Agreement, OffLimit
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.buddy import Standing
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.model.pair_errors import BuddyEnded, NotAgreed, NotTighter
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.pairs import Person, Two, agree, hand_over


def tighter(person: Person, folder: Path | None, **fields: object) -> SealedFile | None:
    return agreement_alone.narrow(person.session, person.buddy_id, changed(person, **fields), folder)


def changed(person: Person, **fields: object) -> Agreement:
    held = agreements.holding(person.session, person.buddy)
    assert held is not None
    return with_fields(held, me.identity(person.session).signing_key(), fields)


def state_of(person: Person) -> AgreementState | None:
    return agreements.present(person.session, person.buddy_id).state


def held_hash(person: Person) -> str:
    now = agreements.present(person.session, person.buddy_id).in_force
    assert now is not None
    return now.hash


def files_of(*people: Person) -> list[Path]:
    return [path for person in people for path in person.folder.iterdir()]


def test_a_tightening_holds_here_at_once_and_there_when_the_file_comes(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    file = tighter(ana, ana.folder, off_limits=["my brother"], keeping={"keep": "30"})
    assert agreements.my_off_limits(ana.session, ana.buddy) == (OffLimit("my brother"),)
    assert agreements.off_limits(ben.session, ben.buddy) == ()
    assert hand_over(file, ben) is Outcome.TAKEN
    assert agreements.off_limits(ben.session, ben.buddy) == (OffLimit("my brother"),)
    assert agreements.keep_until(ben.session, ben.buddy) == ben.session.today() + timedelta(30)
    assert held_hash(ana) == held_hash(ben)
    now = agreements.present(ben.session, ben.buddy_id)
    assert now.in_force is not None
    assert (now.state, now.in_force.me, now.in_force.them) == (AgreementState.ACTIVE, False, True)


def test_what_comes_is_held_by_a_boundary_that_the_other_does_not_know_yet(agreed: Two) -> None:
    """D-3: no file was made of the tightening, and none was signed."""
    ana, ben = agreed.ana, agreed.ben
    assert tighter(ana, None, off_limits=["his brother"]) is None
    packet = packet_for(ben.session, ben.buddy, "light", LightBody("Rain again."), topics=("his brother",))
    hand_over(seal_packet(ben.session, ben.buddy, packet, ben.folder), ana)
    assert [item.held for item in ana.session.vault.inbox.all() if item.kind == "light"] == [("his brother",)]


def test_a_tightening_can_be_signed_afterwards(agreed: Two) -> None:
    from peerbuddy.actions import agreeing

    ana, ben = agreed.ana, agreed.ben
    hand_over(tighter(ana, ana.folder, length="weeks_4"), ben)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    for person in (ana, ben):
        now = agreements.present(person.session, person.buddy_id).in_force
        assert now is not None
        assert (now.me, now.them) == (True, True)
    assert held_hash(ana) == held_hash(ben)


def test_two_tightenings_that_cross_come_to_the_same_words(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    of_ana = tighter(ana, ana.folder, off_limits=["work"], rhythm={"short": True})
    of_ben = tighter(ben, ben.folder, off_limits=["sleep", "food"], keeping={"keep": "30"})
    hand_over(of_ana, ben)
    hand_over(of_ben, ana)
    assert held_hash(ana) == held_hash(ben)
    held = agreements.holding(ana.session, ana.buddy)
    assert held is not None
    assert (held.short, held.keep.value) == (True, "30")


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({"keeping": {"keep": "365"}}, "keep"),
        ({"replies": ["hear", "ideas"]}, "welcome"),
        ({"off_limits": {"them": ["work"]}}, "off_limits"),
        ({"badly": "We shout."}, "badly"),
        ({"expectation": {"sign_days": 1}}, "sign_days"),
    ],
)
def test_what_needs_both_is_refused_and_changes_nothing(
    agreed: Two, fields: dict[str, object], part: str
) -> None:
    before = held_hash(agreed.ana)
    with pytest.raises(NotTighter) as refused:
        tighter(agreed.ana, agreed.ana.folder, **fields)
    assert refused.value.parts == (part,)
    assert held_hash(agreed.ana) == before
    assert len(files_of(agreed.ana)) == 1  # that of the proposal


def test_the_other_ones_words_cannot_be_widened_by_a_file_that_says_tighter(two: Two) -> None:
    """D-4, against a program that is not ours: the wider part of it has no effect, the tighter one has."""
    agree(two, off_limits=["work"])
    ana, ben = two.ana, two.ben
    wanted = changed(ben, off_limits={"them": []}, keeping={"keep": "30"})
    _sealed_as_narrow(ben, wanted, ana)
    held = agreements.holding(ana.session, ana.buddy)
    assert held is not None
    assert held.keep.value == "30"
    assert agreements.my_off_limits(ana.session, ana.buddy) == (OffLimit("work"),)


def test_other_words_in_a_file_that_says_tighter_are_an_offer(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    before = held_hash(ana)
    _sealed_as_narrow(ben, changed(ben, not_part="Only presents."), ana)
    assert held_hash(ana) == before
    waiting = agreements.present(ana.session, ana.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.agreement.not_part == "Only presents."


def _sealed_as_narrow(sender: Person, wanted: Agreement, to: Person) -> None:
    from peerbuddy.actions.agreement_files import seal_version, signed_by_me

    version = signed_by_me(sender.session, sender.buddy, "narrow", wanted, "")
    hand_over(seal_version(sender.session, sender.buddy, version, "narrow", sender.folder), to)


def test_a_tightening_holds_although_its_file_failed(agreed: Two) -> None:
    ana = agreed.ana
    with pytest.raises(StorageFailed):
        tighter(ana, ana.folder / "nowhere", off_limits=["work"])
    assert agreements.my_off_limits(ana.session, ana.buddy) == (OffLimit("work"),)


def test_a_rest_stops_sharing_on_both_sides_and_says_its_words(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(agreement_alone.pause(ana.session, ana.buddy_id, ana.folder, note="I'm resting."), ben)
    for person, mine in ((ana, True), (ben, False)):
        now = agreements.present(person.session, person.buddy_id)
        assert (now.state, now.by_me, now.note) == (AgreementState.PAUSED, mine, "I'm resting.")
        assert not agreements.may_share(person.session, person.buddy)


def test_a_rest_may_be_silent(agreed: Two) -> None:
    before = files_of(agreed.ana, agreed.ben)
    assert agreement_alone.pause(agreed.ana.session, agreed.ana.buddy_id) is None
    assert files_of(agreed.ana, agreed.ben) == before
    assert state_of(agreed.ana) is AgreementState.PAUSED


def test_there_is_no_rest_from_nothing(two: Two) -> None:
    with pytest.raises(NotAgreed):
        agreement_alone.pause(two.ana.session, two.ana.buddy_id)
    with pytest.raises(NotAgreed):
        agreement_alone.narrow(two.ana.session, two.ana.buddy_id, _usual(two.ana), two.ana.folder)


def _usual(person: Person) -> Agreement:
    from peerbuddy.actions import agreement_drafts

    return agreement_drafts.usual(person.session, person.buddy_id)


def test_an_end_is_told_and_nothing_is_made_any_more(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(agreement_alone.end(ana.session, ana.buddy_id, ana.folder, note="Thank you."), ben)
    assert (state_of(ana), state_of(ben)) == (AgreementState.ENDED, AgreementState.ENDED)
    assert agreements.present(ben.session, ben.buddy_id).note == "Thank you."
    assert (ana.buddy.standing, ben.buddy.standing) == (Standing.ENDED, Standing.OPEN)
    with pytest.raises(BuddyEnded):
        agreement_alone.end(ana.session, ana.buddy_id, ana.folder)


def test_an_end_without_a_file_has_not_ended(agreed: Two) -> None:
    with pytest.raises(StorageFailed):
        agreement_alone.end(agreed.ana.session, agreed.ana.buddy_id, agreed.ana.folder / "nowhere")
    assert state_of(agreed.ana) is AgreementState.ACTIVE
    assert agreed.ana.buddy.standing is Standing.OPEN


def test_end_quietly_writes_no_file_and_no_packet(agreed: Two) -> None:
    """D-7."""
    ana = agreed.ana
    files, outbox = files_of(ana, agreed.ben), len(ana.session.vault.outbox.files())
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    assert state_of(ana) is AgreementState.ENDED
    assert files_of(ana, agreed.ben) == files
    assert len(ana.session.vault.outbox.files()) == outbox
    assert not agreements.may_share(ana.session, ana.buddy)


def test_what_comes_after_a_quiet_end_begins_nothing(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    agreed.clock.move(days=1)
    hand_over(tighter(ben, ben.folder, off_limits=["work"]), ana)
    assert state_of(ana) is AgreementState.ENDED
    assert agreements.present(ana.session, ana.buddy_id).offered is None


def test_a_pair_that_never_agreed_can_end_as_well(two: Two) -> None:
    agreement_alone.end_quietly(two.ana.session, two.ana.buddy_id)
    assert (state_of(two.ana), two.ana.buddy.standing) == (AgreementState.ENDED, Standing.ENDED)


def test_the_same_step_twice_is_one_step(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    file = agreement_alone.pause(ana.session, ana.buddy_id, ana.folder)
    assert file is not None
    assert hand_over(file, ben) is Outcome.TAKEN
    assert receiving.collect_file(ben.session, file.path).outcome is Outcome.ALREADY_HERE


def test_after_an_end_nothing_waits_for_a_signature(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    hand_over(tighter(ben, ben.folder, off_limits=["work"]), ana)
    assert agreements.present(ana.session, ana.buddy_id).unsigned_by_me is not None
    agreement_alone.end_quietly(ana.session, ana.buddy_id)
    assert agreements.present(ana.session, ana.buddy_id).unsigned_by_me is None
