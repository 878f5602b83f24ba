"""A sheet that the window has drawn, as a file that appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.files import write_whole


def keep_pdf(target: Path, pdf: bytes) -> Path:
    """Not encrypted; nothing is replaced. Raises AlreadyThere, DiskFull, ReadOnly, StorageFailed."""
    write_whole(target, pdf)
    return target
