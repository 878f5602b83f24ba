"""A new recovery code, and a new vault key with one: shown once, proven from paper before it is relied on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from peerbuddy.actions import proving, ways_in
from peerbuddy.actions.ways_in import OfferedCode
from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.create.code_step import CodeStep
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.settings.earlier import EarlierFlow
from peerbuddy.ui.settings.flow import Flow
from peerbuddy.ui.settings.passphrase_flows import NewPassphraseFlow, PassphraseFlow


class CodeFlow(Flow):
    """Shows a code and has two groups of it typed back; `proven` then."""

    proven = Signal()

    def __init__(self, lead: str, copies: CodeCopies, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your new recovery code"), lead, self.tr("I have written it down"), parent)
        self.code = CodeStep(copies)
        self.code.changed.connect(self._look)
        self.code.entered.connect(self._go_on)
        self.code.uncovered.connect(self.go.setFocus)
        self.go.clicked.connect(self._go_on)
        self.body.addWidget(self.code)

    def show_code(self, code: str) -> None:
        self.code.show_code(code)

    def forget(self) -> None:
        self.code.forget()

    @Slot()
    def _look(self) -> None:
        covered = self.code.covered
        self.go.setText(self.tr("Continue") if covered else self.tr("I have written it down"))
        self.go.setEnabled(not covered or self.code.is_proven())

    @Slot()
    def _go_on(self) -> None:
        if not self.code.covered:
            self.code.cover()
        elif self.go.isEnabled():
            self.set_busy(True)
            self.proven.emit()


class NewCode(QStackedWidget):
    """Passphrase, code, proof. Until the proof the code from before stays."""

    left = Signal()
    done = Signal(str)

    def __init__(self, jobs: Jobs, copies: CodeCopies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        asked = (
            self.tr("A new recovery code"),
            self.tr(
                "It takes the place of the one you have, as soon as you have written it down and typed two of"
                " its groups. Until then the old one opens the vault."
            ),
            self.tr("Show a new code"),
        )
        self.asking = PassphraseFlow(asked, partial(jobs.run, ways_in.offer_recovery_code))
        self.showing = CodeFlow(
            self.tr("Write it down and keep it somewhere only you reach. It is shown this one time."), copies
        )
        for step in (self.asking, self.showing):
            step.left.connect(self.left)
            self.addWidget(step)
        self.asking.then = self._show
        self.showing.proven.connect(self._take)
        self.setFocusProxy(self.asking)

    def _show(self, offered: OfferedCode) -> None:
        self._offered = offered
        self.showing.show_code(offered.code)
        self.setCurrentWidget(self.showing)
        self.showing.go.setFocus()

    @Slot()
    def _take(self) -> None:
        self._jobs.run(
            proving.take_proven_code, self._offered, then=self._taken, otherwise=self.showing.refuse
        )

    def _taken(self, _: object) -> None:
        self.showing.forget()
        self.done.emit(self.tr("The new recovery code opens the vault now; the one before no longer does."))


class NewKey(QStackedWidget):
    """Passphrases, code, proof, then the backups that the old passphrase still opens."""

    left = Signal()
    done = Signal(str)

    def __init__(self, jobs: Jobs, copies: CodeCopies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        asked = (
            self.tr("My passphrase may be known"),
            self.tr(
                "The vault gets a new key, a new passphrase and a new recovery code. Whoever knows the old"
                " ones can open this vault no longer. What was copied from here before can still be opened"
                " with them; nobody can change that. This computer’s key store, if it is on, is switched off."
            ),
            self.tr("Make a new key"),
        )
        self.asking = NewPassphraseFlow(jobs, asked, partial(jobs.run, proving.renew_vault_key))
        self.showing = CodeFlow(
            self.tr(
                "The vault has its new key. Write this code down now; if you leave before it is proven, the"
                " next unlocking shows another one."
            ),
            copies,
        )
        self.showing.back.hide()
        self.earlier = EarlierFlow(jobs)
        for step in (self.asking, self.showing, self.earlier):
            self.addWidget(step)
        self.asking.left.connect(self.left)
        self.earlier.left.connect(self._finish)
        self.earlier.done.connect(self.done)
        self.asking.then = self._show
        self.showing.proven.connect(self._note)
        self.earlier.nothing_there.connect(self._finish)
        self.setFocusProxy(self.asking)

    def _show(self, code: str) -> None:
        self.showing.show_code(code)
        self.setCurrentWidget(self.showing)
        self.showing.go.setFocus()

    @Slot()
    def _note(self) -> None:
        self._jobs.run(proving.note_proven_code, then=self._noted, otherwise=self.showing.refuse)

    def _noted(self, _: object) -> None:
        self.showing.forget()
        self.showing.set_busy(False)
        self.setCurrentWidget(self.earlier)
        self.earlier.begin()

    @Slot()
    def _finish(self) -> None:
        self.done.emit(self.tr("The vault has a new key. Only the new passphrase and the new code open it."))
