"""An item before it is opened: whose, what sort, its labels, what would do its sender good; and no more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.item_page import ItemPage
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.model.received import Received
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.ui.buddies.said import compared
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.inbox import said
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.initial import Initial
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button

WIDTH = 560


class Envelope(Column):
    """Four ways of one weight; with a boundary in between three."""

    open_wanted = Signal()
    later_wanted = Signal()
    gentler_wanted = Signal()
    rest_wanted = Signal()

    def __init__(self, words: Library, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=36)
        labels = {one.key: one.label for one in words.replies.on_opening}
        self.open_now, self.later = button(labels["now"]), button(labels["later"])
        self.gentler, self.rest = button(labels["gentler"]), button(labels["rest"])
        self._labels = labels
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(24, 20, 24, 20)
        self._rows.setSpacing(10)
        self._held = PlainLabel()
        ways = QWidget()
        flow = Flow(ways, gap=8)
        for way in (self.open_now, self.later, self.gentler, self.rest):
            way.setProperty("tall", True)
            flow.addWidget(way)
        self.add(self._card)
        self.add(self._held, ways, space=8)
        self.rows.addStretch(1)
        self.open_now.clicked.connect(self.open_wanted)
        self.later.clicked.connect(self.later_wanted)
        self.gentler.clicked.connect(self.gentler_wanted)
        self.rest.clicked.connect(self.rest_wanted)

    def begin(self) -> None:
        (self.rest if self.open_now.isHidden() else self.open_now).setFocus()

    def show_page(self, page: ItemPage, *, may_answer: bool) -> None:
        """`may_answer`: whether something can be sealed for its sender."""
        received = page.received
        empty(self._rows)
        self._add_head(received, page.sheet)
        if page.sheet and page.sheet.header:
            self._rows.addWidget(PlainLabel(page.sheet.header, "hint"))
        self._add_pills(page.sheet)
        for remark in self._remarks(received):
            self._rows.addWidget(PlainLabel(remark, "hint"))
        held = received.is_held
        self._held.say(self._why_held(received) if held else "", "amber")
        self.open_now.setText(self.tr("Open anyway") if held else self._labels["now"])
        self.gentler.setText(self.tr("Return with a note") if held else self._labels["gentler"])
        self.later.setVisible(not held)
        self.open_now.setVisible(page.sheet is not None)
        may_return = held or said.may_be_gentler(received.item.kind)
        self.gentler.setVisible(page.sheet is not None and may_answer and may_return)
        self.open_now.setAccessibleDescription(self._outside(page))
        self.rest.setAccessibleDescription("" if page.sheet else self._outside(page))

    def set_read_only(self) -> None:
        for way in (self.later, self.gentler, self.rest):
            way.setEnabled(False)

    def _add_head(self, received: Received, sheet: PacketSheet | None) -> None:
        row, names = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(12)
        names.setSpacing(1)
        initial = Initial(40)
        initial.show_name(received.buddy.name)
        names.addWidget(PlainLabel(breakable(received.buddy.name), "label"))
        parts = (said.title(sheet.title if sheet else ""), sheet.beside_title if sheet else "")
        names.addWidget(PlainLabel(" · ".join(part for part in parts if part), "hint"))
        day = PlainLabel(day_for_chip(received.item.made), "caption")
        day.setWordWrap(False)
        row.addWidget(initial)
        row.addLayout(names, 1)
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(row)

    def _add_pills(self, sheet: PacketSheet | None) -> None:
        if sheet is None or not (sheet.wishes or sheet.topics):
            return
        row = QWidget()
        flow = Flow(row, gap=6)
        for kind, words in (("pill-good", sheet.wishes), ("pill", sheet.topics)):
            for word in words:
                pill = PlainLabel(word, kind)
                pill.setWordWrap(False)
                flow.addWidget(pill)
        self._rows.addWidget(row)

    def _outside(self, page: ItemPage) -> str:
        """Heard with the first of the ways, which the room is entered with."""
        sheet = page.sheet
        head = (page.received.buddy.name, said.title(sheet.title if sheet else ""))
        labels = (*sheet.wishes, *sheet.topics) if sheet else ()
        return " · ".join((*head, *labels, *self._remarks(page.received)))

    def _remarks(self, received: Received) -> tuple[str, ...]:
        buddy = received.buddy
        known = "" if buddy.compared else compared(buddy, received.item.arrived)
        newer = self.tr("A newer version of PeerBuddy can read it. Until then it is kept.")
        missing = self.tr("One page that was made before this one may be missing.")
        return tuple(
            remark
            for remark in (
                known,
                "" if received.packet else newer,
                missing if received.one_missing else "",
                self.tr("In confidence: it stays with you."),
            )
            if remark
        )

    def _why_held(self, received: Received) -> str:
        told = self.tr("You set a boundary around this: {topics}. So only the labels are shown.")
        return told.format(topics=", ".join(map(clean_name, received.item.held)))
