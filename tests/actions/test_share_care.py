"""After something was shared: a correction, and asking for it to be let go."""

from __future__ import annotations

import pytest

from peerbuddy.actions import share_care, sharing
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import CorrectBody, PleaseDeleteBody
from peerbuddy.model.sharing import Choice
from tests import pairs
from tests.pairs import Person, Two


def shared(who: Person) -> str:
    wanted = Choice(who.buddy_id, "light", ticked=("text",), written={"text": "Still here, same chair."})
    shown = sharing.preview(who.session, wanted)
    return sharing.share(who.session, wanted, shown.data, who.folder).packet_id


def test_a_buddy_is_asked_to_let_go_and_the_ledger_knows(agreed: Two) -> None:
    ana = agreed.ana
    first, second = shared(ana), shared(ana)
    packet = share_care.please_delete(ana.session, ana.buddy_id, (first,), " Please. ")
    assert packet.body == PleaseDeleteBody((bytes.fromhex(first),), "Please.")
    made = share_care.seal_care(ana.session, ana.buddy_id, packet, ana.folder)
    assert pairs.hand_over(made, agreed.ben) is Outcome.TAKEN
    asked = {one.packet_id: one.asked_back for one in sharing.ledger(ana.session, ana.buddy_id)}
    assert asked == {first: ana.session.today(), second: None}


def test_a_correction_says_what_it_is_about(agreed: Two) -> None:
    ana = agreed.ana
    id = shared(ana)
    packet = share_care.correction(ana.session, ana.buddy_id, id, "Another chair.")
    assert packet.body == CorrectBody(bytes.fromhex(id), "Another chair.")
    made = share_care.seal_care(ana.session, ana.buddy_id, packet, ana.folder)
    assert pairs.hand_over(made, agreed.ben) is Outcome.TAKEN


def test_only_what_was_shared_with_this_buddy_can_be_asked_back(agreed: Two) -> None:
    ana = agreed.ana
    for id in ("ff" * 16, shared(agreed.ben)):
        with pytest.raises(UnknownId):
            share_care.please_delete(ana.session, ana.buddy_id, (id,))
    with pytest.raises(BadField):
        share_care.please_delete(ana.session, ana.buddy_id, ())
    with pytest.raises(BadField):
        share_care.correction(ana.session, ana.buddy_id, shared(ana), "  ")
