"""Export: a form, a place, the passphrase once more, then a readable copy, step by step."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.actions import ways_in
from peerbuddy.actions.exporting import export_steps
from peerbuddy.computer import Computer
from peerbuddy.model.progress import Progress
from peerbuddy.model.vault_state import ExportDone
from peerbuddy.ui import opening, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.settings.long_job import LongJob
from peerbuddy.ui.settings.passphrase_flows import PassphraseFlow

ENDINGS = {"html": ".html", "markdown": "", "json": ".json"}


class CopyingOut(QWidget):
    """`flow_wanted` hands over the question for the passphrase."""

    flow_wanted = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._target = Path()
        self._ids: tuple[str, ...] = ()
        self.only = PlainLabel("", "label")
        self.every = button(self.tr("All pages instead"), "quiet")
        self.every.clicked.connect(lambda: self.limit_to(()))
        self.form = CalmComboBox()
        self.form.setAccessibleName(self.tr("Form of the copy"))
        self.form.setMinimumContentsLength(8)
        self.form.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for id, name in (
            ("html", self.tr("One page for the browser (HTML)")),
            ("markdown", self.tr("A folder of text files (Markdown)")),
            ("json", self.tr("For programs, and to come back here (JSON)")),
        ):
            self.form.addItem(name, id)
        self.go = button(self.tr("Choose where, and copy"))
        self.go.clicked.connect(self._choose)
        self.job = LongJob()
        self.notice = NoticeBar(self)
        self._lay_out()

    def _lay_out(self) -> None:
        explain = PlainLabel(
            self.tr(
                "Everything but the trash, readable by anyone who gets the copy. The passphrase is asked"
                " first. A backup is the copy that stays encrypted."
            ),
            "hint",
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labelled(self.tr("Form"), self.form))
        row.addWidget(self.form, 1)
        start = QHBoxLayout()
        start.addWidget(self.go)
        start.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(explain)
        limit = QHBoxLayout()
        limit.addWidget(self.only, 1)
        limit.addWidget(self.every)
        column.addLayout(limit)
        self.limit_to(())
        column.addLayout(row)
        column.addLayout(start)
        column.addWidget(self.job)

    def limit_to(self, ids: tuple[str, ...]) -> None:
        """Only these pages; of all of them when there are none."""
        self._ids = ids
        chosen = self.tr("Only the pages chosen in the journal: {n}").format(n=QLocale().toString(len(ids)))
        self.only.say(chosen if ids else "")
        self.every.setVisible(bool(ids))

    @Slot()
    def _choose(self) -> None:
        self.notice.clear()
        title = self.tr("In which folder should the readable copy lie?")
        self._ask.folder(self, title, self._computer.places.documents, self._chosen)

    def _chosen(self, folder: Path) -> None:
        name, ending = self.tr("Journal"), ENDINGS[self.form.currentData()]
        self._jobs.call(opening.free_place, folder, name, ending, then=self._confirm, otherwise=self._refused)

    def _confirm(self, target: Path) -> None:
        self._target = target
        asked = (
            self.tr("A readable copy"),
            self.tr(
                "It is written to {target}. It is not encrypted: whoever can read the folder {folder} can"
                " read all of it."
            ).format(target=target, folder=target.parent),
            self.tr("Write the copy"),
        )
        flow = PassphraseFlow(asked, partial(self._jobs.run, ways_in.confirm_passphrase))
        flow.then = lambda _: self._begin(flow)
        self.flow_wanted.emit(flow)

    def _begin(self, flow: PassphraseFlow) -> None:
        flow.left.emit()
        self.go.setEnabled(False)
        self.job.begin(
            self.tr("Writing {name}").format(name=self._target.name), self.tr("Pages written: {n}")
        )
        self._jobs.run_long(
            export_steps, self._target, format=self.form.currentData(), ids=self._ids or None,
            progress=self._heard, then=self._written, otherwise=self._refused,
        )  # fmt: skip

    def _heard(self, step: Progress) -> bool:
        if self.job.hear(step):
            return True
        self._end()
        self.notice.show_notice(self.tr("Stopped. Nothing of the copy is left behind."), kind="plain")
        return False

    def _end(self) -> None:
        self.job.end()
        self.go.setEnabled(True)
        self.go.setFocus()

    def _refused(self, error: Exception) -> None:
        self._end()
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def _written(self, done: ExportDone) -> None:
        self._end()
        self.notice.show_notice(
            self.tr("The copy lies at {path}. Pages in it: {n}. It is not encrypted.").format(
                path=done.path, n=done.entries
            ),
            kind="offer",
        )
