"""What a buddy noticed, on the page of the answer: kept as a moment, or let be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import noticing, strengths, uses
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.reply import Noticed
from peerbuddy.ui.replies.noticed_cards import NoticedCard, NoticedCards
from tests.answering import answered, asked, part, trained
from tests.pairs import Two
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Show = Callable[..., NoticedCards]


@pytest.fixture
def shown(qtbot: QtBot, two: Two) -> Show:
    """On Ana's computer, in an answer of Ben's."""

    def show(strength: str = "Kindness") -> NoticedCards:
        trained(two)
        seen = part(ReplyKind.STRENGTH, moment="You rang her at night.", strength=strength)
        item = answered(two, asked(two), seen)
        made = NoticedCards(two.ana.computer, InlineJobs(two.ana.computer, two.ana.session))
        qtbot.addWidget(made)
        made.resize(500, 500)
        made.show()
        made.open(item)
        settle()
        return made

    return show


def only(cards: NoticedCards) -> NoticedCard:
    (card,) = cards.cards.values()
    return card


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_kept_in_own_words_it_is_a_moment_with_the_mark(qtbot: QtBot, two: Two, shown: Show) -> None:
    cards = shown()
    card = only(cards)
    assert card.title.text() == "Ben noticed: Kindness"
    assert card.what.words() == "You rang her at night."
    card.what.selectAll()
    qtbot.keyClicks(card.what, "I rang her at night.")
    press(qtbot, card.ways.take)
    (moment,) = uses.moments(two.ana.session, "kindness").moments
    assert moment.evidence.what == "I rang her at night."
    assert only(cards).told.text().startswith("▲ Kept")
    gone: list[tuple[str, object]] = []
    cards.go_wanted.connect(lambda room, what: gone.append((room, what)))
    press(qtbot, only(cards).to_strength)
    assert gone == [("strengths", "kindness")]


def test_after_a_choice_the_keys_are_still_on_its_card(qtbot: QtBot, shown: Show) -> None:
    cards, window = shown(), QWidget()
    qtbot.addWidget(window)
    beside = QHBoxLayout(window)
    beside.addWidget(QPushButton("Today"))
    beside.addWidget(cards)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    press(qtbot, only(cards).ways.refuse)
    assert only(cards).again.hasFocus()
    press(qtbot, only(cards).again)
    press(qtbot, only(cards).ways.take)
    assert only(cards).to_strength.hasFocus()
    cards.setParent(None)


def test_let_be_nothing_is_made_of_it_and_it_can_be_kept_after_all(
    qtbot: QtBot, two: Two, shown: Show
) -> None:
    cards = shown()
    press(qtbot, only(cards).ways.refuse)
    assert only(cards).told.text() == "You let it be. It stays in this reply."
    assert not strengths.read_strength(two.ana.session, "kindness").is_noticed
    press(qtbot, only(cards).again)
    press(qtbot, only(cards).ways.take)
    assert strengths.read_strength(two.ana.session, "kindness").is_noticed


def test_a_name_that_is_none_of_mine_asks_for_one_of_mine(qtbot: QtBot, two: Two, shown: Show) -> None:
    card = only(shown("Lighthouse keeping"))
    assert card.title.text() == "Ben noticed: Lighthouse keeping"
    press(qtbot, card.ways.take)
    assert not any(line.is_noticed for line in strengths.list_strengths(two.ana.session))
    card.strength.setCurrentIndex(card.strength.findData("hope"))
    press(qtbot, card.ways.take)
    assert strengths.read_strength(two.ana.session, "hope").is_noticed


def test_own_words_that_were_not_decided_on_are_kept_by_locking(qtbot: QtBot, shown: Show) -> None:
    cards = shown()
    assert cards.unsaved() == ()
    qtbot.keyClicks(only(cards).what, "And then ")
    assert len(cards.unsaved()) == 1


def test_an_answer_without_a_strength_shows_nothing(qtbot: QtBot, two: Two) -> None:
    trained(two)
    item = answered(two, asked(two), part(ReplyKind.HEAR, heard="Long nights."))
    cards = NoticedCards(two.ana.computer, InlineJobs(two.ana.computer, two.ana.session))
    qtbot.addWidget(cards)
    cards.open(item)
    settle()
    assert cards.isHidden()
    assert noticing.noticed_view(two.ana.session, item).noticed == ()
    assert Noticed.KEPT not in two.ana.session.vault.replies.noticed(item).values()
