"""Colours can be read, everything has a name, and no text of a person is taken for markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.model.strength import HUES
from peerbuddy.ui.create.page import CreatePage
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import Look, current
from peerbuddy.ui.tokens import DARK, LIGHT, Tokens
from peerbuddy.ui.unlock.page import UnlockPage
from peerbuddy.ui.unlock.rescue import Rescue, Source
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow

TAGS = "<b>bold</b> <img src='/etc/hostname'> &lt;"


def brightness(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[n : n + 2]) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((brightness(a), brightness(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    grounds = ("bg", "surface", "sunken", "hover", "accent_bg")
    pairs = [(t, g) for t in ("text", "text2", "text3", "accent", "amber") for g in grounds]
    pairs += [("text", "sel"), ("text", "note_bg"), ("text", "mark"), ("amber", "note_bg")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_h")]
    for text, ground in pairs:
        assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_control_and_its_focus_stand_out_from_every_ground(tokens: Tokens) -> None:
    for control in ("border_strong", "accent"):
        for ground in ("bg", "surface", "sunken", "hover"):
            assert contrast(getattr(tokens, control), getattr(tokens, ground)) >= 3, (control, ground)
    assert contrast(tokens.accent, tokens.track) >= 3  # how far something has come


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_colours_of_strengths_and_of_other_people_s_words_stand_out(tokens: Tokens) -> None:
    for hue in (*tokens.hues, tokens.peer):
        for ground in ("bg", "surface", "raised", "hover", "accent_bg"):
            assert contrast(hue, getattr(tokens, ground)) >= 3, (hue, ground)
    assert len(set(tokens.hues)) == HUES
    for text in ("text", "text2", "accent"):
        assert contrast(getattr(tokens, text), tokens.raised) >= 4.5, text


@pytest.mark.parametrize(
    ("theme", "scheme", "expected"),
    [
        ("system", Qt.ColorScheme.Unknown, LIGHT),
        ("system", Qt.ColorScheme.Dark, DARK),
        ("light", Qt.ColorScheme.Dark, LIGHT),
        ("dark", Qt.ColorScheme.Light, DARK),
    ],
)
def test_the_colours_follow_the_system_unless_a_theme_was_chosen(
    qapp: QApplication, theme: str, scheme: Qt.ColorScheme, expected: Tokens
) -> None:
    look = Look(qapp, theme)
    look._follow(scheme)
    assert current() == expected
    look.deleteLater()
    Look(qapp, "light").deleteLater()


# --- names for screen readers -------------------------------------------------------------------------


def nameless(page: QWidget) -> list[str]:
    wanted = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView, QAbstractSpinBox)
    of_qt = {
        inner for calendar in page.findChildren(QCalendarWidget) for inner in calendar.findChildren(QWidget)
    }
    return [
        f"{type(w).__name__} in {type(w.parent()).__name__}"
        for w in page.findChildren(QWidget)
        if isinstance(w, wanted)
        and w not in of_qt
        and not w.objectName().startswith("qt_")
        and not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
    ]


def test_every_control_of_every_page_has_a_name(
    qtbot: QtBot,
    computer: Computer,
    page: JournalPage,
    ask: AskFromList,
    inline: InlineJobs,
    made: MadeVault,
) -> None:
    unlock, create = UnlockPage(computer, inline, ask), CreatePage(computer, inline, ask)
    for shown in (unlock, create):
        qtbot.addWidget(shown)
    unlock.show_vault(made.folder)
    unlock.rescuing._begin(Rescue(Source.BACKUP, made.folder, "A backup", made.folder))
    unlock.choice.show_vaults((made.folder,))
    create.code.show_code(made.code)
    create.code.cover()
    unlock.door._restore.say("Open the newest good backup", "")  # hidden until there is one
    found = nameless(page) + nameless(unlock) + nameless(create)
    assert found == [], "\n".join(found)


def test_the_keyboard_reaches_everything_on_the_journal_page(qtbot: QtBot, page: JournalPage) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    page.pane.new_entry.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(100):
        reached.add(page.window().focusWidget())
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    pane, editor = page.pane, page.editor
    expected = {pane.new_entry, pane.finder, pane.day_button, pane.list}
    expected |= {editor.day, editor.has_time, editor.add_title, editor.text, editor.marks.add}
    assert expected - reached == set()


# --- plain text ---------------------------------------------------------------------------------------


def test_labels_show_tags_as_they_are(qtbot: QtBot) -> None:
    label = PlainLabel(TAGS)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.fontMetrics().horizontalAdvance(TAGS) > 100


def test_every_label_of_the_pages_is_plain(
    qtbot: QtBot, computer: Computer, page: JournalPage, ask: AskFromList, inline: InlineJobs
) -> None:
    unlock, create = UnlockPage(computer, inline, ask), CreatePage(computer, inline, ask)
    for made in (unlock, create):
        qtbot.addWidget(made)
    labels = [label for made in (page, unlock, create) for label in made.findChildren(QLabel)]
    assert len(labels) > 30
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_vault_named_like_markup_is_shown_by_its_name(
    computer: Computer, ask: AskFromList, open_window: Callable[..., OpenedWindow], made: MadeVault
) -> None:
    folder = made.folder.rename(made.folder.parent / "<i>mine & yours")
    door = open_window(InlineJobs(computer), ask, folder).window.unlock_page.door
    assert door._name.text() == "<i>mine & yours"


def test_a_notice_stays_until_it_is_closed_and_offers_its_ways(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    gone: list[str] = []
    bar.show_notice("first", ways=(("Do it", lambda: gone.append("done")),))
    bar.show_notice("second", ways=(("Do that", lambda: gone.append("that")),))
    assert bar.text() == "second"
    assert [way.text() for way in bar._ways] == ["Do that"]
    bar._ways[0].click()
    assert gone == ["that"]
    assert bar.text() == ""
