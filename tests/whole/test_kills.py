"""Killed at any instant: every id that was printed is there with its exact text, and nothing is wrong."""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.whole.commands import opened, start

LINES = 4000
OURS = ["slots-a.json", "slots-b.json", "vault.db"]


def text_of(turn: int, n: int) -> str:
    return f"turn {turn}, line {n}\n" + f"herons {n} wade. " * (n * 37 % 120)


def lines_of(turn: int, count: int) -> bytes:
    texts = (text_of(turn, n) for n in range(count))
    return b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)


def printed(child: subprocess.Popen[bytes], *, lines: int, seconds: float = 0) -> bytes:
    """What the child says until it has said so many lines, and for so many seconds more."""
    assert child.stdout
    said = b""
    while said.count(b"\n") < lines:
        more = os.read(child.stdout.fileno(), 65_536)
        assert more, child.communicate()
        said += more
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0 and select.select([child.stdout], [], [], left)[0]:
        said += os.read(child.stdout.fileno(), 65_536)
    return said


def kill(child: subprocess.Popen[bytes]) -> bytes:
    """End it as a power cut would; what it had said by then."""
    child.send_signal(signal.SIGKILL)
    rest, errors = child.communicate()
    assert (child.returncode, errors) == (-9, b"")
    return rest


def assert_all_there(session: Session, texts: dict[str, str]) -> None:
    for id, text in texts.items():
        assert journal.read_entry(session, id).text == text
    assert keeping.check(session) == ()


@pytest.mark.parametrize(
    "kills", [pytest.param(12, id="short"), pytest.param(220, id="long", marks=pytest.mark.long)]
)
def test_every_printed_id_survives_a_kill(made: MadeVault, tmp_path: Path, kills: int) -> None:
    home, chance = tmp_path / "home", random.Random(os.getpid())
    texts: dict[str, str] = {}
    side_files = 0
    for turn in range(kills):
        (tmp_path / "lines").write_bytes(lines_of(turn, LINES))
        with (tmp_path / "lines").open("rb") as lines:
            child = start(made, home, "write", "--lines", stdin=lines)
            said = printed(child, lines=1 + chance.randrange(30), seconds=chance.random() * 0.03)
            said += kill(child)
        ids = said.decode().split("\n")[:-1]
        assert 0 < len(ids) < LINES
        texts |= {id: text_of(turn, n) for n, id in enumerate(ids)}
        side_files += (made.folder / "vault.db-journal").exists()
        with opened(made, home) as session:
            assert session.older_copy is None
            assert_all_there(session, texts)
            assert session.vault.entries.count() <= len(texts) + turn + 1
            assert sorted(path.name for path in made.folder.iterdir()) == ["backups", *OURS]
    assert side_files > kills // 50  # else no kill fell into a commit


def test_killed_while_nothing_is_saved_only_the_database_and_the_slots_are_needed(
    made: MadeVault, tmp_path: Path
) -> None:
    """Every line was answered: then a clean-up tool may take whatever else lies there."""
    texts: dict[str, str] = {}
    for turn in range(3):
        child = start(made, tmp_path / "home", "write", "--lines")
        assert child.stdin
        child.stdin.write(lines_of(turn, 40))
        said = printed(child, lines=40) + kill(child)
        texts |= {id: text_of(turn, n) for n, id in enumerate(said.decode().split())}
        for path in made.folder.iterdir():
            if path.name not in OURS:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        with opened(made, tmp_path / f"another computer {turn}") as session:
            assert_all_there(session, texts)
            assert session.vault.entries.count() == len(texts) == 40 * (turn + 1)


def test_killed_while_the_vault_is_opened_nothing_is_wrong(made: MadeVault, tmp_path: Path) -> None:
    home, chance = tmp_path / "home", random.Random(os.getpid())
    with opened(made, home) as session:
        id = journal.save_entry(session, "ab" * 16, session.today(), "here before").id
    for _ in range(8):
        child = start(made, home, "list")
        assert child.stdout
        select.select([child.stdout], [], [], 0.08 + chance.random() * 0.1)
        child.send_signal(signal.SIGKILL)
        child.communicate()
        with opened(made, home) as session:
            assert session.older_copy is None
            assert_all_there(session, {id: "here before"})
