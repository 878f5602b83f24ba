"""Any walk through any guided page: whatever was typed is on a page, kept half done or still there."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from peerbuddy.actions import journal
from peerbuddy.actions.guides import under_way
from peerbuddy.model.guide import Run, to_json
from peerbuddy.session import Session
from tests.actions.guide_runs import IDS
from tests.ui.guides.conftest import Hands

STEPS = st.one_of(
    st.tuples(st.just("go"), st.integers(0, 11)),
    st.tuples(st.sampled_from(("next", "back", "skip", "type", "type", "leave", "stay")), st.just(0)),
    st.tuples(st.sampled_from(("elsewhere", "finish", "shelf")), st.just(0)),
    st.tuples(st.just("open"), st.integers(0, len(IDS) - 1)),
)
WALKS = st.lists(STEPS, min_size=1, max_size=14)
NUMBERS = count(1)


class Walker:
    def __init__(self, hands: Hands, session: Session) -> None:
        self.hands, self.session = hands, session
        self.typed: list[str] = []

    def take(self, step: str, number: int) -> None:
        if step == "open":
            self.hands.room.enter(IDS[number])
        elif self.hands.room.flow is not None:
            self._at_cards(step, number)

    def _at_cards(self, step: str, number: int) -> None:
        flow = self.hands.flow
        ways = {"next": flow.next, "back": flow.back, "skip": flow.skip, "leave": flow.leave}
        if step in ways and ways[step].isVisible():
            self.hands.click(ways[step])
        elif step == "go":
            flow.path.setCurrentRow(min(number, len(flow.guide.cards) - 1))
        elif step == "type":
            self._type()
        elif step == "stay" and flow.is_asking():
            self.hands.click(flow.leaving.stay)
        elif step == "elsewhere":
            self.hands.room.leave()
        elif step == "shelf":
            self.hands.room.enter()
        elif step == "finish" and not flow.is_asking():
            self.hands.finish()

    def _type(self) -> None:
        for field in fields_of(self.hands.face):
            word = f"q{next(NUMBERS)}q"
            self.hands.qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            self.hands.type(word, field)
            if word in text_of(field):  # a full field takes no more, in plain sight
                self.typed.append(word)

    def lost(self) -> list[str]:
        lines = journal.list_entries(self.session, limit=0).lines
        kept = [journal.read_entry(self.session, line.id).text for line in lines]
        kept += [to_json(run.answers) for run in under_way(self.session)]
        for unsaved in self.hands.room.unsaved():
            run: Run = unsaved.arguments[0]
            kept.append(to_json(run.answers))
        return [word for word in self.typed if not any(word in text for text in kept)]


def fields_of(face: QWidget) -> list[QWidget]:
    found = [*face.findChildren(QTextEdit), *face.findChildren(QLineEdit)]
    return [field for field in found if field.isVisible()]


def text_of(field: QWidget) -> str:
    assert isinstance(field, QTextEdit | QLineEdit)
    return field.toPlainText() if isinstance(field, QTextEdit) else field.text()


def walk_all(hands: Hands, session: Session, guide: int, steps: list[tuple[str, int]]) -> None:
    walker = Walker(hands, session)
    walker.take("open", guide)
    for step, number in steps:
        walker.take(step, number)
    assert walker.lost() == []
    hands.room.enter()


QUIET = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}


@settings(max_examples=12, **QUIET)
@given(guide=st.integers(0, len(IDS) - 1), steps=WALKS)
def test_no_walk_loses_a_word(
    hands: Hands, session: Session, guide: int, steps: list[tuple[str, int]]
) -> None:
    walk_all(hands, session, guide, steps)


@pytest.mark.long
@settings(max_examples=300, **QUIET)
@given(guide=st.integers(0, len(IDS) - 1), steps=WALKS)
def test_no_walk_of_many_loses_a_word(
    hands: Hands, session: Session, guide: int, steps: list[tuple[str, int]]
) -> None:
    walk_all(hands, session, guide, steps)
