"""After a restored backup two people find back to each other, and nothing is taken in twice (R79)."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from peerbuddy.actions import buddies, me, receiving, resealing, unlocking
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet, remember
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.errors import DiskFull, UnknownId
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody, PleaseDeleteBody, ResealBody
from peerbuddy.model.pair_errors import BuddyEnded
from peerbuddy.vault.restored import RESTORED
from tests.pairs import Person, Two
from tests.restored_vault import backed_up, restored


def light(person: Person, text: str = "Thinking of you.") -> SealedFile:
    packet = packet_for(person.session, person.buddy, "light", LightBody(text))
    return seal_packet(person.session, person.buddy, packet, person.folder)


def take(person: Person, sealed: SealedFile) -> OpenedPacket | Outcome:
    opened = open_packet(person.session, sealed.path.read_bytes())
    if isinstance(opened, OpenedPacket):
        with person.session.vault.transaction():
            remember(person.session, opened)
    return opened


def taken(person: Person, sealed: SealedFile) -> OpenedPacket:
    opened = take(person, sealed)
    assert isinstance(opened, OpenedPacket)
    return opened


def exchange(two: Two, times: int = 1) -> None:
    for _ in range(times):
        taken(two.ben, light(two.ana))
        taken(two.ana, light(two.ben))
        two.clock.move(days=8)


def test_only_what_was_sealed_to_keys_the_backup_did_not_hold_is_lost(two: Two) -> None:
    exchange(two, 2)
    backup = backed_up(two.ana)
    to_a_key_that_is_kept = light(two.ben)
    exchange(two, 2)
    to_a_lost_key = light(two.ben)
    restored(two.ana, backup)
    taken(two.ana, to_a_key_that_is_kept)
    assert take(two.ana, to_a_lost_key) is Outcome.NOT_FOR_ME
    taken(two.ben, light(two.ana))
    taken(two.ana, light(two.ben))


def test_a_restored_vault_offers_a_fresh_key_at_once_and_counts_above_the_day(two: Two) -> None:
    exchange(two)
    backup = backed_up(two.ana)
    before = taken(two.ben, light(two.ana))
    restored(two.ana, backup)
    first = taken(two.ben, light(two.ana))
    second = taken(two.ben, light(two.ana))
    assert first.next_key != before.next_key
    assert second.next_key == first.next_key
    day = two.ana.session.today().toordinal() << 16
    assert day + 2**15 <= first.sequence < day + 2**15 + 2**14
    assert second.sequence == first.sequence + 1
    assert len({before.id, first.id, second.id}) == 3


def test_after_a_restore_packets_go_to_the_card_until_one_comes_that_was_made_since(two: Two) -> None:
    exchange(two, 2)
    backup = backed_up(two.ana)
    on_its_way = light(two.ben)
    two.clock.move(days=1)
    restored(two.ana, backup)
    card = me.identity(two.ben.session).kem
    assert taken(two.ben, light(two.ana)).sealed_to == card
    taken(two.ana, on_its_way)
    assert taken(two.ben, light(two.ana)).sealed_to == card
    taken(two.ana, light(two.ben))
    assert taken(two.ben, light(two.ana)).sealed_to != card


def test_identity_and_safety_words_are_those_of_before(two: Two) -> None:
    exchange(two)
    before = me.identity(two.ana.session)
    backup = backed_up(two.ana)
    restored(two.ana, backup)
    assert me.identity(two.ana.session) == before
    assert two.ana.buddy.compared is not None


def test_a_buddy_who_is_asked_seals_the_very_same_packets_again(two: Two) -> None:
    exchange(two)
    backup = backed_up(two.ana)
    known = two.ana.session.today() - timedelta(days=8)  # when the last one was made that the backup holds
    lost = [light(two.ben, text) for text in ("First.", "Second.")]
    for sealed in lost:
        taken(two.ana, sealed)
    two.clock.move(days=3)
    restored(two.ana, backup)
    assert [one.name for one in resealing.to_be_asked(two.ana.session)] == ["Ben"]

    asked = taken(two.ben, resealing.ask(two.ana.session, two.ana.buddy_id, two.ana.folder))
    assert asked.packet is not None
    assert isinstance(asked.packet.body, ResealBody)
    assert asked.packet.body.since == known
    rows = resealing.sealed_since(two.ben.session, two.ben.buddy_id, asked.packet.body.since)
    assert [row.id for row in rows][-2:] == [sealed.packet_id for sealed in lost]

    again = [resealing.seal_again(two.ben.session, row.id, two.ben.folder) for row in rows]
    came = [take(two.ana, sealed) for sealed in again]
    assert came[:-2] == [Outcome.ALREADY_HERE]
    for sealed, opened in zip(lost, came[-2:], strict=True):
        assert isinstance(opened, OpenedPacket)
        assert opened.id == sealed.packet_id
        assert opened.body == two.ben.session.vault.outbox.get(sealed.packet_id).body


def test_they_are_asked_once_and_only_after_a_restore(two: Two) -> None:
    exchange(two)
    assert resealing.to_be_asked(two.ana.session) == ()
    restored(two.ana, backed_up(two.ana))
    resealing.ask(two.ana.session, two.ana.buddy_id, two.ana.folder)
    assert resealing.to_be_asked(two.ana.session) == ()
    two.ana.open_again()
    assert resealing.to_be_asked(two.ana.session) == ()


def test_it_can_be_left_unasked(two: Two) -> None:
    restored(two.ana, backed_up(two.ana))
    resealing.leave_unasked(two.ana.session, two.ana.buddy_id)
    assert resealing.to_be_asked(two.ana.session) == ()


def test_nobody_is_asked_with_whom_it_ended(two: Two) -> None:
    buddies.end(two.ana.session, two.ana.buddy_id)
    restored(two.ana, backed_up(two.ana))
    assert resealing.to_be_asked(two.ana.session) == ()
    with pytest.raises(BuddyEnded):
        resealing.ask(two.ana.session, two.ana.buddy_id, two.ana.folder)


def test_a_vault_that_held_nothing_of_theirs_asks_for_all(two: Two) -> None:
    restored(two.ana, backed_up(two.ana))
    asked = taken(two.ben, resealing.ask(two.ana.session, two.ana.buddy_id, two.ana.folder))
    assert asked.packet is not None
    assert asked.packet.body == ResealBody(None)


def test_an_older_copy_of_the_vault_is_treated_as_a_restored_one(two: Two) -> None:
    exchange(two)
    unlocking.lock(two.ana.session)
    copy = two.ana.folder.parent / "copy"
    shutil.copytree(two.ana.made.folder, copy)
    two.ana.open_again()
    light(two.ana)
    unlocking.lock(two.ana.session)
    shutil.rmtree(two.ana.made.folder)
    copy.rename(two.ana.made.folder)
    two.ana.open_again()
    assert two.ana.session.older_copy is not None
    assert two.ana.session.vault.pairs.of(two.ana.buddy.uid).jumps


def test_the_mark_of_a_restore_is_used_up_at_the_first_opening(two: Two) -> None:
    restored(two.ana, backed_up(two.ana))
    assert two.ana.session.vault.settings.get(RESTORED) == ""
    light(two.ana)
    two.ana.open_again()
    assert not two.ana.session.vault.pairs.of(two.ana.buddy.uid).jumps


def test_what_was_to_be_let_go_by_now_is_not_sealed_again(two: Two) -> None:
    light(two.ben)
    two.clock.move(days=400)
    assert resealing.sealed_since(two.ben.session, two.ben.buddy_id, None) == ()


def test_what_they_were_asked_to_let_go_of_is_not_sealed_again(two: Two) -> None:
    kept, gone = light(two.ben), light(two.ben)
    wish = PleaseDeleteBody((bytes.fromhex(gone.packet_id),))
    packet = packet_for(two.ben.session, two.ben.buddy, "please_delete", wish)
    asked = seal_packet(two.ben.session, two.ben.buddy, packet, two.ben.folder)
    rows = resealing.sealed_since(two.ben.session, two.ben.buddy_id, None)
    assert [row.id for row in rows] == [kept.packet_id, asked.packet_id]


def test_what_they_asked_for_is_known_from_what_came(two: Two) -> None:
    exchange(two)
    assert resealing.asked_by(two.ben.session, two.ben.buddy_id) is None
    restored(two.ana, backed_up(two.ana))
    asked = resealing.ask(two.ana.session, two.ana.buddy_id, two.ana.folder)
    receiving.collect_file(two.ben.session, asked.path)
    body = resealing.asked_by(two.ben.session, two.ben.buddy_id)
    assert body is not None
    assert body.since == two.ana.session.today() - timedelta(days=8)


def test_sealing_the_last_one_again_names_the_one_before_it(two: Two) -> None:
    first, last = light(two.ben), light(two.ben)
    again = taken(two.ana, resealing.seal_again(two.ben.session, last.packet_id, two.ben.folder))
    assert again.previous_id.hex() == first.packet_id
    following = taken(two.ana, light(two.ben))
    assert following.previous_id == again.packet_id
    assert following.sequence > again.sequence


def test_a_failure_while_sealing_again_leaves_the_list_as_it_was(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = light(two.ben)
    before = two.ben.session.vault.outbox.get(sealed.packet_id)

    def full(*_args: object) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patched:
        patched.setattr("peerbuddy.files.sync_folder", full)
        with pytest.raises(DiskFull):
            resealing.seal_again(two.ben.session, sealed.packet_id, two.ben.folder)
    assert two.ben.session.vault.outbox.get(sealed.packet_id) == before
    assert list(two.ben.folder.iterdir()) == [sealed.path]


def test_what_was_never_sealed_cannot_be_sealed_again(two: Two) -> None:
    with pytest.raises(UnknownId):
        resealing.seal_again(two.ben.session, "00" * 16, two.ben.folder)
