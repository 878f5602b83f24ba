"""Sealing in a process that is killed, or whose storage fails, at a call of the system (R92)."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.actions.opening_packets import OpenedPacket, open_packet
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.packet import LightBody
from tests.actions import sealing_process
from tests.pairs import Two, opened
from tests.vault import watched_process
from tests.vault.watched_process import Call, Decide, Ended, failing_at, killing_at


class Sealing:
    """Ana's vault, sealing again and again from the same state, with a folder of its own each time."""

    def __init__(self, two: Two) -> None:
        self.two, self.ana = two, two.ana
        unlocking.lock(self.ana.session)
        self._kept = self.ana.folder.parent / "kept"
        shutil.copytree(self.ana.made.folder, self._kept)

    def run(self, decide: Decide) -> Ended:
        for folder in (self.ana.made.folder, self.ana.folder, self.ana.computer.places.state):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._kept, self.ana.made.folder)
        self.ana.folder.mkdir()
        told = {
            "folder": str(self.ana.made.folder),
            "home": str(self.ana.folder.parent / "its own home"),
            "code": self.ana.made.code,
            "out": str(self.ana.folder),
            "today": self.two.clock().isoformat(),
        }
        return watched_process.run(sealing_process.MODULE, json.dumps(told), decide)

    def files(self) -> list[Path]:
        """Those under a final name."""
        return sorted(self.ana.folder.glob("*.pbuddy"))

    def check(self) -> None:
        """What lies there is whole and known here, the vault is sound, and the next packet follows on."""
        session = opened(self.ana.computer, self.ana.made)
        try:
            assert keeping.check(session) == ()
            for file in self.files():
                found = open_packet(self.two.ben.session, file.read_bytes())
                assert isinstance(found, OpenedPacket)
                assert session.vault.outbox.get(found.id).file == file.name
            ben = session.vault.buddies.get(self.ana.buddy_id)
            packet = packet_for(session, ben, "light", LightBody("And again."))
            made = seal_packet(session, ben, packet, self.ana.folder)
            after = open_packet(self.two.ben.session, made.path.read_bytes())
            assert isinstance(after, OpenedPacket)
        finally:
            unlocking.lock(session)


@pytest.fixture
def sealing(two: Two) -> Sealing:
    return Sealing(two)


def around_the_file(calls: list[Call]) -> list[int]:
    """The calls that write the sealed file and give it its name, and the one before each."""
    of_file = [n for n, call in enumerate(calls) if call.path.endswith(".part") or "rename" in call.name]
    return sorted({n for number in of_file for n in (number - 1, number) if n >= 0} | {len(calls) - 1})


def check_kills(sealing: Sealing, numbers: list[int]) -> None:
    found: set[int] = set()
    for number in numbers:
        assert sealing.run(killing_at(number)).code == -9
        found.add(len(sealing.files()))
        sealing.check()
    assert found == {0, 1}


def check_faults(sealing: Sealing, numbers: list[int], code: int) -> None:
    failed = 0
    for number in numbers:
        ended = sealing.run(failing_at(number, code))
        if ended.lines == ["done"]:  # of a call that may fail, such as looking for a left-over
            continue
        failed += 1
        assert ended.lines[0].startswith("error: "), ended.errors
        assert list(sealing.ana.folder.iterdir()) == []
        sealing.check()
    assert failed >= 3


def test_sealing_killed_while_its_file_is_written_leaves_a_whole_one_or_none(sealing: Sealing) -> None:
    whole = sealing.run(lambda _: None)
    assert whole.lines == ["done"], whole.errors
    assert len(sealing.files()) == 1
    check_kills(sealing, around_the_file(whole.calls))


def test_a_full_disk_while_its_file_is_written_leaves_nothing(sealing: Sealing) -> None:
    check_faults(sealing, around_the_file(sealing.run(lambda _: None).calls), errno.ENOSPC)


@pytest.mark.long
def test_sealing_killed_at_any_call_leaves_a_whole_file_or_none(sealing: Sealing) -> None:
    check_kills(sealing, list(range(len(sealing.run(lambda _: None).calls))))


@pytest.mark.long
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_storage_that_fails_at_any_call_leaves_nothing(sealing: Sealing, code: int) -> None:
    check_faults(sealing, list(range(len(sealing.run(lambda _: None).calls))), code)
