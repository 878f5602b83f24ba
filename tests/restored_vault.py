"""A vault that is lost and made again from a backup, in the same place."""

from __future__ import annotations

import shutil
from pathlib import Path

from peerbuddy.actions import keeping, restoring, unlocking
from tests.pairs import Person


def backed_up(person: Person, name: str = "copy") -> Path:
    return keeping.back_up_to(person.session, person.folder.parent / f"{name}.pbbackup").path


def restored(person: Person, backup: Path) -> None:
    """The person's session is one of the restored vault from here on."""
    unlocking.lock(person.session)
    shutil.rmtree(person.made.folder)
    restoring.restore_with_code(person.computer, backup, person.made.folder, person.made.code)
    person.session = unlocking.unlock_with_recovery_code(
        person.computer, person.made.folder, person.made.code
    )
