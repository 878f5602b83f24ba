"""Asking for the passphrase before something is changed, and changing the passphrase itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.errors import WrongSecret
from peerbuddy.ui.answers import Hear
from peerbuddy.ui.create.passphrase_step import PassphraseStep
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.passphrase_field import PassphraseField
from peerbuddy.ui.settings.flow import Flow


class PassphraseFlow(Flow):
    """One field. `words`: title, lead, verb. `run(typed, then=…, otherwise=…)`; `then` hears the answer."""

    def __init__(
        self, words: tuple[str, str, str], run: Callable[..., Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(*words, parent)
        self._run = run
        self.then: Hear = lambda _: None
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.entered.connect(self.submit)
        self.go.clicked.connect(self.submit)
        self.body.addWidget(self.passphrase)
        self.setFocusProxy(self.passphrase)

    @Slot()
    def submit(self) -> None:
        if self.passphrase.text() and self.go.isEnabled():
            self.set_busy(True)
            self._run(self.passphrase.text(), then=self._answered, otherwise=self.refuse)

    def _answered(self, value: Any) -> None:
        self.set_busy(False)
        self.passphrase.clear()
        self.then(value)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.passphrase.set_busy(busy)

    def refuse(self, error: Exception) -> None:
        super().refuse(error)
        select_again(self.passphrase, error)


class NewPassphraseFlow(Flow):
    """The passphrase as it is, the new one twice: `run(old, new, then=…, otherwise=…)`."""

    def __init__(
        self,
        jobs: Jobs,
        words: tuple[str, str, str],
        run: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self._run = run
        self.then: Hear = lambda _: None
        self.old = PassphraseField(self.tr("Passphrase now"))
        self.new = PassphraseStep(jobs, label=self.tr("New passphrase"))
        self.new.warning.clear()
        self.old.entered.connect(self.new.setFocus)
        self.old.changed.connect(self._look)
        self.new.changed.connect(self._look)
        self.new.entered.connect(self.submit)
        self.go.clicked.connect(self.submit)
        self.body.addWidget(self.old)
        self.body.addWidget(self.new)
        self.setFocusProxy(self.old)
        self._look()

    @Slot()
    def _look(self) -> None:
        self.go.setEnabled(bool(self.old.text()) and self.new.is_ready())

    @Slot()
    def submit(self) -> None:
        if self.go.isEnabled():
            self.set_busy(True)
            self._run(self.old.text(), self.new.words(), then=self._answered, otherwise=self.refuse)

    def _answered(self, value: Any) -> None:
        self.set_busy(False)
        for line in (self.old, self.new.first, self.new.second):
            line.clear()
        self.then(value)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.old.set_busy(busy)
        self.new.first.set_busy(busy)
        self.new.second.setReadOnly(busy)

    def refuse(self, error: Exception) -> None:
        super().refuse(error)
        select_again(self.old, error)


def select_again(field: PassphraseField, error: Exception) -> None:
    field.line.setFocus()
    if isinstance(error, WrongSecret):
        field.line.selectAll()
