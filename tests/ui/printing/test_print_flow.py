"""From the list, the open page and the settings to paper and PDF: seen first, asked, stopped at any step."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.printed import PrintChoice
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.printing.flow import PrintFlow
from peerbuddy.ui.printing.running import Printing
from peerbuddy.ui.printing.typeset import paper_size
from peerbuddy.ui.settings.page import SettingsPage
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.printing.pdf_text import Pdf
from tests.ui.test_locking import unlock

Write = Callable[..., str]


def opened(settings: SettingsPage, choice: PrintChoice) -> PrintFlow:
    settings.enter(choice)
    flow = settings.moving.currentWidget()
    assert isinstance(flow, PrintFlow)
    return flow


def save(qtbot: QtBot, flow: PrintFlow, ask: AskFromList, folder: Path, typed: str = PASSPHRASE) -> None:
    qtbot.keyClicks(flow.passphrase.line, typed)
    ask.answers.append(folder)
    flow.go.click()
    flow.second_step.yes.click()


# --- PDF --------------------------------------------------------------------------------------------


def test_chosen_pages_become_a_pdf_that_says_nothing_of_its_owner(
    qtbot: QtBot, settings: SettingsPage, ask: AskFromList, write: Write, tmp_path: Path
) -> None:
    ids = tuple(write(f"2026-11-0{n}", f"words of page {n}", tags=("lake",)) for n in (1, 2, 3))
    flow = opened(settings, PrintChoice((ids[2], ids[0])))
    assert flow.lead.text() == "The pages chosen in the journal: 2."
    save(qtbot, flow, ask, tmp_path)
    target = tmp_path / "Pages.pdf"
    assert str(target) in flow.notice.text()
    assert "not encrypted" in flow.notice.text()
    pdf = Pdf(target)
    (sheet,) = pdf.sheets
    assert sheet.index("words of page 1") < sheet.index("words of page 3")
    assert "words of page 2" not in sheet
    assert target.stat().st_mode & 0o777 == 0o600
    for told in (b"/Title ()", b"/Creator ()", b"/Author ()"):
        assert told in pdf.bytes
    assert b"PeerBuddy" not in pdf.bytes
    assert flow.passphrase.text() == ""


def test_the_folder_is_named_before_anything_is_written_there(
    qtbot: QtBot, settings: SettingsPage, ask: AskFromList, write: Write, tmp_path: Path
) -> None:
    flow = opened(settings, PrintChoice((write("2026-11-01", "one"),)))
    qtbot.keyClicks(flow.passphrase.line, PASSPHRASE)
    ask.answers.append(tmp_path)
    flow.go.click()
    assert str(tmp_path) in flow.second_step.words.text()
    flow.second_step.no.click()
    assert list(tmp_path.glob("Pages*")) == []


def test_without_the_passphrase_nothing_leaves(
    qtbot: QtBot, settings: SettingsPage, ask: AskFromList, write: Write, tmp_path: Path
) -> None:
    flow = opened(settings, PrintChoice((write("2026-11-01", "one"),)))
    flow.go.click()
    assert "passphrase" in flow.notice.text()
    assert ask.asked == []
    save(qtbot, flow, ask, tmp_path, "not this one")
    assert "does not open this vault" in flow.notice.text()
    assert list(tmp_path.glob("Pages*")) == []


def test_a_sealed_page_is_left_out_and_that_is_said(
    qtbot: QtBot, settings: SettingsPage, ask: AskFromList, write: Write, session: Session, tmp_path: Path
) -> None:
    sealed, mine = write("2026-11-01", "sealed words"), write("2026-11-02", "mine")
    journal.set_privacy(session, sealed, Privacy.SEALED)
    flow = opened(settings, PrintChoice((sealed, mine)))
    save(qtbot, flow, ask, tmp_path)
    assert "Sealed pages left out: 1." in flow.notice.text()
    assert "sealed words" not in Pdf(tmp_path / "Pages.pdf").sheets[0]
    flow.sealed.click()
    qtbot.keyClicks(flow.passphrase.line, PASSPHRASE)
    ask.answers.append(tmp_path)
    flow.go.click()
    assert "sealed pages among them come along" in flow.second_step.words.text()
    flow.second_step.yes.click()
    assert "sealed words" in Pdf(tmp_path / "Pages 2.pdf").sheets[0]


def test_only_sealed_pages_are_said_before_anything_is_asked(
    settings: SettingsPage, write: Write, session: Session
) -> None:
    sealed = write("2026-11-01", "sealed words")
    journal.set_privacy(session, sealed, Privacy.SEALED)
    flow = opened(settings, PrintChoice((sealed,)))
    assert "sealed" in flow.notice.text()


def test_the_first_sheet_is_shown_and_gone_when_the_page_is_left(
    settings: SettingsPage, write: Write
) -> None:
    flow = opened(settings, PrintChoice((write("2026-11-01", "one"),)))
    assert not flow.preview._image.isNull()
    flow.back.click()
    settle()
    assert settings.moving.currentWidget() is settings.moving.cards


def test_a_page_taken_away_in_the_midst_of_it_leaves_nothing(
    qtbot: QtBot, unlocked_jobs: Jobs, tmp_path: Path
) -> None:
    write_pages(qtbot, unlocked_jobs, 30)
    steps: list[Progress] = []
    printing = Printing(unlocked_jobs, lambda step: steps.append(step) is None)
    printing.to_pdf(tmp_path / "Pages.pdf", PrintChoice(), paper_size("A4"))
    qtbot.waitUntil(lambda: len(steps) > 2)
    delete(printing)
    heard = len(steps)
    unlocked_jobs.run(journal.list_trash, then=lambda _: steps.clear())
    qtbot.waitUntil(lambda: not steps)
    qtbot.waitUntil(lambda: not list(tmp_path.glob("Pages*")))
    assert heard < 40


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """No file of this process grows beyond `size` bytes: a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_left(
    qtbot: QtBot, inline: InlineJobs, write: Write, tmp_path: Path
) -> None:
    id = write("2026-11-01", "one")
    printing = Printing(inline, lambda _: True)
    told: list[Exception] = []
    printing.failed.connect(told.append)
    with at_most(4096):
        printing.to_pdf(tmp_path / "Pages.pdf", PrintChoice((id,)), paper_size("A4"))
    assert [type(error) for error in told] == [StorageFailed]
    assert list(tmp_path.glob("Pages*")) == []


