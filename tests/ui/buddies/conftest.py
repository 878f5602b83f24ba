"""The room of buddies over Ana's vault, with Ben on the other computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.buddies.room import BuddiesRoom
from tests import pairs
from tests.conftest import Clock, MadeVault
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Enter = Callable[..., BuddiesRoom]
Page = TypeVar("Page", bound=QWidget)


def page_of(room: BuddiesRoom, kind: type[Page]) -> Page:
    """What lies behind the page of a person just now."""
    page = room.behind.page
    assert isinstance(page, kind)
    return page


@pytest.fixture
def strangers(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[Two]:
    """Nobody has anybody's card."""
    met = pairs.strangers(first_vault, tmp_path, clock)
    yield met
    met.close()


@pytest.fixture
def met(strangers: Two) -> Two:
    """Cards are exchanged, and nothing is compared yet."""
    pairs.exchange_cards(strangers)
    return strangers


@pytest.fixture
def enter(qtbot: QtBot, ask: AskFromList) -> Enter:
    """The room of one person, entered with what another room would ask for."""

    def entered(person: pairs.Person, what: object = None) -> BuddiesRoom:
        jobs = InlineJobs(person.computer, person.session)
        made = BuddiesRoom(person.computer, jobs, ask)
        jobs.failed.connect(made.tell)
        qtbot.addWidget(made)
        made.resize(1190, 800)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        made.enter(what)
        settle()  # what is listed to be let go is noted, which is read again
        return made

    return entered
