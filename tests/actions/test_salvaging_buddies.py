"""Who one is to others, and whose cards are here, come through a salvage: nothing would be missed more."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import buddies, cards, comparing, keeping, me, salvaging, unlocking
from peerbuddy.model.buddy import Compared
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import new_identity
from tests.conftest import MadeVault
from tests.pairs import Two, opened


def test_an_identity_and_its_buddies_come_through_a_salvage(two: Two, tmp_path: Path) -> None:
    ana = two.ana
    newer = cards.add(ana.session, write_card(new_identity(), "Ben", two.clock().date())).buddy
    words = comparing.safety_words(ana.session, newer.id).theirs
    comparing.confirm(ana.session, newer.id, {1: words[0], 2: words[1]}, Compared.VIDEO)
    buddies.same_person(ana.session, newer.id, ana.buddy_id)
    before = (me.identity(ana.session), me.my_name(ana.session), ana.session.vault.buddies.all())
    issued = cards.my_card(ana.session)
    unlocking.lock(ana.session)

    salvaging.salvage_with_code(ana.computer, ana.made.folder, tmp_path / "saved", ana.made.code)
    again = opened(ana.computer, MadeVault(tmp_path / "saved", ana.made.passphrase, ana.made.code))
    try:
        assert (me.identity(again), me.my_name(again), again.vault.buddies.all()) == before
        assert again.vault.buddies.card_of(newer.id)
        assert cards.my_card(again) == issued
        assert keeping.check(again) == ()
    finally:
        unlocking.lock(again)
