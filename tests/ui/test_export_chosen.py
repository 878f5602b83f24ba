"""Pages chosen in the journal are exported where everything else is, after the same questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.ui.settings.page import SettingsPage
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock
from tests.ui.test_settings_moving import confirm

Write = Callable[..., str]


def test_only_the_chosen_pages_are_in_the_copy(
    qtbot: QtBot, settings: SettingsPage, ask: AskFromList, write: Write, tmp_path: Path
) -> None:
    ids = [write(f"2026-11-0{n}", f"page {n}") for n in (1, 2, 3)]
    settings.enter((ids[2], ids[0]))
    copying = settings.moving.copying_out
    assert copying.isVisible()
    assert copying.only.text() == "Only the pages chosen in the journal: 2"
    copying.form.setCurrentIndex(copying.form.findData("json"))
    ask.answers.append(tmp_path)
    copying.go.click()
    confirm(qtbot, settings.moving, PASSPHRASE)
    (written,) = tmp_path.glob("*.json")
    entries = json.loads(written.read_text())["entries"]
    assert [entry["text"] for entry in entries] == ["page 1", "page 3"]


def test_everything_is_copied_again_when_asked_or_when_the_settings_are_opened_anew(
    settings: SettingsPage, write: Write
) -> None:
    copying = settings.moving.copying_out
    settings.enter((write("2026-11-01", "one"),))
    copying.every.click()
    assert copying.only.isHidden()
    settings.enter((write("2026-11-01", "two"),))
    assert copying.only.isVisible()
    settings.enter()
    assert copying.only.isHidden()


def test_the_way_leads_from_the_list_to_the_export(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    window = locked.window
    page = window.journal
    assert page is not None
    for n in range(2):
        qtbot.keyClicks(page.editor.text, f"page {n}")
        page.new_page()
    settle()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.pane.selection.export.click()
    assert window._pages.currentWidget() is window.settings_page
    assert window.settings_page is not None
    assert window.settings_page.moving.copying_out.only.text().endswith(": 2")
