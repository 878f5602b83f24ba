"""Before the two of you rest or end: what happens then, a line if you like, with a file or without."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.actions import agreement_alone
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import Buddy
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies.holding import END, PAUSE
from peerbuddy.ui.buddies.said import may_be_sealed_for
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.parts.words_edit import WordsEdit

MAX_NOTE = 500


class EndingPage(SubPage):
    """`which`: PAUSE, END or END_QUIETLY. `done` with what is then to be said."""

    done = Signal(str)

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        buddy: Buddy,
        which: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_title(which).format(name=buddy.name), parent=parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._buddy, self._which = buddy, which
        self.note = WordsEdit(self.tr("A line for them"), limit=MAX_NOTE, lines=3)
        self.with_file = button(self.tr("Yes, and save a file that says so"))
        self.silent = button(_silently(which))
        self.no = button(self.tr("Leave it as it is"))
        for line in _lines(which):
            self.add(PlainLabel(line, "lead"), space=4)
        if self._may_tell():
            if which == PAUSE:
                self.note.set_words(words_of_the_program(computer.language).agreement.pause_text)
            hint = self.tr("It goes into the file, if you save one. It can stay empty.")
            self.add_field(self.tr("A line for them"), self.note, hint)
        ways = Flow(gap=8)
        for way in self._ways():
            ways.addWidget(way)
        self.add(ways, space=16)
        leave_out(self, self.note, self.with_file, self.silent)
        self.rows.addStretch(1)
        self.with_file.clicked.connect(self._choose)
        self.silent.clicked.connect(self._do_silently)
        self.no.clicked.connect(self.go_back)

    def begin(self) -> None:
        self.no.setFocus()

    def _may_tell(self) -> bool:
        return self._which in (PAUSE, END) and may_be_sealed_for(self._buddy)

    def _ways(self) -> tuple[QPushButton, ...]:
        """An end that is told needs its file; without one it is a quiet one."""
        if not self._may_tell():
            return (self.silent, self.no)
        return (self.with_file, self.silent, self.no) if self._which == PAUSE else (self.with_file, self.no)

    def _choose(self) -> None:
        start = Path(self._buddy.folder) if self._buddy.folder else self._computer.places.documents
        title = self.tr("Where is the sealed file to be saved?")
        self._ask.folder(self, title, start, self._tell_them)

    def _tell_them(self, folder: Path) -> None:
        verb = agreement_alone.pause if self._which == PAUSE else agreement_alone.end
        self._run(verb, self._buddy.id, folder, note=self.note.words(), then=self._told_them)

    def _told_them(self, file: Any) -> None:
        told = self.tr("Done. The file {name} says so; it’s on its way only when you hand it over.")
        self.done.emit(told.format(name=file.path.name))

    def _do_silently(self) -> None:
        verb = agreement_alone.pause if self._which == PAUSE else agreement_alone.end_quietly
        self._run(verb, self._buddy.id, then=lambda _: self.done.emit(self.tr("Done. No file was made.")))

    def _run(
        self, verb: Callable[..., Any], *arguments: Any, then: Callable[[Any], None], **more: Any
    ) -> None:
        self._jobs.run(partial(verb, **more), *arguments, then=then, otherwise=self.tell)


def _title(which: str) -> str:
    if which == PAUSE:
        return QCoreApplication.translate("buddies", "Rest from it with {name}")
    if which == END:
        return QCoreApplication.translate("buddies", "End it with {name}")
    return QCoreApplication.translate("buddies", "End it quietly with {name}")


def _silently(which: str) -> str:
    if which == PAUSE:
        return QCoreApplication.translate("buddies", "Yes, without a file")
    return QCoreApplication.translate("buddies", "Yes, end it quietly")


def _lines(which: str) -> tuple[str, ...]:
    if which == PAUSE:
        return (
            QCoreApplication.translate(
                "buddies", "While it rests nothing new is shared. What is here can still be read."
            ),
            QCoreApplication.translate("buddies", "It needs no reasons, and you can take it up again."),
        )
    stays = QCoreApplication.translate(
        "buddies",
        "From then on nothing is made for them. What came from them is listed to be let go. The list of what"
        " you shared stays with you.",
    )
    comes = QCoreApplication.translate(
        "buddies",
        "What they hand over can still come in, as it may have been on its way already; it is listed to be"
        " let go as well. If nothing more is to come in, block them: they are not told.",
    )
    if which == END:
        return (
            QCoreApplication.translate("buddies", "Ending is a normal outcome, and needs no reasons."),
            stays,
            comes,
        )
    return (QCoreApplication.translate("buddies", "No file is made. It just stops."), stays, comes)
