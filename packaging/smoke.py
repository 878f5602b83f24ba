#!/usr/bin/env python3
"""Installs a package in a clean Debian 12 and uses it there: python3 packaging/smoke.py [--root DIR] PACKAGE

Needs root. The screen, the session bus and the reader of the accessibility tree run outside, so that they
cannot lend the package a library it forgot to name; only SHARED is seen from both sides.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.whole.reading_person import MISSING, ReadingPerson, reading_person

PASSPHRASE = "four plain words suffice"
SHARED = "/tmp"  # where sockets of screens and buses lie


class Failed(Exception):
    pass


@dataclass(frozen=True, slots=True)
class System:
    """The clean one."""

    root: Path

    def run(self, *command: str, told: str = "", secret: str = "") -> str:
        """→ what it printed. `secret` is what it can read from descriptor 9. Raises Failed."""
        reading, writing = os.pipe()
        os.write(writing, secret.encode() + b"\n")
        os.close(writing)
        shell = 'exec 9<&"$0"; exec "$@"'
        plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        done = subprocess.run(
            ["chroot", self.root, "/bin/sh", "-c", shell, str(reading), *command],
            input=told,
            capture_output=True,
            text=True,
            check=False,
            pass_fds=[reading],
            env=plain | {"DEBIAN_FRONTEND": "noninteractive"},
        )
        os.close(reading)
        if done.returncode:
            raise Failed(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
        return done.stdout

    def ask(self, vault: str, *words: str, told: str = "") -> str:
        """`peerbuddy` with this vault."""
        command = ("peerbuddy", "--vault", vault, "--passphrase-fd", "9", *words)
        return self.run(*command, told=told, secret=PASSPHRASE)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--root", type=Path, help="a clean Debian 12 (else one is made and removed again)")
    parser.add_argument(
        "--qt", type=Path, help="a folder with other Qt libraries of the same version, to swap in"
    )
    parser.add_argument("package", type=Path)
    options = parser.parse_args()
    if os.geteuid() != 0:
        return told("This installs a package in a system of its own, which needs root.")
    if MISSING:
        return told(f"The screen and its reader need these packages: {' '.join(MISSING)}")
    try:
        with clean_system(options.root) as system:
            walk(system, options.package.resolve())
    except (Failed, AssertionError) as failed:
        return told(f"FAILED\n{failed}")
    step("all of it passed")
    return 0


@contextmanager
def clean_system(given: Path | None) -> Generator[System]:
    made = None if given else Path(tempfile.mkdtemp(prefix="clean-debian-", dir="/var/tmp"))
    root = given or made
    assert root is not None
    if made:
        step("making a clean Debian 12")
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root], check=True, stdout=sys.stderr)
    bound = [("proc", "proc"), ("/dev", "dev"), (SHARED, "tmp")]
    try:
        for source, place in bound:
            kind = ["-t", "proc", source] if source == "proc" else ["--bind", source]
            subprocess.run(["mount", *kind, root / place], check=True)
        yield System(root)
    finally:
        for _, place in reversed(bound):
            subprocess.run(["umount", "--lazy", root / place], check=False, capture_output=True)
        if made:
            shutil.rmtree(made)


def walk(system: System, package: Path) -> None:
    before = files(system.root)
    with tempfile.TemporaryDirectory(prefix="smoke-", dir=SHARED) as name:
        shared = Path(name)
        copied = Path(shutil.copy(package, shared))
        step("installing with declared packages only")
        system.run("apt-get", "update", "-q")
        system.run("apt-get", "install", "-y", "-q", "--no-install-recommends", str(copied))
        step("peerbuddy doctor")
        print(system.run("peerbuddy", "doctor"))
        commands(system, shared)
        step("the package over itself: everything stays")
        system.run("apt-get", "install", "-y", "-q", "--reinstall", str(copied))
        assert json.loads(system.ask(str(shared / "commands/jonas"), "check", "--json"))["ok"]
        window(system, shared)
        swap_qt(system, shared)
        window(system, shared / "swapped")
        step("removing it")
        system.run("apt-get", "purge", "-y", "-q", "peerbuddy")
        left_over(system, before)


def commands(system: System, shared: Path) -> None:
    step("command line: create, write, search, back up, restore")
    home = shared / "commands"
    home.mkdir()
    vaults = {name: str(home / name) for name in ("amara", "jonas")}
    for vault in vaults.values():
        made = json.loads(system.ask(vault, "create", "--json"))
        assert made["vault"] == vault, made
    amara, jonas = vaults["amara"], vaults["jonas"]
    id = system.ask(amara, "write", "--title", "Rain", told="It rained all day in the valley.").strip()
    assert id in system.ask(amara, "search", "valley")
    backup = str(home / "copy.pbbackup")
    system.ask(amara, "backup", backup)
    restored = str(home / "restored")
    system.run("peerbuddy", "restore", backup, restored, "--passphrase-fd", "9", secret=PASSPHRASE)
    assert "It rained all day" in system.ask(restored, "show", id)
    assert json.loads(system.ask(restored, "check", "--json"))["ok"]
    two_people(system, home, amara, jonas, id)


def two_people(system: System, home: Path, amara: str, jonas: str, entry: str) -> None:
    step("command line: two people exchange a page")
    cards = {"amara": str(home / "amara.pbcard"), "jonas": str(home / "jonas.pbcard")}
    system.ask(amara, "buddy", "card", cards["amara"])
    system.ask(jonas, "buddy", "add", cards["amara"])
    system.ask(jonas, "buddy", "card", cards["jonas"], "--answers", cards["amara"])
    system.ask(amara, "buddy", "add", cards["jonas"])
    for vault in (amara, jonas):
        name = json.loads(system.ask(vault, "buddy", "list", "--json"))["buddies"][0]["id"]
        theirs = json.loads(system.ask(vault, "buddy", "words", name, "--json"))["theirs"]
        words = f"{theirs[1]} {theirs[5]}"
        system.ask(vault, "buddy", "confirm", name, "--how", "voice", "--words", words)
    ids = [json.loads(system.ask(v, "buddy", "list", "--json"))["buddies"][0]["id"] for v in (amara, jonas)]
    folder = home / "between"
    folder.mkdir()
    exchange = str(folder)
    system.ask(amara, "agreement", "propose", "--to", ids[0], exchange, told="{}")
    collected(system, jonas, folder)
    system.ask(jonas, "agreement", "accept", "--to", ids[1], exchange, told="{}")
    collected(system, amara, folder)
    sealing = ("seal", "--to", ids[0], "--kind", "page", "--entry", entry)
    system.ask(amara, *sealing, exchange, told="{}")
    collected(system, jonas, folder)
    assert "It rained all day" in system.ask(jonas, "inbox", "--json")


def collected(system: System, vault: str, folder: Path) -> None:
    files = sorted(map(str, folder.iterdir()))
    assert files, "no sealed file was made"
    said = json.loads(system.ask(vault, "collect", "--json", *files))
    outcomes = [one["outcome"] for one in said["files"]]
    assert "taken" in outcomes, outcomes
    for file in folder.iterdir():
        file.unlink()


def window(system: System, shared: Path) -> None:
    """First run, write, lock, unlock, and a sealed file opened by its type; all by names and keys."""
    step("window: first run, write, lock, unlock")
    home = shared / "window"
    home.mkdir(parents=True)
    program = ("chroot", str(system.root), "/usr/bin/peerbuddy", "--home", str(home / "settings"))
    with reading_person(home, program=program) as person:
        first_run(person)
        person.open_journal()
        person.keys("ctrl+n")
        person.go_to("Text of the page")
        person.type("The heron is back.")
        person.keys("ctrl+s")
        person.until_heard("Saved")
        person.lock()
        person.unlock(PASSPHRASE)
        person.open_journal()
        person.until_reads("The heron is back.")
        by_type(system, shared, person)


def first_run(person: ReadingPerson) -> None:
    person.press("Create a vault")
    person.fill("Name of the vault", "Days")
    person.keys("Return")
    person.fill("Passphrase", PASSPHRASE)
    person.fill("Type it once more", PASSPHRASE)
    person.keys("Return")
    person.until_reads("Group 7: ")
    read = [node.name for node in person.nodes() if node.name.startswith("Group ")]
    groups = dict(name.replace(" ", "").split(":") for name in read)
    person.press("I have written it down")
    person.until_reads("covered")
    for node in person.nodes():
        if node.role == "text" and node.name.replace(" ", "") in groups:
            person.fill(node.name, groups[node.name.replace(" ", "")])
    person.keys("Return")
    person.until_reads("Might somebody look at this computer without asking?")
    person.press("Continue")


def swap_qt(system: System, shared: Path) -> None:
    """Whoever has the package may use another Qt of the same version with it (LGPL). Each library becomes
    another file: with a section that it did not have, as somebody's own build would differ."""
    step("the libraries of Qt are swapped for others")
    note = shared / "own-build"
    note.write_text("built by somebody else")
    for library in (system.root / "usr/lib/peerbuddy/_internal/PySide6/Qt/lib").glob("libQt6*"):
        before = library.read_bytes()
        subprocess.run(["objcopy", "--add-section", f".own={note}", library], check=True)
        assert library.read_bytes() != before, library.name


