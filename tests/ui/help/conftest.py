"""An open window with things on Help now, and the key as the desktop presses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import CardPart, HelpPerson, HelpPlan, Likely, OwnHelpCard, PlanLine
from peerbuddy.session import Session
from peerbuddy.ui.help.page import HelpPage
from peerbuddy.ui.help.place import HelpPlace
from peerbuddy.ui.jobs import Opened
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

NUMBER = OwnHelpCard("a" * 32, CardPart.EMERGENCY, "The ambulance", number="0199 112")
PERSON = HelpPerson("b" * 32, "Rosa", "01632 960 012", "It is one of those evenings.")
PLAN = "c" * 32
LINES = {
    "myself": (PlanLine("Walk to the canal", Likely.MAYBE, easier="Shoes by the door"),),
    "tell": (PlanLine("Rosa", phone="01632 960 012", say="It got loud again."),),
}


def press_f1(widget: QWidget) -> None:
    """To the window that the desktop gave the keys to, which passes it on to whatever has the focus."""
    settle()
    QTest.keyClick(widget.window().windowHandle(), Qt.Key.Key_F1)
    settle()


def fill(run: Callable[..., Any]) -> None:
    """With a number, a person and a plan; `run` carries out a verb at once."""
    blank: HelpPlan = run(helping.blank_plan)
    sections = tuple(replace(one, lines=LINES.get(one.key, ())) for one in blank.sections)
    run(helping.save_card, replace(NUMBER, checked=date(2026, 1, 2)))
    run(helping.save_person, PERSON)
    run(helping.save_plan, replace(blank, id=PLAN, title="When it gets loud", sections=sections))


def up(opened: OpenedWindow) -> HelpPage:
    page = opened.window.help_now.page
    assert page is not None
    assert page.isVisible()
    return page


def leave(opened: OpenedWindow) -> None:
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Escape)
    settle()
    assert opened.window.help_now.page is None


@pytest.fixture
def opened(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> OpenedWindow:
    unlock(qtbot, locked, made)
    return locked


@pytest.fixture
def ask_window(opened: OpenedWindow) -> Callable[..., Any]:
    """A verb, carried out at once in the vault the window has open → its answer."""

    def run(verb: Callable[..., Any], *arguments: Any) -> Any:
        told: list[Any] = []
        opened.jobs.run(verb, *arguments, then=told.append)
        return told[0]

    return run


@pytest.fixture
def filled(opened: OpenedWindow, ask_window: Callable[..., Any]) -> OpenedWindow:
    fill(ask_window)
    return opened


@pytest.fixture
def ask_vault(session: Session) -> Callable[..., Any]:
    return lambda verb, *arguments: verb(session, *arguments)


@pytest.fixture
def empty_place(qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList) -> HelpPlace:
    """Help now alone, of an open journal."""
    made = HelpPlace(computer, inline, ask, Opened(read_only=False, older_copy=None))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.begin()
    return made


@pytest.fixture
def place(empty_place: HelpPlace, ask_vault: Callable[..., Any]) -> HelpPlace:
    fill(ask_vault)
    empty_place.begin()
    return empty_place


@pytest.fixture
def locked_place(qtbot: QtBot, computer: Computer, ask: AskFromList) -> HelpPlace:
    made = HelpPlace(computer, InlineJobs(computer), ask, None)
    qtbot.addWidget(made)
    made.show()
    made.begin()
    return made
