"""The settings needed while locked: one small file in the platform's config folder."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from peerbuddy.files import kindly, write_whole
from peerbuddy.model.settings import MAX_WINDOW_TITLE_LENGTH, THEMES, LocalSettings
from peerbuddy.paths import Places

IDLE_MINUTES = range(1, 61)
TEXT_SIZES = range(80, 201)
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}(?:_[A-Z]{2})?)?")


def load(places: Places) -> LocalSettings:
    """Defaults for whatever is missing or does not fit; never raises."""
    try:
        record = json.loads(places.settings.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return LocalSettings()
    return _settings(cast("dict[str, Any]", record)) if isinstance(record, dict) else LocalSettings()


def _settings(record: dict[str, Any]) -> LocalSettings:
    found = LocalSettings()
    remembered = record.get("remembered")
    if isinstance(remembered, list):
        paths = tuple(Path(p) for p in cast("list[object]", remembered) if isinstance(p, str) and _is_path(p))
        found = replace(found, remembered=paths)
    if record.get("theme") in THEMES:
        found = replace(found, theme=record["theme"])
    if _is_window(record.get("window")):
        found = replace(found, window=tuple(record["window"]))
    if type(record.get("idle_minutes")) is int and record["idle_minutes"] in IDLE_MINUTES:
        found = replace(found, idle_minutes=record["idle_minutes"])
    if type(record.get("text_size")) is int and record["text_size"] in TEXT_SIZES:
        found = replace(found, text_size=record["text_size"])
    if type(record.get("reduced_motion")) is bool:
        found = replace(found, reduced_motion=record["reduced_motion"])
    if type(record.get("quick_hide")) is bool:
        found = replace(found, quick_hide=record["quick_hide"])
    if _is_title(record.get("window_title")):
        found = replace(found, window_title=record["window_title"])
    if isinstance(record.get("language"), str) and _LANGUAGE.fullmatch(record["language"]):
        found = replace(found, language=record["language"])
    if type(record.get("help_while_locked")) is bool:
        found = replace(found, help_while_locked=record["help_while_locked"])
    return found


def _is_path(text: str) -> bool:
    """An absolute path that the system can be asked about."""
    try:
        return Path(text).is_absolute() and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def _is_window(value: object) -> bool:
    if not isinstance(value, list):
        return False
    numbers = cast("list[object]", value)
    return len(numbers) == 4 and all(type(n) is int and -100_000 < n < 100_000 for n in numbers)


def _is_title(value: object) -> bool:
    """One line that a task bar can show."""
    if not isinstance(value, str):
        return False
    return value.isprintable() and bool(value.strip()) and len(value) <= MAX_WINDOW_TITLE_LENGTH


def save(places: Places, settings: LocalSettings) -> None:
    record = {
        "remembered": [str(path) for path in settings.remembered],
        "theme": settings.theme,
        "window": settings.window,
        "idle_minutes": settings.idle_minutes,
        "text_size": settings.text_size,
        "reduced_motion": settings.reduced_motion,
        "quick_hide": settings.quick_hide,
        "window_title": settings.window_title,
        "language": settings.language,
        "help_while_locked": settings.help_while_locked,
    }
    with kindly():
        places.config.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(places.settings, json.dumps(record, indent=1).encode(), may_replace=True)


def change(places: Places, **values: Any) -> LocalSettings:
    """Set some of them by name and keep the others → all of them as they are now."""
    settings = replace(load(places), **values)
    save(places, settings)
    return settings


def remember(places: Places, vault: Path) -> None:
    """Put a vault first in the list."""
    settings, vault = load(places), vault.absolute()
    rest = tuple(path for path in settings.remembered if path != vault)
    save(places, replace(settings, remembered=(vault, *rest)))


def forget(places: Places, vault: Path) -> None:
    settings, vault = load(places), vault.absolute()
    save(places, replace(settings, remembered=tuple(path for path in settings.remembered if path != vault)))
