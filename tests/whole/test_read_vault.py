"""docs/read_vault.py, written from docs/vault-format.md alone, reads what the program wrote."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from peerbuddy.actions import goals, journal, keeping, page_links, unlocking, uses
from peerbuddy.model.entry import Marks, Privacy
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.mention import Person, Role
from peerbuddy.model.strength import Dial, Energy, WentTo
from peerbuddy.session import Session
from tests.conftest import Clock, MadeVault

READER = Path(__file__).parents[2] / "docs" / "read_vault.py"
PICTURE = bytes(range(256)) * 600  # three pieces, the last one short
WRITTEN: tuple[tuple[date, int | None, str, str, tuple[str, ...]], ...] = (
    (date(1, 1, 1), None, "The first day there is", "And its only line", ()),
    (
        date(1660, 1, 2),
        570,
        "Été",
        "Combining e\u0301 stays\nas it was written. \n\n",
        ("b", "a", "Straße 🌧"),
    ),
    (date(1969, 12, 31), 0, "Only a title", "", ()),
    (date(2024, 2, 29), 1439, "", "\u2028 \u0085 \ufeff \x01 \x7f \U0010ffff 🦩 \t", ("a",)),
    (date(2024, 2, 29), None, "A long one", "wörter 😀\n" * 80_000, ()),
    (date(9999, 12, 31), None, "The last day there is", '{"quotes": "\\n"}', ("b",)),
)


@dataclass(frozen=True)
class Written:
    """A vault that nobody has open, a backup of it, and what the reader must make of both."""

    made: MadeVault
    backup: Path
    entries: list[dict[str, Any]]

    def place(self, what: str) -> Path:
        return self.backup if what == "a backup" else self.made.folder


def instant(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def as_the_program_has_it(session: Session, id: str) -> dict[str, Any]:
    entry = journal.read_entry(session, id)
    return {
        "id": entry.id,
        "day": entry.day.isoformat(),
        "time": None if entry.time is None else f"{entry.time // 60:02}:{entry.time % 60:02}",
        "title": entry.title,
        "text": entry.text,
        "tags": list(entry.tags),
        "people": [
            {"name": person.name, "role": person.role.value, "other_names": list(person.other_names)}
            for person in entry.people
        ],
        "topics": list(entry.topics),
        "strengths": [
            {
                "id": one.strength,
                "what": one.what,
                "dial": one.dial,
                "area": one.area,
                "went_to": one.went_to,
                "energy": one.energy,
            }
            for one in entry.strengths
        ],
        "goals": list(entry.goals),
        "areas": list(entry.areas),
        "feelings": list(entry.feelings),
        "privacy": entry.privacy.value,
        "created": instant(entry.created),
        "modified": instant(entry.modified),
        "trashed": instant(entry.trashed) if entry.trashed else None,
        "versions": [
            {"saved": instant(version.saved), "title": version.title, "text": version.text}
            for version in reversed(journal.versions(session, id))
        ],
        "attachments": [
            {"id": picture.id, "name": picture.name, "kind": picture.kind, "size": picture.size}
            for picture in entry.attachments
        ],
    }


@pytest.fixture
def written(made: MadeVault, reopen: Callable[[], Session], clock: Clock, tmp_path: Path) -> Written:
    session = reopen()
    ids = [session.computer.new_id() for _ in WRITTEN]
    for id, (day, time, title, text, tags) in zip(ids, WRITTEN, strict=True):
        journal.save_entry(session, id, day, text, time=time, title=title, tags=tags)
    people = (Person("Mum", Role.CARED_FOR, ("Mama", "Amara")), Person("Dele"))
    day, time, title, text, tags = WRITTEN[0]
    marks = Marks(tags=tags, people=people, topics=("caring", "Nights"))
    journal.save_entry(session, ids[0], day, text, time=time, title=title, **marks)
    uses.put_strength(session, ids[0], "zest", "Swam “far”", dial=Dial.MORE, area="body", energy=Energy.GAVE)
    uses.put_strength(session, ids[0], "hope", "Went on", went_to=WentTo.ME)
    goal = goals.make_goal(session, session.computer.new_id(), GoalFields(wish="swim ünder"))
    page_links.set_goals(session, ids[0], (goal.id,))
    page_links.set_areas(session, ids[0], ("body", "play"))
    page_links.set_feelings(session, ids[0], ("calm", "on edge"))
    journal.set_privacy(session, ids[0], Privacy.SEALED)
    journal.trash_entry(session, ids[3])
    session.clean_picture = lambda foreign: ("image/png", foreign)
    journal.attach_picture(session, ids[1], "../../lake\n.png", PICTURE)
    unlocking.lock(session)
    clock.move(days=1, milliseconds=7)
    session = reopen()
    day, time, title, text, tags = WRITTEN[5]
    journal.save_entry(session, ids[5], day, text + "\nand more", time=time, title=title, tags=tags)
    entries = [as_the_program_has_it(session, id) for id in ids]
    backup = keeping.back_up_to(session, tmp_path / "copy.pbbackup").path
    unlocking.lock(session)
    return Written(made, backup, entries)


def read(place: Path, flag: str, secret: str, *more: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-I", str(READER), str(place), flag, "0", *more]
    return subprocess.run(command, input=secret.encode() + b"\n", capture_output=True, check=False)


def parsed(lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.split(b"\n")[:-1]]


def flip(file: Path, at: int) -> None:
    data = bytearray(file.read_bytes())
    data[at] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("what", ["the folder", "a backup"])
@pytest.mark.parametrize("flag", ["--passphrase-fd", "--recovery-code-fd"])
def test_every_entry_is_read_byte_for_byte(written: Written, what: str, flag: str) -> None:
    secret = written.made.passphrase if flag == "--passphrase-fd" else written.made.code
    done = read(written.place(what), flag, secret)
    assert (done.returncode, done.stderr) == (0, b"")
    entries = parsed(done.stdout)
    assert entries == written.entries
    assert [entry["text"] for entry in entries[:5]] == [text for _, _, _, text, _ in WRITTEN[:5]]
    assert [entry["title"] for entry in entries] == [title for _, _, title, _, _ in WRITTEN]
    assert [version["text"] for version in entries[5]["versions"]] == [WRITTEN[5][3]]
    assert entries[3]["trashed"]


@pytest.mark.parametrize("what", ["the folder", "a backup"])
def test_entries_and_pictures_go_into_files_for_their_owner_only(
    written: Written, what: str, tmp_path: Path
) -> None:
    out, pictures = tmp_path / "entries.jsonl", tmp_path / "pictures"
    more = ("--out", str(out), "--attachments", str(pictures))
    done = read(written.place(what), "--recovery-code-fd", written.made.code, *more)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert parsed(out.read_bytes()) == written.entries
    [picture] = pictures.iterdir()
    assert picture.read_bytes() == PICTURE
    assert picture.name.startswith(written.entries[1]["attachments"][0]["id"])
    assert {path.stat().st_mode & 0o077 for path in (out, pictures, picture)} == {0}
    assert read(written.made.folder, "--recovery-code-fd", written.made.code, *more).returncode == 1


def test_reading_changes_nothing_in_the_vault(written: Written) -> None:
    folder = written.made.folder
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    read(folder, "--recovery-code-fd", written.made.code)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_save_that_was_interrupted_is_undone(
    written: Written, reopen: Callable[[], Session], tmp_path: Path
) -> None:
    session = reopen()
    database = session.vault.database
    database.execute("PRAGMA cache_size = 10")  # so that pages reach the disk before the end of the save
    database.execute("BEGIN")
    database.execute("UPDATE entry SET body = hex(randomblob(20000))")
    shutil.copytree(written.made.folder, tmp_path / "crashed")
    database.execute("ROLLBACK")
    saved, crashed = written.made.folder / "vault.db", tmp_path / "crashed" / "vault.db"
    assert crashed.read_bytes() != saved.read_bytes()
    done = read(tmp_path / "crashed", "--recovery-code-fd", written.made.code)
    assert (done.returncode, done.stderr) == (0, b"")
    assert parsed(done.stdout) == written.entries


def test_a_flipped_byte_in_a_page_is_reported_and_only_read_when_asked(written: Written) -> None:
    flip(written.made.folder / "vault.db", 4096 * 4 + 1000)
    done = read(written.made.folder, "--recovery-code-fd", written.made.code)
    assert (done.returncode, done.stdout) == (4, b"")
    assert b"the MAC of 1 of " in done.stderr
    assert b"pages of vault.db, number 5." in done.stderr
    despite = read(written.made.folder, "--recovery-code-fd", written.made.code, "--despite-damage")
    assert despite.returncode == 4
    assert b"number 5." in despite.stderr


def test_a_page_out_of_an_older_copy_is_never_read_without_a_word(
    written: Written, reopen: Callable[[], Session]
) -> None:
    database = written.made.folder / "vault.db"
    older = database.read_bytes()
    session = reopen()
    id = written.entries[0]["id"]
    journal.save_entry(session, id, WRITTEN[0][0], "Written again")
    newest = as_the_program_has_it(session, id)
    unlocking.lock(session)
    now = database.read_bytes()
    different = [
        at for at in range(4096, min(len(now), len(older)), 4096) if now[at:][:4096] != older[at:][:4096]
    ]
    codes: list[int] = []
    for at in different:
        database.write_bytes(now[:at] + older[at : at + 4096] + now[at + 4096 :])
        done = read(written.made.folder, "--recovery-code-fd", written.made.code)
        assert b"the MAC" not in done.stderr  # each page by itself is one that the program wrote
        assert done.returncode == 4 or parsed(done.stdout)[0] == newest
        codes.append(done.returncode)
    assert codes.count(4) >= 2  # the entry's own page, and that of the state seal


def test_damage_to_a_backup_and_to_a_slot_file_is_reported(written: Written) -> None:
    flip(written.backup, -1)
    flip(written.made.folder / "slots-a.json", 300)
    of_backup = read(written.backup, "--recovery-code-fd", written.made.code)
    of_slots = read(written.made.folder, "--recovery-code-fd", written.made.code)
    for done, what in ((of_backup, b"SHA-256 at the end"), (of_slots, b"slots-a.json is damaged")):
        assert done.returncode == 4
        assert what in done.stderr
        assert parsed(done.stdout) == written.entries


@pytest.mark.parametrize(
    ("flag", "secret", "sentence"),
    [
        ("--passphrase-fd", "seven quiet herons wait", "This passphrase does not open this vault."),
        (
            "--recovery-code-fd",
            "000G-40R4-0M30-E209-185G-R38E-1WEC",
            "This recovery code does not open this vault.",
        ),
        (
            "--recovery-code-fd",
            "000G-40R4-0M30-E209-185G-R38E-1WED",
            "There is a mistake in this recovery code: its check characters do not fit.",
        ),
    ],
)
def test_a_wrong_secret_gives_a_plain_sentence_and_exit_code_3(
    made: MadeVault, flag: str, secret: str, sentence: str
) -> None:
    done = read(made.folder, flag, secret)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (3, b"", sentence + "\n")


def test_the_reader_needs_the_standard_library_and_cryptography_only() -> None:
    needed: set[str] = set()
    for node in ast.walk(ast.parse(READER.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            needed.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            needed.add((node.module or "").partition(".")[0])
    assert needed - sys.stdlib_module_names == {"cryptography"}


def test_what_belongs_to_no_page_is_read_row_by_row(written: Written, tmp_path: Path) -> None:
    out = tmp_path / "rest.jsonl"
    done = read(written.made.folder, "--recovery-code-fd", written.made.code, "--rest", str(out))
    assert (done.returncode, done.stderr) == (0, b"")
    found = parsed(out.read_bytes())
    (goal,) = [row for row in found if row["shape"] == "goal"]
    assert (goal["wish"], goal["state"], goal["successor"]) == ("swim ünder", "idea", None)
    assert {row["uid"] for row in found if row["shape"] == "entry_area"} == {written.entries[0]["id"]}
    assert out.stat().st_mode & 0o077 == 0
