"""Strength for today's obstacle: what one's own pages and moments say of something like it."""

from __future__ import annotations

from datetime import date, timedelta

from peerbuddy.actions import journal, strengths, uses
from peerbuddy.actions.past_evidence import past_evidence
from peerbuddy.session import Session

DAY = date(2026, 3, 1)


def page(session: Session, text: str, *found: tuple[str, str], day: date = DAY) -> str:
    id = journal.save_entry(session, session.computer.new_id(), day, text).id
    for strength, what in found:
        uses.put_strength(session, id, strength, what)
    return id


def test_pages_that_share_the_most_words_come_first_then_the_newest(session: Session) -> None:
    call = page(session, "The phone call with the landlord.", ("bravery", "Rang although I shook"))
    other = page(session, "The landlord came by.", ("humor", "Joked"), day=DAY + timedelta(9))
    newer = page(session, "Landlord, again.", ("hope", "Waited"), day=DAY + timedelta(20))
    page(session, "The landlord, a page without strengths.")
    page(session, "Something else.", ("zest", "Ran"))

    found = past_evidence(session, "I have to phone the landlord")
    assert [one.entry for one in found] == [call, newer, other]
    assert found[0].heading == "The phone call with the landlord."
    assert [(one.strength, one.what) for one in found[0].helped] == [("bravery", "Rang although I shook")]


def test_what_shares_far_fewer_words_than_the_best_is_left_out(session: Session) -> None:
    best = page(session, "Storm, train, station, night.", ("bravery", "Waited it out"))
    page(session, "A quiet night.", ("hope", "Slept"))
    found = past_evidence(session, "night train from the station in a storm")
    assert [one.entry for one in found] == [best]


def test_moments_are_found_by_their_own_sentence_with_a_page_and_without(session: Session) -> None:
    river = page(session, "A day by the river.", ("bravery", "Crossed the bridge though it swayed"))
    uses.note_use(session, "hope", "Walked to the bridge and back")

    found = past_evidence(session, "Bridges: that bridge!")
    assert {(one.entry, one.heading) for one in found} == {(river, "A day by the river."), (None, "")}


def test_words_are_found_by_their_beginning_without_case_or_accents(session: Session) -> None:
    uses.note_use(session, "hope", "Stayed in the CAFÉS of the town")
    assert len(past_evidence(session, "cafe")) == 1
    assert past_evidence(session, "cafeteria") == ()


def test_short_words_count_only_where_there_are_no_others(session: Session) -> None:
    uses.note_use(session, "hope", "Ate an egg at the sea")
    assert past_evidence(session, "at the station") == ()
    assert len(past_evidence(session, "egg")) == 1


def test_nothing_typed_and_nothing_fitting_find_nothing(session: Session) -> None:
    uses.note_use(session, "hope", "Went on")
    for typed in ("", "  ", "…", "submarine", '"*', "AND OR NOT"):
        assert past_evidence(session, typed) == ()


def test_what_lies_in_the_trash_is_not_shown(session: Session) -> None:
    gone = page(session, "The landlord.", ("hope", "Waited for the landlord"))
    journal.trash_entry(session, gone)
    assert past_evidence(session, "landlord") == ()


def test_an_own_strength_is_evidence_like_any_other_and_there_is_an_end(session: Session) -> None:
    own = strengths.add_strength(session, "Patience").id
    for n in range(12):
        page(session, f"Waiting room {n}", (own, "Waited"), day=DAY + timedelta(n))
    found = past_evidence(session, "the waiting room", limit=5)
    assert [one.day for one in found] == [DAY + timedelta(n) for n in (11, 10, 9, 8, 7)]
    assert found[0].helped[0].strength == own
