"""Where a reply is written: what was wished for, the kinds, a card for each that is chosen, and the foot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions.replies import blank_part
from peerbuddy.content.library import Library
from peerbuddy.model.packet import ReplyKind, ReplyPart
from peerbuddy.model.reply import Composing
from peerbuddy.model.rules import replying
from peerbuddy.ui.dates import clock_of
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.replies.annotating import Annotating
from peerbuddy.ui.replies.danger_card import DangerCard
from peerbuddy.ui.replies.head import ReplyHead
from peerbuddy.ui.replies.kinds_row import KindsRow
from peerbuddy.ui.replies.margin_note import NoteWords
from peerbuddy.ui.replies.part_card import PartCard

_WIDE = 780
_MIRROR_CARDS = 3  # moments


class WritingDesk(QWidget):
    edited = Signal()  # by the person: words or kinds
    notes_turned = Signal(bool)
    lessons_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, content: Library, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._today = content.replies, today
        self._annotating = Annotating(content.reply_lint)
        self._why_lessons = content.lessons.gate.text
        self._composing: Composing | None = None
        self.cards: list[PartCard] = []
        self.head = ReplyHead(self._book.wishes)
        self.notes = self.head.notes
        self.kinds = KindsRow(self._book)
        self.danger = DangerCard(self._book.kind(ReplyKind.WORRIED).header)
        self.saved = PlainLabel("", "good")
        self.later = button(self.tr("Keep for later"), tall=True)
        self.look = button(self.tr("See what leaves"), "primary", tall=True)
        self._lay_out()
        self._connect()

    # --- what is shown ------------------------------------------------------------------------------

    def show_composing(self, composing: Composing) -> None:
        """Another item, or the same one with nothing unsaved."""
        if self._composing is None or self._composing.item != composing.item:
            self._annotating.forget()
        self.saved.say("")
        self.show_around(composing)
        empty(self._cards)
        self.cards = [self._card(part) for part in composing.parts]
        self._arranged()

    def show_around(self, composing: Composing) -> None:
        """All but what is being written."""
        self._composing = composing
        self.head.show_composing(composing, has_rules=self._annotating.has_rules())
        self._where_notes.setVisible(self._annotating.has_rules() and composing.has_notes)
        self.danger.show_wishes(composing.name, composing.danger)
        self.kinds.show_kinds(composing, self._why_lessons)
        self.pages.setVisible(self.kinds.to_lessons.isHidden())
        self._choose()

    def parts(self) -> tuple[ReplyPart, ...]:
        return tuple(card.part() for card in self.cards)

    def say_saved(self, now: datetime) -> None:
        self.saved.say(self.tr("Saved {time}").format(time=clock_of(now)), "good")

    def first(self) -> QWidget:
        return self.cards[0].first() if self.cards else self.notes

    def go_on(self) -> bool:
        """F6: from the words to a note beside them, from there no further. Whether there was a next part."""
        notes = [note for card in self.cards for note in card.notes]
        in_notes = any(note.isAncestorOf(self.focusWidget() or self) for note in notes)
        here = self.focusWidget()
        if here is None or not self.isAncestorOf(here) or here is self.notes:
            self.first().setFocus()
            return True
        if notes and not in_notes:
            notes[0].better.setFocus()
            return True
        return False

    # --- kinds --------------------------------------------------------------------------------------

    @Slot(object)
    def _add(self, kind: ReplyKind) -> None:
        """One that stands alone takes the place of the others, and they of it. What has words stays."""
        words = self._book.kind(kind)
        gone = [card for card in self.cards if words.alone or card.words.alone]
        for card in gone:
            self._take_out(card)
        card = self._card(ReplyPart(kind))
        card.show_part(blank_part(words))
        self.cards.append(card)
        order = {part.kind: n for n, part in enumerate(replying.in_order(self._book, self.parts()))}
        self.cards.sort(key=lambda one: order[one.words.key])
        self._arranged()
        self.edited.emit()
        card.first().setFocus()
        self._column.bring_in_sight(card)

    @Slot(object)
    def _remove(self, kind: ReplyKind) -> None:
        for card in [one for one in self.cards if one.words.key is kind]:
            self._take_out(card)
        self._arranged()
        self.edited.emit()

    def _take_out(self, card: PartCard) -> None:
        self.cards.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _another(self) -> None:
        """A second and third moment for who asked for three."""
        card = self._card(ReplyPart(ReplyKind.STRENGTH))
        self.cards.append(card)
        self._arranged()
        self.edited.emit()
        card.first().setFocus()

    def _card(self, part: ReplyPart) -> PartCard:
        assert self._composing is not None
        made = PartCard(self._book.kind(part.kind), self._composing, self._today())
        made.show_part(part)
        made.edited.connect(self._edited)
        made.kept_as_it_is.connect(self._keep_as_it_is)
        made.notes_changed.connect(self._walk)
        return made

    def _arranged(self) -> None:
        for n, card in enumerate(self.cards):
            if self._cards.indexOf(card) != n:
                self._cards.insertWidget(n, card)
            card.show()
        self._choose()
        self._annotate()
        self._walk()

    def _choose(self) -> None:
        chosen = tuple(card.words.key for card in self.cards)
        self.kinds.choose(chosen)
        self.danger.setVisible(ReplyKind.WORRIED in chosen)
        composing = self._composing
        may = composing is not None and replying.may_repeat(ReplyKind.STRENGTH, composing.packet_kind)
        self.another.setVisible(may and ReplyKind.STRENGTH in chosen and len(chosen) < _MIRROR_CARDS)
        self.look.setEnabled(bool(chosen))
        if not chosen:
            self.saved.say(self.tr("Choose how you would like to answer"), "hint")
        elif self.saved.property("kind") == "hint":
            self.saved.say("", "good")

    # --- notes in the margin ------------------------------------------------------------------------

    @Slot()
    def _edited(self) -> None:
        self.saved.say("")
        self._annotate()
        self.edited.emit()

    @Slot(str, str)
    def _keep_as_it_is(self, rule: str, sentence: str) -> None:
        self._annotating.keep(rule, sentence)
        self._annotate()

    @Slot(bool)
    def _turned(self, on: bool) -> None:
        self._where_notes.setVisible(on)
        self._annotate()
        self.notes_turned.emit(on)

    def _annotate(self) -> None:
        """Worked out here and now, and nowhere kept."""
        composing = self._composing
        if composing is None:
            return
        parts = self.parts()
        shown = self._annotating.notes(parts, composing) if self.notes.isChecked() else ((),) * len(parts)
        words = NoteWords(self.head.ask())
        for card, notes in zip(self.cards, shown, strict=True):
            card.show_notes(notes, words)

    @Slot()
    def _walk(self) -> None:
        """Tab goes on from the words to the notes beside them, then to the next card, then to the foot."""
        tab_as_read(self._column.rows)
        walk_in_order((self.pages, self.later, self.look))

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.notes.toggled.connect(self._turned)
        self.kinds.wanted.connect(self._add)
        self.kinds.not_wanted.connect(self._remove)
        self.kinds.lessons_wanted.connect(self.lessons_wanted)
        self.pages.clicked.connect(self.lessons_wanted)
        self.danger.help_wanted.connect(self.help_wanted)
        self.another.clicked.connect(self._another)

    def _lay_out(self) -> None:
        self._column = Column(_WIDE, top=22)
        self._column.add(self.head)
        self._column.add(self.kinds, space=2)
        self._column.add(self.danger, space=6)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._column.add(self._cards, space=8)
        self.another = button(self.tr("Another moment"))
        self._column.add(self.another)
        self.pages = button(self.tr("Look at the pages on answering again"), "quiet")
        self.pages.setProperty("flush", True)
        self._where_notes = PlainLabel(
            self.tr("Notes are worked out here, kept nowhere and never leave with the reply."), "caption"
        )
        self._column.add(self._where_notes, space=6)
        self._column.rows.addWidget(self.pages, alignment=Qt.AlignmentFlag.AlignLeading)
        self._column.rows.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(divider())
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        across = QHBoxLayout(foot)
        across.setContentsMargins(28, 12, 28, 14)
        across.setSpacing(10)
        policy = self.saved.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the buttons stay where they are
        self.saved.setSizePolicy(policy)
        across.addWidget(self.saved, 1)
        across.addWidget(self.later)
        across.addWidget(self.look)
        return foot
