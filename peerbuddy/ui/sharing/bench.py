"""The share bench: at the left what could leave, at the right what will, below it the one way out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import share_drafts, sharing
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.content.library import Library
from peerbuddy.model.packet import Wish
from peerbuddy.model.sharing import Bench, Choice, Preview, Treatment, Written
from peerbuddy.model.summary_words import SummaryKind
from peerbuddy.model.text import folded
from peerbuddy.ui import keys
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.sharing.bench_head import BenchHead
from peerbuddy.ui.sharing.foot import Foot
from peerbuddy.ui.sharing.halves import FIRST, SECOND, Halves
from peerbuddy.ui.sharing.left_side import LeftSide
from peerbuddy.ui.sharing.preview_pane import PreviewPane

_AFTER_KEY_MS = 150


class BenchPage(QWidget):
    left = Signal()
    held = Signal()
    saved = Signal(object)  # SealedFile
    failed = Signal(object)  # the error
    help_wanted = Signal()
    agreement_wanted = Signal()
    ask_wanted = Signal(str)  # the buddy first, about a topic

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, words: Library, bench: Bench, kind: SummaryKind
    ) -> None:
        super().__init__()
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._words, self.bench, self.kind = words, bench, kind
        self._treated: dict[str, Treatment] = {}
        self._agreed_to: frozenset[str] = frozenset()
        self._is_fresh = bench.raw_until is not None
        self.preview: Preview | None = None
        self._asked: Choice | None = None
        self.head = BenchHead(bench.name, kind)
        self.side = LeftSide(bench, kind, words)
        self.pane = PreviewPane(words, bench.name)
        self.foot = Foot(words.summaries.second_look)
        self.halves = Halves(self.side, self.pane, (self.tr("What could leave"), self.tr("What leaves")))
        self._kept = Kept(jobs, share_drafts.keep, self._written, self._as_page, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self._connect()
        self.foot.show_bench(bench)

    def begin(self, words: dict[str, str]) -> None:
        """`words`: to begin with, by the field."""
        self.side.lines.fill(dict(words))
        self.side.unticked.setVisible(not words)
        self._read()
        first = self.side.lines.first()
        if first is not None and not words:
            first.setFocus()

    # --- what is chosen and what would leave ------------------------------------------------------------

    def choice(self) -> Choice:
        lines = self.side.lines
        return Choice(
            self.bench.buddy,
            self.kind.key,
            self.bench.source,
            lines.ticked(),
            lines.written(),
            lines.picked(),
            self.side.topics.topics(),
            tuple(map(Wish, self.side.wishes.keys())),
            self._treated,
            self._agreed_to,
            self.side.topics.own(),
        )

    def is_settled(self) -> bool:
        """What is shown is what is chosen now."""
        return not self._soon.isActive() and self._asked == self.choice()

    @Slot()
    def _changed(self) -> None:
        self.foot.wait()
        self._soon.start(0)

    @Slot()
    def _edited(self) -> None:
        self._kept.touched()
        self.foot.wait()
        self._soon.start(_AFTER_KEY_MS)

    @Slot()
    def _read(self) -> None:
        self._asked = self.choice()
        self._jobs.run(
            sharing.preview, self._asked, then=partial(self._show, self._asked), otherwise=self.failed.emit
        )

    def _show(self, choice: Choice, preview: Preview) -> None:
        if choice is not self._asked:  # something else was chosen meanwhile
            return
        self.preview = preview
        self.pane.show_preview(preview)
        self.side.checks.show_preview(preview, self.kind, fresh=self._is_fresh)
        self.side.settle()
        self.foot.show_preview(preview)
        tab_as_read(self._rows)

    # --- the checks -----------------------------------------------------------------------------------

    def _treat(self, name: str, treatment: Treatment) -> None:
        self._treated = {**self._treated, name: treatment}
        self._changed()

    def _take_out(self, topic: str) -> None:
        self.side.topics.take_out(topic)
        about = {
            id
            for id, topics in self.bench.touches.items()
            if folded(topic) in {folded(one) for one in topics}
        }
        self.side.lines.untick(tuple(line.key for line in self.bench.lines if about & {*line.pages}))
        self._changed()

    def _agree(self, topic: str) -> None:
        self._agreed_to |= {topic}
        self._changed()

    def _take_back(self, topic: str) -> None:
        """One yes can be for another name of the topic: then all of them are asked for again."""
        rest = frozenset(one for one in self._agreed_to if folded(one) != folded(topic))
        self._agreed_to = rest if rest != self._agreed_to else frozenset()
        self._changed()

    @Slot()
    def _share_today(self) -> None:
        self._is_fresh = False
        self._changed()

    # --- leaving ----------------------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        self._after_first_question(
            partial(self._into, Path(self.bench.folder) if self.bench.folder else None)
        )

    @Slot()
    def _save_elsewhere(self) -> None:
        self._after_first_question(partial(self._into, None))

    def _after_first_question(self, then: partial[None]) -> None:
        """Once with each buddy; before the very first share also what sharing means (R80)."""
        if not self.bench.is_first:
            then()
            return
        question = self._words.summaries.first_share_question
        means = self._words.texts.share_is_theirs if self.bench.is_first_ever else ""
        self.foot.first.ask(means, question, then)

    def _into(self, folder: Path | None) -> None:
        if folder is not None:
            self._seal(folder)
            return
        title = self.tr("Where is the sealed file to be saved?")
        self._ask.folder(self, title, self._computer.places.documents, self._seal)

    def _seal(self, folder: Path) -> None:
        if self.preview is None:
            return
        self.foot.wait()
        self._jobs.run(
            sharing.share, self._asked, self.preview.data, folder, then=self._saved, otherwise=self._not_saved
        )

    def _saved(self, file: SealedFile) -> None:
        self._kept.forget()
        self.saved.emit(file)

    def _not_saved(self, error: Exception) -> None:
        self.failed.emit(error)
        self._read()

    # --- words that are not kept yet -------------------------------------------------------------------

    def keep(self) -> None:
        self._kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self._kept.unsaved()

    def _written(self) -> Written:
        lines, topics = self.side.lines.kept(), self.side.topics.own()
        return Written(self.bench.buddy, self.kind.key, lines, self.bench.source, topics)

    def _as_page(self) -> Draft:
        texts = [text.strip() for text in self.side.lines.kept().values() if text.strip()]
        day = self._computer.now().date()
        return Draft(self._computer.new_id(), day, "\n\n".join(texts), title=self.kind.title)

    @Slot()
    def _hold(self) -> None:
        self._kept.leave(self.held.emit)

    @Slot()
    def leave(self) -> None:
        self._kept.leave(self.left.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- layout -----------------------------------------------------------------------------------------

    @Slot()
    def _to_preview(self) -> None:
        self.halves.show_half(SECOND)
        self.pane.come_forward()

    @Slot()
    def _to_note(self) -> None:
        self.halves.show_half(FIRST)
        self.side.checks.come_forward()

    def _connect(self) -> None:
        lines, checks = self.side.lines, self.side.checks
        lines.changed.connect(self._changed)
        lines.edited.connect(self._edited)
        lines.help_wanted.connect(self.help_wanted)
        self.side.changed.connect(self._changed)
        self.side.topics.typed.connect(self._kept.touched)
        self.head.back.clicked.connect(self.leave)
        self.head.help.clicked.connect(self.help_wanted)
        checks.treated.connect(self._treat)
        checks.take_out_wanted.connect(self._take_out)
        checks.ask_wanted.connect(self.ask_wanted)
        checks.agreed_to.connect(self._agree)
        checks.yes_taken_back.connect(self._take_back)
        checks.hold_wanted.connect(self._hold)
        checks.share_today.connect(self._share_today)
        checks.agreement_wanted.connect(self.agreement_wanted)
        self.foot.left.connect(self.leave)
        self.foot.save_wanted.connect(self._save)
        self.foot.elsewhere_wanted.connect(self._save_elsewhere)
        self.foot.note_wanted.connect(self._to_note)
        self._kept.failed.connect(self.failed)
        keys.bind(self, {"to-preview": self._to_preview})

    def _lay_out(self) -> None:
        column = self._rows = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.halves, 1)
        column.addWidget(self.foot)
