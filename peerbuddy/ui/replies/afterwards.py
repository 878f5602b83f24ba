"""After a reply: where its file lies, and two private offers, each once for an item (S-02, S-08)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.actions import journal, replies
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.model.reply import AfterOffer
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.room import Unsaved

_WIDE = 560


class Afterwards(Column):
    share_wanted = Signal()
    done = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(_WIDE, parent, top=36)
        self._computer, self._jobs = computer, jobs
        self._item = self._entry = ""
        words = words_of_the_program(computer.language)
        offers = words.replies.after_reply
        self._tag = offers.tag
        self.title = PlainLabel(words.texts.after_share, "page")
        self.where = PlainLabel("", "hint")
        self.bring = Pair(self.tr("Choose something"), self.tr("Not now"))
        self.took = WordsEdit(offers.took[:1].upper() + offers.took[1:], limit=2000, lines=2)
        self.keep = Pair(self.tr("Keep it in my journal"), self.tr("Not now"))
        self.kept = PlainLabel("", "good")
        self.finish = button(self.tr("Done"), tall=True)
        self._bring_card = _card(PlainLabel(offers.bring, "section"), self.bring)
        private = self.tr("A line for yourself alone. It becomes a page with the tag “{tag}”.").format(
            tag=offers.tag
        )
        self._took_card = _card(
            PlainLabel(self.took.accessibleName(), "section"),
            PlainLabel(private, "hint"),
            self.took,
            self.keep,
        )
        self._lay_out()
        self._connect()

    def begin(self, item: str, made: SealedFile) -> None:
        self._item, self._entry = item, self._computer.new_id()
        self.where.setText(breakable(str(made.path)))
        self.took.set_words("")
        self.kept.say("")
        self._bring_card.hide()
        self._took_card.hide()
        self._jobs.run(replies.after_offers, item, then=self._show_offers)
        self.finish.setFocus()

    def unsaved(self) -> tuple[Unsaved, ...]:
        """A line that was begun and not left is a page."""
        text = self.took.words()
        if self._took_card.isHidden() or not text.strip():
            return ()
        page = Draft(self._entry, self._computer.now().date(), text, tags=(self._tag,))
        return (Unsaved(journal.save_entry, page.arguments(), page, page.named()),)

    def settle(self) -> None:
        """What was written is kept, whatever comes next."""
        for words in self.unsaved():
            self._jobs.run(words.verb, *words.arguments, **words.named)

    def _show_offers(self, offers: tuple[AfterOffer, ...]) -> None:
        self._bring_card.setVisible(AfterOffer.BRING in offers)
        self._took_card.setVisible(AfterOffer.TOOK in offers)

    @Slot()
    def _keep_it(self) -> None:
        if self.took.words().strip():
            self._jobs.run(
                replies.note_what_i_took, self._item, self.took.words(), entry=self._entry, then=self._is_kept
            )
        else:
            self.took.setFocus()

    def _is_kept(self, _: object) -> None:
        self._took_card.hide()
        self.kept.say(self.tr("Kept in your journal. It stays with you."))
        self.finish.setFocus()

    def _let_be(self, offer: AfterOffer) -> None:
        card = self._bring_card if offer is AfterOffer.BRING else self._took_card
        card.hide()
        self._jobs.run(replies.let_offer_be, self._item, offer)
        self.finish.setFocus()

    @Slot()
    def _bring_something(self) -> None:
        self._let_be(AfterOffer.BRING)
        self.share_wanted.emit()

    def _connect(self) -> None:
        self.bring.taken.connect(self._bring_something)
        self.bring.refused.connect(partial(self._let_be, AfterOffer.BRING))
        self.keep.taken.connect(self._keep_it)
        self.keep.refused.connect(partial(self._let_be, AfterOffer.TOOK))
        self.finish.clicked.connect(self.done)

    def _lay_out(self) -> None:
        self.add(self.title, self.where)
        self.add(self._took_card, space=14)
        self.add(self._bring_card, space=4)
        self.add(self.kept)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.finish, alignment=Qt.AlignmentFlag.AlignLeading)
        self.rows.addStretch(1)


def _card(*parts: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("kind", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return made
