"""A card sort in a window of its own, and hands for it: piles, what is in sight, what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import discovery
from peerbuddy.computer import Computer
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Step
from peerbuddy.session import Session
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

LEFT, RIGHT, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down
Open = Callable[..., CardSortFlow]


@pytest.fixture
def open_flow(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> Iterator[Open]:
    made: list[CardSortFlow] = []

    def opened(*tosses: bool) -> CardSortFlow:
        each = cycle(tosses or (False,))
        flow = CardSortFlow(computer, inline, toss=lambda: next(each))
        flow.resize(1100, 760)
        with qtbot.waitActive(flow):
            flow.show()
            flow.activateWindow()
        flow.setFocus()
        made.append(flow)
        return flow

    yield opened
    for flow in made:
        flow.hide()
        flow.deleteLater()
    settle()


@pytest.fixture
def flow(open_flow: Open) -> CardSortFlow:
    return open_flow()


def kept(session: Session) -> rules.CardSort:
    sort = discovery.card_sort(session)
    assert sort is not None
    return sort


def shown(flow: CardSortFlow) -> list[Step]:
    views = {
        Step.PILES: flow.piles,
        Step.TOO_FEW: flow.too_few,
        Step.CHOOSE: flow.choose,
        Step.PAIRS: flow.pairs,
        Step.FRONT: flow.front,
    }
    return [step for step, view in views.items() if view.isVisible()]


def put_on_piles(qtbot: QtBot, flow: CardSortFlow, *, very_me: int, sometimes: int = 0) -> None:
    """By keyboard; the rest goes on the third pile."""
    for n in range(24):
        qtbot.keyClick(flow, LEFT if n < very_me else DOWN if n < very_me + sometimes else RIGHT)
