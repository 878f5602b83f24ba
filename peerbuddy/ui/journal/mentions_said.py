"""How people, topics and tags are called in the window, and the topics that are offered at first."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model.mention import Kind, Mention, Person, Role
from peerbuddy.ui.journal.belongings import AnyKind, Belongs, Mark

ICONS: dict[AnyKind, str] = {
    Kind.PERSON: "user",
    Kind.TOPIC: "tag",
    Kind.TAG: "hash",
    Belongs.GOAL: "target",
    Belongs.AREA: "compass",
    Belongs.FEELING: "heart",
}

_FIRST_TOPICS = (
    QT_TRANSLATE_NOOP("topics", "grief"),
    QT_TRANSLATE_NOOP("topics", "illness"),
    QT_TRANSLATE_NOOP("topics", "hospital"),
    QT_TRANSLATE_NOOP("topics", "medication"),
    QT_TRANSLATE_NOOP("topics", "food & body"),
    QT_TRANSLATE_NOOP("topics", "self-harm (no detail)"),
    QT_TRANSLATE_NOOP("topics", "thoughts of ending life"),
    QT_TRANSLATE_NOOP("topics", "alcohol"),
    QT_TRANSLATE_NOOP("topics", "other substances"),
    QT_TRANSLATE_NOOP("topics", "gambling"),
    QT_TRANSLATE_NOOP("topics", "violence"),
    QT_TRANSLATE_NOOP("topics", "sexual topics"),
    QT_TRANSLATE_NOOP("topics", "childhood"),
    QT_TRANSLATE_NOOP("topics", "family conflict"),
    QT_TRANSLATE_NOOP("topics", "partner"),
    QT_TRANSLATE_NOOP("topics", "break-up"),
    QT_TRANSLATE_NOOP("topics", "children"),
    QT_TRANSLATE_NOOP("topics", "pregnancy & birth"),
    QT_TRANSLATE_NOOP("topics", "money"),
    QT_TRANSLATE_NOOP("topics", "work conflict"),
    QT_TRANSLATE_NOOP("topics", "study stress"),
    QT_TRANSLATE_NOOP("topics", "faith"),
    QT_TRANSLATE_NOOP("topics", "politics"),
    QT_TRANSLATE_NOOP("topics", "racism or other discrimination"),
    QT_TRANSLATE_NOOP("topics", "identity"),
    QT_TRANSLATE_NOOP("topics", "caring"),
    QT_TRANSLATE_NOOP("topics", "disability"),
    QT_TRANSLATE_NOOP("topics", "law & authorities"),
    QT_TRANSLATE_NOOP("topics", "housing"),
    QT_TRANSLATE_NOOP("topics", "loneliness"),
)


def first_topics() -> tuple[str, ...]:
    """What a list of topics of one's own may begin with; in no list until a page has it."""
    return tuple(QCoreApplication.translate("topics", str(topic)) for topic in _FIRST_TOPICS)


def kind_name(kind: AnyKind) -> str:
    names: dict[AnyKind, str] = {
        Kind.PERSON: QCoreApplication.translate("mentions", "Person"),
        Kind.TOPIC: QCoreApplication.translate("mentions", "Topic"),
        Kind.TAG: QCoreApplication.translate("mentions", "Tag"),
        Belongs.GOAL: QCoreApplication.translate("mentions", "Goal"),
        Belongs.AREA: QCoreApplication.translate("mentions", "Life area"),
        Belongs.FEELING: QCoreApplication.translate("mentions", "Feeling"),
    }
    return names[kind]


def add_as(kind: AnyKind, name: str) -> str:
    """What is in no list yet: goals and life areas are made elsewhere."""
    ways: dict[AnyKind, str] = {
        Kind.PERSON: QCoreApplication.translate("mentions", "Add “{name}” as a person"),
        Kind.TOPIC: QCoreApplication.translate("mentions", "Add “{name}” as a topic"),
        Kind.TAG: QCoreApplication.translate("mentions", "Add “{name}” as a tag"),
        Belongs.FEELING: QCoreApplication.translate("mentions", "Add “{name}” as a feeling"),
    }
    return ways[kind].format(name=name)


def role_name(role: Role) -> str:
    return {
        Role.CHILD: QCoreApplication.translate("mentions", "child"),
        Role.CARED_FOR: QCoreApplication.translate("mentions", "cared-for"),
        Role.COLLEAGUE: QCoreApplication.translate("mentions", "colleague"),
        Role.FAMILY: QCoreApplication.translate("mentions", "family"),
        Role.FRIEND: QCoreApplication.translate("mentions", "friend"),
        Role.BUDDY: QCoreApplication.translate("mentions", "buddy"),
        Role.OTHER: QCoreApplication.translate("mentions", "other"),
    }[role]


def said(mark: Mark) -> str:
    """As a chip shows it."""
    if isinstance(mark, Mention) and mark.kind is Kind.PERSON:
        return with_role(Person(mark.name, mark.role))
    return mark.name


def with_role(person: Person) -> str:
    """ "Other" says nothing of anybody, so it is left out."""
    return person.name if person.role is Role.OTHER else f"{person.name} · {role_name(person.role)}"
