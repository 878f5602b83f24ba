from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.computer import Computer
from tests.cli.command_line import CommandLine
from tests.conftest import MadeVault

Write = Callable[..., str]
PAGE = 4096


def spoil(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)
        file.seek(place)
        file.write(bytes([byte[0] ^ 0xFF]))


def spoil_pages(vault: Path) -> None:
    """Every seventh page of the second half: of some entries, and of their search index."""
    database = vault / "vault.db"
    pages = database.stat().st_size // PAGE
    for number in range(pages // 2, pages, 7):
        spoil(database, number * PAGE + 100)


def back_up(computer: Computer, made: MadeVault) -> Path:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    done = keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    unlocking.lock(session)
    return done.path


# --- backup and restore ---------------------------------------------------------------------------------


def test_a_backup_is_restored_with_only_the_recovery_code(
    peerbuddy: CommandLine, write: Write, tmp_path: Path
) -> None:
    ids = [write(text) for text in ("one", "two \u202e 🦢\n", "three\x1b")]
    out, place = tmp_path / "kept.pbbackup", tmp_path / "again"

    made = peerbuddy("backup", out)
    restored = peerbuddy.bare("restore", out, place, code=peerbuddy.code)

    assert (made.code, made.out) == (0, f"{out}: 3 entries, verified\n")
    assert (restored.code, restored.out) == (0, f"{place}: 3 entries, verified\n")
    again = CommandLine(peerbuddy.computer, place, peerbuddy.code)
    assert [again("show", id).raw for id in ids] == [peerbuddy("show", id).raw for id in ids]


def test_backup_and_restore_as_json(peerbuddy: CommandLine, write: Write, tmp_path: Path) -> None:
    write("one")
    out, place = tmp_path / "kept.pbbackup", tmp_path / "again"

    assert peerbuddy("backup", "--json", out).json == {"path": str(out), "entries": 1, "verified": True}
    restored = peerbuddy.bare("restore", "--json", out, place, code=peerbuddy.code).json
    assert restored == {"path": str(place), "entries": 1, "verified": True}


def test_a_backup_is_restored_with_the_passphrase(
    peerbuddy: CommandLine, made: MadeVault, tmp_path: Path
) -> None:
    peerbuddy("backup", tmp_path / "kept.pbbackup")

    wrong = peerbuddy.bare("restore", tmp_path / "kept.pbbackup", tmp_path / "again", words="wrong")
    right = peerbuddy.bare("restore", tmp_path / "kept.pbbackup", tmp_path / "again", words=made.passphrase)

    assert (wrong.code, right.code) == (3, 0)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_backup_and_restore_write_over_nothing(peerbuddy: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "kept.pbbackup"
    peerbuddy("backup", out)
    before = out.read_bytes()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")

    assert peerbuddy("backup", out).code == 1
    assert peerbuddy.bare("restore", out, peerbuddy.vault, code=peerbuddy.code).code == 1
    assert peerbuddy.bare("restore", out, tmp_path / "full", code=peerbuddy.code).code == 1
    assert out.read_bytes() == before


def test_what_is_no_backup_is_refused_without_a_word_about_the_vault(
    peerbuddy: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "kept.pbbackup"
    peerbuddy("backup", out)
    spoil(out, out.stat().st_size // 2)
    (tmp_path / "letter.txt").write_text("mine")

    for file in (out, tmp_path / "letter.txt"):
        said = peerbuddy.bare("restore", file, tmp_path / "again", code=peerbuddy.code)
        assert (said.code, said.out) == (4, "")
        assert said.err == (
            "This file is not a backup as PeerBuddy wrote it. Nothing was made of it; try another backup.\n"
        )
        assert not (tmp_path / "again").exists()


def test_restoring_a_file_that_is_not_there(peerbuddy: CommandLine, tmp_path: Path) -> None:
    said = peerbuddy.bare("restore", tmp_path / "nothing", tmp_path / "again", code=peerbuddy.code)

    assert (said.code, said.err) == (1, f"There is no file at {tmp_path / 'nothing'}.\n")


# --- check ----------------------------------------------------------------------------------------------


def test_check_of_a_sound_vault(peerbuddy: CommandLine, write: Write) -> None:
    write("one")

    said = peerbuddy("check")

    assert (said.code, said.out, said.err) == (0, "Everything is as it was saved.\n", "")
    assert peerbuddy("check", "--json").json == {"ok": True, "findings": []}


def test_check_of_a_damaged_vault_tells_what_and_what_to_do(
    peerbuddy: CommandLine, computer: Computer, made: MadeVault, write: Write
) -> None:
    for number in range(40):
        write(f"{number} " * 3000)
    backup = back_up(computer, made)
    spoil_pages(made.folder)

    plain, as_json = peerbuddy("check"), peerbuddy("check", "--json")

    assert (plain.code, as_json.code) == (4, 4)
    assert not as_json.json["ok"]
    assert {"kind", "where", "what"} == set(as_json.json["findings"][0])
    assert len(plain.lines) == len(as_json.json["findings"])
    assert f"  peerbuddy restore {backup} NEW-FOLDER\n" in plain.err
    assert f"  peerbuddy check --vault {made.folder} --salvage NEW-FOLDER\n" in plain.err
    assert "Nothing was changed." in plain.err
    assert "delete" not in plain.err.lower()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(8176), os.urandom(8192)])
def test_a_database_that_does_not_open_is_a_finding(
    peerbuddy: CommandLine, made: MadeVault, content: bytes
) -> None:
    (made.folder / "vault.db").write_bytes(content)

    said, listed = peerbuddy("check", "--json"), peerbuddy("list")

    assert (said.code, listed.code) == (4, 4)
    (finding,) = said.json["findings"]
    assert (said.json["ok"], finding["kind"], finding["where"]) == (False, "structure", "vault.db")
    assert "There is no backup in the vault's folder." in listed.err
    assert "--salvage NEW-FOLDER" in listed.err


def test_lost_key_slots_lead_to_the_backup_alone(
    peerbuddy: CommandLine, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    backup = back_up(computer, made)
    for name in ("slots-a.json", "slots-b.json"):
        (made.folder / name).write_bytes(b"{}")

    said = peerbuddy("check", "--json")

    assert said.code == 4
    assert said.json["findings"][0]["kind"] == "slots"
    assert str(backup) in said.err
    assert "--salvage" not in said.err
    assert peerbuddy.bare("restore", backup, tmp_path / "again", code=made.code).code == 0


def test_what_reads_of_a_damaged_vault_is_saved_into_a_new_one(
    peerbuddy: CommandLine, made: MadeVault, write: Write, tmp_path: Path
) -> None:
    for number in range(40):
        write(f"{number} " * 3000)
    spoil_pages(made.folder)
    damaged = (made.folder / "vault.db").read_bytes()
    place = tmp_path / "salvaged"

    said = peerbuddy("check", "--salvage", place, "--json")

    assert said.code == 0
    assert (said.json["path"], said.json["lost_pages"] > 0) == (str(place), True)
    assert 0 < said.json["entries"] < 40
    again = CommandLine(peerbuddy.computer, place, made.code)
    assert len(again("list", "--json").json["entries"]) == said.json["entries"]
    assert (made.folder / "vault.db").read_bytes() == damaged


def test_salvage_of_a_sound_vault_says_so(peerbuddy: CommandLine, write: Write, tmp_path: Path) -> None:
    write("one")

    said = peerbuddy("check", "--salvage", tmp_path / "salvaged")

    assert said.out == f"{tmp_path / 'salvaged'}: 1 entry, every page was read\n"
    assert peerbuddy("check", "--salvage", tmp_path / "salvaged").code == 1


# --- older copies and conflict copies ---------------------------------------------------------------------


def test_an_older_copy_is_told_once_and_named_by_the_check(
    peerbuddy: CommandLine, made: MadeVault, write: Write, tmp_path: Path
) -> None:
    write("one")
    shutil.copytree(made.folder, tmp_path / "kept")
    write("two")
    shutil.rmtree(made.folder)
    shutil.copytree(tmp_path / "kept", made.folder)

    first, second, checked = peerbuddy("list"), peerbuddy("list"), peerbuddy("check", "--json")

    assert first.err == (
        "This vault does not contain what this computer saved last, on 22 November 2026. It is an older copy,"
        " or another computer's copy replaced it. Look for conflict copies and backups before you write.\n"
    )
    assert (first.code, second.code, second.err) == (0, 0, "")
    assert checked.code == 4
    assert [finding["kind"] for finding in checked.json["findings"]] == ["older"]
    assert checked.err == "Nothing is broken. Look for conflict copies and backups before you write.\n"


def test_a_clock_set_back_is_no_older_copy(peerbuddy: CommandLine, clock: object, write: Write) -> None:
    write("one")
    clock.move(days=-900)  # type: ignore[attr-defined]

    id = write("two")

    assert peerbuddy("list").err == ""
    assert peerbuddy("show", id, "--json").json["day"] == "2024-06-05"
    assert peerbuddy("check").code == 0


def test_conflict_copies_are_named_and_left_alone(peerbuddy: CommandLine, made: MadeVault) -> None:
    copy = made.folder / "vault (conflicted copy 2026-11-22).db"
    copy.write_bytes(b"another state")

    said = peerbuddy("list")

    assert (said.code, said.out) == (0, "")
    assert copy.name in said.err
    assert copy.read_bytes() == b"another state"
