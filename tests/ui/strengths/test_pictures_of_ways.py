"""How the foot of a page, a pair of the card sort and three stories look (see test_reference_pictures)."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from peerbuddy.actions import discovery, goals, journal, page_links, uses
from peerbuddy.model.discovery import Pick, Story
from peerbuddy.model.discovery import ThreeStories as Told
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.mention import Person, Role
from peerbuddy.model.rules.card_sort import CardSort, Pile
from peerbuddy.model.strength import Dial
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock
from tests.ui.test_reference_pictures import PAGES, compare, picture, remake, theme

__all__ = ["remake", "theme"]  # fixtures

PAGE, GOAL = f"{100:032x}", f"{300:032x}"
UNDER_A_PAGE = (
    ("kindness", "Let her sleep, and kept the kitchen quiet", Dial.RIGHT),
    ("prudence", "Labelled Thursday’s boxes on Sunday", Dial.RIGHT),
    ("gratitude", "Said thank you before naming what was missing", Dial.LESS),
)


def test_the_foot_of_a_page(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    run = locked.jobs.run
    people = (Person("Mum", Role.CARED_FOR), Person("Dele", Role.FAMILY))
    run(journal.save_entry, PAGE, *PAGES[0], people=people, topics=("Caring", "Nights"))
    for strength, what, dial in UNDER_A_PAGE:
        run(uses.put_strength, PAGE, strength, what, dial=dial)
    run(goals.make_goal, GOAL, GoalFields("Swim on Sundays"), state=GoalState.ACTIVE)
    run(page_links.set_goals, PAGE, (GOAL,))
    locked.window.rooms.go("journal", PAGE)
    page = locked.window.journal
    assert page is not None
    page.pane.timeline.start_at(None)
    page.editor.text.setFocus()
    compare(picture(locked.window), f"page-foot-{theme}", remake=remake, beside=tmp_path)


def room_of(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> StrengthsRoom:
    unlock(qtbot, locked, made)
    locked.window.rooms.go("strengths")
    room = locked.window.rooms.made["strengths"]
    assert isinstance(room, StrengthsRoom)
    return room


def test_a_pair_of_the_card_sort(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    room = room_of(qtbot, locked, made)
    six = ("humor", "fairness", "kindness", "hope", "zest", "honesty")
    locked.jobs.run(discovery.keep_card_sort, CardSort(six, (Pile.VERY_ME,) * 6, six))
    flow = CardSortFlow(locked.window._computer, locked.jobs, toss=lambda: True)
    room.ways._add(flow)
    room.ways.sort_cards()
    compare(picture(locked.window), f"card-pair-{theme}", remake=remake, beside=tmp_path)


def test_three_stories(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    room = room_of(qtbot, locked, made)
    form = "The form came back a third time. I took the bus to the office and asked who decides."
    picks = (Pick("perseverance", "Went there the third time"), Pick("bravery", "Asked who decides"))
    locked.jobs.run(discovery.keep_stories, Told((Story(), Story(form, picks), Story()), at=1))
    room.ways.tell_stories()
    compare(picture(locked.window), f"three-stories-{theme}", remake=remake, beside=tmp_path)
