"""When the desktop itself locks or goes to sleep, the vault locks too (R47). A closed lid comes as sleep."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
LOGIND_CALLS = "org.freedesktop.login1.Manager"
PROPERTIES = "org.freedesktop.DBus.Properties"
LOGIND_SESSION = "org.freedesktop.login1.Session"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
ANY_PATH = ""


class LockSignals(QObject):
    """Listens on both buses; without a bus there is nothing to hear, and the idle time still locks.

    Every question is asked without waiting: a bus that does not answer holds nothing up.
    """

    lock_wanted = Signal()

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._session_path = ANY_PATH
        self._wants_delay = False
        self._delay: Any = None  # the descriptor of the inhibitor: sleep waits while it is held
        system.connect(LOGIND, LOGIND_PATH, LOGIND_CALLS, "PrepareForSleep", self, _slot("_sleeps(bool)"))
        for saver in SCREEN_SAVERS:
            session.connect(saver, ANY_PATH, saver, "ActiveChanged", self, _slot("_screen_locks(bool)"))
        self._find_own_session()

    @Slot()
    def delay_sleep(self) -> None:
        """While the vault is open: sleep then waits (logind allows some 5 s) until it is saved and closed.

        Every account of the computer can ask who makes it wait, so that is told with the neutral word."""
        self._wants_delay = True
        why = QCoreApplication.translate("lock_signals", "Saves and locks first")
        wish = ("sleep", QCoreApplication.applicationName(), why, "delay")
        self._ask("Inhibit", wish, then=self._hold)

    @Slot()
    def allow_sleep(self) -> None:
        self._wants_delay = False
        self._delay = None

    def delays_sleep(self) -> bool:
        return self._delay is not None

    def _hold(self, descriptor: Any) -> None:
        if self._wants_delay:
            self._delay = descriptor

    # --- whose session ------------------------------------------------------------------------------

    def _find_own_session(self) -> None:
        """ "auto" is the session of the caller, or the one its person sits at."""
        self._ask(
            "GetSession",
            ("auto",),
            then=lambda path: self._listen_to(path.path()),
            otherwise=lambda: self._listen_to(ANY_PATH),  # locking for another one's lock harms nobody
        )

    def _listen_to(self, path: str) -> None:
        self._session_path = path
        self._system.connect(LOGIND, path, LOGIND_SESSION, "Lock", self, _slot("_session_locks()"))
        if path != ANY_PATH:
            changed = _slot("_session_changes()")
            self._system.connect(LOGIND, path, PROPERTIES, "PropertiesChanged", self, changed)

    # --- what is heard ------------------------------------------------------------------------------

    @Slot(bool)
    def _sleeps(self, going: bool) -> None:
        if going:
            self.lock_wanted.emit()

    @Slot(bool)
    def _screen_locks(self, on: bool) -> None:
        if on:
            self.lock_wanted.emit()

    @Slot()
    def _session_locks(self) -> None:
        self.lock_wanted.emit()

    @Slot()
    def _session_changes(self) -> None:
        """Another person may be in front of the screen now, or a locker of another kind."""
        for name, locks in (("Active", False), ("LockedHint", True)):
            self._ask(
                "Get",
                (LOGIND_SESSION, name),
                of=(self._session_path, PROPERTIES),
                then=partial(self._compare, locks),
            )

    def _compare(self, locks: bool, found: QDBusVariant) -> None:
        if found.variant() is locks:
            self.lock_wanted.emit()

    # --- asking -------------------------------------------------------------------------------------

    def _ask(
        self,
        name: str,
        arguments: tuple[Any, ...],
        *,
        then: Callable[[Any], None],
        otherwise: Callable[[], None] | None = None,
        of: tuple[str, str] = (LOGIND_PATH, LOGIND_CALLS),
    ) -> None:
        """`of`: path and interface."""
        if not self._system.isConnected():
            return
        call = QDBusMessage.createMethodCall(LOGIND, *of, name)
        call.setArguments(list(arguments))
        waiting = QDBusPendingCallWatcher(self._system.asyncCall(call), self)

        def answered() -> None:
            reply = waiting.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                then(reply.arguments()[0])
            elif otherwise:
                otherwise()
            waiting.deleteLater()

        waiting.finished.connect(answered)


def _slot(signature: str) -> Any:
    """PySide says that it takes bytes here, and takes only a str."""
    return SLOT(signature)
