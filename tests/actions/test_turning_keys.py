"""Keys turn as packets are answered, and never so that a packet in time could not be opened."""

from __future__ import annotations

from peerbuddy.actions import me
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet, remember
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from peerbuddy.vault.pair_keys import PairKey
from tests.pairs import Person, Two


def light(person: Person) -> bytes:
    packet = packet_for(person.session, person.buddy, "light", LightBody("Thinking of you."))
    path = seal_packet(person.session, person.buddy, packet, person.folder).path
    data = path.read_bytes()
    path.unlink()
    return data


def take(person: Person, data: bytes) -> OpenedPacket:
    opened = open_packet(person.session, data)
    assert isinstance(opened, OpenedPacket)
    with person.session.vault.transaction():
        remember(person.session, opened)
    return opened


def keys(person: Person) -> tuple[PairKey, ...]:
    return person.session.vault.pair_keys.of(person.buddy.uid)


def exchange(two: Two) -> None:
    """One each way: then Ana's newest key was answered."""
    take(two.ben, light(two.ana))
    take(two.ana, light(two.ben))


def test_the_first_packet_is_sealed_to_the_card_and_brings_a_key_for_this_pair_alone(two: Two) -> None:
    opened = take(two.ben, light(two.ana))
    assert opened.sealed_to == me.identity(two.ben.session).kem
    assert [key.seed for key in keys(two.ana)] != [me.identity(two.ana.session).kem.seed]
    assert two.ben.session.vault.buddies.next_key(two.ben.buddy_id)[0] == opened.next_key


def test_the_answer_is_sealed_to_the_key_that_came(two: Two) -> None:
    exchange(two)
    assert keys(two.ana)[0].used == two.ana.session.today()
    answered = take(two.ana, light(two.ben))
    assert answered.sealed_to.seed == keys(two.ana)[0].seed


def test_without_an_answer_nothing_turns(two: Two) -> None:
    for _ in range(30):
        two.clock.move(days=10)
        light(two.ana)
    assert len(keys(two.ana)) == 1


def test_an_answered_key_turns_once_in_seven_days(two: Two) -> None:
    exchange(two)
    for days, count in ((1, 1), (5, 1), (1, 2), (0, 2), (7, 2)):
        two.clock.move(days=days)
        light(two.ana)
        assert len(keys(two.ana)) == count  # the second one was never answered
    take(two.ana, light(two.ben))  # sealed to the first still: nothing of what Ana made was opened
    light(two.ana)
    assert len(keys(two.ana)) == 2


def test_an_old_key_goes_once_no_packet_to_it_can_be_in_time(two: Two) -> None:
    exchange(two)
    late = light(two.ben)
    two.clock.move(days=7)
    exchange(two)
    first = keys(two.ana)[1]
    assert first.outdated == two.ana.session.today()
    old_letter = light(two.ben)
    two.clock.move(days=30)
    two.ana.open_again()
    two.clock.move(days=31)
    light(two.ana)
    assert first.seed in {key.seed for key in keys(two.ana)}
    two.clock.move(days=1)
    light(two.ana)
    assert first.seed not in {key.seed for key in keys(two.ana)}
    assert open_packet(two.ana.session, late) is Outcome.NOT_FOR_ME
    assert open_packet(two.ana.session, old_letter) is Outcome.EXPIRED


def test_a_key_that_has_had_its_time_goes_when_the_vault_is_opened(two: Two) -> None:
    exchange(two)
    two.clock.move(days=7)
    exchange(two)
    assert len(keys(two.ana)) == 2
    two.clock.move(days=30)
    two.ana.open_again()
    two.clock.move(days=32)
    two.ana.open_again()
    assert len(keys(two.ana)) == 1


def test_a_clock_far_ahead_takes_no_key_away_at_opening(two: Two) -> None:
    exchange(two)
    two.clock.move(days=7)
    exchange(two)
    letter, known = light(two.ben), keys(two.ana)
    two.clock.move(days=400)
    two.ana.open_again()
    light(two.ana)
    assert set(known) <= set(keys(two.ana))
    two.clock.move(days=-400)
    take(two.ana, letter)


def test_after_a_long_silence_the_day_of_what_comes_counts(two: Two) -> None:
    exchange(two)
    two.clock.move(days=7)
    exchange(two)
    two.clock.move(days=400)
    two.ana.open_again()
    assert len(keys(two.ana)) == 2
    take(two.ana, light(two.ben))
    assert len(keys(two.ana)) == 1


def test_the_key_on_the_card_opens_for_good(two: Two) -> None:
    for _ in range(5):
        exchange(two)
        two.clock.move(days=30)
    with two.ben.session.vault.transaction():
        two.ben.session.vault.buddies.set_next_key(two.ben.buddy_id, None, 0)
    assert take(two.ana, light(two.ben)).sealed_to == me.identity(two.ana.session).kem


def test_the_newest_key_counts_not_the_one_that_came_last(two: Two) -> None:
    exchange(two)
    older = light(two.ana)
    two.clock.move(days=7)
    newer = light(two.ana)
    assert take(two.ben, newer).next_key != take(two.ben, older).next_key
    answered = take(two.ana, light(two.ben))
    assert answered.sealed_to.seed == keys(two.ana)[0].seed
