"""Going through the pages of an agreement, one at a time, in any order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import agreement_drafts
from peerbuddy.model.agreement_page import Stage
from peerbuddy.ui.agreement.editor.page_editor import Suggestions
from peerbuddy.ui.agreement.pane import AgreementPane
from peerbuddy.ui.agreement.standing import Standing
from peerbuddy.ui.agreement.view import PageView
from peerbuddy.ui.jobs import Jobs


class Walk(QObject):
    """`shown` with each page, `chosen` where a person went to it; `ended` behind the last one, answered or
    written."""

    shown = Signal()
    chosen = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, standing: Standing, pane: AgreementPane, view: PageView, known: Suggestions
    ) -> None:
        super().__init__(view)
        self._jobs, self._now, self._pane, self._view, self._known = jobs, standing, pane, view, known
        pane.pages.row_wanted.connect(self.choose)
        view.walk_wanted.connect(self.walk)
        view.understood.connect(self._fit_fine)
        view.foot.on.clicked.connect(self._go_on)

    @Slot(int)
    def show_at(self, at: int) -> None:
        now = self._now
        now.at, stage = at, now.stage
        if now.drafting is not None:
            self._view.write_at(now.seen(), now.drafting, at, self._known)
        else:
            self._view.show_at(now.seen(), at, stage, is_understood=now.key in now.looked)
        last = len(now.book.fields) - 1
        may_change = not now.read_only and not now.reads_old
        self._view.foot.show_stage(stage, at_first=at == 0, at_last=at == last, may_change=may_change)
        self._fit_fine()
        self.mark()
        self.shown.emit()

    @Slot()
    def show_again(self) -> None:
        self.show_at(self._now.at)

    @Slot(int)
    def choose(self, at: int) -> None:
        self.show_at(at)
        self.chosen.emit()

    @Slot(int)
    def walk(self, by: int) -> None:
        at = self._now.at + by
        if 0 <= at < len(self._now.book.fields):
            self.choose(at)

    @Slot(str)
    def show_key(self, key: str) -> None:
        self.choose(self._now.keys.index(key))
        self._view.focus_first()

    @Slot()
    def mark(self) -> None:
        """In the list: what was looked at, and what says something new."""
        now, keys = self._now, self._now.keys
        looked = now.looked if now.stage is Stage.ANSWER else set[str]()
        self._pane.pages.rows.fill(
            tuple(one.short for one in now.book.fields),
            {keys.index(key) for key in looked if key in keys},
            {keys.index(key) for key in now.changes()},
            waits=now.stage is Stage.ANSWER,
        )
        self._pane.pages.show_row(now.at)
        if now.drafting is not None:
            self._view.show_tighter(now.drafting, now.at)

    @Slot()
    def _go_on(self) -> None:
        stage, is_last = self._now.stage, self._now.at + 1 == len(self._now.book.fields)
        if stage is Stage.ANSWER:
            self._say_fine()
        if is_last and stage in (Stage.ANSWER, Stage.WRITE):
            self.ended.emit()
        else:
            self.walk(1)

    def _say_fine(self) -> None:
        now = self._now
        now.looked.add(now.key)
        fine = tuple(key for key in now.keys if key in now.looked)
        self._jobs.run(agreement_drafts.note_looked, now.asked, fine, otherwise=self.failed.emit)

    @Slot()
    def _fit_fine(self) -> None:
        """Where a sentence is to be chosen, only the true one leads on."""
        asked, on = self._view.asked, self._view.foot.on
        waits = asked is not None and not asked.is_understood()
        if asked is not None and waits and on.hasFocus():  # else Qt would lead out of the page
            asked.boxes[0].setFocus()
        on.setEnabled(not waits)
