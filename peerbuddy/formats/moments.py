"""Days and times as other programs write them. What is written is taken; nothing is moved between zones."""

from __future__ import annotations

import re
from datetime import date

# Year first with any of - / . _, or day first with dots; a month before a day with slashes cannot be told
# from a day before a month, so that is left alone.
_DAY = (
    r"(?:(?P<y>\d{4})(?P<sep>[-/._])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4}))"
)
_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?"
    r"(?:[ \u00a0\u202f]?(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_ZONE = r"(?:[ ]?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?"
_MOMENT = re.compile(rf"{_DAY}(?:(?:[Tt]|[ ,]+(?:at )?){_TIME}{_ZONE})?", re.ASCII)
_CLOCK = re.compile(_TIME + _ZONE, re.ASCII)
_FILE_DAY = re.compile(r"(\d{4})([-_])(\d{2})\2(\d{2})(?!\d)", re.ASCII)


def moment(text: str) -> tuple[date, int | None] | None:
    """A day and perhaps a time of day, in minutes; None if it is not all of the text."""
    match = _MOMENT.fullmatch(text.strip()) if len(text) <= 64 else None
    if match is None:
        return None
    day = _day(match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"])
    if day is None:
        return None
    if match["hour"] is None:
        return day, None
    minutes = _minutes(match)
    return None if minutes is None else (day, minutes)


def clock(text: str) -> int | None:
    """Minutes since midnight of `9:05`, `09:05:30`, `9:05 pm`; None if it is no time of day."""
    match = _CLOCK.fullmatch(text.strip()) if len(text) <= 64 else None
    return None if match is None else _minutes(match)


def day_in_name(name: str) -> tuple[date, str] | None:
    """The day a file name begins with, and the rest of the name."""
    match = _FILE_DAY.match(name)
    day = _day(match[1], match[3], match[4]) if match else None
    return None if match is None or day is None else (day, name[match.end() :])


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _minutes(match: re.Match[str]) -> int | None:
    hour, minute, half = int(match["hour"]), int(match["minute"]), match["half"]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in "Pp" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None
