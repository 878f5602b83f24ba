"""Where a sealed file is to lie: the folder that was named, else the one of the pair."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from peerbuddy.cli import values
from peerbuddy.cli.refusals import UsageRefused


def add_folder(command: Any) -> None:
    command.add_argument(
        "out",
        type=values.place,
        metavar="OUTDIR",
        nargs="?",
        default=None,
        help="the folder for the sealed file; else the one of the pair",
    )


def folder_of(out: Path | None, between: str) -> Path:
    """Raises UsageRefused where neither is known."""
    if out is None and not between:
        raise UsageRefused("Where is the sealed file to be? Name a folder.")
    return out or Path(between)
