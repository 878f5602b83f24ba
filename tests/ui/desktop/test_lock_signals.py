"""The desktop locks, sleeps, or has its lid closed: the vault is saved and locked first (R47)."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.ui.desktop.lock_signals import (
    LOGIND,
    LOGIND_CALLS,
    LOGIND_PATH,
    LOGIND_SESSION,
    PROPERTIES,
    LockSignals,
)
from tests.conftest import MadeVault
from tests.ui.desktop.conftest import Connect, Surround
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import lines_in, page_of, unlock
from tests.vault.full_disk import full_at

OWN, OTHERS = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_37"
SAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.ScreenSaver"


@ClassInfo({"D-Bus Interface": LOGIND_SESSION})  # pyright: ignore[reportCallIssue]  # not so typed by PySide6
class LogindSession(QObject):
    """Its properties have the names they have on the bus."""

    def __init__(self) -> None:
        super().__init__()
        self.found = {"Active": True, "LockedHint": False}

    def _active(self) -> bool:
        return self.found["Active"]

    def _locked(self) -> bool:
        return self.found["LockedHint"]

    Active = Property(bool, _active)
    LockedHint = Property(bool, _locked)


@ClassInfo({"D-Bus Interface": LOGIND_CALLS})  # pyright: ignore[reportCallIssue]
class Logind(QObject):
    """What logind does as far as it is asked, on a bus of the test's own."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus, self.asked, self.asked_by, self.held = bus, "", "", -1
        for name in (LOGIND, SAVER, GNOME):
            assert bus.registerService(name)
        self.session = LogindSession()
        options = QDBusConnection.RegisterOption
        assert bus.registerObject(LOGIND_PATH, self, options.ExportAllSlots)
        assert bus.registerObject(OWN, self.session, options.ExportAllProperties)

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:
        return QDBusObjectPath(OWN if name == "auto" else OTHERS)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        self.asked, self.asked_by = f"{what} {mode}", who
        self.held, given = os.pipe()
        os.set_blocking(self.held, False)
        descriptor = QDBusUnixFileDescriptor(given)
        os.close(given)
        return descriptor

    def is_delayed(self) -> bool:
        """Whether the other end is still held: else reading finds the end."""
        try:
            return self.held >= 0 and os.read(self.held, 1) != b""
        except BlockingIOError:
            return True

    def say(self, path: str, interface: str, name: str, *arguments: bool) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)


@pytest.fixture
def logind(on_bus: Connect) -> Iterator[Logind]:
    made = Logind(on_bus())
    yield made
    for name in (LOGIND, SAVER, GNOME):
        made.bus.unregisterService(name)
    if made.held >= 0:
        os.close(made.held)


@pytest.fixture
def told(qtbot: QtBot, on_bus: Connect, logind: Logind) -> Iterator[list[int]]:
    """Grows by one each time the vault is to be locked. Listening to everything it listens to."""
    heard: list[int] = []
    bus = on_bus()
    signals = LockSignals(bus, bus)
    signals.lock_wanted.connect(lambda: heard.append(1))
    signals.delay_sleep()
    qtbot.waitUntil(signals.delays_sleep)  # asked last, so the session is known by now
    yield heard
    signals.deleteLater()


LOCKS = {
    "sleep": (LOGIND_PATH, LOGIND_CALLS, "PrepareForSleep", True),
    "session": (OWN, LOGIND_SESSION, "Lock"),
    "screen": ("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", True),
    "screen of KDE": ("/ScreenSaver", SAVER, "ActiveChanged", True),
    "screen of GNOME": ("/org/gnome/ScreenSaver", GNOME, "ActiveChanged", True),
}
DOES_NOT_LOCK = {
    "waking": (LOGIND_PATH, LOGIND_CALLS, "PrepareForSleep", False),
    "session of another": (OTHERS, LOGIND_SESSION, "Lock"),
    "screen back": ("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", False),
}


@pytest.mark.parametrize("what", LOCKS)
def test_what_locks_the_desktop_locks_the_vault(
    qtbot: QtBot, logind: Logind, told: list[int], what: str
) -> None:
    logind.say(*LOCKS[what])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: told == [1])


