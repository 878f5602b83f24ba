"""Help now: plans with own headings, cards that grow stale, people, the map; and nothing of the journal."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from peerbuddy.actions import helping, keeping, unlocking
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.help_plan import (
    CardPart,
    HelpPerson,
    Likely,
    MapEntry,
    OwnHelpCard,
    PlanLine,
    Ring,
    Section,
    Way,
    is_stale,
)
from peerbuddy.session import Session
from tests.conftest import Clock

TODAY = date(2026, 11, 22)
CARD = OwnHelpCard("c" * 32, CardPart.LINES, "A line nearby", ways=(Way.CALL, Way.TEXT), number="116 123")


def test_a_plan_begins_with_eight_headings_and_nothing_is_written(session: Session) -> None:
    plan = helping.blank_plan(session)
    assert [section.key for section in plan.sections] == [
        "notice", "myself", "elsewhere", "tell", "services", "safer", "keeps", "after",
    ]  # fmt: skip
    assert not plan.offer_safer
    assert helping.list_plans(session) == ()


def test_a_plan_with_own_headings_comes_back_as_it_was(reopen: Callable[[], Session]) -> None:
    session = reopen()
    plan = replace(
        helping.blank_plan(session),
        title="When it gets loud",
        sections=(
            Section("myself", "What I do", (PlanLine("walk", Likely.MAYBE, easier="shoes by the door"),)),
            Section(
                "tell",
                "Whom I tell",
                (PlanLine("Rosa", phone="030 1", say="It is one of those."), PlanLine(" ")),
            ),
            Section("e" * 32, "My own section"),
        ),
        offer_safer=True,
    )
    kept = helping.save_plan(session, plan)
    assert [len(section.lines) for section in kept.sections] == [1, 1, 0]
    unlocking.lock(session)
    again = reopen()
    assert helping.list_plans(again) == (kept,)
    shorter = helping.save_plan(again, replace(kept, sections=kept.sections[:1]))
    assert len(shorter.sections) == 1
    assert keeping.check(again) == ()
    helping.delete_plan(again, kept.id)
    assert helping.list_plans(again) == ()
    assert keeping.check(again) == ()


def test_several_plans_stand_side_by_side(session: Session) -> None:
    first = helping.save_plan(session, helping.blank_plan(session))
    second = helping.save_plan(session, replace(helping.blank_plan(session), title="Panic"))
    assert [plan.id for plan in helping.list_plans(session)] == [first.id, second.id]


def test_a_use_can_be_noted_later(session: Session) -> None:
    plan = helping.save_plan(session, helping.blank_plan(session))
    use = helping.used_plan(session, plan.id)
    helping.note_use(session, replace(use, helped="the walk", change="Rosa's number"))
    (kept,) = helping.uses_of_plan(session, plan.id)
    assert (kept.day, kept.helped, kept.change) == (TODAY, "the walk", "Rosa's number")
    with pytest.raises(UnknownId):
        helping.used_plan(session, "f" * 32)


def test_a_card_is_worth_checking_again_after_180_days(session: Session, clock: Clock) -> None:
    """K-3."""
    assert is_stale(CARD, session.today())
    card = helping.checked_today(session, CARD)
    assert helping.own_cards(session) == (card,)
    clock.move(days=180)
    assert not is_stale(card, session.today())
    clock.move(days=1)
    assert is_stale(card, session.today())
    helping.delete_card(session, card.id)
    assert helping.own_cards(session) == ()


def test_emergency_cards_come_first(session: Session) -> None:
    helping.save_card(session, CARD)
    helping.save_card(session, replace(CARD, id="d" * 32, part=CardPart.EMERGENCY))
    assert [card.part for card in helping.own_cards(session)] == [CardPart.EMERGENCY, CardPart.LINES]


def test_people_and_the_map_are_kept_changed_and_taken_off(session: Session) -> None:
    person = helping.save_person(session, HelpPerson("1" * 32, " Rosa ", "030 1"))
    helping.save_person(session, replace(person, say="It is one of those."))
    assert helping.my_people(session) == (HelpPerson("1" * 32, "Rosa", "030 1", "It is one of those."),)
    entry = helping.save_map_entry(session, MapEntry("2" * 32, Ring.PEERS, "The choir", "being heard"))
    helping.save_map_entry(session, replace(entry, ring=Ring.CLOSE))
    assert [one.ring for one in helping.support_map(session)] == [Ring.CLOSE]
    helping.delete_person(session, person.id)
    helping.delete_map_entry(session, entry.id)
    assert (helping.my_people(session), helping.support_map(session)) == ((), ())
    with pytest.raises(UnknownId):
        helping.delete_map_entry(session, entry.id)


@pytest.mark.parametrize(
    ("save", "field"),
    [
        (lambda s: helping.save_person(s, HelpPerson("1" * 32, "")), "name"),
        (lambda s: helping.save_person(s, HelpPerson("1" * 32, "x" * 141)), "name"),
        (lambda s: helping.save_card(s, replace(CARD, number="1" * 81)), "number"),
        (lambda s: helping.save_map_entry(s, MapEntry("1" * 32, Ring.SELF, " ")), "name"),
        (lambda s: helping.save_plan(s, replace(helping.blank_plan(s), title="")), "title"),
        (
            lambda s: helping.save_plan(
                s, replace(helping.blank_plan(s), sections=(Section("a", "A", (PlanLine("x" * 501),)),))
            ),
            "line",
        ),
    ],
)
def test_what_does_not_fit_is_refused(
    session: Session, save: Callable[[Session], object], field: str
) -> None:
    with pytest.raises(BadField) as refused:
        save(session)
    assert refused.value.field == field


def test_help_never_reads_the_journal() -> None:
    """K-5: no path leads from the text of a page to help."""
    root = Path(helping.__file__).parents[1]
    for place in ("actions/helping.py", "actions/pocket_card.py", "vault/help.py", "model/help_plan.py"):
        tree = ast.parse((root / place).read_text("utf-8"))
        names = {
            f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert not [name for name in names if "entr" in name or "journal" in name or "search" in name]


def test_a_stale_label_does_not_depend_on_who_looks() -> None:
    card = replace(CARD, checked=TODAY)
    assert [is_stale(card, TODAY + timedelta(n)) for n in (-5, 0, 180, 181)] == [False, False, False, True]
