"""Security: when it locks, the ways into the vault, what this computer remembers of it, and deleting it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import preferences, set_here, ways_in
from peerbuddy.actions.device import KeyStore
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.vault_state import SlotKind, SlotLine
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.choice import NumberChoice
from peerbuddy.ui.settings.code_flows import NewCode, NewKey
from peerbuddy.ui.settings.delete_flow import DeleteFlow
from peerbuddy.ui.settings.hiding import Hiding
from peerbuddy.ui.settings.key_store import KeyStoreWay
from peerbuddy.ui.settings.passphrase_flows import NewPassphraseFlow, PassphraseFlow
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.whose import WhoseDevice

PAUSES = (1, 2, 3, 5, 10, 15, 30, 60)


class SecuritySection(Section):
    """`store`: another key store than the system's."""

    vault_gone = Signal(bool)  # it was deleted: whether nothing of it is left

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
        self._weak = False
        self.minutes = NumberChoice(PAUSES, self._pause)
        self.hiding = Hiding(jobs, self)
        self.whose = WhoseDevice(jobs, self)
        self.key_store = KeyStoreWay(jobs, self, store=store)
        self.change = button(self.tr("Change"))
        self.strengthen = button(self.tr("Make it stronger"))
        self.strengthen.hide()
        self.new_code = button(self.tr("Make a new one"))
        self.new_key = button(self.tr("Make a new key"))
        self.delete = button(self.tr("Delete"))
        self._lay_out()
        self.minutes.chosen.connect(self._set_minutes)
        self.hiding.changed.connect(self.changed)
        for part in (self.hiding, self.whose, self.key_store):
            part.failed.connect(self.tell)
        self.whose.said.connect(self.key_store.show_whose)
        self.whose.changed.connect(self._careful)
        self.whose.told.connect(self._say)
        self.key_store.flow_wanted.connect(self.open_flow)
        self.key_store.forgotten.connect(self._say)
        self.change.clicked.connect(self._change_passphrase)
        self.strengthen.clicked.connect(self._strengthen)
        self.new_code.clicked.connect(lambda: self.open_flow(NewCode(jobs, self._copies())))
        self.new_key.clicked.connect(lambda: self.open_flow(NewKey(jobs, self._copies())))
        self.delete.clicked.connect(self._delete)

    def _copies(self) -> CodeCopies:
        return CodeCopies(self._computer, self._jobs, self._ask)

    def _lay_out(self) -> None:
        pause = self.tr("A half-written page is saved first, encrypted, and is there again.")
        pause_row = Row(self.tr("Lock after a pause"), pause, self.minutes)
        self.add_card(self.tr("Locking"), pause_row, self.hiding.quick_hide_row, self.hiding.help_row)
        self._passphrase_row = Row(self.tr("Passphrase"), "", self.strengthen, self.change)
        self._code_row = Row(self.tr("Recovery code"), "", self.new_code)
        known = self.tr("Makes a new key. What was copied from here before keeps its old ways in.")
        self.add_card(
            self.tr("Ways in"),
            self._passphrase_row,
            self._code_row,
            Row(self.tr("My passphrase may be known"), known, self.new_key),
            self.key_store.row,
        )
        self.add_card(self.tr("Traces on this computer"), self.whose.row, self.hiding.title_row)
        self._remembered = self.add_card(self.tr("Vaults this computer remembers"))
        goes = self.tr("The vault, its backups in the same folder, and what this computer knows of it.")
        self.add_card(self.tr("Deleting"), Row(self.tr("Delete this journal"), goes, self.delete))
        self.cards.rows.addStretch(1)

    def begin(self) -> None:
        self._jobs.call(preferences.load, self._computer.places, then=self._show_settings)
        self._jobs.run(ways_in.has_weak_figures, then=self._note_weak)
        self._jobs.run(ways_in.slot_lines, then=self._show_ways)
        self.whose.begin()
        self.key_store.begin()

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
        self._jobs.run(set_here.change, idle_minutes=minutes, then=self.changed.emit, otherwise=self.tell)

    def _forget(self, path: Path) -> None:
        self._jobs.call(
            preferences.forget, self._computer.places, path, then=self._forgotten, otherwise=self.tell
        )

    def _forgotten(self, _: object) -> None:
        self.begin()
        self.minutes.setFocus()
        self.notice.show_notice(self.tr("Taken off the list. The vault itself stays as it is."), kind="plain")

    @Slot(object)
    def _careful(self, settings: LocalSettings) -> None:
        self._show_settings(settings)
        self.changed.emit(settings)

    @Slot(str)
    def _say(self, told: str) -> None:
        self.notice.show_notice(told, kind="offer")

    # --- ways in ------------------------------------------------------------------------------------

    def _note_weak(self, weak: bool) -> None:
        self._weak = weak
        self.strengthen.setVisible(weak)

    def _show_ways(self, ways: tuple[SlotLine, ...]) -> None:
        made = {way.kind: way.created for way in ways}
        for kind, row in ((SlotKind.PASSPHRASE, self._passphrase_row), (SlotKind.RECOVERY, self._code_row)):
            day = made.get(kind)
            row.line.say(self.tr("Made on {day}.").format(day=long_day(day)) if day else self.tr("None."))
        if self._weak:
            told = self.tr(
                "{made} Its key was made with less memory than this computer gives today, so guessing it is"
                " faster than it has to be."
            )
            self._passphrase_row.line.say(told.format(made=self._passphrase_row.line.text()))

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

    @Slot()
    def _strengthen(self) -> None:
        words = (
            self.tr("Make the passphrase stronger"),
            self.tr(
                "The passphrase stays the same. Its key is made anew with as much memory as this computer"
                " gives today, so that each guess takes longer. Unlocking then takes a moment longer, too."
            ),
            self.tr("Make it stronger"),
        )
        flow = PassphraseFlow(words, partial(self._jobs.run, ways_in.strengthen))
        told = self.tr("The passphrase is the same, and harder to guess from now on.")
        flow.then = lambda _: flow.done.emit(told)
        self.open_flow(flow)

    # --- deleting -----------------------------------------------------------------------------------

    @Slot()
    def _delete(self) -> None:
        flow = DeleteFlow(self._computer.places.documents, self._jobs, self._ask, store=self._store)
        flow.vault_gone.connect(self.vault_gone)
        self.open_flow(flow)
        flow.begin()
