"""A vault that does not read: a backup, or what still reads, becomes a new vault beside it (R25, R103)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.ui.unlock.rescue import Source
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, enter

OpenWindow = Callable[..., OpenedWindow]


@pytest.fixture
def kept(computer: Computer, made: MadeVault) -> MadeVault:
    """Twelve entries and a checked backup of them."""
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    for n in range(12):
        journal.save_entry(session, computer.new_id(), session.today(), f"entry {n}\n" + "words " * 900)
    keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    unlocking.lock(session)
    return made


def damage(made: MadeVault) -> bytes:
    """A bit of the first page turns over. Returns the file as it is then."""
    database = made.folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[2000] ^= 1
    database.write_bytes(data)
    return bytes(data)


def headings(computer: Computer, folder: Path, code: str) -> list[str]:
    session = unlocking.unlock_with_recovery_code(computer, folder, code)
    try:
        return sorted(line.heading for line in journal.list_entries(session).lines)
    finally:
        unlocking.lock(session)


def test_a_damaged_vault_says_what_is_safe_and_offers_the_backup_first(
    qtbot: QtBot, locked: OpenedWindow, kept: MadeVault
) -> None:
    damaged = damage(kept)
    page = locked.window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    assert page.currentWidget() is page.rescuing.damage
    assert "left exactly as they are" in page.rescuing.damage._lead.text()
    assert page.rescuing.damage.restore_button.isVisible()
    assert locked.window.focusWidget() is page.rescuing.damage.restore_button
    offers = [b.text() for b in page.rescuing.damage.findChildren(QPushButton) if b.isVisible()]
    assert not [text for text in offers if "elete" in text or "over" in text]
    assert (kept.folder / "vault.db").read_bytes() == damaged


def test_the_newest_backup_becomes_a_new_vault_beside_and_opens(
    qtbot: QtBot, locked: OpenedWindow, kept: MadeVault, computer: Computer
) -> None:
    damaged = damage(kept)
    page = locked.window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    page.rescuing.damage.restore_button.click()
    assert page.rescuing.rescue._rescue is not None
    assert page.rescuing.rescue._rescue.source is Source.BACKUP
    page.rescuing.rescue._way.click()
    qtbot.keyClicks(page.rescuing.rescue.form.code, kept.code)
    qtbot.keyClick(page.rescuing.rescue.form.code, Qt.Key.Key_Return)
    assert "12" in page.rescuing.rescue._done.text()
    assert (kept.folder / "vault.db").read_bytes() == damaged
    page.rescuing.rescue._done._ways[0].click()
    assert locked.window.journal is not None
    assert locked.window.journal.pane.timeline.rowCount() == 12
    locked.jobs.close()
    beside = kept.folder.parent / f"{kept.folder.name} restored"
    assert headings(computer, beside, kept.code) == sorted(f"entry {n}" for n in range(12))


def test_what_still_reads_becomes_a_new_vault(
    qtbot: QtBot, locked: OpenedWindow, kept: MadeVault, computer: Computer
) -> None:
    damage(kept)
    page = locked.window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    page.rescuing.damage.salvage_button.click()
    page.rescuing.rescue._way.click()
    qtbot.keyClicks(page.rescuing.rescue.form.code, kept.code)
    page.rescuing.rescue.form.go.click()
    assert "Pages read" in page.rescuing.rescue._done.text()
    beside = kept.folder.parent / f"{kept.folder.name} restored"
    assert len(headings(computer, beside, kept.code)) >= 10


def test_the_newest_good_backup_is_offered_beside_the_passphrase_too(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, kept: MadeVault
) -> None:
    page = open_window(InlineJobs(computer), ask, kept.folder).window.unlock_page
    assert page.door._restore.isVisible()
    assert "22 November 2026" in page.door._restore.accessibleDescription()
    page.door._restore.click()
    qtbot.keyClicks(page.rescuing.rescue.form.passphrase.line, "not this one")
    page.rescuing.rescue.form.go.click()
    assert "does not open" in page.rescuing.rescue.form.notice.text()
    qtbot.keyClicks(page.rescuing.rescue.form.passphrase.line, kept.passphrase)
    page.rescuing.rescue.form.go.click()
    assert page.rescuing.rescue._done.text() != ""


def test_a_backup_that_lies_elsewhere_is_chosen_as_a_file(
    qtbot: QtBot, computer: Computer, open_window: OpenWindow, kept: MadeVault, tmp_path: Path
) -> None:
    backup = next((kept.folder / "backups").glob("*.pbbackup"))
    stick = tmp_path / "stick.pbbackup"
    backup.rename(stick)
    damage(kept)
    page = open_window(InlineJobs(computer), AskFromList(stick), kept.folder).window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    assert not page.rescuing.damage.restore_button.isVisible()
    page.rescuing.damage.other_button.click()
    page.rescuing.rescue._way.click()
    qtbot.keyClicks(page.rescuing.rescue.form.code, kept.code)
    page.rescuing.rescue.form.go.click()
    assert "12" in page.rescuing.rescue._done.text()


def test_damaged_slots_offer_the_backup_and_not_what_cannot_help(
    qtbot: QtBot, locked: OpenedWindow, kept: MadeVault
) -> None:
    for name in ("slots-a.json", "slots-b.json"):
        (kept.folder / name).write_bytes(b"{}")
    page = locked.window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    assert page.rescuing.damage.restore_button.isVisible()
    assert not page.rescuing.damage.salvage_button.isVisible()


def test_deciding_later_changes_nothing(qtbot: QtBot, locked: OpenedWindow, kept: MadeVault) -> None:
    damage(kept)
    before = sorted((p.name, p.stat().st_mtime_ns) for p in kept.folder.rglob("*"))
    page = locked.window.unlock_page
    enter(qtbot, page, kept.code, by_code=True)
    page.rescuing.damage.left.emit()
    assert page.currentWidget() is page.door
    assert sorted((p.name, p.stat().st_mtime_ns) for p in kept.folder.rglob("*")) == before
