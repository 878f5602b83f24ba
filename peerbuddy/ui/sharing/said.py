"""What the share bench says of what stays here, of boundaries, and of names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.agreement import Level
from peerbuddy.model.errors import BadField
from peerbuddy.model.sharing import FoundPerson, Hit, LeftOut, Preview, Treatment
from peerbuddy.model.summary_words import SummaryKind
from peerbuddy.ui.parts.labels import breakable


def left_out(preview: Preview) -> str:
    """By name, what is not included; "" where there is nothing to say."""
    names = [_name(what, preview.lines_left_out) for what in preview.left_out]
    return ", ".join(name for name in names if name)


def _name(what: LeftOut, lines: int) -> str:
    if what is LeftOut.LINES and lines == 1:
        return QCoreApplication.translate("sharing", "the line not ticked")
    return {
        LeftOut.PAGE: QCoreApplication.translate("sharing", "the page it comes from"),
        LeftOut.LINES: QCoreApplication.translate("sharing", "the lines not ticked"),
        LeftOut.TITLE: QCoreApplication.translate("sharing", "its title"),
        LeftOut.STRENGTHS: QCoreApplication.translate("sharing", "its strengths"),
        LeftOut.DIAL: QCoreApplication.translate("sharing", "how the amount fitted"),
        LeftOut.FEELINGS: QCoreApplication.translate("sharing", "feelings"),
        LeftOut.TAGS: QCoreApplication.translate("sharing", "tags and topics not chosen as labels"),
        LeftOut.PEOPLE: QCoreApplication.translate("sharing", "the people named beside the text"),
        LeftOut.GOALS: QCoreApplication.translate("sharing", "goals and life areas"),
        LeftOut.PICTURES: QCoreApplication.translate("sharing", "its pictures"),
        LeftOut.TIMES: QCoreApplication.translate("sharing", "times of day"),
        LeftOut.CHECK_INS: QCoreApplication.translate("sharing", "earlier check-ins"),
    }[what]


def boundary(hit: Hit, name: str) -> str:
    sentences = {
        Level.NOT_AT_ALL: QCoreApplication.translate("sharing", "{name} asked to leave out “{topic}”."),
        Level.ASK_FIRST: QCoreApplication.translate(
            "sharing", "{name} would like to be asked before something about “{topic}”."
        ),
        Level.ONLY_ME: QCoreApplication.translate(
            "sharing", "{name} would like to bring up “{topic}” first. You could ask."
        ),
    }
    return sentences[hit.level].format(name=breakable(name), topic=breakable(hit.topic))


def person(found: FoundPerson) -> str:
    match found.treatment:
        case Treatment.INITIALS:
            said = QCoreApplication.translate(
                "sharing", "“{name}” is on your people list and becomes “{short}”."
            )
        case Treatment.REMOVE:
            said = QCoreApplication.translate("sharing", "“{name}” is on your people list and is left out.")
        case Treatment.KEEP:
            said = QCoreApplication.translate("sharing", "“{name}” is on your people list and stays.")
    return said.format(name=breakable(found.name), short=found.becomes)


def treatments() -> tuple[tuple[str, str], ...]:
    return (
        (Treatment.INITIALS.value, QCoreApplication.translate("sharing", "Initials")),
        (Treatment.REMOVE.value, QCoreApplication.translate("sharing", "Leave out")),
        (Treatment.KEEP.value, QCoreApplication.translate("sharing", "Keep")),
    )


def problem(error: BadField, kind: SummaryKind) -> str:
    """What does not fit, by the name of its line."""
    field = kind.field(error.field)
    name = field.label if field is not None else _part(error.field)
    if error.reason == "too-many":
        many = QCoreApplication.translate("sharing", "“{line}” holds {most} at most. Untick some of it.")
        return many.format(line=name, most=error.most)
    long = QCoreApplication.translate(
        "sharing", "“{line}” holds {most} characters at most. Shorten it, or untick some."
    )
    return long.format(line=name, most=f"{error.most:,}")


def _part(field: str) -> str:
    names = {
        "title": QCoreApplication.translate("sharing", "Title"),
        "topics": QCoreApplication.translate("sharing", "Topics"),
        "line": QCoreApplication.translate("sharing", "What a strength shows"),
    }
    return names.get(field, QCoreApplication.translate("sharing", "Text"))


def line_of(kind: str) -> str:
    """What a kind of packet is for."""
    return {
        "page": QCoreApplication.translate("sharing", "Whole, or the paragraphs you choose."),
        "weekly": QCoreApplication.translate("sharing", "A good moment, something heavy, what’s next."),
        "goal": QCoreApplication.translate("sharing", "Where it is, what helped, your plan."),
        "ask": QCoreApplication.translate("sharing", "Just listen, or think with me."),
        "celebrate": QCoreApplication.translate("sharing", "Something good, to be glad about together."),
        "light": QCoreApplication.translate("sharing", "A line or two. No reply needed."),
        "mirror": QCoreApplication.translate("sharing", "Ask for three moments in which a strength showed."),
        "been_there": QCoreApplication.translate("sharing", "What you lived, and what helped."),
        "growth": QCoreApplication.translate("sharing", "Practise, watch or swap: something to learn."),
    }[kind]
