"""When a page saves itself, and that "Saved" is never said before the vault has answered (R2, R3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.ui import pauses
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.saving import SaveState, Saving
from tests.ui.inline_jobs import InlineJobs


class Typist:
    """Stands for the editor: what is typed, and the saving that watches it."""

    def __init__(self, jobs: Jobs) -> None:
        self.text = ""
        self.states: list[SaveState] = []
        self.saving = Saving(jobs, self.draft, lambda: None, jobs)
        self.saving.state_changed.connect(self.states.append)
        self.saving.begin()

    def draft(self) -> Draft:
        return Draft("a" * 32, date(2026, 11, 22), self.text)

    def type(self, more: str) -> None:
        self.text += more
        self.saving.touched()


def saved_text(session: Session) -> str:
    return journal.read_entry(session, "a" * 32).text


@pytest.fixture
def held(unlocked_jobs: Jobs) -> Iterator[Event]:
    """The vault thread waits here until the test lets it go on."""
    go_on = Event()
    unlocked_jobs.call(go_on.wait)
    yield go_on
    go_on.set()


def test_saved_is_said_only_after_the_vault_has_answered(
    qtbot: QtBot, unlocked_jobs: Jobs, held: Event
) -> None:
    typist = Typist(unlocked_jobs)
    typist.type("words")
    typist.saving.save()
    assert typist.saving.state is SaveState.SAVING
    qtbot.wait(60)  # proves that nothing happens while the vault has not answered
    assert SaveState.SAVED not in typist.states
    assert not typist.saving.is_saved()
    held.set()
    qtbot.waitUntil(lambda: typist.saving.state is SaveState.SAVED)


def test_a_key_after_the_save_was_asked_for_is_not_taken_for_saved(
    qtbot: QtBot, unlocked_jobs: Jobs, held: Event
) -> None:
    typist = Typist(unlocked_jobs)
    typist.type("words")
    typist.saving.save()
    typist.type(" and more")
    held.set()
    answered: list[int] = []
    unlocked_jobs.call(int, then=answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert typist.saving.state is SaveState.UNSAVED
    assert typist.saving.unsaved() == typist.draft()


def test_going_on_waits_for_the_last_words(qtbot: QtBot, unlocked_jobs: Jobs, held: Event) -> None:
    typist = Typist(unlocked_jobs)
    left: list[str] = []
    typist.type("words")
    typist.saving.leave(lambda: left.append(typist.text))
    typist.type(" and more")
    assert left == []
    held.set()
    qtbot.waitUntil(lambda: bool(left))
    assert typist.saving.is_saved()
    assert left == ["words and more"]


def test_an_answer_for_the_page_before_is_not_taken_for_this_one(
    qtbot: QtBot, unlocked_jobs: Jobs, held: Event
) -> None:
    typist = Typist(unlocked_jobs)
    typist.type("words")
    typist.saving.save()
    typist.saving.begin()
    typist.type("another page")
    held.set()
    answered: list[int] = []
    unlocked_jobs.call(int, then=answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert typist.saving.state is SaveState.UNSAVED


def test_a_pause_saves(qtbot: QtBot, inline: InlineJobs, session: Session) -> None:
    typist = Typist(inline)
    typist.type("words")
    typist.saving.pauses.due.emit()
    assert saved_text(session) == "words"


def test_who_never_pauses_is_saved_all_the_same(
    qtbot: QtBot, inline: InlineJobs, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pauses, "AFTER_LAST_KEY_MS", 300)
    monkeypatch.setattr(pauses, "AFTER_FIRST_KEY_MS", 400)
    typist = Typist(inline)
    clock = QElapsedTimer()
    clock.start()
    while SaveState.SAVED not in typist.states:
        typist.type("x")
        qtbot.wait(20)  # typing without a pause
        assert clock.elapsed() < 5_000
    assert clock.elapsed() >= 350


def test_nothing_is_asked_twice(inline: InlineJobs, session: Session) -> None:
    typist = Typist(inline)
    typist.type("words")
    typist.saving.save()
    before = session.vault.seal.known.counter
    typist.saving.save()
    typist.saving.leave(lambda: None)
    assert session.vault.seal.known.counter == before