@pytest.mark.parametrize("what", DOES_NOT_LOCK)
def test_what_does_not_concern_it_leaves_it_open(
    qtbot: QtBot, logind: Logind, told: list[int], what: str
) -> None:
    logind.say(*DOES_NOT_LOCK[what])  # type: ignore[arg-type]
    logind.say(*LOCKS["sleep"])  # heard after it: the bus keeps the order
    qtbot.waitUntil(lambda: bool(told))
    settle()
    assert told == [1]


@pytest.mark.parametrize(("name", "value"), [("Active", False), ("LockedHint", True)])
def test_another_person_in_front_of_the_screen_or_another_locker_locks(
    qtbot: QtBot, logind: Logind, told: list[int], name: str, value: bool
) -> None:
    logind.session.found[name] = value
    logind.say(OWN, PROPERTIES, "PropertiesChanged")
    qtbot.waitUntil(lambda: told == [1])


def test_a_session_that_only_goes_idle_stays_open(qtbot: QtBot, logind: Logind, told: list[int]) -> None:
    logind.say(OWN, PROPERTIES, "PropertiesChanged")
    logind.say(*LOCKS["sleep"])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(100)
    assert told == [1]


def test_without_a_bus_it_is_silent(no_bus: QDBusConnection) -> None:
    signals = LockSignals(no_bus, no_bus)
    signals.delay_sleep()
    assert not signals.delays_sleep()
    signals.allow_sleep()


def test_on_a_bus_without_logind_any_session_that_locks_will_do(qtbot: QtBot, on_bus: Connect) -> None:
    heard: list[int] = []
    bus, other = on_bus(), on_bus()
    signals = LockSignals(bus, bus)
    signals.lock_wanted.connect(lambda: heard.append(1))

    def locks() -> bool:
        if not heard and other.registerService(LOGIND):
            other.send(QDBusMessage.createSignal(OTHERS, LOGIND_SESSION, "Lock"))
        return bool(heard)

    qtbot.waitUntil(locks)
    other.unregisterService(LOGIND)
    assert not signals.delays_sleep()


def test_others_of_this_computer_hear_only_the_neutral_word(
    qtbot: QtBot, qapp: QApplication, on_bus: Connect, logind: Logind
) -> None:
    before = qapp.applicationName()
    bus = on_bus()
    signals = LockSignals(bus, bus)
    try:
        qapp.setApplicationName("Notes")
        signals.delay_sleep()
        qtbot.waitUntil(signals.delays_sleep)
    finally:
        qapp.setApplicationName(before)
        signals.deleteLater()
    assert logind.asked_by == "Notes"


# --- the whole window ---------------------------------------------------------------------------------


def test_sleep_waits_from_unlocking_until_the_last_words_are_saved(
    qtbot: QtBot,
    on_bus: Connect,
    logind: Logind,
    surround: Surround,
    real_locked: OpenedWindow,
    made: MadeVault,
    computer: Computer,
) -> None:
    surround(real_locked, on_bus())
    assert logind.asked == ""
    qtbot.keyClicks(unlock(qtbot, real_locked, made).editor.text, "before it sleeps")
    qtbot.waitUntil(logind.is_delayed)
    assert logind.asked == "sleep delay"
    delayed_at_the_end: list[bool] = []
    real_locked.window._start_over = lambda _: delayed_at_the_end.append(logind.is_delayed())
    logind.say(*LOCKS["sleep"])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(delayed_at_the_end))
    assert delayed_at_the_end == [True]  # the process that ends here lets go of it
    assert [line.heading for line in lines_in(made, computer)] == ["before it sleeps"]


def test_sleep_does_not_wait_for_words_that_cannot_be_saved(
    qtbot: QtBot,
    on_bus: Connect,
    logind: Logind,
    surround: Surround,
    locked: OpenedWindow,
    made: MadeVault,
) -> None:
    surround(locked, on_bus())
    unlock(qtbot, locked, made)
    qtbot.waitUntil(logind.is_delayed)
    qtbot.keyClicks(page_of(locked).editor.text, "must not be lost")
    with full_at(0):
        logind.say(*LOCKS["sleep"])  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: not logind.is_delayed())
    assert locked.resumed == []
