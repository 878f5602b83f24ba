"""Moments in which a strength was used: notes, what stands under a page, the trash, lists by strength."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from peerbuddy.actions import journal, keeping, strengths, uses
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.strength import Dial, Energy, UseSource, WentTo
from peerbuddy.model.strength_errors import EvidenceMissing, EvidenceTooLong, UnknownStrength
from peerbuddy.session import Session

DAY = date(2026, 3, 1)


def page(
    session: Session, text: str = "A day by the river.", day: date = DAY, *, tags: tuple[str, ...] = ()
) -> str:
    return journal.save_entry(session, session.computer.new_id(), day, text, tags=tags).id


def whats(session: Session, strength: str) -> list[str]:
    return [moment.evidence.what for moment in uses.moments(session, strength).moments]


# --- quick notes ------------------------------------------------------------------------------------


def test_a_quick_note_needs_a_strength_and_a_sentence(session: Session) -> None:
    moment = uses.note_use(session, "hope", " Wrote  the next step ")
    assert (moment.day, moment.source, moment.entry) == (session.today(), UseSource.QUICK, None)
    assert moment.evidence.what == "Wrote the next step"
    assert moment.evidence.dial is moment.evidence.energy is moment.evidence.went_to is None


def test_all_that_can_be_said_is_kept(session: Session) -> None:
    said = {"dial": Dial.MORE, "area": "work", "went_to": WentTo.BOTH, "energy": Energy.TOOK}
    moment = uses.note_use(session, "hope", "Went on", day=DAY, source=UseSource.CHECK_IN, **said)
    assert uses.moments(session, "hope").moments == (moment,)
    kept = moment.evidence
    assert (kept.dial, kept.area, kept.went_to, kept.energy) == (Dial.MORE, "work", WentTo.BOTH, Energy.TOOK)


def test_a5_without_what_was_done_nothing_is_written(session: Session) -> None:
    entry = page(session)
    for what, error in (("", EvidenceMissing), (" \n", EvidenceMissing), ("x" * 201, EvidenceTooLong)):
        with pytest.raises(error):
            uses.note_use(session, "hope", what)
        with pytest.raises(error):
            uses.put_strength(session, entry, "hope", what)
    assert whats(session, "hope") == []


def test_what_is_no_strength_has_no_moment(session: Session) -> None:
    with pytest.raises(UnknownStrength):
        uses.note_use(session, "honestly", "x")


def test_a_moment_is_changed_removed_and_put_back(session: Session) -> None:
    moment = uses.note_use(session, "hope", "Went on", dial=Dial.LESS)
    changed = uses.change_use(session, moment.id, "zest", "Danced", day=DAY)
    assert (whats(session, "hope"), whats(session, "zest")) == ([], ["Danced"])
    assert (changed.day, changed.evidence.dial) == (DAY, None)

    removed = uses.remove_use(session, moment.id)
    assert whats(session, "zest") == []
    with pytest.raises(UnknownId):
        uses.remove_use(session, moment.id)
    uses.put_back_use(session, removed)
    assert uses.moments(session, "zest").moments == (changed,)


def test_moments_come_newest_first_and_in_pages(session: Session) -> None:
    for n in range(7):
        uses.note_use(session, "hope", f"Note {n}", day=DAY + timedelta(n % 4))
    first = uses.moments(session, "hope", limit=3)
    second = uses.moments(session, "hope", limit=3, before=first.next_before)
    third = uses.moments(session, "hope", limit=3, before=second.next_before)

    told = [one.evidence.what for part in (first, second, third) for one in part.moments]
    assert told == ["Note 3", "Note 6", "Note 2", "Note 5", "Note 1", "Note 4", "Note 0"]
    assert third.next_before is None
    assert [one.evidence.what for one in uses.moments(session, "hope", limit=0).moments] == told


# --- under a page -----------------------------------------------------------------------------------


def test_strengths_stand_under_a_page_in_the_order_in_which_they_were_put_there(session: Session) -> None:
    entry = page(session)
    moment = uses.put_strength(session, entry, "zest", "Swam", dial=Dial.RIGHT)
    uses.put_strength(session, entry, "hope", "Planned the next swim")

    assert (moment.day, moment.source, moment.entry) == (DAY, UseSource.ENTRY, entry)
    assert moment.heading == "A day by the river."
    assert [one.strength for one in journal.read_entry(session, entry).strengths] == ["zest", "hope"]
    assert uses.strengths_of_page(session, entry)[0].dial == Dial.RIGHT


def test_a_page_has_each_strength_once(session: Session) -> None:
    entry = page(session)
    first = uses.put_strength(session, entry, "zest", "Swam", dial=Dial.RIGHT)
    again = uses.put_strength(session, entry, "zest", "Swam far")
    assert again.id == first.id
    assert [(one.what, one.dial) for one in uses.strengths_of_page(session, entry)] == [("Swam far", None)]
    other = uses.put_strength(session, entry, "hope", "Went on")
    uses.change_use(session, other.id, "zest", "Both")
    assert [one.what for one in uses.strengths_of_page(session, entry)] == ["Both"]


def test_a_strength_is_taken_from_under_a_page_and_the_text_is_no_older_version(session: Session) -> None:
    entry = page(session)
    uses.put_strength(session, entry, "zest", "Swam")
    uses.take_strength(session, entry, "zest")
    uses.take_strength(session, entry, "zest")
    assert uses.strengths_of_page(session, entry) == ()
    assert journal.read_entry(session, entry).versions == 0


def test_views_hear_of_the_page_and_of_the_strength(session: Session) -> None:
    entry = page(session)
    session.vault.changes.take()
    uses.put_strength(session, entry, "zest", "Swam")
    changes = session.vault.changes.take()
    assert (changes.entries, changes.strengths) == ({entry}, {"zest"})


def test_a_moment_goes_with_its_page_to_another_day(session: Session) -> None:
    entry = page(session)
    uses.put_strength(session, entry, "zest", "Swam")
    uses.put_strength(session, entry, "hope", "Went on", day=DAY - timedelta(1))
    journal.save_entry(session, entry, DAY + timedelta(9), "A day by the river.")

    assert uses.moments(session, "zest").moments[0].day == DAY + timedelta(9)
    assert uses.moments(session, "hope").moments[0].day == DAY - timedelta(1)
    assert keeping.check(session) == ()


def test_a_page_in_the_trash_hides_its_moments_and_brings_them_back(session: Session) -> None:
    entry = page(session)
    moment = uses.put_strength(session, entry, "zest", "Swam")
    uses.note_use(session, "zest", "Ran")
    journal.trash_entry(session, entry)

    assert whats(session, "zest") == ["Ran"]
    assert not strengths.read_strength(session, "zest").shows
    with pytest.raises(UnknownId):
        uses.remove_use(session, moment.id)
    with pytest.raises(UnknownId):
        uses.put_strength(session, entry, "hope", "x")
    journal.restore_entry(session, entry)
    assert sorted(whats(session, "zest")) == ["Ran", "Swam"]
    assert whats(session, "hope") == []


def test_emptying_the_trash_takes_what_stood_under_its_pages_and_nothing_else(session: Session) -> None:
    entry = page(session)
    moment = uses.put_strength(session, entry, "zest", "Swam")
    uses.note_use(session, "zest", "Ran")
    journal.trash_entry(session, entry)
    journal.empty_trash(session)

    count = session.vault.database.execute("SELECT count(*) FROM strength_use").fetchone()[0]
    assert (whats(session, "zest"), count) == (["Ran"], 1)
    assert keeping.check(session) == ()
    with pytest.raises(UnknownId):
        uses.put_back_use(session, moment)


# --- lists by strength ------------------------------------------------------------------------------


def test_a_list_can_be_limited_to_a_strength_in_pages_and_with_other_limits(session: Session) -> None:
    pages = [
        page(session, f"Page {n}", DAY + timedelta(n), tags=("river",) if n % 2 else ()) for n in range(9)
    ]
    for entry in pages[:6]:
        uses.put_strength(session, entry, "zest", "Swam")

    def listed(**limits: Any) -> list[str]:
        return [line.id for line in journal.list_entries(session, strength="zest", **limits).lines]

    assert listed() == pages[5::-1]
    first = journal.list_entries(session, strength="zest", limit=4)
    assert (first.more, [line.id for line in first.lines]) == (True, pages[5:1:-1])
    assert listed(before=first.next_before) == pages[1::-1]
    assert listed(tag="river") == [pages[5], pages[3], pages[1]]
    assert listed(first=DAY + timedelta(4)) == [pages[5], pages[4]]
    assert [line.id for line in journal.lines_of(session, pages, strength="zest")] == pages[5::-1]
    journal.trash_entry(session, pages[5])
    assert listed() == pages[4::-1]
    assert journal.search(session, "page", strength="zest").total == 5
    assert journal.list_entries(session, strength="honestly").lines == ()


def test_a_strength_that_most_pages_have_is_listed_by_walking_along_the_days(session: Session) -> None:
    ids = [session.computer.new_id() for _ in range(2100)]
    with session.vault.transaction():
        for n, id in enumerate(ids):
            one = journal.new_entry(id, DAY + timedelta(n), f"Page {n}")
            session.vault.entries.save(one, journal.sitting_of(session))
    with session.vault.transaction():
        for id in ids:
            session.vault.uses.put_under(id, session.computer.new_id(), uses.evidence("zest", "Swam"))
    listed = journal.list_entries(session, strength="zest", limit=50)
    assert [line.id for line in listed.lines] == ids[:-51:-1]
    assert listed.more


def test_moments_of_a_week_come_oldest_first(session: Session) -> None:
    for n in (3, 1, 9):
        uses.note_use(session, "hope", f"Day {n}", day=DAY + timedelta(n))
    found = uses.moments_between(session, DAY, DAY + timedelta(6))
    assert [one.evidence.what for one in found] == ["Day 1", "Day 3"]


def test_moments_of_all_strengths_come_newest_first_page_by_page(session: Session) -> None:
    for n in range(5):
        uses.note_use(session, "hope" if n % 2 else "zest", f"moment {n}", day=DAY + timedelta(days=n))
    first = uses.all_moments(session, limit=3)
    assert [moment.evidence.what for moment in first.moments] == ["moment 4", "moment 3", "moment 2"]
    rest = uses.all_moments(session, before=first.next_before, limit=3)
    assert [moment.evidence.what for moment in rest.moments] == ["moment 1", "moment 0"]
    assert rest.next_before is None


def test_a_note_with_an_id_is_one_moment_however_often_it_is_kept(session: Session) -> None:
    id = session.computer.new_id()
    uses.note_use(session, "hope", "Wrote", id=id)
    moment = uses.note_use(session, "hope", "Wrote the next step", id=id, dial=Dial.RIGHT)
    assert uses.moments(session, "hope").moments == (moment,)
    assert (moment.id, moment.evidence.what) == (id, "Wrote the next step")