def by_type(system: System, shared: Path, person: ReadingPerson) -> None:
    """As a file manager does it: type by name, program by type, its command with the file."""
    step("a sealed file is known by its type, and opened by it")
    file = shared / "abc.pbuddy"
    file.write_bytes(b"PBPACKET\x01" + bytes(64))
    assert "application/x-peerbuddy-packet:*.pbuddy" in system.run("cat", "/usr/share/mime/globs2")
    handlers = system.run(
        "grep", "^application/x-peerbuddy-packet=", "/usr/share/applications/mimeinfo.cache"
    )
    entry = handlers.split("=")[1].strip().rstrip(";")
    lines = system.run("cat", f"/usr/share/applications/{entry}").splitlines()
    command = next(line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    words = [str(file) if word == "%f" else word for word in command.split()]
    home = ("--home", str(shared / "window" / "settings"))
    subprocess.run(["chroot", system.root, *words, *home], env=person.environment, check=True, timeout=60)
    person.until_reads("abc.pbuddy")


def left_over(system: System, before: set[str]) -> None:
    ours = sorted(file for file in files(system.root) - before if "peerbuddy" in file)
    print("left over:", "\n  ".join(ours) or "nothing of ours")
    assert not [file for file in ours if not file.startswith("root/")], ours


def files(root: Path) -> set[str]:
    """All paths below it, but for what is shared and what the kernel makes up."""
    found: set[str] = set()
    for folder, names, inside in os.walk(root):
        at = Path(folder).relative_to(root)
        if at == Path():
            names[:] = [name for name in names if name not in ("proc", "dev", "tmp", "sys")]
        found |= {(at / name).as_posix() for name in [*names, *inside]}
    return found


def step(words: str) -> None:
    print(f"== {words}", flush=True)


def told(words: str) -> int:
    print(words, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
