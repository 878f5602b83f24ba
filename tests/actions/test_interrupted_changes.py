"""Changes of a vault in a process that is killed, or whose storage fails, at a call of the system (R8)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import names

from peerbuddy.actions import deleting, journal, keeping, restoring, unlocking
from peerbuddy.computer import Computer
from peerbuddy.sealing import recovery_code
from peerbuddy.session import Session
from tests.actions import changing_process
from tests.actions.changing_process import NEW_PASSPHRASE, NEW_SECRET
from tests.actions.vault_ways import TEXT, opens
from tests.vault import watched_process
from tests.vault.watched_process import KILL, Call, Ended


@pytest.fixture
def run(made: MadeVault, computer: Computer, tmp_path: Path) -> Callable[..., Ended]:
    """Make one change in a process of its own, on a fresh copy of the vault."""
    kept = tmp_path / "kept"
    shutil.copytree(made.folder, kept)

    def once(verb: str, decide: watched_process.Decide, **more: str) -> Ended:
        for folder in (made.folder, made.folder.with_name("vault.part")):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(computer.places.state, ignore_errors=True)  # else the copy is told to be an older one
        if verb not in ("create", "restore"):
            shutil.copytree(kept, made.folder)
        home = str(computer.places.documents)
        told = {"verb": verb, "folder": str(made.folder), "home": home, "code": made.code}
        words = json.dumps(told | {"passphrase": PASSPHRASE} | more)
        return watched_process.run(changing_process.MODULE, words, decide)

    return once


def nothing(_: Call) -> None:
    return None


def at(number: int, answer: int) -> watched_process.Decide:
    """Kill or fail at the n-th call, counted from 0."""
    seen: list[Call] = []

    def decide(call: Call) -> int | None:
        seen.append(call)
        return answer if len(seen) == number + 1 else None

    return decide


def places_of(calls: list[Call], name: str) -> list[int]:
    return [n for n, call in enumerate(calls) if call.name.startswith(name)]


def test_slots_killed_at_every_call_leave_one_of_the_ways_in(
    run: Callable[..., Ended], computer: Computer, made: MadeVault
) -> None:
    whole = run("slots", nothing)
    assert whole.lines == ["done"], whole.errors
    ways = []
    for number in range(len(whole.calls)):
        assert run("slots", at(number, KILL)).code == -9
        old = opens(computer, made.folder, code=made.code)
        new = opens(computer, made.folder, code=recovery_code.to_code(NEW_SECRET))
        assert old != new, f"call {number}"
        assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
        ways.append(new)
    assert (ways[0], ways[-1]) == (False, True)
    assert ways == sorted(ways)  # once the new one opens it stays so


@pytest.mark.long
@pytest.mark.parametrize("answer", [KILL, 28, 5])
@pytest.mark.parametrize("verb", ["passphrase", "code", "renew"])
def test_every_change_killed_or_failed_at_every_call_leaves_a_known_passphrase(
    run: Callable[..., Ended], computer: Computer, made: MadeVault, verb: str, answer: int
) -> None:
    whole = run(verb, nothing)
    assert whole.lines == ["done"], whole.errors
    for number in range(len(whole.calls)):
        ended = run(verb, at(number, answer))
        old = opens(computer, made.folder, words=PASSPHRASE)
        new = opens(computer, made.folder, words=NEW_PASSPHRASE)
        assert old != new, f"call {number} of {verb}"
        assert new or ended.lines != ["done"] or verb == "code", f"call {number} of {verb}"
        assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]


def test_a_disk_that_is_full_for_the_new_database_changes_nothing(
    run: Callable[..., Ended], computer: Computer, made: MadeVault
) -> None:
    """SQLite's own writing meets it."""

    def full(call: Call) -> int | None:
        return 28 if call.path.endswith("vault.db.new") and call.name == "pwrite64" else None

    assert run("renew", full).lines == ["error: DiskFull"]
    assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
    assert opens(computer, made.folder, code=made.code)


def test_a_change_of_keys_killed_before_its_rename_never_happened_and_after_it_is_done(
    run: Callable[..., Ended], computer: Computer, made: MadeVault
) -> None:
    whole = run("renew", nothing)
    assert whole.lines == ["done"], whole.errors
    slots_a, database, slots_b = places_of(whole.calls, "rename")[:3]
    for number, happened in ((database, False), (database + 1, True)):
        assert run("renew", at(number, KILL)).code == -9
        assert ("vault.db.new" in names(made.folder)) != happened
        assert opens(computer, made.folder, code=made.code) != happened
        assert opens(computer, made.folder, words=NEW_PASSPHRASE) == happened
        assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
    assert slots_a < database < slots_b


