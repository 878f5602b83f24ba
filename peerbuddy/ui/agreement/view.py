"""One page of the agreement at reading size: what it says, what somebody changed, and the ways on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.rules.agreement_changes import Direction
from peerbuddy.model.rules.agreement_comparison import Compared, changed_pages, compared
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.ui import icons
from peerbuddy.ui.agreement.drafting import Drafting
from peerbuddy.ui.agreement.editor.page_editor import PageEditor, Suggestions
from peerbuddy.ui.agreement.foot import Foot
from peerbuddy.ui.agreement.legend import Legend
from peerbuddy.ui.agreement.passages import Passages
from peerbuddy.ui.agreement.said import day_in_text
from peerbuddy.ui.agreement.two_sentences import WhichIsTrue
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import scaled

WIDTH = 760


class PageView(QWidget):
    """`walk_wanted` by how many pages."""

    walk_wanted = Signal(int)
    understood = Signal()

    def __init__(self, book: AgreementBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.notice = NoticeBar(self)
        self.title, self.lead = PlainLabel("", "title"), PlainLabel("", "lead")
        self.legend = Legend()
        self.passages = Passages()
        self.tighter = _TighterNote()
        self.editor: PageEditor | None = None
        self.asked: WhichIsTrue | None = None
        self.foot = Foot()
        self._below = QVBoxLayout()
        self.column = Column(WIDTH, top=30)
        self._lay_out()
        self.foot.back.clicked.connect(lambda: self.walk_wanted.emit(-1))
        for pressed, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(pressed), self).activated.connect(
                lambda step=step: self.walk_wanted.emit(step)
            )

    def show_at(self, page: AgreementPage, at: int, stage: Stage, *, is_understood: bool) -> None:
        """One of the pages of an agreement that is read or answered."""
        was_asked = self.asked is not None and self.asked.isAncestorOf(self.focusWidget())
        self._clear()
        self._say_title(at)
        rows = self._rows(page, at, stage)
        who = page.buddy.name if stage is Stage.ANSWER else ""
        self._show_rows(at, rows, who)
        self.legend.setVisible(any(row.differs for row in rows) and bool(who))
        self.tighter.setVisible(
            stage is Stage.ANSWER
            and changed_pages(page.before, page.words).get(self._key(at)) is Direction.TIGHTER
        )
        two = self._book.fields[at].comprehension
        if two is not None and stage is Stage.ANSWER:
            self.asked = WhichIsTrue(two, true_first=bool(at % 2), is_understood=is_understood)
            self.asked.understood.connect(self.understood)
            self._below.addWidget(self.asked)
            self.asked.show()  # at once: the keys may go there, and to nothing that is hidden
        if was_asked:  # else Qt would lead out of the page
            (self.foot.on if self.asked is None else self.asked.boxes[0]).setFocus()

    def write_at(self, page: AgreementPage, drafting: Drafting, at: int, known: Suggestions) -> None:
        """One that is written on: what is fixed and what the other says stands above the fields."""
        self._clear()
        self._say_title(at)
        self.legend.hide()
        me = page.now.me
        text = pages(self._book, drafting.words, day_in_text)[at]
        rows = tuple(row for row in compared(None, text) if row.fixed or row.side not in (b"", me))
        words = self._book.fields[at]
        self.passages.show_rows(rows, "", words.why_fixed, "")
        self.passages.setVisible(bool(rows))
        self.editor = PageEditor(words, drafting.words, me, known)
        drafting.write_in(self.editor)
        self._below.addWidget(self.editor)
        self.show_tighter(drafting, at)

    def show_tighter(self, drafting: Drafting, at: int) -> None:
        direction = drafting.changes().get(self._key(at))
        self.tighter.setVisible(direction is Direction.TIGHTER)

    def focus_first(self) -> None:
        (self.foot.on if self.editor is None else self.foot.back).setFocus()

    # --- its parts ------------------------------------------------------------------------------------

    def _rows(self, page: AgreementPage, at: int, stage: Stage) -> tuple[Compared, ...]:
        now = pages(self._book, page.words, day_in_text)[at]
        if page.before is None or stage not in (Stage.ANSWER, Stage.WAIT):
            return compared(None, now)
        before = replace(page.before, made_on=page.words.made_on)
        return compared(pages(self._book, before, day_in_text)[at], now)

    def _show_rows(self, at: int, rows: tuple[Compared, ...], who: str) -> None:
        nothing = self.tr("Nothing was said here. That is fine.")
        self.passages.show()
        self.passages.show_rows(rows, who, self._book.fields[at].why_fixed, nothing)

    def _key(self, at: int) -> str:
        return self._book.fields[at].key

    def _say_title(self, at: int) -> None:
        page = self._book.fields[at]
        self.title.setText(page.short)
        told = self.tr("Page {n} of {all}. {title}")
        title = page.title if page.title != page.short else self._book.purpose.split(".")[0] + "."
        self.lead.setText(told.format(n=at + 1, all=len(self._book.fields), title=title))
        self.column.verticalScrollBar().setValue(0)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, page.short))

    def _clear(self) -> None:
        empty(self._below)
        self.editor = self.asked = None
        self.tighter.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        names = QVBoxLayout()
        names.setSpacing(6)
        names.addWidget(self.title)
        names.addWidget(self.lead)
        head.addLayout(names, 1)
        head.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignVCenter)
        self._below.setSpacing(10)
        self.column.add(self.notice)
        self.column.add(head)
        self.column.add(self.passages, space=8)
        self.column.add(self.tighter, space=4)
        self.column.add(self._below, space=10)
        self.column.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.column, 1)
        column.addWidget(self.foot)


class _TighterNote(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "offer")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(_Shield(), 0, Qt.AlignmentFlag.AlignTop)
        told = self.tr("This is tighter: it can hold at once, without waiting for the other signature.")
        row.addWidget(PlainLabel(told), 1)


class _Shield(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(scaled(18), scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self.rect(), "shield-check", "accent")
