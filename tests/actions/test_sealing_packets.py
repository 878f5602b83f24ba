"""A sealed file appears whole or not at all, its name tells nothing, it is known here before it is out."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from peerbuddy import files
from peerbuddy.actions import buddies, opening_packets, sealing_packets
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.errors import BadField, DiskFull, InsideVault, StorageFailed
from peerbuddy.model.packet import AskBody, LightBody, PageBody, SharedEntry, Wish
from peerbuddy.model.pair_errors import BuddyBlocked, BuddyEnded, NotCompared
from peerbuddy.sealing.payload import to_bytes
from peerbuddy.vault.outbox import OutboxRow
from tests import pairs
from tests.conftest import Clock, MadeVault
from tests.pairs import Person, Two


def light(person: Person, text: str = "Thinking of you.") -> SealedFile:
    packet = packet_for(person.session, person.buddy, "light", LightBody(text))
    return seal_packet(person.session, person.buddy, packet, person.folder)


def outbox(person: Person) -> tuple[OutboxRow, ...]:
    return person.session.vault.outbox.of(person.buddy.uid)


def test_what_is_sealed_is_opened_by_the_other_one_byte_for_byte(two: Two) -> None:
    packet = packet_for(
        two.ana.session,
        two.ana.buddy,
        "ask",
        AskBody(text="The nights are long."),
        topics=("caring",),
        wish_back=(Wish.HEAR,),
    )
    sealed = seal_packet(two.ana.session, two.ana.buddy, packet, two.ana.folder)
    opened = opening_packets.open_packet(two.ben.session, sealed.path.read_bytes())
    assert isinstance(opened, opening_packets.OpenedPacket)
    assert opened.packet == packet
    assert opened.body == to_bytes(packet) == outbox(two.ana)[0].body
    assert (opened.buddy, opened.kind, opened.id) == (two.ben.buddy, "ask", sealed.packet_id)
    assert opened.made == two.ana.session.today()
    assert opened.not_after == opened.made + timedelta(60)


def test_the_name_i_use_for_somebody_stays_with_me(two: Two) -> None:
    buddies.rename(two.ana.session, two.ana.buddy_id, "Benny the slow")
    head = packet_for(two.ana.session, two.ana.buddy, "light", LightBody("Hi.")).head
    assert (head.sender, head.recipient) == ("Ana", "Ben")


def test_a_name_for_this_pair_alone_is_the_one_they_get(two: Two) -> None:
    buddies.set_name_between(two.ana.session, two.ana.buddy_id, "A.")
    assert packet_for(two.ana.session, two.ana.buddy, "light", LightBody("Hi.")).head.sender == "A."


def test_the_file_has_a_neutral_name_and_is_for_me_alone(two: Two) -> None:
    first, second = light(two.ana), light(two.ana)
    for sealed in (first, second):
        assert sealed.path.suffix == ".pbuddy"
        assert len(sealed.path.stem) == 26
        assert set(sealed.path.stem) <= set("abcdefghijklmnopqrstuvwxyz234567")
        assert sealed.path.stat().st_mode & 0o777 == 0o600
        assert sealed.path.stat().st_size == 9 + 1120 + 4096 + 16
    assert first.path.name != second.path.name
    assert sorted(two.ana.folder.iterdir()) == sorted((first.path, second.path))


def test_what_was_sealed_is_listed_with_the_very_bytes(two: Two) -> None:
    sealed = light(two.ana, "One line.")
    row = two.ana.session.vault.outbox.get(sealed.packet_id)
    assert (row.id, row.kind, row.file) == (sealed.packet_id, "light", sealed.path.name)
    assert b"One line." in row.body
    assert two.ana.session.vault.changes.take().outbox == {sealed.packet_id}


def test_each_packet_names_the_one_before_and_counts_on(two: Two) -> None:
    sealed = [light(two.ana) for _ in range(3)]
    rows = outbox(two.ana)
    assert [row.id for row in rows] == [one.packet_id for one in sealed]
    day = two.ana.session.today().toordinal()
    assert [row.sequence for row in rows] == [day << 16, (day << 16) + 1, (day << 16) + 2]
    assert [row.previous for row in rows] == [bytes(16), rows[0].packet_id, rows[1].packet_id]


def test_a_clock_that_was_set_back_never_counts_backwards(two: Two) -> None:
    light(two.ana)
    two.clock.move(days=-30)
    light(two.ana)
    first, second = outbox(two.ana)
    assert second.sequence == first.sequence + 1


def test_how_much_is_in_it_is_told(two: Two) -> None:
    page = PageBody((SharedEntry(text="One."), SharedEntry(text="Two.")))
    packet = packet_for(two.ana.session, two.ana.buddy, "page", page)
    assert seal_packet(two.ana.session, two.ana.buddy, packet, two.ana.folder).items == 2
    assert light(two.ana).items == 1
    assert sealing_packets.items_of(AskBody(text="What goes on.", tried="Sleeping.")) == 3  # and its size


def test_nothing_is_sealed_for_somebody_whose_words_were_not_compared(
    first_vault: MadeVault, tmp_path: Path, clock: Clock
) -> None:
    met = pairs.strangers(first_vault, tmp_path, clock)
    pairs.exchange_cards(met)
    with pytest.raises(NotCompared):
        light(met.ana)
    assert list(met.ana.folder.iterdir()) == []
    met.close()


def test_nothing_is_sealed_after_an_end_or_a_block(two: Two) -> None:
    known = two.ana.buddy
    packet = packet_for(two.ana.session, known, "light", LightBody("Hi."))
    for stop, error in ((buddies.end, BuddyEnded), (buddies.block, BuddyBlocked)):
        stop(two.ana.session, two.ana.buddy_id)
        with pytest.raises(error):
            seal_packet(two.ana.session, known, packet, two.ana.folder)
    assert list(two.ana.folder.iterdir()) == []
    assert outbox(two.ana) == ()


def test_a_body_that_does_not_fit_leaves_nothing(two: Two) -> None:
    with pytest.raises(BadField) as caught:
        light(two.ana, "x" * 281)
    assert (caught.value.field, caught.value.most) == ("text", 280)
    assert (list(two.ana.folder.iterdir()), outbox(two.ana)) == ([], ())


def test_a_sealed_file_never_lies_in_the_vault(two: Two) -> None:
    packet = packet_for(two.ana.session, two.ana.buddy, "light", LightBody("Hi."))
    for folder in (two.ana.made.folder, two.ana.made.folder / "backups"):
        folder.mkdir(exist_ok=True)
        with pytest.raises(InsideVault):
            seal_packet(two.ana.session, two.ana.buddy, packet, folder)


def test_a_folder_that_is_not_there_leaves_nothing(two: Two) -> None:
    packet = packet_for(two.ana.session, two.ana.buddy, "light", LightBody("Hi."))
    with pytest.raises(StorageFailed):
        seal_packet(two.ana.session, two.ana.buddy, packet, two.ana.folder / "not there")
    assert outbox(two.ana) == ()


@pytest.mark.parametrize("step", ["write", "fsync", "rename", "fsync of the folder"])
def test_a_disk_that_is_full_at_any_step_leaves_neither_a_file_nor_a_row(
    two: Two, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    first = light(two.ana)
    before = two.ana.session.vault.pairs.of(two.ana.buddy.uid)
    with monkeypatch.context() as patched:
        _full_at(patched, step)
        with pytest.raises(DiskFull):
            light(two.ana)
    assert list(two.ana.folder.iterdir()) == [first.path]
    assert [row.id for row in outbox(two.ana)] == [first.packet_id]
    assert two.ana.session.vault.pairs.of(two.ana.buddy.uid) == before
    after = light(two.ana)
    assert two.ana.session.vault.outbox.get(after.packet_id).previous.hex() == first.packet_id


def _full_at(patched: pytest.MonkeyPatch, step: str) -> None:
    """What the system says of a full disk, at one step of writing the file itself."""
    full = OSError(28, os.strerror(28))

    def refuse(*_args: object, **_kept: object) -> None:
        raise full

    if step == "write":
        patched.setattr(files, "created_anew", lambda path: _descriptor_of_full_disk())
    elif step == "fsync":
        patched.setattr(files.os, "fsync", refuse)
    elif step == "rename":
        patched.setattr(files, "_rename", refuse)
    else:
        patched.setattr(files, "sync_folder", refuse)


def _descriptor_of_full_disk() -> int:
    return os.open("/dev/full", os.O_WRONLY)
