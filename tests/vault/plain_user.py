"""File modes do not bind root: for a while this process is a plain user, and then what it was again."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65_534


@contextmanager
def as_plain_user(vault: Path) -> Iterator[Path]:
    """A new folder that belongs to the user this process is meanwhile, with a copy of `vault` in it.

    A copy, because a plain user may not be able to read the checkout, and making a vault reads its schema.
    """
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(vault, folder / "vault")
    was_root = os.geteuid() == 0
    if was_root:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.setresgid(NOBODY, NOBODY, 0)
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield folder
    finally:
        if was_root:
            os.setresuid(0, 0, 0)
            os.setresgid(0, 0, 0)
        _writable(folder)
        shutil.rmtree(folder)


def _writable(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o700)
