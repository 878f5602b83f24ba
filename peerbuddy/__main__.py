"""The program's start: a command, or else the window. Qt is imported only for the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from peerbuddy import process

if TYPE_CHECKING:
    from peerbuddy.computer import Computer

# How many things are made, on the whole, before Python looks for what is no longer needed: many times its own
# number. What is read while a journal opens stays as well, and looking through it was a tenth of that time.
_LOOKS_THROUGH = (10_000, 10, 10)


def main() -> int:
    """`peerbuddy` and `python -m peerbuddy`: returns the exit code."""
    try:
        process.harden()
        process.hide_arguments()
        from peerbuddy.cli.run import run

        return run(sys.argv[1:], open_window=_open_window)
    except KeyboardInterrupt:  # while the program was still being read
        return 130


def main_window() -> int:
    """`peerbuddy-app`, for menus: the same program, started without a console."""
    return main()


def _open_window(computer: Computer, vault: Path | None, resume_from: int | None, given: Path | None) -> int:
    if not _has_display():
        raise _no_window()
    try:
        gc.disable()
        from peerbuddy.ui import app

        gc.freeze()  # what was read stays; looking through it again and again would hold up keys
        gc.set_threshold(*_LOOKS_THROUGH)
        gc.enable()
    except ImportError as error:
        if error.name and error.name.startswith("peerbuddy"):
            raise
        raise _no_window(error.msg) from error
    return app.run(computer, vault=vault, resume_from=resume_from, given=given)


def _no_window(reason: str = "") -> Exception:
    from peerbuddy.cli import words
    from peerbuddy.cli.refusals import CommandRefused

    return CommandRefused(words.NO_WINDOW.format(reason=reason) if reason else words.NO_DISPLAY)


def _has_display() -> bool:
    """Qt ends the whole process where it finds none, so it is not asked."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
