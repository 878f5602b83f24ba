"""Whose device is this? The answer of the first run, to be changed at any time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal, Slot

from peerbuddy.actions import set_here, whose_device
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.whose_device import Whose
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts import whose_words
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.settings.card import Row


class WhoseDevice(QObject):
    """One row of the security section. `said` tells the answer whenever it is known anew."""

    said = Signal(object)  # Whose
    changed = Signal(object)  # LocalSettings
    told = Signal(str)  # advice, and what was set
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.answer = CalmComboBox()
        self.answer.addItem(QCoreApplication.translate("whose_device", "Not said"), Whose.UNSAID)
        for whose, words in whose_words.answers():
            self.answer.addItem(words, whose)
        self.row = Row(
            QCoreApplication.translate("whose_device", "Might somebody look at this computer?"),
            QCoreApplication.translate(
                "whose_device", "If so, it locks sooner, hides at Esc pressed twice and has a neutral name."
            ),
            self.answer,
        )
        self.answer.currentIndexChanged.connect(self._answer)

    def begin(self) -> None:
        self._jobs.run(whose_device.whose_device, then=self._show, otherwise=self.failed.emit)

    def _show(self, whose: Whose) -> None:
        blocked = QSignalBlocker(self.answer)
        self.answer.setCurrentIndex(self.answer.findData(whose))
        blocked.unblock()
        self.said.emit(whose)

    @Slot()
    def _answer(self) -> None:
        whose = Whose(self.answer.currentData())
        self._jobs.run(whose_device.note_whose_device, whose, then=self._noted, otherwise=self._refused)

    def _noted(self, whose: Whose) -> None:
        self.said.emit(whose)
        if whose.asks_care():
            self._jobs.run(
                set_here.be_careful, whose_words.neutral_title(),
                then=self._careful, otherwise=self.failed.emit,
            )  # fmt: skip
        else:
            self.told.emit(
                QCoreApplication.translate(
                    "whose_device", "Noted in the vault. The lock and the name stay as they are set here."
                )
            )

    def _careful(self, settings: LocalSettings) -> None:
        self.changed.emit(settings)
        whose = Whose(self.answer.currentData())
        self.told.emit(f"{whose_words.advice(whose)} {whose_words.consequences(whose)}")

    def _refused(self, error: Exception) -> None:
        self.begin()
        self.failed.emit(error)
