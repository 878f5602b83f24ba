"""W-6: at the locked window Help now by its key, its cards, then unlocked a plan, and the plan on a sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from peerbuddy.actions import helping
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.help.conftest import press_f1
from tests.ui.printing.pdf_text import Pdf
from tests.ui.walks.conftest import unlock
from tests.ui.walks.somebody import Somebody

ESC = Qt.Key.Key_Escape
NUMBER, CALLED = "0199 116", "The night nurse"
SIGN, HELPS, SAYING = "My hands get cold", "Walk to the canal", "It got loud again."


def test_w6_from_the_locked_window_to_a_plan_on_one_sheet(
    at_the_door: Somebody, made: MadeVault, ask: AskFromList, reopen: Callable[[], Session], tmp_path: Path
) -> None:
    look_at_the_cards(at_the_door)
    at_the_door.press("Unlock")
    unlock(at_the_door, made)
    press_f1(at_the_door.opened.window)
    write_a_number(at_the_door)
    write_a_plan(at_the_door)
    ask.answers.append(tmp_path)
    put_on_a_sheet(at_the_door, made)
    (sheet,) = Pdf(tmp_path / "Page.pdf").sheets
    for words in (CALLED, NUMBER, SIGN, HELPS, SAYING, "Rosa"):
        assert letters(words) in letters(sheet)
    at_the_door.key(ESC)
    at_the_door.key(ESC)
    at_the_door.key(ESC)
    assert at_the_door.opened.window.help_now.page is None
    assert at_the_door.texts_that_count() == []
    at_the_door.lock()
    what_was_written_is_kept(reopen())


def letters(words: str) -> str:
    """A PDF has no blanks where it has gaps."""
    return "".join(words.split())


# --- the way ------------------------------------------------------------------------------------------


def look_at_the_cards(somebody: Somebody) -> None:
    press_f1(somebody.opened.window)
    somebody.look()
    assert somebody.shows("Breathe out as if cooling soup")
    assert somebody.shows("open once the journal is unlocked")


def write_a_number(somebody: Somebody) -> None:
    somebody.press("Write a number")
    somebody.type(CALLED)
    somebody.write("Number", NUMBER)
    somebody.key(ESC)
    assert somebody.shows(NUMBER)


def write_a_plan(somebody: Somebody) -> None:
    somebody.press("Write a plan")
    somebody.type(SIGN)
    somebody.write("Line under What I can do by myself", HELPS)
    somebody.write("Line under People I can tell", "Rosa")
    somebody.write("What I would say", SAYING)
    somebody.press("Back")


def put_on_a_sheet(somebody: Somebody, made: MadeVault) -> None:
    somebody.press("My plan for rough times")
    for words in (SIGN, HELPS, SAYING, NUMBER):
        assert somebody.shows(words)
    somebody.press("Print on one page")
    somebody.write("Passphrase", made.passphrase)
    somebody.press("Save as PDF")
    assert somebody.shows("It is not encrypted.")


# --- what is there afterwards -------------------------------------------------------------------------


def what_was_written_is_kept(kept: Session) -> None:
    (card,) = helping.own_cards(kept)
    assert (card.name, card.number) == (CALLED, NUMBER)
    (plan,) = helping.list_plans(kept)
    lines = [line.text for section in plan.sections for line in section.lines if line.text]
    assert lines == [SIGN, HELPS, "Rosa"]
