"""Answering in a language nobody speaks: what is not marked would stay English everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import lessons
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.rules.reply_lint import ADVICE_ASK
from peerbuddy.ui.lessons.room import LessonRoom
from peerbuddy.ui.replies.noticed_cards import NoticedCards
from peerbuddy.ui.strengths.others_eyes import OthersEyesWay
from tests.answering import NIGHTS, answered, asked, part, trained
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, spoken, untranslated
from tests.ui.replies.conftest import Answering

Begin = Callable[..., Answering]
NAMES = ("Ana", "Ben", NIGHTS, "caring", "be heard", "You should rest.", "You rang her.")


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication, two: Two) -> Iterator[None]:
    with spoken(qapp):
        yield


def assert_all_marked(*own: str) -> None:
    settle()
    found = untranslated((*OWN, *NAMES, *own))
    assert found == [], "\n".join(found)


def test_the_composer_and_all_its_pages(answering: Begin, ask: AskFromList, tmp_path: Path) -> None:
    hands = answering(with_lessons=False)
    assert_all_marked()
    hands.composer._jobs.run(lessons.declare)
    hands.edit(ReplyKind.HEAR, "heard").insertPlainText("You should rest.")
    hands.card(ReplyKind.HEAR).notes[0].why.click()
    hands.save()
    note = words_of_the_program().reply_lint.rules[0].note  # a sentence of the content with a word in it
    assert_all_marked(note.replace(ADVICE_ASK, "be heard"))
    hands.edit(ReplyKind.HEAR, "heard").clear()
    for kind in (ReplyKind.STRENGTH, ReplyKind.WONDER):
        hands.choose(kind)
    hands.press(hands.composer.desk.look)
    assert_all_marked()
    for kind in (ReplyKind.LOW_ROOM, ReplyKind.WORRIED):
        hands.choose(kind)
        assert_all_marked()
    hands.choose(ReplyKind.THANKS)
    hands.press(hands.composer.desk.look)
    assert_all_marked()
    ask.answers = [tmp_path]
    hands.press(hands.composer.leaving.save)
    assert_all_marked(str(next(tmp_path.glob("*.pbuddy"))))


def test_what_a_buddy_noticed_and_the_way_to_ask_for_it(qtbot: QtBot, two: Two) -> None:
    trained(two)
    item = answered(two, asked(two), part(ReplyKind.STRENGTH, moment="You rang her.", strength="Lamps"))
    jobs = InlineJobs(two.ana.computer, two.ana.session)
    cards = NoticedCards(two.ana.computer, jobs)
    qtbot.addWidget(cards)
    cards.show()
    cards.open(item)
    assert_all_marked("Lamps")
    cards.cards[0].let_be_wanted.emit()
    assert_all_marked("Lamps")
    way = OthersEyesWay(two.ana.computer, jobs)
    qtbot.addWidget(way)
    way.show()
    assert_all_marked("Lamps")


def test_the_lessons(qtbot: QtBot, two: Two) -> None:
    room = LessonRoom(two.ben.computer, InlineJobs(two.ben.computer, two.ben.session))
    qtbot.addWidget(room)
    room.show()
    room.enter()
    for id, page in room.pages.items():
        room._show_page(id)
        page.compare.click()
        assert_all_marked()
