"""Anything at all done to the real window: nothing goes wrong, and no word that stood on a page is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.style import wear
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, enter, settle
from tests.ui.random_hands import Hands, NobodyAnswers, Remembered, wait_for

SHORT, LONG = 120, 10_000
LOCKED_EVERY = 40


@dataclass(frozen=True)
class Walk:
    qtbot: QtBot
    qtlog: Any  # what Qt said
    computer: Computer
    made: MadeVault

    def go(self, random: Random, steps: int) -> None:
        memory, done = Remembered(), 0
        with self.qtbot.captureExceptions() as wrong:
            while done < steps:
                opened = unlocked(self.qtbot, self.computer, self.made)
                hands = Hands(opened, random, memory)
                try:
                    for _ in range(random.randrange(1, 2 * LOCKED_EVERY)):
                        hands.act_and_rest()
                        assert wrong == [], wrong
                        self.look_at_what_was_said()
                        done += 1
                        if hands.is_over():
                            break
                    lock(opened, hands)
                    opened.take_away()
                    self.look_at_what_was_said()
                    compare(self.computer, self.made, memory)
                except BaseException as error:
                    error.add_note("\n".join(hands.done[-40:]))
                    raise
                finally:
                    opened.take_away()

    def look_at_what_was_said(self) -> None:
        assert [record.message for record in self.qtlog.records if not record.ignored] == []
        log = self.computer.places.log
        assert not log.exists(), log.read_text()


@pytest.fixture
def walk(qtbot: QtBot, qtlog: Any, computer: Computer, made: MadeVault) -> Iterator[Walk]:
    yield Walk(qtbot, qtlog, computer, made)
    wear(LocalSettings())
    QApplication.clipboard().clear()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_few_hundred_random_actions(walk: Walk, seed: int) -> None:
    walk.go(Random(seed), SHORT)


@pytest.mark.long
@pytest.mark.parametrize("seed", [11, 12])
def test_ten_thousand_random_actions(walk: Walk, seed: int) -> None:
    walk.go(Random(seed), LONG // 2)


def unlocked(qtbot: QtBot, computer: Computer, made: MadeVault) -> OpenedWindow:
    opened = OpenedWindow(computer, Jobs(computer), NobodyAnswers(), made.folder)
    enter(qtbot, opened.window.unlock_page, made.code, by_code=True)
    qtbot.waitUntil(lambda: opened.window.rooms.opened is not None)
    opened.window.rooms.go("journal")
    return opened


def lock(opened: OpenedWindow, hands: Hands) -> None:
    """At any moment, with words that are not saved yet and answers still to come."""
    if not hands.is_over():
        hands.act(hands.type)
    opened.window.lock()
    wait_for(lambda: opened.jobs._closed)
    settle()


def compare(computer: Computer, made: MadeVault, memory: Remembered) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    try:
        kept = {line.id for line in journal.list_entries(session, limit=100_000).lines}
        kept |= {line.id for line in journal.list_trash(session)}
        for id, draft in memory.last.items():
            if id not in kept:
                assert memory.may_be_missing(id), f"lost: {draft}"
                continue
            entry = journal.read_entry(session, id)
            assert memory.is_kept(id, entry.text), f"{entry.text!r} instead of {draft.text!r}"
            if id not in memory.emptied_to:
                assert (one_line(entry.title), entry.day) == (one_line(draft.title), draft.day)
                assert (entry.tags, entry.time) == (draft.tags, draft.time)
    finally:
        unlocking.lock(session)


def one_line(title: str) -> str:
    """A title is kept as one line, whatever was pasted into it."""
    return " ".join(title.split())
