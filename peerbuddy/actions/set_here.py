"""What a person set on this computer that lies in plain files, noted in the vault as well.

Whoever uses the computer account can change those files. So the vault keeps what was set in the window, for
each computer, and tells after unlocking what is otherwise now.
"""

from __future__ import annotations

import hashlib
import json
import platform
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any, cast

from peerbuddy.actions import pocket_card, preferences
from peerbuddy.model.errors import DiskFull, ReadOnly, StorageFailed
from peerbuddy.model.set_here import ChangedHere, SetHere
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.whose_device import careful_values
from peerbuddy.paths import Places
from peerbuddy.session import Session

_IN_SETTINGS = ("idle_minutes", "quick_hide")


def row_name(places: Places) -> str:
    """One row of the vault a computer, which is known by its name and by where its settings lie."""
    here = f"{platform.node()}\0{places.config}".encode("utf-8", "surrogateescape")
    return f"set_here_{hashlib.sha256(here).hexdigest()[:16]}"


# --- setting ----------------------------------------------------------------------------------------


def change(session: Session, **values: Any) -> LocalSettings:
    """As `preferences.change`. Raises what that does, and DiskFull, StorageFailed for the vault."""
    settings = preferences.change(session.computer.places, **values)
    _note(session, **{name: values[name] for name in _IN_SETTINGS if name in values})
    return settings


def be_careful(session: Session, title: str) -> LocalSettings:
    """The settings for a computer that others look at. `title`: a neutral one → all as they are now."""
    return change(session, **careful_values(preferences.load(session.computer.places), title))


def write_card(session: Session, lines: tuple[str, ...]) -> tuple[str, ...]:
    """As `pocket_card.write`. Raises what that does, and StorageFailed for the vault."""
    kept = pocket_card.write(session.computer.places, lines)
    _note(session, pocket_card=kept)
    return kept


def remove_card(session: Session) -> None:
    """Raises ReadOnly, DiskFull, StorageFailed."""
    pocket_card.remove(session.computer.places)
    _note(session, pocket_card=())


def _note(session: Session, **values: Any) -> None:
    """A vault that can only be read notes nothing: the files are changed all the same."""
    if not values or session.vault.read_only:
        return
    kept = _kept(session) or _in_files(session.computer.places)
    _keep(session, replace(kept, **values))


# --- telling ----------------------------------------------------------------------------------------


def changed_here(session: Session) -> ChangedHere | None:
    """What is otherwise than it was set, if so. A computer that the vault does not know is taken as it is;
    files that are gone tell nothing."""
    places, kept = session.computer.places, _kept(session)
    if kept is None:
        with suppress(ReadOnly, DiskFull, StorageFailed):  # tried again at the next unlocking
            _keep(session, _in_files(places))
        return None
    now = _in_files(places)
    if not places.settings.exists():
        now = replace(now, idle_minutes=kept.idle_minutes, quick_hide=kept.quick_hide)
    if not places.pocket_card.exists():
        now = replace(now, pocket_card=kept.pocket_card)
    return None if now == kept else ChangedHere(kept, now)


def set_back(session: Session) -> LocalSettings:
    """What is told as changed → all settings as they are now. A card that is gone stays gone: it would lie
    there unencrypted. Raises ReadOnly, DiskFull, StorageFailed."""
    places, changed = session.computer.places, changed_here(session)
    if changed is None:
        return preferences.load(places)
    if changed.was.pocket_card != changed.now.pocket_card:
        pocket_card.put(places, changed.was.pocket_card)
    return preferences.change(places, **{name: getattr(changed.was, name) for name in _IN_SETTINGS})


def keep(session: Session, changed: ChangedHere) -> None:
    """It was the person: from now on what was told is expected, but for what was set here since.

    Raises DiskFull, StorageFailed.
    """
    was, now = asdict(changed.was), asdict(changed.now)
    kept = _kept(session) or changed.was
    _note(session, **{name: now[name] for name, value in asdict(kept).items() if value == was[name]})


# --- the row ------------------------------------------------------------------------------------------


def _in_files(places: Places) -> SetHere:
    settings = preferences.load(places)
    return SetHere(settings.idle_minutes, settings.quick_hide, pocket_card.read(places))


def _kept(session: Session) -> SetHere | None:
    try:
        record = json.loads(session.vault.settings.get(row_name(session.computer.places)))
    except ValueError:
        return None
    return _of_record(cast("dict[str, Any]", record)) if isinstance(record, dict) else None


def _of_record(record: dict[str, Any]) -> SetHere | None:
    minutes, hides, card = (record.get(name) for name in (*_IN_SETTINGS, "pocket_card"))
    if type(minutes) is not int or type(hides) is not bool or not isinstance(card, list):
        return None
    return SetHere(minutes, hides, tuple(str(line) for line in cast("list[object]", card)))


def _keep(session: Session, now: SetHere) -> None:
    with session.vault.transaction():
        session.vault.settings.set(row_name(session.computer.places), json.dumps(asdict(now)))
