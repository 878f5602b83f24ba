"""First run, by real keys: a place, a passphrase, a code proven from paper, then today's page."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, preferences, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.whose_device import Whose
from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.create.code_step import CodeStep, as_read, two_groups
from peerbuddy.ui.create.page import CODE, PASSPHRASE, PLACE, CreatePage
from peerbuddy.ui.jobs import Jobs
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle

WORDS = "seven quiet herons wade"
OpenWindow = Callable[..., OpenedWindow]


def retype(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, text)


def begin(qtbot: QtBot, opened: OpenedWindow, name: str = "Evening notes") -> CreatePage:
    """The first step is filled in and left."""
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    retype(qtbot, page.place.name, name)
    qtbot.keyClick(page.place.name, Qt.Key.Key_Return)
    return page


def make(qtbot: QtBot, page: CreatePage, words: str = WORDS) -> None:
    qtbot.keyClicks(page.passphrase.first.line, words)
    qtbot.keyClicks(page.passphrase.second, words)
    qtbot.keyClick(page.passphrase.second, Qt.Key.Key_Return)


def prove(qtbot: QtBot, page: CreatePage) -> None:
    page.go_on.click()
    for number, field in zip(page.code._asked, page.code.fields, strict=True):
        qtbot.keyClicks(field, page.code._groups[number - 1].lower())
    qtbot.keyClick(page.code.fields[1], Qt.Key.Key_Return)


def go_in(qtbot: QtBot, page: CreatePage, whose: Whose = Whose.UNSAID) -> None:
    """The last step is answered, or left."""
    if whose is not Whose.UNSAID:
        qtbot.keyClick(page.device.answers[whose], Qt.Key.Key_Space)
    qtbot.keyClick(page.device.answers[Whose.OWN], Qt.Key.Key_Return)


def test_from_nothing_to_a_saved_page(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    page = begin(qtbot, opened)
    make(qtbot, page)
    code = "-".join(page.code._groups)
    prove(qtbot, page)
    go_in(qtbot, page)
    written = opened.window.journal
    assert written is not None
    qtbot.keyClicks(written.editor.text, "The gate across the road")
    qtbot.keyClick(written.editor.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.jobs.close()
    session = unlocking.unlock_with_recovery_code(computer, computer.places.documents / "Evening notes", code)
    assert [line.heading for line in journal.list_entries(session).lines] == ["The gate across the road"]
    unlocking.lock(session)


def test_a_taken_name_is_said_and_nothing_is_touched(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    there = computer.places.documents / "Evening notes"
    there.mkdir(parents=True)
    (there / "letter.txt").write_text("mine")
    page = begin(qtbot, open_window(InlineJobs(computer), ask))
    assert page.step() == PLACE
    assert "already" in page.place.remark.text()
    assert [f.name for f in there.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", "n" * 300])
def test_a_name_that_cannot_be_a_folder_does_not_go_on(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, name: str
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    page.place.name.setText(name)
    qtbot.keyClick(page.place.name, Qt.Key.Key_Return)
    assert page.step() == PLACE
    assert not page.go_on.isEnabled()


def test_the_folder_can_be_chosen(
    qtbot: QtBot, computer: Computer, open_window: OpenWindow, tmp_path: object
) -> None:
    elsewhere = computer.places.documents / "stick"
    elsewhere.mkdir(parents=True)
    opened = open_window(InlineJobs(computer), AskFromList(elsewhere))
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    page.place.place.click()
    assert page.place.vault() == elsewhere / "Journal"


def test_two_different_passphrases_do_not_go_on(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(InlineJobs(computer), ask))
    qtbot.keyClicks(page.passphrase.first.line, WORDS)
    qtbot.keyClicks(page.passphrase.second, WORDS[:-1] + "x")
    qtbot.keyClick(page.passphrase.second, Qt.Key.Key_Return)
    assert page.step() == PASSPHRASE
    assert not page.go_on.isEnabled()
    assert "differ" in page.passphrase.remark.text()


def test_a_weak_passphrase_is_said_to_be_weak_and_allowed(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(InlineJobs(computer), ask))
    qtbot.keyClicks(page.passphrase.first.line, "password")
    qtbot.waitUntil(lambda: "could guess it" in page.passphrase.bar._sentence.text())
    qtbot.keyClicks(page.passphrase.second, "password")
    assert page.go_on.isEnabled()


def test_a_passphrase_above_the_limit_is_refused_as_a_whole(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(InlineJobs(computer), ask))
    for line in (page.passphrase.first.line, page.passphrase.second):
        line.setText("x" * 1025)
    page.go_on.click()
    assert page.step() == PASSPHRASE
    assert "1,024" in page.passphrase.notice.text()
    assert not (computer.places.documents / "Evening notes").exists()


def test_the_code_is_covered_where_it_is_asked_for(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(InlineJobs(computer), ask))
    make(qtbot, page)
    groups = page.code._groups
    assert [cell.text() for cell in page.code._cells] == groups
    page.go_on.click()
    shown = [cell.text() for cell in page.code._cells]
    for number, group in enumerate(groups, start=1):
        assert (shown[number - 1] == group) == (number not in page.code._asked)


def test_nobody_can_write_before_the_code_is_proven(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    page = begin(qtbot, opened)
    make(qtbot, page)
    page.go_on.click()
    assert page.step() == CODE
    assert not page.go_on.isEnabled()
    assert opened.window.journal is None
    assert not page.back.isVisible()


def test_closing_before_the_proof_means_proving_a_new_code_next_time(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    first = open_window(InlineJobs(computer), ask)
    page = begin(qtbot, first)
    make(qtbot, page)
    old = list(page.code._groups)
    first.take_away()
    again = open_window(InlineJobs(computer), ask, computer.places.documents / "Evening notes")
    form = again.window.unlock_page.door.form
    qtbot.keyClicks(form.passphrase.line, WORDS)
    qtbot.keyClick(form.passphrase.line, Qt.Key.Key_Return)
    assert again.window.journal is None
    page = again.window.create_page
    assert page is not None
    assert page.code._groups != old
    prove(qtbot, page)
    go_in(qtbot, page)
    assert again.window.journal is not None


def test_a_new_vault_is_remembered_only_when_that_was_wished(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(InlineJobs(computer), ask), "One")
    make(qtbot, page)
    assert preferences.load(computer.places).remembered == ()
    opened = open_window(InlineJobs(computer), ask)
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    page.place.remember.setChecked(True)
    retype(qtbot, page.place.name, "Two")
    page.go_on.click()
    make(qtbot, page)
    assert preferences.load(computer.places).remembered == (computer.places.documents / "Two",)


def test_in_a_low_window_the_field_that_enter_leads_to_is_seen(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    opened.window.resize(720, 480)
    page = begin(qtbot, opened)
    page.passphrase.bar.setMinimumHeight(300)  # as with large letters
    settle()
    assert page.passphrase.second.visibleRegion().isEmpty()
    qtbot.keyClicks(page.passphrase.first.line, WORDS + "\r")
    assert opened.window.focusWidget() is page.passphrase.second
    settle()
    assert page.passphrase.second.visibleRegion().boundingRect() == page.passphrase.second.rect()


def test_five_words_are_suggested_for_the_first_field_and_the_second_is_typed_by_hand(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(inline, ask)
    page = begin(qtbot, opened)
    retype(qtbot, page.passphrase.second, "half of an old one")
    page.passphrase.suggest.click()
    first = page.passphrase.words()
    assert len(first.split()) == 5
    assert page.passphrase.second.text() == ""
    assert not page.passphrase.is_ready()
    page.passphrase.suggest.click()
    assert page.passphrase.words() != first
    retype(qtbot, page.passphrase.second, page.passphrase.words())
    assert page.passphrase.is_ready()


def test_the_steps_are_told_in_words_done_now_or_still_to_come(
    qtbot: QtBot, inline: InlineJobs, ask: AskFromList, open_window: OpenWindow
) -> None:
    page = begin(qtbot, open_window(inline, ask))
    told = {name.text(): name.accessibleDescription() for name in page.path._names}
    assert told == {"Where it lives": "done", "Passphrase": "now", "Recovery code": "", "This computer": ""}


# --- the proof ----------------------------------------------------------------------------------------


@pytest.fixture
def step(qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList) -> CodeStep:
    made = CodeStep(CodeCopies(computer, inline, ask), choose=lambda: (2, 5))
    qtbot.addWidget(made)
    made.show_code("AAAA-BBBB-CCCC-DDDD-10E1-FFFF-GGGG")
    made.show()
    made.cover()
    return made


@pytest.mark.parametrize("typed", ["10E1", "IOE1", "1 0 e 1", "l0-el"])
def test_the_proof_forgives_how_a_group_is_written(qtbot: QtBot, step: CodeStep, typed: str) -> None:
    qtbot.keyClicks(step.fields[0], "bbbb")
    assert not step.is_proven()
    qtbot.keyClicks(step.fields[1], typed)
    assert step.is_proven()


def test_three_wrong_tries_show_the_whole_code_again_and_lock_nobody_out(
    qtbot: QtBot, step: CodeStep
) -> None:
    for _ in range(3):
        retype(qtbot, step.fields[0], "xxxx")
    assert not step.covered
    assert "compare" in step.notice.text()
    step.cover()
    qtbot.keyClicks(step.fields[0], "BBBB")
    qtbot.keyClicks(step.fields[1], "10E1")
    assert step.is_proven()


def test_the_groups_asked_for_are_two_different_ones_of_the_seven() -> None:
    seen = {two_groups() for _ in range(600)}
    assert seen == {(a, b) for a in range(1, 8) for b in range(a + 1, 8)}


def test_reading_a_group_drops_what_is_not_of_the_code() -> None:
    assert as_read(" o-il ") == "011"


def test_making_a_vault_leaves_the_window_alive(
    qtbot: QtBot, real_jobs: Jobs, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(real_jobs, ask)
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    page.go_on.click()
    qtbot.waitUntil(lambda: page.step() == PASSPHRASE)
    make(qtbot, page)
    assert page.passphrase.busy.isVisible()
    assert page.back.text() == "Stop"
    qtbot.waitUntil(lambda: page.step() == CODE)
    assert page.back.text() == "Back"


@pytest.mark.parametrize("by_key", [True, False])
def test_making_one_can_be_stopped_and_nothing_of_it_stays(
    qtbot: QtBot, real_jobs: Jobs, computer: Computer, ask: AskFromList, open_window: OpenWindow, by_key: bool
) -> None:
    opened = open_window(real_jobs, ask)
    opened.window.unlock_page.choice._create.click()
    page = opened.window.create_page
    assert page is not None
    page.go_on.click()
    qtbot.waitUntil(lambda: page.step() == PASSPHRASE)
    begins, goes_on = Event(), Event()
    real_jobs.call(lambda: begins.set() or goes_on.wait())
    make(qtbot, page)
    assert begins.wait(5)
    if by_key:
        qtbot.keyClick(page.passphrase.second, Qt.Key.Key_Escape)
    else:
        page.back.click()
    goes_on.set()
    assert (page.step(), page.passphrase.busy.isVisible()) == (PASSPHRASE, False)
    assert page.go_on.isEnabled()
    done: list[object] = []
    real_jobs.call(list, then=done.append)
    qtbot.waitUntil(lambda: done != [])
    vault = page.place.vault()
    assert [path for path in vault.parent.iterdir() if path.name.startswith(vault.name)] == []
    page.go_on.click()  # and it can be made all the same
    qtbot.waitUntil(lambda: page.step() == CODE)
