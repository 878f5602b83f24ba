"""Pages look as they did when somebody last looked at them: pictures compared with those in `pictures/`.

`--remake-pictures` renews them (docs/testing.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.style import Look, wear
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

PICTURES = Path(__file__).parent / "pictures"
SIZE = (1280, 800)
# Letters are drawn a little differently by other versions of FreeType: blocks of 8 x 8 pixels are compared by
# their mean colour, and a few may differ.
BLOCK = 8
ALIKE = 24  # of 255, for one colour of a block
MOST_BLOCKS = 0.01

BACK_STEP = (
    "# The back step\n\nMum slept until six. I sat on the back step with tea and heard the gate across the"
    " road, then the first bus. For ten minutes *nobody needed me*.\n\nI said **thank you** before I said"
    " what was missing.\n\n- [x] Ring the respite service\n- [ ] Ask about the second Sunday in December"
)
PAGES = (
    (date(2026, 11, 22), BACK_STEP),
    (date(2026, 11, 21), "# What I told the nurse\n\nI said the nights are long. She didn’t hurry me."),
    (date(2026, 11, 19), "Two left slippers\n\nWe looked for an hour. We laughed until tea."),
    (date(2026, 10, 3), "Form, third try"),
)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[str]:
    qapp.setCursorFlashTime(0)  # else the cursor is in every other picture
    wearing = Look(qapp, "light")
    wear(LocalSettings(theme=request.param))
    yield request.param
    wearing.deleteLater()
    Look(qapp, "light").deleteLater()


@pytest.fixture
def remake(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--remake-pictures"))


def picture(window: MainWindow) -> QImage:
    window.resize(*SIZE)
    settle()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def differing(shown: QImage, expected: QImage) -> float:
    """The share of blocks in which two pictures of one size differ."""
    assert shown.size() == expected.size()
    a, b = means(shown), means(expected)
    unlike = [max(abs(a[i + n] - b[i + n]) for n in range(3)) > ALIKE for i in range(0, len(a), 3)]
    return sum(unlike) / len(unlike)


def means(image: QImage) -> bytes:
    smaller = image.scaled(
        image.width() // BLOCK,
        image.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    assert smaller.bytesPerLine() == 3 * smaller.width()  # else there would be gaps between the rows
    return bytes(smaller.constBits())


def compare(shown: QImage, name: str, *, remake: bool, beside: Path) -> None:
    place = PICTURES / f"{name}.png"
    if remake:
        shown.save(str(place))
    share = differing(shown, QImage(str(place)).convertToFormat(QImage.Format.Format_RGB888))
    if share > MOST_BLOCKS:
        seen = beside / f"{name}.png"
        shown.save(str(seen))
        raise AssertionError(f"{share:.1%} of {name} look different: compare {seen} with {place}")


def test_the_unlock_page(locked: OpenedWindow, theme: str, remake: bool, tmp_path: Path) -> None:
    locked.window.unlock_page.door._place.setText("/home/ngozi/Journal")  # not that of this run
    compare(picture(locked.window), f"unlock-{theme}", remake=remake, beside=tmp_path)


def test_the_journal(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    for number, (day, text) in enumerate(PAGES, start=100):
        locked.jobs.run(journal.save_entry, f"{number:032x}", day, text)
    page = locked.window.journal
    assert page is not None
    page.pane.timeline.start_at(None)
    page.open_page(f"{100:032x}")
    page.editor.text.setFocus()
    compare(picture(locked.window), f"journal-{theme}", remake=remake, beside=tmp_path)


def test_another_theme_or_a_missing_part_is_noticed(locked: OpenedWindow, theme: str) -> None:
    before = picture(locked.window)
    other = "dark" if theme == "light" else "light"
    assert differing(before, before) == 0
    locked.window.unlock_page.door.form.setVisible(False)
    assert differing(picture(locked.window), before) > MOST_BLOCKS
    locked.window.unlock_page.door.form.setVisible(True)
    wear(LocalSettings(theme=other))
    assert differing(picture(locked.window), before) > 0.9
