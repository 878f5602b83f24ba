"""Whatever is in a file: no crash, no hang, little memory, nothing taken in, and one of the words (R81)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import MAX_BODY_BYTES
from peerbuddy.sealing.envelope import HEADER, padme
from peerbuddy.sealing.packet_labels import MAX_FILE_BYTES
from tests.actions import hostile_process
from tests.conftest import MadeVault
from tests.kept import sealed_kit as kit
from tests.kept.sealed_bodies import HEAD, plain
from tests.kept.sealed_people import envelope, whole, wrapped

MOST_SECONDS, MOST_MIB = 5, 300


def run(made: MadeVault, home: Path, **what: Any) -> dict[str, Any]:
    told = {"folder": str(made.folder), "code": made.code, "home": str(home), **what}
    done = subprocess.run(
        [sys.executable, "-m", hostile_process.MODULE],
        input=json.dumps(told),
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def hold(found: dict[str, Any], count: int) -> None:
    assert found["wrong"] == []
    assert sum(found["outcomes"].values()) == count
    assert {name.split()[1] for name in found["outcomes"]} <= {outcome.value for outcome in Outcome}
    hold_cost(found)


def hold_cost(found: dict[str, Any]) -> None:
    assert found["slowest"] < MOST_SECONDS
    assert found["peak_mib"] < MOST_MIB


def test_two_thousand_altered_packets(first_vault: MadeVault, tmp_path: Path) -> None:
    found = run(first_vault, tmp_path / "home", count=2_000, seed=5)
    hold(found, 2_000)
    reached = {"outside damaged", "outside not-for-me", "inside damaged", "body damaged", "body newer-app"}
    assert reached <= set(found["outcomes"])


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_a_hundred_thousand_altered_packets(first_vault: MadeVault, tmp_path: Path, seed: int) -> None:
    hold(run(first_vault, tmp_path / "home", count=10_000, seed=seed), 10_000)


def large(folder: Path) -> dict[str, str]:
    """Files that ask for memory and time, each with its outcome."""
    light = b"\x93" + msgspec.msgpack.encode("light") + msgspec.msgpack.encode(plain(HEAD))
    room = MAX_BODY_BYTES - len(light)
    bodies = {
        "nested": light + b"\x91" * room,
        "nested-maps": light + b"\x81\xa0" * (room // 2),
        "nested-unknown": b"\x93\xa1?" + b"\x91" * room,
        "empty-arrays": light + b"\xdd" + (room - 5).to_bytes(4) + b"\x90" * (room - 5),
        "empty-texts": light + b"\x91\xdd" + (room - 6).to_bytes(4) + b"\xa0" * (room - 6),
        "numbers": light + b"\x91\xdd" + (room - 6).to_bytes(4) + b"\x7f" * (room - 6),
        "one-text": light + b"\x91\xdb" + (room - 6).to_bytes(4) + b"n" * (room - 6),
        "one-byte-too-long": b"\xa0" * (MAX_BODY_BYTES + 1),
    }
    found = {f"{name}.pbuddy": "damaged" for name in bodies}
    for number, (name, body) in enumerate(bodies.items(), 9_000):
        (folder / f"{name}.pbuddy").write_bytes(whole(envelope(number, body)))
    random = Random(1)
    longest = padme(31 * 1024 * 1024)
    for name, data, outcome in (
        ("longest-zeros", HEADER + bytes(1136 + longest), "not-for-me"),
        ("longest-noise", HEADER + random.randbytes(1136 + longest), "not-for-me"),
        ("longest-sealed", wrapped(bytes(longest)), "damaged"),
        ("longest-signed", whole(envelope(9_100, bytes(longest - 2_000))), "damaged"),
        ("too-long", HEADER + bytes(MAX_FILE_BYTES), "refused"),
    ):
        (folder / f"{name}.pbuddy").write_bytes(data)
        found[f"{name}.pbuddy"] = outcome
    for name, size in (("2-gib", 2 << 30), ("10-gib", 10 << 30)):
        with (folder / f"{name}.pbuddy").open("wb") as file:
            file.write(HEADER)
            file.truncate(size)
        found[f"{name}.pbuddy"] = "refused"
    return found


def test_files_that_ask_for_memory_and_time(first_vault: MadeVault, tmp_path: Path) -> None:
    expected = large(tmp_path)
    found = run(first_vault, tmp_path / "home", paths=[str(tmp_path / name) for name in expected])
    assert dict(zip(expected, found["outcomes"], strict=True)) == expected
    hold_cost(found)


def test_what_is_no_file_at_all(first_vault: MadeVault, tmp_path: Path) -> None:
    good = kit.packet("valid-light")
    os.mkfifo(tmp_path / "pipe.pbuddy")
    (tmp_path / "link.pbuddy").symlink_to(good)
    (tmp_path / "nowhere.pbuddy").symlink_to(tmp_path / "gone")
    (tmp_path / "round.pbuddy").symlink_to(tmp_path / "round.pbuddy")
    (tmp_path / "folder.pbuddy").mkdir()
    paths = [*sorted(tmp_path.iterdir()), Path("/dev/zero"), Path("/dev/null"), Path("/proc/self/status")]
    found = run(first_vault, tmp_path / "home", paths=[str(path) for path in [*paths, good]])
    words = {path.name: outcome for path, outcome in zip([*paths, good], found["outcomes"], strict=True)}
    assert words.pop("folder.pbuddy") == "cannot be read"
    assert words.pop("valid-light.pbuddy") == "taken"
    assert words.pop("status") == "damaged"  # it says that it is empty and goes on
    assert set(words.values()) == {"refused"}
    hold_cost(found)


def cards_that_ask_for_time(folder: Path) -> list[Path]:
    begin, end = "-----BEGIN PEERBUDDY CARD-----", "-----END PEERBUDDY CARD-----"
    most = 250_000
    texts = {
        "begins": begin * (most // len(begin)),
        "ends": end * (most // len(end)),
        "begins-and-ends": f"{begin}\n{end}\n" * (most // 60),
        "quoted": begin + "> " * (most // 2) + end,
        "noise": begin + "A" * most + end,
        "no-end": begin + "A" * most,
    }
    for name, text in texts.items():
        (folder / f"{name}.pbcard").write_text(text, "utf-8")
    with (folder / "2-gib.pbcard").open("wb") as file:
        file.write(b"PBCARD\1")
        file.truncate(2 << 30)
    os.mkfifo(folder / "pipe.pbcard")
    (folder / "link.pbcard").symlink_to("/dev/zero")
    (folder / "folder.pbcard").mkdir()
    return sorted(folder.iterdir())


def test_cards_that_ask_for_memory_and_time(first_vault: MadeVault, tmp_path: Path) -> None:
    paths = cards_that_ask_for_time(tmp_path)
    found = run(first_vault, tmp_path / "home", cards=[*map(str, paths), "/dev/zero"])
    assert "added" not in found["outcomes"]
    hold_cost(found)
