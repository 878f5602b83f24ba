"""Several processes at one vault: one has it, the others are told, and whoever was told "saved" is saved."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping
from tests.conftest import MadeVault
from tests.whole.commands import PROJECT, opened, start

IN_USE = 5


def all_at_once(made: MadeVault, home: Path, texts: list[str]) -> dict[str, tuple[int, str]]:
    """Each text by a `write` of its own, all started at once → its exit code and what it said."""
    running = {text: start(made, home, "write") for text in texts}
    ended: dict[str, tuple[int, str]] = {}
    for text, child in running.items():
        said, errors = child.communicate(text.encode())
        assert b"Traceback" not in errors
        ended[text] = child.returncode, said.decode()
    return ended


@pytest.mark.parametrize(
    "rounds", [pytest.param(2, id="short"), pytest.param(30, id="long", marks=pytest.mark.long)]
)
@pytest.mark.parametrize("processes", [2, 8])
def test_of_several_at_once_those_that_were_refused_saved_nothing_and_the_others_everything(
    made: MadeVault, tmp_path: Path, processes: int, rounds: int
) -> None:
    saved: dict[str, str] = {}
    for turn in range(rounds):
        ended = all_at_once(made, tmp_path / "home", [f"turn {turn}, process {n}" for n in range(processes)])
        assert {code for code, _ in ended.values()} <= {0, IN_USE}
        saved |= {said.strip(): text for text, (code, said) in ended.items() if code == 0}
        assert all(said == "" for code, said in ended.values() if code == IN_USE)
        with opened(made, tmp_path / "home") as session:
            assert {line.id: line.heading for line in journal.list_entries(session, limit=0).lines} == saved
            assert keeping.check(session) == ()
    assert len(saved) >= rounds


def test_whoever_tries_again_has_its_turn(made: MadeVault, tmp_path: Path) -> None:
    waiting = [f"process {n}" for n in range(6)]
    rounds = 0
    while waiting:
        ended = all_at_once(made, tmp_path / "home", waiting)
        waiting = [text for text, (code, _) in ended.items() if code == IN_USE]
        rounds += 1
        assert rounds <= 6
    with opened(made, tmp_path / "home") as session:
        assert session.vault.entries.count() == 6


def test_a_process_that_has_the_vault_keeps_it_until_it_is_done(made: MadeVault, tmp_path: Path) -> None:
    owner = start(made, tmp_path / "home", "write", "--lines")
    assert owner.stdin and owner.stdout
    owner.stdin.write(b'{"text": "first"}\n')
    first = owner.stdout.readline()
    ended = all_at_once(made, tmp_path / "home", ["one", "two", "three"])
    assert {code for code, _ in ended.values()} == {IN_USE}
    rest, errors = owner.communicate(b'{"text": "second"}\n')
    assert (owner.returncode, errors) == (0, b"")
    with opened(made, tmp_path / "home") as session:
        ids = [line.id for line in journal.list_entries(session).lines]
        assert ids == [rest.decode().strip(), first.decode().strip()]


def test_the_lock_of_a_killed_process_stands_in_nobodys_way(made: MadeVault, tmp_path: Path) -> None:
    for n in range(3):
        owner = start(made, tmp_path / "home", "write", "--lines")
        assert owner.stdin and owner.stdout
        owner.stdin.write(json.dumps({"text": f"page {n}"}).encode() + b"\n")
        assert owner.stdout.readline()
        owner.kill()
        owner.communicate()
        ((code, _),) = all_at_once(made, tmp_path / "home", [f"after kill {n}"]).values()
        assert code == 0
    with opened(made, tmp_path / "home") as session:
        assert session.vault.entries.count() == 6
        assert session.older_copy is None


def test_two_that_make_a_vault_at_one_place_make_one(tmp_path: Path) -> None:
    """Whoever comes second is refused, and takes nothing of the first one's away."""
    place, words = tmp_path / "vault", b"seven quiet herons wade\n"
    arguments = [
        "--home",
        str(tmp_path / "home"),
        "--vault",
        str(place),
        "--passphrase-fd",
        "0",
        "create",
        "--json",
    ]
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "peerbuddy", *arguments],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdin
        child.stdin.write(words)
        child.stdin.flush()
    said = [child.communicate()[0] for child in children]
    codes = [child.returncode for child in children]
    assert codes.count(0) == 1
    assert set(codes) <= {0, 1, IN_USE}
    code = json.loads(said[codes.index(0)])["recovery_code"]
    with opened(MadeVault(place, words.decode().strip(), code), tmp_path / "home") as session:
        assert keeping.check(session) == ()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("vault")] == ["vault"]
