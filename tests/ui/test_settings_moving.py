"""Settings, import and export: seen before it comes in, asked before it goes out, stopped at any step."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.cli import words as cli_words
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.settings import left_out
from peerbuddy.ui.settings.moving import MovingSection
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.passphrase_flows import PassphraseFlow
from tests.conftest import PASSPHRASE
from tests.ui.ask_from_list import AskFromList

WriteMany = Callable[[Iterable[tuple[str, str]]], None]


@pytest.fixture
def moving(settings: SettingsPage) -> MovingSection:
    settings.choose(settings.moving)
    return settings.moving


def source(folder: Path, count: int) -> Path:
    path = folder / "old.jsonl"
    path.write_text(
        "".join(json.dumps({"day": "2021-03-04", "text": f"page {n}"}) + "\n" for n in range(count))
    )
    return path


def count(session: Session) -> int:
    return session.vault.entries.count()


def confirm(qtbot: QtBot, section: MovingSection, typed: str) -> PassphraseFlow:
    flow = section.currentWidget()
    assert isinstance(flow, PassphraseFlow)
    flow.passphrase.line.selectAll()
    qtbot.keyClicks(flow.passphrase.line, typed)
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    return flow


# --- import -----------------------------------------------------------------------------------------


def test_what_would_come_in_is_said_before_anything_is_written(
    moving: MovingSection, ask: AskFromList, session: Session, tmp_path: Path
) -> None:
    ask.answers.append(source(tmp_path, 3))
    moving.taking_in.file.click()
    told = moving.taking_in.preview.text()
    assert "Pages found: 3, from Thursday, 4 March 2021 to Thursday, 4 March 2021." in told
    assert "New: 3. Here already: 0." in told
    assert count(session) == 0
    moving.taking_in.go.click()
    assert count(session) == 3
    assert str(tmp_path / "old.jsonl") in moving.taking_in.notice.text()
    assert "not encrypted" in moving.taking_in.notice.text()


def test_what_is_here_already_cannot_be_taken_in_again(
    moving: MovingSection, ask: AskFromList, session: Session, tmp_path: Path
) -> None:
    ask.answers += [source(tmp_path, 3)] * 2
    moving.taking_in.file.click()
    moving.taking_in.go.click()
    moving.taking_in.file.click()
    assert "New: 0. Here already: 3." in moving.taking_in.preview.text()
    assert not moving.taking_in.go.isVisibleTo(moving)
    assert count(session) == 3


def test_not_now_writes_nothing(
    moving: MovingSection, ask: AskFromList, session: Session, tmp_path: Path
) -> None:
    ask.answers.append(source(tmp_path, 3))
    moving.taking_in.folder.click()
    moving.taking_in.leave.click()
    assert moving.taking_in.preview.text() == ""
    assert count(session) == 0


def test_what_cannot_be_read_is_named_and_a_strange_file_told(
    moving: MovingSection, ask: AskFromList, tmp_path: Path
) -> None:
    path = source(tmp_path, 1)
    with path.open("a") as file:
        file.write('{"text": "no day"}\n' * 12)
    ask.answers.append(path)
    moving.taking_in.file.click()
    assert "Not or not fully readable: 12." in moving.taking_in.preview.text()
    assert "line 2: left out, it has no date" in moving.taking_in.preview.text()
    assert "and 4 more" in moving.taking_in.preview.text()
    strange = tmp_path / "strange.bin"
    strange.write_bytes(bytes(range(256)))
    ask.answers.append(strange)
    moving.taking_in.file.click()
    assert moving.taking_in.preview.text() == ""
    assert "not a journal PeerBuddy can read" in moving.taking_in.notice.text()


def test_a_stopped_import_keeps_what_came_in(
    qtbot: QtBot, computer: Computer, unlocked_jobs: Jobs, ask: AskFromList, tmp_path: Path
) -> None:
    section = MovingSection(computer, unlocked_jobs, ask)
    qtbot.addWidget(section)
    section.show()
    taking = section.taking_in
    taking._source = source(tmp_path, 1800)
    taking._begin()
    qtbot.waitUntil(lambda: taking.job.done >= 500)
    taking.job.stop.click()
    qtbot.waitUntil(lambda: "Stopped" in taking.notice.text())
    counts: list[int] = []
    unlocked_jobs.run(count, then=counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert 500 <= counts[0] < 1800
    taking._begin()
    qtbot.waitUntil(lambda: "taken in" in taking.notice.text())
    unlocked_jobs.run(count, then=counts.append)
    qtbot.waitUntil(lambda: len(counts) == 2)
    assert counts[1] == 1800


def test_everything_that_an_import_can_leave_out_has_words() -> None:
    """The same words of the core as the command line has sentences for."""
    assert set(left_out.WHOLE) == set(cli_words.WHY_LEFT_OUT)
    assert set(left_out.IN_PART) == set(cli_words.WHY_IN_PART)


# --- export -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("row", "name"), [(0, "Journal.html"), (1, "Journal"), (2, "Journal.json")])
def test_a_copy_is_written_after_the_passphrase_and_its_place_is_named(
    qtbot: QtBot, moving: MovingSection, ask: AskFromList, write: Callable[..., str], tmp_path: Path,
    row: int, name: str,
) -> None:  # fmt: skip
    write("2026-11-22", "the lantern on the gate")
    moving.copying_out.form.setCurrentIndex(row)
    (tmp_path / "out").mkdir()
    ask.answers.append(tmp_path / "out")
    moving.copying_out.go.click()
    flow = confirm(qtbot, moving, "not this one")
    assert str(tmp_path / "out" / name) in flow.lead.text()
    assert "does not open" in flow.notice.text()
    assert list((tmp_path / "out").iterdir()) == []
    confirm(qtbot, moving, PASSPHRASE)
    written = tmp_path / "out" / name
    assert str(written) in moving.copying_out.notice.text()
    texts = [written] if written.is_file() else list(written.rglob("*.md"))
    assert any("the lantern on the gate" in path.read_text() for path in texts)


def test_an_earlier_copy_is_never_written_over(
    qtbot: QtBot, moving: MovingSection, ask: AskFromList, tmp_path: Path
) -> None:
    (tmp_path / "Journal.html").write_text("mine")
    ask.answers.append(tmp_path)
    moving.copying_out.go.click()
    confirm(qtbot, moving, PASSPHRASE)
    assert (tmp_path / "Journal.html").read_text() == "mine"
    assert "Journal 2.html" in moving.copying_out.notice.text()


def test_a_stopped_copy_leaves_nothing_behind(
    qtbot: QtBot, moving: MovingSection, write_many: WriteMany, tmp_path: Path, session: Session
) -> None:
    write_many(("2026-11-22", f"page {n}") for n in range(300))
    out = tmp_path / "out"
    out.mkdir()
    copying = moving.copying_out
    copying._target = out / "Journal.html"
    hear = copying.job.hear
    copying.job.hear = lambda step: (copying.job.stop.click(), hear(step))[1]  # type: ignore[method-assign]
    copying._begin(PassphraseFlow(("", "", ""), lambda *_, **__: None))
    assert "Stopped" in copying.notice.text()
    assert list(out.iterdir()) == []
    assert len(journal.list_entries(session).lines) > 0
