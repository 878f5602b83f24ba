"""The letters and icons are our own, and text grows as a person wants it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import resources
from peerbuddy.ui import icons, style
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.last_input import watch
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.settings.appearance import AppearanceSection
from peerbuddy.ui.sheet import sheet
from peerbuddy.ui.style import Look, current, font, scaled, wear
from peerbuddy.ui.tokens import DARK, LIGHT
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


@pytest.fixture
def usual(look: Look, qapp: QApplication) -> Iterator[Look]:
    """The one look of this test; the one of the run comes back after it."""
    made = Look(qapp, "light")
    yield made
    made.deleteLater()
    Look(qapp, "light").deleteLater()


# --- letters ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_the_program_speaks_in_inter(look: Look, weight: QFont.Weight) -> None:
    found = QFontInfo(font(13, weight))
    assert (found.family(), found.weight(), found.pixelSize()) == ("Inter", weight, 13)


def test_who_paints_with_a_font_of_their_own_changes_no_other(look: Look) -> None:
    font(13).setPixelSize(30)
    assert font(13).pixelSize() == 13


@pytest.mark.parametrize(("weight", "italic"), [(400, False), (400, True), (600, False)])
def test_what_a_person_writes_stands_in_source_serif(look: Look, weight: int, italic: bool) -> None:
    letters = QFont(style.SERIF)
    letters.setWeight(QFont.Weight(weight))
    letters.setItalic(italic)
    found = QFontInfo(letters)
    assert (found.family(), found.weight(), found.italic()) == ("Source Serif 4", weight, italic)


def test_the_page_is_written_in_seventeen_pixels_of_it(page: JournalPage) -> None:
    found = QFontInfo(page.editor.text.font())
    assert (found.family(), found.pixelSize()) == ("Source Serif 4", 17)


def test_every_font_and_the_icons_come_with_their_licence() -> None:
    texts = {path.stem: path.read_text("utf-8") for path in (resources() / "licences").glob("*.txt")}
    assert "SIL OPEN FONT LICENSE" in texts["inter"].upper()
    assert "SIL OPEN FONT LICENSE" in texts["source-serif-4"].upper()
    assert "ISC License" in texts["lucide"]


# --- the size of text ---------------------------------------------------------------------------------


def test_text_grows_at_once_and_rows_with_it(qtbot: QtBot, usual: Look, page: JournalPage) -> None:
    delegate, index = page.pane.list.itemDelegate(), page.pane.timeline.index(0)
    row = delegate.sizeHint(QStyleOptionViewItem(), index).height()
    wear(LocalSettings(text_size=150))
    assert page.editor.text.font().pixelSize() == 26
    assert font(13).pixelSize() == scaled(13) == 20
    assert delegate.sizeHint(QStyleOptionViewItem(), index).height() == round(1.5 * row)
    assert page.pane.new_entry.sizeHint().height() >= 48
    wear(LocalSettings(text_size=100))
    assert page.editor.text.font().pixelSize() == 17


@pytest.mark.parametrize("size", [80, 200])
def test_every_size_of_the_sheet_is_a_whole_number_of_pixels(size: int) -> None:
    made = sheet(LIGHT, size / 100)
    assert re.search(r"\d+(\.\d+)?sp|\.\d+px", made) is None
    assert f"font-size: {round(13 * size / 100)}px" in made


# --- light and dark -----------------------------------------------------------------------------------


def test_a_theme_that_is_chosen_is_worn_at_once(usual: Look, page: JournalPage) -> None:
    settings = LocalSettings(theme="dark")
    wear(settings)
    assert current() == DARK
    assert page.palette().window().color() == QColor(DARK.bg)
    wear(replace(settings, theme="light"))
    assert page.palette().window().color() == QColor(LIGHT.bg)


def test_for_whom_motion_disturbs_a_bar_stands_filled_instead_of_moving(qtbot: QtBot, usual: Look) -> None:
    bar = BusyBar("Unlocking")
    qtbot.addWidget(bar)
    bar.set_busy(True)
    assert bar.maximum() == 0
    bar.set_busy(False)
    wear(LocalSettings(reduced_motion=True))
    bar.set_busy(True)
    assert (bar.maximum(), bar.value()) == (1, 1)
    wear(LocalSettings())


def test_reduced_motion_is_chosen_in_the_settings_and_kept(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList
) -> None:
    section = AppearanceSection(computer, inline, ask)
    qtbot.addWidget(section)
    told: list[LocalSettings] = []
    section.changed.connect(told.append)
    section.begin()
    section.still.setChecked(True)
    assert told[-1].reduced_motion
    assert preferences.load(computer.places).reduced_motion
    again = AppearanceSection(computer, inline, ask)
    qtbot.addWidget(again)
    again.begin()
    assert again.still.isChecked()


# --- icons --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_asked_for(look: Look, name: str) -> None:
    image = icons.drawn(name, "#a33a67", 40)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#a33a67"}


def test_icons_follow_light_and_dark_and_their_state(usual: Look) -> None:
    icon = icons.icon("lock")

    def colour(mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
        image = icon.pixmap(QSize(40, 40), mode, state).toImage()
        solid = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
        return next(c.name() for c in solid if c.alpha() == 255)

    assert colour() == LIGHT.text2.lower()
    assert colour(QIcon.Mode.Disabled) == LIGHT.text3.lower()
    assert colour(state=QIcon.State.On) == LIGHT.accent.lower()
    wear(LocalSettings(theme="dark"))
    assert colour() == DARK.text2.lower()


def test_no_icon_is_carried_that_nothing_shows() -> None:
    source = "".join(
        path.read_text("utf-8") for path in (resources().parent / "peerbuddy" / "ui").rglob("*.py")
    )
    assert [name for name in ICONS if f'"{name}"' not in source] == []


# --- where the keyboard is ------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize(
    "kind", [{}, {"tall": True}, {"kind": "evidence"}, {"kind": "code"}, {"kind": "title"}]
)
def test_a_field_is_no_taller_while_the_keyboard_is_in_it(
    usual: Look, qtbot: QtBot, kind: dict[str, object], percent: int
) -> None:
    usual.wear(LocalSettings(text_size=percent))
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    field, other = QLineEdit(), QLineEdit()
    for name, value in kind.items():
        field.setProperty(name, value)
    rows.addWidget(field)
    rows.addWidget(other)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    other.setFocus()
    before = field.sizeHint().height()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.sizeHint().height() == before


KINDS = ["", "primary", "quiet", "tool", "chip", "bare", "place", "leads", "row", "segment", "choice"]


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("kind", [*KINDS, "tall"])
def test_a_button_is_as_large_with_its_ring_as_without(
    usual: Look, qapp: QApplication, qtbot: QtBot, kind: str, percent: int
) -> None:
    usual.wear(LocalSettings(text_size=percent))
    watch(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    pressed = button("Go on", "" if kind == "tall" else kind, tall=kind == "tall")
    pressed.setCheckable(kind == "choice")
    other = QLineEdit()
    below = QLabel("below")
    for widget in (other, pressed, below):
        rows.addWidget(widget)
    rows.addStretch(1)
    page.resize(400, 400)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    other.setFocus()
    before = below.geometry()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    qtbot.waitUntil(pressed.hasFocus)
    pressed.setIcon(pressed.icon())  # Qt works its size out anew
    settle()
    assert below.geometry() == before
    if kind == "choice":
        pressed.setChecked(True)
        pressed.setIcon(pressed.icon())
        settle()
        assert below.geometry() == before
