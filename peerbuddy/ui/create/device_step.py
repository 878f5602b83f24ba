"""Last step: what the program cannot do, and whose device this is. Nothing has to be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.whose_device import Whose
from peerbuddy.paths import Places
from peerbuddy.ui import keys, opening, words
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts import whose_words
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.round_box import RoundBox
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.program_words import program_words

if TYPE_CHECKING:
    from peerbuddy.actions.device import KeyStore


class DeviceStep(QWidget):
    """`finished` once what was answered holds. The key store is offered only where one works, and is off."""

    changed = Signal()
    entered = Signal()
    finished = Signal()
    settings_changed = Signal(object)  # LocalSettings
    told = Signal(object)  # the widget that says what follows from the answer

    def __init__(
        self, places: Places, jobs: Jobs, parent: QWidget | None = None, *, store: KeyStore | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._jobs, self._store = places, jobs, store
        self._words = ""
        self._has_key_store = self._busy = False
        self.notice = NoticeBar(self)
        self.honesty = PlainLabel()
        self.answers = {whose: RoundBox(told) for whose, told in whose_words.answers()}
        self._group = QButtonGroup(self)
        for whose, box in self.answers.items():
            self._group.addButton(box)
            box.setAccessibleDescription(
                f"{whose_words.advice(whose)} {whose_words.consequences(whose)}".strip()
            )
            box.toggled.connect(self._show)
        self.advice, self.set_now = PlainLabel(), PlainLabel("", "hint")
        self.key_store = TickBox(self.tr("Open with this computer’s key store as well"))
        self._key_store_hint = PlainLabel(
            self.tr(
                "Anyone using this computer account can then open the journal. It can be switched on and off"
                " later under Settings, Security."
            ),
            "hint",
        )
        self.busy = BusyBar(self.tr("Working"))
        self._lay_out()
        self.setFocusProxy(self.answers[Whose.OWN])
        self._show()

    def _lay_out(self) -> None:
        question = PlainLabel(self.tr("Might somebody look at this computer without asking?"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(PlainLabel(self.tr("What this program cannot do"), "section"))
        column.addWidget(self.honesty)
        help_now = self.tr(
            "Help now opens with {keys}, here and everywhere, locked or not. Where it would itself be a risk,"
            " Settings, Security keeps it out of sight while the journal is locked."
        )
        column.addWidget(PlainLabel(help_now.format(keys=keys.named("help").shown_keys()), "hint"))
        column.addSpacing(16)
        column.addWidget(question)
        for box in self.answers.values():
            column.addWidget(box, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        for widget in (self.advice, self.set_now):
            column.addWidget(widget)
        column.addWidget(self.key_store, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._key_store_hint)
        column.addWidget(self.busy)

    def begin(self, typed: str) -> None:
        """`typed`: the passphrase of the new vault, or "" where it is not at hand: then no key store can be
        offered here."""
        self.honesty.setText(program_words().texts.honesty)
        self._words = typed
        if typed:
            name = opening.key_store_name
            self._jobs.beside(name, self._store, then=self._offer_key_store, otherwise=_say_nothing)

    def whose(self) -> Whose:
        return next((whose for whose, box in self.answers.items() if box.isChecked()), Whose.UNSAID)

    def is_ready(self) -> bool:
        return not self._busy

    def finish(self) -> None:
        if self.whose() is Whose.UNSAID:
            self._end()
            return
        self._set_busy(True)
        self._jobs.run(opening.note_whose_device, self.whose(), then=self._noted, otherwise=self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    # --- what follows from an answer ------------------------------------------------------------------

    def _noted(self, whose: Whose) -> None:
        if whose.asks_care():
            self._jobs.run(
                opening.be_careful, whose_words.neutral_title(),
                then=self._careful, otherwise=self._refused,
            )  # fmt: skip
        elif self.key_store.isChecked() and not self.key_store.isHidden():
            self._jobs.run(
                opening.enrol, self._words, store=self._store,
                then=lambda _: self._end(), otherwise=self._no_key_store,
            )  # fmt: skip
        else:
            self._end()

    def _careful(self, settings: LocalSettings) -> None:
        self.settings_changed.emit(settings)
        self._end()

    def _end(self) -> None:
        self._words = ""
        self.finished.emit()

    def _no_key_store(self, error: Exception) -> None:
        """It is an extra: without it everything is as complete as before."""
        self._has_key_store = False
        self._refused(error)

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        self.notice.show_notice(words.sentence(error, self._places.log))
        self._show()

    def _offer_key_store(self, _: str) -> None:
        self._has_key_store = True
        self._show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy.set_busy(busy)
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        whose = self.whose()
        self.advice.say(whose_words.advice(whose))
        self.set_now.say(whose_words.consequences(whose))
        if whose.asks_care():
            self.told.emit(self.set_now)
        offered = self._has_key_store and whose is Whose.OWN
        self.key_store.setVisible(offered)
        self._key_store_hint.setVisible(offered)
        self.changed.emit()


def _say_nothing(_: Exception) -> None:
    """No key store works here, so none is offered."""
