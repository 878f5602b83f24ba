"""The recovery code leaves on paper or as a PDF, on a sheet that names neither the program nor a vault."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.create.code_step import CodeStep
from peerbuddy.ui.printing.typeset import paper_size
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.printing.pdf_text import Pdf

CODE = "AAAA-BBBB-CCCC-DDDD-10E1-FFFF-GGGG"


def words_of(file: Path) -> str:
    (sheet,) = Pdf(file).sheets
    return "".join(sheet.split())


@pytest.fixture
def step(qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList) -> CodeStep:
    made = CodeStep(CodeCopies(computer, inline, ask))
    qtbot.addWidget(made)
    made.show_code(CODE)
    made.show()
    return made


def test_the_code_is_saved_as_a_private_pdf_beside_what_lies_there(
    step: CodeStep, ask: AskFromList, tmp_path: Path
) -> None:
    (tmp_path / "Seven groups.pdf").write_text("somebody's")
    ask.answers = [tmp_path]
    step.copies.pdf.click()
    saved = tmp_path / "Seven groups 2.pdf"
    said = words_of(saved)
    assert all(group in said for group in CODE.split("-"))
    assert "peerbuddy" not in said.casefold()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert str(saved) in step.notice.text()
    assert "not encrypted" in step.notice.text()


def test_where_it_cannot_be_written_that_is_said_and_the_code_stays(
    step: CodeStep, ask: AskFromList, tmp_path: Path
) -> None:
    ask.answers = [tmp_path / "gone"]
    step.copies.pdf.click()
    assert step.notice.isVisible()
    assert step._cells[0].text() == "AAAA"


def test_it_is_drawn_on_the_paper_of_a_printer(step: CodeStep, ask: AskFromList, tmp_path: Path) -> None:
    ask.answers = [tmp_path / "paper.pdf"]
    ask.printer(step, paper_size("A4"), step.copies._print)
    assert "printer" in step.notice.text()
    assert all(group in words_of(tmp_path / "paper.pdf") for group in CODE.split("-"))


def test_once_it_is_proven_nothing_of_it_is_held(step: CodeStep, ask: AskFromList, tmp_path: Path) -> None:
    ask.answers = [tmp_path]
    step.forget()
    step.copies.pdf.click()
    assert "AAAA" not in words_of(tmp_path / "Seven groups.pdf")
