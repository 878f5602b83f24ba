"""What saves itself: in a pause, only what is there to keep, and to the last word before it is left."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.session import Session
from peerbuddy.ui import pauses
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from tests.ui.inline_jobs import InlineJobs


class Form:
    """Stands for a form and for the vault that keeps it."""

    def __init__(self, jobs: Jobs) -> None:
        self.words: str | None = ""
        self.vault: list[str] = []
        self.is_full = False
        self.kept = Kept(jobs, self._keep, lambda: self.words, self._as_page, jobs)
        self.told: list[str] = []
        self.kept.told.connect(self.told.append)

    def type(self, more: str) -> None:
        self.words = (self.words or "") + more
        self.kept.touched()

    def _keep(self, _: Session, words: str) -> None:
        if self.is_full:
            raise OSError
        self.vault.append(words)

    def _as_page(self) -> Draft:
        return Draft("a" * 32, date(2026, 11, 22), self.words or "")


@pytest.fixture
def form(inline: InlineJobs) -> Form:
    return Form(inline)


@pytest.fixture
def slow(unlocked_jobs: Jobs) -> Form:
    return Form(unlocked_jobs)


def test_a_pause_is_short_and_who_makes_none_is_saved_all_the_same() -> None:
    assert (pauses.AFTER_LAST_KEY_MS, pauses.AFTER_FIRST_KEY_MS) == (800, 4_000)


def test_it_is_kept_once(form: Form) -> None:
    form.type("words")
    assert not form.kept.is_saved()
    form.kept.save()
    form.kept.save()
    assert form.vault == ["words"]
    assert form.told == ["", "Saved"]


def test_where_there_is_nothing_to_keep_it_is_left_at_once(form: Form) -> None:
    form.words = None
    form.kept.touched()
    left: list[str] = []
    form.kept.leave(lambda: left.append("left"))
    assert (left, form.vault, form.kept.unsaved()) == (["left"], [], ())


def test_going_on_waits_for_what_is_written_meanwhile(qtbot: QtBot, slow: Form) -> None:
    left: list[Any] = []
    slow.type("words")
    slow.kept.leave(lambda: left.append(slow.vault[-1]))
    slow.type(" and more")
    assert left == []
    qtbot.waitUntil(lambda: bool(left))
    assert left == ["words and more"]


def test_what_is_not_kept_stays_and_is_among_the_last_words(form: Form) -> None:
    form.is_full = True
    failed: list[Exception] = []
    left: list[str] = []
    form.kept.failed.connect(failed.append)
    form.type("words")
    form.kept.leave(lambda: left.append("left"))
    assert (len(failed), left, form.told) == (1, [], [""])
    [last] = form.kept.unsaved()
    assert (last.arguments, last.as_page.text) == (("words",), "words")
    form.is_full = False
    form.kept.save()
    assert (form.vault, left, form.kept.unsaved()) == (["words"], [], ())


def test_what_was_taken_away_is_not_kept(form: Form) -> None:
    form.type("words")
    form.kept.forget()
    form.kept.save()
    assert (form.vault, form.kept.unsaved()) == ([], ())
