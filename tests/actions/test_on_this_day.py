"""On this day: only when wanted, never a sealed page, put away until tomorrow."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from peerbuddy.actions import journal
from peerbuddy.actions.importing import import_steps
from peerbuddy.actions.on_this_day import not_today, on_this_day, show_on_this_day, shows_on_this_day
from peerbuddy.model.entry import Privacy
from peerbuddy.session import Session
from tests.conftest import Clock


def write(session: Session, day: str, text: str) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, date.fromisoformat(day), text)
    return id


def headings(session: Session) -> list[str]:
    return [line.heading for line in on_this_day(session)]


@pytest.fixture
def wanted(session: Session) -> Session:
    show_on_this_day(session, wanted=True)
    return session


def test_it_is_off_until_a_person_wants_it(session: Session) -> None:
    write(session, "2025-11-22", "a year ago")
    assert not shows_on_this_day(session)
    assert headings(session) == []
    show_on_this_day(session, wanted=True)
    assert headings(session) == ["a year ago"]
    show_on_this_day(session, wanted=False)
    assert headings(session) == []


def test_pages_of_the_day_in_all_other_years_newest_first(wanted: Session) -> None:
    for day in ("1664-11-22", "2024-11-22", "2025-11-22", "2026-11-22", "2025-11-21", "2025-11-23"):
        write(wanted, day, f"of {day}")
    assert headings(wanted) == ["of 2025-11-22", "of 2024-11-22", "of 1664-11-22"]


def test_neither_sealed_pages_nor_the_trash(wanted: Session) -> None:
    sealed, gone = write(wanted, "2025-11-22", "sealed"), write(wanted, "2024-11-22", "thrown away")
    journal.set_privacy(wanted, sealed, Privacy.SEALED)
    journal.trash_entry(wanted, gone)
    assert headings(wanted) == []


def test_put_away_it_comes_back_tomorrow(wanted: Session, clock: Clock) -> None:
    write(wanted, "2025-11-22", "a year ago")
    write(wanted, "2025-11-23", "a year ago tomorrow")
    not_today(wanted)
    assert headings(wanted) == []
    clock.move(days=1)
    assert headings(wanted) == ["a year ago tomorrow"]


def test_what_is_wanted_lies_in_the_vault(wanted: Session, reopen: Callable[[], Session]) -> None:
    wanted.vault.close()
    assert shows_on_this_day(reopen())


def test_the_work_does_not_grow_with_the_pages(wanted: Session, tmp_path: Path) -> None:
    """The same steps of the database engine for twice as many pages of the same years."""

    def fill(first: int) -> None:
        source = tmp_path / f"{first}.jsonl"
        days = (date(2021, 1, 1) + timedelta(n % 1500) for n in range(1500))
        lines = (
            json.dumps({"day": day.isoformat(), "text": f"page {n} {first}"}) for n, day in enumerate(days)
        )
        source.write_text("\n".join(lines))
        list(import_steps(wanted, source))

    def steps() -> int:
        counted = [0]

        def count() -> int:
            counted[0] += 1
            return 0

        wanted.vault.database.set_progress_handler(count, 10)
        on_this_day(wanted)
        wanted.vault.database.set_progress_handler(None, 0)
        return counted[0]

    fill(1)
    before = steps()
    fill(2)
    fill(3)
    assert steps() < before * 2
