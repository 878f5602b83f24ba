"""When an agreement is due: three questions. The answers stay in the vault; two of them can stay empty."""

from __future__ import annotations

from PySide6.QtCore import Signal

from peerbuddy.actions import agreement_drafts
from peerbuddy.actions.agreement_drafts import MAX_ANSWER
from peerbuddy.computer import Computer
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.session import Session
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.words_edit import WordsEdit

GO_ON, REST, END = "go-on", "rest", "end"


class RenewalPage(SubPage):
    decided = Signal(str)  # GO_ON, REST or END

    def __init__(self, computer: Computer, jobs: Jobs, book: AgreementBook, page: AgreementPage) -> None:
        lead = self.tr("A good time to talk with {name}. What you write here stays with you.")
        super().__init__(self.tr("Looking at it again"), lead.format(name=page.buddy.name))
        self._computer, self._buddy = computer, page.buddy.id
        well, change, then = book.renewal_questions
        self.well = WordsEdit(well, limit=MAX_ANSWER, lines=3)
        self.change = WordsEdit(change, limit=MAX_ANSWER, lines=3)
        today = computer.now().date()
        written = next((one for one in page.answers if one.day == today), None)
        if written is not None:
            self.well.set_words(written.well)
            self.change.set_words(written.change)
        self.ways = {
            GO_ON: button(self.tr("Go on"), tall=True),
            REST: button(self.tr("Rest"), tall=True),
            END: button(self.tr("End"), tall=True),
        }
        kept = Kept(jobs, _keep, self._record, self._as_page, self)
        self.keep_with(kept)
        for field in (self.well, self.change):
            field.edited.connect(kept.touched)
            self.add_field(field.accessibleName(), field)
        self.add(PlainLabel(then, "label"), space=12)
        self.add(PlainLabel(self.tr("Each of the three is as good as the others."), "hint"))
        row = Flow(gap=10)
        for name, way in self.ways.items():
            way.setMinimumWidth(max(one.sizeHint().width() for one in self.ways.values()))
            way.clicked.connect(lambda _=False, name=name: kept.leave(lambda: self.decided.emit(name)))
            row.addWidget(way)
        self.add(row, space=4)
        self.rows.addStretch(1)

    def begin(self) -> None:
        self.well.setFocus()

    def _record(self) -> tuple[str, str, str]:
        return self._buddy, self.well.words(), self.change.words()

    def _as_page(self) -> Draft:
        text = "\n\n".join(words for words in (self.well.words(), self.change.words()) if words)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)


def _keep(session: Session, record: tuple[str, str, str]) -> object:
    return agreement_drafts.keep_answers(session, *record)