def test_it_stops_when_asked_and_leaves_nothing(
    qtbot: QtBot, unlocked_jobs: Jobs, tmp_path: Path, made: MadeVault
) -> None:
    write_pages(qtbot, unlocked_jobs, 30)
    steps: list[Progress] = []

    def hear(step: Progress) -> bool:
        steps.append(step)
        return len(steps) < 5

    printing = Printing(unlocked_jobs, hear)
    with qtbot.waitSignal(printing.stopped):
        printing.to_pdf(tmp_path / "Pages.pdf", PrintChoice(), paper_size("A4"))
    unlocked_jobs.run(journal.list_trash, then=lambda _: steps.clear())
    qtbot.waitUntil(lambda: not steps)
    assert list(tmp_path.glob("Pages*")) == []


def test_what_is_saved_meanwhile_is_not_held_up(qtbot: QtBot, unlocked_jobs: Jobs, tmp_path: Path) -> None:
    write_pages(qtbot, unlocked_jobs, 40)
    seen: list[str] = []
    printing = Printing(unlocked_jobs, lambda _: seen.append("step") is None)
    with qtbot.waitSignal(printing.done):
        printing.to_pdf(tmp_path / "Pages.pdf", PrintChoice(), paper_size("A4"))
        unlocked_jobs.run(journal.list_trash, then=lambda _: seen.append("other"))
    assert "step" in seen[seen.index("other") :]
    assert len(Pdf(tmp_path / "Pages.pdf").sheets) > 1


def test_locking_in_the_midst_of_it_leaves_nothing(qtbot: QtBot, unlocked_jobs: Jobs, tmp_path: Path) -> None:
    write_pages(qtbot, unlocked_jobs, 40)
    steps: list[Progress] = []
    printing = Printing(unlocked_jobs, lambda step: steps.append(step) is None)
    printing.to_pdf(tmp_path / "Pages.pdf", PrintChoice(), paper_size("A4"))
    qtbot.waitUntil(lambda: len(steps) > 2)
    assert (tmp_path / "Pages.pdf.part").exists()
    unlocked_jobs.close()
    assert list(tmp_path.glob("Pages*")) == []


def write_pages(qtbot: QtBot, jobs: Jobs, count: int) -> None:
    done: list[int] = []

    def write(session: Session) -> None:
        for n in range(count):
            id = session.computer.new_id()
            journal.save_entry(session, id, session.today(), f"page {n}\n\nanother paragraph " * 3)

    jobs.run(write, then=lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done))


# --- paper ------------------------------------------------------------------------------------------


def test_sheets_go_to_the_printer_that_was_chosen(
    qtbot: QtBot, inline: InlineJobs, write: Write, tmp_path: Path
) -> None:
    id = write("2026-11-01", "words for paper")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheets.pdf"))
    printer.setPageSize(paper_size("Letter"))
    printing = Printing(inline, lambda _: True)
    with qtbot.waitSignal(printing.done):
        printing.to_printer(printer, PrintChoice((id,)))
    pdf = Pdf(tmp_path / "sheets.pdf")
    assert "words for paper" in pdf.sheets[0]
    assert b"[0 0 612" in pdf.bytes


def test_a_computer_without_a_printer_says_so(settings: SettingsPage, write: Write) -> None:
    flow = opened(settings, PrintChoice((write("2026-11-01", "one"),)))
    flow.paper.click()
    assert "knows of no printer" in flow.notice.text()


# --- the ways there ---------------------------------------------------------------------------------


def test_some_days_are_printed_from_the_settings(settings: SettingsPage, qtbot: QtBot, write: Write) -> None:
    write("2026-11-01", "one")
    settings.names.setCurrentRow(3)
    card = settings.moving.on_paper
    qtbot.keyClicks(card.first, "not a day")
    card.go.click()
    assert "A day looks like" in card.notice.text()
    card.first.clear()
    qtbot.keyClicks(card.first, "2026-11")
    qtbot.keyClick(card.first, Qt.Key.Key_Return)
    flow = settings.moving.currentWidget()
    assert isinstance(flow, PrintFlow)
    assert flow.lead.text() == "The pages from Sunday, 1 November 2026 on."


@pytest.mark.parametrize("way", ["key", "list"])
def test_the_ways_from_the_journal_lead_there_and_back(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, computer: Computer, way: str
) -> None:
    unlock(qtbot, locked, made)
    window = locked.window
    page = window.journal
    assert page is not None
    for n in range(2):
        qtbot.keyClicks(page.editor.text, f"page {n}")
        page.new_page()
    settle()
    if way == "list":
        qtbot.keyClick(page.pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        page.pane.selection.print.click()
    else:
        qtbot.keyClicks(page.editor.text, "just typed")
        qtbot.keyClick(page.editor.text, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.settings_page is not None
    flow = window.settings_page.moving.currentWidget()
    assert isinstance(flow, PrintFlow)
    told = {"list": "The pages chosen in the journal: 2.", "key": "The page that is open in the journal."}
    assert flow.lead.text() == told[way]
    assert flow.notice.text() == ""
    flow.back.click()
    assert window._pages.currentWidget() is page
