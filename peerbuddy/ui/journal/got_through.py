"""“I got through this”: a quiet switch below a page, which puts it on the proof page of Help now (S-11)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import page_links
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.tick_box import TickBox


class GotThrough(TickBox):
    """Of one page at a time, which has to be in the vault."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._id = jobs, ""
        self.setText(self.tr("I got through this"))
        self.setToolTip(self.tr("Puts this page on the proof page of Help now"))
        self.setAccessibleDescription(self.toolTip())
        self.clicked.connect(self._choose)

    def begin(self, id: str, *, is_saved: bool) -> None:
        self._id = id
        self.setChecked(False)
        if is_saved:
            self._jobs.run(
                page_links.is_on_proof_page, id, then=partial(self._show, id), otherwise=self.failed.emit
            )

    def _show(self, id: str, is_marked: bool) -> None:
        if id == self._id:
            self.setChecked(is_marked)

    @Slot(bool)
    def _choose(self, on: bool) -> None:
        verb = page_links.mark_overcame if on else page_links.take_off_proof_page
        self._jobs.run(verb, self._id, otherwise=partial(self._not_chosen, self._id, on))

    def _not_chosen(self, id: str, on: bool, error: Exception) -> None:
        self._show(id, not on)
        self.failed.emit(error)
