"""Words of an agreement while they are written: they save themselves, and say what they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import agreement_drafts
from peerbuddy.computer import Computer
from peerbuddy.model.agreement import Agreement, checked
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.errors import BadField
from peerbuddy.model.rules.agreement_changes import Direction, is_tightening
from peerbuddy.model.rules.agreement_comparison import changed_pages
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.session import Session
from peerbuddy.ui.agreement.editor.page_editor import PageEditor
from peerbuddy.ui.agreement.said import day_in_text
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept


class Drafting(QObject):
    """`base`: what these words are compared with, None for a first version."""

    changed = Signal()

    def __init__(
        self, computer: Computer, jobs: Jobs, book: AgreementBook, page: AgreementPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._computer, self._book = computer, book
        self.buddy, self.words = page.buddy.id, page.words
        self.base: Agreement | None = page.before if page.now.draft else _standing(page)
        self._editor: PageEditor | None = None
        self.kept = Kept(jobs, _keep, self._record, self._as_page, self)

    def write_in(self, editor: PageEditor) -> None:
        """The page in sight; what the one before held is taken over already."""
        self._editor = editor
        editor.touched.connect(self._take)

    def changes(self) -> dict[str, Direction]:
        return changed_pages(self.base, self._trimmed())

    def tightens(self, page: AgreementPage) -> bool:
        """Whether all that is new is something the person can do alone, of words that hold."""
        held = page.now.in_force
        if held is None or page.now.offered or not self.changes():
            return False
        words = replace(self._trimmed(), made_on=held.agreement.made_on)
        return is_tightening(held.agreement, words, page.now.me)

    def _trimmed(self) -> Agreement:
        """As they would be kept: a blank at the end of a line says nothing new."""
        try:
            return checked(self.words)
        except BadField:
            return self.words

    @Slot()
    def _take(self) -> None:
        if self._editor is not None:
            self.words = self._editor.into(self.words)
            self.kept.touched()
            self.changed.emit()

    def _record(self) -> tuple[str, Agreement]:
        return self.buddy, self.words

    def _as_page(self) -> Draft:
        """If the vault takes no words: as they would be read."""
        found = pages(self._book, self.words, day_in_text)
        text = "\n\n".join(
            "\n".join((f"# {page.title}", *(one.text for one in page.passages)))
            for page in found
            if page.passages
        )
        return Draft(self._computer.new_id(), self._computer.now().date(), text)


def _standing(page: AgreementPage) -> Agreement | None:
    """What lies there or holds; nothing at all before a first version, or after an end."""
    return page.words if page.signed is not None else None


def _keep(session: Session, record: tuple[str, Agreement]) -> Any:
    agreement_drafts.save_draft(session, *record)
