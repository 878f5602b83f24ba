"""The local day and time of a moment that another program kept in UTC, with the zone it was written in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def local(written: str, zones: tuple[object, ...]) -> tuple[date, int, bool] | None:
    """The day, the minutes since midnight, and whether one of `zones` (IANA names) was known here.

    If none is, the zone of this computer is taken: most pages are written where the person lives.
    None if `written` is no moment.
    """
    zone = next((found for name in zones if (found := _zone(name))), None)
    try:
        moment = datetime.fromisoformat(written.strip())
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        there = moment.astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None
    return there.date(), there.hour * 60 + there.minute, zone is not None


def _zone(name: object) -> ZoneInfo | None:
    """None also where the system has no list of zones, as on Windows."""
    if not isinstance(name, str) or not name.strip() or len(name) > 64:
        return None
    try:
        return ZoneInfo(name.strip())
    except (ValueError, LookupError, OSError):
        return None
