"""Two copies of the slots, which of them counts, and a MAC that only the owner can make (R29, R33)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from peerbuddy.model.errors import SlotsDamaged, VaultTooNew
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.vault import slots
from tests.actions.slot_edits import edited, resealed
from tests.vault.slot_sets import ENCODED, MAC_KEY, PASSPHRASE_SLOT, RECOVERY_SLOT, SET

A, B = "slots-a.json", "slots-b.json"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    folder.mkdir()
    slots.write(folder, SET, MAC_KEY)
    return folder


def test_two_equal_copies_need_no_repair(place: Path) -> None:
    copies = slots.read(place, SET.db_salt)
    assert (copies.file.set, copies.to_repair) == (SET, ())


@pytest.mark.parametrize("lost", [A, B])
@pytest.mark.parametrize("how", ["gone", "empty", "flipped", "huge", "a folder"])
def test_a_lost_or_damaged_copy_is_repaired_from_the_other(place: Path, lost: str, how: str) -> None:
    spoil(place / lost, how)
    copies = slots.read(place, SET.db_salt)
    assert (copies.file.set, copies.to_repair) == (SET, (lost,))
    if how != "a folder":
        slots.repair(place, copies)
        assert (place / A).read_bytes() == (place / B).read_bytes() == ENCODED


def spoil(path: Path, how: str) -> None:
    data = path.read_bytes()
    path.unlink()
    if how == "empty":
        path.touch()
    elif how == "flipped":
        path.write_bytes(data.replace(b'"format":1', b'"format":3'))
    elif how == "huge":
        path.write_bytes(b" " * 10 * slots.MAX_FILE_BYTES)
    elif how == "a folder":
        path.mkdir()


def test_both_copies_damaged_is_said(place: Path) -> None:
    (place / A).write_bytes(b"{}")
    (place / B).unlink()
    with pytest.raises(SlotsDamaged):
        slots.read(place, SET.db_salt)


def test_the_copy_whose_salt_is_the_databases_counts_even_when_it_is_older(place: Path) -> None:
    """As after a change of keys that was interrupted before its rename."""
    newer = replace(SET, db_salt=b"\x09" * 16, generation=6)
    slots.write_copy(place, 0, newer, MAC_KEY)
    assert slots.read(place, SET.db_salt) == slots.SlotCopies(slots.decode(ENCODED), (A,))
    after = slots.read(place, newer.db_salt)
    assert (after.file.set, after.to_repair) == (newer, (B,))


@pytest.mark.parametrize("salt", [SET.db_salt, b"\xff" * 16, b""])
@pytest.mark.parametrize("number", [0, 1])
def test_with_both_salts_or_neither_the_higher_generation_counts(
    place: Path, salt: bytes, number: int
) -> None:
    newer = replace(SET, generation=6, slots=(RECOVERY_SLOT,))
    slots.write_copy(place, number, newer, MAC_KEY)
    copies = slots.read(place, salt)
    assert (copies.file.set, copies.to_repair) == (newer, ((B, A)[number],))


def test_a_damaged_higher_generation_does_not_count(place: Path) -> None:
    newer = slots.encode(replace(SET, generation=6), MAC_KEY)
    (place / A).write_bytes(newer.replace(b'"t":3', b'"t":4'))
    assert slots.read(place, SET.db_salt).file.set == SET


def test_a_copy_with_the_right_salt_that_is_damaged_gives_way_to_the_other(place: Path) -> None:
    newer = replace(SET, db_salt=b"\x09" * 16, generation=6)
    slots.write_copy(place, 0, newer, MAC_KEY)
    (place / B).write_bytes(b"")
    assert slots.read(place, SET.db_salt).file.set == newer


def test_a_copy_of_a_newer_format_is_told_and_not_overwritten(place: Path) -> None:
    newer = edited(ENCODED, lambda record: record.update(format=2))
    (place / B).write_bytes(newer)
    with pytest.raises(VaultTooNew):
        slots.read(place, SET.db_salt)
    assert (place / B).read_bytes() == newer


@pytest.mark.parametrize(
    "edited",
    [
        replace(SET, generation=6),
        replace(SET, slots=(PASSPHRASE_SLOT,)),
        replace(SET, slots=(RECOVERY_SLOT, PASSPHRASE_SLOT)),
        replace(SET, db_salt=b"\x09" * 16),
        replace(SET, vault_id=b"\x09" * 16),
        replace(SET, slots=(replace(PASSPHRASE_SLOT, m_kib=8), RECOVERY_SLOT)),
        replace(SET, slots=(*SET.slots, replace(RECOVERY_SLOT, id=b"\x09" * 16))),
    ],
)
def test_slots_edited_without_the_key_are_caught_after_unlocking(place: Path, edited: SlotSet) -> None:
    mac = slots.mac_of(SET, MAC_KEY)
    record = json.loads(slots.encode(edited, MAC_KEY)) | {"mac": mac.hex()}
    for name in (A, B):
        (place / name).write_bytes(resealed(record))
    copies = slots.read(place, edited.db_salt)
    assert copies.file.set == edited
    with pytest.raises(SlotsDamaged):
        slots.check_mac(copies, MAC_KEY)
    slots.check_mac(slots.SlotCopies(slots.decode(ENCODED), ()), MAC_KEY)


def test_another_vaults_slots_do_not_pass_for_this_ones(place: Path) -> None:
    slots.write(place, SET, b"o" * 32)
    with pytest.raises(SlotsDamaged):
        slots.check_mac(slots.read(place, SET.db_salt), MAC_KEY)


def test_a_change_is_a_new_generation_of_the_same_vault() -> None:
    changed = slots.next_generation(SET, (RECOVERY_SLOT,))
    assert changed == replace(SET, generation=6, slots=(RECOVERY_SLOT,))
    assert changed.of_kind(SlotKind.RECOVERY) == (RECOVERY_SLOT,)
    assert changed.of_kind(SlotKind.PASSPHRASE) == ()


def test_what_an_interrupted_write_left_is_removed(place: Path) -> None:
    (place / "slots-a.json.part").write_bytes(ENCODED[:100])
    slots.remove_partials(place)
    assert sorted(path.name for path in place.iterdir()) == [A, B]


def test_slot_files_are_private(place: Path) -> None:
    assert {(place / name).stat().st_mode & 0o777 for name in (A, B)} == {0o600}
