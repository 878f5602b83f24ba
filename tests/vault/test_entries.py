"""Lists by date, saving, moving between days, ids."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from peerbuddy.actions import journal
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import AmbiguousId, NothingToWrite, UnknownId
from peerbuddy.session import Session
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.stretch import Stretch
from tests.conftest import Clock
from tests.vault.journal_pages import DAY, found, headings, write

# --- the order of a list ----------------------------------------------------------------------------


def test_a_list_shows_the_newest_day_first(session: Session) -> None:
    for n in (3, 1, 2):
        write(session, f"day {n}", day=date(2026, 1, n))
    assert headings(session) == ["day 3", "day 2", "day 1"]


def test_a_list_shows_a_days_pages_latest_first(session: Session) -> None:
    for text, minute in (("noon", 720), ("night", 1439), ("morning", 1)):
        write(session, text, time=minute)
    assert headings(session) == ["night", "noon", "morning"]


def test_pages_without_a_time_stand_in_the_order_they_were_written(session: Session) -> None:
    for text, minute in (("first", None), ("noon", 720), ("second", None), ("third", None)):
        write(session, text, time=minute)
    assert headings(session) == ["third", "second", "first", "noon"]
    assert headings(session, limit=1) == ["third"]


def test_changing_the_text_of_a_page_does_not_move_it(session: Session) -> None:
    ids = [write(session, f"page {n}") for n in range(3)]
    write(session, "page 0, longer", id=ids[0])
    assert headings(session) == ["page 2", "page 1", "page 0, longer"]


def test_a_clock_set_back_reorders_nothing(session: Session, clock: Clock) -> None:
    for n in range(4):
        write(session, f"page {n}")
        clock.move(hours=-7)
    assert headings(session) == ["page 3", "page 2", "page 1", "page 0"]


@pytest.mark.parametrize("year", [1, 1970, 2038, 9999])
def test_moments_of_any_year_come_back_exactly(session: Session, clock: Clock, year: int) -> None:
    clock.value = datetime(year, 6, 1, 23, 59, 59, 999000, tzinfo=UTC)
    id = write(session, "text")
    assert journal.read_entry(session, id).created == clock.value
    assert from_ms(to_ms(clock.value)) == clock.value


# --- stretches and pages ----------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_pages_of_a_list_put_together_are_the_whole_list(session: Session, size: int) -> None:
    for n in range(23):
        write(session, f"page {n}", day=date(2026, 1, 1 + n % 4), time=None if n % 3 else n)
    together, before, more = [], None, True
    while more:
        page = journal.list_entries(session, before=before, limit=size)
        together += page.lines
        assert len(together) <= 23
        before, more = page.lines[-1].pos, page.more
    assert tuple(together) == journal.list_entries(session, limit=0).lines
    assert len(together) == 23


def test_the_last_page_says_that_nothing_follows(session: Session) -> None:
    for n in range(4):
        write(session, f"page {n}")
    assert [journal.list_entries(session, limit=n).more for n in (3, 4, 5, 0)] == [True, False, False, False]


def test_an_empty_journal_is_an_empty_list(session: Session) -> None:
    page = journal.list_entries(session)
    assert (page.lines, page.more, session.vault.entries.count()) == ((), False, 0)


def test_a_stretch_of_days_includes_its_first_and_its_last_day(session: Session) -> None:
    for n in range(1, 8):
        write(session, f"day {n}", day=date(2026, 1, n))
        write(session, f"day {n}, late", day=date(2026, 1, n), time=1439)
    first, last = date(2026, 1, 3), date(2026, 1, 4)
    assert headings(session, first=first, last=last) == ["day 4", "day 4, late", "day 3", "day 3, late"]
    assert headings(session, first=date(2026, 1, 7)) == ["day 7", "day 7, late"]
    assert headings(session, last=date(2026, 1, 1)) == ["day 1", "day 1, late"]
    assert headings(session, first=last, last=first) == []


def test_the_calendar_marks_days_with_pages_and_no_others(session: Session) -> None:
    for day in (date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1)):
        id = write(session, "text", day=day)
    journal.trash_entry(session, id)
    marked = journal.days_with_entries(session, date(2026, 1, 1), date(2026, 2, 28))
    assert marked == {date(2026, 1, 1), date(2026, 1, 31)}


def test_a_list_never_sorts_the_whole_journal(session: Session) -> None:
    """With a sorting step, a list of 100,000 pages would take a hundred times longer than one of 1,000."""
    query, arguments = session.vault.entries._page_query(Stretch())
    plan = session.vault.database.execute(f"EXPLAIN QUERY PLAN {query}", arguments).fetchall()
    assert [row[3] for row in plan] == ["SEARCH entry USING INDEX entry_live (day>? AND day<?)"]


# --- saving -----------------------------------------------------------------------------------------


def test_a_page_comes_back_as_it_was_written(session: Session, clock: Clock) -> None:
    began = clock.value
    id = write(session, "# A *heading*\n\nText", time=724, title=" My  title ", tags=("Hope", "work"))
    clock.move(minutes=5)
    write(session, "# A *heading*\n\nMore text", id=id, time=724, title="My title", tags=("work",))
    entry = journal.read_entry(session, id)
    assert (entry.day, entry.time, entry.title, entry.heading) == (DAY, 724, "My title", "My title")
    assert (entry.text, entry.tags, entry.privacy) == ("# A *heading*\n\nMore text", ("work",), Privacy.MINE)
    assert (entry.created, entry.modified) == (began, began + timedelta(minutes=5))
    assert (entry.trashed, entry.attachments, entry.versions) == (None, (), 0)


def test_what_a_list_shows_follows_every_change(session: Session) -> None:
    id = write(session, "One line\nand another", tags=("a",))
    assert headings(session) == ["One line"]
    line = journal.save_entry(session, id, DAY, "Two\nlines here", tags=("b", "a"))
    assert (line.heading, line.opening, line.words, line.tags) == ("Two", "lines here", 3, ("b", "a"))
    assert journal.list_entries(session).lines == (line,)
    assert journal.lines_of(session, [id]) == (line,)


def test_saving_a_page_twice_is_one_page(session: Session) -> None:
    id = session.computer.new_id()
    for _ in range(2):
        write(session, "the same", id=id)
    assert session.vault.entries.count() == 1
    assert found(session, "same") == {id}


def test_an_empty_page_is_refused_and_a_title_alone_is_enough(session: Session) -> None:
    for text in ("", "  \n\t", "\ufeff"):
        with pytest.raises(NothingToWrite):
            write(session, text)
    id = write(session, "", title="Only a title")
    assert journal.read_entry(session, id).heading == "Only a title"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ten mebibytes " * 750_000, id="10 MiB"),
        pytest.param("one line\n" * 10_000, id="10,000 lines"),
        pytest.param("שלום עולם \u202eabc\u202c e\u0301 é ไทย 👩‍👩‍👧 \t \x01\x1b", id="scripts and marks"),
        pytest.param("  leading and trailing kept \n\n\n", id="spaces"),
    ],
)
def test_any_text_comes_back_byte_for_byte(session: Session, text: str) -> None:
    assert journal.read_entry(session, write(session, text)).text == text


def test_line_ends_and_what_cannot_be_stored_are_normalised_once(session: Session) -> None:
    id = write(session, "\ufeffa\r\nb\rc\u2029d\ufdd0e\ufdd1f\x00g\ud800h")
    assert journal.read_entry(session, id).text == "a\nb\nc\nd\ne\nf\ufffdg\ufffdh"


def test_privacy_is_kept_when_the_text_changes(session: Session) -> None:
    id = write(session, "text")
    journal.set_privacy(session, id, Privacy.SEALED)
    write(session, "other text", id=id)
    assert journal.read_entry(session, id).privacy is Privacy.SEALED


def test_the_privacy_of_a_page_that_does_not_exist_cannot_be_set(session: Session) -> None:
    with pytest.raises(UnknownId):
        journal.set_privacy(session, "ab" * 16, Privacy.SEALED)
    assert not session.vault.changes.take()


def test_views_are_told_what_changed_only_after_it_was_saved(session: Session) -> None:
    session.vault.changes.take()
    id = write(session, "text")
    with pytest.raises(UnknownId), session.vault.transaction():
        session.vault.entries.trash(id, session.now())
        session.vault.entries.trash("00" * 16, session.now())
    assert session.vault.changes.take().entries == {id}
    assert not session.vault.changes.take()


# --- moving -----------------------------------------------------------------------------------------


def test_changing_the_day_moves_a_page_and_all_that_belongs_to_it(session: Session) -> None:
    id = write(session, "wandering page", tags=("road",))
    stays = write(session, "page that stays")
    other = date(1, 1, 1)
    write(session, "wandering page", id=id, day=other, tags=("road",))
    assert headings(session) == ["page that stays", "wandering page"]
    assert headings(session, first=DAY, last=DAY) == ["page that stays"]
    assert headings(session, tag="road") == ["wandering page"]
    assert found(session, "wandering") == {id}
    assert found(session, "page") == {id, stays}
    assert journal.read_entry(session, id).day == other


def test_adding_a_time_moves_a_page_within_its_day(session: Session) -> None:
    first, _ = write(session, "first"), write(session, "second")
    write(session, "first", id=first, time=5)
    assert headings(session) == ["second", "first"]
    write(session, "first", id=first, time=None)
    assert headings(session) == ["first", "second"]


# --- ids --------------------------------------------------------------------------------------------


def test_a_unique_beginning_of_an_id_is_enough(session: Session) -> None:
    one, two = "ab" + "0" * 30, "ac" + "f" * 30
    write(session, "one", id=one)
    write(session, "two", id=two)
    for beginning in ("ab", " AB0 ", one):
        assert journal.find_entry(session, beginning).text == "one"
    assert journal.find_entry(session, "ac").text == "two"
    with pytest.raises(AmbiguousId):
        journal.find_entry(session, "a")


@pytest.mark.parametrize("beginning", ["", " ", "b", "ag", "ab-", "a" * 33, "*", "é"])
def test_a_beginning_that_fits_no_id_is_unknown(session: Session, beginning: str) -> None:
    write(session, "one", id="ab" + "0" * 30)
    with pytest.raises(UnknownId):
        journal.find_entry(session, beginning)


def test_a_page_in_the_trash_is_found_by_its_id(session: Session) -> None:
    id = write(session, "one", id="ab" + "0" * 30)
    journal.trash_entry(session, id)
    assert journal.find_entry(session, "ab").trashed is not None


@pytest.mark.parametrize("id", ["", "00", "zz" * 16, "00" * 17])
def test_a_malformed_id_is_an_unknown_one(session: Session, id: str) -> None:
    for verb in (journal.read_entry, journal.trash_entry, journal.restore_entry, journal.versions):
        with pytest.raises(UnknownId):
            verb(session, id)
