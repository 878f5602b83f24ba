"""After the last page: what is new, a line for the other if one likes, and the signature."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions.agreement_files import MAX_NOTE
from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.rules.agreement_changes import Direction
from peerbuddy.ui.agreement import said
from peerbuddy.ui.agreement.drafting import Drafting
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.words_edit import WordsEdit

WIDTH = 700


class SigningView(Column):
    """Of words I wrote: `offer_wanted`, or `narrow_wanted` with whether a file is to say so. Of words of the
    other: `accept_wanted`."""

    page_wanted = Signal(str)
    offer_wanted = Signal()
    narrow_wanted = Signal(bool)
    accept_wanted = Signal()
    drop_wanted = Signal()
    decline_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, book: AgreementBook, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=30)
        self._book = book
        self.title, self.lead = PlainLabel("", "title"), PlainLabel("", "lead")
        self.notice = NoticeBar(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.card = QFrame()
        self.card.setProperty("kind", "card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(20, 14, 20, 14)
        inside.addLayout(self._list)
        self.note = WordsEdit(self.tr("A line for them"), limit=MAX_NOTE, lines=2)
        self._note = QWidget()
        lines = QVBoxLayout(self._note)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(labelled(self.tr("A line for them"), self.note))
        lines.addWidget(self.note)
        lines.addWidget(PlainLabel(self.tr("It goes into the file. It can stay empty."), "hint"))
        self.reason = PlainLabel("", "hint")
        self.sign = button(self.tr("Sign and save the file"), "primary", tall=True)
        self.with_file = button(self.tr("Hold it at once, and save a file"), tall=True)
        self.without = button(self.tr("Hold it at once, without a file"), tall=True)
        self.back = button(self.tr("Back to the pages"), tall=True)
        self.drop = button(self.tr("Let my changes go"), tall=True)
        self.decline = button(self.tr("Leave it as it was"), tall=True)
        self._lay_out()
        self.sign.clicked.connect(self._sign)
        self.with_file.clicked.connect(lambda: self.narrow_wanted.emit(True))
        self.without.clicked.connect(lambda: self.narrow_wanted.emit(False))
        self.back.clicked.connect(self.back_wanted)
        self.drop.clicked.connect(self.drop_wanted)
        self.decline.clicked.connect(self.decline_wanted)

    def show_written(self, page: AgreementPage, drafting: Drafting, *, tightens: bool) -> None:
        """`tightens`: I can do alone all that is new."""
        self._stage = Stage.WRITE
        changes = drafting.changes()
        has_news = bool(changes) or drafting.base is None or page.is_renewal
        self.title.setText(self.tr("Your signature"))
        self._fill(changes)
        self.card.setVisible(bool(changes))
        lead = self._lead(page, changes, tightens=tightens)
        self.lead.setText(
            lead if has_news else self.tr("Nothing is new so far, so nothing needs a signature.")
        )
        self._show_ways(sign=not tightens or page.is_renewal, tightens=tightens)
        self.drop.show()
        self.decline.hide()
        self._note.setVisible(has_news)
        self.reason.say("" if page.may_seal else self.tr("For this person no file can be made now."))
        for way in (self.sign, self.with_file):
            way.setEnabled(page.may_seal and has_news)

    def show_answer(self, page: AgreementPage, open_pages: tuple[str, ...]) -> None:
        """`open_pages`: keys of those that were not said to be fine yet."""
        self._stage = Stage.ANSWER
        name = page.buddy.name
        self.title.setText(self.tr("Both signatures"))
        told = self.tr("{name} has signed these words. With yours they hold for both of you, each the same.")
        self.lead.setText(told.format(name=name))
        self._fill(dict.fromkeys(open_pages))
        self.card.setVisible(bool(open_pages))
        self._show_ways(sign=True, tightens=False)
        self.drop.hide()
        self.decline.setVisible(page.now.offered_to_me is not None)
        self._note.hide()
        self.sign.setEnabled(not open_pages and page.may_seal)
        self.reason.say(self.tr("These pages wait for your “Fine with me”.") if open_pages else "")

    def _lead(self, page: AgreementPage, changes: dict[str, Direction], *, tightens: bool) -> str:
        name = page.buddy.name
        if tightens and page.is_renewal:
            return self.tr(
                "All that is new is tighter. It can hold on your side at once; a file tells {name} of it."
                " Your signature takes it up for another while, once {name} has signed the same words."
            ).format(name=name)
        if tightens:
            return self.tr(
                "All that is new is tighter. It holds on your side at once; a file tells {name} of it."
            ).format(name=name)
        if not changes or page.now.in_force is None:
            return self.tr("The words hold once {name} has signed the same ones.").format(name=name)
        return self.tr(
            "These pages say something new. They hold once {name} has signed the same words; until then what"
            " stood there goes on."
        ).format(name=name)

    def _fill(self, pages: dict[str, Direction] | dict[str, None]) -> None:
        empty(self._list)
        for key, direction in pages.items():
            row = QHBoxLayout()
            row.setSpacing(10)
            way = button(self._book.page(key).short, "row")
            way.clicked.connect(lambda _=False, key=key: self.page_wanted.emit(key))
            row.addWidget(way, 1)
            if direction is not None:
                told = said.tighter() if direction is Direction.TIGHTER else said.needs_both()
                pill = PlainLabel(told, "pill-good" if direction is Direction.TIGHTER else "pill")
                pill.setWordWrap(False)
                row.addWidget(pill)
            self._list.addLayout(row)

    def _show_ways(self, *, sign: bool, tightens: bool) -> None:
        self.sign.setVisible(sign)
        self.with_file.setVisible(tightens)
        self.without.setVisible(tightens)

    @Slot()
    def _sign(self) -> None:
        (self.accept_wanted if self._stage is Stage.ANSWER else self.offer_wanted).emit()

    def begin(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.back.setFocus()

    def _lay_out(self) -> None:
        self.add(self.notice, self.title, self.lead)
        self.add(self.card, space=10)
        self.add(self._note, space=10)
        self.add(self.reason, space=4)
        ways = Flow(gap=10)
        for way in (self.back, self.with_file, self.without, self.sign, self.drop, self.decline):
            ways.addWidget(way)
        self.add(ways, space=12)
        self.rows.addStretch(1)
