"""What the list is limited to, and each limit as a chip says it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.entry import Limits, Privacy
from peerbuddy.model.mention import Kind
from peerbuddy.ui.dates import day_for_chip


class By(StrEnum):
    """What is limited to by an id."""

    STRENGTH = "strength"
    GOAL = "goal"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Named:
    """`name` is what is shown of it, and does not make it another limit."""

    id: str
    name: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Filters:
    first: date | None = None
    last: date | None = None
    tag: str | None = None
    person: str | None = None
    topic: str | None = None
    strength: Named | None = None
    goal: Named | None = None
    template: Named | None = None
    has_attachment: bool = False
    privacy: Privacy | None = None

    def __bool__(self) -> bool:
        return self != Filters()

    def with_name(self, kind: Kind, name: str | None) -> Filters:
        """Limited to a person, topic or tag as well, or with None no longer."""
        match kind:
            case Kind.PERSON:
                return replace(self, person=name)
            case Kind.TOPIC:
                return replace(self, topic=name)
            case Kind.TAG:
                return replace(self, tag=name)

    def name_of(self, kind: Kind) -> str | None:
        return {Kind.PERSON: self.person, Kind.TOPIC: self.topic, Kind.TAG: self.tag}[kind]

    def by(self, by: By) -> Named | None:
        return {By.STRENGTH: self.strength, By.GOAL: self.goal, By.TEMPLATE: self.template}[by]

    def with_one(self, by: By, one: Named | None) -> Filters:
        """Limited to it as well, or with None no longer."""
        match by:
            case By.STRENGTH:
                return replace(self, strength=one)
            case By.GOAL:
                return replace(self, goal=one)
            case By.TEMPLATE:
                return replace(self, template=one)

    def limits(self, up_to: date | None = None) -> Limits:
        """For the verbs. `up_to`: the day the list begins at after a jump."""
        days = [day for day in (self.last, up_to) if day is not None]
        return {
            "first": self.first,
            "last": min(days, default=None),
            "tag": self.tag,
            "person": self.person,
            "topic": self.topic,
            "strength": self.strength and self.strength.id,
            "goal": self.goal and self.goal.id,
            "template": self.template and self.template.id,
            "has_attachment": self.has_attachment,
            "privacy": self.privacy,
        }

    def chips(self) -> tuple[tuple[str, Filters], ...]:
        """What each limit is called, and what remains without it."""
        said = [(words, replace(self, **{limit: None})) for limit, words in self._said() if words]
        if self.has_attachment:
            picture = QCoreApplication.translate("Filters", "With a picture")
            said.append((picture, replace(self, has_attachment=False)))
        if self.privacy is not None:
            said.append((privacy_name(self.privacy), replace(self, privacy=None)))
        return tuple(said)

    def _said(self) -> tuple[tuple[str, str], ...]:
        """Each limit with its words, "" where there is none."""
        first = QCoreApplication.translate("Filters", "From {day}")
        last = QCoreApplication.translate("Filters", "Up to {day}")
        person = QCoreApplication.translate("Filters", "Person: {name}")
        topic = QCoreApplication.translate("Filters", "Topic: {name}")
        tag = QCoreApplication.translate("Filters", "Tag: {tag}")
        return (
            ("first", first.format(day=day_for_chip(self.first)) if self.first else ""),
            ("last", last.format(day=day_for_chip(self.last)) if self.last else ""),
            ("person", person.format(name=self.person) if self.person else ""),
            ("topic", topic.format(name=self.topic) if self.topic else ""),
            ("tag", tag.format(tag=self.tag) if self.tag else ""),
            *((by.value, said_of(by, one.name) if (one := self.by(by)) else "") for by in By),
        )


def privacy_name(privacy: Privacy) -> str:
    return {
        Privacy.SEALED: QCoreApplication.translate("Filters", "Sealed"),
        Privacy.MINE: QCoreApplication.translate("Filters", "Mine"),
        Privacy.MAY_SHARE: QCoreApplication.translate("Filters", "May share"),
    }[privacy]


def limit_name(by: By) -> str:
    return {
        By.STRENGTH: QCoreApplication.translate("Filters", "Strength"),
        By.GOAL: QCoreApplication.translate("Filters", "Goal"),
        By.TEMPLATE: QCoreApplication.translate("Filters", "Guided by"),
    }[by]


def said_of(by: By, name: str) -> str:
    return {
        By.STRENGTH: QCoreApplication.translate("Filters", "Strength: {name}"),
        By.GOAL: QCoreApplication.translate("Filters", "Goal: {name}"),
        By.TEMPLATE: QCoreApplication.translate("Filters", "Guided by: {name}"),
    }[by].format(name=name)
