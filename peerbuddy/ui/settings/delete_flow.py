"""Deleting this journal: what goes and what stays is said first, a last backup offered, the name typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from peerbuddy.actions import deleting
from peerbuddy.actions.deleting import WhatGoes
from peerbuddy.actions.device import KeyStore
from peerbuddy.model.errors import DeletionUnfinished
from peerbuddy.model.vault_state import BackupDone
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.passphrase_field import PassphraseField
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.settings.flow import Flow
from peerbuddy.ui.settings.passphrase_flows import select_again

MOST_NAMED = 5


class DeleteFlow(Flow):
    """`vault_gone` once it was begun with: whether nothing of the vault is left."""

    vault_gone = Signal(bool)

    def __init__(
        self,
        start: Path,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        store: KeyStore | None = None,
    ) -> None:
        lead = self.tr(
            "This cannot be taken back. The keys are destroyed first: without them, remains of the vault on a"
            " disk cannot be read. A backup that you keep elsewhere still opens."
        )
        super().__init__(self.tr("Delete this journal"), lead, self.tr("Delete it for good"), parent)
        self._start, self._jobs, self._ask, self._store = start, jobs, ask, store
        self._name = ""
        self._found: WhatGoes | None = None
        self.pocket_card = TickBox(self.tr("Remove the pocket card too"))
        self.goes, self.stays = PlainLabel(), PlainLabel()
        self.keep = button(self.tr("Make a last backup"))
        self.keep.clicked.connect(self._choose_place)
        self.kept = PlainLabel(
            self.tr("It can become a journal again, with your passphrase or code."), "hint"
        )
        self.name = QLineEdit()
        self.name.setProperty("tall", True)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.name.setInputMethodHints(hints)
        self._name_label = labelled("", self.name)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self._lay_out()
        self.pocket_card.hide()
        self.pocket_card.toggled.connect(self._list)
        self.name.textChanged.connect(self._look)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.changed.connect(self._look)
        self.passphrase.entered.connect(self.submit)
        self.go.clicked.connect(self.submit)
        self.setFocusProxy(self.keep)
        self._look()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.keep)
        row.addWidget(self.kept, 1)
        self.body.addWidget(PlainLabel(self.tr("What goes"), "section"))
        self.body.addWidget(self.goes)
        self.body.addWidget(PlainLabel(self.tr("What stays"), "section"))
        self.body.addWidget(self.stays)
        self.body.addWidget(self.pocket_card)
        self.body.addLayout(row)
        self.body.addWidget(self._name_label)
        self.body.addWidget(self.name)
        self.body.addWidget(self.passphrase)

    def begin(self) -> None:
        self._jobs.run(deleting.what_goes, then=self._show, otherwise=self.refuse)

    def _show(self, found: WhatGoes) -> None:
        self._name, self._found = found.folder.name, found
        self.pocket_card.setVisible(found.has_pocket_card)
        self.pocket_card.setChecked(False)
        self._list()
        asked = self.tr("Type its name to go on: {name}").format(name=self._name)
        self._name_label.setText(asked)
        self.name.setAccessibleName(asked)
        self._look()
        self.verticalScrollBar().setValue(0)  # to be read from its beginning

    @Slot()
    def _list(self) -> None:
        """What goes and what stays, as it is chosen now."""
        if self._found is not None:
            with_card = self.pocket_card.isChecked()
            going_now = going(self._found, with_pocket_card=with_card)
            staying_now = staying(self._found, with_pocket_card=with_card)
            self.goes.setText("\n".join(f"• {line}" for line in going_now))
            self.stays.setText("\n".join(f"• {line}" for line in staying_now))

    # --- a last backup --------------------------------------------------------------------------------

    @Slot()
    def _choose_place(self) -> None:
        title = self.tr("In which folder should the last backup lie? A stick or another disk is best.")
        self._ask.folder(self, title, self._start, self._back_up)

    def _back_up(self, folder: Path) -> None:
        self.set_busy(True)
        self._jobs.run(deleting.last_backup, folder, then=self._backed_up, otherwise=self.refuse)

    def _backed_up(self, done: BackupDone) -> None:
        self.set_busy(False)
        told = self.tr("It was read back and is whole: {path}. Pages in it: {n}.")
        self.kept.say(told.format(path=done.path, n=done.entries), "good")
        self.name.setFocus()

    # --- deleting -------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        typed = self.name.text().strip()
        self.go.setEnabled(bool(self._name) and typed == self._name and bool(self.passphrase.text()))

    @Slot()
    def submit(self) -> None:
        if self.go.isEnabled():
            self.set_busy(True)
            self._jobs.run(
                deleting.delete,
                self.passphrase.text(),
                with_pocket_card=self.pocket_card.isChecked(),
                store=self._store,
                then=lambda _: self.vault_gone.emit(True),
                otherwise=self.refuse,
            )

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        for field in (self.keep, self.name, self.pocket_card):
            field.setEnabled(not busy)
        self.passphrase.set_busy(busy)
        if not busy:
            self._look()

    def refuse(self, error: Exception) -> None:
        if isinstance(error, DeletionUnfinished):
            self.vault_gone.emit(False)
            return
        super().refuse(error)
        select_again(self.passphrase, error)


def going(found: WhatGoes, *, with_pocket_card: bool = False) -> list[str]:
    size = QLocale().formattedDataSize
    told = [
        QCoreApplication.translate("deleting", "The journal in {folder}. Pages: {n}, {size}").format(
            folder=found.folder, n=QLocale().toString(found.entries), size=size(found.database_bytes)
        ),
        QCoreApplication.translate(
            "deleting", "Its key slots: the passphrase and the code open nothing more"
        ),
        QCoreApplication.translate("deleting", "Backups in its folder: {n}, {size}").format(
            n=QLocale().toString(found.backups), size=size(found.backup_bytes)
        ),
    ]
    if found.is_remembered:
        told.append(QCoreApplication.translate("deleting", "Its place in this computer’s list of vaults"))
    if found.has_marks:
        told.append(
            QCoreApplication.translate("deleting", "The mark by which this computer notices older copies")
        )
    if found.in_key_store:
        told.append(QCoreApplication.translate("deleting", "Its secret in this computer’s key store"))
    if found.has_pocket_card and with_pocket_card:
        told.append(QCoreApplication.translate("deleting", "The pocket card of Help now"))
    return told


def staying(found: WhatGoes, *, with_pocket_card: bool = False) -> list[str]:
    told = [
        QCoreApplication.translate("deleting", "Backups and copies of the folder that lie anywhere else"),
        QCoreApplication.translate("deleting", "Readable copies that you exported or printed"),
        QCoreApplication.translate(
            "deleting",
            "What a sync service, a snapshot or a flash disk kept of old files: encrypted, and where old keys"
            " are among it, your passphrase opens it",
        ),
    ]
    if found.has_pocket_card and not with_pocket_card:
        told.append(
            QCoreApplication.translate(
                "deleting",
                "The pocket card of Help now: it lies outside the vault on this computer, not encrypted",
            )
        )
    if found.copies_in:
        told.append(
            QCoreApplication.translate(
                "deleting", "The copies of backups in the second folder, {folder}"
            ).format(folder=found.copies_in)
        )
    if found.staying:
        names = ", ".join(found.staying[:MOST_NAMED])
        if len(found.staying) > MOST_NAMED:
            names += ", …"
        told.append(
            QCoreApplication.translate("deleting", "The folder, with what else lies in it: {names}").format(
                names=names
            )
        )
    return told
