"""How old this version is: nobody is asked whether there is a newer one, so the day has to tell it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.dates import long_day

OLD = 12  # months


def said_of(version: str, released: date | None, today: date) -> str:
    if released is None:
        return QCoreApplication.translate("AboutSection", "{version}, not released").format(version=version)
    months = (today.year - released.year) * 12 + today.month - released.month - (today.day < released.day)
    if months < OLD:
        told = QCoreApplication.translate("AboutSection", "{version}, of {day}")
    else:
        told = QCoreApplication.translate(
            "AboutSection", "{version}, of {day}: {n} months old. Look for a newer one."
        )
    return told.format(version=version, day=long_day(released), n=months)
