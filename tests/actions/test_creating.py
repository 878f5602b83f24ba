"""A new vault is made whole, private and with two ways in, or not at all (R8, R35)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PASSPHRASE, Clock, MadeVault
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from faults import Faults, contents, names

from peerbuddy.actions import journal, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    AlreadyThere,
    BadPassphrase,
    PeerBuddyError,
    SlotsDamaged,
)
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import keyslot
from peerbuddy.session import Session
from peerbuddy.vault import slots


def test_a_new_vault_opens_by_its_passphrase_and_by_its_code(computer: Computer, tmp_path: Path) -> None:
    session, code = unlocking.create(computer, tmp_path / "vault", PASSPHRASE)
    id = computer.new_id()
    journal.save_entry(session, id, session.today(), "A calm day")
    unlocking.lock(session)
    for unlock, secret in (
        (unlocking.unlock, PASSPHRASE),
        (unlocking.unlock_with_recovery_code, code.lower()),
    ):
        again = unlock(computer, tmp_path / "vault", secret)
        assert journal.read_entry(again, id).text == "A calm day"
        unlocking.lock(again)


def test_a_new_vault_has_both_ways_in_before_the_first_entry(session: Session, clock: Clock) -> None:
    """Neither way alone is enough to rely on (R35)."""
    lines = ways_in.slot_lines(session)
    assert [line.kind for line in lines] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert {line.created for line in lines} == {clock().date()}
    assert not ways_in.has_weak_figures(session)


def test_two_vaults_share_nothing(computer: Computer, made: MadeVault, tmp_path: Path) -> None:
    session, code = unlocking.create(computer, tmp_path / "other", PASSPHRASE)
    unlocking.lock(session)
    assert code != made.code
    ours, theirs = (slots.read(folder, b"").file.set for folder in (made.folder, tmp_path / "other"))
    assert ours.vault_id != theirs.vault_id
    assert ours.db_salt != theirs.db_salt
    assert {slot.salt for slot in ours.slots}.isdisjoint({slot.salt for slot in theirs.slots})
    assert (made.folder / "vault.db").read_bytes()[:16] == ours.db_salt


@pytest.mark.parametrize("words", ["", "a" * 1025, "\ud800"])
def test_a_passphrase_that_cannot_be_used_makes_nothing(
    computer: Computer, tmp_path: Path, words: str
) -> None:
    with pytest.raises(BadPassphrase):
        unlocking.create(computer, tmp_path / "vault", words)
    assert names(tmp_path) == []


def test_a_vault_is_never_made_over_another(computer: Computer, made: MadeVault) -> None:
    before = contents(made.folder)
    with pytest.raises(AlreadyThere):
        unlocking.create(computer, made.folder, PASSPHRASE)
    (made.folder / "vault.db").unlink()
    with pytest.raises(AlreadyThere):
        unlocking.create(computer, made.folder, PASSPHRASE)
    del before["vault.db"]
    assert contents(made.folder) == before


def test_a_making_that_fails_leaves_nothing(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At a handful of calls: each try costs a key derivation. Every call: tests/vault/test_making.py."""
    faults = Faults(monkeypatch)
    for step in (1, 8, 14, 20):
        faults.fail(step, times=1000, code=28)
        with pytest.raises(PeerBuddyError):
            unlocking.create(computer, tmp_path / "a" / "vault", PASSPHRASE)
        faults.stop()
        assert not (tmp_path / "a").exists(), f"call {step}"


def test_a_disk_that_is_full_for_the_database_leaves_nothing(computer: Computer, tmp_path: Path) -> None:
    """SQLite's own writing: a child process may write files of 16 KiB at most."""
    code = (
        "import resource, sys; from pathlib import Path; from peerbuddy.actions import unlocking\n"
        "from peerbuddy.computer import Computer; from peerbuddy.paths import places\n"
        "from peerbuddy.sealing.passphrase import FLOOR\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384))\n"
        "computer = Computer(places(Path('home')), kdf=FLOOR)\n"
        "unlocking.create(computer, Path('vault'), 'seven quiet herons wade')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1].startswith("peerbuddy.model.errors.")
    assert not (tmp_path / "vault").exists()
    assert not (tmp_path / "vault.part").exists()


def test_a_wrapping_that_comes_out_wrong_never_reaches_the_disk(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As memory that loses a bit would do it (R45)."""

    class LosesABit:
        def __init__(self, key: bytes) -> None:
            self._cipher = AESGCM(key)
            self.decrypt = self._cipher.decrypt

        def encrypt(self, nonce: bytes, data: bytes, bound: bytes) -> bytes:
            sealed = bytearray(self._cipher.encrypt(nonce, data, bound))
            sealed[0] ^= 1
            return bytes(sealed)

    monkeypatch.setattr(keyslot, "AESGCM", LosesABit)
    with pytest.raises(SlotsDamaged):
        unlocking.create(computer, tmp_path / "vault", PASSPHRASE)
    assert not (tmp_path / "vault").exists()
