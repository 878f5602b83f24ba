"""What is done about an agreement from its room: each step with its file, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import agreeing, agreement_alone
from peerbuddy.computer import Computer
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Signed
from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.model.rules.visible_text import shown
from peerbuddy.ui.agreement import said
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar, Way


class Steps(QObject):
    """`done` with a sentence; `told` stands above the pages until the person goes on."""

    done = Signal(str)
    failed = Signal(object)
    renewal_wanted = Signal()
    writing_wanted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, over: QWidget) -> None:
        super().__init__(over)
        self._computer, self._jobs, self._ask, self._over = computer, jobs, ask, over
        self.told = ""
        self._noted = ""  # the hash of the words whose note was said

    # --- steps ----------------------------------------------------------------------------------------

    def offer(self, page: AgreementPage, words: Agreement, note: str) -> None:
        """With the words as they are: proposed, as an answer, or for another while."""
        verb: Callable[..., Any] = agreeing.propose
        if page.now.offered is not None:
            verb = agreeing.counter
        elif page.is_renewal:
            verb = agreeing.renew
        words = replace(words, made_on=self._computer.now().date())
        self._with_folder(page, partial(verb, note=note), (page.buddy.id, words))

    def accept(self, page: AgreementPage) -> None:
        self._with_folder(page, agreeing.accept, (page.buddy.id,))

    def narrow(self, page: AgreementPage, words: Agreement, note: str, *, with_file: bool) -> None:
        held = page.now.in_force
        if held is None:
            return
        words = replace(words, made_on=held.agreement.made_on)
        verb = partial(agreement_alone.narrow, note=note)
        if with_file:
            self._with_folder(page, verb, (page.buddy.id, words))
        else:
            told = self.tr("It holds on your side from now on. No file was made.")
            self._run(verb, page.buddy.id, words, then=lambda _: self.done.emit(told))

    def write_again(self, page: AgreementPage) -> None:
        """The file of what I signed: files get lost."""
        if page.signed is not None:
            verb = partial(_again, signed=page.signed)
            self._with_folder(page, verb, (page.buddy.id,))

    def take_back(self, page: AgreementPage) -> None:
        """My own offer, or one of theirs that I leave lying."""
        told = self.tr("It is off the table. What stood before goes on.")
        self._run(agreeing.take_back, page.buddy.id, then=lambda _: self.done.emit(told))

    def _with_folder(self, page: AgreementPage, verb: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        start = Path(page.buddy.folder) if page.buddy.folder else self._computer.places.documents
        title = self.tr("Where is the sealed file to be saved?")
        self._ask.folder(
            self._over, title, start, lambda folder: self._run(verb, *arguments, folder, then=self._saved)
        )

    def _saved(self, file: Any) -> None:
        told = self.tr("Saved as {name}. It’s on its way only when you hand it over.")
        self.done.emit(told.format(name=file.path.name))

    def _run(self, verb: Callable[..., Any], *arguments: Any, then: Callable[[Any], None]) -> None:
        self._jobs.run(verb, *arguments, then=then, otherwise=self.failed.emit)

    @Slot()
    def hush(self) -> None:
        self.told = ""

    # --- what is said above the pages -----------------------------------------------------------------

    def say_stage(self, page: AgreementPage, stage: Stage, bar: NoticeBar) -> None:
        if self.told:
            ways = self._waiting(page) if stage is Stage.WAIT else ()
            bar.show_notice(self.told, kind="offer", ways=ways)
        elif stage is Stage.ANSWER and page.now.is_apart:
            apart = self.tr(
                "{name} signed these words before hearing that you had taken them back: with {name} they"
                " hold. What held with you rests until one of you signs what the other one holds."
            )
            bar.show_notice(apart.format(name=page.buddy.name), kind="plain", can_close=False)
        elif stage is Stage.ANSWER and page.signed is not None:
            self._say_note(page.buddy.name, page.signed, bar)
        elif stage is Stage.WAIT:
            waiting = self.tr("These words hold once {name} has signed the same ones.")
            told = waiting.format(name=page.buddy.name)
            if page.now.from_before_the_end is not None:
                told = f"{said.from_before_the_end(page.buddy.name)} {told}"
            bar.show_notice(told, kind="plain", ways=self._waiting(page), can_close=False)
        elif stage is Stage.READ and page.is_renewal:
            self._say_renewal(page, bar)
        elif stage is Stage.READ and page.now.crossed is not None:
            self._say_crossed(page.buddy.name, page.now.crossed, bar)
        else:
            bar.clear()

    def _say_note(self, name: str, signed: Signed, bar: NoticeBar) -> None:
        """Once: it can be closed. What was said of an earlier step goes."""
        if signed.hash == self._noted:
            return
        self._noted = signed.hash
        bar.clear()
        if signed.note:
            note = self.tr("{name} wrote: {words}")
            bar.show_notice(note.format(name=name, words=shown(signed.note)), kind="plain")

    def _say_crossed(self, name: str, others: Signed, bar: NoticeBar) -> None:
        """Once: it can be closed."""
        if others.hash == self._noted:
            return
        self._noted = others.hash
        crossed = self.tr(
            "You and {name} each signed the other’s words at the same time. These are the ones that hold for"
            " you both; the others are among the versions."
        )
        bar.show_notice(crossed.format(name=name), kind="plain")

    def _waiting(self, page: AgreementPage) -> tuple[Way, ...]:
        return (
            (self.tr("Save the file again"), partial(self.write_again, page)),
            (self.tr("Take it back"), partial(self.take_back, page)),
        )

    def _say_renewal(self, page: AgreementPage, bar: NoticeBar) -> None:
        if page.now.state is AgreementState.DUE:
            told = self.tr("The time you agreed on is over. You could look at it again, together.")
            way = (self.tr("Look at it again"), self.renewal_wanted.emit)
        else:
            told = self.tr("It rests. What came before can be read; nothing new is shared.")
            way = (self.tr("Take it up again"), self.writing_wanted.emit)
        bar.show_notice(told, kind="offer", ways=(way,), can_close=False)


def _again(session: Any, buddy_id: str, folder: Path, *, signed: Any) -> Any:
    return agreeing.told_again(session, buddy_id, signed, folder)
