"""Ben answers Ana in the composer, over his real vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.model.packet import ReplyKind
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.replies.composer import Composer
from peerbuddy.ui.replies.part_card import PartCard
from tests.answering import asked, trained
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle


@dataclass
class Answering:
    """`gone`: where the composer wanted to go."""

    qtbot: QtBot
    two: Two
    composer: Composer
    item: str
    gone: list[tuple[str, object]]

    def press(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def choose(self, kind: ReplyKind) -> PartCard:
        self.press(self.composer.desk.kinds.buttons[kind])
        return self.card(kind)

    def card(self, kind: ReplyKind) -> PartCard:
        return next(card for card in self.composer.desk.cards if card.words.key is kind)

    def edit(self, kind: ReplyKind, key: str, n: int = 0) -> WordsEdit:
        return next(field for field in self.card(kind).fields if field.words.key == key).edits[n]

    def type(self, where: QWidget, text: str) -> None:
        where.setFocus()
        self.qtbot.keyClicks(where, text)
        settle()

    def save(self) -> None:
        self.composer.kept.save()
        settle()


@pytest.fixture
def answering(qtbot: QtBot, two: Two, ask: AskFromList) -> Callable[..., Answering]:
    """`item`: what is answered, else something that Ana asks for."""

    def begin(item: str = "", *, with_lessons: bool = True) -> Answering:
        if with_lessons:
            trained(two)
        item = item or asked(two)
        made = Composer(two.ben.computer, InlineJobs(two.ben.computer, two.ben.session), ask)
        qtbot.addWidget(made)
        made.resize(760, 800)
        made.show()
        gone: list[tuple[str, object]] = []
        made.go_wanted.connect(lambda room, what: gone.append((room, what)))
        made.open(item)
        settle()
        return Answering(qtbot, two, made, item, gone)

    return begin
