"""Opening a vault with this computer's login: opt-in, never the only way, through known key stores only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import MadeVault
from keyring.errors import KeyringLocked

from peerbuddy.actions import device, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import KeyringUnavailable, WrongPassphrase
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.session import Session


class KeptInMemory:
    """A key store, as the program uses one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class KeepsNothing(KeptInMemory):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Locked(KeptInMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


@pytest.fixture
def store() -> KeptInMemory:
    return KeptInMemory()


class NeverAsked(KeptInMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("the key store was asked")


def test_a_vault_without_a_slot_of_this_kind_asks_no_key_store(session: Session) -> None:
    """Asking a locked one would put a question to the person who only looks at the settings."""
    assert not device.opens(device.slots_of(session), store=NeverAsked())


def kinds(session: Session) -> list[SlotKind]:
    return [line.kind for line in ways_in.slot_lines(session)]


def test_an_enrolled_computer_opens_the_vault_without_a_passphrase(
    session: Session, computer: Computer, made: MadeVault, store: KeptInMemory
) -> None:
    device.enrol(session, made.passphrase, store=store)
    assert device.opens(device.slots_of(session), store=store)
    unlocking.lock(session)
    again = device.unlock_with_device(computer, made.folder, store=store)
    assert again.vault.entries.count() == 0
    unlocking.lock(again)


def test_the_store_holds_neither_the_passphrase_nor_the_vault_key(
    session: Session, made: MadeVault, store: KeptInMemory
) -> None:
    device.enrol(session, made.passphrase, store=store)
    vault_key = ways_in.check_passphrase(session, made.passphrase)
    [((service, name), secret)] = store.kept.items()
    told = service + name + secret
    assert bytes.fromhex(secret) != vault_key
    assert made.passphrase not in told
    assert made.folder.name not in told


def test_enrolling_asks_for_the_passphrase(session: Session, store: KeptInMemory) -> None:
    with pytest.raises(WrongPassphrase):
        device.enrol(session, "not this one", store=store)
    assert store.kept == {}
    assert SlotKind.DEVICE not in kinds(session)


def test_the_other_ways_in_stay(
    session: Session, made: MadeVault, store: KeptInMemory, reopen: Callable[[], Session], computer: Computer
) -> None:
    device.enrol(session, made.passphrase, store=store)
    assert sorted(kinds(session)) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY, SlotKind.DEVICE]
    unlocking.lock(session)
    store.kept.clear()  # the key store was wiped
    with pytest.raises(KeyringUnavailable):
        device.unlock_with_device(computer, made.folder, store=store)
    unlocking.lock(reopen())
    unlocking.lock(unlocking.unlock(computer, made.folder, made.passphrase))


def test_enrolling_again_replaces_the_slot_of_this_computer_only(
    session: Session, made: MadeVault, store: KeptInMemory
) -> None:
    other = KeptInMemory()
    device.enrol(session, made.passphrase, store=other)
    device.enrol(session, made.passphrase, store=store)
    device.enrol(session, made.passphrase, store=store)
    assert kinds(session).count(SlotKind.DEVICE) == 2
    assert len(store.kept) == 1
    assert device.opens(device.slots_of(session), store=other)


def test_forgetting_removes_slot_and_secret(
    session: Session, computer: Computer, made: MadeVault, store: KeptInMemory
) -> None:
    device.enrol(session, made.passphrase, store=store)
    device.forget(session, store=store)
    assert store.kept == {}
    assert SlotKind.DEVICE not in kinds(session)
    unlocking.lock(session)
    with pytest.raises(KeyringUnavailable):
        device.unlock_with_device(computer, made.folder, store=store)


@pytest.mark.parametrize("kind", [KeepsNothing, Locked])
def test_a_store_that_does_not_keep_is_noticed_before_anything_relies_on_it(
    session: Session, made: MadeVault, kind: type[KeptInMemory]
) -> None:
    with pytest.raises(KeyringUnavailable):
        device.enrol(session, made.passphrase, store=kind())
    assert SlotKind.DEVICE not in kinds(session)


def test_a_copied_vault_does_not_open_with_another_computers_secret(
    session: Session, computer: Computer, made: MadeVault, store: KeptInMemory
) -> None:
    device.enrol(session, made.passphrase, store=store)
    [key] = store.kept
    store.kept[key] = "00" * 32
    unlocking.lock(session)
    with pytest.raises(KeyringUnavailable):
        device.unlock_with_device(computer, made.folder, store=store)


def test_the_environment_chooses_no_back_end_and_loads_no_code(tmp_path: Path) -> None:
    """A planted keyringrc.cfg, PYTHON_KEYRING_BACKEND and a plain-file back-end on the path (R37)."""
    planted = tmp_path / "planted"
    planted.mkdir()
    trace = tmp_path / "loaded"
    (planted / "plain.py").write_text(
        f"import pathlib; pathlib.Path({str(trace)!r}).touch()\n"
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n    priority = 99\n"
    )
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=plain.Keyring\nkeyring-path={planted}\n"
    )
    code = (
        "from peerbuddy.actions import device\n"
        "from peerbuddy.model.errors import KeyringUnavailable\n"
        "try: print(device.back_end_name())\n"
        "except KeyringUnavailable: print('none')\n"
    )
    environment = os.environ | {
        "PYTHON_KEYRING_BACKEND": "plain.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "HOME": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=Path(device.__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("none\n", 0), done.stderr
    assert not trace.exists()
