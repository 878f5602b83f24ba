"""Told once after unlocking: what lies outside of the vault was changed elsewhere. To be set back or kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import set_here
from peerbuddy.model.set_here import ChangedHere
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar


class ChangedHereBar(NoticeBar):
    """A bar of its own: whatever else there is to say must not take the place of an answer."""

    settings_changed = Signal(object)  # LocalSettings
    answered = Signal()
    failed = Signal(object)  # the error

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    @Slot()
    def begin(self) -> None:
        self._jobs.run(set_here.changed_here, then=self._tell, otherwise=self.failed.emit)

    def _tell(self, changed: ChangedHere | None) -> None:
        if changed is None:
            return
        ways = (
            (self.tr("Set it back"), self._set_back),
            (self.tr("Keep it"), partial(self._keep, changed)),
        )
        self.show_notice("\n".join(self._words(changed)), ways=ways, can_close=False)

    def _words(self, changed: ChangedHere) -> tuple[str, ...]:
        before, now = changed.was, changed.now
        told = [self.tr("This was changed on this computer, and not from here:")]
        if now.quick_hide != before.quick_hide:
            off, on = self.tr("Quick hide is off; it was on."), self.tr("Quick hide is on; it was off.")
            told.append(on if now.quick_hide else off)
        if now.idle_minutes != before.idle_minutes:
            pause = self.tr("It locks after a pause of {now}; it was {before}.")
            told.append(
                pause.format(now=self._minutes(now.idle_minutes), before=self._minutes(before.idle_minutes))
            )
        if now.pocket_card != before.pocket_card:
            told.append(self.tr("The pocket card has other lines; Help now shows them."))
        safe = self.tr(
            "These things are needed while it is locked, so they lie outside of the vault, and whoever uses"
            " this computer account can change them. Nothing in the vault changes by that."
        )
        to_do = self.tr("If it was you, keep it. If not, set it back: somebody else may have been here.")
        return " ".join(told), safe, to_do

    def _minutes(self, minutes: int) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{n} minutes").format(n=minutes)

    @Slot()
    def _set_back(self) -> None:
        self.answered.emit()
        self._jobs.run(set_here.set_back, then=self._is_back, otherwise=self._refused)

    def _is_back(self, settings: LocalSettings) -> None:
        self.settings_changed.emit(settings)
        self.show_notice(self.tr("It is again as it was."), kind="offer")

    def _keep(self, changed: ChangedHere) -> None:
        self.answered.emit()
        self._jobs.run(set_here.keep, changed, otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        """It is asked again, with what went wrong in the notice of the room."""
        self.failed.emit(error)
        self.begin()
