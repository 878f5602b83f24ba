"""Making a pocket card, after the warning: it lies outside of the journal, and anybody here can read it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.actions import pocket_card, set_here
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import HelpPerson, OwnHelpCard
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.words_edit import WordsEdit

_MOST = pocket_card.MAX_LINES * (pocket_card.MAX_LINE + 1)


class PocketForm(SubPage):
    """Nothing is written before the person says so. The preview is what would stand there, line by line."""

    def __init__(
        self, computer: Computer, jobs: Jobs, cards: tuple[OwnHelpCard, ...], people: tuple[HelpPerson, ...]
    ) -> None:
        super().__init__(self.tr("My pocket card"), self.tr("A few chosen lines for when it is locked."))
        self._computer, self._jobs = computer, jobs
        self._kept_lines: tuple[str, ...] = ()
        self.answer = Pair(self.tr("Write one all the same"), self.tr("Not now"))
        self.text = WordsEdit(self.tr("Lines of the card"), limit=_MOST, lines=4)
        self.offers = [
            button(self.tr("Add: {line}").format(line=line.replace("&", "&&")), "chip")
            for line in _lines(cards, people)
        ]
        self._preview = QVBoxLayout()
        self._preview.setContentsMargins(20, 14, 20, 14)
        self.keep = button(self.tr("Keep it outside of the journal"))
        self.remove = button(self.tr("Remove the card"))
        self._room = QWidget()
        self._lay_out()
        self._room.hide()
        self.answer.taken.connect(self._open)
        self.answer.refused.connect(self.left)
        self.text.edited.connect(self._show_preview)
        for offer, line in zip(self.offers, _lines(cards, people), strict=True):
            offer.clicked.connect(partial(self._take, line))
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)

    def begin(self) -> None:
        super().begin()
        self._jobs.call(pocket_card.read, self._computer.places, then=self._show, otherwise=self.tell)

    @Slot()
    def go_back(self) -> None:
        """Lines that were neither kept nor given up are asked about, once."""
        if self.lines() in ((), self._kept_lines) or self.notice.text():
            self.left.emit()
        else:
            self.notice.show_notice(
                self.tr("These lines are not kept yet."),
                kind="plain",
                ways=((self.keep.text(), self._keep), (self.tr("Let them go"), self.left.emit)),
            )
            self.notice.focus_first_way()

    def lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.text.words().splitlines() if line.strip())

    # --- set-up -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        warning = QFrame()
        warning.setProperty("kind", "note")
        inside = QVBoxLayout(warning)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(10)
        inside.addWidget(PlainLabel(self._warning()))
        inside.addWidget(self.answer)
        offers = Flow(gap=6)
        for offer in self.offers:
            offers.addWidget(offer)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setLayout(self._preview)
        ways = Flow(gap=8)
        ways.addWidget(self.keep)
        ways.addWidget(self.remove)
        column = QVBoxLayout(self._room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("One line under another"), "label"))
        column.addWidget(self.text)
        column.addLayout(offers)
        column.addSpacing(8)
        column.addWidget(PlainLabel(self.tr("Exactly this would stand there"), "label"))
        column.addWidget(card)
        column.addLayout(ways)
        self.add(warning, space=8)
        self.add(self._room, space=8)
        self.rows.addStretch(1)

    def _warning(self) -> str:
        return self.tr(
            "A pocket card is not encrypted. It lies outside of the journal, and whoever uses this computer"
            " can read it without a passphrase. Leave out what nobody else may know."
        )

    # --- what stands on it ----------------------------------------------------------------------------

    def _show(self, lines: tuple[str, ...]) -> None:
        self._kept_lines = lines
        self.text.set_words("\n".join(lines))
        self.remove.setVisible(bool(lines))
        self._show_preview()
        if lines:
            self._open()

    @Slot()
    def _open(self) -> None:
        self.answer.hide()
        self._room.show()
        self.text.setFocus()

    def _take(self, line: str) -> None:
        self.text.setPlainText("\n".join((*self.lines(), line)))

    @Slot()
    def _show_preview(self) -> None:
        empty(self._preview)
        for line in self.lines():
            self._preview.addWidget(PlainLabel(line, "said"))
        if not self.lines():
            self._preview.addWidget(PlainLabel(self.tr("Nothing yet."), "hint"))
        self.keep.setEnabled(bool(self.lines()))

    @Slot()
    def _keep(self) -> None:
        self._jobs.run(set_here.write_card, self.lines(), then=self._was_kept, otherwise=self.tell)

    def _was_kept(self, lines: tuple[str, ...]) -> None:
        self._kept_lines = lines
        self.remove.setVisible(bool(lines))
        self.notice.show_notice(self.tr("It shows on Help now from now on, locked or not."), kind="offer")

    @Slot()
    def _remove(self) -> None:
        self._jobs.run(set_here.remove_card, then=self._removed, otherwise=self.tell)

    def _removed(self, _: object) -> None:
        self._kept_lines = self.lines()
        self.remove.hide()
        self.notice.show_notice(
            self.tr("It no longer lies on this computer. The lines stay here until you leave this page."),
            kind="plain",
        )


def _lines(cards: tuple[OwnHelpCard, ...], people: tuple[HelpPerson, ...]) -> tuple[str, ...]:
    """What could be taken over, as it would stand on the card."""
    numbers = [f"{card.name}: {card.number}" for card in cards if card.number]
    numbers += [f"{person.name}: {person.reach}" for person in people if person.reach]
    return tuple(line[: pocket_card.MAX_LINE] for line in numbers)
