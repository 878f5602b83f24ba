"""What PeerBuddy needs from the operating system, and how it gets there. A part of `run.py`."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt loads from the system: library and Debian package. The first part is needed by every window, the
# second by the xcb platform, which is what it draws through on X11.
LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0", "libxkbcommon.so.0": "libxkbcommon0",

    "libX11-xcb.so.1": "libx11-xcb1", "libxcb.so.1": "libxcb1", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1", "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
# Programs that tests drive, with their Debian package and the reason.
TEST_PROGRAMS = {
    "Xvfb": ("xvfb", "a screen that nobody sees, for the real window"),
    "xdotool": ("xdotool", "keys pressed on that screen"),
    "strace": ("strace", "whether the program asks the system for a network socket"),
    "dbus-run-session": ("dbus", "a session bus of the test's own"),
    "gnome-keyring-daemon": ("gnome-keyring", "a real Secret Service for the device slot"),
}
# The accessibility tree is read by a program of the tests under the Python of the system (tests/whole): the
# service that passes it on, and the bindings.
ACCESSIBILITY_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"
ACCESSIBILITY_PROGRAM = ["/usr/bin/python3", "-I", "-W", "ignore", "-c", "from gi.repository import Atspi"]

# A real dictionary for the tests of the spell check. Other dictionaries do as well for everyday use.
SPELLING_LIBRARY, SPELLING_WORDS = "libenchant-2.so.2", "/usr/share/hunspell/en_US.dic"


class Stopped(Exception):
    """What a person has to be told; nothing more was done."""


def bring(*, test: bool, window: bool) -> None:
    absent = absent_things(test=test, window=window)
    if not absent:
        return
    packages = " ".join(sorted(set(absent.values())))
    if not shutil.which("apt-get"):
        raise Stopped(
            f"This system lacks {', '.join(absent)}. Please install them with its package manager "
            f"(on Debian and Ubuntu they are in: {packages}), then give the same command again."
        )
    if os.geteuid() != 0:
        raise Stopped(
            "Some packages of the system are missing. Please give this command, then the same one again:\n"
            f"    sudo apt install {packages}"
        )
    tell(f"Installing system packages with apt-get: {packages}")
    apt_get(packages.split())
    still = absent_things(test=test, window=window)
    if still:
        raise Stopped(f"apt-get reported success, but {', '.join(still)} cannot be found.")


def absent_things(*, test: bool, window: bool) -> dict[str, str]:
    """What is missing → the Debian package that brings it."""
    absent: dict[str, str] = {}
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        absent["Python's own ensurepip"] = venv_package()
    if sys.platform == "linux":
        if window:
            absent.update({name: package for name, package in LIBRARIES.items() if not loads(name)})
        if test:
            absent.update({name: p for name, (p, _) in TEST_PROGRAMS.items() if not shutil.which(name)})
            absent.update({f"what reads the screen ({p})": p for p in lacks_accessibility()})
            absent.update({f"the spell check ({p})": p for p in lacks_spelling()})
    return absent


def lacks_accessibility() -> list[str]:
    """The Debian packages without which no test can read the accessibility tree."""
    lacking = [] if Path(ACCESSIBILITY_SERVICE).exists() else ["at-spi2-core"]
    python = ACCESSIBILITY_PROGRAM[0]
    if not Path(python).exists() or not ran(ACCESSIBILITY_PROGRAM)[0]:
        lacking += ["gir1.2-atspi-2.0", "python3-gi"]
    return lacking


def lacks_spelling() -> list[str]:
    """The Debian packages without which no test can ask a real dictionary."""
    lacking = [] if loads(SPELLING_LIBRARY) else ["libenchant-2-2"]
    return lacking if Path(SPELLING_WORDS).exists() else [*lacking, "hunspell-en-us"]


def venv_package() -> str:
    """Debian keeps ensurepip in a package of its own, one for each Python."""
    systems_own = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    return "python3-venv" if systems_own else "python{}.{}-venv".format(*sys.version_info)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_get(packages: list[str]) -> None:
    install_them = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if not ran(install_them, quietly)[0]:
        ran(["apt-get", "update"], quietly)
        done, words = ran(install_them, quietly)
        if not done:
            raise Stopped(f"apt-get could not install the packages above. It says: {words}")


def ran(command: list[str], environment: dict[str, str] | None = None) -> tuple[bool, str]:
    """Whether it went well, and what it had to say if not."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        close_fds=command[0] == "apt-get",  # a service it starts must not hold the lock
        check=False,
    )
    lines = [line.strip() for line in done.stdout.decode(errors="replace").splitlines()]
    faults = [line for line in lines if line.startswith(("ERROR:", "E:"))]
    said = faults[:1] or [line for line in lines if line][-1:]
    return done.returncode == 0, " ".join(said) or f"nothing (exit code {done.returncode})"


def tell(sentence: str) -> None:
    """On stderr: the output of a command stays its own."""
    print(sentence, file=sys.stderr, flush=True)
