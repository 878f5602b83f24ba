"""The bench in a language nobody speaks: what is not marked would stay English everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, mentions, people
from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests import pairs
from tests.pairs import Two
from tests.raw_pages import mark_raw
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, spoken, untranslated
from tests.ui.sharing.conftest import Sharing, sharing_of

NAMES = ("Ana", "Ben", "garden", "walk", "tansy", "M.")


@pytest.fixture
def ben(qtbot: QtBot, qapp: QApplication, two: Two) -> Iterator[Sharing]:
    pairs.agree(two, off_limits=["tansy"])
    with spoken(qapp):
        yield sharing_of(qtbot, two.ben)


def assert_all_marked(*own: str) -> None:
    settle()
    found = untranslated((*OWN, *NAMES, *own))
    assert found == [], "\n".join(found)


def test_every_step_and_every_kind(ben: Sharing) -> None:
    entry = ben.write_entry("garden\n\nwalk", "garden", tags=("tansy",))
    ben.room.enter(ShareWanted())
    assert_all_marked()
    ben.open("page")
    assert_all_marked()
    journal.set_privacy(ben.session, entry, Privacy.MAY_SHARE)
    ben.open("page")
    assert_all_marked()
    for kind in SUMMARY_KINDS:
        ben.open(kind, entries=(entry,))
        assert_all_marked()


def test_what_the_checks_say_and_what_comes_after(ben: Sharing) -> None:
    mentions.add_mention(ben.session, Kind.PERSON, "walk")
    people.set_role(ben.session, "walk", Role.CARED_FOR)
    entry = ben.write_entry("walk", topics=("tansy",))
    mark_raw(ben.session, entry)
    ben.open("ask", entries=(entry,))
    ben.tick(f"text:{entry}:0")
    assert_all_marked("W.")
    ben.click(ben.bench.side.checks.change["walk"])
    assert_all_marked("W.")
    ben.open("light")
    ben.tick("text", "garden")
    ben.click(ben.bench.foot.save)
    assert_all_marked()
    ben.ask.answers.append(ben.who.folder)
    ben.click(ben.bench.foot.first.pair.take)
    name = ben.session.vault.outbox.of(ben.who.buddy.uid)[-1].file
    assert_all_marked(name, str(ben.who.folder))
