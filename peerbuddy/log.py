"""A log without content (R50): what kind of fault happened and where in our code, never with whose words."""

from __future__ import annotations

import os
import time
import traceback
from contextlib import suppress
from pathlib import Path

MAX_BYTES = 256 * 1024


def note_fault(log: Path, error: BaseException) -> None:
    """Type and code lines only: messages, paths and values may hold what somebody wrote."""
    lines = [f"{time.strftime('%Y-%m-%d %H:%M:%S')} {type(error).__name__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    with suppress(OSError):
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > MAX_BYTES:
            log.replace(log.with_suffix(".old.log"))
        descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
