"""Opening with this computer's key store: a row that says how it stands, and switches it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from peerbuddy.actions import device
from peerbuddy.actions.device import KeyStore
from peerbuddy.model.whose_device import Whose
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.passphrase_flows import PassphraseFlow


class KeyStoreWay(QObject):
    """One row of the security section. `store`: another key store than the system's."""

    flow_wanted = Signal(object)
    forgotten = Signal(str)  # what came of it
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject, *, store: KeyStore | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._store = jobs, store
        self._enrolled = False
        self._whose = Whose.UNSAID
        self.switch = button(QCoreApplication.translate("key_store", "Switch on"))
        self.switch.setEnabled(False)
        self.switch.clicked.connect(self._switch)
        self.row = Row(
            QCoreApplication.translate("key_store", "Open with this computer’s key store"), "", self.switch
        )

    def begin(self) -> None:
        self._jobs.run(device.slots_of, then=self._ask_key_store)

    def show_whose(self, whose: Whose) -> None:
        """Where somebody looks at the computer it is not offered; what is on can still be switched off."""
        self._whose = whose
        self._show()

    def _ask_key_store(self, held: object) -> None:
        """Beside the vault thread: a key store that is locked waits for the person."""
        opens = partial(device.opens, store=self._store)
        self._jobs.beside(opens, held, then=self._found, otherwise=self._none)

    def _found(self, enrolled: bool) -> None:
        self._enrolled = enrolled
        self.switch.setEnabled(True)
        self._show()

    def _none(self, _: Exception) -> None:
        self.switch.setEnabled(False)
        self._show()

    def _show(self) -> None:
        offered = self._enrolled or not self._whose.asks_care()
        self.switch.setVisible(offered)
        if not offered:
            line = QCoreApplication.translate(
                "key_store", "Off, and not offered on a computer that others may look at."
            )
        elif not self.switch.isEnabled():
            line = QCoreApplication.translate(
                "key_store", "No key store of this computer answers. The passphrase and the code need none."
            )
        elif self._enrolled:
            line = QCoreApplication.translate(
                "key_store", "Anyone using this computer account can open the journal."
            )
        else:
            line = QCoreApplication.translate(
                "key_store", "Off. If it is on, anyone using this computer account can open the journal."
            )
        verb = (
            QCoreApplication.translate("key_store", "Switch off")
            if self._enrolled
            else QCoreApplication.translate("key_store", "Switch on")
        )
        self.switch.setText(verb)
        self.switch.setAccessibleName(f"{self.row.title.text()}: {verb}")
        self.switch.setAccessibleDescription(line)
        self.row.line.say(line)

    @Slot()
    def _switch(self) -> None:
        if self._enrolled:
            forget = partial(self._jobs.run, device.forget, store=self._store)
            forget(then=self._forgotten, otherwise=self.failed.emit)
            return
        words = (
            QCoreApplication.translate("key_store", "Open with this computer’s key store"),
            QCoreApplication.translate(
                "key_store",
                "Anyone using this computer account can open the journal. The passphrase and the recovery"
                " code stay as they are, and this can be switched off again here.",
            ),
            QCoreApplication.translate("key_store", "Switch it on"),
        )
        flow = PassphraseFlow(words, partial(self._jobs.run, device.enrol, store=self._store))
        told = QCoreApplication.translate("key_store", "This computer account opens the journal from now on.")
        flow.then = lambda _: flow.done.emit(told)
        self.flow_wanted.emit(flow)

    def _forgotten(self, _: object) -> None:
        self.begin()
        self.forgotten.emit(
            QCoreApplication.translate("key_store", "This computer account no longer opens the journal.")
        )
