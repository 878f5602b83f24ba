"""A plan for rough times: headings of one's own, lines, a note that it was used, one sheet of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import assets, helping
from peerbuddy.model.asset import Help
from peerbuddy.model.help_plan import HelpPlan, Likely, PlanLine
from peerbuddy.ui.help.note_form import NoteForm
from peerbuddy.ui.help.place import HelpPlace
from peerbuddy.ui.help.plan_editor import PlanEditor
from peerbuddy.ui.help.plan_page import PlanPage
from peerbuddy.ui.help.print_page import PrintPage
from peerbuddy.ui.printing import one_sheet
from peerbuddy.ui.printing.sheet_preview import SheetPreview
from peerbuddy.ui.printing.typeset import paper_size
from peerbuddy.ui.style import Look
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.help.conftest import PLAN
from tests.ui.help.test_own_things import behind, named
from tests.ui.printing.pdf_text import Pdf
from tests.ui.test_locking import every_text

AskVault = Callable[..., Any]
ESC = Qt.Key.Key_Escape


@pytest.fixture
def plan_page(place: HelpPlace) -> PlanPage:
    assert place.front.mine is not None
    place.front.mine.plan_doors[0].click()
    return behind(place, PlanPage)


@pytest.fixture
def editor(place: HelpPlace, plan_page: PlanPage) -> PlanEditor:
    plan_page.change.click()
    return behind(place, PlanEditor)


# --- writing one --------------------------------------------------------------------------------------


def test_a_new_plan_is_in_the_vault_with_its_first_word_and_not_before(
    qtbot: QtBot, empty_place: HelpPlace, ask_vault: AskVault
) -> None:
    for words in ("", "My hands get cold"):
        named(empty_place, "Write a plan").click()
        editor = behind(empty_place, PlanEditor)
        qtbot.keyClicks(editor.sections[0].first_field(), words)
        qtbot.keyClick(editor, ESC)
        assert len(ask_vault(helping.list_plans)) == bool(words)
    (plan,) = ask_vault(helping.list_plans)
    assert plan.sections[0].lines == (PlanLine("My hands get cold"),)
    assert len(plan.sections) == 8


def test_its_name_and_every_heading_can_be_changed(
    qtbot: QtBot, place: HelpPlace, editor: PlanEditor, ask_vault: AskVault
) -> None:
    editor.name.selectAll()
    qtbot.keyClicks(editor.name, "For panic")
    editor.sections[0].title.selectAll()
    qtbot.keyClicks(editor.sections[0].title, "First signs")
    editor.more.click()
    qtbot.keyClicks(editor.sections[-1].title, "On the train")
    qtbot.keyClick(editor, ESC)
    plan = ask_vault(helping.read_plan, PLAN)
    assert plan.title == "For panic"
    assert plan.sections[0].title == "First signs"
    assert plan.sections[-1].title == "On the train"
    assert behind(place, PlanPage).title.text() == "For panic"


def test_a_name_that_was_emptied_does_not_keep_the_rest_from_being_saved(
    qtbot: QtBot, editor: PlanEditor, ask_vault: AskVault
) -> None:
    editor.name.clear()
    editor.sections[0].title.clear()
    qtbot.keyClicks(editor.sections[0].first_field(), "a line")
    qtbot.keyClick(editor, ESC)
    plan = ask_vault(helping.read_plan, PLAN)
    assert plan.title == "My plan for rough times"
    assert plan.sections[0].lines == (PlanLine("a line"),)


def test_tab_leads_from_a_line_to_the_one_added_below_it(qtbot: QtBot, editor: PlanEditor) -> None:
    section = editor.sections[0]
    section.more.click()
    section.lines[0].text.setFocus()
    for _ in range(2):  # over the way to take the first one away
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert section.lines[1].text.hasFocus()


def test_a_maybe_asks_what_would_make_it_easier(
    qtbot: QtBot, editor: PlanEditor, ask_vault: AskVault
) -> None:
    section = next(one for one in editor.sections if one.section().key == "myself")
    section.more.click()
    line = section.lines[-1]
    assert line.easier.isHidden()
    qtbot.keyClicks(line.text, "Ring the choir")
    line.likely.buttons[Likely.MAYBE].click()
    assert not line.easier.isHidden()
    qtbot.keyClicks(line.easier, "The number on the fridge")
    qtbot.keyClick(editor, ESC)
    plan = ask_vault(helping.read_plan, PLAN)
    kept = next(one for one in plan.sections if one.key == "myself").lines[-1]
    assert kept == PlanLine("Ring the choir", Likely.MAYBE, "The number on the fridge")


def test_what_helps_is_offered_for_what_one_does_oneself(
    qtbot: QtBot, place: HelpPlace, ask_vault: AskVault
) -> None:
    for number, name in enumerate(("Walk to the canal", "Warm shower & tea")):
        ask_vault(assets.save_help, Help(f"{70 + number:032x}", name))
    assert place.front.mine is not None
    place.front.mine.plan_doors[0].click()
    behind(place, PlanPage).change.click()
    editor = behind(place, PlanEditor)
    section = next(one for one in editor.sections if one.key == "myself")
    offered = [one for one in section.findChildren(QPushButton) if one.text().startswith("Add: ")]
    assert [one.text() for one in offered] == ["Add: Warm shower && tea"]
    offered[0].click()
    qtbot.keyClick(editor, ESC)
    lines = next(one for one in ask_vault(helping.read_plan, PLAN).sections if one.key == "myself").lines
    assert [line.text for line in lines] == ["Walk to the canal", "Warm shower & tea"]


def test_a_heading_taken_away_can_be_put_back(qtbot: QtBot, editor: PlanEditor, ask_vault: AskVault) -> None:
    section = next(one for one in editor.sections if one.section().key == "tell")
    section.remove.click()
    editor._kept.save()  # type: ignore[union-attr]
    assert "tell" not in [one.key for one in ask_vault(helping.read_plan, PLAN).sections]
    editor.notice._ways[0].click()
    qtbot.keyClick(editor, ESC)
    plan = ask_vault(helping.read_plan, PLAN)
    assert [one.key for one in plan.sections].index("tell") == 3
    assert plan.sections[3].lines[0].phone == "01632 960 012"


def test_a_line_taken_away_can_be_put_back(qtbot: QtBot, editor: PlanEditor, ask_vault: AskVault) -> None:
    section = next(one for one in editor.sections if one.section().key == "tell")
    section.lines[0].remove.click()
    assert section.section().lines == ()
    editor.notice._ways[0].click()
    qtbot.keyClick(editor, ESC)
    plan = ask_vault(helping.read_plan, PLAN)
    assert next(one for one in plan.sections if one.key == "tell").lines[0].say == "It got loud again."


def test_a_deleted_plan_can_be_put_back(place: HelpPlace, editor: PlanEditor, ask_vault: AskVault) -> None:
    editor.remove.click()
    assert ask_vault(helping.list_plans) == ()
    named(place, "Put it back").click()
    assert [plan.title for plan in ask_vault(helping.list_plans)] == ["When it gets loud"]


def test_several_plans_stand_beside_each_other(place: HelpPlace, ask_vault: AskVault) -> None:
    other: HelpPlan = ask_vault(helping.blank_plan)
    ask_vault(helping.save_plan, replace(other, title="Before an exam"))
    place._come_back()
    assert place.front.mine is not None
    names = [door.accessibleName() for door in place.front.mine.plan_doors]
    assert names == ["When it gets loud", "Before an exam"]


# --- using it -----------------------------------------------------------------------------------------


def test_it_reads_without_what_is_empty_and_with_the_numbers_of_help_now(plan_page: PlanPage) -> None:
    told = every_text(plan_page)
    for words in (
        "Walk to the canal",
        "Shoes by the door",
        "01632 960 012",
        "It got loud again.",
        "0199 112",
    ):
        assert words in told
    assert "Making my surroundings safer" not in told


def test_that_it_was_used_is_noted_and_a_word_can_follow_later(
    qtbot: QtBot, place: HelpPlace, plan_page: PlanPage, ask_vault: AskVault
) -> None:
    plan_page.used.click()
    (use,) = ask_vault(helping.uses_of_plan, PLAN)
    assert use.helped == use.change == ""
    assert "Used on" in every_text(plan_page)
    plan_page.note_wanted.emit(use)
    form = behind(place, NoteForm)
    qtbot.keyClicks(form.helped, "the canal")
    qtbot.keyClick(form.helped, ESC)
    assert ask_vault(helping.uses_of_plan, PLAN)[0].helped == "the canal"
    assert "What helped: the canal" in every_text(behind(place, PlanPage))


# --- on paper (K-6) -----------------------------------------------------------------------------------


def letters(words: str) -> str:
    return "".join(words.split())


def test_a_plan_goes_onto_one_sheet_after_the_passphrase(
    qtbot: QtBot, place: HelpPlace, plan_page: PlanPage, ask: AskFromList, made: MadeVault, tmp_path: Path
) -> None:
    plan_page.print.click()
    page = behind(place, PrintPage)
    page.pdf.click()
    assert "passphrase" in page.notice.text()
    qtbot.keyClicks(page.passphrase.line, "not that")
    page.pdf.click()
    assert ask.asked == []
    page.passphrase.clear()
    qtbot.keyClicks(page.passphrase.line, made.passphrase)
    ask.answers = [tmp_path]
    page.pdf.click()
    (sheet,) = Pdf(tmp_path / "Page.pdf").sheets
    for words in ("When it gets loud", "Walk to the canal", "Shoes by the door", "It got loud again."):
        assert letters(words) in letters(sheet)
    assert str(tmp_path / "Page.pdf") in page.notice.text()
    qtbot.keyClick(page, ESC)
    assert behind(place, PlanPage).plan.id == PLAN


def test_the_page_is_printed_without_a_passphrase_while_locked(
    locked_place: HelpPlace, ask: AskFromList, tmp_path: Path
) -> None:
    locked_place.front.print.click()
    page = behind(locked_place, PrintPage)
    assert page.passphrase.isHidden()
    ask.answers = [tmp_path]
    page.pdf.click()
    assert letters("Breathe out as if cooling soup") in letters(Pdf(tmp_path / "Page.pdf").sheets[0])


def test_the_page_of_an_open_journal_has_its_numbers_and_people(
    qtbot: QtBot, place: HelpPlace, ask: AskFromList, made: MadeVault, tmp_path: Path
) -> None:
    place.front.print.click()
    page = behind(place, PrintPage)
    qtbot.keyClicks(page.passphrase.line, made.passphrase)
    ask.answers = [tmp_path]
    page.pdf.click()
    (sheet,) = Pdf(tmp_path / "Page.pdf").sheets
    assert letters("0199 112") in letters(sheet)
    assert letters("It is one of those evenings.") in letters(sheet)


def test_a_long_plan_has_smaller_letters_and_still_one_sheet(tmp_path: Path) -> None:
    lines = "".join(f"<p>Line {n}: walk to the canal, and back by the road.</p>" for n in range(66))
    target = tmp_path / "long.pdf"
    target.write_bytes(one_sheet.as_pdf(lines, paper_size("A4")))
    (sheet,) = Pdf(target).sheets
    assert letters("Line 65:") in letters(sheet)


def test_what_is_longer_than_that_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    lines = "".join(f"<p>Line {n}: walk to the canal, and back by the road.</p>" for n in range(300))
    target = tmp_path / "long.pdf"
    target.write_bytes(one_sheet.as_pdf(lines, paper_size("A4")))
    sheets = Pdf(target).sheets
    assert len(sheets) > 1
    told = letters("".join(sheets))
    assert all(letters(f"Line {n}:") in told for n in range(300))


def test_the_ink_is_dark_whatever_the_window_wears(qtbot: QtBot, qapp: QApplication) -> None:
    dark = Look(qapp, "dark")
    preview = SheetPreview()
    qtbot.addWidget(preview)
    preview.show_sheet("<h1>Help now</h1><p>Walk to the canal</p>", paper_size("A4"))
    image = preview.grab().toImage()
    pixels = [image.pixelColor(x, y).lightness() for x in range(10, 200) for y in range(10, 100)]
    dark.deleteLater()
    Look(qapp, "light").deleteLater()
    assert min(pixels) < 100
    assert max(pixels) == 255


def test_the_file_says_nothing_of_itself(tmp_path: Path) -> None:
    pdf = one_sheet.as_pdf("<p>a</p>", paper_size("Letter"))
    assert b"PeerBuddy" not in pdf
    assert b"/Title ()" in pdf or b"/Title" not in pdf or b"/Title (\xfe\xff)" in pdf
