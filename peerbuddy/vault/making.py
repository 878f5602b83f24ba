"""A vault folder that appears under its name only when complete (R8): filled as `DIR.part`, then renamed."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from peerbuddy.files import created_anew, kindly, sync_folder
from peerbuddy.model.errors import AlreadyThere, DiskFull, ReadOnly, StorageFailed
from peerbuddy.vault import folder
from peerbuddy.vault.lock import Holder, VaultLock


@dataclass(slots=True)
class Making:
    """`folder` is where the vault lies now; `lock` holds it, and after `settle` holds it under its name."""

    place: Path
    folder: Path
    lock: VaultLock
    _was_there: bool
    _above: tuple[Path, ...]

    def settle(self) -> None:
        """Give the finished folder its name. One rename is the change."""
        with kindly():
            sync_folder(self.folder)
            if self.folder != self.place:
                if self.place.exists():
                    self.place.rmdir()
                self.folder.rename(self.place)
                self.folder = self.place
                (self.place / folder.UNFINISHED).unlink()
                sync_folder(self.place)
            sync_folder(self.place.parent)

    def abandon(self) -> None:
        """Leave everything as it was found."""
        with suppress(OSError):
            _clear(self.folder)
            if self.folder != self.place or not self._was_there:
                _remove_empty(self.folder, *self._above)
        self.lock.release()


def check_free(place: Path) -> None:
    """Raises AlreadyThere unless `place` is missing or an empty folder."""
    with kindly():
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise AlreadyThere(place)


@contextmanager
def made_whole(place: Path, runtime: Path, holder: Holder) -> Generator[Making]:
    """The block fills `folder` and calls `settle`; if it fails nothing is left behind.

    `place` is resolved. Raises AlreadyThere, InUse (another process is at it), DiskFull, ReadOnly.
    """
    check_free(place)
    with kindly():
        was_there = place.is_dir()
        above = tuple(parent for parent in place.parents if not parent.exists())
        filled = place if was_there and _must_stay(place) else place.with_name(place.name + ".part")
        if filled.is_symlink():
            raise AlreadyThere(filled)
    try:
        with kindly():
            filled.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = VaultLock(filled, runtime, holder, known_as=place)
    except (DiskFull, ReadOnly, StorageFailed):
        if filled != place:
            _remove_empty(filled, *above)
        raise
    making = Making(place, filled, lock, was_there, above)
    try:
        _claim(making)
    except BaseException:
        making.lock.release()
        raise
    try:
        with kindly():
            if filled != place:
                os.close(created_anew(filled / folder.UNFINISHED))
            folder.make(filled)
            yield making
    except BaseException:
        making.abandon()
        raise


def _must_stay(place: Path) -> bool:
    """A memory stick as a whole, or a folder in one that is not ours, cannot be replaced by another."""
    return os.path.ismount(place) or not folder.is_writable(place.parent)


def _claim(making: Making) -> None:
    """Only what a killed process left is removed: it is told by a file that no finished vault holds."""
    with kindly():
        if (making.folder / folder.UNFINISHED).exists():
            _clear(making.folder)
        if any(making.folder.iterdir()):
            raise AlreadyThere(making.folder)


def _remove_empty(*folders: Path) -> None:
    """From the innermost outwards, as far as they are empty: the system removes no other folder."""
    for empty in folders:
        with suppress(OSError):
            empty.rmdir()


def _clear(place: Path) -> None:
    for name in folder.FILES:
        (place / name).unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        (place / folder.BACKUPS).rmdir()
    (place / folder.UNFINISHED).unlink(missing_ok=True)
