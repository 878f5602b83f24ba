"""How this app keeps its word: ten rows, and each leads to a view that is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.promises import PromisesFlow, promises


def opened(settings: SettingsPage) -> PromisesFlow:
    settings.choose(settings.about)
    settings.about.promises.click()
    flow = settings.about.currentWidget()
    assert isinstance(flow, PromisesFlow)
    return flow


def test_each_of_the_ten_leads_to_where_it_is_kept(qtbot: QtBot, settings: SettingsPage) -> None:
    gone: list[str] = []
    settings.go_wanted.connect(lambda room, _: gone.append(room))
    sections = {"about": settings.about, "backups": settings.backups, "moving": settings.moving}
    sections["security"] = settings.security
    assert len(promises()) == 10
    for number, (place, _, _) in enumerate(promises()):
        gone.clear()
        qtbot.keyClick(opened(settings).ways[number], Qt.Key.Key_Space)
        if place == "journal":
            assert gone == ["journal"]
        else:
            assert settings.section() is sections[place]
            assert gone == []


def test_it_is_left_again_and_says_nothing_of_what_is_not_there(settings: SettingsPage) -> None:
    flow = opened(settings)
    told = " ".join(label.text() for label in flow.findChildren(QLabel)).lower()
    for absent in ("buddy", "buddies", "packet", "share", "help now"):
        assert absent not in told
    flow.left.emit()
    assert settings.about.currentWidget() is settings.about.cards
