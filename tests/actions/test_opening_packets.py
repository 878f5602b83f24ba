"""What comes is looked at in one order, and whatever it is, one word says what became of it."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from peerbuddy.actions import buddies, me
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet, remember
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.sealing.envelope import Envelope
from peerbuddy.sealing.identity import Identity, KemKey, hash_of
from peerbuddy.sealing.payload import to_bytes
from peerbuddy.sealing.seal import seal
from tests.pairs import Person, Two


def light(person: Person, text: str = "Thinking of you.") -> bytes:
    packet = packet_for(person.session, person.buddy, "light", LightBody(text))
    return seal_packet(person.session, person.buddy, packet, person.folder).path.read_bytes()


def take(person: Person, data: bytes) -> OpenedPacket | Outcome:
    opened = open_packet(person.session, data)
    if isinstance(opened, OpenedPacket):
        with person.session.vault.transaction():
            remember(person.session, opened)
    return opened


def made_by_hand(two: Two, **changed: object) -> bytes:
    """From Ana to Ben, honestly signed, whatever stands in it."""
    ana, ben = me.identity(two.ana.session), me.identity(two.ben.session)
    kem = ben.kem.public()
    today = two.ana.session.today().toordinal()
    body = to_bytes(packet_for(two.ana.session, two.ana.buddy, "light", LightBody("Hello.")))
    envelope = Envelope(
        ana.signing_key(), ben.signing_key(), hash_of(kem), b"\5" * 16, today << 16, bytes(16),
        today, today + 60, KemKey(b"\6" * 32).public(), body,
    )  # fmt: skip
    return seal(replace(envelope, **changed), ana, kem)  # type: ignore[arg-type]


def test_opening_alters_nothing_until_it_is_remembered(two: Two) -> None:
    data = light(two.ana)
    before = two.ben.session.vault.seal.known
    first, second = open_packet(two.ben.session, data), open_packet(two.ben.session, data)
    assert first == second
    assert isinstance(first, OpenedPacket)
    assert two.ben.session.vault.seal.known == before


def test_the_same_packet_again_is_already_here_under_any_name_and_for_ever(two: Two) -> None:
    data = light(two.ana)
    assert isinstance(take(two.ben, data), OpenedPacket)
    assert take(two.ben, data) is Outcome.ALREADY_HERE
    two.ben.open_again()
    two.clock.move(days=400)
    assert take(two.ben, data) is Outcome.ALREADY_HERE


def test_a_packet_id_of_one_buddy_says_nothing_about_another(two: Two) -> None:
    first = made_by_hand(two)
    assert isinstance(take(two.ben, first), OpenedPacket)
    assert take(two.ben, made_by_hand(two, sequence=99)) is Outcome.ALREADY_HERE
    assert not two.ben.session.vault.seen.has(b"\1" * 16, b"\5" * 16)


def test_an_older_packet_that_comes_later_is_taken_as_well(two: Two) -> None:
    first, second = light(two.ana, "First."), light(two.ana, "Second.")
    assert isinstance(take(two.ben, second), OpenedPacket)
    late = take(two.ben, first)
    assert isinstance(late, OpenedPacket)
    assert late.packet is not None
    assert late.packet.body == LightBody("First.")


@pytest.mark.parametrize(
    ("made", "not_after", "outcome"),
    [
        (0, 60, None),
        (1, 61, None),
        (-60, 0, None),
        (-365, 0, None),
        (2, 62, Outcome.EXPIRED),
        (4000, 4060, Outcome.EXPIRED),
        (-61, -1, Outcome.EXPIRED),
        (0, 366, Outcome.REFUSED),
        (-366, 0, Outcome.REFUSED),
        (1, 0, Outcome.REFUSED),
    ],
)
def test_days_decide_whether_it_is_in_time(
    two: Two, made: int, not_after: int, outcome: Outcome | None
) -> None:
    today = two.ben.session.today().toordinal()
    opened = take(two.ben, made_by_hand(two, made=today + made, not_after=today + not_after))
    assert (None if isinstance(opened, OpenedPacket) else opened) is outcome


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({"made": 0, "not_after": 0}, Outcome.EXPIRED),
        ({"made": 0, "not_after": 2**32 - 1}, Outcome.REFUSED),
        ({"made": 2**32 - 1, "not_after": 2**32 - 1}, Outcome.EXPIRED),
        ({"sequence": 2**64 - 1}, Outcome.DAMAGED),
        ({"sequence": 2**63}, Outcome.DAMAGED),
        ({"body": b""}, Outcome.DAMAGED),
        ({"body": b"\x93\xa5light\x90\x90"}, Outcome.DAMAGED),
        ({"body": bytes(1024 * 1024 + 1)}, Outcome.DAMAGED),
    ],
)
def test_absurd_figures_and_bodies_have_a_word_as_well(
    two: Two, changed: dict[str, object], outcome: Outcome
) -> None:
    assert take(two.ben, made_by_hand(two, **changed)) is outcome


def test_the_highest_sequence_there_can_be_is_kept(two: Two) -> None:
    assert isinstance(take(two.ben, made_by_hand(two, sequence=2**63 - 1)), OpenedPacket)
    assert two.ben.session.vault.buddies.next_key(two.ben.buddy_id)[1] == 2**63 - 1


def test_what_comes_from_somebody_blocked_is_refused_and_not_remembered(two: Two) -> None:
    data = light(two.ana)
    buddies.block(two.ben.session, two.ben.buddy_id)
    assert take(two.ben, data) is Outcome.REFUSED
    buddies.begin_again(two.ben.session, two.ben.buddy_id)
    assert isinstance(take(two.ben, data), OpenedPacket)


def test_after_an_end_what_was_on_its_way_still_arrives(two: Two) -> None:
    data = light(two.ana)
    buddies.end(two.ben.session, two.ben.buddy_id)
    assert isinstance(take(two.ben, data), OpenedPacket)


def test_a_packet_for_somebody_else_is_not_for_me_and_my_own_is_not_mine_to_open(two: Two) -> None:
    data = light(two.ana)
    assert take(two.ana, data) is Outcome.NOT_FOR_ME


def test_what_i_seem_to_have_sealed_for_myself_is_refused(two: Two) -> None:
    ben = me.identity(two.ben.session)
    assert take(two.ben, _from_stranger(two, ben)) is Outcome.REFUSED


def test_nobody_becomes_a_buddy_by_a_packet(two: Two) -> None:
    stranger = Identity(b"\7" * 32, KemKey(b"\x08" * 32))
    assert take(two.ben, _from_stranger(two, stranger)) is Outcome.UNKNOWN_SENDER
    assert len(buddies.buddies(two.ben.session)) == 1


def _from_stranger(two: Two, who: Identity) -> bytes:
    ben = me.identity(two.ben.session)
    kem = ben.kem.public()
    today = two.ben.session.today().toordinal()
    envelope = Envelope(
        who.signing_key(), ben.signing_key(), hash_of(kem), b"\5" * 16, today << 16, bytes(16),
        today, today + 60, KemKey(b"\6" * 32).public(), b"whatever",
    )  # fmt: skip
    return seal(envelope, who, kem)


def test_a_kind_of_a_newer_version_is_kept_whole_and_never_read(two: Two) -> None:
    body = msgspec.msgpack.encode(["poem", ["of", "the"], {"next": "year"}])
    opened = take(two.ben, made_by_hand(two, body=body))
    assert isinstance(opened, OpenedPacket)
    assert (opened.packet, opened.kind, opened.body) == (None, "poem", body)


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (b"", Outcome.DAMAGED),
        (b"PBPACKET", Outcome.DAMAGED),
        (b"PBPACKET\2" + bytes(6000), Outcome.NEWER_APP),
        (b"%PDF-1.7", Outcome.DAMAGED),
    ],
)
def test_a_file_that_is_no_packet_has_a_word_as_well(two: Two, data: bytes, outcome: Outcome) -> None:
    assert take(two.ben, data) is outcome
