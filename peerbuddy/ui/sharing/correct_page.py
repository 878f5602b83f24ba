"""A correction of something that was shared: it stands beside it at the buddy, and changes nothing there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import share_care, share_drafts
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.content.library import Library
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import Packet
from peerbuddy.model.sharing import Written
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.paper import Paper
from peerbuddy.ui.parts.words_edit import WordsEdit

_AFTER_KEY_MS = 150


class CorrectPage(SubPage):
    saved = Signal(object)  # SealedFile

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, words: Library, parent: QWidget | None = None
    ) -> None:
        lead = self.tr("What you shared stays with them as it was. This stands beside it.")
        super().__init__(self.tr("A correction"), lead, parent)
        self._computer, self._jobs, self._ask, self._words = computer, jobs, ask, words
        self._buddy: Buddy | None = None
        self._packet_id = ""
        self._packet: Packet | None = None
        self.text = WordsEdit(self.tr("What is right"), limit=share_care.MAX_CORRECTION, lines=3)
        self.paper = Paper(mine=True)
        self.make = button(self.tr("Save as a sealed file"), "primary", tall=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_KEY_MS)
        self._soon.timeout.connect(self._read)
        self.text.edited.connect(self._edited)
        self.make.clicked.connect(self._choose_folder)
        self.add_field(self.tr("What is right"), self.text)
        self.add(PlainLabel(self.tr("This and nothing else leaves"), "section"), space=14)
        self.add(self.paper)
        self.add(self.make, space=14)
        self.rows.setAlignment(self.make, Qt.AlignmentFlag.AlignTrailing)
        self.rows.addStretch(1)

    def show_for(self, buddy: Buddy, packet_id: str) -> None:
        """`packet_id`: of what was shared."""
        self._buddy, self._packet_id = buddy, packet_id
        self.title.setText(self.tr("A correction for {name}").format(name=breakable(buddy.name)))
        kept = Kept(self._jobs, share_drafts.keep, self._written, self._as_page, self)
        self.keep_with(kept)
        self.text.edited.connect(kept.touched)
        self._show(None)
        self._jobs.run(share_drafts.written, buddy.id, share_drafts.CORRECTION, then=self._show_words)

    def begin(self) -> None:
        self.text.setFocus()

    def _show_words(self, written: dict[str, str]) -> None:
        self.text.set_words(written.get(self._packet_id, ""))
        self._read()

    @Slot()
    def _edited(self) -> None:
        self.make.setEnabled(False)
        self._soon.start()

    @Slot()
    def _read(self) -> None:
        words = self.text.words()
        if self._buddy is None or not words.strip():
            self._show(None)
            return
        self._jobs.run(
            share_care.correction,
            self._buddy.id,
            self._packet_id,
            words,
            then=partial(self._show_if, words),
            otherwise=self.tell,
        )

    def _show_if(self, words: str, packet: Packet) -> None:
        if words == self.text.words():  # else it was written on meanwhile
            self._show(packet)

    def _show(self, packet: Packet | None) -> None:
        self._packet = packet
        self.make.setEnabled(packet is not None)
        if packet is None:
            self.paper.show_nothing(self.tr("What you write stands here, exactly as it would leave."))
        else:
            self.paper.show_sheet(sheet_of(packet, self._words))

    @Slot()
    def _choose_folder(self) -> None:
        if self._buddy is None:
            return
        start = Path(self._buddy.folder) if self._buddy.folder else self._computer.places.documents
        self._ask.folder(self, self.tr("Where is the sealed file to be saved?"), start, self._seal)

    def _seal(self, folder: Path) -> None:
        if self._buddy is not None and self._packet is not None:
            self._jobs.run(
                share_care.seal_care, self._buddy.id, self._packet, folder,
                then=self._sealed, otherwise=self.tell,
            )  # fmt: skip

    def _sealed(self, file: SealedFile) -> None:
        if self._kept is not None:
            self._kept.forget()
        self.saved.emit(file)

    def _written(self) -> Written | None:
        if self._buddy is None:
            return None
        return Written(self._buddy.id, share_drafts.CORRECTION, {self._packet_id: self.text.words()})

    def _as_page(self) -> Draft:
        day = self._computer.now().date()
        return Draft(self._computer.new_id(), day, self.text.words(), title=self.title.text())
