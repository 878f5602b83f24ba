"""What is said of a piece of another journal that could not be taken in, or not whole."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model.imported import Skipped

WHOLE: dict[str, object] = {
    "no-date": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it has no date"),
    "bad-date": QT_TRANSLATE_NOOP("left_out", "{where}: left out, its date cannot be read"),
    "empty": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it has no text and no title"),
    "too-long": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it is longer than 16 MiB"),
    "not-text": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it is not UTF-8 text"),
    "not-json": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it is not JSON"),
    "not-yaml": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it is not a month of RedNotebook"),
    "day-full": QT_TRANSLATE_NOOP("left_out", "{where}: left out, its day holds as many pages as a day can"),
    "unreadable": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it cannot be read"),
    "link": QT_TRANSLATE_NOOP("left_out", "{where}: left out, it is a link to somewhere else"),
}
_PLACES: dict[str, object] = {
    "line": QT_TRANSLATE_NOOP("left_out", "line {n}"),
    "entry": QT_TRANSLATE_NOOP("left_out", "entry {n}"),
    "day": QT_TRANSLATE_NOOP("left_out", "day {n}"),
}
_NUMBERED = re.compile(r"(|.*, )(line|entry|day) (\d+)", re.DOTALL)
IN_PART: dict[str, object] = {
    "bad-time": QT_TRANSLATE_NOOP("left_out", "{where}: taken without its time, which cannot be read"),
    "bad-tag": QT_TRANSLATE_NOOP("left_out", "{where}: taken without a tag that cannot be one here"),
    "picture": QT_TRANSLATE_NOOP("left_out", "{where}: taken without a picture"),
    "attachment": QT_TRANSLATE_NOOP("left_out", "{where}: taken without a sound, video or PDF file"),
    "zone": QT_TRANSLATE_NOOP("left_out", "{where}: its time zone is not known here; its day may differ"),
}


def told(skipped: Skipped) -> str:
    source = WHOLE.get(skipped.why) or IN_PART.get(skipped.why) or WHOLE["unreadable"]
    return QCoreApplication.translate("left_out", str(source)).format(where=_place(skipped.where))


def _place(where: str) -> str:
    """A name of a file as it is; the numbered places the readers tell in words of this language."""
    found = _NUMBERED.fullmatch(where)
    if not found:
        return where
    before, kind, number = found.groups()
    return before + QCoreApplication.translate("left_out", str(_PLACES[kind])).format(n=number)
