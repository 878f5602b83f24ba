"""Keys, counts and what was sealed come through a salvage: what is on its way can still be opened."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import keeping, resealing, salvaging, unlocking
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet
from peerbuddy.actions.receiving import collect_file
from peerbuddy.model.outcome import Outcome
from tests.conftest import MadeVault
from tests.exchange import given, sealed
from tests.pairs import Two, opened


def test_what_is_on_its_way_opens_in_a_salvaged_vault(two: Two, tmp_path: Path) -> None:
    ana, ben = two.ana, two.ben
    for _ in range(2):
        given(ana, ben)
        given(ben, ana)
        two.clock.move(days=8)
    taken, waiting = sealed(ben), sealed(ben)
    collect_file(ana.session, taken)
    vault, buddy = ana.session.vault, ana.buddy.uid
    before = (vault.pair_keys.of(buddy), vault.outbox.of(buddy), vault.inbox.all())
    unlocking.lock(ana.session)

    salvaging.salvage_with_code(ana.computer, ana.made.folder, tmp_path / "saved", ana.made.code)
    again = opened(ana.computer, MadeVault(tmp_path / "saved", ana.made.passphrase, ana.made.code))
    try:
        vault = again.vault
        assert (vault.pair_keys.of(buddy), vault.outbox.of(buddy), vault.inbox.all()) == before
        assert open_packet(again, taken.read_bytes()) is Outcome.ALREADY_HERE
        assert isinstance(open_packet(again, waiting.read_bytes()), OpenedPacket)
        assert [one.name for one in resealing.to_be_asked(again)] == ["Ben"]
        assert keeping.check(again) == ()
    finally:
        unlocking.lock(again)
