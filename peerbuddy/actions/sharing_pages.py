"""Lines that a page of the journal offers for sharing: whole or by paragraph, or in the places of a form."""

from __future__ import annotations

from dataclasses import dataclass, replace

from peerbuddy.actions import guides, templates
from peerbuddy.actions.sharing_sources import Taken, taken_over, without_sealed
from peerbuddy.actions.strengths import strengths
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.pair_errors import SealedPage
from peerbuddy.model.rules.page_parts import answers, has_pictures, paragraphs, without_pictures
from peerbuddy.model.sharing import LeftOut, Line, Part
from peerbuddy.session import Session

MOST_PIECES = 20  # of a page, in the place of one field
# Where the answers of a guided page stand in each kind of packet.
_PLACES: dict[tuple[str, str], dict[str, str]] = {
    ("weekly", "weekly"): {
        "good_moment": "good_moment",
        "heavy": "heavy",
        "mine_to_do_next": "mine_to_do_next",
    },
    ("celebrate", "T-1"): {"scene": "happened", "my_part": "my_part", "others_part": "who_else"},
    ("celebrate", "T-2"): {"situation": "happened", "did": "my_part", "changed": "matters"},
    ("celebrate", "weekly"): {"good_moment": "happened"},
    ("ask", "T-3"): {"now": "text"},
    ("ask", "T-6"): {"facts": "text", "held": "tried"},
    ("ask", "weekly"): {"heavy": "text"},
    ("been_there", "T-8"): {"lived": "lived", "helped": "helped", "tell_myself": "to_myself"},
}
# Where the words of any other page stand.
_MAIN_FIELD = {"ask": "text", "celebrate": "happened", "weekly": "good_moment", "been_there": "lived"}
_STRENGTHS_FIELD = {"weekly": "strengths", "celebrate": "strength"}


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page that may be shared, its text without the addresses of pictures and without what is sealed.

    `taken`: what stands on it of other pages.
    """

    entry: Entry
    text: str
    taken: tuple[Taken, ...] = ()

    def taken_from(self, text: str) -> tuple[str, ...]:
        """The other pages whose words stand in this part of its text."""
        return tuple(dict.fromkeys(one.entry for one in self.taken if one.stands_in(text)))


def open_page(session: Session, id: str) -> OpenPage:
    """Raises UnknownId (also for a page in the trash), SealedPage."""
    entry = checked_entry(session, id)
    taken = taken_over(session, entry)
    text = without_sealed(without_pictures(entry.text), taken)
    return OpenPage(entry, text, tuple(one for one in taken if not one.is_sealed))


def checked_entry(session: Session, id: str) -> Entry:
    """Raises UnknownId (also for a page in the trash), SealedPage."""
    entry = session.vault.entries.get(id)
    if entry.trashed is not None:
        raise UnknownId
    if entry.privacy is Privacy.SEALED:
        raise SealedPage
    return entry


def topics_of(session: Session, entries: tuple[str, ...]) -> tuple[str, ...]:
    """What the person marked these pages with. The first of two that differ only in case counts.

    Raises UnknownId, SealedPage.
    """
    found: dict[str, str] = {}
    for id in entries:
        entry = checked_entry(session, id)
        for name in (*entry.topics, *entry.tags):
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def page_lines(session: Session, page: OpenPage) -> tuple[Line, ...]:
    """For a packet of pages: its day, its own title, each paragraph, each strength with its sentence."""
    entry = page.entry
    known = strengths(session)
    lines = [Line(f"{entry.id}:day", "entries", entry=entry.id, part=Part.DAY, day=entry.day)]
    if entry.title:
        lines.append(Line(f"{entry.id}:title", "entries", entry.title, entry=entry.id, part=Part.TITLE))
    for number, text in enumerate(paragraphs(page.text)):
        key = f"{entry.id}:text:{number}"
        line = Line(key, "entries", text, entry=entry.id, part=Part.TEXT, is_first=True)
        lines.append(replace(line, taken_from=page.taken_from(text)))
    for one in entry.strengths:
        label = known[one.strength].label if one.strength in known else one.own_label or one.strength
        key = f"{entry.id}:strength:{one.strength}"
        lines.append(Line(key, "entries", one.what, label=label, entry=entry.id, part=Part.STRENGTH))
    return tuple(lines)


def form_lines(session: Session, kind: str, page: OpenPage, room: dict[str, int]) -> tuple[Line, ...]:
    """For any other packet: what the page says, in the places it fits. `room`: characters by field."""
    found = _placed(session, kind, page)
    lines = [line for field, text in found.items() for line in _texts(page, field, text, room.get(field, 0))]
    field = _STRENGTHS_FIELD.get(kind)
    if field:
        known = strengths(session)
        labels = (known[one.strength].label for one in page.entry.strengths if one.strength in known)
        lines += [Line(f"{field}:{label}", field, label, entry=page.entry.id) for label in labels]
    return tuple(lines)


def _placed(session: Session, kind: str, page: OpenPage) -> dict[str, str]:
    places = _PLACES.get((kind, page.entry.template), {})
    if places:
        said = _answers(session, page)
        placed = {field: said[key] for key, field in places.items() if key in said}
        if placed:
            return placed
    return {_MAIN_FIELD[kind]: page.text.strip()} if kind in _MAIN_FIELD and page.text.strip() else {}


def _answers(session: Session, page: OpenPage) -> dict[str, str]:
    parts = templates.been_there_parts(session, page.entry.id)
    if parts:
        return {key: answer.text for key, answer in parts.items() if answer.text}
    return answers(page.text, guides.guide_of(session, page.entry.template).cards)


def _texts(page: OpenPage, field: str, text: str, room: int) -> list[Line]:
    """One line where it fits, else one for each of the first paragraphs, as far as there is room for it."""
    pieces = (text,) if len(text) <= room else paragraphs(text, most=len(text))[:MOST_PIECES]
    return [
        Line(
            f"{field}:{page.entry.id}:{number}",
            field,
            piece[:room],
            entry=page.entry.id,
            part=Part.TEXT,
            can_change=True,
            taken_from=page.taken_from(piece),
        )
        for number, piece in enumerate(pieces)
    ]


def left_out(page: OpenPage, kind: str) -> set[LeftOut]:
    """What the page has and this kind of packet never takes along."""
    entry = page.entry
    has = {
        LeftOut.PAGE: kind != "page",
        LeftOut.TITLE: kind != "page" and bool(entry.title),
        LeftOut.STRENGTHS: bool(entry.strengths) and kind not in ("page", *_STRENGTHS_FIELD),
        LeftOut.DIAL: any(one.dial for one in entry.strengths),
        LeftOut.FEELINGS: bool(entry.feelings),
        LeftOut.TAGS: bool(entry.tags or entry.topics),
        LeftOut.PEOPLE: bool(entry.people),
        LeftOut.GOALS: bool(entry.goals or entry.areas),
        LeftOut.PICTURES: bool(entry.attachments) or has_pictures(entry.text),
        LeftOut.TIMES: True,
    }
    return {what for what, is_there in has.items() if is_there}
