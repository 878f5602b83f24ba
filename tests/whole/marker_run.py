"""Scripted use of the real program for as long as wanted, then a search for what was typed.

By hand, for an hour, with the verdict in a file (as root, who alone may look into the memory of another):
`python -m tests.whole.marker_run --minutes 60 --report FILE`
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.conftest import PASSPHRASE, MadeVault
from tests.whole.commands import opened
from tests.whole.reading_person import MISSING, ReadingPerson, reading_person
from tests.whole.screen import found_in_memory
from tests.whole.test_clipboard import OTHER

TEXT = "Text of the page"
# The one word that is meant to be read while the journal is locked, and what takes no words at all.
LEFT_OUT = ("Name in the title and task bar",)
OUTSIDE = (Path.home(), Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path("/run/user"))
LARGEST = 200 << 20


@dataclass
class Use:
    """Every marker begins alike, so that one search finds them all, in UTF-8 and as Qt keeps them."""

    person: ReadingPerson
    start: str = field(default_factory=lambda: "zq" + secrets.token_hex(5))
    written: list[str] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)

    def word(self) -> str:
        self.written.append(f"{self.start}n{len(self.written)}")
        return self.written[-1]

    def one_round(self) -> str:
        """→ the marker of the page that was written."""
        on_page = self.write_page()
        for panel in ("Go to a day", "Filter the list"):
            self.person.press(panel, "check box")
        self.fill_fields()
        for room in self.person.rooms():
            self.person.press(room, "check box")
            self.person.until(lambda room=room: self.person.is_checked(room), room)
            self.fill_fields()
        self.walk_sections()
        for keys in ("F1", "ctrl+k", "ctrl+f", "ctrl+h", "ctrl+t"):
            self.person.keys(keys)
            self.fill_fields()
            self.person.keys("Escape")
        self.copy()
        return on_page

    def write_page(self) -> str:
        on_page = self.word()
        self.person.open_journal()
        self.person.keys("ctrl+n")
        self.person.go_to(TEXT)
        self.person.type(f"# {on_page} and **{self.word()}**")
        self.person.press("Add a title")
        self.person.fill("Title of the page", self.word())
        self.person.keys("ctrl+t")
        self.person.go_to("Type a name, or what to look for")
        self.person.type(self.word())
        self.person.keys("Return", "Escape")
        self.person.keys("ctrl+s")
        return on_page

    def walk_sections(self) -> None:
        self.person.keys("ctrl+comma")
        self.person.go_to("Sections of the settings", "list")
        sections = [node for node in self.person.nodes() if node.role == "list item"]
        for _ in sections:
            self.person.go_to("Sections of the settings", "list")
            self.person.keys("Down")
            self.fill_fields()

    def fill_fields(self) -> None:
        """Whatever takes words, by its name; the text itself keeps what it has."""
        for node in self.person.nodes():
            takes_words = node.role == "text" and {"editable", "enabled"} <= node.states
            if takes_words and node.name not in LEFT_OUT and self.person.can_go_to(node.name):
                self.person.keys("ctrl+End" if node.name == TEXT else "ctrl+a")
                self.person.type(f" {self.word()}")
                self.fields.add(node.name)

    def copy(self) -> None:
        self.person.open_journal()
        self.person.go_to(TEXT)
        self.person.keys("ctrl+a", "ctrl+c")

    def left_after_locking(self, since: float, vault: Path) -> list[str]:
        """Where words of the journal still are, outside the vault. Empty: nowhere."""
        words, pid = [self.start, PASSPHRASE], self.person.pid
        found = [f"memory of {one}" for one in own_processes(pid) if found_in_memory(one, words)]
        told = subprocess.run(
            [sys.executable, "-c", OTHER], env=self.person.environment, capture_output=True, check=True
        )
        if self.start in json.dumps(json.loads(told.stdout)):
            found.append("the clipboard")
        return found + list(found_in_files(self.start, since, vault))


def own_processes(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in own_processes(int(child)))]


def found_in_files(start: str, since: float, vault: Path) -> Iterator[str]:
    """In the name or the bytes of whatever was written since then."""
    wanted = [start.encode(coding) for coding in ("utf-8", "utf-16-le")]
    for folder in OUTSIDE:
        for parent, folders, names in os.walk(folder, onerror=None):
            folders[:] = [
                name
                for name in folders
                if Path(parent, name) != vault and not os.path.ismount(Path(parent, name))
            ]
            for path in (Path(parent, name) for name in (*names, *folders)):
                if start in path.name or (path.is_file() and has_one(path, wanted, since)):
                    yield str(path)


def has_one(path: Path, wanted: list[bytes], since: float) -> bool:
    try:
        told = path.stat()
        if told.st_mtime < since or told.st_size > LARGEST:
            return False
        data = path.read_bytes()
    except OSError:  # gone meanwhile, or of the system
        return False
    return any(word in data for word in wanted)


def use_for(seconds: float, made: MadeVault, home: Path) -> Use:
    """Raises AssertionError if a word was found where none may be, or is missing in the vault."""
    since, pages = time.time(), list[str]()
    with reading_person(home, "--vault", str(made.folder)) as person:
        use = Use(person)
        end = time.monotonic() + seconds
        while not pages or time.monotonic() < end:
            person.unlock(PASSPHRASE)
            person.open_journal()
            pages.append(use.one_round())
            person.lock()
            assert use.left_after_locking(since, made.folder) == []
            assert use.start not in person.everything()
    assert list(found_in_files(use.start, since, made.folder)) == []
    with opened(made, home.parent / "after") as session:
        assert [page for page in pages if journal.search(session, page).total != 1] == []
    return use


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--report", type=Path, required=True)
    chosen = options.parse_args()
    with TemporaryDirectory(prefix="markers-") as folder:
        home = Path(folder)
        session, code = unlocking.create(Computer(places(home), kdf=FLOOR), home / "vault", PASSPHRASE)
        unlocking.lock(session)
        begun = time.monotonic()
        try:
            use = use_for(chosen.minutes * 60, MadeVault(home / "vault", PASSPHRASE, code), home / "person")
            verdict = f"passed: {len(use.written)} markers in {len(use.fields)} fields: {sorted(use.fields)}"
        except BaseException:
            verdict = f"failed:\n{traceback.format_exc()}"
        minutes = (time.monotonic() - begun) / 60
        chosen.report.write_text(f"{verdict}\nafter {minutes:.1f} minutes\n", "utf-8")
    return 0 if verdict.startswith("passed") else 1


if __name__ == "__main__":
    if MISSING or os.geteuid() != 0:
        sys.exit(f"needs root and the packages {', '.join(MISSING)}")
    sys.exit(main())
