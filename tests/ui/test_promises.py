"""How this app keeps its word: every row has a button that leads to what it speaks of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.model.mention import Kind
from peerbuddy.ui.buddies.reading_page import ReadingPage
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.goals.page import GoalsPage
from peerbuddy.ui.guides.flow import GuideFlow
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.help.proof import ProofPage
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.lessons.room import LessonRoom
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.promises.page import PromisesPage, by_group
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

# What the program is to do for people, item by item (S-00 to S-39): the rows that answer it as far as it
# needs nobody else, or why there is none yet.
BUDDY = "needs a second person: buddies come later"
CIRCLE = "needs a circle: circles come later"
PACKS = "needs context packs: they come later"
ANSWERED: dict[int, tuple[str, ...] | str] = {
    0: ("same-rights",),
    1: BUDDY,
    2: ("giving",),
    3: ("own-wish", "why-this", "take-all"),
    4: ("strength-noted", "front-set", "good-first"),
    5: ("hearing-first",),
    6: ("not-rated", "no-streaks", "margin-notes"),
    7: BUDDY,
    8: ("giving",),
    9: BUDDY,
    10: PACKS,
    11: ("proof",),
    12: BUDDY,
    13: ("whole-life",),
    14: ("no-name-asked", "stays-here"),  # the part that needs no circle
    15: ("what-helps",),
    16: ("own-words",),
    17: ("people-beside",),  # a sheet to bring along is not built
    18: ("hard-day", "rough-times", "help"),  # without the pack
    19: ("slip",),  # without the pack
    20: PACKS,
    21: ("own-wish",),  # one's own wish, wording and day; without the pack
    22: ("shortened-names",),  # without the pack
    23: ("shortened-names",),  # without the pack
    24: PACKS,
    25: ("only-ticked", "stays-here", "ways-in", "locking", "quick-hide"),
    26: ("hearing-first",),
    27: ("boundaries", "tighter"),
    28: ("readable", "by-keys", "languages", "no-name-asked"),
    29: ("passing",),
    30: CIRCLE,
    31: ("asking", "help"),  # the third size of asking is Help now, and no packet
    32: ("own-lane", "let-go", "quick-hide", "neutral-title"),
    33: ("no-calls",),
    34: ("ways-out",),  # with the lint and lessons of replies
    35: ("what-helps",),  # the shelf; cards from it come with buddies
    36: ("next-step",),
    37: ("people-beside", "no-streaks"),
    38: CIRCLE,
    39: "repeats ten of the others",
}


@pytest.fixture
def window(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> MainWindow:
    unlock(qtbot, locked, made)
    locked.window.resize(1280, 800)
    return locked.window


def opened(window: MainWindow) -> PromisesPage:
    """As one gets there by hand; it stays open when one goes from there."""
    window.rooms.go("settings")
    settings = window.settings_page
    assert settings is not None
    settings.choose(settings.about)
    if settings.about.currentWidget() is settings.about.cards:
        settings.about.promises.click()
    shown = settings.about.currentWidget()
    assert isinstance(shown, PromisesPage)
    settle()
    return shown


def keys_of_rows() -> list[str]:
    return [promise.key for _, promises in by_group() for promise in promises]


def test_every_item_is_answered_by_a_row_or_says_why_not_yet() -> None:
    assert sorted(ANSWERED) == list(range(40))
    rows = set(keys_of_rows())
    named = {key for answer in ANSWERED.values() if not isinstance(answer, str) for key in answer}
    assert named <= rows
    assert len(rows) == len(keys_of_rows()) >= 25


# --- each button leads to what its row speaks of ------------------------------------------------------


def focused(settings: SettingsPage, section: QWidget, control: QWidget) -> bool:
    """Its section is shown, the control has the focus, and the section is scrolled to it."""
    now = settings.window().focusWidget()
    there = now is control or now is control.focusProxy() or (now is not None and control.isAncestorOf(now))
    seen = not control.visibleRegion().isEmpty()
    return settings.isVisible() and settings.section() is section and there and seen


def in_guide(window: MainWindow, id: str) -> bool:
    room = window.rooms.in_sight()
    return isinstance(room, GuideRoom) and isinstance(room.flow, GuideFlow) and room.flow.guide.id == id


def on_the_shelf(window: MainWindow) -> bool:
    room = window.rooms.in_sight()
    return isinstance(room, GuideRoom) and room.shelf.isVisible()


def in_new_goal(window: MainWindow) -> bool:
    room = window.rooms.in_sight()
    return isinstance(room, GoalsPage) and room.forms.form is not None and room.forms.form.isVisible()


def in_help(window: MainWindow, part: str) -> bool:
    place = window.help_now.place
    if place is None or place.front.mine is None:
        return False
    if part == "proof":
        return isinstance(place.behind, ProofPage) and place.currentWidget() is place.behind
    whole = place.front.mine.people if part == "people" else place.front.mine.plans
    now = window.focusWidget()
    return now is not None and whole.isAncestorOf(now) and not now.visibleRegion().isEmpty()


def sights(window: MainWindow) -> dict[str, Callable[[], bool]]:
    """By the key of a row: whether what it speaks of is in sight."""
    rooms, settings = window.rooms, window.settings_page
    assert settings is not None
    security, hiding = settings.security, settings.security.hiding
    people, today = settings.lists[Kind.PERSON], settings.today
    resources, helps = settings.own_lists["resource"], settings.own_lists["helps"]

    def strengths() -> StrengthsRoom:
        room = rooms.in_sight()
        assert isinstance(room, StrengthsRoom)
        return room

    def insights() -> InsightsRoom:
        room = rooms.in_sight()
        assert isinstance(room, InsightsRoom)
        return room

    def reading() -> bool:
        room = rooms.in_sight()
        return isinstance(room, BuddiesRoom) and isinstance(room.behind.page, ReadingPage)

    def lesson() -> bool:
        room = rooms.in_sight()
        return isinstance(room, LessonRoom) and room.page().lesson.id == "L1"

    def people_room() -> bool:
        return isinstance(rooms.in_sight(), BuddiesRoom)

    return {
        "same-rights": reading,
        "compared": people_room,
        "ways-out": people_room,
        "tighter": people_room,
        "only-ticked": people_room,
        "shortened-names": lambda: focused(settings, people, people.finder),
        "boundaries": people_room,
        "sealed-for-one": people_room,
        "keys-turn": people_room,
        "own-lane": people_room,
        "your-time": people_room,
        "let-go": people_room,
        "hearing-first": lesson,
        "margin-notes": lesson,
        "giving": people_room,
        "noticed-by-others": lambda: insights().page.id == "IN-2",
        "stays-here": lambda: focused(settings, settings.about, settings.about.check),
        "no-name-asked": lambda: focused(settings, people, people.finder),
        "own-wish": lambda: in_new_goal(window),
        "own-words": lambda: settings.isVisible() and settings.section() is settings.terms,
        "whole-life": lambda: focused(settings, resources, resources.typed),
        "why-this": lambda: focused(settings, today, next(iter(today.boxes.values()))),
        "next-step": lambda: in_guide(window, "monthly"),
        "strength-noted": lambda: rooms._note is not None and rooms._note.isVisible(),
        "front-set": lambda: strengths().left.isVisible() and not strengths().page.isVisible(),
        "too-much": lambda: strengths().page.isVisible() and strengths().page.id() == "perseverance",
        "good-first": lambda: in_guide(window, "weekly"),
        "proof": lambda: in_help(window, "proof"),
        "what-helps": lambda: focused(settings, helps, helps.typed),
        "no-streaks": lambda: rooms.in_sight() is rooms.made["today"],
        "not-rated": lambda: insights().left.isVisible() and not insights().map.isVisible(),
        "slip": lambda: in_guide(window, "T-6"),
        "hard-day": lambda: in_guide(window, "T-3"),
        "passing": lambda: on_the_shelf(window),
        "no-calls": lambda: focused(settings, today, today.leave_me),
        "deep-waits": lambda: focused(settings, settings.guided, settings.guided.free_page),
        "readable": lambda: focused(settings, settings.appearance, settings.appearance.text_size),
        "by-keys": lambda: window._pages.shortcuts is not None and window._pages.shortcuts.isVisible(),
        "languages": lambda: settings.isVisible() and settings.section() is settings.language,
        "ways-in": lambda: focused(settings, security, security.change),
        "saved": lambda: rooms.in_sight() is rooms.made["journal"],
        "locking": lambda: focused(settings, security, security.minutes),
        "quick-hide": lambda: focused(settings, security, hiding.quick_hide),
        "neutral-title": lambda: focused(settings, security, hiding.title),
        "help": lambda: window.help_now.page is not None,
        "rough-times": lambda: in_help(window, "plan"),
        "asking": lambda: in_help(window, "people"),
        "people-beside": lambda: insights().map.isVisible() and insights().left.buttons[MAP].isVisible(),
        "take-all": lambda: focused(settings, settings.moving, settings.moving.copying_out.form),
        "on-paper": lambda: focused(settings, settings.moving, settings.moving.on_paper.go),
        "backup": lambda: focused(settings, settings.backups, settings.backups.make),
        "trash": lambda: window.journal is not None and window.journal.bin.isVisible(),
        "end": lambda: focused(settings, security, security.delete),
    }


def test_each_button_opens_what_its_row_speaks_of(qtbot: QtBot, window: MainWindow) -> None:
    opened(window)
    seen = sights(window)
    assert sorted(seen) == sorted(keys_of_rows())
    for key, is_in_sight in seen.items():
        qtbot.keyClick(opened(window).ways[key], Qt.Key.Key_Space)
        settle()
        assert is_in_sight(), key
        window.help_now.leave()
        window._pages._close_overlays()


def test_who_comes_back_reads_on(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window)
    qtbot.keyClick(page.ways["end"], Qt.Key.Key_Space)
    settings = window.settings_page
    assert settings is not None
    settings.choose(settings.about)
    assert settings.about.currentWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert settings.about.currentWidget() is settings.about.cards


# --- words --------------------------------------------------------------------------------------------


def test_it_says_nothing_of_what_is_not_there(window: MainWindow) -> None:
    page = opened(window)
    told = " ".join(label.text() for label in page.findChildren(QLabel)).lower()
    for absent in ("packet", "circle", "context pack", "bring along"):
        assert absent not in told
    assert len({way.accessibleName() for way in page.ways.values()}) == len(page.ways)


def test_it_fits_a_small_window_with_large_text(window: MainWindow) -> None:
    page = opened(window)
    window.resize(900, 600)
    settle()
    for key, way in page.ways.items():
        page.ensureWidgetVisible(way)
        assert way.visibleRegion().boundingRect().width() == way.width(), key
