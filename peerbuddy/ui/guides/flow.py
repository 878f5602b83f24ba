"""A guided page under way: the path of its cards at one side, one card at a time at the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from peerbuddy.actions.guides import BURN
from peerbuddy.model.errors import BadField, ContentDamaged
from peerbuddy.model.guide import Answer, Run
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.template import Card
from peerbuddy.ui import icons, words
from peerbuddy.ui.guides.asked import title_and_lead
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.faces import make_face
from peerbuddy.ui.guides.flow_parts import FlowParts
from peerbuddy.ui.guides.words_face import ReadFace


class GuideFlow(FlowParts):
    """Holds the run as it stands; whoever shows it keeps it. `changed` comes with each change of an answer,
    `walked` with each other card."""

    changed = Signal()
    walked = Signal()
    finish_wanted = Signal()
    go_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face: Face | None = None
        self.looked_at: set[int] = set()
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.go_on)
        self.next.clicked.connect(self.go_on)
        self.path.card_wanted.connect(self.show_card)
        self._add_keys()

    def begin(self, place: Place, run: Run) -> None:
        """`place.run` gives the run of this flow."""
        self.place, self.run = place, run
        cards = place.guide.cards
        self.looked_at = {n for n, card in enumerate(cards) if card.key in run.answers or n < run.card}
        self.path.show_cards(cards)
        self.say_guide(place.guide, place.today())
        self._show(min(run.card, len(cards) - 1))

    @property
    def guide(self) -> Guide:
        return self.place.guide

    @property
    def card(self) -> Card:
        return self.guide.cards[self.run.card]

    # --- walking --------------------------------------------------------------------------------------

    @Slot(int)
    def show_card(self, at: int) -> None:
        """Any card, or in a fixed order none beyond the first that was not looked at."""
        if not self.is_asking() and 0 <= at <= self._reach() and at != self.run.card:
            self.looked_at.add(self.run.card)
            self._show(at)
            self.walked.emit()
        else:
            self._show_path()

    @Slot()
    def go_back(self) -> None:
        self.show_card(self.run.card - 1)

    @Slot()
    def go_on(self) -> None:
        """To the next card, after the last one to the end. Nothing has to be answered for it."""
        if self.is_asking():
            return
        self.looked_at.add(self.run.card)
        if self.run.card + 1 < len(self.guide.cards):
            self.show_card(self.run.card + 1)
        else:
            self.finish_wanted.emit()

    def show_open_card(self, key: str) -> None:
        """One without which the page cannot be made."""
        self.show_card(next(n for n, card in enumerate(self.guide.cards) if card.key == key))

    def _reach(self) -> int:
        last = len(self.guide.cards) - 1
        if not self.guide.order_fixed:
            return last
        return min(last, max(self.looked_at, default=-1) + 1)

    # --- the card in sight ----------------------------------------------------------------------------

    def _show(self, at: int) -> None:
        self.run = self.run.at(at)
        title, lead = title_and_lead(self.card.text)
        self.title.say(title)
        self.lead.say(lead, "lead" if title else "said")
        face = self._make_face()
        face.begin(self.run.answers.get(self.card.key, Answer()))
        face.changed.connect(self._answered)
        face.help_wanted.connect(self.help_wanted)
        face.go_wanted.connect(self.go_wanted)
        before, self.face = self.face, face
        self.put_face(face, before)
        self._fit_ways()
        self._show_path()
        if self.isVisible():
            self.focus_card()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.card.text))

    def _make_face(self) -> Face:
        """A file of the content that cannot be used takes away one card, and says so."""
        try:
            return make_face(self.card, self.place)
        except ContentDamaged as error:
            self.notice.show_notice(words.sentence(error))
            return ReadFace(self.card, self.place)

    def focus_card(self) -> None:
        first = self.face.first if self.face is not None else None
        (first or self.next).setFocus()

    @Slot()
    def _answered(self) -> None:
        if self.face is None:
            return
        try:
            self.run = self.run.answered(self.card.key, self.face.answer())
        except BadField as error:  # the words stay on the card
            self.notice.show_notice(words.sentence(error))
            return
        self._fit_ways()
        self.changed.emit()

    def _fit_ways(self) -> None:
        """What is answered cannot be skipped by mistake: whoever wants nothing there takes it out."""
        is_last = self.run.card + 1 == len(self.guide.cards)
        is_answered = self.card.key in self.run.answers
        self.back.setEnabled(self.run.card > 0)
        self.skip.setText(self.card.skip_label or self.tr("Skip this card"))
        self.skip.setVisible(not is_answered and self.card.field != "info")
        finish = self.tr("Let it go for good") if lets_go(self.run) else self.tr("Finish")
        self.next.setText(finish if is_last else self.tr("Next card"))
        onwards = "arrow-left" if self.is_mirrored() else "arrow-right"
        self.next.setIcon(icons.icon("check" if is_last else onwards, "on_accent"))
        self.next.setIconSize(QSize(16, 16))

    def _show_path(self) -> None:
        self.path.show_state(self.run.card, self.looked_at, self._reach())

    # --- keys -----------------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        """Shortcuts, since fields and buttons take arrows for themselves. They are said on the buttons."""
        ways = {"Alt+Left": self._step_left, "Alt+Right": self._step_right, "Ctrl+Return": self.go_on}
        for pressed, way in {**ways, "Ctrl+Enter": self.go_on}.items():
            QShortcut(QKeySequence(pressed), self).activated.connect(way)

    @Slot()
    def _step_left(self) -> None:
        self._step(to_next=self.is_mirrored())

    @Slot()
    def _step_right(self) -> None:
        self._step(to_next=not self.is_mirrored())

    def _step(self, *, to_next: bool) -> None:
        self.show_card(self.run.card + (1 if to_next else -1))


def lets_go(run: Run) -> bool:
    """Whether nothing of it is to stay: chosen on its last card, and done when it is finished."""
    return any(answer.choice == BURN for answer in run.answers.values())