# --- deleting, killed -------------------------------------------------------------------------------


def whole_or_said(computer: Computer, made: MadeVault) -> str:
    """What a deletion left: a whole vault, one that says it was being deleted and is finished, nothing."""
    look = unlocking.look(made.folder)
    if look.has_ways_in:
        said = "begun" if look.was_being_deleted else "whole"
        assert opens(computer, made.folder, code=made.code)
        return said
    if not made.folder.exists():
        return "gone"
    if names(made.folder):
        assert look.was_being_deleted
        deleting.finish(computer, made.folder)
        assert not made.folder.exists()
    return "finished"


def test_a_deletion_killed_between_its_steps_leaves_a_whole_vault_or_one_that_says_so(
    run: Callable[..., Ended], computer: Computer, made: MadeVault
) -> None:
    whole = run("delete", nothing)
    assert whole.lines == ["done"], whole.errors
    assert not made.folder.exists()
    removed = places_of(whole.calls, "unlink")
    left = []
    for number in (0, removed[1], *removed[2::4], removed[-1]):
        assert run("delete", at(number, KILL)).code == -9
        left.append(whole_or_said(computer, made))
    assert left[0] == "whole"
    assert left[-1] in ("finished", "gone")
    assert {"begun", "finished"} <= set(left)


@pytest.mark.long
@pytest.mark.parametrize("answer", [KILL, 5])
def test_a_deletion_killed_or_failed_at_every_call_leaves_a_whole_vault_or_one_that_says_so(
    run: Callable[..., Ended], computer: Computer, made: MadeVault, answer: int
) -> None:
    order = ["whole", "begun", "finished", "gone"]
    left = []
    for number in range(len(run("delete", nothing).calls)):
        run("delete", at(number, answer))
        left.append(order.index(whole_or_said(computer, made)))
    assert answer == 5 or left == sorted(left)


# --- making and restoring, killed -------------------------------------------------------------------


@pytest.fixture
def backup(session: Session, tmp_path: Path) -> Path:
    journal.save_entry(session, "0" * 31 + "9", session.today(), TEXT)
    done = keeping.back_up_to(session, tmp_path / "copy.pbbackup")
    unlocking.lock(session)
    return done.path


def restore_interrupted(run: Callable[..., Ended], made: MadeVault, backup: Path, step: int) -> None:
    """At every `step`-th call a killed or failed restoring leaves nothing or all, and can be done again."""
    whole = run("restore", nothing, backup=str(backup))
    assert whole.lines == ["done"], whole.errors
    for number in range(0, len(whole.calls), step):
        for answer in (KILL, 28):
            ended = run("restore", at(number, answer), backup=str(backup))
            if made.folder.exists():
                assert {"slots-a.json", "slots-b.json", "vault.db"} <= {*names(made.folder)}
            else:
                assert ended.lines != ["done"]
                if answer != KILL:
                    assert not made.folder.with_name("vault.part").exists(), f"call {number}"


def test_a_restore_that_is_interrupted_leaves_nothing_or_all(
    run: Callable[..., Ended], made: MadeVault, backup: Path, computer: Computer
) -> None:
    restore_interrupted(run, made, backup, step=11)
    shutil.rmtree(made.folder, ignore_errors=True)
    place, entries = restoring.restore_with_code(computer, backup, made.folder, made.code)
    assert entries == 1
    assert opens(computer, place, code=made.code)
    assert not made.folder.with_name("vault.part").exists()


@pytest.mark.long
def test_a_restore_that_is_interrupted_at_any_call_leaves_nothing_or_all(
    run: Callable[..., Ended], made: MadeVault, backup: Path
) -> None:
    restore_interrupted(run, made, backup, step=1)


@pytest.mark.long
def test_a_making_that_is_killed_at_any_call_leaves_nothing_or_all(
    run: Callable[..., Ended], computer: Computer, made: MadeVault
) -> None:
    whole = run("create", nothing)
    assert whole.lines == ["done"], whole.errors
    for number in range(len(whole.calls)):
        for answer in (KILL, 28):
            ended = run("create", at(number, answer))
            if made.folder.exists():
                assert opens(computer, made.folder, words=NEW_PASSPHRASE), f"call {number}"
            else:
                assert ended.lines != ["done"]
                if answer != KILL:
                    assert not made.folder.with_name("vault.part").exists(), f"call {number}"
    shutil.rmtree(made.folder, ignore_errors=True)
    assert run("create", nothing).lines == ["done"]
    assert not made.folder.with_name("vault.part").exists()
