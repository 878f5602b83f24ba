"""What the locked window asks for. Each verb is imported when it is first run, on the vault thread: the
cipher and the key derivation would delay the first paint."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from peerbuddy.computer import Computer
from peerbuddy.ui.answers import GivenUp

if TYPE_CHECKING:
    from peerbuddy.actions.deleting import WhatIsLeft
    from peerbuddy.actions.device import KeyStore
    from peerbuddy.actions.unlocking import VaultLook
    from peerbuddy.model.entry import NewEntry
    from peerbuddy.model.settings import LocalSettings
    from peerbuddy.model.vault_state import Salvaged
    from peerbuddy.model.whose_device import Whose
    from peerbuddy.session import Session


def warm_up() -> None:
    """After the first paint, while a person types."""
    for name in ("journal", "unlocking", "today", "prompts"):
        import_module(f"peerbuddy.actions.{name}")


def look(path: Path) -> VaultLook:
    from peerbuddy.actions import unlocking

    return unlocking.look(path)


def unlock(computer: Computer, path: Path, words: str) -> Session:
    from peerbuddy.actions import unlocking

    return unlocking.unlock(computer, path, words)


def unlock_with_code(computer: Computer, path: Path, code: str) -> Session:
    from peerbuddy.actions import unlocking

    return unlocking.unlock_with_recovery_code(computer, path, code)


def unlock_with_device(computer: Computer, path: Path, *, store: KeyStore | None = None) -> Session:
    from peerbuddy.actions import device

    return device.unlock_with_device(computer, path, store=store)


def key_store_name(store: KeyStore | None = None) -> str:
    from peerbuddy.actions import device

    return device.back_end_name(store)


def enrol(session: Session, words: str, *, store: KeyStore | None = None) -> None:
    from peerbuddy.actions import device

    device.enrol(session, words, store=store)


def note_whose_device(session: Session, whose: Whose) -> Whose:
    from peerbuddy.actions import whose_device

    return whose_device.note_whose_device(session, whose)


def be_careful(session: Session, title: str) -> LocalSettings:
    from peerbuddy.actions import set_here

    return set_here.be_careful(session, title)


def create(
    computer: Computer, path: Path, words: str, still_wanted: Callable[[], bool]
) -> tuple[Session, str]:
    """Until its code is proven, no entry is written into it (R35); the vault itself remembers that.
    Nothing of it stays if it is not `still_wanted` when its keys are derived."""
    from peerbuddy.actions import proving, unlocking

    def before_it_stands() -> None:
        if not still_wanted():
            raise GivenUp

    session, code = unlocking.create(computer, path, words, before_it_stands=before_it_stands)
    proving.note_unproven_code(session)
    return session, code


def is_code_unproven(session: Session) -> bool:
    from peerbuddy.actions import proving

    return proving.is_code_unproven(session)


def note_proven_code(session: Session) -> None:
    from peerbuddy.actions import proving

    proving.note_proven_code(session)


def new_recovery_code(session: Session, words: str) -> str:
    from peerbuddy.actions import ways_in

    return ways_in.new_recovery_code(session, words)


def restore(computer: Computer, source: Path, target: Path, words: str) -> tuple[Path, int]:
    from peerbuddy.actions import restoring

    return restoring.restore_backup(computer, source, target, words)


def restore_with_code(computer: Computer, source: Path, target: Path, code: str) -> tuple[Path, int]:
    from peerbuddy.actions import restoring

    return restoring.restore_with_code(computer, source, target, code)


def salvage(computer: Computer, source: Path, target: Path, words: str) -> Salvaged:
    from peerbuddy.actions import salvaging

    return salvaging.salvage_with_passphrase(computer, source, target, words)


def salvage_with_code(computer: Computer, source: Path, target: Path, code: str) -> Salvaged:
    from peerbuddy.actions import salvaging

    return salvaging.salvage_with_code(computer, source, target, code)


def save_elsewhere(session: Session, folder: Path, name: str, pages: tuple[NewEntry, ...]) -> Path:
    from peerbuddy.actions import saving_elsewhere

    return saving_elsewhere.save_elsewhere(session, free_place(folder, name), pages)


def what_is_left(computer: Computer, path: Path) -> WhatIsLeft:
    from peerbuddy.actions import deleting

    return deleting.what_is_left(computer, path)


def finish_deletion(computer: Computer, path: Path, store: KeyStore | None = None) -> None:
    from peerbuddy.actions import deleting

    deleting.finish(computer, path, store=store)


def free_place(folder: Path, name: str, ending: str = "") -> Path:
    """A path in `folder` where nothing lies yet: `name`, else `name 2`, `name 3`, …, then the ending."""
    place, number = folder / f"{name}{ending}", 1
    while place.exists():
        number += 1
        place = folder / f"{name} {number}{ending}"
    return place


def is_free(place: Path) -> bool:
    """Whether a new vault may be made there: nothing, or an empty folder."""
    return not os.path.lexists(place) or (place.is_dir() and not any(place.iterdir()))
