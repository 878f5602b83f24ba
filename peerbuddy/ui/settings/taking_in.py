"""Import: a dry run says what would come in, then it comes in, step by step, and can be stopped."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions.importing import import_steps
from peerbuddy.computer import Computer
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import ImportResult
from peerbuddy.model.progress import Progress
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.settings import left_out
from peerbuddy.ui.settings.format_names import format_name
from peerbuddy.ui.settings.long_job import LongJob

MOST_NAMED = 8


class TakingIn(QWidget):
    """Choose a source, see what it holds, take it in."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._source = Path()
        self._is_handed_over = False
        self.file = button(self.tr("Choose a file"))
        self.folder = button(self.tr("Choose a folder"))
        self.preview = PlainLabel()
        self.go = button(self.tr("Take these in"), "primary")
        self.leave = button(self.tr("Not now"))
        self.job = LongJob()
        self.notice = NoticeBar(self)
        self._lay_out()
        self._show_preview("", can_go=False)
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.go.clicked.connect(self._begin)
        self.leave.clicked.connect(self._leave)

    def _lay_out(self) -> None:
        explain = PlainLabel(
            self.tr(
                "Reads jrnl, Day One, RedNotebook, Mini Diary, Mini Diarium, Daylio, folders of Markdown,"
                " JSON lines, and what PeerBuddy exports as JSON or Markdown. What is here already is never"
                " taken in twice. The source is only read."
            ),
            "hint",
        )
        first, second = Flow(gap=8), Flow(gap=8)
        for row, buttons in ((first, (self.file, self.folder)), (second, (self.go, self.leave))):
            for one in buttons:
                row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(explain)
        column.addLayout(first)
        column.addWidget(self.preview)
        column.addLayout(second)
        column.addWidget(self.job)

    def _show_preview(self, told: str, *, can_go: bool) -> None:
        self.preview.say(told)
        self.go.setVisible(can_go)
        self.leave.setVisible(bool(told))

    def _set_busy(self, busy: bool) -> None:
        for one in (self.file, self.folder, self.go, self.leave):
            one.setEnabled(not busy)
        if busy:
            self.notice.clear()
        else:
            self.job.end()

    # --- choosing and looking -----------------------------------------------------------------------

    @Slot()
    def _choose_file(self) -> None:
        self._ask.file(self, self.tr("Which file?"), self._computer.places.documents, self._look)

    @Slot()
    def _choose_folder(self) -> None:
        self._ask.folder(self, self.tr("Which folder?"), self._computer.places.documents, self._look)

    def look_at(self, source: Path) -> None:
        """One that was handed over. What it is was not looked at yet."""
        self._is_handed_over = True
        self._look(source)

    def _look(self, source: Path) -> None:
        self._source = source
        self._show_preview("", can_go=False)
        self._run(self.tr("Looking through {name}").format(name=source.name), dry_run=True)

    def _run(self, name: str, *, dry_run: bool) -> None:
        self._set_busy(True)
        self.job.begin(name, self.tr("Pages read: {n}"))
        self._jobs.run_long(
            import_steps, self._source, dry_run=dry_run,
            progress=partial(self._heard, dry_run), then=self._previewed if dry_run else self._taken,
            otherwise=self._refused,
        )  # fmt: skip

    def _heard(self, dry_run: bool, step: Progress) -> bool:
        if self.job.hear(step):
            return True
        self._set_busy(False)
        self.file.setFocus()
        if not dry_run:
            self._show_preview("", can_go=False)
            self.notice.show_notice(
                self.tr(
                    "Stopped. What came in until then is kept (pages read: {n}); taking the same source"
                    " in again adds only the rest."
                ).format(n=step.done),
                kind="plain",
            )
        return False

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        told = words.sentence(error, self._computer.places.log)
        if self._is_handed_over and isinstance(error, UnknownFormat):
            told = self.tr(
                "{name} is of no kind that PeerBuddy opens: these are its own backups (.pbbackup) and the"
                " journals named here. Nothing was changed."
            ).format(name=self._source.name)
        self._is_handed_over = False
        self.notice.show_notice(told)
        self.file.setFocus()

    def _previewed(self, found: ImportResult) -> None:
        self._set_busy(False)
        self._show_preview("\n".join(self._lines(found)), can_go=found.added > 0)
        (self.go if found.added else self.leave).setFocus()

    def _lines(self, found: ImportResult) -> list[str]:
        lines = [str(self._source), self.tr("Read as: {format}.").format(format=format_name(found.format))]
        if found.first_day and found.last_day:
            first, last = long_day(found.first_day), long_day(found.last_day)
            lines.append(
                self.tr("Pages found: {n}, from {first} to {last}.").format(
                    n=found.found, first=first, last=last
                )
            )
        lines.append(
            self.tr("New: {new}. Here already: {here}.").format(new=found.added, here=found.already_here)
        )
        return lines + self._left_out(found)

    def _left_out(self, found: ImportResult) -> list[str]:
        if not found.skipped:
            return []
        lines = [self.tr("Not or not fully readable: {n}.").format(n=len(found.skipped))]
        lines += [left_out.told(skipped) for skipped in found.skipped[:MOST_NAMED]]
        if more := len(found.skipped) - MOST_NAMED:
            lines += [self.tr("and {n} more").format(n=more)] if more > 0 else []
        return lines

    # --- taking in ----------------------------------------------------------------------------------

    @Slot()
    def _leave(self) -> None:
        self._show_preview("", can_go=False)
        self.file.setFocus()

    @Slot()
    def _begin(self) -> None:
        self._run(self.tr("Taking in {name}").format(name=self._source.name), dry_run=False)

    def _taken(self, result: ImportResult) -> None:
        self._set_busy(False)
        self._show_preview("", can_go=False)
        self.notice.show_notice(
            self.tr(
                "Pages taken in: {n}. What they came from still lies there, not encrypted: {source}. Whoever"
                " can read that place can read it."
            ).format(n=result.added, source=self._source),
            kind="offer",
        )
        self.file.setFocus()
