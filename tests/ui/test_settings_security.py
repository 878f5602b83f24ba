"""Settings, security: each change by keys, and what opens the vault afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import device, keeping, preferences, proving, unlocking
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.settings.code_flows import CodeFlow, NewCode, NewKey
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.passphrase_flows import NewPassphraseFlow, PassphraseFlow
from peerbuddy.ui.unlock.page import UnlockPage
from tests.actions.test_device import KeptInMemory, Locked
from tests.actions.vault_ways import opens
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, enter

NEW = "four slow geese return"


def flow_of(settings: SettingsPage) -> QWidget:
    flow = settings.security.currentWidget()
    assert flow is not None
    return flow


def renew(qtbot: QtBot, flow: NewPassphraseFlow, old: str, new: str) -> None:
    for line, typed in ((flow.old.line, old), (flow.new.first.line, new), (flow.new.second, new)):
        line.selectAll()
        qtbot.keyClicks(line, typed)
    qtbot.keyClick(flow.new.second, Qt.Key.Key_Return)


def prove(qtbot: QtBot, flow: CodeFlow) -> None:
    flow.go.click()
    for number, field in zip(flow.code._asked, flow.code.fields, strict=True):
        qtbot.keyClicks(field, flow.code._groups[number - 1].lower())
    qtbot.keyClick(flow.code.fields[1], Qt.Key.Key_Return)


# --- locking ----------------------------------------------------------------------------------------


def test_the_pause_before_locking_is_remembered_and_told_at_once(
    qtbot: QtBot, settings: SettingsPage, computer: Computer
) -> None:
    told: list[object] = []
    settings.changed.connect(told.append)
    assert settings.security.minutes.currentData() == 3
    qtbot.keyClick(settings.security.minutes, Qt.Key.Key_Down)
    assert preferences.load(computer.places).idle_minutes == 5
    assert told == [preferences.load(computer.places)]


def test_a_pause_set_elsewhere_is_offered_too(settings: SettingsPage, computer: Computer) -> None:
    preferences.change(computer.places, idle_minutes=13)
    settings.enter()
    assert settings.security.minutes.currentData() == 13
    assert preferences.load(computer.places).idle_minutes == 13


def test_a_vault_can_be_forgotten_here(settings: SettingsPage, computer: Computer, made: MadeVault) -> None:
    preferences.remember(computer.places, made.folder)
    settings.enter()
    forget = [b for b in settings.findChildren(QAbstractButton) if b.accessibleName() == "Forget vault"]
    forget[-1].click()
    assert preferences.load(computer.places).remembered == ()
    assert made.folder.exists()


# --- passphrase and code ----------------------------------------------------------------------------


def test_the_passphrase_is_changed(
    qtbot: QtBot, settings: SettingsPage, session: Session, computer: Computer, made: MadeVault
) -> None:
    settings.security.change.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewPassphraseFlow)
    renew(qtbot, flow, "not this one at all", NEW)
    assert "does not open" in flow.notice.text()
    renew(qtbot, flow, PASSPHRASE, NEW)
    assert "new passphrase" in settings.security.notice.text()
    unlocking.lock(session)
    assert opens(computer, made.folder, words=NEW)
    assert not opens(computer, made.folder, words=PASSPHRASE)


def test_two_different_new_passphrases_change_nothing(qtbot: QtBot, settings: SettingsPage) -> None:
    settings.security.change.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewPassphraseFlow)
    qtbot.keyClicks(flow.old.line, PASSPHRASE)
    qtbot.keyClicks(flow.new.first.line, NEW)
    qtbot.keyClicks(flow.new.second, NEW + "x")
    qtbot.keyClick(flow.new.second, Qt.Key.Key_Return)
    assert not flow.go.isEnabled()
    assert flow_of(settings) is flow


def test_the_old_code_opens_until_the_new_one_is_typed_back(
    qtbot: QtBot, settings: SettingsPage, session: Session, computer: Computer, made: MadeVault
) -> None:
    before = session.vault.slots
    settings.security.new_code.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewCode)
    qtbot.keyClicks(flow.asking.passphrase.line, PASSPHRASE)
    qtbot.keyClick(flow.asking.passphrase.line, Qt.Key.Key_Return)
    code = "-".join(flow.showing.code._groups)
    assert session.vault.slots is before
    prove(qtbot, flow.showing)
    assert "recovery code" in settings.security.notice.text()
    unlocking.lock(session)
    assert opens(computer, made.folder, code=code)
    assert not opens(computer, made.folder, code=made.code)


def test_leaving_before_the_proof_keeps_the_old_code(
    qtbot: QtBot, settings: SettingsPage, session: Session, computer: Computer, made: MadeVault
) -> None:
    settings.security.new_code.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewCode)
    qtbot.keyClicks(flow.asking.passphrase.line, PASSPHRASE)
    qtbot.keyClick(flow.asking.passphrase.line, Qt.Key.Key_Return)
    flow.showing.back.click()
    assert flow_of(settings) is settings.security.cards
    unlocking.lock(session)
    assert opens(computer, made.folder, code=made.code)


def test_a_passphrase_that_may_be_known(
    qtbot: QtBot, settings: SettingsPage, session: Session, computer: Computer, made: MadeVault
) -> None:
    old = keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path
    settings.security.new_key.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewKey)
    renew(qtbot, flow.asking, PASSPHRASE, NEW)
    code = "-".join(flow.showing.code._groups)
    assert proving.is_code_unproven(session)
    prove(qtbot, flow.showing)
    assert not proving.is_code_unproven(session)
    assert "22" in flow.earlier._days.text()
    assert not flow.earlier.go.isEnabled()
    flow.earlier.make.click()
    assert old.exists()
    flow.earlier.go.click()
    assert not old.exists()
    assert len(keeping.backups(session)) == 1
    assert "deleted: 1" in settings.security.notice.text()
    unlocking.lock(session)
    assert opens(computer, made.folder, words=NEW)
    assert opens(computer, made.folder, code=code)
    assert not opens(computer, made.folder, words=PASSPHRASE)


def test_earlier_backups_can_be_kept(qtbot: QtBot, settings: SettingsPage, session: Session) -> None:
    old = keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path
    settings.security.new_key.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewKey)
    renew(qtbot, flow.asking, PASSPHRASE, NEW)
    prove(qtbot, flow.showing)
    flow.earlier.back.click()
    assert old.exists()
    assert "new key" in settings.security.notice.text()


def test_without_earlier_backups_the_new_key_ends_with_the_proof(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    settings.security.new_key.click()
    flow = flow_of(settings)
    assert isinstance(flow, NewKey)
    renew(qtbot, flow.asking, PASSPHRASE, NEW)
    prove(qtbot, flow.showing)
    assert flow_of(settings) is settings.security.cards
    assert "new key" in settings.security.notice.text()


# --- this computer's key store ----------------------------------------------------------------------


def test_this_computer_s_key_store_on_and_off(
    qtbot: QtBot, settings: SettingsPage, session: Session, store: KeptInMemory
) -> None:
    row = settings.security.key_store.row
    assert "anyone using this computer account can open the journal" in row.line.text()
    settings.security.key_store.switch.click()
    flow = flow_of(settings)
    assert isinstance(flow, PassphraseFlow)
    qtbot.keyClicks(flow.passphrase.line, PASSPHRASE)
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    assert device.opens(device.slots_of(session), store=store)
    assert row.line.text().startswith("Anyone using this computer account")
    settings.security.key_store.switch.click()
    assert not device.opens(device.slots_of(session), store=store)
    assert store.kept == {}


def test_a_key_store_that_does_not_answer_cannot_be_switched_on(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList, session: Session
) -> None:
    kept = KeptInMemory()
    device.enrol(session, PASSPHRASE, store=kept)
    page = SettingsPage(computer, inline, ask, store=Locked())
    qtbot.addWidget(page)
    page.enter()
    assert not page.security.key_store.switch.isEnabled()
    assert "No key store" in page.security.key_store.row.line.text()


def test_the_locked_window_opens_with_this_computer(
    qtbot: QtBot, computer: Computer, ask: AskFromList, session: Session, made: MadeVault,
    store: KeptInMemory,
) -> None:  # fmt: skip
    device.enrol(session, PASSPHRASE, store=store)
    unlocking.lock(session)
    jobs = InlineJobs(computer)
    page = UnlockPage(computer, jobs, ask, store=store)
    qtbot.addWidget(page)
    page.show()
    opened: list[object] = []
    page.opened.connect(lambda told, _: opened.append(told))
    page.show_vault(made.folder)
    assert page.door.device.isVisible()
    page.door.device.click()
    assert len(opened) == 1
    jobs.close()


def test_a_vault_that_was_never_enrolled_offers_no_key_store(locked: OpenedWindow) -> None:
    assert not locked.window.unlock_page.door.device.isVisible()


def test_a_key_store_that_lost_its_secret_says_so(
    qtbot: QtBot, computer: Computer, ask: AskFromList, session: Session, made: MadeVault,
    store: KeptInMemory,
) -> None:  # fmt: skip
    device.enrol(session, PASSPHRASE, store=store)
    unlocking.lock(session)
    store.kept.clear()
    page = UnlockPage(computer, InlineJobs(computer), ask, store=store)
    qtbot.addWidget(page)
    page.show_vault(made.folder)
    page.door.device.click()
    assert "key store does not answer" in page.door.form.notice.text()


# --- in the window ----------------------------------------------------------------------------------


def test_settings_open_by_key_and_change_when_it_locks(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    qtbot.keyClick(locked.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = locked.window.settings_page
    assert page is not None
    assert page.isVisible()
    page.security.minutes.setCurrentIndex(page.security.minutes.findData(30))
    assert locked.window.idle is not None
    assert locked.window.idle._limit == 30 * 60
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert locked.window.journal is not None
    assert locked.window.journal.isVisible()


def test_every_control_has_a_name_and_every_label_is_plain(settings: SettingsPage) -> None:
    for kind in (QAbstractButton, QLineEdit):
        for control in settings.findChildren(kind):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            inner = control.objectName().startswith("qt_")
            assert inner or control.accessibleName() or text, control
    assert {label.textFormat() for label in settings.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_the_first_section_is_chosen_and_shown_as_chosen(settings: SettingsPage) -> None:
    assert [row.text() for row in settings.names.selectedItems()] == ["Security"]
    settings.choose(settings.appearance)
    settings.enter()
    assert settings.section() is settings.appearance


def test_the_keyboard_reaches_every_control(qtbot: QtBot, settings: SettingsPage) -> None:
    settings.activateWindow()
    settings.names.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(12):
        focused = settings.focusWidget()
        reached.add(focused)
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    security = settings.security
    assert {
        security.minutes,
        security.change,
        security.new_code,
        security.new_key,
        security.key_store.switch,
    } <= reached
