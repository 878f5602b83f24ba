"""What the list is limited to, and each limit as a chip says it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.entry import Limits, Privacy
from peerbuddy.ui.dates import day_for_chip


@dataclass(frozen=True, slots=True)
class Filters:
    first: date | None = None
    last: date | None = None
    tag: str | None = None
    has_attachment: bool = False
    privacy: Privacy | None = None

    def __bool__(self) -> bool:
        return self != Filters()

    def limits(self, up_to: date | None = None) -> Limits:
        """For the verbs. `up_to`: the day the list begins at after a jump."""
        days = [day for day in (self.last, up_to) if day is not None]
        return {
            "first": self.first,
            "last": min(days, default=None),
            "tag": self.tag,
            "has_attachment": self.has_attachment,
            "privacy": self.privacy,
        }

    def chips(self) -> tuple[tuple[str, Filters], ...]:
        """What each limit is called, and what remains without it."""
        said: list[tuple[str, Filters]] = []
        if self.first is not None:
            said.append((_tr("From {day}").format(day=day_for_chip(self.first)), replace(self, first=None)))
        if self.last is not None:
            said.append((_tr("Up to {day}").format(day=day_for_chip(self.last)), replace(self, last=None)))
        if self.tag is not None:
            said.append((_tr("Tag: {tag}").format(tag=self.tag), replace(self, tag=None)))
        if self.has_attachment:
            said.append((_tr("With a picture"), replace(self, has_attachment=False)))
        if self.privacy is not None:
            said.append((privacy_name(self.privacy), replace(self, privacy=None)))
        return tuple(said)


def privacy_name(privacy: Privacy) -> str:
    return {
        Privacy.SEALED: _tr("Sealed"),
        Privacy.MINE: _tr("Mine"),
        Privacy.MAY_SHARE: _tr("May share"),
    }[privacy]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filters", text)
