"""A vault that is damaged, or was changed by somebody, is told apart from a wrong secret (R21, R29, R30)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import Faults, contents

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    AbsurdKdfFigures,
    Damaged,
    NotEncrypted,
    SlotsDamaged,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import recovery_code
from peerbuddy.session import Session
from tests.actions.slot_edits import edit_slots

WRONG_CODE = recovery_code.to_code(b"\1" * 16)


def opens(computer: Computer, made: MadeVault) -> bool:
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    return True


# --- damage -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", ["slots-a.json", "slots-b.json"])
def test_one_lost_copy_of_the_slots_is_repaired_silently(
    computer: Computer, made: MadeVault, lost: str
) -> None:
    before = contents(made.folder)
    (made.folder / lost).write_bytes(b"")
    assert opens(computer, made)
    after = contents(made.folder)
    assert after[lost] == before[lost]


def test_a_wrong_secret_repairs_nothing(computer: Computer, made: MadeVault) -> None:
    (made.folder / "slots-a.json").unlink()
    with pytest.raises(WrongRecoveryCode):
        unlocking.unlock_with_recovery_code(computer, made.folder, WRONG_CODE)
    assert not (made.folder / "slots-a.json").exists()


def test_both_copies_damaged_is_told_and_the_lock_is_let_go(computer: Computer, made: MadeVault) -> None:
    kept = contents(made.folder)
    for name in ("slots-a.json", "slots-b.json"):
        (made.folder / name).write_bytes(b"{}")
    with pytest.raises(SlotsDamaged):
        unlocking.unlock(computer, made.folder, PASSPHRASE)
    (made.folder / "slots-b.json").write_bytes(kept["slots-b.json"])
    assert opens(computer, made)


def test_a_repair_that_finds_no_space_does_not_keep_the_vault_shut(
    computer: Computer, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    (made.folder / "slots-a.json").unlink()
    with monkeypatch.context() as broken:
        Faults(broken).fail(1, times=1000, code=28)
        assert opens(computer, made)
    assert not (made.folder / "slots-a.json").exists()
    assert opens(computer, made)
    assert (made.folder / "slots-a.json").exists()


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("empty", Damaged),
        ("gone", Damaged),
        ("cut", Damaged),
        ("plain", NotEncrypted),
        ("garbage", Damaged),
        ("another vault's", Damaged),
    ],
)
def test_a_database_that_is_not_the_vaults_is_told_and_never_made_anew(
    computer: Computer,
    made: MadeVault,
    first_vault: MadeVault,
    tmp_path: Path,
    what: str,
    kind: type[Damaged],
) -> None:
    path = made.folder / "vault.db"
    spoil(computer, path, what, tmp_path)
    before = contents(made.folder)
    with pytest.raises(kind):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert contents(made.folder) == before
    path.unlink(missing_ok=True)
    path.write_bytes((first_vault.folder / "vault.db").read_bytes())
    assert opens(computer, made)


def spoil(computer: Computer, path: Path, what: str, tmp_path: Path) -> None:
    data = path.read_bytes()
    if what == "another vault's":
        session, _ = unlocking.create(computer, tmp_path / "other", PASSPHRASE)
        unlocking.lock(session)
        data = (tmp_path / "other" / "vault.db").read_bytes()
    path.unlink()
    if what != "gone":
        path.write_bytes(
            {
                "empty": b"",
                "cut": data[: len(data) // 2],
                "plain": b"SQLite format 3\0" + data[16:],
                "garbage": b"\x55" * len(data),
                "another vault's": data,
            }[what]
        )


def test_the_first_bytes_of_the_database_have_a_second_copy_in_the_slots(
    computer: Computer, made: MadeVault
) -> None:
    """SQLCipher alone cannot open a file whose salt was damaged (R33)."""
    path = made.folder / "vault.db"
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    assert opens(computer, made)


# --- slots that somebody changed --------------------------------------------------------------------


ABSURD = [{"m_kib": 64 * 1024**2}, {"m_kib": 2**32 - 1}, {"m_kib": 8}, {"t": 2**31}, {"t": 1}, {"p": 2**24}]


@pytest.mark.parametrize("figures", ABSURD)
def test_figures_that_somebody_put_into_the_file_are_refused_with_the_right_passphrase(
    computer: Computer, made: MadeVault, figures: dict[str, int]
) -> None:
    edit_slots(made.folder, lambda record: record["slots"][0].update(figures))
    with pytest.raises(AbsurdKdfFigures) as caught:
        unlocking.unlock(computer, made.folder, PASSPHRASE)
    assert caught.value.value == next(iter(figures.values()))


def removed(record: dict[str, Any]) -> None:
    del record["slots"][0]


def swapped(record: dict[str, Any]) -> None:
    record["slots"].reverse()


def downgraded(record: dict[str, Any]) -> None:
    record["slots"][0]["m_kib"] = 65536 + 1


def raised(record: dict[str, Any]) -> None:
    record["generation"] += 1


def added(record: dict[str, Any]) -> None:
    record["slots"].append(record["slots"][1] | {"id": "07" * 16})


@pytest.mark.parametrize("change", [removed, swapped, downgraded, raised, added])
def test_slots_that_somebody_edited_do_not_open_the_vault(
    computer: Computer, made: MadeVault, change: Callable[[dict[str, Any]], None]
) -> None:
    """The code fits and the checksum too: the MAC tells (R29)."""
    edit_slots(made.folder, change)
    before = contents(made.folder)
    with pytest.raises(SlotsDamaged):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert contents(made.folder) == before


def test_the_slots_of_another_vault_do_not_open_this_one(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    session, code = unlocking.create(computer, tmp_path / "other", "nine slow barges turn")
    unlocking.lock(session)
    for name in ("slots-a.json", "slots-b.json"):
        (made.folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
    with pytest.raises(WrongRecoveryCode):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    with pytest.raises(Damaged):
        unlocking.unlock_with_recovery_code(computer, made.folder, code)


def test_a_damaged_slot_is_told_apart_from_a_wrong_passphrase(computer: Computer, made: MadeVault) -> None:
    edit_slots(made.folder, lambda record: record["slots"][0].update(wrapped="00" * 48))
    with pytest.raises(SlotsDamaged):
        unlocking.unlock(computer, made.folder, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(computer, made.folder, "nine slow barges turn")


def test_a_bad_slot_does_not_hide_a_good_one_of_the_same_kind(session: Session, made: MadeVault) -> None:
    held = session.vault.slots
    good = held.of_kind(SlotKind.RECOVERY)[0]
    bad = replace(good, wrapped=bytes(48))
    both = replace(held, slots=(bad, good))
    opener = unlocking.secret_opener(recovery_code.from_code(made.code))
    assert len(unlocking.open_any(both, opener, SlotKind.RECOVERY, WrongRecoveryCode)) == 32
    with pytest.raises(SlotsDamaged):
        unlocking.open_any(replace(held, slots=(bad,)), opener, SlotKind.RECOVERY, WrongRecoveryCode)


def test_slots_of_a_newer_version_are_told_and_kept(computer: Computer, made: MadeVault) -> None:
    edit_slots(made.folder, lambda record: record.update(format=2))
    before = contents(made.folder)
    with pytest.raises(VaultTooNew):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert contents(made.folder) == before
