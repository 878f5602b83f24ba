"""What Help now shows of a vault: plans for rough times, cards, people, and the support map."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.help_plan import (
    CardPart,
    HelpPerson,
    HelpPlan,
    Likely,
    MapEntry,
    OwnHelpCard,
    PlanLine,
    PlanUse,
    Ring,
    Section,
    Way,
)
from peerbuddy.vault.goal_rows import day_of, ordinal
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_CARD = "uid, part, name, what_for, ways, number, hours, language, cost, checked, source"
_TABLES = ("help_plan", "help_card", "help_person", "map_entry")


class HelpRows:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- plans --------------------------------------------------------------------------------------

    def plans(self) -> tuple[HelpPlan, ...]:
        """In the order in which they were made, each whole."""
        rows = self._db.execute("SELECT uid, title, offer_safer, modified FROM help_plan ORDER BY id")
        return tuple(self._plan(row) for row in rows.fetchall())

    def plan(self, id: str) -> HelpPlan:
        """Raises UnknownId."""
        query = "SELECT uid, title, offer_safer, modified FROM help_plan WHERE uid = ?"
        row = self._db.execute(query, (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return self._plan(row)

    def _plan(self, row: Any) -> HelpPlan:
        uid, title, offer_safer, modified = row
        query = "SELECT id, key, title FROM help_section WHERE plan = ? ORDER BY place"
        sections = tuple(
            Section(key, name, self._lines(number))
            for number, key, name in self._db.execute(query, (uid,)).fetchall()
        )
        return HelpPlan(uid.hex(), title, sections, bool(offer_safer), from_ms(modified))

    def _lines(self, section: int) -> tuple[PlanLine, ...]:
        query = "SELECT text, likely, easier, phone, say FROM help_line WHERE section = ? ORDER BY place"
        return tuple(
            PlanLine(text, Likely(likely) if likely else None, easier, phone, say)
            for text, likely, easier, phone, say in self._db.execute(query, (section,))
        )

    def save_plan(self, plan: HelpPlan, now: datetime) -> None:
        """Insert or change; its sections are replaced."""
        uid = uid_of(plan.id)
        self._db.execute(
            "INSERT INTO help_plan (uid, title, offer_safer, created, modified) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET title = excluded.title, offer_safer = excluded.offer_safer,"
            " modified = excluded.modified",
            (uid, plan.title, int(plan.offer_safer), to_ms(now), to_ms(now)),
        )
        self._db.execute("DELETE FROM help_section WHERE plan = ?", (uid,))
        for place, section in enumerate(plan.sections):
            self._add_section(uid, place, section)
        self._changes.note("help", plan.id)

    def _add_section(self, plan: bytes, place: int, section: Section) -> None:
        values = (plan, place, section.key, section.title)
        self._db.execute("INSERT INTO help_section (plan, place, key, title) VALUES (?, ?, ?, ?)", values)
        number = self._db.execute("SELECT last_insert_rowid()").fetchone()[0]
        for n, line in enumerate(section.lines):
            likely = line.likely.value if line.likely else ""
            self._db.execute(
                "INSERT INTO help_line (section, place, text, likely, easier, phone, say)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, n, line.text, likely, line.easier, line.phone, line.say),
            )

    def save_use(self, use: PlanUse) -> None:
        """Insert or change. Raises UnknownId without its plan."""
        self.plan(use.plan)
        self._db.execute(
            "INSERT INTO help_use (uid, plan, day, helped, change) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET helped = excluded.helped, change = excluded.change",
            (uid_of(use.id), uid_of(use.plan), use.day.toordinal(), use.helped, use.change),
        )
        self._changes.note("help", use.plan)

    def uses_of(self, plan: str, *, limit: int) -> tuple[PlanUse, ...]:
        """Newest first."""
        query = "SELECT uid, day, helped, change FROM help_use WHERE plan = ? ORDER BY id DESC LIMIT ?"
        rows = self._db.execute(query, (uid_of(plan), limit))
        return tuple(
            PlanUse(uid.hex(), plan, date.fromordinal(day), helped, change)
            for uid, day, helped, change in rows
        )

    # --- cards, people, map -------------------------------------------------------------------------

    def cards(self) -> tuple[OwnHelpCard, ...]:
        rows = self._db.execute(f"SELECT {_CARD} FROM help_card ORDER BY part, id")
        return tuple(map(_card, rows))

    def save_card(self, card: OwnHelpCard) -> None:
        names = [name.strip() for name in _CARD.split(",")]
        changed = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        marks = ", ".join("?" * len(names))
        self._db.execute(
            f"INSERT INTO help_card ({_CARD}) VALUES ({marks}) ON CONFLICT (uid) DO UPDATE SET {changed}",
            (
                uid_of(card.id),
                card.part.value,
                card.name,
                card.what_for,
                " ".join(way.value for way in card.ways),
                card.number,
                card.hours,
                card.language,
                card.cost,
                ordinal(card.checked),
                card.source,
            ),
        )
        self._changes.note("help", card.id)

    def people(self) -> tuple[HelpPerson, ...]:
        rows = self._db.execute("SELECT uid, name, reach, say FROM help_person ORDER BY id")
        return tuple(HelpPerson(uid.hex(), name, reach, say) for uid, name, reach, say in rows)

    def save_person(self, person: HelpPerson) -> None:
        self._db.execute(
            "INSERT INTO help_person (uid, name, reach, say) VALUES (?, ?, ?, ?) ON CONFLICT (uid)"
            " DO UPDATE SET name = excluded.name, reach = excluded.reach, say = excluded.say",
            (uid_of(person.id), person.name, person.reach, person.say),
        )
        self._changes.note("help", person.id)

    def map_entries(self) -> tuple[MapEntry, ...]:
        rows = self._db.execute("SELECT uid, ring, name, good_for FROM map_entry ORDER BY id")
        return tuple(MapEntry(uid.hex(), Ring(ring), name, good) for uid, ring, name, good in rows)

    def save_map_entry(self, entry: MapEntry) -> None:
        self._db.execute(
            "INSERT INTO map_entry (uid, ring, name, good_for) VALUES (?, ?, ?, ?) ON CONFLICT (uid)"
            " DO UPDATE SET ring = excluded.ring, name = excluded.name, good_for = excluded.good_for",
            (uid_of(entry.id), entry.ring.value, entry.name, entry.good_for),
        )
        self._changes.note("help", entry.id)

    def remove(self, table: str, id: str) -> None:
        """One plan, card, person or map entry, for good. Raises UnknownId."""
        assert table in _TABLES
        if not self._db.execute(f"DELETE FROM {table} WHERE uid = ?", (uid_of(id),)).rowcount:
            raise UnknownId
        self._changes.note("help", id)


def _card(row: Any) -> OwnHelpCard:
    uid, part, name, what_for, ways, number, hours, language, cost, checked, source = row
    return OwnHelpCard(
        uid.hex(),
        CardPart(part),
        name,
        what_for,
        tuple(map(Way, ways.split())),
        number,
        hours,
        language,
        cost,
        day_of(checked),
        source,
    )
