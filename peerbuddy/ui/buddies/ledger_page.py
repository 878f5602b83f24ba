"""What somebody knows of me: each packet with its day, and what came back for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions import buddies_room
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.buddy_page import LedgerLine, LedgerLines
from peerbuddy.model.thread import AT_ONCE
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies.said import may_be_sealed_for
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.edge_card import EdgeCard
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.parts.steady_column import SteadyColumn


class LedgerPage(SubPage):
    item_wanted = Signal(str)  # what came back
    correct_wanted = Signal(str)  # the id of a packet

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, buddy: Buddy, parent: QWidget | None = None
    ) -> None:
        lead = self.tr(
            "What you shared with them, and your cards. Replies stand in the thread. Whether it was handed"
            " over, you alone know. Only the two of you can read it."
        )
        super().__init__(self.tr("What {name} knows of me").format(name=breakable(buddy.name)), lead, parent)
        self._computer, self._jobs, self._ask, self._buddy = computer, jobs, ask, buddy
        self.ask_back: dict[str, QPushButton] = {}
        self.came: dict[str, QPushButton] = {}
        self.correct: dict[str, QPushButton] = {}
        self._shown: list[str] = []  # the packets
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.nothing = PlainLabel("", "lead")
        self.add(self.nothing, space=8)
        self.add(self._lines)
        self.earlier = button(self.tr("Show earlier ones"), "quiet")
        self.earlier.hide()
        self.earlier.clicked.connect(self._ask_for_earlier)
        self.add(self.earlier, space=8)
        self.rows.addStretch(1)

    def begin(self) -> None:
        super().begin()
        self._read()

    def _read(self) -> None:
        most = max(AT_ONCE, len(self._shown))
        self._jobs.run(buddies_room.ledger, self._buddy.id, limit=most, then=self._show, otherwise=self.tell)

    def _show(self, found: LedgerLines) -> None:
        empty(self._lines)
        self.ask_back, self.came, self.correct = {}, {}, {}
        self._shown = []
        self._add(found)
        self.nothing.say("" if found.lines else self.tr("Nothing of yours. That’s fine."))

    @Slot()
    def _ask_for_earlier(self) -> None:
        last = self._shown[-1]
        show = partial(self._show_earlier, last)
        self._jobs.run(buddies_room.ledger, self._buddy.id, last, then=show, otherwise=self.tell)

    def _show_earlier(self, after: str, found: LedgerLines) -> None:
        """They may have been asked for twice."""
        if self._shown[-1:] == [after]:
            self._add(found)

    def _add(self, found: LedgerLines) -> None:
        for line in found.lines:
            self._lines.addWidget(self._card(line))
            self._shown.append(line.packet_id)
        self.earlier.setVisible(found.more)
        tab_as_read(self.rows)

    def _card(self, line: LedgerLine) -> QWidget:
        card = EdgeCard(mine=True)
        card.setAccessibleName(line.title)
        column = SteadyColumn(card)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(line.title, "label"))
        column.addWidget(PlainLabel(long_day(line.day), "hint"))
        if line.text:
            column.addWidget(PlainLabel(breakable(line.text), "said"))
        if line.asked_back:
            told = self.tr("You asked for it to be let go on {day}. Whether they do is theirs.")
            column.addWidget(PlainLabel(told.format(day=long_day(line.asked_back)), "hint"))
        ways = Flow(gap=8)
        for id in line.answers:
            self.came[id] = self._way(self.tr("See what came back"), line, partial(self.item_wanted.emit, id))
            ways.addWidget(self.came[id])
        if may_be_sealed_for(self._buddy):
            way = self._way(self.tr("Correct it"), line, partial(self.correct_wanted.emit, line.packet_id))
            self.correct[line.packet_id] = way
            ways.addWidget(way)
        if line.asked_back is None and may_be_sealed_for(self._buddy):
            way = self._way(self.tr("Ask them to let it go"), line, partial(self._ask_folder, line.packet_id))
            self.ask_back[line.packet_id] = way
            ways.addWidget(way)
        if ways.count():
            column.addLayout(ways)
        return card

    def _way(self, words: str, line: LedgerLine, way: object) -> QPushButton:
        made = button(words)
        made.setAccessibleName(f"{words}: {line.title}, {long_day(line.day)}")
        made.clicked.connect(way)
        return made

    # --- asking for something back --------------------------------------------------------------------

    def _ask_folder(self, packet: str) -> None:
        start = Path(self._buddy.folder) if self._buddy.folder else self._computer.places.documents
        title = self.tr("Where is the sealed file to be saved?")
        self._ask.folder(self, title, start, partial(self._seal, packet))

    def _seal(self, packet: str, folder: Path) -> None:
        self._jobs.run(
            buddies_room.ask_to_let_go,
            self._buddy.id,
            (packet,),
            folder,
            then=self._sealed,
            otherwise=self.tell,
        )

    def _sealed(self, file: SealedFile) -> None:
        told = self.tr("Saved as {name}. It’s on its way only when you hand it over.")
        self.notice.show_notice(told.format(name=file.path.name), kind="offer")
        self._read()
        self.back.setFocus()
