"""The program as it is really started: its own process, descriptors, pipes, a terminal, signals."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MadeVault

PROJECT = Path(__file__).parent.parent
MAIN = "from peerbuddy.__main__ import main; sys.exit(main())"
# Root may write everywhere; without its capabilities it is held to the modes of files like anybody.
AS_ANYBODY = (
    "import sys, ctypes; words = ctypes.c_uint32\n"
    "ctypes.CDLL(None).capset((words * 2)(0x20080522, 0), (words * 6)())\n"
)
WITH_LITTLE_ROOM = "import sys, resource; resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))\n"
SAYS_ITS_ARGUMENTS = (
    "import atexit, sys; from pathlib import Path\n"
    "atexit.register(lambda: print(Path('/proc/self/cmdline').read_bytes(), file=sys.stderr))\n"
)
WITH_A_TERMINAL = "import sys, fcntl, termios; fcntl.ioctl(3, termios.TIOCSCTTY, 0)\n"


class Program:
    """Starts PeerBuddy with a home and a vault of its own."""

    def __init__(self, made: MadeVault, home: Path) -> None:
        self.made, self.home = made, home

    def command(self, *arguments: str, before: str = "import sys\n") -> list[str]:
        own = ["--home", str(self.home), "--vault", str(self.made.folder)]
        return [sys.executable, "-c", before + MAIN, *own, *arguments]

    def run(
        self, *arguments: str, stdin: bytes = b"", before: str = "import sys\n"
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.command(*arguments, before=before),
            cwd=PROJECT, input=stdin, capture_output=True, check=False, timeout=60, start_new_session=True,
        )  # fmt: skip

    def opened(self, *arguments: str, stdin: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
        """By the recovery code, as the first line of standard input."""
        return self.run(
            "--recovery-code-fd", "0", *arguments, stdin=self.made.code.encode() + b"\n" + stdin, **more
        )

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            self.command("--recovery-code-fd", "0", *arguments),
            cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
            start_new_session=True,
        )  # fmt: skip
        assert process.stdin
        process.stdin.write(self.made.code.encode() + b"\n")
        return process


@pytest.fixture
def program(made: MadeVault, tmp_path: Path) -> Program:
    return Program(made, tmp_path / "home")


@pytest.fixture
def writing(program: Program) -> Iterator[subprocess.Popen[bytes]]:
    """A `write --lines` that has answered its first line and waits for the next."""
    process = program.start("write", "--lines")
    assert process.stdin and process.stdout
    process.stdin.write(b'{"text": "first"}\n')
    assert len(process.stdout.readline()) == 33
    yield process
    process.kill()
    process.wait(60)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            stream.close()


# --- descriptors ------------------------------------------------------------------------------------------


def test_the_passphrase_may_stand_before_the_body_on_one_input(program: Program, made: MadeVault) -> None:
    body = b"Rain all day.\n\nAnd a second paragraph.\n"

    wrote = program.run("write", "--passphrase-fd", "0", stdin=made.passphrase.encode() + b"\r\n" + body)
    shown = program.opened("show", wrote.stdout.decode().strip())

    assert (wrote.returncode, wrote.stderr) == (0, b"")
    assert (shown.returncode, shown.stdout) == (0, body)


def test_a_secret_may_come_on_any_descriptor(program: Program, made: MadeVault) -> None:
    reading, writing = os.pipe()
    os.write(writing, made.code.encode() + b"\nmore")
    os.close(writing)

    done = subprocess.run(
        program.command("list", "--json", "--recovery-code-fd", str(reading)),
        cwd=PROJECT, pass_fds=[reading], stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip

    assert json.loads(done.stdout) == {"entries": [], "more": False}
    os.close(reading)


def test_without_descriptor_and_terminal_the_exit_code_is_2(program: Program) -> None:
    done = program.run("list")

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"There is no terminal to ask on. Hand it over with --passphrase-fd N.\n"


def test_closed_standard_streams_are_no_fault(program: Program) -> None:
    closed = "import os, sys; os.close(0); os.close(1); sys.stdin = sys.stdout = None\n"

    done = program.run("--version", before=closed)

    assert (done.returncode, done.stderr) == (0, b"")


# --- a terminal -------------------------------------------------------------------------------------------


def test_the_passphrase_is_asked_on_the_terminal_while_the_body_comes_by_a_pipe(
    program: Program, made: MadeVault
) -> None:
    person, terminal = pty.openpty()
    command = program.command("write", before=WITH_A_TERMINAL.replace("(3,", f"({terminal},"))
    process = subprocess.Popen(
        command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        pass_fds=[terminal], start_new_session=True,
    )  # fmt: skip
    os.close(terminal)

    seen = b""
    while b"Passphrase: " not in seen:
        seen += os.read(person, 1000)
    os.write(person, made.passphrase.encode() + b"\n")
    out, err = process.communicate(b"from a pipe", timeout=60)
    os.close(person)

    assert (process.returncode, err) == (0, b"")
    assert program.opened("show", out.decode().strip()).stdout == b"from a pipe\n"
    assert made.passphrase.encode() not in seen


# --- lines, pipes and signals -----------------------------------------------------------------------------


def test_each_line_is_answered_before_the_next_is_written(writing: subprocess.Popen[bytes]) -> None:
    assert writing.stdin and writing.stdout
    for _ in range(3):
        writing.stdin.write(b'{"text": "another"}\n')
        assert len(writing.stdout.readline()) == 33
        writing.stdin.write(b"not an entry\n")
        assert writing.stdout.readline() == b"error: The line is not JSON.\n"
    writing.stdin.close()

    assert writing.wait(60) == 1


def test_a_vault_in_use_by_another_process_is_5_and_free_when_that_one_dies(
    program: Program, writing: subprocess.Popen[bytes]
) -> None:
    busy = program.opened("list")
    writing.send_signal(signal.SIGKILL)
    writing.wait(60)
    free = program.opened("list")

    assert (busy.returncode, busy.stdout) == (5, b"")
    assert b"peerbuddy write" in busy.stderr
    assert (free.returncode, free.stdout.count(b"\n")) == (0, 1)


def test_ctrl_c_ends_it_quietly(program: Program, writing: subprocess.Popen[bytes]) -> None:
    writing.send_signal(signal.SIGINT)
    out, err = writing.communicate(timeout=60)

    assert (writing.returncode, out, err) == (130, b"", b"")
    assert program.opened("check").stdout == b"Everything is as it was saved.\n"


def test_a_pipe_that_is_closed_early_is_no_fault(program: Program) -> None:
    lines = b'{"text": "' + b"long " * 1000 + b'"}\n'
    program.opened("write", "--lines", stdin=lines * 80)

    process = program.start("list", "--limit", "0")
    assert process.stdin and process.stdout and process.stderr
    process.stdout.close()
    process.stdin.close()

    assert process.wait(60) == 141
    assert process.stderr.read() == b""
    process.stderr.close()


def test_an_output_that_cannot_be_written_is_told(program: Program) -> None:
    program.opened("write", stdin=b"one")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            program.command("list", "--recovery-code-fd", "0"),
            cwd=PROJECT, input=program.made.code.encode() + b"\n", stdout=full, stderr=subprocess.PIPE,
            check=False,
        )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr == b"There is no space left on the disk. What was saved before is untouched.\n"


# --- storage ----------------------------------------------------------------------------------------------


def test_a_failing_disk_is_answered_on_its_line_and_what_was_answered_before_is_there(
    program: Program,
) -> None:
    line = json.dumps({"text": "herons " * 4000}).encode() + b"\n"

    done = program.opened("write", "--lines", stdin=line * 40, before=WITH_LITTLE_ROOM)

    *saved, last = done.stdout.decode().splitlines()
    sentence = "Reading or writing failed (disk I/O error). What was saved before is untouched."
    assert (done.returncode, last, done.stderr.decode()) == (1, f"error: {sentence}", f"{sentence}\n")
    listed = json.loads(program.opened("list", "--json", "--limit", "0").stdout)["entries"]
    assert [entry["id"] for entry in reversed(listed)] == saved
    assert program.opened("check").returncode == 0


def test_a_vault_that_cannot_be_written_can_be_read(program: Program, made: MadeVault) -> None:
    id = program.opened("write", stdin=b"kept").stdout.decode().strip()
    for path in (*made.folder.iterdir(), made.folder):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        shown = program.opened("show", id, before=AS_ANYBODY)
        refused = program.opened("write", stdin=b"more", before=AS_ANYBODY)
    finally:
        made.folder.chmod(0o700)

    note = b"This vault lies where nothing can be written at the moment. It can be read.\n"
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, b"kept\n", note)
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert (
        refused.stderr
        == note + b"Nothing can be written there at the moment. What was saved before is untouched.\n"
    )


# --- the start --------------------------------------------------------------------------------------------


def loaded_by(program: Program, *arguments: str) -> set[str]:
    """The libraries a start has read."""
    before = (
        "import atexit, sys\n"
        "atexit.register(lambda: print(*sorted({m.split('.')[0] for m in sys.modules}), file=sys.stderr))\n"
    )
    return set(program.opened(*arguments, before=before).stderr.decode().split())


def test_help_reads_neither_cryptography_nor_the_window(program: Program) -> None:
    heavy = {"cryptography", "sqlcipher3", "PySide6", "keyring", "zxcvbn", "yaml", "markdown_it"}

    assert not loaded_by(program, "--help") & heavy
    assert loaded_by(program, "list") & heavy == {"cryptography", "sqlcipher3"}


def test_without_a_display_the_window_is_refused_in_words(program: Program) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    blind = f"import os, sys\nfor name in {names}: os.environ.pop(name, None)\n"

    done = program.run(before=blind)

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == (
        b"There is no display to open a window on. The commands work without one: peerbuddy --help.\n"
    )


def test_without_the_library_of_the_window_the_commands_are_named(program: Program) -> None:
    without = "import os, sys\nos.environ['QT_QPA_PLATFORM'] = 'offscreen'; sys.modules['PySide6'] = None\n"

    done = program.run(before=without)

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"The window cannot be opened, a library of the system is missing (")
    assert done.stderr.count(b"\n") == 1


def test_a_folder_may_have_any_name_the_system_takes(program: Program, tmp_path: Path) -> None:
    place = tmp_path / os.fsdecode("ein Büro 🦢 \udcff".encode("utf-8", "surrogateescape"))
    (program.made.folder).rename(place)
    program.made = MadeVault(place, program.made.passphrase, program.made.code)

    id = program.opened("write", "--title", "Grüße 🦢", stdin=b"").stdout.decode().strip()
    backup = program.opened("backup", "--json", str(place) + ".pbbackup")

    assert json.loads(backup.stdout) == {"path": f"{place}.pbbackup", "entries": 1, "verified": True}
    assert f"{id}  ".encode() in program.opened("list").stdout
    assert json.loads(program.opened("show", id, "--json").stdout)["title"] == "Grüße 🦢"


def test_the_first_thing_is_that_nobody_else_can_read_the_process(program: Program) -> None:
    core = (
        "import atexit, sys\nfrom peerbuddy import process\n"
        "atexit.register(lambda: print(process.core_dumps_are_off(), file=sys.stderr))\n"
    )

    assert program.run("--version", before=core).stderr == b"True\n"


def test_what_is_asked_for_cannot_be_read_by_others_of_this_computer(program: Program) -> None:
    """`ps` shows everybody the arguments of a process, for as long as it runs."""
    words = ("search", "", "how it was in may", "höchst geheim")
    found = program.opened(*words, before=SAYS_ITS_ARGUMENTS)

    shown = found.stderr.decode()
    assert found.returncode == 0
    assert "print(Path(" in shown
    assert "search" not in shown
    assert "may" not in shown
    assert str(program.made.folder) not in shown


def test_a_file_of_the_vault_is_for_its_owner_only(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "copy.json"
    program.opened("write", stdin=b"mine")
    os.umask(0)
    try:
        program.opened("export", "--format", "json", str(out))
    finally:
        os.umask(0o022)

    assert out.stat().st_mode & 0o077 == 0
