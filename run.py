#!/usr/bin/env python3
"""Sets PeerBuddy up in this folder and starts it; with --test it runs the tests instead.

Only the standard library, and only what Python 3.6 can read: an old Python gets a sentence, not a traceback.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "PeerBuddy needs Python 3.11 or newer; this one is {}.{}. "
        "Start it with a newer one, for example: python3.11 run.py".format(*sys.version_info)
    )

import hashlib
import json
import os
import subprocess
import sysconfig
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import system_packages
from system_packages import Stopped, ran, tell

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "peerbuddy-set-up.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
RUNTIME, DEVELOPMENT, SYSTEM = "requirements.lock", "requirements-dev.lock", "system_packages.py"

USAGE = """\
python3 run.py                        set up if needed, then open the window
python3 run.py -- COMMAND ...         the same, for a command: python3 run.py -- search garden
python3 run.py --test [-- OPTIONS]    set up if needed, then run the tests (OPTIONS go to pytest)

--set-up     only set up, start nothing
"""


def main(arguments: "list[str]") -> int:
    own, passed_on = split(arguments)
    if "--help" in own or "-h" in own:
        print(USAGE, end="")
        return 0
    unknown = [a for a in own if a not in ("--test", "--set-up")]
    if unknown:
        return told(f"run.py does not know {unknown[0]}. What is meant for PeerBuddy follows --\n{USAGE}", 2)
    test = "--test" in own
    try:
        set_up(test=test, window=test or opens_window(passed_on))
    except KeyboardInterrupt:
        return told("The set-up was interrupted. The same command starts it anew.", 130)
    except Stopped as stopped:
        return told(str(stopped), 1)
    except OSError as error:
        return told(f"The set-up could not be finished: {error}. The same command starts it anew.", 1)
    if "--set-up" in own:
        return 0
    if test:
        os.chdir(ROOT)
        return start("pytest", passed_on)
    return start("peerbuddy", passed_on)


def split(arguments: "list[str]") -> "tuple[list[str], list[str]]":
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def opens_window(passed_on: "list[str]") -> bool:
    """A command needs no Qt, so it also runs where Qt's libraries are missing."""
    return not passed_on or passed_on[0].startswith("-")


def told(sentence: str, code: int) -> int:
    tell(sentence)
    return code


def start(module: str, arguments: "list[str]") -> int:
    """-I: neither the folder one stands in nor PYTHONPATH may put a module of its own before ours."""
    command = [str(PYTHON), "-I", "-m", module, *arguments]
    if WINDOWS:  # exec would let go of the console before the program ends
        return subprocess.call(command)
    return os.execv(command[0], command)


# --- set-up -------------------------------------------------------------------------------------------


def set_up(*, test: bool, window: bool) -> None:
    """Do what is missing. The stamp is written last, so whatever stops this is made good by the next call."""
    wanted = wanted_stamp(test=test, window=window)
    if not missing(wanted):
        return
    with alone():
        left = missing(wanted)  # another call may have done it meanwhile
        if not left:
            return
        tell("Setting PeerBuddy up; the next start is quick.")
        system_packages.bring(test=test, window=window)
        fresh = needs_new_venv(left)
        kept = {} if fresh else read_stamp()
        with suppress(FileNotFoundError):
            STAMP.unlink()
        if fresh:
            make_venv()
        for lock in (RUNTIME, DEVELOPMENT):
            if lock in wanted and (fresh or lock in left):
                install(lock)
        try_out(window=window)
        write_stamp({**kept, **wanted})


def wanted_stamp(*, test: bool, window: bool) -> "dict[str, str]":
    stamp = {"python": VERSION, "folder": str(ROOT), RUNTIME: digest(RUNTIME)}
    if test:
        stamp[DEVELOPMENT] = digest(DEVELOPMENT)
        stamp["programs"] = digest(SYSTEM)
    if window:
        stamp["libraries"] = digest(SYSTEM)
    return stamp


def digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def read_stamp() -> "dict[str, str]":
    try:
        return dict(json.loads(STAMP.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def missing(wanted: "dict[str, str]") -> "list[str]":
    if not PYTHON.exists():  # also a link to a Python that is gone
        return list(wanted)
    found = read_stamp()
    return [name for name, value in wanted.items() if found.get(name) != value]


def needs_new_venv(left: "list[str]") -> bool:
    """Nothing is there, or something else than what is wanted: a package that left the lock must not stay."""
    found = read_stamp()
    return any(name == RUNTIME or name in found for name in left if name not in ("libraries", "programs"))


def write_stamp(stamp: "dict[str, str]") -> None:
    partial = STAMP.with_name(STAMP.name + ".part")
    partial.write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n", "utf-8")
    partial.replace(STAMP)


@contextmanager
def alone():
    """Two calls at once: the second waits. This very file is locked, so there is none to leave behind."""
    descriptor = os.open(__file__, os.O_RDWR if os.access(__file__, os.W_OK) else os.O_RDONLY)
    os.set_inheritable(descriptor, True)  # pip holds the lock too, and goes on for a while if this is killed
    try:
        if not locked(descriptor):
            tell("Another set-up is running in this folder; waiting for it.")
            while not locked(descriptor):
                time.sleep(0.3)
        yield
    finally:
        os.close(descriptor)


def locked(descriptor: int) -> bool:
    """The system lets go of it when this process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # a byte far beyond the end: reading goes on
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def make_venv() -> None:
    done, words = ran([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)])
    if not done:
        raise Stopped(f"The folder .venv could not be made. Python says: {words}")
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))
    # Relative, because such a file is read in the encoding of whoever starts Python.
    (packages / "peerbuddy.pth").write_text(os.path.relpath(ROOT, packages) + "\n", "utf-8")


def install(lock: str) -> None:
    count = sum(line[:1].isalnum() for line in (ROOT / lock).read_text("utf-8").splitlines())
    tell(f"Installing the packages of {lock} (at most {count}); downloading them can take a few minutes.")
    command = [str(PYTHON), "-I", "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"]
    command += ["--no-deps", "--no-input", "--disable-pip-version-check", "-r", str(ROOT / lock)]
    done, words = ran(command)
    if not done:
        raise Stopped(
            "The packages could not be installed. Is there a connection to pypi.org? "
            f"The same command starts anew. pip says: {words}"
        )


def try_out(*, window: bool) -> None:
    """What was installed must also load: a missing library or a foreign processor shows here."""
    modules = "peerbuddy, sqlcipher3.dbapi2, cryptography.hazmat.bindings._rust, msgspec, yaml"
    modules += ", PySide6.QtWidgets" if window else ""
    done, words = ran([str(PYTHON), "-I", "-c", f"import {modules}"])
    if not done:
        raise Stopped(f"What was installed does not load on this computer. Python says: {words}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
