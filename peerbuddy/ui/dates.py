"""Days and times as people of this computer's language write them (never strftime: it is not theirs)."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

FIRST_DAY = QDate(1, 1, 1)
LAST_DAY = QDate(9999, 12, 31)

# In a pattern of Qt, with what separates them from the rest.
_YEAR = re.compile(r"^y+[^dM]*|[\s,،]*(?:'[^']*'\s*)?y+.*$")
_WEEKDAY = re.compile(r"[\s,،]*\bddd\b[\s,،]*|ddd$")
_TYPED = re.compile(r"\s*(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*", re.ASCII)


def to_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def to_day(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())


def long_day(day: date) -> str:
    return QLocale().toString(to_qdate(day), QLocale.FormatType.LongFormat)


def day_without_year(day: date) -> str:
    """With its weekday, in full: of a day that nobody takes for one of another year."""
    pattern = _YEAR.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(to_qdate(day), pattern)


def weekday_and_day(day: date, today: date) -> str:
    """In words, without the year when it is this one: `Sunday, 22 November`."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(to_qdate(day), _YEAR.sub("", pattern) if day.year == today.year else pattern)


def short_day(day: date, today: date) -> str:
    """Without the year when it is this one."""
    pattern = short_pattern()
    if day.year == today.year:
        pattern = _YEAR.sub("", pattern)
    return QLocale().toString(to_qdate(day), pattern)


def short_pattern() -> str:
    """Of a day with its weekday, in the order of the language, with short names: `ddd d MMM yyyy`."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"dddd[,،] ?", "dddd ", pattern).replace("dddd", "ddd").replace("MMMM", "MMM")


def typed_pattern() -> str:
    """The same without its weekday, which Qt would want to fit each digit that is typed."""
    return re.sub(r"[,،]?\s*ddd[,،]?\s*", " ", short_pattern()).strip()


def to_qtime(minutes: int) -> QTime:
    return QTime(minutes // 60, minutes % 60)


def to_minutes(value: QTime) -> int:
    return value.hour() * 60 + value.minute()


def clock(minutes: int) -> str:
    return QLocale().toString(to_qtime(minutes), QLocale.FormatType.ShortFormat)


def clock_of(moment: datetime) -> str:
    return clock(moment.hour * 60 + moment.minute)


def day_for_chip(day: date) -> str:
    return QLocale().toString(to_qdate(day), _WEEKDAY.sub("", short_pattern()))


def first_day_of(typed: str) -> date | None:
    """`1664`, `1664-05` or `1664-05-03` → the first day of it; None for anything else."""
    last, match = last_day_of(typed), _TYPED.fullmatch(typed)
    if last is None or match is None:
        return None
    return last.replace(month=last.month if match[2] else 1, day=last.day if match[3] else 1)


def last_day_of(typed: str) -> date | None:
    """`1664`, `1664-05` or `1664-05-03` → the last day of it; None for anything else."""
    match = _TYPED.fullmatch(typed)
    if match is None:
        return None
    year = int(match[1])
    month = 12 if match[2] is None else int(match[2])
    try:
        if match[3] is not None:
            return date(year, month, int(match[3]))
        return date(year, month, QDate(year, month, 1).daysInMonth())
    except ValueError:  # the month, the day or the year 0
        return None
