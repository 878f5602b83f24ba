"""In a restored vault the page of a buddy says what may be missing, until it was asked for or let be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import resealing
from peerbuddy.actions.receiving import collect_file
from peerbuddy.model.outcome import Outcome
from peerbuddy.ui.buddies.step_page import StepPage
from tests import restored_vault
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.buddies.conftest import Enter

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def restored(two: Two) -> Two:
    """Ana's vault is one that was restored from a backup."""
    restored_vault.restored(two.ana, restored_vault.backed_up(two.ana))
    return two


def test_nothing_is_said_of_it_in_a_vault_that_was_not_restored(two: Two, enter: Enter) -> None:
    assert not enter(two.ana).view.restored.isVisible()


def test_a_buddy_is_asked_by_a_sealed_file_and_the_card_goes(
    qtbot: QtBot, restored: Two, enter: Enter, ask: AskFromList, tmp_path: Path
) -> None:
    room = enter(restored.ana)
    card = room.view.restored
    assert card.isVisible()
    assert "Ben" in card.lead.text()
    qtbot.mouseClick(card.pair.take, LEFT)
    page = room.behind.page
    assert isinstance(page, StepPage)
    ask.answers = [restored.ana.folder]
    qtbot.mouseClick(page.pair.take, LEFT)
    assert room.behind.page is None
    assert "hand it over" in room.notice.text()
    assert not card.isVisible()
    (file,) = restored.ana.folder.iterdir()
    assert collect_file(restored.ben.session, file).outcome is Outcome.TAKEN
    assert resealing.asked_by(restored.ben.session, restored.ben.buddy_id) is not None


def test_it_can_be_let_be(qtbot: QtBot, restored: Two, enter: Enter) -> None:
    room = enter(restored.ana)
    qtbot.mouseClick(room.view.restored.pair.refuse, LEFT)
    qtbot.waitUntil(lambda: not room.view.restored.isVisible())
    assert list(restored.ana.folder.iterdir()) == []
    assert resealing.to_be_asked(restored.ana.session) == ()
