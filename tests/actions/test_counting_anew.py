"""A clock that was far ahead, then a backup from before it: what is made afterwards is not taken for old."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, keeping, me, restoring
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.conftest import MadeVault
from tests.pairs import Person, Two, hand_over, opened, seal

LIGHT = LightBody("Thinking of you.")


def proposed(person: Person, keep: str) -> SealedFile:
    usual = agreement_drafts.usual(person.session, person.buddy_id)
    wanted = with_fields(usual, me.identity(person.session).signing_key(), {"keeping": {"keep": keep}})
    return agreeing.propose(person.session, person.buddy_id, wanted, person.folder)


@pytest.fixture
def counted_back(agreed: Two, tmp_path: Path) -> Two:
    """Ben's clock was a year ahead once, what he made after that came to Ana, and he went back to a backup
    from before all of it. It is some days later."""
    two, ben = agreed, agreed.ben
    copy = keeping.back_up_to(ben.session, tmp_path / "ben.pbbackup").path
    two.clock.move(days=400)
    seal(ben, "light", LIGHT)
    two.clock.move(days=-400)
    hand_over(seal(ben, "light", LIGHT), two.ana)
    hand_over(proposed(ben, "365"), two.ana)
    hand_over(seal(two.ana, "light", LIGHT), ben)
    ben.session.vault.close()
    restoring.restore_with_code(ben.computer, copy, tmp_path / "again", ben.made.code)
    ben.made = MadeVault(tmp_path / "again", ben.made.passphrase, ben.made.code)
    two.clock.move(days=3)
    ben.session = opened(ben.computer, ben.made)
    return two


def test_what_the_other_one_makes_afterwards_can_be_opened(counted_back: Two) -> None:
    ana, ben = counted_back.ana, counted_back.ben
    hand_over(seal(ben, "light", LIGHT), ana)
    assert hand_over(seal(ana, "light", LIGHT), ben) is Outcome.TAKEN


def test_a_rest_and_new_words_are_heard(counted_back: Two) -> None:
    ana, ben = counted_back.ana, counted_back.ben
    hand_over(agreement_alone.pause(ben.session, ben.buddy_id, ben.folder), ana)
    assert agreements.present(ana.session, ana.buddy_id).state is AgreementState.PAUSED
    hand_over(proposed(ben, "30"), ana)
    waiting = agreements.present(ana.session, ana.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.agreement.keep.value == "30"
    hand_over(agreeing.accept(ana.session, ana.buddy_id, ana.folder), ben)
    held = [agreements.present(one.session, one.buddy_id).in_force for one in (ana, ben)]
    assert held[0] is not None
    assert held[1] is not None
    assert held[0].hash == held[1].hash == waiting.hash


def test_a_delayed_packet_of_a_usual_clock_stays_the_older_one(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    rest = agreement_alone.pause(ben.session, ben.buddy_id, ben.folder)
    agreed.clock.move(days=1)
    hand_over(proposed(ben, "30"), ana)
    hand_over(agreeing.accept(ana.session, ana.buddy_id, ana.folder), ben)
    hand_over(rest, ana)
    assert agreements.present(ana.session, ana.buddy_id).state is AgreementState.ACTIVE
