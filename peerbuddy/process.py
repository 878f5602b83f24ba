"""The process itself: no core dumps, no reading by others, private files (R49), and starting over (R46)."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3
_RESUME = "--resume-fd"
# By these, libraries that are used here load code from any place somebody names, or write down what they are
# given: Qt, for one, every letter of a passphrase that is typed.
STEERS_LIBRARIES = (
    "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "SSLKEYLOGFILE",
    "QT_LOAD_TESTABILITY", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_DEBUG_PLUGINS", "QT_LOGGING_CONF", "QT_LOGGING_RULES",
    "GCONV_PATH", "GDK_PIXBUF_MODULE_FILE", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GI_TYPELIB_PATH",
    "GTK3_MODULES", "GTK_EXE_PREFIX", "GTK_IM_MODULE_FILE", "GTK_MODULES", "GTK_PATH",
)  # fmt: skip


def harden() -> None:
    """The kernel sets the dumpable flag again on exec, so this runs in every new process.

    With PEERBUDDY_DEBUG set, debuggers may attach; not to a packaged build.
    """
    os.umask(0o077)
    _forget_what_steers_libraries()
    _forget_bundle()
    may_be_watched = os.environ.get("PEERBUDDY_DEBUG") and not _is_packaged()
    if may_be_watched or sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _is_packaged() -> bool:
    return getattr(sys, "frozen", False)


def _forget_what_steers_libraries() -> None:
    """No foreign code is run because the environment says so (R60). A packaged build has named its own folder
    for Qt's plug-ins before this."""
    for name in STEERS_LIBRARIES if _is_packaged() else (*STEERS_LIBRARIES, "QT_PLUGIN_PATH"):
        os.environ.pop(name, None)


def _forget_bundle() -> None:
    """A packaged build is started by PyInstaller, which leaves its own library path in the environment:
    programs of the system that are started from here would load our Qt. And a process that takes this one's
    place is a start of its own, not a part of this."""
    if not _is_packaged():
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def hide_arguments() -> None:
    """Every account of this computer can read the arguments of a process for as long as it runs; a title or
    what is searched for may be among them. From here on only how the program was started is. Where the system
    does not let go of them they stay; what a locked process is told holds nobody's words."""
    if sys.platform != "linux" or _RESUME in sys.argv:
        return
    with suppress(OSError, ValueError):
        _, _, told = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")
        begin, end = (int(place) for place in told.split()[45:47])
        shown = Path("/proc/self/cmdline").read_bytes()
        parts = shown.removesuffix(b"\0").split(b"\0")
        kept = sum(len(part) + 1 for part in parts[: len(parts) - len(sys.argv) + 1])
        if begin and len(shown) == end - begin > kept:
            ctypes.memset(begin + kept, 0, end - begin - kept)


def core_dumps_are_off() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    limited = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    if sys.platform != "linux":
        return limited
    return limited and ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


# --- lock means gone ----------------------------------------------------------------------------------


def start_over(told: bytes, program: tuple[str, ...] | None = None) -> NoReturn:
    """Replace this process, and with it every word in its memory, by a fresh locked one (R46).

    `told` (at most 32 KiB) reaches it through a pipe, `--resume-fd N`: arguments can be read by every program
    of this computer. No other descriptor from 3 up is inherited. Raises OSError if the system refuses.
    """
    program = program or as_started()
    reading, writing = os.pipe()
    os.write(writing, told)
    os.close(writing)
    for descriptor in _open_descriptors():
        with suppress(OSError):
            os.set_inheritable(descriptor, descriptor == reading)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os.execv(program[0], [*program, _RESUME, str(reading)])


def as_started() -> tuple[str, ...]:
    """The way this program was started, without its arguments: isolated (-I) again if it was."""
    arguments = len(sys.argv) - 1
    return (sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - arguments])


def hold_alone(file: Path) -> bool:
    """Whether no other process of this computer holds `file`; it is held until this one ends or starts over.

    Where that cannot be found out the answer is True.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return False
    except OSError:  # a file system without locks
        return True
    return True


def _open_descriptors() -> list[int]:
    """Those from 3 up."""
    for listing in ("/proc/self/fd", "/dev/fd"):
        with suppress(OSError):
            return [int(entry.name) for entry in Path(listing).iterdir() if int(entry.name) > 2]
    return list(range(3, 1024))
