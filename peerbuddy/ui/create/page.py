"""First run: where the vault lives, its passphrase, its recovery code, whose device this is. Then straight to
today's page."""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.ui import opening, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.create.code_step import CodeStep
from peerbuddy.ui.create.device_step import DeviceStep
from peerbuddy.ui.create.passphrase_step import PassphraseStep
from peerbuddy.ui.create.place_step import PlaceStep
from peerbuddy.ui.create.steps_path import StepsPath
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.shell.help_strip import FREE_CORNER
from peerbuddy.ui.style import scaled
from peerbuddy.ui.tokens import FLOW

if TYPE_CHECKING:
    from peerbuddy.actions.device import KeyStore

PLACE, PASSPHRASE, CODE, DEVICE = range(4)


class CreatePage(QWidget):
    opened = Signal(object)  # Opened: the vault is there and unlocked
    finished = Signal()  # its recovery code was typed back, and what came after is answered or left
    left = Signal()
    settings_changed = Signal(object)  # LocalSettings

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        store: KeyStore | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._unmade: Lock | None = None  # while a vault is being made: its last word, taken once
        self.place = PlaceStep(computer.places.documents, ask)
        self.passphrase = PassphraseStep(jobs)
        self.code = CodeStep(CodeCopies(computer, jobs, ask))
        self.device = DeviceStep(computer.places, jobs, store=store)
        self._steps = QStackedWidget()
        self.path = StepsPath(
            (
                self.tr("Where it lives"),
                self.tr("Passphrase"),
                self.tr("Recovery code"),
                self.tr("This computer"),
            )
        )
        self.reason = PlainLabel("", "hint")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.back = button(self.tr("Back"))
        self.go_on = button(self.tr("Continue"), "primary")
        self._lay_out()
        for step in self._in_order():
            step.changed.connect(self._look_at_step)
            step.entered.connect(self._go_on)
        self.device.settings_changed.connect(self.settings_changed)
        self.device.finished.connect(self.finished)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        self.code.uncovered.connect(self.go_on.setFocus)
        self._show_step(PLACE)

    def prove(self, code: str) -> None:
        """A vault whose code was shown and never typed back: it has a new one, which is proven now."""
        self._show_code(code)
        self.code.notice.show_notice(
            self.tr(
                "The code shown before was never typed back, so this vault has a new one. The earlier one"
                " opens it no longer."
            ),
            kind="offer",
        )

    def _in_order(self) -> tuple[PlaceStep, PassphraseStep, CodeStep, DeviceStep]:
        return self.place, self.passphrase, self.code, self.device

    def _show_code(self, code: str) -> None:
        self.code.show_code(code)
        self._show_step(CODE)

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setProperty(FREE_CORNER, True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.path, 3)
        row.addWidget(self._middle(), 7)

    def _middle(self) -> QWidget:
        middle = QWidget()
        middle.setProperty("kind", "surface")
        titles = (
            (
                self.tr("Where should it live?"),
                self.tr("A vault is a folder on this computer. You can move it or copy it like any folder."),
            ),
            (
                self.tr("Choose a passphrase"),
                self.tr("It opens your vault. It is kept nowhere, so nobody can hand you a new one."),
            ),
            (
                self.tr("Your recovery code"),
                self.tr(
                    "It opens the vault if the passphrase slips away. Write it down, print it, or keep the"
                    " file somewhere only you reach. It is shown this one time."
                ),
            ),
            (
                self.tr("Whose device is this?"),
                self.tr("Nothing has to be answered. What you say here is kept in the vault, encrypted."),
            ),
        )
        for (title, lead), step in zip(titles, self._in_order(), strict=True):
            page = Column(FLOW, top=72)
            page.add(PlainLabel(title, "page"), PlainLabel(lead, "lead"))
            page.add(step, space=24)
            if step is self.device:
                self.device.told.connect(page.bring_in_sight)
            page.rows.addStretch(1)
            self._steps.addWidget(page)
        foot_row = QHBoxLayout()
        foot_row.setSpacing(12)
        foot_row.addWidget(self.back)
        foot_row.addWidget(self.reason, 1)
        foot_row.addWidget(self.go_on)
        foot = Column(FLOW, top=18)
        foot.rows.setContentsMargins(0, 18, 0, 18)
        foot.add(foot_row)
        foot.setFixedHeight(scaled(40) + 36)
        foot.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._steps, 1)
        column.addWidget(divider())
        column.addWidget(foot)
        return middle

    # --- steps --------------------------------------------------------------------------------------

    def step(self) -> int:
        return self._steps.currentIndex()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.path.show_step(step)
        self.back.setVisible(step < CODE)
        (self.place, self.passphrase, self.go_on, self.device)[step].setFocus()
        self._look_at_step()

    @Slot()
    def _look_at_step(self) -> None:
        step = self.step()
        ready, reason = True, ""
        if step == PLACE:
            ready = self.place.is_ready()
            reason = "" if ready else self.tr("A name without slashes")
        elif step == PASSPHRASE:
            ready = self.passphrase.is_ready()
            reason = "" if ready else self.tr("Both fields alike open the next step")
        elif step == DEVICE:
            ready = self.device.is_ready()
        elif self.code.covered:
            ready = self.code.is_proven()
            reason = "" if ready else self.tr("Both groups open the next step")
        asks = step == CODE and not self.code.covered
        self.go_on.setText(self.tr("I have written it down") if asks else self.tr("Continue"))
        self.go_on.setEnabled(ready)
        self.reason.setText(reason)

    @Slot()
    def _go_back(self) -> None:
        if self._unmade is not None:
            self._give_up()
        elif self.step() == PASSPHRASE:
            self._show_step(PLACE)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._unmade is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go_on(self) -> None:
        if not self.go_on.isEnabled():
            return
        if self.step() == PLACE:
            self._jobs.call(opening.is_free, self.place.vault(), then=self._place_looked_at)
        elif self.step() == PASSPHRASE:
            self._make()
        elif self.step() == DEVICE:
            self.device.finish()
        elif not self.code.covered:
            self.code.cover()
        else:
            self.go_on.setEnabled(False)
            self._jobs.run(opening.note_proven_code, then=self._noted)

    def _place_looked_at(self, free: bool) -> None:
        if free:
            self._show_step(PASSPHRASE)
        else:
            self.place.say_taken()

    def _make(self) -> None:
        self.passphrase.set_busy(True)
        self.go_on.setEnabled(False)
        self.back.setText(self.tr("Stop"))
        self.reason.setText(self.tr("Making the vault… Esc stops it"))
        vault, secret = self.place.vault(), self.passphrase.words()
        self._unmade = Lock()
        still_wanted = partial(self._unmade.acquire, blocking=False)
        make = (opening.create, vault, secret, still_wanted)
        self._jobs.open(*make, then=self._made, otherwise=self._refused)

    def _give_up(self) -> None:
        """Whoever takes the lock first: this, or the vault thread just before the vault gets its name."""
        if self._unmade is not None and self._unmade.acquire(blocking=False):
            self._jobs.give_up()
            self._rest()

    def _rest(self) -> None:
        self._unmade = None
        self.passphrase.set_busy(False)
        self.back.setText(self.tr("Back"))
        self._look_at_step()

    def _made(self, opened: Opened) -> None:
        self._rest()
        if self.place.remember.isChecked():
            self._jobs.call(preferences.remember, self._computer.places, self.place.vault())
        self.opened.emit(opened)
        self._show_code(opened.code)

    def _refused(self, error: Exception) -> None:
        self._rest()
        self.passphrase.refuse(error)

    def _noted(self, _: object) -> None:
        self.code.forget()
        self._show_step(DEVICE)
        self.device.begin(self.passphrase.words())

    def tell(self, error: Exception) -> None:
        """A job that nobody waits for has failed while this page is shown."""
        self._look_at_step()
        notice = self.device.notice if self.step() == DEVICE else self.code.notice
        notice.show_notice(words.sentence(error, self._computer.places.log))
