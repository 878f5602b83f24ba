"""Security: when it locks, the ways into the vault, what this computer remembers of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import device, preferences, ways_in
from peerbuddy.actions.device import KeyStore
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.vault_state import SlotKind, SlotLine
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.choice import NumberChoice
from peerbuddy.ui.settings.code_flows import NewCode, NewKey
from peerbuddy.ui.settings.hiding import Hiding
from peerbuddy.ui.settings.passphrase_flows import NewPassphraseFlow, PassphraseFlow
from peerbuddy.ui.settings.section import Section

PAUSES = (1, 2, 3, 5, 10, 15, 30, 60)


class SecuritySection(Section):
    """`store`: another key store than the system's."""

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        store: KeyStore | None = None,
    ) -> None:
        title = self.tr("Security")
        lead = self.tr("Changes apply at once. Opening or weakening something asks for the passphrase first.")
        super().__init__(computer, jobs, ask, (title, lead), parent)
        self._store = store
        self.minutes = NumberChoice(PAUSES, self._pause)
        self.hiding = Hiding(computer.places, jobs, self)
        self.change = button(self.tr("Change"))
        self.new_code = button(self.tr("Make a new one"))
        self.new_key = button(self.tr("Make a new key"))
        self.device = button(self.tr("Switch on"))
        self.device.setEnabled(False)
        self._enrolled = False
        self._lay_out()
        self.minutes.chosen.connect(self._set_minutes)
        self.hiding.changed.connect(self.changed)
        self.hiding.failed.connect(self.tell)
        self.change.clicked.connect(self._change_passphrase)
        self.new_code.clicked.connect(lambda: self.open_flow(NewCode(jobs)))
        self.new_key.clicked.connect(lambda: self.open_flow(NewKey(jobs)))
        self.device.clicked.connect(self._switch_device)

    def _lay_out(self) -> None:
        pause = self.tr("A half-written page is saved first, encrypted, and is there again.")
        pause_row = Row(self.tr("Lock after a pause"), pause, self.minutes)
        self.add_card(self.tr("Locking"), pause_row, self.hiding.quick_hide_row)
        self._passphrase_row = Row(self.tr("Passphrase"), "", self.change)
        self._code_row = Row(self.tr("Recovery code"), "", self.new_code)
        known = self.tr("Makes a new key. What was copied from here before keeps its old ways in.")
        self._device_row = Row(self.tr("Open with this computer's key store"), "", self.device)
        self.add_card(
            self.tr("Ways in"),
            self._passphrase_row,
            self._code_row,
            Row(self.tr("My passphrase may be known"), known, self.new_key),
            self._device_row,
        )
        self.add_card(self.tr("Traces on this computer"), self.hiding.title_row)
        self._remembered = self.add_card(self.tr("Vaults this computer remembers"))
        self.cards.rows.addStretch(1)

    def begin(self) -> None:
        self._jobs.call(preferences.load, self._computer.places, then=self._show_settings)
        self._jobs.run(ways_in.slot_lines, then=self._show_ways)
        self._jobs.run(device.slots_of, then=self._ask_key_store)

    def _show_settings(self, settings: LocalSettings) -> None:
        self.minutes.show_number(settings.idle_minutes)
        self.hiding.show_settings(settings)
        self._remembered.clear()
        for path in settings.remembered:
            forget = button(self.tr("Forget"))
            forget.setAccessibleName(self.tr("Forget {name}").format(name=path.name))
            forget.clicked.connect(partial(self._forget, path))
            self._remembered.add(Row(path.name, str(path.parent), forget))
        if not settings.remembered:
            none = PlainLabel(self.tr("None. When you unlock one, you can have it remembered."), "hint")
            none.setContentsMargins(18, 13, 18, 13)
            self._remembered.add(none)

    # --- locking and remembering --------------------------------------------------------------------

    def _pause(self, minutes: int) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{n} minutes").format(n=minutes)

    @Slot(int)
    def _set_minutes(self, minutes: int) -> None:
        self._jobs.call(
            preferences.change, self._computer.places, idle_minutes=minutes,
            then=self.changed.emit, otherwise=self.tell,
        )  # fmt: skip

    def _forget(self, path: Path) -> None:
        self._jobs.call(
            preferences.forget, self._computer.places, path, then=self._forgotten, otherwise=self.tell
        )

    def _forgotten(self, _: object) -> None:
        self.begin()
        self.minutes.setFocus()
        self.notice.show_notice(self.tr("Taken off the list. The vault itself stays as it is."), kind="plain")

    # --- ways in ------------------------------------------------------------------------------------

    def _show_ways(self, ways: tuple[SlotLine, ...]) -> None:
        made = {way.kind: way.created for way in ways}
        for kind, row in ((SlotKind.PASSPHRASE, self._passphrase_row), (SlotKind.RECOVERY, self._code_row)):
            day = made.get(kind)
            row.line.say(self.tr("Made on {day}.").format(day=long_day(day)) if day else self.tr("None."))

    @Slot()
    def _change_passphrase(self) -> None:
        words = (
            self.tr("Change the passphrase"),
            self.tr(
                "The one you have now opens the vault until the new one is proven and stored. Copies and"
                " backups made before still open with the passphrase of their time."
            ),
            self.tr("Change it"),
        )
        flow = NewPassphraseFlow(self._jobs, words, partial(self._jobs.run, ways_in.change_passphrase))
        told = self.tr("The new passphrase opens the vault now; the old one no longer does.")
        flow.then = lambda _: flow.done.emit(told)
        self.open_flow(flow)

    # --- this computer's key store ------------------------------------------------------------------

    def _ask_key_store(self, held: object) -> None:
        """Beside the vault thread: a key store that is locked waits for the person."""
        opens = partial(device.opens, store=self._store)
        self._jobs.beside(opens, held, then=self._show_device, otherwise=self._no_device)

    def _show_device(self, enrolled: bool) -> None:
        self._enrolled = enrolled
        line = self.tr("Anyone using this computer account can open the journal.")
        if not enrolled:
            line = self.tr("Off. If it is on, anyone using this computer account can open the journal.")
        self._name_device(self.tr("Switch off") if enrolled else self.tr("Switch on"), line)
        self.device.setEnabled(True)

    def _no_device(self, _: Exception) -> None:
        self._name_device(
            self.tr("Switch on"),
            self.tr("No key store of this computer answers. The passphrase and the code need none."),
        )
        self.device.setEnabled(False)

    def _name_device(self, verb: str, line: str) -> None:
        self.device.setText(verb)
        self.device.setAccessibleName(f"{self._device_row.title.text()}: {verb}")
        self.device.setAccessibleDescription(line)
        self._device_row.line.say(line)

    @Slot()
    def _switch_device(self) -> None:
        if self._enrolled:
            forget = partial(self._jobs.run, device.forget, store=self._store)
            forget(then=self._device_forgotten, otherwise=self.tell)
            return
        words = (
            self.tr("Open with this computer's key store"),
            self.tr(
                "Anyone using this computer account can open the journal. The passphrase and the recovery"
                " code stay as they are, and this can be switched off again here."
            ),
            self.tr("Switch it on"),
        )
        flow = PassphraseFlow(words, partial(self._jobs.run, device.enrol, store=self._store))
        told = self.tr("This computer account opens the journal from now on.")
        flow.then = lambda _: flow.done.emit(told)
        self.open_flow(flow)

    def _device_forgotten(self, _: object) -> None:
        self.begin()
        told = self.tr("This computer account no longer opens the journal.")
        self.notice.show_notice(told, kind="offer")
