"""What is typed to open the window. Told apart before the parser of all the commands is read: a window that
is to appear at once does not wait for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from peerbuddy.cli.options import Options


def window_options(arguments: Sequence[str]) -> Options | None:
    """None for a command, and for what is not quite as it is usually typed: the parser has its say."""
    options, words = Options(), iter(arguments)
    for word in words:
        if word in ("--vault", "--home", "--resume-fd"):
            behind = next(words, "")
            if not behind or behind.startswith("-"):
                return None
            if word == "--resume-fd":
                if not (behind.isascii() and behind.isdigit() and len(behind) < 10):
                    return None
                options.resume_fd = int(behind)
            else:
                setattr(options, word.removeprefix("--"), Path(behind))
        elif options.given is None and is_file(word):
            options.given = Path(word)
        else:
            return None
    return options


def is_file(word: str) -> bool:
    """No command has a dot or a slash in its name, so a mistyped one is still told as such."""
    return not word.startswith("-") and bool(set(word) & set("./\\"))
